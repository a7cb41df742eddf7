// Small programs for the linker: what kernels have little of. Each is one or more sources; what begins with `!` both linkers refuse.

export interface SourceCase {
  readonly name: string;
  readonly isa: 'a64' | 'a32';
  readonly sources: readonly string[];
  /** Assembled with -EB and linked with --be8. */
  readonly be8?: boolean;
}

/** `.reloc` and an instruction, for relocations that no operand makes. */
const RELOC = '.macro R type, sym, insn:vararg\n.reloc ., R_ARM_\\type, \\sym\n\\insn\n.endm\n';
const UNIFIED = '.syntax unified\n.arch armv7-a\n';

/** A distance of 256 MiB: no branch reaches it. */
const FAR_A64 = '.globl far\n.section .far, "ax"\n.skip 0x10\nfar: ret\n';

export const LINK_CASES: readonly SourceCase[] = [
  {
    name: 'relocations of A64',
    isa: 'a64',
    sources: [
      [
        'start: adrp x0, there\nadd x0, x0, :lo12:there\nldrb w1, [x0, :lo12:there]',
        'ldrh w1, [x0, :lo12:there]\nldr w1, [x0, :lo12:there]\nldr x1, [x0, :lo12:there]',
        'ldr q1, [x0, :lo12:there]\nadr x0, there\nldr x0, there\nb.eq there\ntbz x0, #3, there',
        'cbnz x0, there\nb there\nbl there + 8\nadrp x0, :pg_hi21_nc:there',
        'movz x0, #:abs_g3:there\nmovk x0, #:abs_g2_nc:there\nmovk x0, #:abs_g1_nc:there',
        'movk x0, #:abs_g0_nc:there\nmovz x0, #:abs_g1:there\nmovz x0, #:abs_g2:there',
        'movn x0, #:abs_g2_s:there\nmovz x0, #:abs_g1_s:there\nmovz x0, #:prel_g3:there',
        'movk x0, #:prel_g2_nc:there\nmovk x0, #:prel_g1_nc:there\nmovk x0, #:prel_g0_nc:there',
        'movz x0, #:prel_g2:there\nmovz x0, #:prel_g1:start2\nmovz x0, #:prel_g1:there',
        '.xword there, there - ., there + 0x123456789\n.word there, there - .',
        '.hword low, there - . - 0x400',
      ].join('\n'),
      '.globl there, start2, low\nstart2: nop\n.set low, 0x8123\n.data\n.skip 32\nthere: .xword start2',
    ],
  },
  {
    name: 'relocations of A32 and T32',
    isa: 'a32',
    sources: [
      `${UNIFIED}${RELOC}.thumb\n.globl f\n.thumb_func\nf:\n${[
        ...['THM_PC12, x, .inst.w 0xf85f0000', 'THM_PC12, x, .inst.w 0xf8df0010'],
        ...['THM_ALU_PREL_11_0, x, .inst.w 0xf20f0004', 'THM_PC8, x, .inst.n 0x4901'],
        ...['THM_JUMP6, f2, .inst.n 0xb100', 'THM_JUMP8, f2, .inst.n 0xd0fe'],
        ...['THM_JUMP11, f2, .inst.n 0xe7fe', 'THM_JUMP19, f2, .inst.w 0xf43faffe'],
      ]
        .map((line) => `R ${line}\n`)
        .join('')}.thumb_func\nf2: movw r0, #:lower16:x\nmovt r0, #:upper16:x
movw r0, #:lower16:(x - .)\nmovt r0, #:upper16:(x - .)\nbx lr\n.balign 4\n.arm\n${[
        ...['ABS12, v, .inst 0xe5910000', 'LDRS_PC_G0, f, .inst 0xe14f00d8'],
        ...['LDRS_PC_G0, f, .inst 0xe1cf00d8', 'LDRS_PC_G1, x, .inst 0xe1cf00d8'],
        ...['LDRS_PC_G2, x, .inst 0xe1cf00b8', 'LDC_PC_G0, near, .inst 0xed1f1102'],
        ...['LDC_PC_G0, near, .inst 0xed9f1102', 'LDC_PC_G1, x, .inst 0xed9f1102'],
        ...['LDC_PC_G2, x, .inst 0xed9f1102', 'LDR_PC_G0, f, .inst 0xe59f0004'],
        ...['LDR_PC_G1, x, .inst 0xe51f0004', 'LDR_PC_G2, x, .inst 0xe51f0004'],
        ...['ALU_PC_G0_NC, x, .inst 0xe24f0004', 'ALU_PC_G1, x, .inst 0xe24f0004'],
        ...['ALU_PC_G1_NC, x, .inst 0xe24f0004', 'ALU_PC_G2, x, .inst 0xe24f0004'],
        ...['ABS32_NOI, f, .word 4', 'REL32_NOI, f, .word 4', 'ABS32, f, .word 4'],
        ...['REL32, f, .word 4', 'PREL31, f, .word 0x80000004', 'ABS16, v, .word 0x10004'],
        ...['ABS8, v8, .word 0x10004', 'TARGET1, f, .word 0x10004', 'V4BX, v, bx lr'],
      ]
        .map((line) => `R ${line}\n`)
        .join('')}near: movw r0, #:lower16:f\nmovt r0, #:upper16:f\nldr r0, =x\nbl f\nbx lr`,
      '.globl x, v, v8\n.set v, 0x123\n.set v8, 0x1c\n.data\n.skip 36\nx: .word x',
    ],
  },
  {
    name: 'a veneer of A64',
    isa: 'a64',
    sources: ['.globl _start\n_start: bl far\nadd x0, x0, x0\nb.eq _start\nbl far', FAR_A64],
  },
  {
    name: 'a veneer of A64 beyond 4 GiB, and the branch over it',
    isa: 'a64',
    sources: ['_start: bl farther\n', '.globl farther\n.section .farther, "ax"\nfarther: ret\n'],
  },
  {
    name: 'BL and BLX between A32 and T32',
    isa: 'a32',
    sources: [
      `${UNIFIED}.globl tf, af\na: bl tf\nblx tf\nbl af\nblx af\n.thumb\n.thumb_func\nt: bl tf\nblx af\nbl af\nblx tf\nb.w tf\nbeq.w tf`,
      `${UNIFIED}.globl tf, af\n.type af, %function\naf: bx lr\n.thumb\n.thumb_func\ntf: bx lr\nnop\n`,
    ],
  },
  ...['b tf', 'bleq tf', 'beq tf'].map((line) => ({
    name: `a veneer from A32 to T32: ${line}`,
    isa: 'a32' as const,
    sources: [
      `${UNIFIED}a: ${line}\n${line}\n`,
      `${UNIFIED}.globl tf\n.thumb\n.thumb_func\ntf: bx lr\nnop\n`,
    ],
  })),
  ...['b.w af', 'beq.w af'].map((line) => ({
    name: `a veneer from T32 to A32: ${line}`,
    isa: 'a32' as const,
    sources: [
      `${UNIFIED}.thumb\n.thumb_func\na: ${line}\n${line}\nnop\n`,
      `${UNIFIED}.globl af\n.type af, %function\naf: bx lr\n`,
    ],
  })),
  ...['bl far', 'b far', 'blne far'].flatMap((line) =>
    ['.type far, %function', '.thumb\n.thumb_func'].map((target) => ({
      name: `a veneer of A32 to what is far: ${line}, ${target}`,
      isa: 'a32' as const,
      sources: [
        `${UNIFIED}a: ${line}\n`,
        `${UNIFIED}.section .far, "ax"\n.globl far\n${target}\nfar: bx lr\n`,
      ],
    })),
  ),
  ...['bl far', 'b.w far'].flatMap((line) =>
    ['.type far, %function', '.thumb\n.thumb_func'].map((target) => ({
      name: `a veneer of T32 to what is far: ${line}, ${target}`,
      isa: 'a32' as const,
      sources: [
        `${UNIFIED}.thumb\n.thumb_func\na: ${line}\n${line}\n`,
        `${UNIFIED}.section .far, "ax"\n.globl far\n${target}\nfar: bx lr\n`,
      ],
    })),
  ),
  {
    name: 'BE8: code is turned round, data is not',
    isa: 'a32',
    be8: true,
    sources: [
      `${UNIFIED}a: bl tf\nb tf\nldr r0, =0x12345678\n.thumb\n.thumb_func\nt: nop\nldr.w r1, =a\nb.w a\n`,
      `${UNIFIED}.globl tf\n.thumb\n.thumb_func\ntf: bx lr\nnop\n.balign 4\n.word tf\n.data\n.word tf\n`,
    ],
  },
  {
    name: 'weak symbols, defined and absent, A64',
    isa: 'a64',
    sources: [
      '.weak here, gone\nhere: bl gone\nb gone\nbl here\n.xword gone, here, gone + 8\nadrp x0, here',
      '.globl here\nhere: ret',
    ],
  },
  {
    name: 'weak symbols, defined and absent, A32 and T32',
    isa: 'a32',
    sources: [
      `${UNIFIED}.weak here, gone\nhere: bl gone\nblne gone\nb gone\nbl here\n.word gone, here, gone + 8\n.thumb\nbl gone\nb.w gone\nnop\n`,
      '.globl here\nhere: bx lr',
    ],
  },
  {
    name: 'common symbols of several sizes',
    isa: 'a64',
    sources: ['.comm a, 8, 4\n.comm b, 3\n.xword a, b\n', '.comm a, 24, 16\n.bss\n.byte 1 - 1\n'],
  },
  {
    name: 'a common symbol gives way to a definition',
    isa: 'a32',
    sources: [
      '.comm a, 8, 4\n.word a\n',
      '.data\n.word 1\n.globl a\n.type a, %object\na: .word 2\n',
    ],
  },
  {
    name: 'a COMDAT group is there once',
    isa: 'a64',
    sources: ['bl twice', 'nop\nbl twice'].map(
      (body) =>
        `${body}\n.section .text.twice, "axG", %progbits, twice, comdat\n.weak twice\ntwice: mov x0, #7\nret\n.data\n.xword twice`,
    ),
  },
  {
    name: '.gnu.linkonce is there once',
    isa: 'a32',
    sources: ['bl twice', 'nop\nbl twice'].map(
      (body) =>
        `${body}\n.section .gnu.linkonce.t.twice, "ax"\n.weak twice\n.type twice, %function\ntwice: bx lr\n`,
    ),
  },
  {
    name: 'sections of one name and several alignments',
    isa: 'a64',
    sources: [
      'nop\n.data\n.byte 1\n',
      '.balign 64\nnop\n.data\n.byte 2\n',
      '.data\n.balign 32\n.byte 3',
    ],
  },
  ...(
    [
      ['a64', 'b.eq far'],
      ['a64', 'tbz x0, #1, far'],
      ['a64', 'ldr x0, far'],
      ['a64', 'adr x0, far'],
      ['a64', '.hword far'],
      ['a64', 'adrp x0, farther'],
      ['a64', '.word farther - .'],
      ['a64', 'movz x0, #:abs_g0:far'],
      ['a32', '.reloc ., R_ARM_LDR_PC_G0, far\nldr r0, [pc]'],
      ['a32', '.reloc ., R_ARM_ALU_PC_G0, odd\nadd r0, pc, #0'],
      ['a64', 'bl nobody'],
    ] as const
  ).map(([isa, line]) => ({
    name: `! ${line}`,
    isa,
    sources: [
      `start: ${line}\n`,
      `.globl far, farther, odd\n.section .far, "ax"\nnop\n.section .text.odd, "ax"\n.skip 0x10234\nodd: nop\n.section .far\nfar: nop\n.section .farther, "ax"\nfarther: nop\n`,
    ],
  })),
];

// What GNU as 2.40 refuses, warns of and takes in A32 and T32 beyond the encodings: registers that a place does not
// take, what an instruction that is refused does to its IT block, data types and constants by other spellings.
import { expect, test } from 'vitest';
import { type AssembleOptions, AssemblyError, assembleToElf } from '../../src/asm/index.js';
import { hexOf, objectOf, relocationsOf } from './helper.js';

/** `line: message` of all errors and warnings. */
function said(source: string, options: Partial<AssembleOptions> = {}): string[] {
  const at = { isa: 'a32', file: 't.s', preprocess: false, ...options } as const;
  const text = ` .syntax unified\n${source}`;
  const format = ({ line, message }: { line: number; message: string }) => `${line}: ${message}`;
  try {
    return assembleToElf(text, at).warnings.map(format);
  } catch (error) {
    if (error instanceof AssemblyError) return error.diagnostics.map(format);
    throw error;
  }
}

const t32 = { isa: 't32', march: 'armv7-a' } as const;

/** .text, as words of A32 or halfwords of T32. */
function text(source: string, options: Partial<AssembleOptions> = {}): string {
  const hex = hexOf(` .syntax unified\n${source}`, { isa: 'a32', ...options, section: '.text' });
  const size = options.isa === 't32' ? 4 : 8;
  const units = hex.match(new RegExp(`.{${size}}`, 'g')) ?? [];
  return units.map((unit) => unit.match(/../g)!.reverse().join('')).join(' ');
}

test('T32 of Armv8-A takes SP where Armv7 does not', () => {
  const source = ' bic r7, sp, r2\n smlabb sp, r1, r3, r4\n clz sp, r0\n add.w sp, r7, #1';
  expect(said(source, t32)).toEqual([
    "2: r13 not allowed here -- `bic r7,sp,r2'",
    "3: r13 not allowed here -- `smlabb sp,r1,r3,r4'",
    "4: r13 not allowed here -- `clz sp,r0'",
    "5: r13 not allowed here -- `add.w sp,r7,#1'",
  ]);
  expect(text(source, { isa: 't32', march: 'armv8-a' })).toBe(
    'ea2d 0702 fb11 4d03 fab0 fd80 f107 0d01',
  );
});

test('T32 has no PC in byte loads, ADR, BFI and the like, and no SP in single lists with write-back', () => {
  expect(
    said(
      ' ldrb pc, [r0, #4]\n adr.w sp, x\nx: bfi r0, pc, #1, #1\n mrc p0, #1, sp, c0, c0\n push {sp}\n ldrd r12, [r1]',
      t32,
    ),
  ).toEqual([
    "2: r15 not allowed here -- `ldrb pc,[r0,#4]'",
    "3: r13 not allowed here -- `adr.w sp,x'",
    "4: r15 not allowed here -- `bfi r0,pc,#1,#1'",
    "5: r13 not allowed here -- `mrc p0,#1,sp,c0,c0'",
    "6: having the base register in the register list when using write back is UNPREDICTABLE -- `push {sp}'",
    "7: r12 not allowed here -- `ldrd r12,[r1]'",
  ]);
});

test('registers of a template go by any of their names', () => {
  const source = (pc: string, sp: string) =>
    ` add r0, ${pc}, #5\n add ${sp}, ${sp}, #8\n push {r0}`;
  expect(text(source('r15', 'r13'), t32)).toBe('f20f 0005 b002 b401');
  expect(text(source('r15', 'r13'), t32)).toBe(text(source('pc', 'sp'), t32));
});

test('ADD of PC and a negative number is SUBW, and LDRD reads from a label', () => {
  expect(text(' add r0, pc, #-4\n sub r0, pc, #-4\n ldrd r0, r1, x\n nop\n nop\nx: nop', t32)).toBe(
    'f2af 0004 f20f 0004 e9df 0101 bf00 bf00 bf00',
  );
  expect(text(' tbh [r1, r0]', t32)).toBe('e8d1 f010');
});

test('an instruction that is read, but not encoded, is one of its IT block', () => {
  expect(
    said(
      ' itt eq\n ldrdeq r0, sp, [r1]\n moveq r0, r0\n itt ne\n bne x\n movne r0, r1\n nop\nx:',
      t32,
    ),
  ).toEqual([
    "3: r13 not allowed here -- `ldrdeq r0,sp,[r1]'",
    "6: branch must be last instruction in IT block -- `bne x'",
  ]);
});

test('an instruction that is not read is none of its IT block', () => {
  expect(said(' it eq\n clzeq r0, #1\n it eq\n moveq r0, r0', t32)).toEqual([
    "3: ARM register expected -- `clzeq r0,#1'",
    "4: IT falling in the range of a previous IT block -- `it eq'",
    "5: thumb conditional instruction should be in IT block -- `moveq r0,r0'",
  ]);
});

test('IT of A32 says which conditions follow, in divided syntax nothing', () => {
  expect(said(' ite eq\n moveq r0, r1\n moveq r0, r1')).toEqual([
    "4: incorrect condition in IT block -- `moveq r0,r1'",
  ]);
  expect(said(' .syntax divided\n ite eq\n moveq r0, r1\n moveq r0, r1')).toEqual([]);
});

test('what has no condition is not allowed in an IT block, and takes a place in it', () => {
  expect(said(' itt eq\n cpsieeq f\n csdbeq\n nop', t32)).toEqual([
    "3: instruction not allowed in IT block -- `cpsieeq f'",
    "4: instruction not allowed in IT block -- `csdbeq'",
  ]);
});

test('Advanced SIMD of A32 cannot be conditional, whatever its words share with floating point', () => {
  const options = { mfpu: 'neon' };
  expect(said(' itt eq\n vmoveq q0, q1\n vaddeq.f32 d0, d1, d2\n nop', options)).toEqual([
    "3: instruction cannot be conditional -- `vmoveq q0,q1'",
    "4: instruction cannot be conditional -- `vaddeq.f32 d0,d1,d2'",
  ]);
  expect(said(' vcvtb.bf16.f32 s0, s1', { march: 'armv8.5-a+simd' })).toEqual([
    "2: selected processor does not support bf16 instruction -- `vcvtb.bf16.f32 s0,s1'",
  ]);
});

test('write-back to a register that is transferred', () => {
  expect(said(' ldrd r0, r1, [r1], #4\n strd r0, r1, [r1, r2]!\n ldrd r0, r1, [r2, #4]!')).toEqual([
    '2: base register written back, and overlaps second transfer register',
    '3: base register written back, and overlaps second transfer register',
  ]);
  expect(said(' ldrd r0, r3, [r3], #4\n stmia r1!, {r0, r1}\n stmia r1!, {r1, r2}', t32)).toEqual([
    '2: base register written back, and overlaps one of transfer registers',
    '3: value stored for r1 is UNKNOWN',
  ]);
});

test('erratum 752419 of Cortex-M3: loads of SP with write-back', () => {
  const warning =
    '2: This instruction may be unpredictable if executed on M-profile cores with interrupts enabled.';
  const source = ' ldr sp, [r0, #16]!\n ldr sp, [r0, #16]';
  for (const march of [undefined, 'armv7', 'armv7-m', 'armv7e-m'])
    expect(said(source, { isa: 't32', march })).toEqual([warning]);
  for (const march of ['armv7-a', 'armv8-a', 'armv8-m.main', 'all'])
    expect(said(source, { isa: 't32', march })).toEqual([]);
});

test('exclusive stores and loads of doublewords', () => {
  expect(
    said(' stlexb r0, r0, [r1]\n ldrexd lr, [r0]\n strexd r1, lr, [r0]\n strexd r1, pc, [r0]', {
      isa: 't32',
      march: 'armv8-a',
    }),
  ).toEqual([
    "2: registers may not be the same -- `stlexb r0,r0,[r1]'",
    "3: r14 not allowed as first register when second register is omitted -- `ldrexd lr,[r0]'",
    "5: r15 not allowed here -- `strexd r1,pc,[r0]'",
  ]);
  expect(said(' ssat r1, #1, r3, asr #32', t32)).toEqual([
    "2: shift expression is too large -- `ssat r1,#1,r3,asr#32'",
  ]);
});

test('a floating-point type without a size is of 32 bits, d is of 64', () => {
  const options = { mfpu: 'neon' };
  expect(text(' vabs.f d7, d8\n vcvt.f.s32 d0, d1\n vmul d0.f, d1.f, d2.f', options)).toBe(
    text(' vabs.f32 d7, d8\n vcvt.f32.s32 d0, d1\n vmul.f32 d0, d1, d2', options),
  );
  expect(text(' vadd.d d0, d1, d2\n vldr.d d4, [r0]\n vcvt.d.f32 d0, s0', options)).toBe(
    text(' vadd.f64 d0, d1, d2\n vldr.f64 d4, [r0]\n vcvt.f64.f32 d0, s0', options),
  );
  expect(said(' vmul d0.i9, d1.i9, d2.i9', options)).toEqual(['2: bad size 9 in type specifier']);
});

test('constants of VMOV: bits of a floating-point number, and zeros', () => {
  const options = { mfpu: 'neon' };
  expect(text(' vmov s21, #0x40000000\n vmov s21, #2\n vmov.f32 s21, #1073741824', options)).toBe(
    'eef0aa00 eef0aa00 eef0aa00',
  );
  expect(text(' vmov.f32 q0, 0.0\n vmov.f32 d0, #-0.0', options)).toBe('f2800050 f3800610');
});

test('an IT block that is not full is told at the end of the file, section by section', () => {
  expect(said(' itt eq\n moveq r0, r1\n .section x, "ax"\n it ne\n', t32)).toEqual([
    "5: section '.text' finished with an open IT block.",
    "5: section 'x' finished with an open IT block.",
  ]);
  expect(said(' moveq r0, r1\n it ne\n movne r0, r1', { implicitIt: 'never' })).toEqual([
    '2: conditional outside an IT block for Thumb.',
  ]);
  expect(said(' moveq r1, r8', { isa: 't32', march: 'armv6', implicitIt: 'always' })).toEqual([
    "2: thumb conditional instruction should be in IT block -- `moveq r1,r8'",
  ]);
});

test('half precision takes a condition, with a warning', () => {
  const options = { march: 'armv8.2-a+fp16' };
  const warning =
    'ARMv8.2 scalar fp16 instruction cannot be conditional, the behaviour is UNPREDICTABLE';
  const source = ' vdiveq.f16 s0, s1, s2\n vmovne.f16 s0, r1\n vdiv.f16 s0, s1, s2';
  expect(said(source, options)).toEqual([`2: ${warning}`, `3: ${warning}`]);
  expect(text(source, options)).toBe('0e800981 1e001910 ee800981');
  expect(said(' it eq\n vmovxeq.f16 s0, s1', { ...options, isa: 't32' })).toEqual([
    `3: ${warning}`,
  ]);
  const no = 'selected processor does not support fp16 instruction';
  expect(
    said(' vrecpe.f16 d4, d8\n vcvta.s16.f16 d0, d1\n vcvt.f16.f32 d0, q1', {
      march: 'armv8.2-a+simd',
    }),
  ).toEqual([`2: ${no} -- \`vrecpe.f16 d4,d8'`, `3: ${no} -- \`vcvta.s16.f16 d0,d1'`]);
});

test('group relocations: the addend in the instruction, and what does not fit', () => {
  const source =
    ' add r0, r0, #:pc_g0:(f + 0x100)\n adds r0, r0, :sb_g1_nc:(f - 0x100)\n ldr r0, [r0, #:pc_g2:(f - 4095)]\n' +
    ' ldrh r0, [r0, #:sb_g0:(f + 255)]\n stc 0, c0, [r0, #:pc_g1:(f + 0x214)]';
  expect(text(source)).toBe('e2800c01 e2500c01 e5100fff e1d00fbf ed800085');
  const object = objectOf(` .syntax unified\n${source}`, { isa: 'a32' });
  expect(relocationsOf(object, '.text')).toEqual([
    '0:58:f+256',
    '4:72:f+-256',
    '8:63:f+-4095',
    '12:78:f+255',
    '16:68:f+532',
  ]);
  expect(
    said(
      ' add r0, r0, #:pc_g0:(f + 0x101)\n ldr r0, [r0, #:pc_g0:(f + 4096)]\n ldrd r0, [r0, #:pc_g0:(f - 256)]\n' +
        ' ldc 0, c0, [r0, #:pc_g0:(f + 1)]\n ldc 0, c0, [r0, #:pc_g0:(f + 0x808)]\n' +
        ' ldr r0, [r0, #:pc_g0_nc:(f)]\n ldr r0, [r0, #:foo:(f)]',
    ),
  ).toEqual([
    "7: this group relocation is not allowed on this instruction -- `ldr r0,[r0,#:pc_g0_nc:(f)]'",
    "8: unknown group relocation -- `ldr r0,[r0,#:foo:(f)]'",
    '2: the offset 0x00000101 is not representable',
    '3: bad offset 0x00001000 (only 12 bits available for the magnitude)',
    '4: bad offset 0x00000100 (only 8 bits available for the magnitude)',
    '5: bad offset 0x00000001 (must be word-aligned)',
    '6: bad offset 0x00000808 (must be an 8-bit number of words)',
  ]);
});

test('special registers of M profiles', () => {
  const source =
    ' mrs r5, eapsr\n mrs r6, primask\n msr xpsr_nzcvq, r3\n msr basepri_max, r6\n msr apsr_nzcvq, r4';
  expect(text(source, { isa: 't32', march: 'armv7-m' })).toBe(
    'f3ef 8502 f3ef 8610 f383 8803 f386 8812 f384 8800',
  );
  const no = 'selected processor does not support requested special purpose register';
  expect(said(source, t32)).toEqual([
    `2: ${no} -- \`mrs r5,eapsr'`,
    `3: ${no} -- \`mrs r6,primask'`,
    `4: ${no} -- \`msr xpsr_nzcvq,r3'`,
    `5: ${no} -- \`msr basepri_max,r6'`,
  ]);
  expect(
    said(' mrs r4, cpsr\n msr cpsr_f, r7\n msr apsr_nzcvqg, r4\n msr primask_nzcvq, r1\n cpsie a', {
      isa: 't32',
      march: 'armv7-m',
    }),
  ).toEqual([
    `2: ${no} -- \`mrs r4,cpsr'`,
    `3: ${no} -- \`msr cpsr_f,r7'`,
    "4: selected processor does not support DSP extension -- `msr apsr_nzcvqg,r4'",
    "5: syntax error -- `msr primask_nzcvq,r1'",
    "6: selected processor does not support 'A' form of this instruction -- `cpsie a'",
  ]);
  expect(said(' mrs r4, apsr_nzcvq')).toEqual([
    "2: 'APSR', 'CPSR' or 'SPSR' expected -- `mrs r4,apsr_nzcvq'",
  ]);
});

test('what only some processors of T32 have: SVC, MOV of low registers', () => {
  const source = ' svc 0\n mov r0, r1';
  expect(said(source, { isa: 't32', march: 'armv6-m' })).toEqual([
    "2: selected processor does not support `svc 0' in Thumb mode",
  ]);
  expect(said(source, { isa: 't32', march: 'armv4t' })).toEqual([
    "3: selected processor does not support `mov r0,r1' in Thumb mode",
  ]);
  expect(text(' .syntax divided\n mov r0, r1\n mov r8, r1', t32)).toBe('1c08 4688');
});

test('PKHTB without a shift is PKHBT with its operands exchanged', () => {
  const source = ' pkhtb r1, r3, r2\n pkhtb r1, r3, r2, asr #32';
  expect(text(source)).toBe('e6821013 e6831052');
  expect(text(source, t32)).toBe('eac2 0103 eac3 0122');
});

test('an FPU that came with an extension goes with the architecture; one that was named stays', () => {
  const no = "selected FPU does not support instruction -- `vfms.f32 s0,s1,s2'";
  const vfms = ' vfms.f32 s0, s1, s2';
  expect(said(` .arch armv8-a\n .arch_extension fp\n${vfms}\n .arch armv8-a\n${vfms}`)).toEqual([
    `6: ${no}`,
  ]);
  expect(said(` .fpu vfpv4\n .arch armv8-a\n${vfms}`)).toEqual([]);
});

test('system registers of floating point by number', () => {
  const options = { mfpu: 'vfp' };
  expect(text(' fmrx r0, c12\n vmsr C15, r5', options)).toBe('eefc0a10 eeef5a10');
  expect(said(' vmrs r0, mvfr2', options)).toEqual([
    "2: selected FPU does not support instruction -- `vmrs r0,mvfr2'",
  ]);
});

test('-march= takes the extensions that apply to the architecture', () => {
  const no = 'extension does not apply to the base architecture';
  const tried = (march: string) => {
    try {
      return said(' nop', { march }).join();
    } catch (error) {
      return (error as Error).message;
    }
  };
  for (const march of ['armv2+mp', 'armv8.1-a+dotprod', 'armv7+idiv', 'armv8.1-a+bf16'])
    expect(tried(march)).toContain(no);
  for (const march of [
    'armv7-a+mp+sec+virt',
    'armv7-a+idiv',
    'armv8.2-a+dotprod',
    'armv8-a+nocrypto',
  ])
    expect(tried(march)).toBe('');
});

test('PC is loaded from words', () => {
  const message = "2: ldr to register 15 must be 4-byte aligned -- `ldr pc,.-0xab7'";
  expect(said(' ldr pc, .-0xab7')).toEqual([message]);
  expect(said(' ldr pc, .-0xab7', t32)).toEqual([message]);
  // What counts is the number, not where it leads to.
  expect(said(' nop\n ldr pc, .-0xab4', t32)).toEqual([]);
  expect(said(' ldr pc, .+8\n nop\n nop')).toEqual([]);
});

test('.inst of T32 says its size, or has one', () => {
  expect(text(' .inst 0xbf00\n .inst 0xf3af8000\n .inst.w 1', t32)).toBe(
    'bf00 f3af 8000 0000 0001',
  );
  expect(said(' .inst 0xf000\n .inst.n 0x10000', t32)).toEqual([
    '2: cannot determine Thumb instruction size. Use .inst.n/.inst.w instead',
    '3: .inst.n operand too big. Use .inst.w instead',
  ]);
});

test('.unreq of a register, and .req of a name that another has in capital letters', () => {
  expect(said(' .unreq r0\n foo .req r1\n Foo .req r2')).toEqual([
    "2: ignoring attempt to use .unreq on fixed register name: 'r0'",
    "4: ignoring redefinition of register alias 'FOO'",
  ]);
});

test('BLX to a function of the same state is BL, with a warning; before Armv5T BL is left to the linker', () => {
  const source =
    ' .thumb\n .type f, %function\n blx f\nf: nop\n .arm\n .type g, %function\n blx g\ng: nop';
  expect(said(source)).toEqual([
    "4: blx to Thumb func 'f' from Thumb ISA state changed to bl",
    "8: blx to 'g' an ARM ISA state function changed to bl",
  ]);
  const calls = ' .thumb\n bl g\n .arm\n .type g, %function\ng: nop';
  const relocations = (march: string) =>
    relocationsOf(objectOf(` .syntax unified\n${calls}`, { isa: 'a32', march }), '.text');
  expect(relocations('armv4t')).toEqual(['0:10:g+0']);
  expect(relocations('armv5t')).toEqual([]);
});

test('LDR = of T32 before Armv6T2 has the pool alone, and Armv8-M.base MOVW', () => {
  const source = ' ldr r0, =0x30\n ldr r0, =0x70000000';
  expect(text(source, { isa: 't32', mcpu: 'cortex-m0' })).toBe('4800 4801 0030 0000 0000 7000');
  expect(text(source, { isa: 't32', mcpu: 'cortex-m23' })).toBe('f240 0030 4800 0000 0000 7000');
});

test('LDRH = and LDRSB = of A32, VSTR to a label, LDSB of T32', () => {
  expect(text(' ldrh r0, =0xFF00\n ldrsh r0, =0xC0DE')).toBe('e3a00cff e15f00f4 0000c0de');
  expect(text(' vstr d0, x\nx: .word 0, 0', { mfpu: 'vfp' }).slice(0, 8)).toBe('ed0f0b01');
  expect(text(' it ge\n ldsgeb r1, [r11, #4]\n ldsh r1, [r2, r3]', t32)).toBe(
    'bfa8 f99b 1004 5ed1',
  );
});

test('bytes of an address', () => {
  const source = ' movs r0, #:upper8_15:#f\n adds r0, #:lower0_7:f+4\n adds r0, #:upper0_7:g';
  const object = objectOf(` .syntax unified\n${source}`, { ...t32, isa: 't32' });
  expect(relocationsOf(object, '.text')).toEqual(['0:135:f+0', '2:132:f+4', '4:134:g+0']);
  expect(text(source, t32)).toBe('2000 3004 3000');
  expect(said(' movs r0, #:middle:f', t32)).toEqual([
    "2: unrecognized relocation suffix -- `movs r0,#:middle:f'",
  ]);
});

test('a register may have a percent sign before its name, and is what it is without', () => {
  const options = { isa: 'a32', march: 'armv7-a', mfpu: 'neon' } as const;
  const pairs = [
    ['push {%r1, %r4-%r7, %lr}', 'push {r1, r4-r7, lr}'],
    ['ldr %r0, [%r1, -%r2, lsl #2]', 'ldr r0, [r1, -r2, lsl #2]'],
    ['add %r0, %ip, %r2, lsl %r3', 'add r0, ip, r2, lsl r3'],
    ['vld1.8 {%d0-%d3}, [%r0]!', 'vld1.8 {d0-d3}, [r0]!'],
    ['mrc %p15, 0, %r0, %c1, %c0, 0', 'mrc p15, 0, r0, c1, c0, 0'],
    ['mov %r0, #7%4', 'mov r0, #3'],
  ];
  for (const [marked, plain] of pairs) expect(text(marked, options)).toBe(text(plain, options));
  expect(said(' mrs %r0, %cpsr', options)).toHaveLength(1);
});

test('VZIP and VUZP of words in D registers are VTRN, whatever their type; VLDR of a halfword is known by its size', () => {
  const options = { isa: 'a32', march: 'armv8.2-a+fp16', mfpu: 'neon-fp-armv8' } as const;
  expect(text(' vzip.i32 d0, d1\n vuzp.f32 d0, d1\n vzip.s16 d0, d1', options)).toBe(
    'f3ba0081 f3ba0081 f3b60181',
  );
  expect(text(' vldr.f16 s0, [r1, #4]\n vstr.u16 s0, [r1, #4]', options)).toBe('ed910902 ed810902');
  expect(text(' vmov.u32 s1, s2', options)).toBe('eef00a41');
});

test('VMOV takes any type of its size', () => {
  const options = { isa: 'a32', march: 'armv7-a', mfpu: 'neon' } as const;
  const types = 'vmov.u32 r0, d1[0]; vmov.p16 d1[1], r0; vmov.f16 d1[1], r0; vmov.u8 d1, r0, r1';
  expect(text(types, options)).toBe('ee110b10 ee010b70 ee010b70 ec410b11');
});

test('the modes usr, fiq and hyp of a banked register are written in lower case', () => {
  const options = { isa: 'a32', march: 'armv7ve' } as const;
  expect(
    text(' mrs r0, LR_fiq\n mrs r0, spsr_fiq\n msr SPSR_hyp, r1\n mrs r0, SP_IRQ', options),
  ).toBe('e10e0200 e14e0200 e16ef301 e1010300');
  expect(said(' mrs r0, SPSR_FIQ\n mrs r0, LR_FIQ\n msr SPSR_FIQ, r0', options)).toEqual([
    "2: flag for {c}psr instruction expected -- `mrs r0,SPSR_FIQ'",
    "3: selected processor does not support requested special purpose register -- `mrs r0,LR_FIQ'",
    "4: flag for {c}psr instruction expected -- `msr SPSR_FIQ,r0'",
  ]);
});

test('types of Advanced SIMD: what asks for none takes any, halfwords may be bf16, and constants want a letter', () => {
  const options = { isa: 'a32', march: 'armv8.2-a+fp16fml', mfpu: 'neon-fp-armv8' } as const;
  const any =
    ' vfmal.s8 q0, d5, d5\n vfmsl q0, d1, d2[1]\n vfmal.i16 d0, s1, s2\n vorr.f16.s8 d0, d1, d2';
  expect(text(any, options)).toBe('fc250855 fe11085a fc200891 f2210112');
  const halves = ' vdup.bf16 d18, d19[0]\n vins.u16 s29, s31\n vmovx.16 s0, s1\n vmov.i16 s0, r1';
  expect(text(halves, options)).toBe('f3f22c23 fef0eaef feb00a60 ee001910');
  expect(text(' vmov.f8 d31[3], lr\n vorr.f32 d0, #1', options)).toBe('ee4febf0 f2800111');
  expect(said(' vmov.16 q8, #56\n vorr.32 d0, #1\n vtrn.bf8 d0, d1', options)).toEqual([
    "2: operand size must be specified for immediate VMOV -- `vmov.16 q8,#56'",
    "3: bad type in SIMD instruction -- `vorr.32 d0,#1'",
    '4: bad size 8 in type specifier',
    "4: bad instruction `vtrn.bf8 d0,d1'",
  ]);
});

test('HVC of T32 drops bits, an endianness is two characters, and a number of octal digits ends before 8', () => {
  const virt = { isa: 'a32', march: 'armv7ve' } as const;
  const lines = ' hvc #70000\n hvc #-1\n setend be\n setend xx';
  expect(text(` .syntax unified\n .thumb\n${lines}`, virt)).toBe('8170f7e1 8ffff7ef b650b658');
  expect(text(' setend BE\n setend $1', virt)).toBe('f1010200 f1010000');
  expect(said(' setend bee\n setend', virt)).toEqual([
    "2: valid endian specifiers are be or le -- `setend bee'",
    "3: valid endian specifiers are be or le -- `setend'",
  ]);
  expect(said(' .long 08\n .long 0779, 1\n .long 07, 010', virt)).toEqual([
    "2: junk at end of line, first unrecognized character is `8'",
    "3: junk at end of line, first unrecognized character is `9'",
  ]);
});

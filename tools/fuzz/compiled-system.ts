// Random privileged loops for the second tier, as source text: exceptions and returns, system registers, an MMU that
// goes on and off, tables that change, timers, code that writes itself. Handlers make up for what they interrupt,
// so that each loop ends.
import type { Random } from './random.js';

export type Isa = 'a64' | 'a32';

/** Iterations: enough slices of the start for the loop's page to be compiled, twice where code is written. */
const ITERATIONS = 12_000;

/** {d} {n} {m}: registers; {w}: 1 to 30; {i}: 12 bits; {o}: an offset in the window; {c}: a condition; {p}: a word for the slot that is written. */
const SNIPPETS: Record<Isa, readonly string[]> = {
  a64: [
    ...['adds x{d}, x{n}, x{m}', 'subs w{d}, w{n}, w{m}', 'eor x{d}, x{n}, x{m}, ror #{w}'],
    ...['csel x{d}, x{n}, x{m}, {c}', 'madd x{d}, x{n}, x{m}, x{d}', 'adc x{d}, x{n}, x{m}'],
    ...['str x{n}, [x20, #{o}]', 'ldr x{d}, [x20, #{o}]', 'stp x{n}, x{m}, [x20, #{o}]'],
    ...['ldrsh w{d}, [x20, #{o}]', 'ldur x{d}, [x20, #5]', 'strb w{n}, [x20, #{o}]'],
    'ldxr x8, [x20]\nadd x8, x8, #1\nstxr w{d}, x8, [x20]',
    ...['b.{c} 1f\nadd x{d}, x{d}, #1\n1:', 'tbz x{n}, #{w}, 1f\nmvn x{d}, x{d}\n1:', 'bl leaf'],
    'adr x8, 1f\nbr x8\nadd x{d}, x{d}, #7\n1:',
    ...['svc #{i}', 'hvc #{i}', 'smc_trap', '.inst 0', 'brk #{i}', 'mrs x{d}, esr_el1'],
    ...['ldr x{d}, [x23]', 'str x{n}, [x23, #8]', 'ldr x{d}, [x24]'],
    ...['mrs x{d}, nzcv', 'msr nzcv, x{n}', 'mrs x{d}, cntvct_el0', 'mrs x{d}, currentel'],
    ...['msr tpidr_el1, x{n}', 'mrs x{d}, tpidr_el1', 'msr contextidr_el1, x{n}\nisb'],
    ...['msr daifset, #2', 'msr daifclr, #2', 'mrs x{d}, daif', 'msr spsel, #0\nmsr spsel, #1'],
    'mov x8, #{w}\nmsr cntv_tval_el0, x8\nmov x8, #1\nmsr cntv_ctl_el0, x8',
    ...['mrs x{d}, cntv_ctl_el0', 'msr cntv_ctl_el0, xzr', 'isb', 'dsb sy', 'nop', 'yield'],
    // Another table for the same addresses, then the old one again.
    'msr ttbr0_el1, x26\nisb\nldr x{d}, [x27]\nmsr ttbr0_el1, x25\nisb\nldr x{m}, [x27]',
    'msr ttbr0_el1, x26\nisb\ntlbi vmalle1\ndsb sy\nisb\nstr x{n}, [x27]\nmsr ttbr0_el1, x25\nisb',
    'tlbi vmalle1\ndsb sy\nisb',
    // The MMU off and on: addresses are their own.
    'mrs x8, sctlr_el1\nbic x9, x8, #1\nmsr sctlr_el1, x9\nisb\nldr x{d}, [x20]\nmsr sctlr_el1, x8\nisb',
    // A slot that is written where it is executed.
    'ldr w8, ={p}\nadr x9, 1f\nstr w8, [x9]\ndc cvau, x9\ndsb sy\nic ivau, x9\ndsb sy\nisb\n1: nop',
    'and x9, x21, #1\nldr w8, ={p}\nadd w8, w8, w9\nadr x9, 1f\nstr w8, [x9]\nic iallu\ndsb sy\nisb\n1: nop',
    // To EL0 and back by SVC #0xfff.
    'adr x8, user\nmsr elr_el1, x8\nmsr spsr_el1, xzr\nadr x28, 1f\neret\n1:',
    'adr x8, 1f\nmsr elr_el1, x8\nmov x8, #5\nmsr spsr_el1, x8\neret\nadd x{d}, x{d}, #3\n1:',
  ],
  a32: [
    ...['adds r{d}, r{n}, r{m}', 'subs r{d}, r{n}, r{m}, lsl #3', 'eor r{d}, r{n}, r{m}, ror #{w}'],
    ...['add{c} r{d}, r{n}, r{m}', 'mla r{d}, r{n}, r{m}, r{d}', 'adc r{d}, r{n}, r{m}'],
    ...['str r{n}, [r10, #{o}]', 'ldr r{d}, [r10, #{o}]', 'ldrsh r{d}, [r10, #{o}]'],
    ...['strb{c} r{n}, [r10, #{o}]', 'stmia r10, {r0-r3}', 'ldmib r10, {r{d}, r8}'],
    ...[
      'push {r0-r3, r8}\npop {r0-r3, r8}',
      'ldmia r10, {r0, sp, lr}^',
      'stmia r10, {r1, sp, lr}^',
    ],
    'ldrex r8, [r10]\nadd r8, r8, #1\nstrex r9, r8, [r10]',
    ...['b{c} 1f\nadd r{d}, r{d}, #1\n1:', 'bl leaf', 'bl{c} leaf', 'blx thumb'],
    'adr r8, 1f\nbx r8\nadd r{d}, r{d}, #7\n1:',
    ...['svc #{w}', 'hvc #{w}', '.inst 0xe7f000f0', 'bkpt #{w}', 'svc{c} #{w}'],
    ...['ldr r{d}, [r12]', 'str r{n}, [r12, #8]', 'ldr{c} r{d}, [r12]'],
    ...['mrs r{d}, cpsr', 'msr cpsr_f, r{n}', 'mrs r{d}, spsr', 'mrrc p15, 1, r{d}, r8, c14'],
    ...['mcr p15, 0, r{n}, c13, c0, 4', 'mrc p15, 0, r{d}, c13, c0, 4', 'setend be\nsetend le'],
    ...['cpsid i', 'cpsie i', 'cps #0x1f\nmov r{d}, sp\ncps #0x13', 'mrs r{d}, sp_irq'],
    'mov r8, #{w}\nmcr p15, 0, r8, c14, c3, 0\nmov r8, #1\nmcr p15, 0, r8, c14, c3, 1',
    ...['mrc p15, 0, r{d}, c14, c3, 1', 'isb', 'dsb', 'nop', 'mcr p15, 0, r{n}, c13, c0, 1\nisb'],
    'ldr r8, =table1\nmcr p15, 0, r8, c2, c0, 0\nisb\nldr r9, =0x50000000\nldr r{d}, [r9]\nldr r8, =table0\nmcr p15, 0, r8, c2, c0, 0\nisb\nldr r{m}, [r9]',
    'mcr p15, 0, r0, c8, c7, 0\ndsb\nisb',
    'mrc p15, 0, r8, c1, c0, 0\nbic r9, r8, #1\nmcr p15, 0, r9, c1, c0, 0\nisb\nldr r{d}, [r10]\nmcr p15, 0, r8, c1, c0, 0\nisb',
    'ldr r8, ={p}\nadr r9, 1f\nstr r8, [r9]\nmcr p15, 0, r9, c7, c11, 1\ndsb\nmcr p15, 0, r9, c7, c5, 1\ndsb\nisb\n1: nop',
    'and r9, r11, #1\nldr r8, ={p}\nadd r8, r8, r9\nadr r9, 1f\nstr r8, [r9]\nmcr p15, 0, r0, c7, c5, 0\ndsb\nisb\n1: nop',
    // To User mode and back by SVC #0xff.
    'adr r8, user\nmov r9, #0x10\nstr lr, [r10, #72]\nstmdb sp, {r8, r9}\nsub sp, #8\nadr r8, 1f\nstr r8, [r10, #64]\nrfeia sp!\n1: ldr lr, [r10, #72]',
    'mrs r8, cpsr\nmsr spsr_cxsf, r8\nadr lr, 1f\nmovs pc, lr\nadd r{d}, r{d}, #3\n1:',
  ],
};

/** Instructions that may be written into a slot; bit 0 may be set besides. */
const PATCHES: Record<Isa, readonly string[]> = {
  a64: ['0xd503201e', '0x91000400', '0xcb010040', '0xf9400682', '0xd4000000', '0xd53bd040'],
  a32: ['0xe320f000', '0xe2800002', '0xe0401002', '0xe59a2004', '0xef000000', '0xe1a03004'],
};

const CONDITIONS = 'eq ne hs lo mi pl vs vc hi ls ge lt gt le'.split(' ');

export function randomSnippets(isa: Isa, random: Random): string[] {
  const fills: Record<string, () => string> = {
    d: () => String(random.below(8)),
    n: () => String(random.below(8)),
    m: () => String(random.below(8)),
    w: () => String(1 + random.below(30)),
    i: () => String(random.below(4095)),
    o: () => String(8 * random.below(8)),
    c: () => random.pick(CONDITIONS),
    p: () => random.pick(PATCHES[isa]),
  };
  return Array.from({ length: 4 + random.below(14) }, () =>
    random
      .pick(SNIPPETS[isa])
      .replace('smc_trap', 'mrs x{d}, actlr_el1')
      .replace(/\{(\w)\}/g, (whole, key) => fills[key]?.() ?? whole),
  );
}

/** The program: `snippets` in a loop that ends at `done`. */
export function systemProgram(isa: Isa, snippets: readonly string[]): string {
  const body = snippets.flatMap((text) => text.split('\n'));
  const [start, end] = isa === 'a64' ? [A64_START, A64_END] : [A32_START, A32_END];
  return [start, 'loop:', ...body, end].join('\n');
}

const values = (isa: Isa) =>
  Array.from({ length: 8 }, (_, i) =>
    isa === 'a64'
      ? `ldr x${i}, =0x${((0x9e3779b97f4a7c15n * BigInt(i + 1)) & 0xffff_ffff_ffff_ffffn).toString(16)}`
      : `ldr r${i}, =0x${((0x9e3779b9 * (i + 1)) >>> 0).toString(16)}`,
  ).join('\n');

// x19 handled exceptions, x20 window, x21 iterations left, x23 and x24 addresses that fault, x25 and x26 tables, x27 an
// address that they map to different memory, x28 where EL0 returns to.
const A64_START = `
        .arch   armv8-a
_start: ldr     x0, =vectors2
        msr     vbar_el2, x0
        ldr     x0, =0x80200000                 // RW and TACR
        msr     hcr_el2, x0
        ldr     x0, =stack
        msr     sp_el1, x0
        msr     sp_el0, x0
        mov     x0, #3
        msr     cnthctl_el2, x0
        msr     cntvoff_el2, xzr
        ldr     x0, =vectors1
        msr     vbar_el1, x0
        mov     x0, #0xff
        msr     mair_el1, x0
        ldr     x0, =0x80803519                 // 39 bits, no TTBR1
        msr     tcr_el1, x0
        ldr     x25, =table0
        ldr     x26, =table1
        ldr     x0, =0x40000701                 // a block of code and data that EL0 may only execute
        str     x0, [x25, #8]
        str     x0, [x26, #8]
        ldr     x1, =level2a
        orr     x1, x1, #3
        str     x1, [x25, #16]
        ldr     x1, =level2b
        orr     x1, x1, #3
        str     x1, [x26, #16]
        ldr     x1, =0x40000701                 // 2 MiB at 0x80000000: the image, or what is behind it
        ldr     x2, =level2a
        str     x1, [x2]
        ldr     x1, =0x40200701
        ldr     x2, =level2b
        str     x1, [x2]
        mov     x27, #0x80000000
        add     x27, x27, #0x100000
        msr     ttbr0_el1, x25
        ldr     x0, =0x34d5d93d
        bic     x0, x0, #0x02000000
        msr     sctlr_el1, x0
        mov     x0, #0x300000
        msr     cpacr_el1, x0
        isb
        ldr     x20, =window
        ldr     x21, =${ITERATIONS}
        mov     x19, #0
        mov     x23, #0x300000000
        mov     x24, #0x400000000
        add     x24, x24, x20
        mov     x28, #0
${values('a64')}
        ldr     x8, =loop
        msr     elr_el2, x8
        mov     x8, #0x345
        msr     spsr_el2, x8
        eret
        .ltorg
        .balign 4096`;

const A64_END = `
        subs    x21, x21, #1
        b.ne    loop
done:   b       .
leaf:   eor     x0, x0, x1
        ret
user:   add     x1, x1, #1
        str     x1, [x20, #88]
        svc     #0xfff
        b       .
        .ltorg
        .balign 2048
vectors1:
        .rept   4
        .balign 128
        b       sync
        .balign 128
        b       irq
        .balign 128
        b       .
        .balign 128
        b       .
        .endr
sync:   add     x19, x19, #1
        mrs     x10, esr_el1
        lsr     x11, x10, #26
        cmp     x11, #0x15
        b.eq    2f
1:      mrs     x10, elr_el1
        add     x10, x10, #4
        msr     elr_el1, x10
        eret
2:      ubfx    x11, x10, #0, #16
        cmp     x11, #0xfff
        b.ne    3f
        msr     elr_el1, x28
        mov     x10, #5
        msr     spsr_el1, x10
3:      eret
irq:    add     x19, x19, #0x10000
        msr     cntv_ctl_el0, xzr
        eret
        .balign 2048
vectors2:
        .rept   16
        .balign 128
        b       hyp
        .endr
hyp:    mov     x10, #0x100000000
        add     x19, x19, x10
        mrs     x10, esr_el2
        lsr     x11, x10, #26
        cmp     x11, #0x16
        b.eq    1f
        mrs     x10, elr_el2
        add     x10, x10, #4
        msr     elr_el2, x10
1:      eret
        .bss
        .balign 4096
window: .space  4096
stack:  .space  4096
table0: .space  4096
table1: .space  4096
level2a: .space 4096
level2b: .space 4096`;

// r10 window, r11 iterations left, r12 an address that faults; the window has the counts of exceptions at 0x100.
const A32_START = `
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .arch_extension sec
_start: ldr     sp, =hyp_stack
        ldr     r0, =hyp_vectors
        mcr     p15, 4, r0, c12, c0, 0
        mov     r0, #3
        mcr     p15, 4, r0, c14, c1, 0          // CNTHCTL
        mov     r0, #0
        mov     r1, #0
        mcrr    p15, 4, r0, r1, c14             // CNTVOFF
        ldr     r0, =vectors
        mcr     p15, 0, r0, c12, c0, 0
        ldr     r0, =table0
        ldr     r1, =table1
        ldr     r2, =0x400
        ldr     r3, =0x40000c0e                 // sections of code and data, one to one
        mov     r4, #8
1:      str     r3, [r0, r2, lsl #2]
        str     r3, [r1, r2, lsl #2]
        add     r2, r2, #1
        add     r3, r3, #0x100000
        subs    r4, r4, #1
        bne     1b
        ldr     r3, =0x40100c0e                 // 0x50000000: one place or the other
        ldr     r2, =0x500
        str     r3, [r0, r2, lsl #2]
        add     r3, r3, #0x100000
        str     r3, [r1, r2, lsl #2]
        mcr     p15, 0, r0, c2, c0, 0
        mov     r0, #0
        mcr     p15, 0, r0, c2, c0, 2
        mov     r0, #1
        mcr     p15, 0, r0, c3, c0, 0
        ldr     r0, =0x1da
        ldr     r1, =0x1d3
        ldr     r10, =window
        ldr     r11, =${ITERATIONS}
        ldr     r12, =0x60000000
        ldr     r2, =stack
        msr     sp_svc, r2
        add     r2, r2, #0x100
        msr     sp_abt, r2
        add     r2, r2, #0x100
        msr     sp_und, r2
        add     r2, r2, #0x100
        msr     sp_irq, r2
        ldr     r0, =mmu_on
        msr     elr_hyp, r0
        msr     spsr_cxsf, r1
        eret
mmu_on: mrc     p15, 0, r0, c1, c0, 0
        orr     r0, r0, #1
        mcr     p15, 0, r0, c1, c0, 0
        isb
        msr     spsr_cxsf, r1
${values('a32')}
        b       loop
        .ltorg
        .balign 4096`;

const A32_END = `
        subs    r11, r11, #1
        bne     loop
done:   b       .
leaf:   eor     r0, r0, r1
        bx      lr
        .thumb
thumb:  adds    r0, r0, #1
        bx      lr
        .arm
        .balign 4
user:   add     r1, r1, #1
        str     r1, [r10, #88]
        svc     #0xff
        b       .
        .ltorg
        .macro  count at
        push    {r8}
        ldr     r8, [r10, #\\at]
        add     r8, r8, #1
        str     r8, [r10, #\\at]
        pop     {r8}
        .endm
        .balign 32
vectors:
        b       .
        b       undef
        b       svc
        b       prefetch
        b       data
        b       .
        b       irq
        b       .
undef:  count   0x100
        movs    pc, lr
data:   count   0x104
        subs    pc, lr, #4
prefetch:
        count   0x108
        movs    pc, lr
irq:    count   0x10c
        push    {r8}
        mov     r8, #0
        mcr     p15, 0, r8, c14, c3, 1
        pop     {r8}
        subs    pc, lr, #4
svc:    count   0x110
        mrs     r8, spsr
        tst     r8, #15
        movsne  pc, lr
        mov     r8, #0x13
        msr     spsr_c, r8
        ldr     lr, [r10, #64]
        movs    pc, lr
        .balign 32
hyp_vectors:
        b       .
        b       .
        b       .
        b       .
        b       .
        b       1f
        b       .
        b       .
1:      push    {r8}
        ldr     r8, [r10, #0x114]
        add     r8, r8, #1
        str     r8, [r10, #0x114]
        pop     {r8}
        eret
        .bss
        .balign 16384
table0: .space  16384
table1: .space  16384
window: .space  4096
        .space  4096
stack:  .space  4096
hyp_stack:`;

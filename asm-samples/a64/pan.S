// With FEAT_PAN: PSTATE.PAN lets EL1 access EL0 memory only by LDTR and STTR; it is set on an exception
// to EL1 while SCTLR_EL1.SPAN is 0, and ERET restores it.
//
// test:   run a64
// start:  el = 1, features = PAN, vbar_el1 = vectors, mair_el1 = 0xff, tcr_el1 = 0x800019
// start:  ttbr0_el1 = table, sctlr_el1 = 0x30500801, x20 = word, cpacr_el1 = 0
// until:  done
// expect: x0 = 0x55, x1 = 0x55, x2 = 0
// expect: x3 = 0x400000
// expect: x4 = 0x9600000d       // permission fault, level 1
// expect: x5 = 0x400000         // PAN at the vector

        .arch_extension pan
        .text
        // Block descriptors of 1 GiB: the second is EL0's, at 0x4000_0000 like the first, mapped at 0.
_start: ldr     x0, word
        msr     pan, #1
        mrs     x3, pan
        and     x21, x20, #0x3fffffff
        ldtr    x1, [x21]
        ldr     x2, [x21]               // aborts; the handler skips it
        msr     pan, #0
        ldr     x1, [x21]
done:   b       .

        .balign 8
word:   .quad   0x55

        .balign 4096
table:  .quad   0x40000741 | (1 << 54) | (1 << 53), 0x40000701
        .space  4080

        .balign 2048
vectors: .space 0x200
        mrs     x4, esr_el1
        mrs     x5, pan
        mov     x2, #0
        mrs     x6, elr_el1
        add     x6, x6, #4
        msr     elr_el1, x6
        eret

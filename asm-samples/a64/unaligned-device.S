// With the MMU off data is Device memory, where an unaligned load faults whatever SCTLR_EL1.A says.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, x1 = data+1
// until:  done
// expect: esr_el1 = 0x96000021
// expect: far_el1 = data+1
// expect: elr_el1 = guilty

        .text
_start: nop
guilty: ldr     x0, [x1]
        b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 8
data:   .quad   0, 0

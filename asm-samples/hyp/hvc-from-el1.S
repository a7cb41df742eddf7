// HVC at EL1 enters EL2 at VBAR_EL2 + 0x400 (Synchronous, Lower EL using AArch64).
//
// test:   run a64
// start:  el = 1, vbar_el2 = vectors
// until:  done
// expect: el = 2
// expect: esr_el2 = 0x5a000042     // EC = 0x16 (HVC, AArch64), IL = 1, ISS = imm16
// expect: elr_el2 = after          // preferred return address: the next instruction
// expect: x0 = 1

        .text
_start: hvc     #0x42
after:  b       .

        .balign 2048
vectors:
        .space  0x400
        mov     x0, #1
done:   b       .

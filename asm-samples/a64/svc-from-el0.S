// ERET enters EL0; SVC there is taken to EL1 at VBAR_EL1 + 0x400 (Lower EL using AArch64).
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, spsr_el1 = 0, elr_el1 = user
// until:  done
// expect: el = 1
// expect: esr_el1 = 0x56000007
// expect: elr_el1 = after
// expect: spsr_el1 = 0x80000000
// expect: x0 = 1

        .text
_start: eret
        b       .
user:   mov     w1, #-1
        adds    w1, w1, #0      // N
        svc     #7
after:  b       .

        .balign 2048
vectors:
        .space  0x400
        mov     x0, #1
done:   b       .

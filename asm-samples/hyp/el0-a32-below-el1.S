// ERET with SPSR_EL1.M[4] = 1 runs A32 code at EL0 below an AArch64 EL1; its SVC comes back through VBAR_EL1 + 0x600 with class 0x11.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, elr_el1 = user, spsr_el1 = 0x10
// start:  x0 = 0x1111111100000001, x13 = 0x5555, x20 = 0xabcdef0123456789
// until:  done
// expect: x0 = 42
// expect: x13 = 0x5555
// expect: x20 = 0xabcdef0123456789
// expect: esr_el1 = 0x46000007
// expect: elr_el1 = user+12
// expect: spsr_el1 = 0x20000010

        .text
_start: eret
user:   .inst   0xe280002a              // add   r0, r0, #42
        .inst   0xe2500001              // subs  r0, r0, #1
        .inst   0xef000007              // svc   #7
        .balign 2048
vectors:
        .space  0x600
done:   b       .

// HVC and ERET: the caller goes on behind HVC with its flags and its stack pointer.
//
// test:   run a64
// start:  el = 1, vbar_el2 = vectors, sp_el1 = 0x1230, sp_el2 = 0x4560
// until:  done
// expect: el = 1
// expect: sp = 0x1230
// expect: x0 = 42
// expect: x1 = 0x4560
// expect: nzcv = 0b0110

        .text
_start: cmp     x0, x0          // Z, C
        hvc     #0
        add     x0, x0, #2
done:   b       .

        .balign 2048
vectors:
        .space  0x400
        mov     x0, #40
        mov     x1, sp
        cmp     x0, #50         // changes the flags of EL2 only
        eret

// The seed's arm64 lines: x0 = 0 is answered with VBAR_EL2, anything else is called as a function.
//
// test:   run a64
// start:  el = 1, vbar_el2 = vectors, sp_el2 = stack
// until:  done
// expect: x19 = vectors
// expect: x20 = 42

        .text
_start: mov     x0, #0
        hvc     #0
        mov     x19, x0
        adr     x0, function
        mov     x1, #41
        hvc     #0
        mov     x20, x0
done:   b       .
function:
        add     x0, x0, #1
        ret

el1_sync:
        cbnz    x0, 1f
        mrs     x0, vbar_el2
        b       2f
1:      stp     x30, xzr, [sp, #-16]!
        mov     x30, x0
        mov     x0, x1
        mov     x1, x2
        mov     x2, x3
        blr     x30
        ldp     x30, xzr, [sp], #16
2:      eret

        .balign 2048
vectors:
        .space  0x400
        b       el1_sync
        .balign 16
        .space  64
stack:

// With late context synchronization an ISB makes a new vector base effective.
//
// test:    run a64
// machine: contextsync = late
// start:   el = 2, vbar_el2 = old
// until:   there
// expect:  x2 = 0x42

        .text
_start: adr     x0, new
        msr     vbar_el2, x0
        isb
        svc     #0
        .balign 2048
old:    .space  0x200
        b       .
        .balign 2048
new:    .space  0x200
        mov     x2, #0x42
there:  b       .

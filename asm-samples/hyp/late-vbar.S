// With late context synchronization an exception still goes to the old vectors where no ISB stands behind the write.
//
// test:    run a64
// machine: contextsync = late
// start:   el = 2, vbar_el2 = old
// until:   there
// expect:  x1 = new                // a direct read sees the write
// expect:  vbar_el2 = new          // the exception was the context synchronization event
// expect:  x2 = 0x42

        .text
_start: adr     x0, new
        msr     vbar_el2, x0
        mrs     x1, vbar_el2
        svc     #0
        .balign 2048
old:    .space  0x200
        mov     x2, #0x42
there:  b       .
        .balign 2048
new:    .space  0x200
        b       .

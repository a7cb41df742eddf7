// With late context synchronization HVC still goes to the old HVBAR where no ISB stands behind the write.
//
// test:    run a32
// machine: contextsync = late
// start:   mode = hyp, hvbar = old
// until:   there
// expect:  r1 = new
// expect:  hvbar = new

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: ldr     r0, =new
        mcr     p15, 4, r0, c12, c0, 0
        mrc     p15, 4, r1, c12, c0, 0
        hvc     #0
        .ltorg
        .balign 32
old:    .space  8
there:  b       .
        .balign 32
new:    .space  8
        b       .

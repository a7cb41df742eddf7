// An UNKNOWN register as the base of a load is the first use of its value, also after it went through memory.
//
// test:    run a32
// machine: unknown = stop
// start:   mode = svc
// expect:  stop = unknown
// expect:  pc = guilty

        .syntax unified
_start: adr     r0, place
        str     r4, [r0]
        ldr     r5, [r0]
        mov     r6, r5
guilty: ldr     r1, [r6]
place:  .word   0

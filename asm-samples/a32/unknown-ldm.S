// LDM with write-back and its base in the list leaves the base UNKNOWN.
//
// test:    run a32
// machine: unknown = stop
// start:   mode = svc, r0 = data
// expect:  stop = unknown
// expect:  pc = guilty

        .syntax unified
        .arch   armv7-a
_start: .inst   0xe8b00003              // ldm r0!, {r0, r1}
        mov     r2, r0                  // a copy
guilty: ldr     r3, [r2]
        .balign 4
data:   .word   0x1111, 0x2222

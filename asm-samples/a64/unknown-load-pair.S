// The register of a load pair with Rt = Rt2 is UNKNOWN; a store copies it, an addition uses it.
//
// test:    run a64
// machine: unknown = stop
// start:   el = 1, x0 = data
// expect:  stop = unknown
// expect:  pc = guilty

        .text
_start: .inst   0xa9400c03              // ldp x3, x3, [x0]
        str     x3, [x0]
        ldr     x4, [x0]                // UNKNOWN too
guilty: add     x4, x4, #1
        .balign 8
data:   .quad   0x1111, 0x2222

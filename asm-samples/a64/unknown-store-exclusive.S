// A store exclusive whose status register is its base stores to an UNKNOWN address.
//
// test:    run a64
// machine: unknown = stop
// start:   el = 1, x1 = data
// expect:  stop = unknown
// expect:  pc = guilty

        .text
_start: ldxr    x0, [x1]
guilty: .inst   0xc8017c20              // stxr w1, x0, [x1]
        .balign 8
data:   .quad   0x1111

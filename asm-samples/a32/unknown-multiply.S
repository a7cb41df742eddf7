// A long multiplication with RdLo = RdHi leaves that register UNKNOWN.
//
// test:    run a32
// machine: unknown = stop
// start:   mode = svc, r1 = 2, r2 = 3
// expect:  stop = unknown
// expect:  pc = guilty

        .syntax unified
        .arch   armv7-a
_start: .inst   0xe0800291              // umull r0, r0, r1, r2
guilty: cmp     r0, #0

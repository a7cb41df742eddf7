// STM with write-back stores an UNKNOWN value for a base that is not the lowest register of the list.
//
// test:    run a32
// machine: unknown = mark
// start:   mode = svc, r2 = data
// until:   done
// expect:  r3 = 0x1111
// expect:  r4 = 0x0bad5000
// expect:  r5 = 0x2222

        .syntax unified
        .arch   armv7-a
_start: movw    r0, #0x1111
        movw    r7, #0x2222
        adr     r6, data
        .inst   0xe8a20085              // stm r2!, {r0, r2, r7}
        ldm     r6, {r3, r4, r5}
done:   b       .
        .balign 4
data:   .space  12

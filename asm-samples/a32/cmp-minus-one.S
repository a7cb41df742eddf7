// CMP with -1 assembles as CMN with 1; it sets Z for 0xffffffff, as the seed's check needs.
//
// test:   run a32
// start:  mode = svc, r0 = 0xffffffff, r1 = 0x00685760
// until:  done
// expect: r2 = 1
// expect: r3 = 0

        .syntax unified
        .arch   armv7-a
_start: mov     r2, #0
        mov     r3, #0
        cmp     r0, #-1
        moveq   r2, #1
        cmp     r1, #-1
        moveq   r3, #1
done:   b       .

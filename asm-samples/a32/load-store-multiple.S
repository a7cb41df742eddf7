// LDM and STM in their four address forms, with and without write-back.
//
// test:   run a32
// start:  mode = svc, r1 = 1, r2 = 2, r3 = 3
// until:  done
// expect: r0 = area+16
// expect: r4 = 1
// expect: r5 = 2
// expect: r6 = 3
// expect: r7 = 2
// expect: r8 = 3
// expect: r9 = 1
// expect: r10 = 2

        .syntax unified
        .arch   armv7-a
_start: ldr     r0, =area
        stmib   r0, {r1, r2, r3}        // at area + 4
        ldmib   r0!, {r4, r5, r6}       // r0 = area + 12
        ldmda   r0, {r7, r8}            // at area + 8 and area + 12
        add     r0, r0, #4
        ldmdb   r0, {r9, r10, r11}
        ldmdb   r0!, {r9, r10, r11}
        stmia   r0!, {r1, r2, r3}
done:   b       .
        .ltorg
        .balign 4
area:   .space  32

// PUSH stores below SP with the lowest register at the lowest address; POP loads back, PC too.
//
// test:   run a32
// start:  mode = svc, r0 = 10, r1 = 11, r2 = 12
// until:  done
// expect: r3 = 10
// expect: r4 = 11
// expect: r5 = 12
// expect: r6 = 10
// expect: sp = stack

        .syntax unified
        .arch   armv7-a
_start: ldr     sp, =stack
        push    {r0, r1, r2}
        ldr     r6, [sp]
        pop     {r3, r4, r5}
        ldr     lr, =done
        push    {lr}
        pop     {pc}
        b       .
        .ltorg
        .space  32
stack:
done:   b       .

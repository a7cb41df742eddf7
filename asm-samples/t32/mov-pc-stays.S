// MOV and ADD to PC stay in T32: bit 0 of the address does not count.
//
// test:   run t32
// start:  mode = svc
// until:  done
// expect: r1 = 3

        .syntax unified
        .arch   armv7-a
        .thumb
_start: movs    r1, #0
        adr     r0, 1f
        mov     pc, r0
        movs    r1, #9
        .balign 4
1:      adds    r1, #1
        movs    r2, #2
        add     pc, r2                  // over the next one
        movs    r1, #9
        nop
        adds    r1, #2
done:   b       .

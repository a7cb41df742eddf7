// With a stale instruction cache a new instruction is executed only after IC IVAU.
//
// test:    run a64
// machine: icache = stale
// start:   el = 2
// until:   done
// expect:  x1 = 1                  // the old instruction, although memory has the new one
// expect:  x2 = 2
// expect:  w4 = 0xd2800040         // memory

        .text
_start: adr     x3, code
        ldr     w4, =0xd2800040         // mov x0, #2
        bl      code
        str     w4, [x3]
        dsb     sy
        isb
        bl      code
        mov     x1, x0
        dc      cvau, x3
        dsb     sy
        ic      ivau, x3
        dsb     sy
        isb
        bl      code
        mov     x2, x0
        ldr     w4, [x3]
done:   b       .
        .ltorg
        .balign 64
code:   mov     x0, #1
        ret

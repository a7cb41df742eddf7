// SPSel chooses between SP_EL0 and the stack pointer of the Exception level.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x1 = 0x1000
// expect: x2 = 0x2000
// expect: x3 = 0
// expect: sp = 0x2000
// expect: sp_el0 = 0x1000

        .text
_start: mov     x0, #0x2000
        mov     sp, x0
        msr     spsel, #0
        mov     x0, #0x1000
        mov     sp, x0
        mov     x1, sp
        mrs     x3, spsel
        msr     spsel, #1
        mov     x2, sp
done:   b       .

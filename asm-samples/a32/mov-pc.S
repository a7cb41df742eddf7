// MOV PC, LR and a load of PC branch; PC reads as the address of the instruction plus 8.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r0 = _start+8
// expect: r1 = 7
// expect: r2 = _start+20

        .syntax unified
        .arch   armv7-a
_start: mov     r0, pc
        mov     r1, #7
        bl      function
        add     r2, pc, #0      // _start + 12 + 8
        ldr     pc, =done
        b       .
function:
        mov     pc, lr
        .ltorg
done:   b       .

// BLX LR reads its target before it writes the return address to LR.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: lr = after
// expect: r0 = 1

        .syntax unified
        .arch   armv7-a
_start: mov     r0, #0
        ldr     lr, =function
        blx     lr
after:  b       .
function:
        mov     r0, #1
done:   b       .
        .ltorg

// BL writes the return address to LR; BX LR goes there.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: lr = after
// expect: r0 = 3

        .syntax unified
        .arch   armv7-a
_start: mov     r0, #0
        bl      function
after:  orr     r0, r0, #2
done:   b       .
function:
        orr     r0, r0, #1
        bx      lr

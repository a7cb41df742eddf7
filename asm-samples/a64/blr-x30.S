// BLR X30 reads its target before it writes the return address to X30.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x30 = after
// expect: x0 = 1

        .text
_start: mov     x0, #0
        adr     x30, function
        blr     x30
after:  b       .
function:
        mov     x0, #1
done:   b       .

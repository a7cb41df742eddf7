// BL writes the address of the next instruction to X30; RET goes there.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x30 = after
// expect: x0 = 3

        .text
_start: mov     x0, #0
        bl      function
after:  add     x0, x0, #2
done:   b       .
function:
        add     x0, x0, #1
        ret

// Operands of the wrong kind or number.
//
// test: errors a64

        .text
        add     x0, x1                  // error: comma expected between operands at operand 3 -- `add x0,x1'
        add     x0, w1, x2              // error: operand mismatch -- `add x0,w1,x2'
        mov     x0, w1                  // error: operand mismatch -- `mov x0,w1'
        cbz     sp, .                   // error: operand 1 must be an integer register -- `cbz sp,.'
        msr     vbar_el9, x0            // error: unknown or missing system register name at operand 1 -- `msr vbar_el9,x0'
        mrs     x0                      // error: comma expected between operands at operand 2 -- `mrs x0'
        hvc                             // error: missing immediate expression at operand 1 -- `hvc'
        ret     w0                      // error: operand mismatch -- `ret w0'
        eret    x0                      // error: unexpected characters following instruction -- `eret x0'

// Immediates out of range, on the line that is guilty.
//
// test: errors a64

        .text
        svc     #65536                  // error: immediate value out of range 0 to 65535 at operand 1 -- `svc #65536'
        hvc     #-1                     // error: immediate value out of range 0 to 65535 at operand 1 -- `hvc #-1'
        movz    x0, #0x10000            // error: immediate out of range
        add     x0, x1, #0x1001         // error: immediate out of range
        lsl     x0, x1, #64             // error: immediate value out of range 0 to 63 at operand 3 -- `lsl x0,x1,#64'
        ldr     x0, [x1, #32768]        // error: immediate offset out of range
        ldp     x0, x1, [x2, #512]      // error: immediate offset out of range -512 to 504 at operand 3 -- `ldp x0,x1,[x2,#512]'
        ccmp    x0, #32, #0, eq         // error: immediate value out of range 0 to 31 at operand 2 -- `ccmp x0,#32,#0,eq'
        and     x0, x1, #0              // error: immediate out of range at operand 3 -- `and x0,x1,#0'
        tbz     w0, #32, .              // error: immediate value out of range 0 to 31 at operand 2 -- `tbz w0,#32,.'
        dmb     #16                     // error: immediate value out of range 0 to 15 at operand 1 -- `dmb #16'

// Write-back to the register of a load leaves it UNKNOWN, to that of a store what is stored; both can be marked.
//
// test:    run a64
// machine: unknown = mark
// start:   el = 1, x0 = data, x1 = there
// until:   done
// expect:  x0 = 0x0bad50000bad5000
// expect:  x2 = 0x0bad50010bad5001

        .text
_start: .inst   0xf8408400              // ldr x0, [x0], #8
        adr     x3, there
        .inst   0xf8008421              // str x1, [x1], #8
        ldr     x2, [x3]
done:   b       .
        .balign 8
data:   .quad   0x1111
there:  .quad   0x2222

// With FEAT_PAuth: AUTIA takes back what PACIA added, XPACI removes it unchecked, the wrong modifier
// leaves a pointer with the error code of key A.
//
// test:   run a64
// start:  el = 1, features = PAuth, sctlr_el1 = 0xb0d00800, tcr_el1 = 0x10, hcr_el2 = 0x30080000000
// start:  x0 = 0x0000123456789abc, x9 = 77
// start:  apiakeylo_el1 = 0x0123456789abcdef, apiakeyhi_el1 = 0x1032547698badcfe
// until:  done
// expect: x2 = 0x0000123456789abc
// expect: x3 = 0x0000123456789abc
// expect: x4 = 0x2000123456789abc
// expect: x5 = 0x123456789abc           // the code is above bit 47
// expect: x6 = 0                        // and not zero
// expect: x30 = 0x1234

        .arch   armv8.3-a
        .text
_start: mov     x1, x0
        pacia   x1, x9
        mov     x2, x1
        autia   x2, x9
        mov     x3, x1
        xpaci   x3
        mov     x4, x1
        autiza  x4
        and     x5, x1, #0xffffffffffff
        cmp     x1, x5
        cset    x6, eq
        mov     x30, #0x1234
        paciasp
        autiasp
done:   b       .

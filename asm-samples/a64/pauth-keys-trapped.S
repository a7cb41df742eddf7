// HCR_EL2.APK = 0 traps EL1's access to the keys to EL2; without FEAT_PAuth they are UNDEFINED.
//
// test:   run a64
// start:  el = 1, features = PAuth, hcr_el2 = 0x80000000, vbar_el2 = vectors
// until:  vectors+0x400
// expect: esr_el2 = 0x62300842        // EC 0x18, write of S3_0_C2_C1_0 from X2
// expect: elr_el2 = _start

        .arch   armv8.3-a
        .text
_start: msr     apiakeylo_el1, x2
        .balign 2048
vectors: .space 2048

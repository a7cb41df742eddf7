// FEAT_VHE: at EL2 with E2H CNTP_CVAL_EL0 is CNTHP_CVAL_EL2 and CNTV_CTL_EL0 is CNTHV_CTL_EL2; _EL02 names EL1's timers.
//
// test:   run a64
// start:  features = VHE, el = 2, hcr_el2 = 0x400000000, x0 = 0x111, x1 = 2, x2 = 0x222
// start:  cntp_cval_el0 = 0, cnthp_cval_el2 = 0, cnthv_ctl_el2 = 0, cntv_ctl_el0 = 0
// until:  done
// expect: cnthp_cval_el2 = 0x111
// expect: cntp_cval_el0 = 0x222
// expect: cnthv_ctl_el2 = 2
// expect: cntv_ctl_el0 = 0

        .arch   armv8.1-a
        .text
_start: msr     cntp_cval_el0, x0
        msr     cntv_ctl_el0, x1
        msr     cntp_cval_el02, x2
done:   b       .

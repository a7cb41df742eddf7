// CNTHCTL_EL2.EL1PCEN = 0 traps the EL1 physical timer to EL2; the virtual timer stays EL1's own.
//
// test:   run a64
// start:  el = 1, cnthctl_el2 = 1, vbar_el2 = vectors, cntvoff_el2 = 0
// until:  done
// expect: esr_el2 = 0x6232f845     // MRS, op0 3, op1 3, CRn 14, CRm 2, op2 1, Rt 2
// expect: elr_el2 = there

        .text
_start: mrs     x0, cntpct_el0
        mrs     x1, cntv_ctl_el0
there:  mrs     x2, cntp_ctl_el0
        b       .

        .balign 2048
vectors:
        .space  0x400
done:   b       .

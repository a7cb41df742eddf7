// HCR_EL2.TVM traps the write of CONTEXTIDR_EL1 at EL1 with its encoding in the syndrome.
//
// test:   run a64
// start:  el = 1, hcr_el2 = 0x84000000, vbar_el2 = vectors, x7 = 42, contextidr_el1 = 1
// until:  done
// expect: esr_el2 = 0x623234e0     // MSR, op0 3, op1 0, CRn 13, CRm 0, op2 1, Rt 7
// expect: elr_el2 = there
// expect: contextidr_el1 = 1

        .text
_start: mrs     x0, contextidr_el1      // TRVM is 0
there:  msr     contextidr_el1, x7
        b       .

        .balign 2048
vectors:
        .space  0x400
done:   b       .

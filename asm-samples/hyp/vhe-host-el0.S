// FEAT_VHE: with E2H and TGE an SVC of EL0 goes to EL2 at VBAR_EL2 + 0x400, and SCTLR_EL2.SPAN = 0 sets PAN there.
//
// test:   run a64
// start:  features = VHE+PAN, el = 2, hcr_el2 = 0x488000000, vbar_el2 = vectors
// start:  sctlr_el2 = 0x30500800, elr_el2 = user, spsr_el2 = 0x3c0
// until:  done
// expect: esr_el2 = 0x56000009
// expect: elr_el2 = user+4
// expect: spsr_el2 = 0x3c0
// expect: x0 = 0x400000

        .arch   armv8.1-a
        .text
_start: eret
user:   svc     #9
        .balign 2048
vectors:
        .space  0x400
        .inst   0xd5384260              // mrs   x0, pan
done:   b       .

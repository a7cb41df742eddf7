// SCTLR.SED makes SETEND UNDEFINED in AArch32 EL1.
//
// test:   run a64
// start:  mode = svc, sctlr_el1 = 0x00c50178, vbar_el1 = vectors
// until:  done
// expect: mode = und
// expect: r14 = guest+4

        .text
guest:  .inst   0xf1010200              // setend be
        .balign 32
vectors:
        .inst   0xe7f000f0
done:   .inst   0xeafffffe              // b     .

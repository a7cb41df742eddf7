// MSR CPSR_c with Hyp mode from AArch32 EL1 of an Armv8-A PE leaves the mode and makes the state illegal: the next instruction is UNDEFINED.
//
// test:   run a64
// start:  mode = svc, vbar_el1 = vectors, r0 = 0xda
// until:  done
// expect: mode = und
// expect: r14 = guest+8

        .text
guest:  .inst   0xe121f000              // msr   cpsr_c, r0
        .inst   0xe3a01001              // mov   r1, #1
        .balign 32
vectors:
        .inst   0xe7f000f0
done:   .inst   0xeafffffe              // b     .

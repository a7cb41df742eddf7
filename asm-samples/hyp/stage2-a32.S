// Stage 2 refuses a byte load of Supervisor mode: Hyp mode gets the register and the IPA page.
//
// test:   run a32
// start:  mode = hyp
// until:  done
// expect: mode = hyp
// expect: hsr = 0x93060006         // ISV, byte, SRT 6, translation fault level 2
// expect: hdfar = 0x40201234
// expect: hpfar = 0x00402010
// expect: elr_hyp = there

#include "hyp-stage2.inc"
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: stage2_on 0x1d3
there:  ldrb    r6, [r1]
        b       .
        .ltorg

        .balign 32
vectors:
        .space  0x14
done:   b       .

        stage2_tables

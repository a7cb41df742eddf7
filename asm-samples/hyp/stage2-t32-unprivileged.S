// LDRT of T32 has no write-back, so its HSR has the register where stage 2 refuses it; that of A32 has not.
//
// test:   run t32
// start:  mode = hyp
// until:  done
// expect: mode = hyp
// expect: hsr = 0x93860006         // ISV, IL, word, SRT 6, translation fault level 2
// expect: elr_hyp = there

#include "hyp-stage2.inc"
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .thumb
_start: stage2_on 0x1f3
there:  ldrt    r6, [r1]
        b       .
        .ltorg

        .arm
        .balign 32
vectors:
        .space  0x14
done:   b       .

        stage2_tables

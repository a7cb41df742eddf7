// Stage 2 refuses a 16-bit byte load: HSR has the register and the size, and IL is 0.
//
// test:   run t32
// start:  mode = hyp
// until:  done
// expect: mode = hyp
// expect: hsr = 0x91060006         // ISV, byte, SRT 6, translation fault level 2
// expect: hdfar = 0x40201234
// expect: hpfar = 0x00402010
// expect: elr_hyp = there
// expect: r0 = 0x20

#include "hyp-stage2.inc"
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .thumb
_start: stage2_on 0x1f3
there:  ldrb    r6, [r1]
        b       .
        .ltorg

        .arm
        .balign 32
vectors:
        .space  0x14
        mrs     r0, spsr
        and     r0, r0, #0x20
done:   b       .

        stage2_tables

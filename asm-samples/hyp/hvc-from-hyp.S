// HVC in Hyp mode enters Hyp mode at HVBAR + 0x08, not + 0x14.
//
// test:   run a32
// start:  mode = hyp, hvbar = vectors
// until:  done
// expect: mode = hyp
// expect: hsr = 0x4a000001
// expect: elr_hyp = after

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: hvc     #1
after:  b       .

        .balign 32
vectors:
        .space  0x08
done:   b       .

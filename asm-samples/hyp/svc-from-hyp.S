// SVC in Hyp mode is taken to Hyp mode at HVBAR + 0x08 with EC 0x11.
//
// test:   run a32
// start:  mode = hyp, hvbar = vectors
// until:  done
// expect: mode = hyp
// expect: hsr = 0x46000007
// expect: elr_hyp = after

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: svc     #7
after:  b       .

        .balign 32
vectors:
        .space  0x08
done:   b       .

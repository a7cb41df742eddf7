// HVC in Supervisor mode enters Hyp mode at HVBAR + 0x14.
//
// test:   run a32
// start:  mode = svc, hvbar = vectors
// until:  done
// expect: mode = hyp
// expect: hsr = 0x4a000042         // EC = 0x12 (HVC), IL = 1, ISS = imm16
// expect: elr_hyp = after          // preferred return address: the next instruction
// expect: r0 = 1

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: hvc     #0x42
after:  b       .

        .balign 32
vectors:
        .space  0x14
        b       1f
1:      mov     r0, #1
done:   b       .

// HVC and ERET: the caller goes on behind HVC with its flags and its stack pointer.
//
// test:   run a32
// start:  mode = svc, hvbar = vectors, sp_svc = 0x1230, sp_hyp = 0x4560
// until:  done
// expect: mode = svc
// expect: sp = 0x1230
// expect: r0 = 42
// expect: r1 = 0x4560
// expect: nzcv = 0b0110

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: cmp     r0, r0
        hvc     #0
        add     r0, r0, #2
done:   b       .

        .balign 32
vectors:
        .space  0x14
        mov     r0, #40
        mov     r1, sp
        cmp     r0, #50
        eret

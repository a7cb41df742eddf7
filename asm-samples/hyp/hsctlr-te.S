// With HSCTLR.TE an HVC is taken to T32 in Hyp mode, and ERET goes back to A32.
//
// test:   run a32
// start:  mode = svc, hvbar = vectors, hsctlr = 0x70c50878
// until:  done
// expect: mode = svc
// expect: r0 = 1
// expect: r2 = 7
// expect: r1 = 0x4a000007

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .arm
_start: mov     r0, #0
        hvc     #7
        mov     r0, #1
done:   b       .

        .balign 32
        .thumb
vectors:
        .space  0x14
        mrc     p15, 4, r1, c5, c2, 0   // HSR
        uxth    r2, r1
        eret

// UDF of T32, 16 or 32 bits long, enters Undefined mode with LR two behind its address.
//
// test:   run t32
// start:  mode = svc, vbar = vectors
// until:  done
// expect: mode = und
// expect: r1 = guilty+2
// expect: r0 = 0x20

        .syntax unified
        .arch   armv7-a
        .thumb
_start: nop
guilty: udf.w   #1

        .arm
        .balign 32
vectors:
        b       .
        mov     r1, lr
        mrs     r0, spsr
        and     r0, r0, #0x20
done:   b       .

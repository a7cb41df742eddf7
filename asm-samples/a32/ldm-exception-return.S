// LDM with PC and ^ returns from an exception: CPSR from SPSR.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: mode = usr
// expect: r0 = 7
// expect: nzcv = 0b0010

        .syntax unified
        .arch   armv7-a
_start: mov     r1, #0x10
        orr     r1, r1, #0x20000000
        msr     spsr_cxsf, r1
        ldr     sp, =frame
        ldmia   sp, {r0, pc}^
        b       .
done:   b       .
        .ltorg
        .balign 4
frame:  .word   7, done

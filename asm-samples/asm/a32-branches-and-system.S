// Branches, status and banked registers, coprocessor transfers and barriers of A32.
//
// test: asm a32

        .syntax unified
        .arch   armv7ve
        .text
start:  b       start                   // = eafffffe
        beq     end                     // = 0a00002c
        bl      start                   // = ebfffffc
        blne    start                   // = 1bfffffb
        bx      lr                      // = e12fff1e
        blx     lr                      // = e12fff3e
        bxeq    r3                      // = 012fff13
        svc     #0x123456               // = ef123456
        hvc     #0x42                   // = e1400472
        hvc     #0xffff                 // = e14fff7f
        smc     #1                      // = e1600071
        eret                            // = e160006e
        bkpt    #0x1234                 // = e1212374
        udf     #0                      // = e7f000f0
        mrs     r0, cpsr                // = e10f0000
        mrs     r0, spsr                // = e14f0000
        msr     cpsr_f, #0xf0000000     // = e328f20f
        msr     cpsr_c, r0              // = e121f000
        msr     spsr_cxsf, r1           // = e16ff001
        msr     cpsr_fsxc, r1           // = e12ff001
        mrs     r1, ELR_hyp             // = e10e1300
        msr     ELR_hyp, r2             // = e12ef302
        mrs     r2, SP_usr              // = e1052200
        mrs     r2, LR_svc              // = e1022300
        mrs     r4, SPSR_svc            // = e1424300
        msr     SPSR_abt, r5            // = e164f305
        mrs     r2, R8_fiq              // = e1082200
        mrs     r7, SP_fiq              // = e10d7200
        mrc     p15, 4, r0, c12, c0, 0  // = ee9c0f10
        mrceq   p15, 4, r0, c12, c0, 0  // = 0e9c0f10
        mcr     p15, 0, r1, c13, c0, 4  // = ee0d1f90
        mrc     p15, 0, APSR_nzcv, c0, c0, 0 // = ee10ff10
        mcrr    p15, 4, r2, r3, c2      // = ec432f42
        mrrc    p15, 6, r0, r2, c2      // = ec520f62
        cpsid   if                      // = f10c00c0
        cpsie   a, #0x13                // = f10a0113
        cps     #0x1a                   // = f102001a
        setend  be                      // = f1010200
        clrex                           // = f57ff01f
        dmb     ish                     // = f57ff05b
        dsb                             // = f57ff04f
        isb                             // = f57ff06f
        wfi                             // = e320f003
        wfe                             // = e320f002
        sev                             // = e320f004
        srsdb   sp!, #0x13              // = f96d0513
        rfeia   r0!                     // = f8b00a00
end:    b       .                       // = eafffffe

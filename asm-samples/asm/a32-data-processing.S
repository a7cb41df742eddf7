// Data processing of A32: modified immediates, shifts, conditions, and what GNU rewrites.
//
// test: asm a32

        .syntax unified
        .arch   armv7ve
        .text
        mov     r0, #0xff               // = e3a000ff
        mov     r0, #0xff000000         // = e3a004ff
        mov     r0, #-1                 // = e3e00000
        mov     r0, #0x1234             // = e3010234
        movw    r0, #0xffff             // = e30f0fff
        movt    r0, #0x1234             // = e3410234
        mvn     r1, #0                  // = e3e01000
        add     r0, r1, #4              // = e2810004
        add     r0, r1, #-4             // = e2410004
        add     r0, #1                  // = e2800001
        adds    r0, r1, r2, lsl #3      // = e0910182
        addeq   r0, r1, r2              // = 00810002
        addseq  r0, r1, r2, lsr r3      // = 00910332
        sub     sp, sp, #8              // = e24dd008
        rsb     r0, r1, #0              // = e2610000
        adc     r0, r1, r2, rrx         // = e0a10062
        sbcs    r0, r1, #0x3fc          // = e2d10fff
        rsc     r0, r1, r2              // = e0e10002
        and     r0, r1, #-2             // = e3c10001
        bic     r0, r1, #0xff           // = e3c100ff
        orr     r0, r0, r1, asr #31     // = e1800fc1
        eor     r0, r1, r2, ror #8      // = e0210462
        orrne   r0, r0, #0x40000000     // = 13800101
        cmp     r0, #-1                 // = e3700001
        cmp     r0, #5                  // = e3500005
        cmn     r0, r1, lsl r2          // = e1700211
        tst     r0, #0x1f               // = e310001f
        teq     r0, r1                  // = e1300001
        lsl     r0, r1, #4              // = e1a00201
        lsrs    r0, r1, #32             // = e1b00021
        asr     r0, r1, r2              // = e1a00251
        ror     r0, r1, #3              // = e1a001e1
        rrx     r0, r1                  // = e1a00061
        mov     pc, lr                  // = e1a0f00e
        movs    pc, lr                  // = e1b0f00e
        subs    pc, lr, #4              // = e25ef004
        mul     r0, r1, r2              // = e0000291
        mla     r0, r1, r2, r3          // = e0203291
        umull   r0, r1, r2, r3          // = e0810392
        smlal   r0, r1, r2, r3          // = e0e10392
        sdiv    r0, r1, r2              // = e710f211
        bfi     r0, r1, #4, #8          // = e7cb0211
        bfc     r0, #0, #12             // = e7cb001f
        ubfx    r0, r1, #16, #8         // = e7e70851
        clz     r0, r1                  // = e16f0f11
        rev     r0, r1                  // = e6bf0f31
        uxtb    r0, r1                  // = e6ef0071
        sxth    r0, r1, ror #8          // = e6bf0471
        nop                             // = e320f000

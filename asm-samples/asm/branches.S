// Branches, exception generation and system register moves of A64.
//
// test: asm a64

        .text
start:  b       .+8                     // = 14000002
        b       start                   // = 17ffffff
        bl      start                   // = 97fffffe
        b.eq    start                   // = 54ffffa0
        b.ne    end                     // = 54000521
        b.hs    end                     // = 54000502
        b.cc    end                     // = 540004e3
        b.al    end                     // = 540004ce
        cbz     w3, end                 // = 340004a3
        cbnz    x1, .+8                 // = b5000041
        tbz     x9, #33, end            // = b6080469
        tbnz    w9, #3, start           // = 371ffea9
        br      x7                      // = d61f00e0
        blr     x30                     // = d63f03c0
        ret                             // = d65f03c0
        ret     x3                      // = d65f0060
        eret                            // = d69f03e0
        svc     #0xffff                 // = d41fffe1
        hvc     #0x42                   // = d4000842
        smc     #0                      // = d4000003
        brk     #0x800                  // = d4210000
        hlt     #0xf000                 // = d45e0000
        msr     vbar_el2, x0            // = d51cc000
        mrs     x0, vbar_el2            // = d53cc000
        mrs     x1, CurrentEL           // = d5384241
        msr     s3_4_c12_c0_0, x2       // = d51cc002
        msr     daifset, #15            // = d5034fdf
        msr     daifclr, #2             // = d50342ff
        msr     spsel, #1               // = d50041bf
        tlbi    alle2                   // = d50c871f
        tlbi    vae1is, x3              // = d5088323
        ic      ialluis                 // = d508711f
        dc      civac, x4               // = d50b7e24
        at      s1e1r, x2               // = d5087802
        nop                             // = d503201f
        wfi                             // = d503207f
        wfe                             // = d503205f
        sev                             // = d503209f
        yield                           // = d503203f
        hint    #34                     // = d503245f
        dmb     ish                     // = d5033bbf
        dsb     sy                      // = d5033f9f
        dsb     ishst                   // = d5033a9f
        isb                             // = d5033fdf
        clrex                           // = d5033f5f
end:    udf     #0                      // = 00000000

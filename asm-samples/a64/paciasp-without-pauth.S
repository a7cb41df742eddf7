// Without FEAT_PAuth the hint-space instructions are NOPs.
//
// test:   run a64
// start:  el = 1, x30 = 0x1234
// until:  done
// expect: x30 = 0x1234

        .text
_start: paciasp
        autiasp
        hint    #7
done:   b       .

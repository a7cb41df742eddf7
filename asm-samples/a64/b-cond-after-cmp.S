// After CMP, the signed conditions compare as signed and the unsigned ones as unsigned numbers.
//
// test:   run a64
// start:  el = 1, x1 = -1, x2 = 1
// until:  done
// expect: x0 = 0b10101010      // ne, hi, lt, le hold; eq, ls, gt, ge do not

        .text
        .macro  bit cond, n
        b.\cond 1f
        b       2f
1:      orr     x0, x0, #1 << \n
2:
        .endm

_start: mov     x0, #0
        cmp     x1, x2          // -1 with 1; 0xffff_ffff_ffff_ffff with 1
        bit     eq, 0
        bit     ne, 1
        bit     ls, 2
        bit     hi, 3
        bit     gt, 4
        bit     lt, 5
        bit     ge, 6
        bit     le, 7
done:   b       .

// MRC with PC as its target sets the flags from bits 31 to 28.
//
// test:   run a32
// start:  mode = svc, tpidrprw = 0x90000001
// until:  done
// expect: nzcv = 0b1001

        .syntax unified
        .arch   armv7-a
_start: msr     cpsr_f, #0x60000000
        mrc     p15, 0, APSR_nzcv, c13, c0, 4
done:   b       .

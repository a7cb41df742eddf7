// In User mode MSR CPSR_c is ignored, and flags can still be written.
//
// test:   run a32
// start:  mode = usr
// until:  done
// expect: mode = usr
// expect: nzcv = 0b1000

        .syntax unified
        .arch   armv7-a
_start: msr     cpsr_c, #0xd3
        msr     cpsr_f, #0x80000000
done:   b       .

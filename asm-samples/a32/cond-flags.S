// A condition reads single flags: MI, VS, CS and their opposites.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r0 = 0b010101
// expect: nzcv = 0b1011

        .syntax unified
        .arch   armv7-a
_start: mov     r0, #0
        msr     cpsr_f, #0xb0000000     // N, C, V
        orrmi   r0, r0, #1
        orrpl   r0, r0, #2
        orrcs   r0, r0, #4
        orrcc   r0, r0, #8
        orrvs   r0, r0, #16
        orrvc   r0, r0, #32
done:   b       .

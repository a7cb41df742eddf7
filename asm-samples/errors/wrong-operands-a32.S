// Operands of the wrong kind or number in A32.
//
// test: errors a32

        .syntax unified
        .arch   armv7ve
        .text
        add     r0                      // error: bad arguments to instruction -- `add r0'
        mov     r0, x1                  // error: undefined symbol x1 used as an immediate value
        mrs     r0, SP_xyz              // error: selected processor does not support requested special purpose register -- `mrs r0,SP_xyz'
        mcr     p15, 8, r0, c1, c0, 0   // error: immediate value out of range -- `mcr p15,8,r0,c1,c0,0'
        mrc     p16, 0, r0, c1, c0, 0   // error: bad or missing co-processor number -- `mrc p16,0,r0,c1,c0,0'
        push    {}                      // error: ARM register expected -- `push {}'
        msr     cpsr_q, r0              // error: flag for {c}psr instruction expected -- `msr cpsr_q,r0'
        bx      pc, lr                  // error: garbage following instruction -- `bx pc,lr'

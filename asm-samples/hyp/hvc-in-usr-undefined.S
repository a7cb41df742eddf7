// HVC is UNDEFINED in User mode and taken to Undefined mode.
//
// test:   run a32
// start:  mode = usr, vbar = vectors
// until:  done
// expect: mode = und
// expect: lr_und = guilty+4

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: nop
guilty: hvc     #0
        b       .

        .balign 32
vectors:
        .space  0x04
done:   b       .

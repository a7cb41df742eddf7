/* Start of the programs on A32 and T32: in Hyp mode, MMU off, and out by PSCI SYSTEM_OFF. */
        .arch   armv7-a
        .arch_extension sec
        .syntax unified
        .arm
        .section .text.start, "ax"
        .global _start
        .type   _start, %function
_start: ldr     sp, =stack_top
        bl      main
        movw    r0, #0x0008
        movt    r0, #0x8400
        smc     #0
        b       .
        .ltorg

        .bss
        .balign 16
        .space  65536
stack_top:

/* Start of the programs on A64: at EL2, MMU off, and out by PSCI SYSTEM_OFF. */
        .section .text.start, "ax"
        .global _start
_start: adrp    x0, stack_top
        add     x0, x0, :lo12:stack_top
        mov     sp, x0
        bl      main
        mov     w0, #0x0008
        movk    w0, #0x8400, lsl #16
        smc     #0
        b       .

        .bss
        .balign 16
        .space  65536
stack_top:

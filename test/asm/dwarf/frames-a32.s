	.arch armv7-a
	.cfi_sections .eh_frame, .debug_frame
	.text
f:	.cfi_startproc
	.cfi_personality 0x9b, DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b, .LLSDA0
	.cfi_def_cfa 11, 16
	.cfi_offset 11, -16
	nop
	.cfi_def_cfa_offset 32
	.cfi_signal_frame
	.p2align 4
	.cfi_remember_state
	nop
	.cfi_restore_state
	.cfi_val_offset 8, -8
	nop
	.cfi_escape 1,2,3
	nop
	.cfi_endproc
g:	.cfi_startproc
	.cfi_def_cfa 11, 16
	.cfi_offset 11, -16
	.space 400
	.cfi_def_cfa_offset -8
	nop
	.cfi_val_encoded_addr 5, 0, g
	.space 1024
	.cfi_undefined 7, 8
	.cfi_endproc
	.cfi_sections .debug_frame
h:	.cfi_startproc simple
	.cfi_def_cfa 11, 16
	nop
	.cfi_endproc
	.cfi_startproc
	.p2align 3
	.cfi_def_cfa 11, 16
	nop
	.cfi_endproc
	.section .gcc_except_table
.LLSDA0: .byte 1
	.weak DW.ref.__gxx_personality_v0

// Every option of .loc, files with directories and checksums, a row for a label, rows that nothing follows.
	.file 0 "/src" "main.c" md5 0x0123456789abcdeffedcba9876543210
	.file 1 "lib/inner.c" md5 0x112233445566778899aabbccddeeff00
	.file 2 "/usr/include" "outer.h" md5 0xffeeddccbbaa99887766554433221100
	.text
first:	.loc 1 10 3 prologue_end
	nop
	.loc 1 11 is_stmt 0 isa 2
	nop
	.loc 2 200 7 basic_block epilogue_begin discriminator 5
	nop
	.loc 1 12 1 is_stmt 1 isa 0 view V1
	.loc 1 13 view V2
	.balign 8
	.loc 1 14 view V3
	nop
	.loc 1 15 view -0
	nop
	.loc 1 16 view -0
	.loc 1 17 view V4
	nop
	.loc 1 18 view 0 discriminator 1
	.loc_mark_labels 1
label:	nop
	.loc_mark_labels 0
	.space 4000
	.loc 1 5
	nop
	.space 68
	.loc 1 400
	nop
	.section .rodata
	.uleb128 V1, V2, V3, label - first
	.byte V1, V2, V3
	.section .text.late, "ax"
	.loc 0 1
	nop

	.arch armv8-a
	.file	"views.c"
	.text
.Ltext0:
	.file 0 "/src" "views.c"
	.align	2
	.p2align 4,,11
	.global	sum
	.type	sum, %function
sum:
.LVL0:
.LFB1:
	.file 1 "views.c"
	.loc 1 3 32 view -0
	.cfi_startproc
	.loc 1 4 3 view .LVU1
	.loc 1 5 3 view .LVU2
.LBB10:
	.loc 1 5 8 view .LVU3
	.loc 1 5 21 view .LVU4
	cmp	w1, 0
	ble	.L6
	mov	x2, x0
.LBE10:
	.loc 1 4 7 is_stmt 0 view .LVU5
	mov	w0, 0
.LVL1:
	.loc 1 4 7 view .LVU6
	add	x3, x2, w1, sxtw 4
	b	.L5
.LVL2:
	.p2align 2,,3
.L9:
.LBB16:
	.loc 1 5 21 view .LVU7
	add	x2, x2, 16
.LVL3:
.LBB11:
	.loc 1 7 22 view .LVU8
	add	w0, w0, w1
.LVL4:
	.loc 1 7 22 view .LVU9
.LBE11:
	.loc 1 5 27 is_stmt 1 view .LVU10
	.loc 1 5 21 view .LVU11
	cmp	x3, x2
	beq	.L1
.LVL5:
.L5:
.LBB14:
	.loc 1 6 5 view .LVU12
	.loc 1 7 16 view .LVU13
	.loc 1 7 33 view .LVU14
	.loc 1 6 13 is_stmt 0 view .LVU15
	ldr	w1, [x2]
.LVL6:
.LBB12:
.LBI12:
	.loc 1 2 50 is_stmt 1 view .LVU16
.LBB13:
	.loc 1 2 66 view .LVU17
	.loc 1 2 81 view .LVU18
	.loc 1 2 70 is_stmt 0 view .LVU19
	mul	w1, w1, w1
.LVL7:
	.loc 1 2 90 view .LVU20
	add	w1, w1, 1
.LVL8:
	.loc 1 2 90 view .LVU21
.LBE13:
.LBE12:
	.loc 1 7 5 is_stmt 1 view .LVU22
	.loc 1 7 8 is_stmt 0 view .LVU23
	cmp	w1, 5
	bgt	.L9
	.loc 1 7 42 view .LVU24
	ldr	x1, [x2, 8]
.LVL9:
	.loc 1 7 42 view .LVU25
.LBE14:
	.loc 1 5 21 view .LVU26
	add	x2, x2, 16
.LVL10:
.LBB15:
	.loc 1 7 39 view .LVU27
	sub	w0, w0, w1
.LVL11:
	.loc 1 7 39 view .LVU28
.LBE15:
	.loc 1 5 27 is_stmt 1 view .LVU29
	.loc 1 5 21 view .LVU30
	cmp	x3, x2
	bne	.L5
.LVL12:
.L1:
	.loc 1 5 21 is_stmt 0 view .LVU31
.LBE16:
	.loc 1 10 1 view .LVU32
	ret
.LVL13:
	.p2align 2,,3
.L6:
	.loc 1 4 7 view .LVU33
	mov	w0, 0
.LVL14:
	.loc 1 9 3 is_stmt 1 view .LVU34
	.loc 1 10 1 is_stmt 0 view .LVU35
	ret
	.cfi_endproc
.LFE1:
	.size	sum, .-sum
	.section	.text.cold,"ax",@progbits
	.align	2
	.p2align 4,,11
	.global	choose
	.type	choose, %function
choose:
.LVL15:
.LFB2:
	.loc 1 11 58 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 3 view .LVU37
	.loc 1 12 29 is_stmt 0 view .LVU38
	cmp	w0, 4
	beq	.L17
	.loc 1 12 29 discriminator 2 view .LVU39
	lsl	w0, w0, 1
.LVL16:
.L10:
	.loc 1 13 1 view .LVU40
	ret
.LVL17:
	.p2align 2,,3
.L17:
	.loc 1 13 1 view .LVU41
	mov	x2, 0
.LBB23:
.LBB24:
	.loc 1 4 7 view .LVU42
	mov	w0, 0
.LVL18:
	.loc 1 4 7 view .LVU43
	b	.L14
.LVL19:
	.p2align 2,,3
.L18:
.LBB25:
.LBB26:
	.loc 1 7 22 view .LVU44
	add	w0, w0, w1
.LVL20:
.L13:
	.loc 1 7 22 view .LVU45
.LBE26:
	.loc 1 5 27 is_stmt 1 view .LVU46
	.loc 1 5 21 view .LVU47
	add	x2, x2, 16
.LVL21:
	.loc 1 5 21 is_stmt 0 view .LVU48
	cmp	x2, 64
	beq	.L10
.LVL22:
.L14:
.LBB29:
	.loc 1 6 5 is_stmt 1 view .LVU49
	.loc 1 7 16 view .LVU50
	.loc 1 7 33 view .LVU51
	.loc 1 6 13 is_stmt 0 view .LVU52
	ldr	w1, [x2]
.LVL23:
.LBB27:
.LBI27:
	.loc 1 2 50 is_stmt 1 view .LVU53
.LBB28:
	.loc 1 2 66 view .LVU54
	.loc 1 2 81 view .LVU55
	.loc 1 2 70 is_stmt 0 view .LVU56
	mul	w1, w1, w1
.LVL24:
	.loc 1 2 90 view .LVU57
	add	w1, w1, 1
.LVL25:
	.loc 1 2 90 view .LVU58
.LBE28:
.LBE27:
	.loc 1 7 5 is_stmt 1 view .LVU59
	.loc 1 7 8 is_stmt 0 view .LVU60
	cmp	w1, 5
	bgt	.L18
	.loc 1 7 42 view .LVU61
	ldr	x1, [x2, 8]
.LVL26:
	.loc 1 7 39 view .LVU62
	sub	w0, w0, w1
.LVL27:
	.loc 1 7 39 view .LVU63
	b	.L13
.LBE29:
.LBE25:
.LBE24:
.LBE23:
	.cfi_endproc
.LFE2:
	.size	choose, .-choose
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.4byte	0x243
	.2byte	0x5
	.byte	0x1
	.byte	0x8
	.4byte	.Ldebug_abbrev0
	.uleb128 0xa
	.4byte	.LASF4
	.byte	0x1d
	.4byte	.LASF0
	.4byte	.LASF1
	.4byte	.LLRL16
	.8byte	0
	.4byte	.Ldebug_line0
	.uleb128 0xb
	.4byte	.LASF5
	.byte	0x10
	.byte	0x1
	.byte	0x1
	.byte	0x8
	.4byte	0x4a
	.uleb128 0x6
	.string	"a"
	.byte	0x13
	.4byte	0x4a
	.byte	0
	.uleb128 0x6
	.string	"b"
	.byte	0x1b
	.4byte	0x51
	.byte	0x8
	.byte	0
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xd
	.byte	0x8
	.byte	0x5
	.4byte	.LASF2
	.uleb128 0xe
	.4byte	.LASF6
	.byte	0x1
	.byte	0xb
	.byte	0x2c
	.4byte	0x4a
	.8byte	.LFB2
	.8byte	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x130
	.uleb128 0xf
	.string	"a"
	.byte	0x1
	.byte	0xb
	.byte	0x37
	.4byte	0x4a
	.4byte	.LLST9
	.4byte	.LVUS9
	.uleb128 0x10
	.4byte	0x130
	.8byte	.LBB23
	.8byte	.LBE23-.LBB23
	.byte	0x1
	.byte	0xc
	.byte	0x13
	.uleb128 0x7
	.4byte	0x14a
	.uleb128 0x7
	.4byte	0x141
	.uleb128 0x1
	.4byte	0x153
	.4byte	.LLST10
	.4byte	.LVUS10
	.uleb128 0x11
	.4byte	0x15f
	.8byte	.LBB25
	.8byte	.LBE25-.LBB25
	.uleb128 0x1
	.4byte	0x160
	.4byte	.LLST11
	.4byte	.LVUS11
	.uleb128 0x3
	.4byte	0x169
	.4byte	.LLRL12
	.uleb128 0x1
	.4byte	0x16a
	.4byte	.LLST13
	.4byte	.LVUS13
	.uleb128 0x8
	.4byte	0x17c
	.8byte	.LBI27
	.byte	.LVU53
	.8byte	.LBB27
	.8byte	.LBE27-.LBB27
	.uleb128 0x2
	.4byte	0x18d
	.4byte	.LLST14
	.4byte	.LVUS14
	.uleb128 0x1
	.4byte	0x196
	.4byte	.LLST15
	.4byte	.LVUS15
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.string	"sum"
	.byte	0x1
	.byte	0x3
	.byte	0x5
	.4byte	0x4a
	.byte	0x1
	.4byte	0x176
	.uleb128 0x4
	.string	"p"
	.byte	0x3
	.byte	0x16
	.4byte	0x176
	.uleb128 0x4
	.string	"n"
	.byte	0x3
	.byte	0x1d
	.4byte	0x4a
	.uleb128 0x13
	.4byte	.LASF3
	.byte	0x1
	.byte	0x4
	.byte	0x7
	.4byte	0x4a
	.uleb128 0x9
	.uleb128 0x5
	.string	"i"
	.byte	0x5
	.byte	0xc
	.4byte	0x4a
	.uleb128 0x9
	.uleb128 0x5
	.string	"q"
	.byte	0x6
	.byte	0x9
	.4byte	0x4a
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.byte	0x8
	.4byte	0x2a
	.uleb128 0x15
	.4byte	.LASF7
	.byte	0x1
	.byte	0x2
	.byte	0x32
	.4byte	0x4a
	.byte	0x3
	.4byte	0x1a0
	.uleb128 0x4
	.string	"x"
	.byte	0x2
	.byte	0x3d
	.4byte	0x4a
	.uleb128 0x5
	.string	"y"
	.byte	0x2
	.byte	0x46
	.4byte	0x4a
	.byte	0
	.uleb128 0x16
	.4byte	0x130
	.8byte	.LFB1
	.8byte	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x2
	.4byte	0x141
	.4byte	.LLST0
	.4byte	.LVUS0
	.uleb128 0x2
	.4byte	0x14a
	.4byte	.LLST1
	.4byte	.LVUS1
	.uleb128 0x1
	.4byte	0x153
	.4byte	.LLST2
	.4byte	.LVUS2
	.uleb128 0x3
	.4byte	0x15f
	.4byte	.LLRL3
	.uleb128 0x1
	.4byte	0x160
	.4byte	.LLST4
	.4byte	.LVUS4
	.uleb128 0x3
	.4byte	0x169
	.4byte	.LLRL5
	.uleb128 0x1
	.4byte	0x16a
	.4byte	.LLST6
	.4byte	.LVUS6
	.uleb128 0x8
	.4byte	0x17c
	.8byte	.LBI12
	.byte	.LVU16
	.8byte	.LBB12
	.8byte	.LBE12-.LBB12
	.uleb128 0x2
	.4byte	0x18d
	.4byte	.LLST7
	.4byte	.LVUS7
	.uleb128 0x1
	.4byte	0x196
	.4byte	.LLST8
	.4byte	.LVUS8
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0x21
	.sleb128 6
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.4byte	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.2byte	0x5
	.byte	0x8
	.byte	0
	.4byte	0
.Ldebug_loc0:
.LVUS9:
	.uleb128 0
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 0
.LLST9:
	.byte	0x6
	.8byte	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.LVL15
	.uleb128 .LVL17-.LVL15
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL15
	.uleb128 .LVL18-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL18-.LVL15
	.uleb128 .LFE2-.LVL15
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU44
	.uleb128 0
.LLST10:
	.byte	0x8
	.8byte	.LVL19
	.uleb128 .LFE2-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS11:
	.uleb128 .LVU44
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 0
.LLST11:
	.byte	0x6
	.8byte	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x34
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-.LVL19
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0x34
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL19
	.uleb128 .LVL22-.LVL19
	.uleb128 0x7
	.byte	0x72
	.sleb128 -16
	.byte	0x34
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL19
	.uleb128 .LFE2-.LVL19
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x34
	.byte	0x25
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU44
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU49
	.uleb128 .LVU58
	.uleb128 .LVU62
	.uleb128 .LVU62
	.uleb128 0
.LLST13:
	.byte	0x6
	.8byte	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-.LVL19
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x12
	.byte	0x1e
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL19
	.uleb128 .LVL22-.LVL19
	.uleb128 0x9
	.byte	0x72
	.sleb128 -16
	.byte	0x94
	.byte	0x4
	.byte	0x12
	.byte	0x1e
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL19
	.uleb128 .LVL26-.LVL19
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL26-.LVL19
	.uleb128 .LFE2-.LVL19
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x12
	.byte	0x1e
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU53
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU58
.LLST14:
	.byte	0x6
	.8byte	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL24-.LVL23
	.uleb128 .LVL25-.LVL23
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
.LVUS15:
	.uleb128 .LVU55
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU58
.LLST15:
	.byte	0x6
	.8byte	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0x5
	.byte	0x71
	.sleb128 0
	.byte	0x12
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL23
	.uleb128 .LVL25-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 0
.LLST0:
	.byte	0x6
	.8byte	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL13-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL0
	.uleb128 .LVL14-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 0
.LLST1:
	.byte	0x6
	.8byte	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL13-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS2:
	.uleb128 .LVU2
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 0
.LLST2:
	.byte	0x6
	.8byte	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL13-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL13-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU4
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU11
	.uleb128 .LVU12
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU30
	.uleb128 .LVU33
	.uleb128 0
.LLST4:
	.byte	0x6
	.8byte	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x1c
	.byte	0x34
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0xb
	.byte	0x72
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x1c
	.byte	0x40
	.byte	0x1c
	.byte	0x34
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL10-.LVL0
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x1c
	.byte	0x34
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LVL11-.LVL0
	.uleb128 0xb
	.byte	0x72
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x1c
	.byte	0x40
	.byte	0x1c
	.byte	0x34
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU7
	.uleb128 .LVU12
	.uleb128 .LVU21
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU31
.LLST6:
	.byte	0x6
	.8byte	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL5-.LVL2
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL8-.LVL2
	.uleb128 .LVL9-.LVL2
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL9-.LVL2
	.uleb128 .LVL10-.LVL2
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x12
	.byte	0x1e
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL2
	.uleb128 .LVL12-.LVL2
	.uleb128 0x9
	.byte	0x72
	.sleb128 -16
	.byte	0x94
	.byte	0x4
	.byte	0x12
	.byte	0x1e
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU16
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU21
.LLST7:
	.byte	0x6
	.8byte	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
.LVUS8:
	.uleb128 .LVU18
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU21
.LLST8:
	.byte	0x6
	.8byte	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x5
	.byte	0x71
	.sleb128 0
	.byte	0x12
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x1
	.byte	0x51
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.4byte	0x3c
	.2byte	0x2
	.4byte	.Ldebug_info0
	.byte	0x8
	.byte	0
	.2byte	0
	.2byte	0
	.8byte	.Ltext0
	.8byte	.Letext0-.Ltext0
	.8byte	.LFB2
	.8byte	.LFE2-.LFB2
	.8byte	0
	.8byte	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.4byte	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.2byte	0x5
	.byte	0x8
	.byte	0
	.4byte	0
.LLRL3:
	.byte	0x5
	.8byte	.LBB10
	.byte	0x4
	.uleb128 .LBB10-.LBB10
	.uleb128 .LBE10-.LBB10
	.byte	0x4
	.uleb128 .LBB16-.LBB10
	.uleb128 .LBE16-.LBB10
	.byte	0
.LLRL5:
	.byte	0x5
	.8byte	.LBB11
	.byte	0x4
	.uleb128 .LBB11-.LBB11
	.uleb128 .LBE11-.LBB11
	.byte	0x4
	.uleb128 .LBB14-.LBB11
	.uleb128 .LBE14-.LBB11
	.byte	0x4
	.uleb128 .LBB15-.LBB11
	.uleb128 .LBE15-.LBB11
	.byte	0
.LLRL12:
	.byte	0x5
	.8byte	.LBB26
	.byte	0x4
	.uleb128 .LBB26-.LBB26
	.uleb128 .LBE26-.LBB26
	.byte	0x4
	.uleb128 .LBB29-.LBB26
	.uleb128 .LBE29-.LBB26
	.byte	0
.LLRL16:
	.byte	0x7
	.8byte	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.8byte	.LFB2
	.uleb128 .LFE2-.LFB2
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF2:
	.string	"long int"
.LASF6:
	.string	"choose"
.LASF4:
	.string	"GNU C17 12.2.0 -mlittle-endian -mabi=lp64 -g -O2 -fasynchronous-unwind-tables"
.LASF7:
	.string	"square"
.LASF3:
	.string	"total"
.LASF5:
	.string	"pair"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"views.c"
.LASF1:
	.string	"/src"
	.section	.note.GNU-stack,"",@progbits

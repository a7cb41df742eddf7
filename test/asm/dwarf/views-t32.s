	.arch armv7-a
	.fpu vfpv3-d16
	.eabi_attribute 28, 1
	.eabi_attribute 20, 1
	.eabi_attribute 21, 1
	.eabi_attribute 23, 3
	.eabi_attribute 24, 1
	.eabi_attribute 25, 1
	.eabi_attribute 26, 2
	.eabi_attribute 30, 4
	.eabi_attribute 34, 1
	.eabi_attribute 18, 4
	.file	"views.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 1 "views.c"
	.align	1
	.global	sum
	.syntax unified
	.thumb
	.thumb_func
	.type	sum, %function
sum:
.LVL0:
.LFB1:
	.loc 1 3 32 view -0
	.cfi_startproc
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	.loc 1 4 3 view .LVU1
	.loc 1 5 3 view .LVU2
.LBB6:
	.loc 1 5 8 view .LVU3
	.loc 1 5 8 is_stmt 0 view .LVU4
.LBE6:
	.loc 1 3 32 view .LVU5
	push	{r4, r5, lr}
	.cfi_def_cfa_offset 12
	.cfi_offset 4, -12
	.cfi_offset 5, -8
	.cfi_offset 14, -4
.LBB12:
	.loc 1 5 12 view .LVU6
	movs	r2, #0
.LBE12:
	.loc 1 3 32 view .LVU7
	mov	r4, r0
.LBB13:
.LBB7:
	.loc 1 7 51 view .LVU8
	adds	r5, r4, #4
.LBE7:
.LBE13:
	.loc 1 4 7 view .LVU9
	mov	r0, r2
.LVL1:
.L2:
.LBB14:
	.loc 1 5 21 is_stmt 1 discriminator 1 view .LVU10
	cmp	r2, r1
	blt	.L5
.LBE14:
	.loc 1 9 3 view .LVU11
	.loc 1 10 1 is_stmt 0 view .LVU12
	pop	{r4, r5, pc}
.LVL2:
.L5:
.LBB15:
.LBB10:
	.loc 1 6 5 is_stmt 1 view .LVU13
	.loc 1 6 13 is_stmt 0 view .LVU14
	ldr	r3, [r4, r2, lsl #3]
.LVL3:
.LBB8:
.LBI8:
	.loc 1 2 50 is_stmt 1 view .LVU15
.LBB9:
	.loc 1 2 66 view .LVU16
	.loc 1 2 81 view .LVU17
	.loc 1 2 70 is_stmt 0 view .LVU18
	muls	r3, r3, r3
.LVL4:
	.loc 1 2 90 view .LVU19
	adds	r3, r3, #1
.LVL5:
	.loc 1 2 90 view .LVU20
.LBE9:
.LBE8:
	.loc 1 7 5 is_stmt 1 view .LVU21
	.loc 1 7 8 is_stmt 0 view .LVU22
	cmp	r3, #5
	.loc 1 7 16 is_stmt 1 view .LVU23
	.loc 1 7 22 is_stmt 0 view .LVU24
	ite	gt
	addgt	r0, r0, r3
.LVL6:
	.loc 1 7 33 is_stmt 1 view .LVU25
	.loc 1 7 39 is_stmt 0 view .LVU26
	ldrle	r3, [r5, r2, lsl #3]
.LVL7:
	.loc 1 7 39 view .LVU27
.LBE10:
	.loc 1 5 27 view .LVU28
	add	r2, r2, #1
.LVL8:
.LBB11:
	.loc 1 7 39 view .LVU29
	it	le
	suble	r0, r0, r3
.LVL9:
	.loc 1 7 39 view .LVU30
.LBE11:
	.loc 1 5 27 is_stmt 1 view .LVU31
	.loc 1 5 27 is_stmt 0 view .LVU32
	b	.L2
.LBE15:
	.cfi_endproc
.LFE1:
	.size	sum, .-sum
	.section	.text.cold,"ax",%progbits
	.align	1
	.global	choose
	.syntax unified
	.thumb
	.thumb_func
	.type	choose, %function
choose:
.LVL10:
.LFB2:
	.loc 1 11 58 is_stmt 1 view -0
	.cfi_startproc
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	@ link register save eliminated.
	.loc 1 12 3 view .LVU34
	.loc 1 11 58 is_stmt 0 view .LVU35
	mov	r1, r0
	.loc 1 12 29 view .LVU36
	cmp	r0, #4
	bne	.L7
	.loc 1 12 19 discriminator 1 view .LVU37
	movs	r0, #0
.LVL11:
	.loc 1 12 19 discriminator 1 view .LVU38
	b	sum(PLT)
.LVL12:
.L7:
	.loc 1 13 1 discriminator 2 view .LVU39
	lsls	r0, r0, #1
.LVL13:
	.loc 1 13 1 discriminator 2 view .LVU40
	bx	lr
	.cfi_endproc
.LFE2:
	.size	choose, .-choose
	.text
.Letext0:
	.section	.debug_info,"",%progbits
.Ldebug_info0:
	.4byte	0x16b
	.2byte	0x4
	.4byte	.Ldebug_abbrev0
	.byte	0x4
	.uleb128 0x1
	.4byte	.LASF3
	.byte	0xc
	.4byte	.LASF4
	.4byte	.LASF5
	.4byte	.Ldebug_ranges0+0x50
	.4byte	0
	.4byte	.Ldebug_line0
	.uleb128 0x2
	.4byte	.LASF6
	.byte	0x8
	.byte	0x1
	.byte	0x1
	.byte	0x8
	.4byte	0x49
	.uleb128 0x3
	.ascii	"a\000"
	.byte	0x1
	.byte	0x1
	.byte	0x13
	.4byte	0x49
	.byte	0
	.uleb128 0x3
	.ascii	"b\000"
	.byte	0x1
	.byte	0x1
	.byte	0x1b
	.4byte	0x50
	.byte	0x4
	.byte	0
	.uleb128 0x4
	.byte	0x4
	.byte	0x5
	.ascii	"int\000"
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.4byte	.LASF0
	.uleb128 0x6
	.4byte	.LASF1
	.byte	0x1
	.byte	0xb
	.byte	0x2c
	.4byte	0x49
	.4byte	.LFB2
	.4byte	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x99
	.uleb128 0x7
	.ascii	"a\000"
	.byte	0x1
	.byte	0xb
	.byte	0x37
	.4byte	0x49
	.4byte	.LLST6
	.4byte	.LVUS6
	.uleb128 0x8
	.4byte	.LVL12
	.4byte	0x99
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x71
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xa
	.ascii	"sum\000"
	.byte	0x1
	.byte	0x3
	.byte	0x5
	.4byte	0x49
	.4byte	.LFB1
	.4byte	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.4byte	0x146
	.uleb128 0x7
	.ascii	"p\000"
	.byte	0x1
	.byte	0x3
	.byte	0x16
	.4byte	0x146
	.4byte	.LLST0
	.4byte	.LVUS0
	.uleb128 0xb
	.ascii	"n\000"
	.byte	0x1
	.byte	0x3
	.byte	0x1d
	.4byte	0x49
	.uleb128 0x1
	.byte	0x51
	.uleb128 0xc
	.4byte	.LASF2
	.byte	0x1
	.byte	0x4
	.byte	0x7
	.4byte	0x49
	.4byte	.LLST1
	.4byte	.LVUS1
	.uleb128 0xd
	.4byte	.Ldebug_ranges0+0
	.uleb128 0xe
	.ascii	"i\000"
	.byte	0x1
	.byte	0x5
	.byte	0xc
	.4byte	0x49
	.4byte	.LLST2
	.4byte	.LVUS2
	.uleb128 0xd
	.4byte	.Ldebug_ranges0+0x30
	.uleb128 0xe
	.ascii	"q\000"
	.byte	0x1
	.byte	0x6
	.byte	0x9
	.4byte	0x49
	.4byte	.LLST3
	.4byte	.LVUS3
	.uleb128 0xf
	.4byte	0x14c
	.4byte	.LBI8
	.byte	.LVU15
	.4byte	.LBB8
	.4byte	.LBE8-.LBB8
	.byte	0x1
	.byte	0x6
	.byte	0xd
	.uleb128 0x10
	.4byte	0x159
	.4byte	.LLST4
	.4byte	.LVUS4
	.uleb128 0x11
	.4byte	0x163
	.4byte	.LLST5
	.4byte	.LVUS5
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.byte	0x4
	.4byte	0x25
	.uleb128 0x13
	.4byte	.LASF7
	.byte	0x1
	.byte	0x2
	.byte	0x32
	.4byte	0x49
	.byte	0x3
	.uleb128 0x14
	.ascii	"x\000"
	.byte	0x1
	.byte	0x2
	.byte	0x3d
	.4byte	0x49
	.uleb128 0x15
	.ascii	"y\000"
	.byte	0x1
	.byte	0x2
	.byte	0x46
	.4byte	0x49
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",%progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1b
	.uleb128 0xe
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2
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
	.uleb128 0x3
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x2117
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x2115
	.uleb128 0x19
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x410a
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x2111
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x2117
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x34
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
	.uleb128 0xf
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
	.uleb128 0x6
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x34
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
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
.LVUS6:
	.uleb128 0
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 0
.LLST6:
	.4byte	.LVL10
	.4byte	.LVL11
	.2byte	0x1
	.byte	0x50
	.4byte	.LVL11
	.4byte	.LVL12
	.2byte	0x1
	.byte	0x51
	.4byte	.LVL12
	.4byte	.LVL13
	.2byte	0x1
	.byte	0x50
	.4byte	.LVL13
	.4byte	.LFE2
	.2byte	0x1
	.byte	0x51
	.4byte	0
	.4byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 0
.LLST0:
	.4byte	.LVL0
	.4byte	.LVL1
	.2byte	0x1
	.byte	0x50
	.4byte	.LVL1
	.4byte	.LFE1
	.2byte	0x1
	.byte	0x54
	.4byte	0
	.4byte	0
.LVUS1:
	.uleb128 .LVU2
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 0
.LLST1:
	.4byte	.LVL0
	.4byte	.LVL1
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.4byte	.LVL1
	.4byte	.LFE1
	.2byte	0x1
	.byte	0x50
	.4byte	0
	.4byte	0
.LVUS2:
	.uleb128 .LVU4
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU32
	.uleb128 .LVU32
	.uleb128 0
.LLST2:
	.4byte	.LVL0
	.4byte	.LVL1
	.2byte	0x2
	.byte	0x30
	.byte	0x9f
	.4byte	.LVL1
	.4byte	.LVL8
	.2byte	0x1
	.byte	0x52
	.4byte	.LVL8
	.4byte	.LVL9
	.2byte	0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.4byte	.LVL9
	.4byte	.LFE1
	.2byte	0x1
	.byte	0x52
	.4byte	0
	.4byte	0
.LVUS3:
	.uleb128 .LVU20
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 0
.LLST3:
	.4byte	.LVL5
	.4byte	.LVL7
	.2byte	0x1
	.byte	0x53
	.4byte	.LVL7
	.4byte	.LVL8
	.2byte	0xd
	.byte	0x72
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x6
	.byte	0x12
	.byte	0x1e
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.4byte	.LVL8
	.4byte	.LFE1
	.2byte	0xd
	.byte	0x72
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x6
	.byte	0x12
	.byte	0x1e
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.4byte	0
	.4byte	0
.LVUS4:
	.uleb128 .LVU15
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU20
.LLST4:
	.4byte	.LVL3
	.4byte	.LVL4
	.2byte	0x1
	.byte	0x53
	.4byte	.LVL4
	.4byte	.LVL5
	.2byte	0x7
	.byte	0x72
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.4byte	0
	.4byte	0
.LVUS5:
	.uleb128 .LVU17
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU20
.LLST5:
	.4byte	.LVL3
	.4byte	.LVL4
	.2byte	0x5
	.byte	0x73
	.sleb128 0
	.byte	0x12
	.byte	0x1e
	.byte	0x9f
	.4byte	.LVL4
	.4byte	.LVL5
	.2byte	0x1
	.byte	0x53
	.4byte	0
	.4byte	0
	.section	.debug_aranges,"",%progbits
	.4byte	0x24
	.2byte	0x2
	.4byte	.Ldebug_info0
	.byte	0x4
	.byte	0
	.2byte	0
	.2byte	0
	.4byte	.Ltext0
	.4byte	.Letext0-.Ltext0
	.4byte	.LFB2
	.4byte	.LFE2-.LFB2
	.4byte	0
	.4byte	0
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.4byte	.LBB6
	.4byte	.LBE6
	.4byte	.LBB12
	.4byte	.LBE12
	.4byte	.LBB13
	.4byte	.LBE13
	.4byte	.LBB14
	.4byte	.LBE14
	.4byte	.LBB15
	.4byte	.LBE15
	.4byte	0
	.4byte	0
	.4byte	.LBB7
	.4byte	.LBE7
	.4byte	.LBB10
	.4byte	.LBE10
	.4byte	.LBB11
	.4byte	.LBE11
	.4byte	0
	.4byte	0
	.4byte	.Ltext0
	.4byte	.Letext0
	.4byte	.LFB2
	.4byte	.LFE2
	.4byte	0
	.4byte	0
	.section	.debug_line,"",%progbits
.Ldebug_line0:
	.section	.debug_str,"MS",%progbits,1
.LASF0:
	.ascii	"long int\000"
.LASF4:
	.ascii	"views.c\000"
.LASF5:
	.ascii	"/src\000"
.LASF3:
	.ascii	"GNU C17 12.2.0 -mthumb -mfloat-abi=hard -mtls-diale"
	.ascii	"ct=gnu -march=armv7-a+fp -g -gdwarf-4 -Os\000"
.LASF1:
	.ascii	"choose\000"
.LASF7:
	.ascii	"square\000"
.LASF2:
	.ascii	"total\000"
.LASF6:
	.ascii	"pair\000"
	.section	.note.GNU-stack,"",%progbits

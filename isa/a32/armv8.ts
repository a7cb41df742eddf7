// What Armv8 adds to AArch32: the Armv8-A PEs have it, the Armv7-A PE does not. Floating point has classes that the core
// decodes, and stops at, with an alias for each instruction.

/** "Cyclic Redundancy Check". */
export const crc32 = `
CRC32B  | 1110 00010 00 0 Rn:4 Rd:4 (00) 0 (0) 0100 Rm:4 | crc32b<u> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>}  | feat CRC | cold
CRC32H  | 1110 00010 01 0 Rn:4 Rd:4 (00) 0 (0) 0100 Rm:4 | crc32h<u> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>}  | feat CRC | cold
CRC32W  | 1110 00010 10 0 Rn:4 Rd:4 (00) 0 (0) 0100 Rm:4 | crc32w<u> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>}  | feat CRC | cold
CRC32CB | 1110 00010 00 0 Rn:4 Rd:4 (00) 1 (0) 0100 Rm:4 | crc32cb<u> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>} | feat CRC | cold
CRC32CH | 1110 00010 01 0 Rn:4 Rd:4 (00) 1 (0) 0100 Rm:4 | crc32ch<u> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>} | feat CRC | cold
CRC32CW | 1110 00010 10 0 Rn:4 Rd:4 (00) 1 (0) 0100 Rm:4 | crc32cw<u> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>} | feat CRC | cold
`;

/** "Load-Acquire / Store-Release" and their exclusives. */
export const acquireRelease = `
STL    | cond:4 00011000 Rn:4 (1111) (11) 0 0 1001 Rt:4 | stl<c> <r:Rt|!npc>, <base:Rn>                                             | feat v8 | since lda | cold
STLB   | cond:4 00011100 Rn:4 (1111) (11) 0 0 1001 Rt:4 | stlb<c> <r:Rt|!npc>, <base:Rn>                                            | feat v8 | since lda | cold
STLH   | cond:4 00011110 Rn:4 (1111) (11) 0 0 1001 Rt:4 | stlh<c> <r:Rt|!npc>, <base:Rn>                                            | feat v8 | since lda | cold
LDA    | cond:4 00011001 Rn:4 Rt:4 (11) 0 0 1001 (1111) | lda<c> <r:Rt|!npc>, <base:Rn>                                             | feat v8 | since lda | cold
LDAB   | cond:4 00011101 Rn:4 Rt:4 (11) 0 0 1001 (1111) | ldab<c> <r:Rt|!npc>, <base:Rn>                                            | feat v8 | since lda | cold
LDAH   | cond:4 00011111 Rn:4 Rt:4 (11) 0 0 1001 (1111) | ldah<c> <r:Rt|!npc>, <base:Rn>                                            | feat v8 | since lda | cold
STLEX  | cond:4 00011000 Rn:4 Rd:4 (11) 1 0 1001 Rt:4   | stlex<c> <r:Rd|!npc>, <r:Rt|!npc|clash Rd>, <base:Rn|clash Rd>            | feat v8 | since lda | cold
LDAEX  | cond:4 00011001 Rn:4 Rt:4 (11) 1 0 1001 (1111) | ldaex<c> <r:Rt|!npc>, <base:Rn>                                           | feat v8 | since lda | cold
STLEXD | cond:4 00011010 Rn:4 Rd:4 (11) 1 0 1001 Rt:4   | stlexd<c> <r:Rd|!npc>, <rpair:Rt|store|both|clash Rd>, <base:Rn|clash Rd> | feat v8 | since lda | cold
LDAEXD | cond:4 00011011 Rn:4 Rt:4 (11) 1 0 1001 (1111) | ldaexd<c> <rpair:Rt|load|both>, <base:Rn>                                 | feat v8 | since lda | cold
STLEXB | cond:4 00011100 Rn:4 Rd:4 (11) 1 0 1001 Rt:4   | stlexb<c> <r:Rd|!npc>, <r:Rt|!npc|clash Rd>, <base:Rn|clash Rd>           | feat v8 | since lda | cold
LDAEXB | cond:4 00011101 Rn:4 Rt:4 (11) 1 0 1001 (1111) | ldaexb<c> <r:Rt|!npc>, <base:Rn>                                          | feat v8 | since lda | cold
STLEXH | cond:4 00011110 Rn:4 Rd:4 (11) 1 0 1001 Rt:4   | stlexh<c> <r:Rd|!npc>, <r:Rt|!npc|clash Rd>, <base:Rn|clash Rd>           | feat v8 | since lda | cold
LDAEXH | cond:4 00011111 Rn:4 Rt:4 (11) 1 0 1001 (1111) | ldaexh<c> <r:Rt|!npc>, <base:Rn>                                          | feat v8 | since lda | cold
`;

/** HLT, and PSTATE.PAN of FEAT_PAN. */
export const systemArmv8 = `
HLT    | 1110 00010000 imm12:12 0111 imm4:4                    | hlt <imm:imm12,imm4|hex|opt> | imm = imm12:imm4 | feat v8 | since arm | cold
SETPAN | 1111 00010001 (0000) (0000) (00) imm1 (0) 0000 (0000) | setpan<u> <imm:imm1>                            | feat PAN | cold
`;

/** The classes that the core decodes; the instructions follow as aliases. */
export const floatingPointArmv8Classes = `
VSEL       | 1111 1110 0 D cc:2 Vn:4 Vd:4 101 sz N 0 M 0 Vm:4        |  | feat FPv8 | cold
VMAXMINNM  | 1111 1110 1 D 00 Vn:4 Vd:4 101 sz N op M 0 Vm:4         |  | feat FPv8 | cold
VRINT_mode | 1111 1110 1 D 1110 RM:2 Vd:4 101 sz 0 1 M 0 Vm:4        |  | feat FPv8 | cold
VCVT_mode  | 1111 1110 1 D 1111 RM:2 Vd:4 101 sz op 1 M 0 Vm:4       |  | feat FPv8 | cold
VRINT      | cond:4 1110 1 D 11 0110 Vd:4 101 sz op 1 M 0 Vm:4       |  | feat FPv8 | cold
VRINT_X    | cond:4 1110 1 D 11 0111 Vd:4 101 sz 0 1 M 0 Vm:4        |  | feat FPv8 | cold
VCVT_half  | cond:4 1110 1 D 11 001 op Vd:4 1011 T 1 M 0 Vm:4        |  | feat FPv8 | cold
`;

/** The floating-point instructions of Armv8, unconditional ones first. */
export const floatingPointArmv8 = `
VSELEQ_f32      | 1111 1110 0 D 00 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vseleq.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias VSEL | feat FPv8
VSELEQ_f64      | 1111 1110 0 D 00 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vseleq.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias VSEL | feat FPv8 | since FPv8d
VSELVS_f32      | 1111 1110 0 D 01 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vselvs.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias VSEL | feat FPv8
VSELVS_f64      | 1111 1110 0 D 01 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vselvs.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias VSEL | feat FPv8 | since FPv8d
VSELGE_f32      | 1111 1110 0 D 10 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vselge.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias VSEL | feat FPv8
VSELGE_f64      | 1111 1110 0 D 10 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vselge.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias VSEL | feat FPv8 | since FPv8d
VSELGT_f32      | 1111 1110 0 D 11 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vselgt.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias VSEL | feat FPv8
VSELGT_f64      | 1111 1110 0 D 11 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vselgt.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias VSEL | feat FPv8 | since FPv8d
VMAXNM_f32      | 1111 1110 1 D 00 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vmaxnm.f32 <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M> | alias VMAXMINNM | feat FPv8
VMAXNM_f64      | 1111 1110 1 D 00 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vmaxnm.f64 <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm> | alias VMAXMINNM | feat FPv8 | since FPv8d
VMINNM_f32      | 1111 1110 1 D 00 Vn:4 Vd:4 1010 N 1 M 0 Vm:4   | vminnm.f32 <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M> | alias VMAXMINNM | feat FPv8
VMINNM_f64      | 1111 1110 1 D 00 Vn:4 Vd:4 1011 N 1 M 0 Vm:4   | vminnm.f64 <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm> | alias VMAXMINNM | feat FPv8 | since FPv8d
VCVTA_u32_f32   | 1111 1110 1 D 1111 00 Vd:4 1010 0 1 M 0 Vm:4   | vcvta.u32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>}         | alias VCVT_mode | feat FPv8
VCVTA_s32_f32   | 1111 1110 1 D 1111 00 Vd:4 1010 1 1 M 0 Vm:4   | vcvta.s32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>}         | alias VCVT_mode | feat FPv8
VCVTA_u32_f64   | 1111 1110 1 D 1111 00 Vd:4 1011 0 1 M 0 Vm:4   | vcvta.u32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias VCVT_mode | feat FPv8 | since FPv8d
VCVTA_s32_f64   | 1111 1110 1 D 1111 00 Vd:4 1011 1 1 M 0 Vm:4   | vcvta.s32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias VCVT_mode | feat FPv8 | since FPv8d
VCVTN_u32_f32   | 1111 1110 1 D 1111 01 Vd:4 1010 0 1 M 0 Vm:4   | vcvtn.u32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>}         | alias VCVT_mode | feat FPv8
VCVTN_s32_f32   | 1111 1110 1 D 1111 01 Vd:4 1010 1 1 M 0 Vm:4   | vcvtn.s32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>}         | alias VCVT_mode | feat FPv8
VCVTN_u32_f64   | 1111 1110 1 D 1111 01 Vd:4 1011 0 1 M 0 Vm:4   | vcvtn.u32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias VCVT_mode | feat FPv8 | since FPv8d
VCVTN_s32_f64   | 1111 1110 1 D 1111 01 Vd:4 1011 1 1 M 0 Vm:4   | vcvtn.s32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias VCVT_mode | feat FPv8 | since FPv8d
VCVTP_u32_f32   | 1111 1110 1 D 1111 10 Vd:4 1010 0 1 M 0 Vm:4   | vcvtp.u32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>}         | alias VCVT_mode | feat FPv8
VCVTP_s32_f32   | 1111 1110 1 D 1111 10 Vd:4 1010 1 1 M 0 Vm:4   | vcvtp.s32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>}         | alias VCVT_mode | feat FPv8
VCVTP_u32_f64   | 1111 1110 1 D 1111 10 Vd:4 1011 0 1 M 0 Vm:4   | vcvtp.u32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias VCVT_mode | feat FPv8 | since FPv8d
VCVTP_s32_f64   | 1111 1110 1 D 1111 10 Vd:4 1011 1 1 M 0 Vm:4   | vcvtp.s32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias VCVT_mode | feat FPv8 | since FPv8d
VCVTM_u32_f32   | 1111 1110 1 D 1111 11 Vd:4 1010 0 1 M 0 Vm:4   | vcvtm.u32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>}         | alias VCVT_mode | feat FPv8
VCVTM_s32_f32   | 1111 1110 1 D 1111 11 Vd:4 1010 1 1 M 0 Vm:4   | vcvtm.s32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>}         | alias VCVT_mode | feat FPv8
VCVTM_u32_f64   | 1111 1110 1 D 1111 11 Vd:4 1011 0 1 M 0 Vm:4   | vcvtm.u32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias VCVT_mode | feat FPv8 | since FPv8d
VCVTM_s32_f64   | 1111 1110 1 D 1111 11 Vd:4 1011 1 1 M 0 Vm:4   | vcvtm.s32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias VCVT_mode | feat FPv8 | since FPv8d
VRINTA_f32      | 1111 1110 1 D 1110 00 Vd:4 1010 0 1 M 0 Vm:4   | vrinta.f32/vrinta.f32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>} | alias VRINT_mode | feat FPv8
VRINTA_f64      | 1111 1110 1 D 1110 00 Vd:4 1011 0 1 M 0 Vm:4   | vrinta.f64/vrinta.f64.f64 <dv:D,Vd>{, <dv:M,Vm|as D,Vd>} | alias VRINT_mode | feat FPv8 | since FPv8d
VRINTN_f32      | 1111 1110 1 D 1110 01 Vd:4 1010 0 1 M 0 Vm:4   | vrintn.f32/vrintn.f32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>} | alias VRINT_mode | feat FPv8
VRINTN_f64      | 1111 1110 1 D 1110 01 Vd:4 1011 0 1 M 0 Vm:4   | vrintn.f64/vrintn.f64.f64 <dv:D,Vd>{, <dv:M,Vm|as D,Vd>} | alias VRINT_mode | feat FPv8 | since FPv8d
VRINTP_f32      | 1111 1110 1 D 1110 10 Vd:4 1010 0 1 M 0 Vm:4   | vrintp.f32/vrintp.f32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>} | alias VRINT_mode | feat FPv8
VRINTP_f64      | 1111 1110 1 D 1110 10 Vd:4 1011 0 1 M 0 Vm:4   | vrintp.f64/vrintp.f64.f64 <dv:D,Vd>{, <dv:M,Vm|as D,Vd>} | alias VRINT_mode | feat FPv8 | since FPv8d
VRINTM_f32      | 1111 1110 1 D 1110 11 Vd:4 1010 0 1 M 0 Vm:4   | vrintm.f32/vrintm.f32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>} | alias VRINT_mode | feat FPv8
VRINTM_f64      | 1111 1110 1 D 1110 11 Vd:4 1011 0 1 M 0 Vm:4   | vrintm.f64/vrintm.f64.f64 <dv:D,Vd>{, <dv:M,Vm|as D,Vd>} | alias VRINT_mode | feat FPv8 | since FPv8d
VRINTR_f32      | cond:4 1110 1 D 11 0110 Vd:4 1010 0 1 M 0 Vm:4 | vrintr<c>.f32/vrintr<c>.f32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>} | alias VRINT | feat FPv8
VRINTR_f64      | cond:4 1110 1 D 11 0110 Vd:4 1011 0 1 M 0 Vm:4 | vrintr<c>.f64/vrintr<c>.f64.f64 <dv:D,Vd>{, <dv:M,Vm|as D,Vd>} | alias VRINT | feat FPv8 | since FPv8d
VRINTZ_f32      | cond:4 1110 1 D 11 0110 Vd:4 1010 1 1 M 0 Vm:4 | vrintz<c>.f32/vrintz<c>.f32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>} | alias VRINT | feat FPv8
VRINTZ_f64      | cond:4 1110 1 D 11 0110 Vd:4 1011 1 1 M 0 Vm:4 | vrintz<c>.f64/vrintz<c>.f64.f64 <dv:D,Vd>{, <dv:M,Vm|as D,Vd>} | alias VRINT | feat FPv8 | since FPv8d
VRINTX_f32      | cond:4 1110 1 D 11 0111 Vd:4 1010 0 1 M 0 Vm:4 | vrintx<c>.f32/vrintx<c>.f32.f32 <sv:Vd,D>{, <sv:Vm,M|as Vd,D>} | alias VRINT_X | feat FPv8
VRINTX_f64      | cond:4 1110 1 D 11 0111 Vd:4 1011 0 1 M 0 Vm:4 | vrintx<c>.f64/vrintx<c>.f64.f64 <dv:D,Vd>{, <dv:M,Vm|as D,Vd>} | alias VRINT_X | feat FPv8 | since FPv8d
VCVTB_f64_f16   | cond:4 1110 1 D 11 0010 Vd:4 1011 0 1 M 0 Vm:4 | vcvtb<c>.f64.f16 <dv:D,Vd>, <sv:Vm,M>      | alias VCVT_half | feat FPv8 | since FPv8d
VCVTT_f64_f16   | cond:4 1110 1 D 11 0010 Vd:4 1011 1 1 M 0 Vm:4 | vcvtt<c>.f64.f16 <dv:D,Vd>, <sv:Vm,M>      | alias VCVT_half | feat FPv8 | since FPv8d
VCVTB_f16_f64   | cond:4 1110 1 D 11 0011 Vd:4 1011 0 1 M 0 Vm:4 | vcvtb<c>.f16.f64 <sv:Vd,D>, <dv:M,Vm>      | alias VCVT_half | feat FPv8 | since FPv8d
VCVTT_f16_f64   | cond:4 1110 1 D 11 0011 Vd:4 1011 1 1 M 0 Vm:4 | vcvtt<c>.f16.f64 <sv:Vd,D>, <dv:M,Vm>      | alias VCVT_half | feat FPv8 | since FPv8d
`;

/** The control registers of iWMMXt, coprocessor 1; objdump shows them as MCR and MRC. */
export const iwmmxtControl = `
TMCR | cond:4 1110 000 0 CRn:4 Rt:4 0001 000 1 0000 | tmcr<c> <wcontrol:CRn>, <r:Rt|npc> | alias MCR | accept | feat iwmmxt
TMRC | cond:4 1110 000 1 CRn:4 Rt:4 0001 000 1 0000 | tmrc<c> <r:Rt|npc>, <wcontrol:CRn> | alias MRC | accept | feat iwmmxt
`;

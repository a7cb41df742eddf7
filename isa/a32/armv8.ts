// What Armv8 adds to AArch32 and programs for Armv7 use where they find it: CRC32, and floating-point instructions that
// are CDP and CDP2 to Armv7. The core, an Armv7 PE, does not have them.

/** "Cyclic Redundancy Check". */
export const crc32 = `
CRC32B  | 1110 00010 00 0 Rn:4 Rd:4 (00) 0 (0) 0100 Rm:4 | crc32b<u> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>  | feat CRC
CRC32H  | 1110 00010 01 0 Rn:4 Rd:4 (00) 0 (0) 0100 Rm:4 | crc32h<u> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>  | feat CRC
CRC32W  | 1110 00010 10 0 Rn:4 Rd:4 (00) 0 (0) 0100 Rm:4 | crc32w<u> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>  | feat CRC
CRC32CB | 1110 00010 00 0 Rn:4 Rd:4 (00) 1 (0) 0100 Rm:4 | crc32cb<u> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | feat CRC
CRC32CH | 1110 00010 01 0 Rn:4 Rd:4 (00) 1 (0) 0100 Rm:4 | crc32ch<u> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | feat CRC
CRC32CW | 1110 00010 10 0 Rn:4 Rd:4 (00) 1 (0) 0100 Rm:4 | crc32cw<u> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | feat CRC
`;

/** The floating-point instructions of Armv8, unconditional ones first. */
export const floatingPointArmv8 = `
VSELEQ_f32      | 1111 1110 0 D 00 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vseleq.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias CDP2 | feat FPv8
VSELEQ_f64      | 1111 1110 0 D 00 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vseleq.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VSELVS_f32      | 1111 1110 0 D 01 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vselvs.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias CDP2 | feat FPv8
VSELVS_f64      | 1111 1110 0 D 01 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vselvs.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VSELGE_f32      | 1111 1110 0 D 10 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vselge.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias CDP2 | feat FPv8
VSELGE_f64      | 1111 1110 0 D 10 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vselge.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VSELGT_f32      | 1111 1110 0 D 11 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vselgt.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias CDP2 | feat FPv8
VSELGT_f64      | 1111 1110 0 D 11 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vselgt.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VMAXNM_f32      | 1111 1110 1 D 00 Vn:4 Vd:4 1010 N 0 M 0 Vm:4   | vmaxnm.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias CDP2 | feat FPv8
VMAXNM_f64      | 1111 1110 1 D 00 Vn:4 Vd:4 1011 N 0 M 0 Vm:4   | vmaxnm.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VMINNM_f32      | 1111 1110 1 D 00 Vn:4 Vd:4 1010 N 1 M 0 Vm:4   | vminnm.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | alias CDP2 | feat FPv8
VMINNM_f64      | 1111 1110 1 D 00 Vn:4 Vd:4 1011 N 1 M 0 Vm:4   | vminnm.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VCVTA_u32_f32   | 1111 1110 1 D 1111 00 Vd:4 1010 0 1 M 0 Vm:4   | vcvta.u32.f32 <sv:Vd,D>, <sv:Vm,M>         | alias CDP2 | feat FPv8
VCVTA_s32_f32   | 1111 1110 1 D 1111 00 Vd:4 1010 1 1 M 0 Vm:4   | vcvta.s32.f32 <sv:Vd,D>, <sv:Vm,M>         | alias CDP2 | feat FPv8
VCVTA_u32_f64   | 1111 1110 1 D 1111 00 Vd:4 1011 0 1 M 0 Vm:4   | vcvta.u32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias CDP2 | feat FPv8 | since FPv8d
VCVTA_s32_f64   | 1111 1110 1 D 1111 00 Vd:4 1011 1 1 M 0 Vm:4   | vcvta.s32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias CDP2 | feat FPv8 | since FPv8d
VCVTN_u32_f32   | 1111 1110 1 D 1111 01 Vd:4 1010 0 1 M 0 Vm:4   | vcvtn.u32.f32 <sv:Vd,D>, <sv:Vm,M>         | alias CDP2 | feat FPv8
VCVTN_s32_f32   | 1111 1110 1 D 1111 01 Vd:4 1010 1 1 M 0 Vm:4   | vcvtn.s32.f32 <sv:Vd,D>, <sv:Vm,M>         | alias CDP2 | feat FPv8
VCVTN_u32_f64   | 1111 1110 1 D 1111 01 Vd:4 1011 0 1 M 0 Vm:4   | vcvtn.u32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias CDP2 | feat FPv8 | since FPv8d
VCVTN_s32_f64   | 1111 1110 1 D 1111 01 Vd:4 1011 1 1 M 0 Vm:4   | vcvtn.s32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias CDP2 | feat FPv8 | since FPv8d
VCVTP_u32_f32   | 1111 1110 1 D 1111 10 Vd:4 1010 0 1 M 0 Vm:4   | vcvtp.u32.f32 <sv:Vd,D>, <sv:Vm,M>         | alias CDP2 | feat FPv8
VCVTP_s32_f32   | 1111 1110 1 D 1111 10 Vd:4 1010 1 1 M 0 Vm:4   | vcvtp.s32.f32 <sv:Vd,D>, <sv:Vm,M>         | alias CDP2 | feat FPv8
VCVTP_u32_f64   | 1111 1110 1 D 1111 10 Vd:4 1011 0 1 M 0 Vm:4   | vcvtp.u32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias CDP2 | feat FPv8 | since FPv8d
VCVTP_s32_f64   | 1111 1110 1 D 1111 10 Vd:4 1011 1 1 M 0 Vm:4   | vcvtp.s32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias CDP2 | feat FPv8 | since FPv8d
VCVTM_u32_f32   | 1111 1110 1 D 1111 11 Vd:4 1010 0 1 M 0 Vm:4   | vcvtm.u32.f32 <sv:Vd,D>, <sv:Vm,M>         | alias CDP2 | feat FPv8
VCVTM_s32_f32   | 1111 1110 1 D 1111 11 Vd:4 1010 1 1 M 0 Vm:4   | vcvtm.s32.f32 <sv:Vd,D>, <sv:Vm,M>         | alias CDP2 | feat FPv8
VCVTM_u32_f64   | 1111 1110 1 D 1111 11 Vd:4 1011 0 1 M 0 Vm:4   | vcvtm.u32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias CDP2 | feat FPv8 | since FPv8d
VCVTM_s32_f64   | 1111 1110 1 D 1111 11 Vd:4 1011 1 1 M 0 Vm:4   | vcvtm.s32.f64 <sv:Vd,D>, <dv:M,Vm>         | alias CDP2 | feat FPv8 | since FPv8d
VRINTA_f32      | 1111 1110 1 D 1110 00 Vd:4 1010 0 1 M 0 Vm:4   | vrinta.f32/vrinta.f32.f32 <sv:Vd,D>, <sv:Vm,M> | alias CDP2 | feat FPv8
VRINTA_f64      | 1111 1110 1 D 1110 00 Vd:4 1011 0 1 M 0 Vm:4   | vrinta.f64/vrinta.f64.f64 <dv:D,Vd>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VRINTN_f32      | 1111 1110 1 D 1110 01 Vd:4 1010 0 1 M 0 Vm:4   | vrintn.f32/vrintn.f32.f32 <sv:Vd,D>, <sv:Vm,M> | alias CDP2 | feat FPv8
VRINTN_f64      | 1111 1110 1 D 1110 01 Vd:4 1011 0 1 M 0 Vm:4   | vrintn.f64/vrintn.f64.f64 <dv:D,Vd>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VRINTP_f32      | 1111 1110 1 D 1110 10 Vd:4 1010 0 1 M 0 Vm:4   | vrintp.f32/vrintp.f32.f32 <sv:Vd,D>, <sv:Vm,M> | alias CDP2 | feat FPv8
VRINTP_f64      | 1111 1110 1 D 1110 10 Vd:4 1011 0 1 M 0 Vm:4   | vrintp.f64/vrintp.f64.f64 <dv:D,Vd>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VRINTM_f32      | 1111 1110 1 D 1110 11 Vd:4 1010 0 1 M 0 Vm:4   | vrintm.f32/vrintm.f32.f32 <sv:Vd,D>, <sv:Vm,M> | alias CDP2 | feat FPv8
VRINTM_f64      | 1111 1110 1 D 1110 11 Vd:4 1011 0 1 M 0 Vm:4   | vrintm.f64/vrintm.f64.f64 <dv:D,Vd>, <dv:M,Vm> | alias CDP2 | feat FPv8 | since FPv8d
VRINTR_f32      | cond:4 1110 1 D 11 0110 Vd:4 1010 0 1 M 0 Vm:4 | vrintr<c>.f32/vrintr<c>.f32.f32 <sv:Vd,D>, <sv:Vm,M> | alias CDP | feat FPv8
VRINTR_f64      | cond:4 1110 1 D 11 0110 Vd:4 1011 0 1 M 0 Vm:4 | vrintr<c>.f64/vrintr<c>.f64.f64 <dv:D,Vd>, <dv:M,Vm> | alias CDP | feat FPv8 | since FPv8d
VRINTZ_f32      | cond:4 1110 1 D 11 0110 Vd:4 1010 1 1 M 0 Vm:4 | vrintz<c>.f32/vrintz<c>.f32.f32 <sv:Vd,D>, <sv:Vm,M> | alias CDP | feat FPv8
VRINTZ_f64      | cond:4 1110 1 D 11 0110 Vd:4 1011 1 1 M 0 Vm:4 | vrintz<c>.f64/vrintz<c>.f64.f64 <dv:D,Vd>, <dv:M,Vm> | alias CDP | feat FPv8 | since FPv8d
VRINTX_f32      | cond:4 1110 1 D 11 0111 Vd:4 1010 0 1 M 0 Vm:4 | vrintx<c>.f32/vrintx<c>.f32.f32 <sv:Vd,D>, <sv:Vm,M> | alias CDP | feat FPv8
VRINTX_f64      | cond:4 1110 1 D 11 0111 Vd:4 1011 0 1 M 0 Vm:4 | vrintx<c>.f64/vrintx<c>.f64.f64 <dv:D,Vd>, <dv:M,Vm> | alias CDP | feat FPv8 | since FPv8d
VCVTB_f64_f16   | cond:4 1110 1 D 11 0010 Vd:4 1011 0 1 M 0 Vm:4 | vcvtb<c>.f64.f16 <dv:D,Vd>, <sv:Vm,M>      | alias CDP | feat FPv8 | since FPv8d
VCVTT_f64_f16   | cond:4 1110 1 D 11 0010 Vd:4 1011 1 1 M 0 Vm:4 | vcvtt<c>.f64.f16 <dv:D,Vd>, <sv:Vm,M>      | alias CDP | feat FPv8 | since FPv8d
VCVTB_f16_f64   | cond:4 1110 1 D 11 0011 Vd:4 1011 0 1 M 0 Vm:4 | vcvtb<c>.f16.f64 <sv:Vd,D>, <dv:M,Vm>      | alias CDP | feat FPv8 | since FPv8d
VCVTT_f16_f64   | cond:4 1110 1 D 11 0011 Vd:4 1011 1 1 M 0 Vm:4 | vcvtt<c>.f16.f64 <sv:Vd,D>, <dv:M,Vm>      | alias CDP | feat FPv8 | since FPv8d
`;

/** The control registers of iWMMXt, coprocessor 1; objdump shows them as MCR and MRC. */
export const iwmmxtControl = `
TMCR | cond:4 1110 000 0 CRn:4 Rt:4 0001 000 1 0000 | tmcr<c> <wcontrol:CRn>, <r:Rt|npc> | alias MCR | accept | feat iwmmxt
TMRC | cond:4 1110 000 1 CRn:4 Rt:4 0001 000 1 0000 | tmrc<c> <r:Rt|npc>, <wcontrol:CRn> | alias MRC | accept | feat iwmmxt
`;

// Floating-point instructions of VFPv3 and VFPv4, and the transfers they share with Advanced SIMD. Rows without an
// executor stop the machine with their name. Words of p10 and p11 that are none of these are coprocessor.ts's.

/** "Floating-point data-processing instructions" with three registers. */
export const floatingPointArithmetic = `
VMLA_f32  | cond:4 1110 0 D 00 Vn:4 Vd:4 1010 N 0 M 0 Vm:4 | vmla<c>.f32/fmacs<c> <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M>   | feat VFP | cold
VMLA_f64  | cond:4 1110 0 D 00 Vn:4 Vd:4 1011 N 0 M 0 Vm:4 | vmla<c>.f64/fmacd<c> <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm>   | feat VFP | cold | since fp64
VMLS_f32  | cond:4 1110 0 D 00 Vn:4 Vd:4 1010 N 1 M 0 Vm:4 | vmls<c>.f32/fnmacs<c> <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M>  | feat VFP | cold
VMLS_f64  | cond:4 1110 0 D 00 Vn:4 Vd:4 1011 N 1 M 0 Vm:4 | vmls<c>.f64/fnmacd<c> <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm>  | feat VFP | cold | since fp64
VNMLS_f32 | cond:4 1110 0 D 01 Vn:4 Vd:4 1010 N 0 M 0 Vm:4 | vnmls<c>.f32/fmscs<c> <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M>  | feat VFP | cold
VNMLS_f64 | cond:4 1110 0 D 01 Vn:4 Vd:4 1011 N 0 M 0 Vm:4 | vnmls<c>.f64/fmscd<c> <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm>  | feat VFP | cold | since fpv2
VNMLA_f32 | cond:4 1110 0 D 01 Vn:4 Vd:4 1010 N 1 M 0 Vm:4 | vnmla<c>.f32/fnmscs<c> <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | feat VFP | cold
VNMLA_f64 | cond:4 1110 0 D 01 Vn:4 Vd:4 1011 N 1 M 0 Vm:4 | vnmla<c>.f64/fnmscd<c> <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | feat VFP | cold | since fpv2
VMUL_f32  | cond:4 1110 0 D 10 Vn:4 Vd:4 1010 N 0 M 0 Vm:4 | vmul<c>.f32/fmuls<c> <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M>   | feat VFP | cold
VMUL_f64  | cond:4 1110 0 D 10 Vn:4 Vd:4 1011 N 0 M 0 Vm:4 | vmul<c>.f64/fmuld<c> <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm>   | feat VFP | cold | since fp64
VNMUL_f32 | cond:4 1110 0 D 10 Vn:4 Vd:4 1010 N 1 M 0 Vm:4 | vnmul<c>.f32/fnmuls<c> <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M> | feat VFP | cold
VNMUL_f64 | cond:4 1110 0 D 10 Vn:4 Vd:4 1011 N 1 M 0 Vm:4 | vnmul<c>.f64/fnmuld<c> <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm> | feat VFP | cold | since fpv2
VADD_f32  | cond:4 1110 0 D 11 Vn:4 Vd:4 1010 N 0 M 0 Vm:4 | vadd<c>.f32/fadds<c> <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M>   | feat VFP | cold
VADD_f64  | cond:4 1110 0 D 11 Vn:4 Vd:4 1011 N 0 M 0 Vm:4 | vadd<c>.f64/faddd<c> <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm>   | feat VFP | cold | since fp64
VSUB_f32  | cond:4 1110 0 D 11 Vn:4 Vd:4 1010 N 1 M 0 Vm:4 | vsub<c>.f32/fsubs<c> <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M>   | feat VFP | cold
VSUB_f64  | cond:4 1110 0 D 11 Vn:4 Vd:4 1011 N 1 M 0 Vm:4 | vsub<c>.f64/fsubd<c> <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm>   | feat VFP | cold | since fp64
VDIV_f32  | cond:4 1110 1 D 00 Vn:4 Vd:4 1010 N 0 M 0 Vm:4 | vdiv<c>.f32/fdivs<c> <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M>   | feat VFP | cold
VDIV_f64  | cond:4 1110 1 D 00 Vn:4 Vd:4 1011 N 0 M 0 Vm:4 | vdiv<c>.f64/fdivd<c> <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm>   | feat VFP | cold | since fp64
VFNMS_f32 | cond:4 1110 1 D 01 Vn:4 Vd:4 1010 N 0 M 0 Vm:4 | vfnms<c>.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M>           | feat VFP | cold | since fma
VFNMS_f64 | cond:4 1110 1 D 01 Vn:4 Vd:4 1011 N 0 M 0 Vm:4 | vfnms<c>.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm>           | feat VFP | cold | since fma
VFNMA_f32 | cond:4 1110 1 D 01 Vn:4 Vd:4 1010 N 1 M 0 Vm:4 | vfnma<c>.f32 <sv:Vd,D>, <sv:Vn,N>, <sv:Vm,M>           | feat VFP | cold | since fma
VFNMA_f64 | cond:4 1110 1 D 01 Vn:4 Vd:4 1011 N 1 M 0 Vm:4 | vfnma<c>.f64 <dv:D,Vd>, <dv:N,Vn>, <dv:M,Vm>           | feat VFP | cold | since fma
VFMA_f32  | cond:4 1110 1 D 10 Vn:4 Vd:4 1010 N 0 M 0 Vm:4 | vfma<c>.f32 <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M>            | feat VFP | cold | since fma
VFMA_f64  | cond:4 1110 1 D 10 Vn:4 Vd:4 1011 N 0 M 0 Vm:4 | vfma<c>.f64 <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm>            | feat VFP | cold | since fma
VFMS_f32  | cond:4 1110 1 D 10 Vn:4 Vd:4 1010 N 1 M 0 Vm:4 | vfms<c>.f32 <sv:Vd,D>, {<sv:Vn,N|as Vd,D>, }<sv:Vm,M>            | feat VFP | cold | since fma
VFMS_f64  | cond:4 1110 1 D 10 Vn:4 Vd:4 1011 N 1 M 0 Vm:4 | vfms<c>.f64 <dv:D,Vd>, {<dv:N,Vn|as D,Vd>, }<dv:M,Vm>            | feat VFP | cold | since fma
`;

/** Moves, comparisons and conversions of "Floating-point data-processing instructions". */
export const floatingPointMove = `
VMOV_imm_f32            | cond:4 11101 D 11 imm4H:4 Vd:4 1010 (0) 0 (0) 0 imm4L:4 | vmov<c>.f32 <sv:Vd,D>, <vfpimm:imm4H,imm4L> | feat VFP | cold | since fpv3xd
VMOV_imm_s              | cond:4 11101 D 11 imm4H:4 Vd:4 1010 (0) 0 (0) 0 imm4L:4 | vmov<c> <sv:Vd,D>, <vfpimm:imm4H,imm4L> | alias VMOV_imm_f32 | accept | feat VFP | since fpv3xd
FCONSTS                 | cond:4 11101 D 11 imm4H:4 Vd:4 1010 (0) 0 (0) 0 imm4L:4 | fconsts<c> <sv:Vd,D>, <imm:imm4H,imm4L> | alias VMOV_imm_f32 | accept | feat VFP | since fpv3xd
VMOV_imm_f64            | cond:4 11101 D 11 imm4H:4 Vd:4 1011 (0) 0 (0) 0 imm4L:4 | vmov<c>.f64 <dv:D,Vd>, <vfpimm:imm4H,imm4L> | feat VFP | cold | since fpv3
FCONSTD                 | cond:4 11101 D 11 imm4H:4 Vd:4 1011 (0) 0 (0) 0 imm4L:4 | fconstd<c> <dv:D,Vd>, <imm:imm4H,imm4L> | alias VMOV_imm_f64 | accept | feat VFP | since fpv3
VMOV_reg_f32            | cond:4 11101 D 11 0000 Vd:4 1010 0 1 M 0 Vm:4           | vmov<c>.f32/fcpys<c>/vmov<c>.32/vmov<c>.i32/vmov<c>.s32/vmov<c>.u32/vmov<c>.p32 <sv:Vd,D>, <sv:Vm,M>              | feat VFP | cold
VMOV_reg_s              | cond:4 11101 D 11 0000 Vd:4 1010 0 1 M 0 Vm:4           | vmov<c> <sv:Vd,D>, <sv:Vm,M>                           | alias VMOV_reg_f32 | accept | feat VFP
VMOV_reg_f64            | cond:4 11101 D 11 0000 Vd:4 1011 0 1 M 0 Vm:4           | vmov<c>.f64/fcpyd<c> <dv:D,Vd>, <dv:M,Vm>              | feat VFP | cold | since fp64
VABS_f32                | cond:4 11101 D 11 0000 Vd:4 1010 1 1 M 0 Vm:4           | vabs<c>.f32/fabss<c> <sv:Vd,D>, <sv:Vm,M>              | feat VFP | cold
VABS_f64                | cond:4 11101 D 11 0000 Vd:4 1011 1 1 M 0 Vm:4           | vabs<c>.f64/fabsd<c> <dv:D,Vd>, <dv:M,Vm>              | feat VFP | cold | since fp64
VNEG_f32                | cond:4 11101 D 11 0001 Vd:4 1010 0 1 M 0 Vm:4           | vneg<c>.f32/fnegs<c> <sv:Vd,D>, <sv:Vm,M>              | feat VFP | cold
VNEG_f64                | cond:4 11101 D 11 0001 Vd:4 1011 0 1 M 0 Vm:4           | vneg<c>.f64/fnegd<c> <dv:D,Vd>, <dv:M,Vm>              | feat VFP | cold | since fp64
VSQRT_f32               | cond:4 11101 D 11 0001 Vd:4 1010 1 1 M 0 Vm:4           | vsqrt<c>.f32/fsqrts<c> <sv:Vd,D>, <sv:Vm,M>            | feat VFP | cold
VSQRT_f64               | cond:4 11101 D 11 0001 Vd:4 1011 1 1 M 0 Vm:4           | vsqrt<c>.f64/fsqrtd<c> <dv:D,Vd>, <dv:M,Vm>            | feat VFP | cold | since fp64
VCVTB_f32_f16           | cond:4 11101 D 11 0010 Vd:4 1010 0 1 M 0 Vm:4           | vcvtb<c>.f32.f16 <sv:Vd,D>, <sv:Vm,M>                  | feat VFP | cold
VCVTB_f16_f32           | cond:4 11101 D 11 0011 Vd:4 1010 0 1 M 0 Vm:4           | vcvtb<c>.f16.f32 <sv:Vd,D>, <sv:Vm,M>                  | feat VFP | cold
VCVTT_f32_f16           | cond:4 11101 D 11 0010 Vd:4 1010 1 1 M 0 Vm:4           | vcvtt<c>.f32.f16 <sv:Vd,D>, <sv:Vm,M>                  | feat VFP | cold
VCVTT_f16_f32           | cond:4 11101 D 11 0011 Vd:4 1010 1 1 M 0 Vm:4           | vcvtt<c>.f16.f32 <sv:Vd,D>, <sv:Vm,M>                  | feat VFP | cold
VCMP_f32                | cond:4 11101 D 11 0100 Vd:4 1010 0 1 M 0 Vm:4           | vcmp<c>.f32/fcmps<c> <sv:Vd,D>, <sv:Vm,M>              | feat VFP | cold
VCMP_f64                | cond:4 11101 D 11 0100 Vd:4 1011 0 1 M 0 Vm:4           | vcmp<c>.f64/fcmpd<c> <dv:D,Vd>, <dv:M,Vm>              | feat VFP | cold | since fp64
VCMP_zero_f32           | cond:4 11101 D 11 0101 Vd:4 1010 0 1 (0) 0 (0000)       | vcmp<c>.f32 <sv:Vd,D>, <fzero>                         | feat VFP | cold
FCMPZS                  | cond:4 11101 D 11 0101 Vd:4 1010 0 1 (0) 0 (0000)       | fcmpzs<c> <sv:Vd,D>   | alias VCMP_zero_f32 | accept | feat VFP
VCMP_zero_f64           | cond:4 11101 D 11 0101 Vd:4 1011 0 1 (0) 0 (0000)       | vcmp<c>.f64 <dv:D,Vd>, <fzero>                         | feat VFP | cold
FCMPZD                  | cond:4 11101 D 11 0101 Vd:4 1011 0 1 (0) 0 (0000)       | fcmpzd<c> <dv:D,Vd>   | alias VCMP_zero_f64 | accept | feat VFP
VCMPE_f32               | cond:4 11101 D 11 0100 Vd:4 1010 1 1 M 0 Vm:4           | vcmpe<c>.f32/fcmpes<c> <sv:Vd,D>, <sv:Vm,M>            | feat VFP | cold
VCMPE_f64               | cond:4 11101 D 11 0100 Vd:4 1011 1 1 M 0 Vm:4           | vcmpe<c>.f64/fcmped<c> <dv:D,Vd>, <dv:M,Vm>            | feat VFP | cold | since fp64
VCMPE_zero_f32          | cond:4 11101 D 11 0101 Vd:4 1010 1 1 (0) 0 (0000)       | vcmpe<c>.f32 <sv:Vd,D>, <fzero>                        | feat VFP | cold
FCMPEZS                 | cond:4 11101 D 11 0101 Vd:4 1010 1 1 (0) 0 (0000)       | fcmpezs<c> <sv:Vd,D>  | alias VCMPE_zero_f32 | accept | feat VFP
VCMPE_zero_f64          | cond:4 11101 D 11 0101 Vd:4 1011 1 1 (0) 0 (0000)       | vcmpe<c>.f64 <dv:D,Vd>, <fzero>                        | feat VFP | cold
FCMPEZD                 | cond:4 11101 D 11 0101 Vd:4 1011 1 1 (0) 0 (0000)       | fcmpezd<c> <dv:D,Vd>  | alias VCMPE_zero_f64 | accept | feat VFP
VCVT_f64_f32            | cond:4 11101 D 11 0111 Vd:4 1010 11 M 0 Vm:4            | vcvt<c>.f64.f32/fcvtds<c> <dv:D,Vd>, <sv:Vm,M>         | feat VFP | cold | since fp64
VCVT_f32_f64            | cond:4 11101 D 11 0111 Vd:4 1011 11 M 0 Vm:4            | vcvt<c>.f32.f64/fcvtsd<c> <sv:Vd,D>, <dv:M,Vm>         | feat VFP | cold | since fp64
VCVT_from_u32_f32       | cond:4 11101 D 11 1000 Vd:4 1010 0 1 M 0 Vm:4           | vcvt<c>.f32.u32/fuitos<c> <sv:Vd,D>, <sv:Vm,M>         | feat VFP | cold
VCVT_from_u32_f64       | cond:4 11101 D 11 1000 Vd:4 1011 0 1 M 0 Vm:4           | vcvt<c>.f64.u32/fuitod<c> <dv:D,Vd>, <sv:Vm,M>         | feat VFP | cold | since fp64
VCVT_to_u32_f32         | cond:4 11101 D 11 1100 Vd:4 1010 1 1 M 0 Vm:4           | vcvt<c>.u32.f32/ftouizs<c>/vcvtz<c>.u32.f32 <sv:Vd,D>, <sv:Vm,M>        | feat VFP | cold
VCVT_to_u32_f64         | cond:4 11101 D 11 1100 Vd:4 1011 1 1 M 0 Vm:4           | vcvt<c>.u32.f64/ftouizd<c>/vcvtz<c>.u32.f64 <sv:Vd,D>, <dv:M,Vm>        | feat VFP | cold | since fp64
VCVTR_to_u32_f32        | cond:4 11101 D 11 1100 Vd:4 1010 0 1 M 0 Vm:4           | vcvtr<c>.u32.f32/ftouis<c> <sv:Vd,D>, <sv:Vm,M>        | feat VFP | cold
VCVTR_to_u32_f64        | cond:4 11101 D 11 1100 Vd:4 1011 0 1 M 0 Vm:4           | vcvtr<c>.u32.f64/ftouid<c> <sv:Vd,D>, <dv:M,Vm>        | feat VFP | cold | since fp64
VCVT_from_s32_f32       | cond:4 11101 D 11 1000 Vd:4 1010 1 1 M 0 Vm:4           | vcvt<c>.f32.s32/fsitos<c> <sv:Vd,D>, <sv:Vm,M>         | feat VFP | cold
VCVT_from_s32_f64       | cond:4 11101 D 11 1000 Vd:4 1011 1 1 M 0 Vm:4           | vcvt<c>.f64.s32/fsitod<c> <dv:D,Vd>, <sv:Vm,M>         | feat VFP | cold | since fp64
VCVT_to_s32_f32         | cond:4 11101 D 11 1101 Vd:4 1010 1 1 M 0 Vm:4           | vcvt<c>.s32.f32/ftosizs<c>/vcvtz<c>.s32.f32 <sv:Vd,D>, <sv:Vm,M>        | feat VFP | cold
VCVT_to_s32_f64         | cond:4 11101 D 11 1101 Vd:4 1011 1 1 M 0 Vm:4           | vcvt<c>.s32.f64/ftosizd<c>/vcvtz<c>.s32.f64 <sv:Vd,D>, <dv:M,Vm>        | feat VFP | cold | since fp64
VCVTR_to_s32_f32        | cond:4 11101 D 11 1101 Vd:4 1010 0 1 M 0 Vm:4           | vcvtr<c>.s32.f32/ftosis<c> <sv:Vd,D>, <sv:Vm,M>        | feat VFP | cold
VCVTR_to_s32_f64        | cond:4 11101 D 11 1101 Vd:4 1011 0 1 M 0 Vm:4           | vcvtr<c>.s32.f64/ftosid<c> <sv:Vd,D>, <dv:M,Vm>        | feat VFP | cold | since fp64
VCVT_fixed_from_s16_f32 | cond:4 11101 D 11 101 0 Vd:4 1010 0 1 i 0 imm4:4        | vcvt<c>.f32.s16 <sv2:Vd,D>, <fbits:imm4,i|16>          | feat VFP | cold | since fpv3xd
FSHTOS                  | cond:4 11101 D 11 101 0 Vd:4 1010 0 1 i 0 imm4:4        | fshtos<c> <sv:Vd,D>, <fbits:imm4,i|16> | alias VCVT_fixed_from_s16_f32 | accept | feat VFP | since fpv3xd
VCVT_fixed_from_s16_f64 | cond:4 11101 D 11 101 0 Vd:4 1011 0 1 i 0 imm4:4        | vcvt<c>.f64.s16 <dv2:D,Vd>, <fbits:imm4,i|16>          | feat VFP | cold | since fpv3
FSHTOD                  | cond:4 11101 D 11 101 0 Vd:4 1011 0 1 i 0 imm4:4        | fshtod<c> <dv:D,Vd>, <fbits:imm4,i|16> | alias VCVT_fixed_from_s16_f64 | accept | feat VFP | since fpv3
VCVT_fixed_to_s16_f32   | cond:4 11101 D 11 111 0 Vd:4 1010 0 1 i 0 imm4:4        | vcvt<c>.s16.f32 <sv2:Vd,D>, <fbits:imm4,i|16>          | feat VFP | cold | since fpv3xd
FTOSHS                  | cond:4 11101 D 11 111 0 Vd:4 1010 0 1 i 0 imm4:4        | ftoshs<c> <sv:Vd,D>, <fbits:imm4,i|16> | alias VCVT_fixed_to_s16_f32 | accept | feat VFP | since fpv3xd
VCVT_fixed_to_s16_f64   | cond:4 11101 D 11 111 0 Vd:4 1011 0 1 i 0 imm4:4        | vcvt<c>.s16.f64 <dv2:D,Vd>, <fbits:imm4,i|16>          | feat VFP | cold | since fpv3
FTOSHD                  | cond:4 11101 D 11 111 0 Vd:4 1011 0 1 i 0 imm4:4        | ftoshd<c> <dv:D,Vd>, <fbits:imm4,i|16> | alias VCVT_fixed_to_s16_f64 | accept | feat VFP | since fpv3
VCVT_fixed_from_u16_f32 | cond:4 11101 D 11 101 1 Vd:4 1010 0 1 i 0 imm4:4        | vcvt<c>.f32.u16 <sv2:Vd,D>, <fbits:imm4,i|16>          | feat VFP | cold | since fpv3xd
FUHTOS                  | cond:4 11101 D 11 101 1 Vd:4 1010 0 1 i 0 imm4:4        | fuhtos<c> <sv:Vd,D>, <fbits:imm4,i|16> | alias VCVT_fixed_from_u16_f32 | accept | feat VFP | since fpv3xd
VCVT_fixed_from_u16_f64 | cond:4 11101 D 11 101 1 Vd:4 1011 0 1 i 0 imm4:4        | vcvt<c>.f64.u16 <dv2:D,Vd>, <fbits:imm4,i|16>          | feat VFP | cold | since fpv3
FUHTOD                  | cond:4 11101 D 11 101 1 Vd:4 1011 0 1 i 0 imm4:4        | fuhtod<c> <dv:D,Vd>, <fbits:imm4,i|16> | alias VCVT_fixed_from_u16_f64 | accept | feat VFP | since fpv3
VCVT_fixed_to_u16_f32   | cond:4 11101 D 11 111 1 Vd:4 1010 0 1 i 0 imm4:4        | vcvt<c>.u16.f32 <sv2:Vd,D>, <fbits:imm4,i|16>          | feat VFP | cold | since fpv3xd
FTOUHS                  | cond:4 11101 D 11 111 1 Vd:4 1010 0 1 i 0 imm4:4        | ftouhs<c> <sv:Vd,D>, <fbits:imm4,i|16> | alias VCVT_fixed_to_u16_f32 | accept | feat VFP | since fpv3xd
VCVT_fixed_to_u16_f64   | cond:4 11101 D 11 111 1 Vd:4 1011 0 1 i 0 imm4:4        | vcvt<c>.u16.f64 <dv2:D,Vd>, <fbits:imm4,i|16>          | feat VFP | cold | since fpv3
FTOUHD                  | cond:4 11101 D 11 111 1 Vd:4 1011 0 1 i 0 imm4:4        | ftouhd<c> <dv:D,Vd>, <fbits:imm4,i|16> | alias VCVT_fixed_to_u16_f64 | accept | feat VFP | since fpv3
VCVT_fixed_from_s32_f32 | cond:4 11101 D 11 101 0 Vd:4 1010 1 1 i 0 imm4:4        | vcvt<c>.f32.s32 <sv2:Vd,D>, <fbits:imm4,i|32>          | feat VFP | cold | since fpv3xd
FSLTOS                  | cond:4 11101 D 11 101 0 Vd:4 1010 1 1 i 0 imm4:4        | fsltos<c> <sv:Vd,D>, <fbits:imm4,i|32> | alias VCVT_fixed_from_s32_f32 | accept | feat VFP | since fpv3xd
VCVT_fixed_from_s32_f64 | cond:4 11101 D 11 101 0 Vd:4 1011 1 1 i 0 imm4:4        | vcvt<c>.f64.s32 <dv2:D,Vd>, <fbits:imm4,i|32>          | feat VFP | cold | since fpv3
FSLTOD                  | cond:4 11101 D 11 101 0 Vd:4 1011 1 1 i 0 imm4:4        | fsltod<c> <dv:D,Vd>, <fbits:imm4,i|32> | alias VCVT_fixed_from_s32_f64 | accept | feat VFP | since fpv3
VCVT_fixed_to_s32_f32   | cond:4 11101 D 11 111 0 Vd:4 1010 1 1 i 0 imm4:4        | vcvt<c>.s32.f32 <sv2:Vd,D>, <fbits:imm4,i|32>          | feat VFP | cold | since fpv3xd
FTOSLS                  | cond:4 11101 D 11 111 0 Vd:4 1010 1 1 i 0 imm4:4        | ftosls<c> <sv:Vd,D>, <fbits:imm4,i|32> | alias VCVT_fixed_to_s32_f32 | accept | feat VFP | since fpv3xd
VCVT_fixed_to_s32_f64   | cond:4 11101 D 11 111 0 Vd:4 1011 1 1 i 0 imm4:4        | vcvt<c>.s32.f64 <dv2:D,Vd>, <fbits:imm4,i|32>          | feat VFP | cold | since fpv3
FTOSLD                  | cond:4 11101 D 11 111 0 Vd:4 1011 1 1 i 0 imm4:4        | ftosld<c> <dv:D,Vd>, <fbits:imm4,i|32> | alias VCVT_fixed_to_s32_f64 | accept | feat VFP | since fpv3
VCVT_fixed_from_u32_f32 | cond:4 11101 D 11 101 1 Vd:4 1010 1 1 i 0 imm4:4        | vcvt<c>.f32.u32 <sv2:Vd,D>, <fbits:imm4,i|32>          | feat VFP | cold | since fpv3xd
FULTOS                  | cond:4 11101 D 11 101 1 Vd:4 1010 1 1 i 0 imm4:4        | fultos<c> <sv:Vd,D>, <fbits:imm4,i|32> | alias VCVT_fixed_from_u32_f32 | accept | feat VFP | since fpv3xd
VCVT_fixed_from_u32_f64 | cond:4 11101 D 11 101 1 Vd:4 1011 1 1 i 0 imm4:4        | vcvt<c>.f64.u32 <dv2:D,Vd>, <fbits:imm4,i|32>          | feat VFP | cold | since fpv3
FULTOD                  | cond:4 11101 D 11 101 1 Vd:4 1011 1 1 i 0 imm4:4        | fultod<c> <dv:D,Vd>, <fbits:imm4,i|32> | alias VCVT_fixed_from_u32_f64 | accept | feat VFP | since fpv3
VCVT_fixed_to_u32_f32   | cond:4 11101 D 11 111 1 Vd:4 1010 1 1 i 0 imm4:4        | vcvt<c>.u32.f32 <sv2:Vd,D>, <fbits:imm4,i|32>          | feat VFP | cold | since fpv3xd
FTOULS                  | cond:4 11101 D 11 111 1 Vd:4 1010 1 1 i 0 imm4:4        | ftouls<c> <sv:Vd,D>, <fbits:imm4,i|32> | alias VCVT_fixed_to_u32_f32 | accept | feat VFP | since fpv3xd
VCVT_fixed_to_u32_f64   | cond:4 11101 D 11 111 1 Vd:4 1011 1 1 i 0 imm4:4        | vcvt<c>.u32.f64 <dv2:D,Vd>, <fbits:imm4,i|32>          | feat VFP | cold | since fpv3
FTOULD                  | cond:4 11101 D 11 111 1 Vd:4 1011 1 1 i 0 imm4:4        | ftould<c> <dv:D,Vd>, <fbits:imm4,i|32> | alias VCVT_fixed_to_u32_f64 | accept | feat VFP | since fpv3
`;

/** "Floating-point and Advanced SIMD load/store": VLDR, VSTR, VLDM, VSTM. */
export const floatingPointLoadStore = `
VSTR_lit_f32  | cond:4 1101 U D 0 0 1111 Vd:4 1010 imm8:8 | vstr<c>/fsts<c> <sv:Vd,D>, <vliteral:U,imm8>                       | alias VSTR_f32 | accept | feat VFP | cold
VSTR_f32      | cond:4 1101 U D 0 0 Rn:4 Vd:4 1010 imm8:8 | vstr<c>/fsts<c> <sv:Vd,D>, [<r:Rn><voffset:U,imm8>]                | feat VFP | cold
VSTR_lit_f64  | cond:4 1101 U D 0 0 1111 Vd:4 1011 imm8:8 | vstr<c>/fstd<c> <dv:D,Vd>, <vliteral:U,imm8>                       | alias VSTR_f64 | accept | feat VFP | cold
VSTR_f64      | cond:4 1101 U D 0 0 Rn:4 Vd:4 1011 imm8:8 | vstr<c>/fstd<c> <dv:D,Vd>, [<r:Rn><voffset:U,imm8>]                | feat VFP | cold
VLDR_lit_f32  | cond:4 1101 U D 0 1 1111 Vd:4 1010 imm8:8 | vldr<c>/flds<c> <sv:Vd,D>, <vliteral:U,imm8>                       | alias VLDR_f32 | accept | feat VFP | cold
VLDR_f32      | cond:4 1101 U D 0 1 Rn:4 Vd:4 1010 imm8:8 | vldr<c>/flds<c> <sv:Vd,D>, [<r:Rn><voffset:U,imm8>]                | feat VFP | cold
VLDR_lit_f64  | cond:4 1101 U D 0 1 1111 Vd:4 1011 imm8:8 | vldr<c>/fldd<c> <dv:D,Vd>, <vliteral:U,imm8>                       | alias VLDR_f64 | accept | feat VFP | cold
VLDR_f64      | cond:4 1101 U D 0 1 Rn:4 Vd:4 1011 imm8:8 | vldr<c>/fldd<c> <dv:D,Vd>, [<r:Rn><voffset:U,imm8>]                | feat VFP | cold
VPUSH_f32     | cond:4 1101 0 D 1 0 1101 Vd:4 1010 imm8:8 | vpush<c> <slist:Vd,D,imm8>                                         | alias VSTMDB_f32 | feat VFP | cold
VSTMIA_f32    | cond:4 1100 1 D 0 0 Rn:4 Vd:4 1010 imm8:8 | vstmia<c>/vstm<c>/fstmias<c>/fstmeas<c> <r:Rn>, <slist:Vd,D,imm8>  | feat VFP | cold
VSTMIA_f32_wb | cond:4 1100 1 D 1 0 Rn:4 Vd:4 1010 imm8:8 | vstmia<c>/vstm<c>/fstmias<c>/fstmeas<c> <r:Rn>!, <slist:Vd,D,imm8> | feat VFP | cold
VSTMDB_f32    | cond:4 1101 0 D 1 0 Rn:4 Vd:4 1010 imm8:8 | vstmdb<c>/fstmdbs<c>/fstmfds<c> <r:Rn>!, <slist:Vd,D,imm8>         | feat VFP | cold
VPUSH_f64     | cond:4 1101 0 D 1 0 1101 Vd:4 1011 imm8:8 | vpush<c> <dlist:D,Vd,imm8>                                         | alias VSTMDB_f64 | feat VFP | cold
VSTMIA_f64    | cond:4 1100 1 D 0 0 Rn:4 Vd:4 1011 imm8:8 | vstmia<c>/vstm<c>/fstmiad<c>/fstmead<c> <r:Rn>, <dlist:D,Vd,imm8>  | feat VFP | cold
VSTMIA_f64_wb | cond:4 1100 1 D 1 0 Rn:4 Vd:4 1011 imm8:8 | vstmia<c>/vstm<c>/fstmiad<c>/fstmead<c> <r:Rn>!, <dlist:D,Vd,imm8> | feat VFP | cold | refuse r15 if Rn == 15
VSTMDB_f64    | cond:4 1101 0 D 1 0 Rn:4 Vd:4 1011 imm8:8 | vstmdb<c>/fstmdbd<c>/fstmfdd<c> <r:Rn>!, <dlist:D,Vd,imm8>         | feat VFP | cold | refuse r15 if Rn == 15
FSTMIAX       | cond:4 1100 1 D 0 0 Rn:4 Vd:4 1011 imm8:8 | fstmiax<c>/fstmeax<c> <r:Rn>, <xlist:D,Vd,imm8>                               | alias VSTMIA_f64 | feat VFP | cold
FSTMIAX_wb    | cond:4 1100 1 D 1 0 Rn:4 Vd:4 1011 imm8:8 | fstmiax<c>/fstmeax<c> <r:Rn>!, <xlist:D,Vd,imm8>                              | alias VSTMIA_f64_wb | feat VFP | cold | refuse r15 if Rn == 15
FSTMDBX       | cond:4 1101 0 D 1 0 Rn:4 Vd:4 1011 imm8:8 | fstmdbx<c>/fstmfdx<c> <r:Rn>!, <xlist:D,Vd,imm8>                              | alias VSTMDB_f64 | feat VFP | cold | refuse r15 if Rn == 15
VPOP_f32      | cond:4 1100 1 D 1 1 1101 Vd:4 1010 imm8:8 | vpop<c> <slist:Vd,D,imm8>                                          | alias VLDMIA_f32_wb | feat VFP | cold
VLDMIA_f32    | cond:4 1100 1 D 0 1 Rn:4 Vd:4 1010 imm8:8 | vldmia<c>/vldm<c>/fldmias<c>/fldmfds<c> <r:Rn>, <slist:Vd,D,imm8>  | feat VFP | cold
VLDMIA_f32_wb | cond:4 1100 1 D 1 1 Rn:4 Vd:4 1010 imm8:8 | vldmia<c>/vldm<c>/fldmias<c>/fldmfds<c> <r:Rn>!, <slist:Vd,D,imm8> | feat VFP | cold
VLDMDB_f32    | cond:4 1101 0 D 1 1 Rn:4 Vd:4 1010 imm8:8 | vldmdb<c>/fldmdbs<c>/fldmeas<c> <r:Rn>!, <slist:Vd,D,imm8>         | feat VFP | cold
VPOP_f64      | cond:4 1100 1 D 1 1 1101 Vd:4 1011 imm8:8 | vpop<c> <dlist:D,Vd,imm8>                                          | alias VLDMIA_f64_wb | feat VFP | cold
VLDMIA_f64    | cond:4 1100 1 D 0 1 Rn:4 Vd:4 1011 imm8:8 | vldmia<c>/vldm<c>/fldmiad<c>/fldmfdd<c> <r:Rn>, <dlist:D,Vd,imm8>  | feat VFP | cold
VLDMIA_f64_wb | cond:4 1100 1 D 1 1 Rn:4 Vd:4 1011 imm8:8 | vldmia<c>/vldm<c>/fldmiad<c>/fldmfdd<c> <r:Rn>!, <dlist:D,Vd,imm8> | feat VFP | cold | refuse r15 if Rn == 15
VLDMDB_f64    | cond:4 1101 0 D 1 1 Rn:4 Vd:4 1011 imm8:8 | vldmdb<c>/fldmdbd<c>/fldmead<c> <r:Rn>!, <dlist:D,Vd,imm8>         | feat VFP | cold | refuse r15 if Rn == 15
FLDMIAX       | cond:4 1100 1 D 0 1 Rn:4 Vd:4 1011 imm8:8 | fldmiax<c>/fldmfdx<c> <r:Rn>, <xlist:D,Vd,imm8>                               | alias VLDMIA_f64 | feat VFP | cold
FLDMIAX_wb    | cond:4 1100 1 D 1 1 Rn:4 Vd:4 1011 imm8:8 | fldmiax<c>/fldmfdx<c> <r:Rn>!, <xlist:D,Vd,imm8>                              | alias VLDMIA_f64_wb | feat VFP | cold | refuse r15 if Rn == 15
FLDMDBX       | cond:4 1101 0 D 1 1 Rn:4 Vd:4 1011 imm8:8 | fldmdbx<c>/fldmeax<c> <r:Rn>!, <xlist:D,Vd,imm8>                              | alias VLDMDB_f64 | feat VFP | cold | refuse r15 if Rn == 15
`;

/** VMOV of a D register and two general ones: GNU as takes any type. */
const ANY_TYPE =
  '8 i8 s8 u8 p8 f8 16 i16 s16 u16 p16 f16 bf16 32 i32 s32 u32 p32 f32 64 i64 s64 u64 p64 f64'
    .split(' ')
    .map((type) => `vmov<c>.${type}`)
    .join('/');

/** "8, 16, and 32-bit transfer", "64-bit transfers": between general and FP registers. */
export const floatingPointTransfer = `
VMOV_to_s            | cond:4 11100000 Vn:4 Rt:4 1010 N (00) 1 (0000)    | vmov<c>/fmsr<c>/vmov<c>.32/vmov<c>.s32/vmov<c>.u32/vmov<c>.i32/vmov<c>.f32/vmov<c>.p32 <sv:Vn,N>, <r:Rt>           | feat VFP | cold
VMOV_from_s          | cond:4 11100001 Vn:4 Rt:4 1010 N (00) 1 (0000)    | vmov<c>/fmrs<c>/vmov<c>.32/vmov<c>.s32/vmov<c>.u32/vmov<c>.i32/vmov<c>.f32/vmov<c>.p32 <r:Rt>, <sv:Vn,N>           | feat VFP | cold
VMOV_to_2s           | cond:4 11000100 Rt2:4 Rt:4 1010 00 M 1 Vm:4       | vmov<c>/fmsrr<c>/vmov<c>.32/vmov<c>.s32/vmov<c>.u32/vmov<c>.i32/vmov<c>.f32/vmov<c>.p32 <s2:Vm,M>, <r:Rt>, <r:Rt2> | feat VFP | cold | since fpv2
VMOV_from_2s         | cond:4 11000101 Rt2:4 Rt:4 1010 00 M 1 Vm:4       | vmov<c>/fmrrs<c>/vmov<c>.32/vmov<c>.s32/vmov<c>.u32/vmov<c>.i32/vmov<c>.f32/vmov<c>.p32 <r:Rt>, <r:Rt2>, <s2:Vm,M> | feat VFP | cold | since fpv2
VMOV_to_d            | cond:4 11000100 Rt2:4 Rt:4 1011 00 M 1 Vm:4       | vmov<c>/fmdrr<c>/${ANY_TYPE} <dv:M,Vm>, <r:Rt>, <r:Rt2> | feat VFP | cold | since fpv2
VMOV_from_d          | cond:4 11000101 Rt2:4 Rt:4 1011 00 M 1 Vm:4       | vmov<c>/fmrrd<c>/${ANY_TYPE} <r:Rt>, <r:Rt2>, <dv:M,Vm> | feat VFP | cold | since fpv2
VMOV_to_scalar_8     | cond:4 11100 1 x1 0 Vn:4 Rt:4 1011 N x:2 1 (0000) | vmov<c>.8/vmov<c>.i8/vmov<c>.s8/vmov<c>.u8/vmov<c>.p8/vmov<c>.f8 <dx:N,Vn,x1,x>, <r:Rt>            | feat VFP | cold
VMOV_to_scalar_16    | cond:4 11100 0 x1 0 Vn:4 Rt:4 1011 N x 1 1 (0000) | vmov<c>.16/vmov<c>.i16/vmov<c>.s16/vmov<c>.u16/vmov<c>.p16/vmov<c>.f16/vmov<c>.bf16 <dx:N,Vn,x1,x>, <r:Rt>           | feat VFP | cold
VMOV_to_scalar_32    | cond:4 11100 0 x1 0 Vn:4 Rt:4 1011 N 00 1 (0000)  | vmov<c>.32/vmov<c>/vmov<c>.i32/vmov<c>.s32/vmov<c>.u32/vmov<c>.f32/vmov<c>.p32 <dx:N,Vn,x1>, <r:Rt>     | feat VFP | cold | since fp64
FMDLR                | cond:4 11100 0 0 0 Vn:4 Rt:4 1011 N 00 1 (0000)   | fmdlr<c> <dv:N,Vn>, <r:Rt> | alias VMOV_to_scalar_32 | accept | feat VFP | since fp64
FMDHR                | cond:4 11100 0 1 0 Vn:4 Rt:4 1011 N 00 1 (0000)   | fmdhr<c> <dv:N,Vn>, <r:Rt> | alias VMOV_to_scalar_32 | accept | feat VFP | since fp64
VMOV_from_scalar_s8  | cond:4 11100 1 x1 1 Vn:4 Rt:4 1011 N x:2 1 (0000) | vmov<cp>.s8 <r:Rt>, <dx:N,Vn,x1,x>           | feat VFP | cold
VMOV_from_scalar_u8  | cond:4 11101 1 x1 1 Vn:4 Rt:4 1011 N x:2 1 (0000) | vmov<cp>.u8 <r:Rt>, <dx:N,Vn,x1,x>           | feat VFP | cold
VMOV_from_scalar_s16 | cond:4 11100 0 x1 1 Vn:4 Rt:4 1011 N x 1 1 (0000) | vmov<cp>.s16 <r:Rt>, <dx:N,Vn,x1,x>          | feat VFP | cold
VMOV_from_scalar_u16 | cond:4 11101 0 x1 1 Vn:4 Rt:4 1011 N x 1 1 (0000) | vmov<cp>.u16 <r:Rt>, <dx:N,Vn,x1,x>          | feat VFP | cold
VMOV_from_scalar_32  | cond:4 11100 0 x1 1 Vn:4 Rt:4 1011 N 00 1 (0000)  | vmov<c>.32/vmov<c>/vmov<c>.i32/vmov<c>.s32/vmov<c>.u32/vmov<c>.f32/vmov<c>.p32 <r:Rt>, <dx:N,Vn,x1>     | feat VFP | cold | since fp64
FMRDL                | cond:4 11100 0 0 1 Vn:4 Rt:4 1011 N 00 1 (0000)   | fmrdl<c> <r:Rt>, <dv:N,Vn> | alias VMOV_from_scalar_32 | accept | feat VFP | since fp64
FMRDH                | cond:4 11100 0 1 1 Vn:4 Rt:4 1011 N 00 1 (0000)   | fmrdh<c> <r:Rt>, <dv:N,Vn> | alias VMOV_from_scalar_32 | accept | feat VFP | since fp64
VMRS_flags           | cond:4 11101111 0001 1111 1010 (000) 1 (0000)     | vmrs<c> <apsr>, fpscr                       | alias VMRS | feat VFP | cold
FMSTAT               | cond:4 11101111 0001 1111 1010 (000) 1 (0000)     | fmstat<c>                                   | alias VMRS | accept | feat VFP | cold
VMRS                 | cond:4 11101111 reg:4 Rt:4 1010 (000) 1 (0000)    | vmrs<c>/fmrx<c> <r:Rt>, <vsys:reg>          | feat VFP | cold | refuse r15 if Rt == 15
VMSR                 | cond:4 11101110 reg:4 Rt:4 1010 (000) 1 (0000)    | vmsr<c>/fmxr<c> <vsys:reg>, <r:Rt>          | feat VFP | cold | refuse r15 if Rt == 15
`;

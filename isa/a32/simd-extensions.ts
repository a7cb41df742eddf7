// Floating point and Advanced SIMD of Armv8.2 to Armv8.6: half precision, dot products, complex numbers, BFloat16 and
// 8-bit matrices. The core does not have them.
import { floatingPointArmv8 } from './armv8.js';
import { floatingPointArithmetic, floatingPointMove } from './floating-point.js';

/** Rows of single precision that half precision does not have. */
const SINGLE_ONLY = /^(VMOV_reg|VCVT[BT]|VCVT_f64|VCVT_fixed_\w+16_)/;

/** FEAT_FP16, scalar: single precision's with 1001 for the coprocessor, and no condition. */
const halfOf = (rows: string) =>
  rows
    .split('\n')
    .filter((row) => /^\w+_f32 /.test(row) && !SINGLE_ONLY.test(row))
    .map((row) => {
      const [name, diagram, template, ...tags] = row.split(' | ');
      const [first, operands] = /^(\S+?(?:\/v\S+)?)(?:\/\S+)? (.*)$/
        .exec(template.trim())!
        .slice(1);
      const kept = tags.filter((tag) => !/^\s*(feat|since|alias)/.test(tag));
      return [
        name.replace('_f32', '_f16'),
        diagram.replace(' 1010 ', ' 1001 '),
        `${first.replaceAll('.f32', '.f16').replaceAll('<c>', '<hc>')} ${operands}`,
        ...kept,
        'feat FP16',
      ].join(' | ');
    })
    .join('\n');

/** VMOV of half a register: GNU as takes any type of 16 bits. */
const HALFWORD = 'f16 16 i16 s16 u16 p16 bf16'
  .split(' ')
  .map((type) => `vmov<hc>.${type}`)
  .join('/');

export const halfPrecision = `
${halfOf(floatingPointArithmetic)}
${halfOf(floatingPointMove)}
${halfOf(floatingPointArmv8)}
VMOV_to_h   | cond:4 11100000 Vn:4 Rt:4 1001 N (00) 1 (0000) | ${HALFWORD} <sv:Vn,N>, <r:Rt>                      | feat FP16
VMOV_from_h | cond:4 11100001 Vn:4 Rt:4 1001 N (00) 1 (0000) | ${HALFWORD} <r:Rt>, <sv:Vn,N>                      | feat FP16
VINS        | 1111 1110 1 D 11 0000 Vd:4 1010 1 1 M 0 Vm:4   | vins<nc><dt|f16,16> <sv:Vd,D>, <sv:Vm,M>            | feat FP16
VMOVX       | 1111 1110 1 D 11 0000 Vd:4 1010 0 1 M 0 Vm:4   | vmovx<nc><dt|f16,16> <sv:Vd,D>, <sv:Vm,M>           | feat FP16
VSTR_f16    | cond:4 1101 U D 0 0 Rn:4 Vd:4 1001 imm8:8      | vstr<hc>.16/vstr<hc>.i16/vstr<hc>.s16/vstr<hc>.u16/vstr<hc>.p16/vstr<hc>.f16/vstr<hc>.bf16 <sv:Vd,D>, [<r:Rn><voffset:U,imm8|x2>] | feat FP16
VLDR_lit_f16 | cond:4 1101 U D 0 1 1111 Vd:4 1001 imm8:8     | vldr<hc>.16/vldr<hc>.i16/vldr<hc>.s16/vldr<hc>.u16/vldr<hc>.p16/vldr<hc>.f16/vldr<hc>.bf16 <sv:Vd,D>, <vliteral:U,imm8|x2>      | alias VLDR_f16 | accept | feat FP16
VLDR_f16    | cond:4 1101 U D 0 1 Rn:4 Vd:4 1001 imm8:8      | vldr<hc>.16/vldr<hc>.i16/vldr<hc>.s16/vldr<hc>.u16/vldr<hc>.p16/vldr<hc>.f16/vldr<hc>.bf16 <sv:Vd,D>, [<r:Rn><voffset:U,imm8|x2>] | feat FP16
VCVTB_bf16  | cond:4 1110 1 D 11 0011 Vd:4 1001 0 1 M 0 Vm:4 | vcvtb<c>.bf16.f32 <sv:Vd,D>, <sv:Vm,M>          | feat BF16
VCVTT_bf16  | cond:4 1110 1 D 11 0011 Vd:4 1001 1 1 M 0 Vm:4 | vcvtt<c>.bf16.f32 <sv:Vd,D>, <sv:Vm,M>          | feat BF16
VJCVT       | cond:4 1110 1 D 11 1001 Vd:4 1011 1 1 M 0 Vm:4 | vjcvt<c>.s32.f64 <sv:Vd,D>, <dv:M,Vm>           | feat JSCVT
`;

/** "Advanced SIMD three registers of the same length extension" and "two registers and a scalar extension". */
export const simdExtensions = `
VCADD_f16  | 1111 110 rot 1 D 0 0 Vn:4 Vd:4 1000 N Q M 0 Vm:4   | vcadd<dt|f16> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <qd:M,Vm,Q>, <turn:rot|90,270>         | feat FCMA
VCADD_f32  | 1111 110 rot 1 D 0 1 Vn:4 Vd:4 1000 N Q M 0 Vm:4   | vcadd<dt|f32> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <qd:M,Vm,Q>, <turn:rot|90,270>         | feat FCMA
VCMLA_f16  | 1111 110 rot:2 D 1 0 Vn:4 Vd:4 1000 N Q M 0 Vm:4   | vcmla<dt|f16> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <qd:M,Vm,Q>, <turn:rot|0,90,180,270>   | feat FCMA
VCMLA_f32  | 1111 110 rot:2 D 1 1 Vn:4 Vd:4 1000 N Q M 0 Vm:4   | vcmla<dt|f32> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <qd:M,Vm,Q>, <turn:rot|0,90,180,270>   | feat FCMA
VCMLA_scalar_f16 | 1111 1110 0 D rot:2 Vn:4 Vd:4 1000 N Q M 0 Vm:4 | vcmla<dt|f16> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <element:M,Vm|one>, <turn:rot|0,90,180,270> | feat FCMA
VCMLA_scalar_f32 | 1111 1110 1 D rot:2 Vn:4 Vd:4 1000 N Q M 0 Vm:4 | vcmla<dt|f32> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <element:M,Vm|none>, <turn:rot|0,90,180,270> | feat FCMA
VFMAL_d    | 1111 110 00 D 10 Vn:4 Vd:4 1000 N 0 M 1 Vm:4       | vfmal<dt|f16,16> <qd:D,Vd>, <sv:Vn,N>, <sv:Vm,M>                  | feat FHM
VFMAL_q    | 1111 110 00 D 10 Vn:4 Vd:4 1000 N 1 M 1 Vm:4       | vfmal<dt|f16,8,16,32,64,> <qq:D,Vd>, <qd:N,Vn>, <qd:M,Vm>                  | feat FHM
VFMSL_d    | 1111 110 01 D 10 Vn:4 Vd:4 1000 N 0 M 1 Vm:4       | vfmsl<dt|f16,16> <qd:D,Vd>, <sv:Vn,N>, <sv:Vm,M>                  | feat FHM
VFMSL_q    | 1111 110 01 D 10 Vn:4 Vd:4 1000 N 1 M 1 Vm:4       | vfmsl<dt|f16,8,16,32,64,> <qq:D,Vd>, <qd:N,Vn>, <qd:M,Vm>                  | feat FHM
VFMAL_scalar_d | 1111 1110 0 D 00 Vn:4 Vd:4 1000 N 0 M 1 Vm:4   | vfmal<dt|f16,16> <qd:D,Vd>, <sv:Vn,N>, <element:M,Vm|single>      | feat FHM
VFMAL_scalar_q | 1111 1110 0 D 00 Vn:4 Vd:4 1000 N 1 M 1 Vm:4   | vfmal<dt|f16,8,16,32,64,> <qq:D,Vd>, <qd:N,Vn>, <element:M,Vm|two>         | feat FHM
VFMSL_scalar_d | 1111 1110 0 D 01 Vn:4 Vd:4 1000 N 0 M 1 Vm:4   | vfmsl<dt|f16,16> <qd:D,Vd>, <sv:Vn,N>, <element:M,Vm|single>      | feat FHM
VFMSL_scalar_q | 1111 1110 0 D 01 Vn:4 Vd:4 1000 N 1 M 1 Vm:4   | vfmsl<dt|f16,8,16,32,64,> <qq:D,Vd>, <qd:N,Vn>, <element:M,Vm|two>         | feat FHM
VSUDOT     | 1111 110 00 D 10 Vn:4 Vd:4 1101 N Q M U Vm:4       | v<su:U>dot<dt:U|s8,u8> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <qd:M,Vm,Q>   | feat DotProd
VSDOT_scalar | 1111 1110 0 D 10 Vn:4 Vd:4 1101 N Q M 0 Vm:4    | vsdot<dt|s8> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <element:M,Vm|one>      | feat DotProd
VUDOT_scalar | 1111 1110 0 D 10 Vn:4 Vd:4 1101 N Q M 1 Vm:4    | vudot<dt|u8> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <element:M,Vm|one>      | feat DotProd
VDOT_bf16  | 1111 110 00 D 00 Vn:4 Vd:4 1101 N Q M 0 Vm:4       | vdot<dt|bf16> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <qd:M,Vm,Q>            | feat BF16simd
VDOT_scalar_bf16 | 1111 1110 0 D 00 Vn:4 Vd:4 1101 N Q M 0 Vm:4 | vdot<dt|bf16> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <element:M,Vm|one>     | feat BF16simd
VMMLA_bf16 | 1111 110 00 D 00 Vn:4 Vd:4 1100 N 1 M 0 Vm:4       | vmmla<dt|bf16> <qq:D,Vd>, <qq:N,Vn>, <qq:M,Vm>                 | feat BF16simd
VFMA_bf16  | 1111 110 00 D 11 Vn:4 Vd:4 1000 N T M 1 Vm:4       | vfma<bt:T><dt|bf16> <qq:D,Vd>, <qq:N,Vn>, <qq:M,Vm>            | feat BF16simd
VFMA_scalar_bf16 | 1111 1110 0 D 11 Vn:4 Vd:4 1000 N T M 1 Vm:4 | vfma<bt:T><dt|bf16> <qq:D,Vd>, <qq:N,Vn>, <element:M,Vm|two>   | feat BF16simd
VFMAT_bf16_two   | 1111 110 00 D 11 Vn:4 Vd:4 1000 N 1 M 1 Vm:4   | vfmat<dt|bf16> <qq:D,Vd>, {<qq:N,Vn|as D,Vd>, }<qq:M,Vm>           | alias VFMA_bf16        | accept | feat BF16simd
VFMAT_scalar_two | 1111 1110 0 D 11 Vn:4 Vd:4 1000 N 1 M 1 Vm:4   | vfmat<dt|bf16> <qq:D,Vd>, {<qq:N,Vn|as D,Vd>, }<element:M,Vm|two>  | alias VFMA_scalar_bf16 | accept | feat BF16simd
VCVT_bf16  | 1111 0011 1 D 11 01 10 Vd:4 0110 01 M 0 Vm:4       | vcvt<nc><dt|bf16.f32> <qd:D,Vd>, <qq:M,Vm>                     | alias AdvSIMD_two_registers_misc | feat BF16simd
VSUMMLA    | 1111 110 00 D 10 Vn:4 Vd:4 1100 N 1 M U Vm:4       | v<su:U>mmla<dt:U|s8,u8> <qq:D,Vd>, <qq:N,Vn>, <qq:M,Vm>        | feat I8MM
VUSMMLA    | 1111 110 01 D 10 Vn:4 Vd:4 1100 N 1 M 0 Vm:4       | vusmmla<dt|s8> <qq:D,Vd>, <qq:N,Vn>, <qq:M,Vm>                 | feat I8MM
VUSDOT     | 1111 110 01 D 10 Vn:4 Vd:4 1101 N Q M 0 Vm:4       | vusdot<dt|s8> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <qd:M,Vm,Q>            | feat I8MM
VUSDOT_scalar | 1111 1110 1 D 00 Vn:4 Vd:4 1101 N Q M 0 Vm:4    | vusdot<dt|s8> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <element:M,Vm|one>     | feat I8MM
VSUDOT_mixed  | 1111 1110 1 D 00 Vn:4 Vd:4 1101 N Q M 1 Vm:4    | vsudot<dt|u8> <qd:D,Vd,Q>, <qd:N,Vn,Q>, <element:M,Vm|one>     | feat I8MM
`;

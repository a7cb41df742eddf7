// Data-processing instructions: one executor per row of isa/a32/data-processing.ts. S is the flag
// setting bit, K the shift type. R15 as the destination is an ordinary slot here: the instruction
// then runs between startPCWrite and finishPCWrite (conditional.ts).
import { adcFlags, addFlags, setC, setNZ, subFlags, carryFlag } from '../arch/flags';
import { imm32, Rd, RECORD_BYTES, Rn } from '../arch/record';
import { R, setR } from '../arch/registers';
import { tag } from '../arch/tags';
import { shifted, shiftedByRegister, shiftedByRegisterC, shiftedC } from './shifts';

/** S of the comparisons: tag 1. */
type Always = i16;

/** The modified immediate of a logical operation; a rotated one is also the carry out. */
export function immediateC<S>(rec: usize): u32 {
  const value = imm32(rec);
  if (tag<S>() && load<u8>(rec, 12) != 0) setC(value >> 31 != 0);
  return value;
}

/** Writes a logical result; C is already what the shifter made of it, V stays. */
export function logical<S>(rec: usize, result: u32): usize {
  setR(Rd(rec), result);
  if (tag<S>()) setNZ<u32>(result);
  return rec + RECORD_BYTES;
}

/** The same without a destination: TST, TEQ. */
function test(rec: usize, result: u32): usize {
  setNZ<u32>(result);
  return rec + RECORD_BYTES;
}

function add<S>(rec: usize, a: u32, b: u32): usize {
  setR(Rd(rec), tag<S>() ? addFlags<u32>(a, b) : a + b);
  return rec + RECORD_BYTES;
}

function sub<S>(rec: usize, a: u32, b: u32): usize {
  setR(Rd(rec), tag<S>() ? subFlags<u32>(a, b) : a - b);
  return rec + RECORD_BYTES;
}

/** a + b + C; subtractions with borrow pass the complement. */
function adc<S>(rec: usize, a: u32, b: u32): usize {
  setR(Rd(rec), tag<S>() ? adcFlags<u32>(a, b) : a + b + carryFlag());
  return rec + RECORD_BYTES;
}

// ---- immediate operand -------------------------------------------------------------------------

export function AND_imm<S>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) & immediateC<S>(rec));
}

export function EOR_imm<S>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) ^ immediateC<S>(rec));
}

export function SUB_imm<S>(rec: usize): usize {
  return sub<S>(rec, R(Rn(rec)), imm32(rec));
}

export function RSB_imm<S>(rec: usize): usize {
  return sub<S>(rec, imm32(rec), R(Rn(rec)));
}

export function ADD_imm<S>(rec: usize): usize {
  return add<S>(rec, R(Rn(rec)), imm32(rec));
}

export function ADC_imm<S>(rec: usize): usize {
  return adc<S>(rec, R(Rn(rec)), imm32(rec));
}

export function SBC_imm<S>(rec: usize): usize {
  return adc<S>(rec, R(Rn(rec)), ~imm32(rec));
}

export function RSC_imm<S>(rec: usize): usize {
  return adc<S>(rec, ~R(Rn(rec)), imm32(rec));
}

export function TST_imm(rec: usize): usize {
  return test(rec, R(Rn(rec)) & immediateC<Always>(rec));
}

export function TEQ_imm(rec: usize): usize {
  return test(rec, R(Rn(rec)) ^ immediateC<Always>(rec));
}

export function CMP_imm(rec: usize): usize {
  subFlags<u32>(R(Rn(rec)), imm32(rec));
  return rec + RECORD_BYTES;
}

export function CMN_imm(rec: usize): usize {
  addFlags<u32>(R(Rn(rec)), imm32(rec));
  return rec + RECORD_BYTES;
}

export function ORR_imm<S>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) | immediateC<S>(rec));
}

export function MOV_imm<S>(rec: usize): usize {
  return logical<S>(rec, immediateC<S>(rec));
}

export function BIC_imm<S>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) & ~immediateC<S>(rec));
}

export function MVN_imm<S>(rec: usize): usize {
  return logical<S>(rec, ~immediateC<S>(rec));
}

// ---- register, shifted by a constant -----------------------------------------------------------

export function AND_reg<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) & shiftedC<S, K>(rec));
}

export function EOR_reg<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) ^ shiftedC<S, K>(rec));
}

export function SUB_reg<S, K>(rec: usize): usize {
  return sub<S>(rec, R(Rn(rec)), shifted<K>(rec));
}

export function RSB_reg<S, K>(rec: usize): usize {
  return sub<S>(rec, shifted<K>(rec), R(Rn(rec)));
}

export function ADD_reg<S, K>(rec: usize): usize {
  return add<S>(rec, R(Rn(rec)), shifted<K>(rec));
}

export function ADC_reg<S, K>(rec: usize): usize {
  return adc<S>(rec, R(Rn(rec)), shifted<K>(rec));
}

export function SBC_reg<S, K>(rec: usize): usize {
  return adc<S>(rec, R(Rn(rec)), ~shifted<K>(rec));
}

export function RSC_reg<S, K>(rec: usize): usize {
  return adc<S>(rec, ~R(Rn(rec)), shifted<K>(rec));
}

export function TST_reg<K>(rec: usize): usize {
  return test(rec, R(Rn(rec)) & shiftedC<Always, K>(rec));
}

export function TEQ_reg<K>(rec: usize): usize {
  return test(rec, R(Rn(rec)) ^ shiftedC<Always, K>(rec));
}

export function CMP_reg<K>(rec: usize): usize {
  subFlags<u32>(R(Rn(rec)), shifted<K>(rec));
  return rec + RECORD_BYTES;
}

export function CMN_reg<K>(rec: usize): usize {
  addFlags<u32>(R(Rn(rec)), shifted<K>(rec));
  return rec + RECORD_BYTES;
}

export function ORR_reg<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) | shiftedC<S, K>(rec));
}

export function MOV_reg<S, K>(rec: usize): usize {
  return logical<S>(rec, shiftedC<S, K>(rec));
}

export function BIC_reg<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) & ~shiftedC<S, K>(rec));
}

export function MVN_reg<S, K>(rec: usize): usize {
  return logical<S>(rec, ~shiftedC<S, K>(rec));
}

// ---- register, shifted by a register -----------------------------------------------------------

export function AND_rsr<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) & shiftedByRegisterC<S, K>(rec));
}

export function EOR_rsr<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) ^ shiftedByRegisterC<S, K>(rec));
}

export function SUB_rsr<S, K>(rec: usize): usize {
  return sub<S>(rec, R(Rn(rec)), shiftedByRegister<K>(rec));
}

export function RSB_rsr<S, K>(rec: usize): usize {
  return sub<S>(rec, shiftedByRegister<K>(rec), R(Rn(rec)));
}

export function ADD_rsr<S, K>(rec: usize): usize {
  return add<S>(rec, R(Rn(rec)), shiftedByRegister<K>(rec));
}

export function ADC_rsr<S, K>(rec: usize): usize {
  return adc<S>(rec, R(Rn(rec)), shiftedByRegister<K>(rec));
}

export function SBC_rsr<S, K>(rec: usize): usize {
  return adc<S>(rec, R(Rn(rec)), ~shiftedByRegister<K>(rec));
}

export function RSC_rsr<S, K>(rec: usize): usize {
  return adc<S>(rec, ~R(Rn(rec)), shiftedByRegister<K>(rec));
}

export function TST_rsr<K>(rec: usize): usize {
  return test(rec, R(Rn(rec)) & shiftedByRegisterC<Always, K>(rec));
}

export function TEQ_rsr<K>(rec: usize): usize {
  return test(rec, R(Rn(rec)) ^ shiftedByRegisterC<Always, K>(rec));
}

export function CMP_rsr<K>(rec: usize): usize {
  subFlags<u32>(R(Rn(rec)), shiftedByRegister<K>(rec));
  return rec + RECORD_BYTES;
}

export function CMN_rsr<K>(rec: usize): usize {
  addFlags<u32>(R(Rn(rec)), shiftedByRegister<K>(rec));
  return rec + RECORD_BYTES;
}

export function ORR_rsr<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) | shiftedByRegisterC<S, K>(rec));
}

export function MOV_rsr<S, K>(rec: usize): usize {
  return logical<S>(rec, shiftedByRegisterC<S, K>(rec));
}

export function BIC_rsr<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) & ~shiftedByRegisterC<S, K>(rec));
}

export function MVN_rsr<S, K>(rec: usize): usize {
  return logical<S>(rec, ~shiftedByRegisterC<S, K>(rec));
}

// ---- 16-bit immediates --------------------------------------------------------------------------

export function MOVW(rec: usize): usize {
  setR(Rd(rec), imm32(rec));
  return rec + RECORD_BYTES;
}

/** MOVT. The bottom half of Rd stays. */
export function MOVT(rec: usize): usize {
  setR(Rd(rec), (R(Rd(rec)) & 0xffff) | (imm32(rec) << 16));
  return rec + RECORD_BYTES;
}

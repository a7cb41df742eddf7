// Data Processing -- Register: one executor per row of isa/a64/data-processing-register.ts.
import { crc, CRC32_POLYNOMIAL, CRC32C_POLYNOMIAL } from '../arch/crc32';
import {
  adcFlags,
  addFlags,
  ConditionHolds,
  logicalFlags,
  setNZCV,
  subFlags,
  carryFlag,
} from '../arch/flags';
import { bits, imm, insn, Ra, Rd, RECORD_BYTES, Rm, Rn } from '../arch/record';
import { setX, X } from '../arch/registers';
import { tag } from '../arch/tags';

/** ShiftReg: Rm shifted by the constant; K is the shift type LSL, LSR, ASR, ROR. */
export function shifted<T, K>(rec: usize): T {
  const value = X<T>(Rm(rec));
  const amount = <T>imm(rec);
  if (tag<K>() == 0) return value << amount;
  if (tag<K>() == 1) return value >> amount;
  if (tag<K>() == 3) return rotr<T>(value, amount);
  return arithmeticShift<T>(value, amount);
}

function arithmeticShift<T>(value: T, amount: T): T {
  return sizeof<T>() == 4 ? <T>(<i32>value >> <i32>amount) : <T>(<i64>value >> <i64>amount);
}

export function AND_shift<T, K>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) & shifted<T, K>(rec));
  return rec + RECORD_BYTES;
}

export function BIC_shift<T, K>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) & ~shifted<T, K>(rec));
  return rec + RECORD_BYTES;
}

export function ORR_shift<T, K>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) | shifted<T, K>(rec));
  return rec + RECORD_BYTES;
}

export function ORN_shift<T, K>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) | ~shifted<T, K>(rec));
  return rec + RECORD_BYTES;
}

export function EOR_shift<T, K>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) ^ shifted<T, K>(rec));
  return rec + RECORD_BYTES;
}

export function EON_shift<T, K>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) ^ ~shifted<T, K>(rec));
  return rec + RECORD_BYTES;
}

export function ADD_shift<T, K>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) + shifted<T, K>(rec));
  return rec + RECORD_BYTES;
}

export function SUB_shift<T, K>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) - shifted<T, K>(rec));
  return rec + RECORD_BYTES;
}

export function ANDS_shift<T, K>(rec: usize): usize {
  const result = logicalFlags<T>(X<T>(Rn(rec)) & shifted<T, K>(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function BICS_shift<T, K>(rec: usize): usize {
  const result = logicalFlags<T>(X<T>(Rn(rec)) & ~shifted<T, K>(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function ADDS_shift<T, K>(rec: usize): usize {
  const result = addFlags<T>(X<T>(Rn(rec)), shifted<T, K>(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function SUBS_shift<T, K>(rec: usize): usize {
  const result = subFlags<T>(X<T>(Rn(rec)), shifted<T, K>(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

/** ExtendReg: Rm extended as `option` says and shifted left by 0 to 4. */
export function extended(rec: usize, option: u32, shift: u64): u64 {
  const value = X<u64>(Rm(rec));
  if (option == 3) return value << shift;
  if (option == 2) return (value & 0xffffffff) << shift;
  return extendedSlow(value, option, shift);
}

export function extendedSlow(value: u64, option: u32, shift: u64): u64 {
  switch (option) {
    case 0:
      return (value & 0xff) << shift;
    case 1:
      return (value & 0xffff) << shift;
    case 4:
      return (<u64>(<i64>(<i8>value))) << shift;
    case 5:
      return (<u64>(<i64>(<i16>value))) << shift;
    case 6:
      return (<u64>(<i64>(<i32>value))) << shift;
    default:
      return value << shift;
  }
}

function extendedOperand<T>(rec: usize): T {
  const word = insn(rec);
  return <T>extended(rec, bits(word, 13, 3), <u64>bits(word, 10, 3));
}

export function ADD_ext<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) + extendedOperand<T>(rec));
  return rec + RECORD_BYTES;
}

export function ADDS_ext<T>(rec: usize): usize {
  const result = addFlags<T>(X<T>(Rn(rec)), extendedOperand<T>(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function SUB_ext<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) - extendedOperand<T>(rec));
  return rec + RECORD_BYTES;
}

export function SUBS_ext<T>(rec: usize): usize {
  const result = subFlags<T>(X<T>(Rn(rec)), extendedOperand<T>(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function ADC<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) + X<T>(Rm(rec)) + <T>carryFlag());
  return rec + RECORD_BYTES;
}

export function ADCS<T>(rec: usize): usize {
  const result = adcFlags<T>(X<T>(Rn(rec)), X<T>(Rm(rec)));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function SBC<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) + ~X<T>(Rm(rec)) + <T>carryFlag());
  return rec + RECORD_BYTES;
}

export function SBCS<T>(rec: usize): usize {
  const result = adcFlags<T>(X<T>(Rn(rec)), ~X<T>(Rm(rec)));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function CCMN_reg<T>(rec: usize): usize {
  const word = insn(rec);
  if (ConditionHolds(bits(word, 12, 4))) addFlags<T>(X<T>(Rn(rec)), X<T>(Rm(rec)));
  else setNZCV(word & 15);
  return rec + RECORD_BYTES;
}

export function CCMP_reg<T>(rec: usize): usize {
  const word = insn(rec);
  if (ConditionHolds(bits(word, 12, 4))) subFlags<T>(X<T>(Rn(rec)), X<T>(Rm(rec)));
  else setNZCV(word & 15);
  return rec + RECORD_BYTES;
}

export function CCMN_imm<T>(rec: usize): usize {
  const word = insn(rec);
  if (ConditionHolds(bits(word, 12, 4))) addFlags<T>(X<T>(Rn(rec)), <T>bits(word, 16, 5));
  else setNZCV(word & 15);
  return rec + RECORD_BYTES;
}

export function CCMP_imm<T>(rec: usize): usize {
  const word = insn(rec);
  if (ConditionHolds(bits(word, 12, 4))) subFlags<T>(X<T>(Rn(rec)), <T>bits(word, 16, 5));
  else setNZCV(word & 15);
  return rec + RECORD_BYTES;
}

export function CSEL<T>(rec: usize): usize {
  const holds = ConditionHolds(bits(insn(rec), 12, 4));
  setX<T>(Rd(rec), holds ? X<T>(Rn(rec)) : X<T>(Rm(rec)));
  return rec + RECORD_BYTES;
}

export function CSINC<T>(rec: usize): usize {
  const holds = ConditionHolds(bits(insn(rec), 12, 4));
  setX<T>(Rd(rec), holds ? X<T>(Rn(rec)) : X<T>(Rm(rec)) + 1);
  return rec + RECORD_BYTES;
}

export function CSINV<T>(rec: usize): usize {
  const holds = ConditionHolds(bits(insn(rec), 12, 4));
  setX<T>(Rd(rec), holds ? X<T>(Rn(rec)) : ~X<T>(Rm(rec)));
  return rec + RECORD_BYTES;
}

export function CSNEG<T>(rec: usize): usize {
  const holds = ConditionHolds(bits(insn(rec), 12, 4));
  setX<T>(Rd(rec), holds ? X<T>(Rn(rec)) : <T>0 - X<T>(Rm(rec)));
  return rec + RECORD_BYTES;
}

/** Division by zero gives zero. */
export function UDIV<T>(rec: usize): usize {
  const divisor = X<T>(Rm(rec));
  setX<T>(Rd(rec), divisor == 0 ? divisor : X<T>(Rn(rec)) / divisor);
  return rec + RECORD_BYTES;
}

/** Rounds towards zero; the most negative number divided by -1 stays itself. */
export function SDIV<T>(rec: usize): usize {
  const divisor = X<T>(Rm(rec));
  const dividend = X<T>(Rn(rec));
  let quotient: T;
  if (divisor == 0) quotient = divisor;
  else if (divisor == <T>-1) quotient = <T>0 - dividend;
  else if (sizeof<T>() == 4) quotient = <T>(<i32>dividend / <i32>divisor);
  else quotient = <T>(<i64>dividend / <i64>divisor);
  setX<T>(Rd(rec), quotient);
  return rec + RECORD_BYTES;
}

export function LSLV<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) << X<T>(Rm(rec)));
  return rec + RECORD_BYTES;
}

export function LSRV<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) >> X<T>(Rm(rec)));
  return rec + RECORD_BYTES;
}

export function ASRV<T>(rec: usize): usize {
  setX<T>(Rd(rec), arithmeticShift<T>(X<T>(Rn(rec)), X<T>(Rm(rec))));
  return rec + RECORD_BYTES;
}

export function RORV<T>(rec: usize): usize {
  setX<T>(Rd(rec), rotr<T>(X<T>(Rn(rec)), X<T>(Rm(rec))));
  return rec + RECORD_BYTES;
}

function crc32(rec: usize, bytes: u32, polynomial: u32): usize {
  setX<u32>(Rd(rec), crc(X<u32>(Rn(rec)), X<u64>(Rm(rec)), bytes, polynomial));
  return rec + RECORD_BYTES;
}

export function CRC32B(rec: usize): usize {
  return crc32(rec, 1, CRC32_POLYNOMIAL);
}

export function CRC32H(rec: usize): usize {
  return crc32(rec, 2, CRC32_POLYNOMIAL);
}

export function CRC32W(rec: usize): usize {
  return crc32(rec, 4, CRC32_POLYNOMIAL);
}

export function CRC32X(rec: usize): usize {
  return crc32(rec, 8, CRC32_POLYNOMIAL);
}

export function CRC32CB(rec: usize): usize {
  return crc32(rec, 1, CRC32C_POLYNOMIAL);
}

export function CRC32CH(rec: usize): usize {
  return crc32(rec, 2, CRC32C_POLYNOMIAL);
}

export function CRC32CW(rec: usize): usize {
  return crc32(rec, 4, CRC32C_POLYNOMIAL);
}

export function CRC32CX(rec: usize): usize {
  return crc32(rec, 8, CRC32C_POLYNOMIAL);
}

export function RBIT<T>(rec: usize): usize {
  let value = <u64>X<T>(Rn(rec));
  value = ((value >> 1) & 0x5555555555555555) | ((value & 0x5555555555555555) << 1);
  value = ((value >> 2) & 0x3333333333333333) | ((value & 0x3333333333333333) << 2);
  value = ((value >> 4) & 0x0f0f0f0f0f0f0f0f) | ((value & 0x0f0f0f0f0f0f0f0f) << 4);
  value = bswap<u64>(value);
  setX<T>(Rd(rec), <T>(value >> (64 - sizeof<T>() * 8)));
  return rec + RECORD_BYTES;
}

export function REV16<T>(rec: usize): usize {
  const value = <u64>X<T>(Rn(rec));
  const swapped = ((value >> 8) & 0x00ff00ff00ff00ff) | ((value & 0x00ff00ff00ff00ff) << 8);
  setX<T>(Rd(rec), <T>swapped);
  return rec + RECORD_BYTES;
}

export function REV_32(rec: usize): usize {
  setX<u32>(Rd(rec), bswap<u32>(X<u32>(Rn(rec))));
  return rec + RECORD_BYTES;
}

export function REV32(rec: usize): usize {
  setX<u64>(Rd(rec), rotr<u64>(bswap<u64>(X<u64>(Rn(rec))), 32));
  return rec + RECORD_BYTES;
}

export function REV_64(rec: usize): usize {
  setX<u64>(Rd(rec), bswap<u64>(X<u64>(Rn(rec))));
  return rec + RECORD_BYTES;
}

export function CLZ<T>(rec: usize): usize {
  setX<T>(Rd(rec), clz<T>(X<T>(Rn(rec))));
  return rec + RECORD_BYTES;
}

/** Number of bits behind the top bit that equal it. */
export function CLS<T>(rec: usize): usize {
  const value = X<T>(Rn(rec));
  const differences: T = (value ^ (value << 1)) | 1;
  setX<T>(Rd(rec), clz<T>(differences));
  return rec + RECORD_BYTES;
}

export function MADD<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Ra(rec)) + X<T>(Rn(rec)) * X<T>(Rm(rec)));
  return rec + RECORD_BYTES;
}

export function MSUB<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Ra(rec)) - X<T>(Rn(rec)) * X<T>(Rm(rec)));
  return rec + RECORD_BYTES;
}

export function SMADDL(rec: usize): usize {
  const product = <u64>(<i64>(<i32>X<u32>(Rn(rec)))) * <u64>(<i64>(<i32>X<u32>(Rm(rec))));
  setX<u64>(Rd(rec), X<u64>(Ra(rec)) + product);
  return rec + RECORD_BYTES;
}

export function SMSUBL(rec: usize): usize {
  const product = <u64>(<i64>(<i32>X<u32>(Rn(rec)))) * <u64>(<i64>(<i32>X<u32>(Rm(rec))));
  setX<u64>(Rd(rec), X<u64>(Ra(rec)) - product);
  return rec + RECORD_BYTES;
}

export function UMADDL(rec: usize): usize {
  const product = <u64>X<u32>(Rn(rec)) * <u64>X<u32>(Rm(rec));
  setX<u64>(Rd(rec), X<u64>(Ra(rec)) + product);
  return rec + RECORD_BYTES;
}

export function UMSUBL(rec: usize): usize {
  const product = <u64>X<u32>(Rn(rec)) * <u64>X<u32>(Rm(rec));
  setX<u64>(Rd(rec), X<u64>(Ra(rec)) - product);
  return rec + RECORD_BYTES;
}

/** High 64 bits of the unsigned 128-bit product. */
function highProduct(a: u64, b: u64): u64 {
  const a0 = a & 0xffffffff;
  const a1 = a >> 32;
  const b0 = b & 0xffffffff;
  const b1 = b >> 32;
  const low = a0 * b0;
  const middle = a1 * b0 + (low >> 32);
  const carry = a0 * b1 + (middle & 0xffffffff);
  return a1 * b1 + (middle >> 32) + (carry >> 32);
}

export function UMULH(rec: usize): usize {
  setX<u64>(Rd(rec), highProduct(X<u64>(Rn(rec)), X<u64>(Rm(rec))));
  return rec + RECORD_BYTES;
}

export function SMULH(rec: usize): usize {
  const a = X<u64>(Rn(rec));
  const b = X<u64>(Rm(rec));
  let high = highProduct(a, b);
  if (<i64>a < 0) high -= b;
  if (<i64>b < 0) high -= a;
  setX<u64>(Rd(rec), high);
  return rec + RECORD_BYTES;
}

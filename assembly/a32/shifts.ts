// The shifter of A32 operands: Shift() and Shift_C(), with the amount in the instruction or in the
// bottom byte of a register. K is the shift type LSL, LSR, ASR, ROR; the functions that end in C
// also leave the carry out in PSTATE.C when S is 1.
import { setC, carryFlag } from '../arch/flags';
import { imm32, Rm, Rs } from '../arch/record';
import { R } from '../arch/registers';
import { tag } from '../arch/tags';

/** Rotate right with extend: the carry comes in from the left. */
function RRX(value: u32): u32 {
  return (value >> 1) | (carryFlag() << 31);
}

// Shift amounts count modulo 32 on the machine underneath, so that `>> (amount - 1) >> 1` shifts by
// 32 for the amount 0, which is what LSR #0 and ASR #0 mean.

/** Rm shifted by the constant. */
export function shifted<K>(rec: usize): u32 {
  return shift<K>(R(Rm(rec)), imm32(rec));
}

function shift<K>(value: u32, amount: u32): u32 {
  if (tag<K>() == 0) return value << amount;
  if (tag<K>() == 1) return (value >> (amount - 1)) >> 1;
  if (tag<K>() == 2) return <u32>((<i32>value >> (<i32>amount - 1)) >> 1);
  return amount == 0 ? RRX(value) : rotr<u32>(value, amount);
}

/** Rm shifted by the constant, for a logical operation. */
export function shiftedC<S, K>(rec: usize): u32 {
  const value = R(Rm(rec));
  const amount = imm32(rec);
  const result = shift<K>(value, amount);
  if (tag<S>()) {
    if (tag<K>() == 0) {
      if (amount) setC(((value >> (32 - amount)) & 1) != 0);
    } else if (tag<K>() == 3 && amount == 0) {
      setC((value & 1) != 0);
    } else {
      setC(((value >> (amount - 1)) & 1) != 0);
    }
  }
  return result;
}

/** Rm shifted by the bottom byte of Rs. */
export function shiftedByRegister<K>(rec: usize): u32 {
  const value = R(Rm(rec));
  const amount = R(Rs(rec)) & 0xff;
  if (tag<K>() == 0) return amount < 32 ? value << amount : 0;
  if (tag<K>() == 1) return amount < 32 ? value >> amount : 0;
  if (tag<K>() == 2) return <u32>(<i32>value >> (amount < 32 ? <i32>amount : 31));
  return rotr<u32>(value, amount);
}

/** The same for a logical operation: an amount of 0 leaves C alone. */
export function shiftedByRegisterC<S, K>(rec: usize): u32 {
  const result = shiftedByRegister<K>(rec);
  if (tag<S>()) {
    const value = R(Rm(rec));
    const amount = R(Rs(rec)) & 0xff;
    if (amount) setC(carryOut<K>(value, amount));
  }
  return result;
}

/** Carry out of a shift by 1 to 255. */
function carryOut<K>(value: u32, amount: u32): bool {
  if (tag<K>() == 0) return amount <= 32 && ((value >> (32 - amount)) & 1) != 0;
  if (tag<K>() == 1) return amount <= 32 && ((value >> (amount - 1)) & 1) != 0;
  if (tag<K>() == 2) return ((value >> (amount <= 32 ? amount - 1 : 31)) & 1) != 0;
  return ((value >> (amount - 1)) & 1) != 0;
}

/** Shift() with type and amount as the instruction has them, known only when it runs. */
export function shiftBy(value: u32, type: u32, amount: u32): u32 {
  if (type == 0) return value << amount;
  if (type == 1) return (value >> (amount - 1)) >> 1;
  if (type == 2) return <u32>((<i32>value >> (<i32>amount - 1)) >> 1);
  return amount == 0 ? RRX(value) : rotr<u32>(value, amount);
}

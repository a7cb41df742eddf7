// General-purpose registers: X/W (A64) and R (A32) by byte offset in REGS, as records hold them.
import {
  DISCARD_SLOT,
  PC_SLOT,
  PC_WRITE_SLOT,
  REGS,
  SP_SLOT,
  ZERO_SLOT,
} from '../../isa/gen/layout';

/** Slots behind X0-X30. */
export const SLOT_ZERO: usize = ZERO_SLOT;
export const SLOT_SP: usize = SP_SLOT;
export const SLOT_DISCARD: usize = DISCARD_SLOT;
/** R15 as an A32 operand: the address of the instruction plus 8. */
export const SLOT_PC: usize = PC_SLOT;
/** R15 as the destination of an A32 data-processing instruction. */
export const SLOT_PC_WRITE: usize = PC_WRITE_SLOT;

/** X[n] or W[n], as T is u64 or u32. */
export function X<T>(slot: usize): T {
  return load<T>(slot, REGS);
}

/** X[n] = value; a 32-bit value is zero-extended. */
export function setX<T>(slot: usize, value: T): void {
  store<u64>(slot, <u64>value, REGS);
}

/** R[n] of A32. */
export function R(slot: usize): u32 {
  return load<u32>(slot, REGS);
}

export function setR(slot: usize, value: u32): void {
  store<u64>(slot, <u64>value, REGS);
}

/** Byte offset of register n, 31 not special. */
export function slotOf(n: u32): usize {
  return (<usize>n) << 3;
}

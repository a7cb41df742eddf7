// Unconditional instructions: one executor per row of isa/a32/unconditional.ts.
import { DAIF, E, EL, EXCLUSIVE_VALID, MODE } from '../../isa/gen/layout';
import { dataAbort, undefined } from '../arch/exception';
import { isArmv7 } from '../arch/features';
import { levelOf, spsrOf } from '../arch/pstate';
import { instructionBarrier } from '../arch/sysregs';
import { bits, insn, RECORD_BYTES, Rn } from '../arch/record';
import { R, setR, slotOf } from '../arch/registers';
import { sctlrInUse } from '../arch/vhe';
import { next, readable, writeMemory } from '../mem/access';
import { FSC_ALIGNMENT } from '../mem/walk';
import { afterUnmasking } from '../run/interrupts';
import { bankedRegister, hasSPSR } from './banks';
import { returnFromException } from './exception-return';
import { inByteOrder } from './memory';
import { changeMode } from './status-register';

// ---- processor state ----------------------------------------------------------------------------

/**
 * CPS. In User mode a NOP.
 * CONSTRAINED UNPREDICTABLE combinations of imod, M and the bits do what each of them says.
 */
export function CPS(rec: usize): usize {
  if (load<u32>(0, EL) == 0) return rec + RECORD_BYTES;
  const word = insn(rec);
  const AIF = bits(word, 6, 3);
  const masks = load<u32>(0, DAIF);
  if (bits(word, 19, 1)) store<u32>(0, bits(word, 18, 1) ? masks | AIF : masks & ~AIF, DAIF);
  return bits(word, 17, 1) ? changeMode(rec, word & 31) : afterUnmasking(rec);
}

/** SETEND. Armv8 can disable it: SCTLR.SED. */
export function SETEND(rec: usize): usize {
  if (!isArmv7() && (load<u32>(sctlrInUse()) >> 8) & 1) return undefined(rec);
  store<u32>(0, bits(insn(rec), 9, 1), E);
  return rec + RECORD_BYTES;
}

// ---- exception frames ---------------------------------------------------------------------------

/** First of the two words of a frame in the direction of P and U. */
function frameAddress(word: u32, base: u32): u32 {
  const up = bits(word, 23, 1);
  const lowest: u32 = up ? base : base - 8;
  return bits(word, 24, 1) == up ? lowest + 4 : lowest;
}

function baseAfter(word: u32, base: u32): u32 {
  return bits(word, 23, 1) ? base + 8 : base - 8;
}

/**
 * RFE: PC and CPSR from memory. UNDEFINED in Hyp mode.
 * CONSTRAINED UNPREDICTABLE: in User mode we make it UNDEFINED.
 */
export function RFE(rec: usize): usize {
  if (load<u32>(0, EL) != 1) return undefined(rec);
  const word = insn(rec);
  const base = R(Rn(rec));
  const address = frameAddress(word, base);
  if (address & 3) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, false);
  let at = readable<u32>(rec, <u64>address);
  if (at == 0) return next();
  const target = inByteOrder<u32>(load<u32>(at));
  const second: u32 = address + 4;
  at = readable<u32>(rec, <u64>second);
  if (at == 0) return next();
  const spsr = inByteOrder<u32>(load<u32>(at));
  if (bits(word, 21, 1)) setR(Rn(rec), baseAfter(word, base));
  return returnFromException(rec, target, spsr);
}

/**
 * SRS: LR and SPSR of the current mode to the stack of `mode`. UNDEFINED in Hyp mode.
 * CONSTRAINED UNPREDICTABLE: in User and System mode, and for the stack of a mode that is not one
 * of PL1 or PL0, we make it UNDEFINED.
 */
export function SRS(rec: usize): usize {
  const word = insn(rec);
  const mode = word & 31;
  if (load<u32>(0, EL) != 1 || !hasSPSR() || levelOf(mode) > 1) return undefined(rec);
  const stack = bankedRegister(13, mode);
  const base = load<u32>(stack);
  const address = frameAddress(word, base);
  if (address & 3) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, true);
  const second: u32 = address + 4;
  const spsr = load<u32>(spsrOf(load<u32>(0, MODE)));
  if (!writeMemory<u32>(rec, <u64>address, inByteOrder<u32>(R(slotOf(14))))) return next();
  if (!writeMemory<u32>(rec, <u64>second, inByteOrder<u32>(spsr))) return next();
  if (bits(word, 21, 1)) store<u32>(stack, baseAfter(word, base));
  return rec + RECORD_BYTES;
}

// ---- barriers and hints -------------------------------------------------------------------------

export function CLREX(rec: usize): usize {
  store<u32>(0, 0, EXCLUSIVE_VALID);
  return rec + RECORD_BYTES;
}

/** Barriers have nothing to order on one PE that executes in program order. */
export function DSB(rec: usize): usize {
  return rec + RECORD_BYTES;
}

export function DMB(rec: usize): usize {
  return rec + RECORD_BYTES;
}

export function ISB(rec: usize): usize {
  return instructionBarrier(rec);
}

/** A hint: no effect. */
export function PLD_lit(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PLD_imm(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PLDW_imm(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PLI_lit(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PLI_imm(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PLD_reg(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PLDW_reg(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PLI_reg(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** An unallocated memory hint: no effect. */
export function PLU_imm(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** An unallocated memory hint: no effect. */
export function PLU_reg(rec: usize): usize {
  return rec + RECORD_BYTES;
}

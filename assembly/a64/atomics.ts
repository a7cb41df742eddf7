// FEAT_LSE: compare and swap, and atomic operations on memory. One PE executes at a time, so each is
// a load and a store. WnR of a fault is 0 where the load would have faulted already, else 1.
import { dataAbort, spAlignmentFault } from '../arch/exception';
import { insn, bits, RECORD_BYTES, Rn, Rs, Rt } from '../arch/record';
import { setX, SLOT_ZERO, X } from '../arch/registers';
import { next, readable, writeMemory } from '../mem/access';
import { FSC_ALIGNMENT } from '../mem/walk';
import { spMisaligned } from './loads-stores';

/** Atomic accesses are aligned to their size, whatever SCTLR_ELx.A says. 0, or where to go on. */
function refused(rec: usize, va: u64, bytes: u32): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (va & <u64>(bytes - 1)) return dataAbort(rec, va, FSC_ALIGNMENT, true);
  return 0;
}

/** X[Rs] or X[Rs] as destination: register 31 stays zero. */
function setRs(slot: usize, value: u64): void {
  if (slot != SLOT_ZERO) setX<u64>(slot, value);
}

function compareAndSwap<M>(rec: usize): usize {
  const va = X<u64>(Rn(rec));
  const fault = refused(rec, va, sizeof<M>());
  if (fault) return fault;
  const at = readable<M>(rec, va);
  if (at == 0) return next();
  const old = load<M>(at);
  const wanted = <M>X<u64>(Rs(rec));
  // A failed comparison writes the old value back: the access needs write permission either way.
  if (!writeMemory<M>(rec, va, old == wanted ? <M>X<u64>(Rt(rec)) : old)) return next();
  setRs(Rs(rec), <u64>old);
  return rec + RECORD_BYTES;
}

export function CASB(rec: usize): usize {
  return compareAndSwap<u8>(rec);
}
export function CASH(rec: usize): usize {
  return compareAndSwap<u16>(rec);
}
export function CAS_32(rec: usize): usize {
  return compareAndSwap<u32>(rec);
}
export function CAS_64(rec: usize): usize {
  return compareAndSwap<u64>(rec);
}

function compareAndSwapPair<M>(rec: usize): usize {
  const va = X<u64>(Rn(rec));
  const fault = refused(rec, va, 2 * sizeof<M>());
  if (fault) return fault;
  const at = readable<M>(rec, va);
  if (at == 0) return next();
  const first = load<M>(at);
  const second = load<M>(at, sizeof<M>());
  const s = Rs(rec);
  const t = Rt(rec);
  const equal = first == X<M>(s) && second == X<M>(s + 8);
  if (!writeMemory<M>(rec, va, equal ? X<M>(t) : first)) return next();
  if (!writeMemory<M>(rec, va + sizeof<M>(), equal ? X<M>(t + 8) : second)) return next();
  setX<M>(s, first);
  if (s + 8 != SLOT_ZERO) setX<M>(s + 8, second);
  return rec + RECORD_BYTES;
}

export function CASP_32(rec: usize): usize {
  return compareAndSwapPair<u32>(rec);
}
export function CASP_64(rec: usize): usize {
  return compareAndSwapPair<u64>(rec);
}

/** The value to store, by o3:opc; S is the signed type of M. */
function combine<M, S>(operation: u32, memory: M, operand: M): M {
  switch (operation) {
    case 0:
      return memory + operand;
    case 1:
      return memory & ~operand;
    case 2:
      return memory ^ operand;
    case 3:
      return memory | operand;
    case 4:
      return <S>memory > <S>operand ? memory : operand;
    case 5:
      return <S>memory > <S>operand ? operand : memory;
    case 6:
      return memory > operand ? memory : operand;
    case 7:
      return memory > operand ? operand : memory;
    default:
      return operand;
  }
}

function atomic<M, S>(rec: usize): usize {
  const va = X<u64>(Rn(rec));
  const fault = refused(rec, va, sizeof<M>());
  if (fault) return fault;
  const at = readable<M>(rec, va);
  if (at == 0) return next();
  const old = load<M>(at);
  const value = combine<M, S>(bits(insn(rec), 12, 4), old, <M>X<u64>(Rs(rec)));
  if (!writeMemory<M>(rec, va, value)) return next();
  setX<u64>(Rt(rec), <u64>old);
  return rec + RECORD_BYTES;
}

/** LDADD, LDCLR, LDEOR, LDSET, LDSMAX, LDSMIN, LDUMAX, LDUMIN and SWP of all sizes. */
export function atomicMemoryOperations(rec: usize): usize {
  switch (insn(rec) >> 30) {
    case 0:
      return atomic<u8, i8>(rec);
    case 1:
      return atomic<u16, i16>(rec);
    case 2:
      return atomic<u32, i32>(rec);
    default:
      return atomic<u64, i64>(rec);
  }
}

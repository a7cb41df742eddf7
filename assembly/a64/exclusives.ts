// Exclusive and ordered accesses: the local monitor remembers one physical address. Ordering needs
// nothing more: one PE executes at a time, in program order.
import { EXCLUSIVE_PA, EXCLUSIVE_SIZE, EXCLUSIVE_VALID } from '../../isa/gen/layout';
import { dataAbort, spAlignmentFault } from '../arch/exception';
import { RECORD_BYTES, Rn, Rs, Rt, Rt2 } from '../arch/record';
import { setX, X } from '../arch/registers';
import { next, readable, writeMemory } from '../mem/access';
import { FSC_ALIGNMENT } from '../mem/walk';
import { spMisaligned } from './loads-stores';

/** Exclusive and ordered accesses must be aligned to their size, whatever SCTLR_ELx.A says. */
function misaligned(rec: usize, va: u64, bytes: u32, write: bool): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (va & <u64>(bytes - 1)) return dataAbort(rec, va, FSC_ALIGNMENT, write);
  return 0;
}

/** Marks the host address: two virtual addresses of one location share it. */
function mark(host: usize, bytes: u32): void {
  store<u64>(0, <u64>host, EXCLUSIVE_PA);
  store<u32>(0, bytes, EXCLUSIVE_SIZE);
  store<u32>(0, 1, EXCLUSIVE_VALID);
}

/** True, and the monitor open, when [host, host + bytes) is marked. */
function claim(host: usize, bytes: u32): bool {
  const held =
    load<u32>(0, EXCLUSIVE_VALID) != 0 &&
    load<u64>(0, EXCLUSIVE_PA) == <u64>host &&
    load<u32>(0, EXCLUSIVE_SIZE) == bytes;
  store<u32>(0, 0, EXCLUSIVE_VALID);
  return held;
}

function loadOrdered<M>(rec: usize, exclusive: bool): usize {
  const va = X<u64>(Rn(rec));
  const fault = misaligned(rec, va, sizeof<M>(), false);
  if (fault) return fault;
  const at = readable<M>(rec, va);
  if (at == 0) return next();
  setX<M>(Rt(rec), load<M>(at));
  if (exclusive) mark(at, sizeof<M>());
  return rec + RECORD_BYTES;
}

function storeOrdered<M>(rec: usize): usize {
  const va = X<u64>(Rn(rec));
  const fault = misaligned(rec, va, sizeof<M>(), true);
  if (fault) return fault;
  if (!writeMemory<M>(rec, va, <M>X<u64>(Rt(rec)))) return next();
  return rec + RECORD_BYTES;
}

/**
 * Rs = 0 when the store was made, 1 when the monitor was not held. Whether that one aborts is IMPLEMENTATION DEFINED:
 * ours checks the address first. CONSTRAINED UNPREDICTABLE where Rs is Rn, Rt or Rt2: their old values are used.
 */
function storeExclusive<M>(rec: usize): usize {
  const va = X<u64>(Rn(rec));
  const fault = misaligned(rec, va, sizeof<M>(), true);
  if (fault) return fault;
  const at = readable<M>(rec, va);
  if (at == 0) return next();
  if (!claim(at, sizeof<M>())) {
    setX<u64>(Rs(rec), 1);
    return rec + RECORD_BYTES;
  }
  if (!writeMemory<M>(rec, va, <M>X<u64>(Rt(rec)))) return next();
  setX<u64>(Rs(rec), 0);
  return rec + RECORD_BYTES;
}

function loadExclusivePair<M>(rec: usize): usize {
  const va = X<u64>(Rn(rec));
  const fault = misaligned(rec, va, 2 * sizeof<M>(), false);
  if (fault) return fault;
  const at = readable<M>(rec, va);
  if (at == 0 || readable<M>(rec, va + sizeof<M>()) == 0) return next();
  const first = load<M>(at);
  setX<M>(Rt2(rec), load<M>(at, sizeof<M>()));
  setX<M>(Rt(rec), first);
  mark(at, 2 * sizeof<M>());
  return rec + RECORD_BYTES;
}

function storeExclusivePair<M>(rec: usize): usize {
  const va = X<u64>(Rn(rec));
  const fault = misaligned(rec, va, 2 * sizeof<M>(), true);
  if (fault) return fault;
  const at = readable<M>(rec, va);
  if (at == 0) return next();
  if (!claim(at, 2 * sizeof<M>())) {
    setX<u64>(Rs(rec), 1);
    return rec + RECORD_BYTES;
  }
  if (!writeMemory<M>(rec, va, X<M>(Rt(rec)))) return next();
  if (!writeMemory<M>(rec, va + sizeof<M>(), X<M>(Rt2(rec)))) return next();
  setX<u64>(Rs(rec), 0);
  return rec + RECORD_BYTES;
}

export function LDXRB(rec: usize): usize {
  return loadOrdered<u8>(rec, true);
}

export function LDAXRB(rec: usize): usize {
  return loadOrdered<u8>(rec, true);
}

export function LDARB(rec: usize): usize {
  return loadOrdered<u8>(rec, false);
}

export function STXRB(rec: usize): usize {
  return storeExclusive<u8>(rec);
}

export function STLXRB(rec: usize): usize {
  return storeExclusive<u8>(rec);
}

export function STLRB(rec: usize): usize {
  return storeOrdered<u8>(rec);
}

export function LDXRH(rec: usize): usize {
  return loadOrdered<u16>(rec, true);
}

export function LDAXRH(rec: usize): usize {
  return loadOrdered<u16>(rec, true);
}

export function LDARH(rec: usize): usize {
  return loadOrdered<u16>(rec, false);
}

export function STXRH(rec: usize): usize {
  return storeExclusive<u16>(rec);
}

export function STLXRH(rec: usize): usize {
  return storeExclusive<u16>(rec);
}

export function STLRH(rec: usize): usize {
  return storeOrdered<u16>(rec);
}

export function LDXR_32(rec: usize): usize {
  return loadOrdered<u32>(rec, true);
}

export function LDAXR_32(rec: usize): usize {
  return loadOrdered<u32>(rec, true);
}

export function LDAR_32(rec: usize): usize {
  return loadOrdered<u32>(rec, false);
}

export function STXR_32(rec: usize): usize {
  return storeExclusive<u32>(rec);
}

export function STLXR_32(rec: usize): usize {
  return storeExclusive<u32>(rec);
}

export function STLR_32(rec: usize): usize {
  return storeOrdered<u32>(rec);
}

export function LDXR_64(rec: usize): usize {
  return loadOrdered<u64>(rec, true);
}

export function LDAXR_64(rec: usize): usize {
  return loadOrdered<u64>(rec, true);
}

export function LDAR_64(rec: usize): usize {
  return loadOrdered<u64>(rec, false);
}

export function STXR_64(rec: usize): usize {
  return storeExclusive<u64>(rec);
}

export function STLXR_64(rec: usize): usize {
  return storeExclusive<u64>(rec);
}

export function STLR_64(rec: usize): usize {
  return storeOrdered<u64>(rec);
}

export function LDXP_32(rec: usize): usize {
  return loadExclusivePair<u32>(rec);
}

export function LDAXP_32(rec: usize): usize {
  return loadExclusivePair<u32>(rec);
}

export function STXP_32(rec: usize): usize {
  return storeExclusivePair<u32>(rec);
}

export function STLXP_32(rec: usize): usize {
  return storeExclusivePair<u32>(rec);
}

export function LDXP_64(rec: usize): usize {
  return loadExclusivePair<u64>(rec);
}

export function LDAXP_64(rec: usize): usize {
  return loadExclusivePair<u64>(rec);
}

export function STXP_64(rec: usize): usize {
  return storeExclusivePair<u64>(rec);
}

export function STLXP_64(rec: usize): usize {
  return storeExclusivePair<u64>(rec);
}

// FEAT_LRCPC, FEAT_LRCPC2 and FEAT_LOR: loads and stores with weaker ordering than acquire and
// release. There is nothing to order on one PE that executes in program order; alignment is checked.
import { dataAbort, spAlignmentFault } from '../arch/exception';
import { imm, RECORD_BYTES, Rn, Rt } from '../arch/record';
import { setX, X } from '../arch/registers';
import { next, readable, writeMemory } from '../mem/access';
import { FSC_ALIGNMENT } from '../mem/walk';
import { spMisaligned } from './loads-stores';

function refused(rec: usize, va: u64, bytes: u32, write: bool): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (va & <u64>(bytes - 1)) return dataAbort(rec, va, FSC_ALIGNMENT, write);
  return 0;
}

/** Loads an M to Rt as T: zero- or sign-extended by the types. */
function loadAt<T, M>(rec: usize, va: u64): usize {
  const fault = refused(rec, va, sizeof<M>(), false);
  if (fault) return fault;
  const at = readable<M>(rec, va);
  if (at == 0) return next();
  setX<T>(Rt(rec), <T>load<M>(at));
  return rec + RECORD_BYTES;
}

function storeAt<M>(rec: usize, va: u64): usize {
  const fault = refused(rec, va, sizeof<M>(), true);
  if (fault) return fault;
  return writeMemory<M>(rec, va, <M>X<u64>(Rt(rec))) ? rec + RECORD_BYTES : next();
}

function base(rec: usize): u64 {
  return X<u64>(Rn(rec));
}
function unscaled(rec: usize): u64 {
  return X<u64>(Rn(rec)) + imm(rec);
}

export function LDAPRB(rec: usize): usize {
  return loadAt<u32, u8>(rec, base(rec));
}
export function LDAPRH(rec: usize): usize {
  return loadAt<u32, u16>(rec, base(rec));
}
export function LDAPR_32(rec: usize): usize {
  return loadAt<u32, u32>(rec, base(rec));
}
export function LDAPR_64(rec: usize): usize {
  return loadAt<u64, u64>(rec, base(rec));
}

export function STLURB(rec: usize): usize {
  return storeAt<u8>(rec, unscaled(rec));
}
export function LDAPURB(rec: usize): usize {
  return loadAt<u32, u8>(rec, unscaled(rec));
}
export function LDAPURSB_64(rec: usize): usize {
  return loadAt<u64, i8>(rec, unscaled(rec));
}
export function LDAPURSB_32(rec: usize): usize {
  return loadAt<u32, i8>(rec, unscaled(rec));
}
export function STLURH(rec: usize): usize {
  return storeAt<u16>(rec, unscaled(rec));
}
export function LDAPURH(rec: usize): usize {
  return loadAt<u32, u16>(rec, unscaled(rec));
}
export function LDAPURSH_64(rec: usize): usize {
  return loadAt<u64, i16>(rec, unscaled(rec));
}
export function LDAPURSH_32(rec: usize): usize {
  return loadAt<u32, i16>(rec, unscaled(rec));
}
export function STLUR_32(rec: usize): usize {
  return storeAt<u32>(rec, unscaled(rec));
}
export function LDAPUR_32(rec: usize): usize {
  return loadAt<u32, u32>(rec, unscaled(rec));
}
export function LDAPURSW(rec: usize): usize {
  return loadAt<u64, i32>(rec, unscaled(rec));
}
export function STLUR_64(rec: usize): usize {
  return storeAt<u64>(rec, unscaled(rec));
}
export function LDAPUR_64(rec: usize): usize {
  return loadAt<u64, u64>(rec, unscaled(rec));
}

export function STLLRB(rec: usize): usize {
  return storeAt<u8>(rec, base(rec));
}
export function STLLRH(rec: usize): usize {
  return storeAt<u16>(rec, base(rec));
}
export function STLLR_32(rec: usize): usize {
  return storeAt<u32>(rec, base(rec));
}
export function STLLR_64(rec: usize): usize {
  return storeAt<u64>(rec, base(rec));
}
export function LDLARB(rec: usize): usize {
  return loadAt<u32, u8>(rec, base(rec));
}
export function LDLARH(rec: usize): usize {
  return loadAt<u32, u16>(rec, base(rec));
}
export function LDLAR_32(rec: usize): usize {
  return loadAt<u32, u32>(rec, base(rec));
}
export function LDLAR_64(rec: usize): usize {
  return loadAt<u64, u64>(rec, base(rec));
}

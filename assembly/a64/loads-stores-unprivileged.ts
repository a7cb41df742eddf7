// Load/store register (unprivileged): LDTR, STTR and their sizes, with the permissions of EL0 at EL1.
import { imm, RECORD_BYTES, Rn, Rt } from '../arch/record';
import { setX, X } from '../arch/registers';
import { spAlignmentFault } from '../arch/exception';
import { next, readableIn, unprivilegedContext, writeMemoryIn } from '../mem/access';
import { spMisaligned } from './loads-stores';

function loadTo<T, M>(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const at = readableIn<M>(rec, X<u64>(Rn(rec)) + imm(rec), unprivilegedContext());
  if (at == 0) return next();
  setX<T>(Rt(rec), <T>load<M>(at));
  return rec + RECORD_BYTES;
}

function storeFrom<M>(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const va = X<u64>(Rn(rec)) + imm(rec);
  if (!writeMemoryIn<M>(rec, va, <M>X<u64>(Rt(rec)), unprivilegedContext())) return next();
  return rec + RECORD_BYTES;
}

export function STTRB(rec: usize): usize {
  return storeFrom<u8>(rec);
}

export function LDTRB(rec: usize): usize {
  return loadTo<u32, u8>(rec);
}

export function LDTRSB_64(rec: usize): usize {
  return loadTo<u64, i8>(rec);
}

export function LDTRSB_32(rec: usize): usize {
  return loadTo<u32, i8>(rec);
}

export function STTRH(rec: usize): usize {
  return storeFrom<u16>(rec);
}

export function LDTRH(rec: usize): usize {
  return loadTo<u32, u16>(rec);
}

export function LDTRSH_64(rec: usize): usize {
  return loadTo<u64, i16>(rec);
}

export function LDTRSH_32(rec: usize): usize {
  return loadTo<u32, i16>(rec);
}

export function STTR_32(rec: usize): usize {
  return storeFrom<u32>(rec);
}

export function LDTR_32(rec: usize): usize {
  return loadTo<u32, u32>(rec);
}

export function LDTRSW(rec: usize): usize {
  return loadTo<u64, i32>(rec);
}

export function STTR_64(rec: usize): usize {
  return storeFrom<u64>(rec);
}

export function LDTR_64(rec: usize): usize {
  return loadTo<u64, u64>(rec);
}

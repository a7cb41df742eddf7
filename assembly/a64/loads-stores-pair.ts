// Load/store pair, in all addressing modes and the non-temporal forms. Both elements are checked
// before any register changes; memory below the fault may have been written.
import { imm, RECORD_BYTES, Rn, Rt, Rt2 } from '../arch/record';
import { setX, X } from '../arch/registers';
import { spAlignmentFault } from '../arch/exception';
import { next, readable, writeMemory } from '../mem/access';
import { spMisaligned } from './loads-stores';

function loadPair<T, M>(rec: usize, va: u64): bool {
  const at = readable<M>(rec, va);
  if (at == 0) return false;
  const first: T = <T>load<M>(at);
  const at2 = readable<M>(rec, va + sizeof<M>());
  if (at2 == 0) return false;
  setX<T>(Rt2(rec), <T>load<M>(at2));
  setX<T>(Rt(rec), first);
  return true;
}

function storePair<M>(rec: usize, va: u64): bool {
  return (
    writeMemory<M>(rec, va, X<M>(Rt(rec))) && writeMemory<M>(rec, va + sizeof<M>(), X<M>(Rt2(rec)))
  );
}

export function STP_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storePair<u32>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function STP_post_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storePair<u32>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STP_pre_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storePair<u32>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDP_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadPair<u32, u32>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDP_post_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadPair<u32, u32>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDP_pre_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadPair<u32, u32>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDPSW(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadPair<u64, i32>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDPSW_post(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadPair<u64, i32>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDPSW_pre(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadPair<u64, i32>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STP_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storePair<u64>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function STP_post_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storePair<u64>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STP_pre_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storePair<u64>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDP_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadPair<u64, u64>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDP_post_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadPair<u64, u64>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDP_pre_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadPair<u64, u64>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STNP_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storePair<u32>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDNP_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadPair<u32, u32>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function STNP_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storePair<u64>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDNP_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadPair<u64, u64>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

// Synchronization primitives: one executor per row of isa/a32/synchronization.ts. The local monitor
// remembers one location by its host address, so that all its virtual addresses count as one.
import { CONTEXT, EXCLUSIVE_PA, EXCLUSIVE_SIZE, EXCLUSIVE_VALID } from '../../isa/gen/layout';
import { dataAbort, undefined } from '../arch/exception';
import { Rd, RECORD_BYTES, Rn, Rt, Rt2 } from '../arch/record';
import { R, setR } from '../arch/registers';
import { next, readable, writeMemory } from '../mem/access';
import { hostOf } from '../mem/ram';
import { FSC_ALIGNMENT, translate, WRITE, walkFSC, walkPA } from '../mem/walk';
import { badPair } from './extra-loads-stores';
import { hostToWrite, inByteOrder } from './memory';

function mark(host: usize, bytes: u32): void {
  store<u64>(0, <u64>host, EXCLUSIVE_PA);
  store<u32>(0, bytes, EXCLUSIVE_SIZE);
  store<u32>(0, 1, EXCLUSIVE_VALID);
}

/** Opens the monitor; true when it held `bytes` bytes at `host`. */
function claim(host: usize, bytes: u32): bool {
  store<u32>(0, 0, EXCLUSIVE_VALID);
  return load<u64>(0, EXCLUSIVE_PA) == <u64>host && load<u32>(0, EXCLUSIVE_SIZE) == bytes;
}

/** LDREX of an M up to a word at `address`, which must be aligned, whatever SCTLR.A says. */
export function loadExclusive<M>(rec: usize, address: u32): usize {
  if (address & (sizeof<M>() - 1)) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, false);
  const at = readable<M>(rec, <u64>address);
  if (at == 0) return next();
  setR(Rt(rec), <u32>inByteOrder<M>(load<M>(at)));
  mark(at, sizeof<M>());
  return rec + RECORD_BYTES;
}

// Results of tryToStore.
const STORE: u32 = 0;
const FAILED: u32 = 1;
const ABORTED: u32 = 2;

/** The record to go on at after ABORTED. */
let fault: usize = 0;

/**
 * ExclusiveMonitorsPass. Whether a store that fails aborts is IMPLEMENTATION DEFINED: ours checks the
 * alignment always, the translation only when the monitor is in the Exclusive state.
 */
function tryToStore<M>(rec: usize, address: u32): u32 {
  if (address & (sizeof<M>() - 1)) {
    fault = dataAbort(rec, <u64>address, FSC_ALIGNMENT, true);
    return ABORTED;
  }
  if (load<u32>(0, EXCLUSIVE_VALID) == 0) return FAILED;
  let host = hostToWrite<M>(address);
  if (host == 0) {
    if (!translate(<u64>address, load<u32>(0, CONTEXT), WRITE)) {
      fault = dataAbort(rec, <u64>address, walkFSC, true);
      return ABORTED;
    }
    host = hostOf(walkPA);
  }
  return claim(host, sizeof<M>()) ? STORE : FAILED;
}

/** STREX: the record has Rt in the place of Rt2. Rd = 0 when the store was made, 1 when the monitor was not held. */
export function storeExclusive<M>(rec: usize, address: u32): usize {
  const outcome = tryToStore<M>(rec, address);
  if (outcome == ABORTED) return fault;
  if (outcome == STORE) {
    const data = inByteOrder<M>(<M>R(Rt2(rec)));
    if (!writeMemory<M>(rec, <u64>address, data)) return next();
  }
  setR(Rd(rec), outcome);
  return rec + RECORD_BYTES;
}

export function LDREX(rec: usize): usize {
  return loadExclusive<u32>(rec, R(Rn(rec)));
}

export function LDREXB(rec: usize): usize {
  return loadExclusive<u8>(rec, R(Rn(rec)));
}

export function LDREXH(rec: usize): usize {
  return loadExclusive<u16>(rec, R(Rn(rec)));
}

/** LDREXD. Rt gets the word at the lower address in either byte order. */
export function LDREXD(rec: usize): usize {
  if (badPair(rec)) return undefined(rec);
  return loadExclusivePair(rec, Rt(rec) + 8);
}

export function loadExclusivePair(rec: usize, second: usize): usize {
  const address = R(Rn(rec));
  if (address & 7) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, false);
  const at = readable<u64>(rec, <u64>address);
  if (at == 0) return next();
  setR(second, inByteOrder<u32>(load<u32>(at, 4)));
  setR(Rt(rec), inByteOrder<u32>(load<u32>(at)));
  mark(at, 8);
  return rec + RECORD_BYTES;
}

export function STREX(rec: usize): usize {
  return storeExclusive<u32>(rec, R(Rn(rec)));
}

export function STREXB(rec: usize): usize {
  return storeExclusive<u8>(rec, R(Rn(rec)));
}

export function STREXH(rec: usize): usize {
  return storeExclusive<u16>(rec, R(Rn(rec)));
}

export function STREXD(rec: usize): usize {
  const first = Rt2(rec);
  if (first & 8 || first > 12 * 8) return undefined(rec);
  return storeExclusivePair(rec, first, first + 8);
}

export function storeExclusivePair(rec: usize, first: usize, second: usize): usize {
  const address = R(Rn(rec));
  const outcome = tryToStore<u64>(rec, address);
  if (outcome == ABORTED) return fault;
  if (outcome == STORE) {
    const low = <u64>inByteOrder<u32>(R(first));
    const high = <u64>inByteOrder<u32>(R(second));
    if (!writeMemory<u64>(rec, <u64>address, low | (high << 32))) return next();
  }
  setR(Rd(rec), outcome);
  return rec + RECORD_BYTES;
}

/** SWP is not implemented with the Virtualization Extensions (ID_ISAR0.Swap = 0). */
export function SWP(rec: usize): usize {
  return undefined(rec);
}

export function SWPB(rec: usize): usize {
  return undefined(rec);
}

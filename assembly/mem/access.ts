// Loads and stores. The fast path is a TLB hit on an aligned access to RAM; everything else (fills,
// unaligned and page-crossing accesses, stores to code, devices, faults) is the slow path.
import {
  CONTEXT,
  DEBUG,
  EL,
  NRW,
  SCTLR_EL1,
  SCTLR_EL2,
  TLB_READ,
  TLB_WRITE,
  NEXT,
  UAO,
} from '../../isa/gen/layout';
import { hitAddress, watchpointHit } from '../arch/breakpoints';
import { ARMED_WATCHPOINT } from '../arch/debug';
import { dataAbort, watchpointException } from '../arch/exception';
import { inHost, sctlrInUse } from '../arch/vhe';
import { invalidate, isCodePage } from '../run/arena';
import { mmioRead, mmioWrite } from './env';
import { SCRATCH } from './memory-map';
import { regionBase, regionBytes, regionHost, regionOf } from './ram';
import { dataEntry, fillData, readTable, tagOf, writeTable } from './tlb';
import {
  EL0_CONTEXT,
  EL2_CONTEXT,
  FSC_ALIGNMENT,
  FSC_EXTERNAL,
  HOST_EL0_CONTEXT,
  READ,
  setStage2Fault,
  translate,
  walkDevice,
  walkDeviceByStage2,
  walkFault,
  walkFSC,
  walkIPA,
  walkPA,
  WRITE,
} from './walk';

/** Host address at which a T can be read for guest address `va`; 0 after an exception (see next()). */
export function readable<T>(rec: usize, va: u64): usize {
  const entry = dataEntry(<usize>load<u32>(0, TLB_READ), va);
  if (load<u64>(entry) == tagOf<T>(va)) return <usize>va + <usize>load<u32>(entry, 8);
  return readSlow(rec, va, sizeof<T>(), load<u32>(0, CONTEXT));
}

/** Stores `value` at `va`; false after an exception. */
export function writeMemory<T>(rec: usize, va: u64, value: T): bool {
  const entry = dataEntry(<usize>load<u32>(0, TLB_WRITE), va);
  if (load<u64>(entry) == tagOf<T>(va)) {
    store<T>(<usize>va + <usize>load<u32>(entry, 8), value);
    return true;
  }
  return writeSlow(rec, va, <u64>value, sizeof<T>(), load<u32>(0, CONTEXT));
}

/** The record to go on at after an access took an exception. */
export function next(): usize {
  return <usize>load<u32>(0, NEXT);
}

/** As readable() with the permissions of `context` (LDTR, LDRT). */
export function readableIn<T>(rec: usize, va: u64, context: u32): usize {
  return readSlow(rec, va, sizeof<T>(), context);
}

export function writeMemoryIn<T>(rec: usize, va: u64, value: T, context: u32): bool {
  return writeSlow(rec, va, <u64>value, sizeof<T>(), context);
}

function abort(rec: usize, va: u64, fsc: u32, write: bool): void {
  store<u32>(0, <u32>dataAbort(rec, va, fsc, write), NEXT);
}

/** AArch64 data accesses of `context` are big-endian: SCTLR_ELx.EE and E0E. (AArch32 has CPSR.E.) */
function isBigEndian(context: u32): bool {
  if (load<u32>(0, NRW)) return false;
  const sctlr = load<u32>(context >= EL2_CONTEXT ? SCTLR_EL2 : SCTLR_EL1);
  const user = context == EL0_CONTEXT || context == HOST_EL0_CONTEXT;
  return ((sctlr >> (user ? 24 : 25)) & 1) != 0;
}

/** The lowest `bytes` bytes of `value` in the other order. */
function swapped(value: u64, bytes: u32): u64 {
  return bswap<u64>(value) >> (64 - ((<u64>bytes) << 3));
}

/**
 * What a load of `bytes` bytes finds at `host`. Big-endian contexts have no entries in the TLB, so
 * that all their accesses come here, and are told apart by the Exception level, not by LDTR's.
 */
function inOrder(host: usize, bytes: u32): usize {
  if (bytes == 1 || bytes > 8 || !isBigEndian(load<u32>(0, CONTEXT))) return host;
  let value: u64 = 0;
  for (let i: usize = 0; i < <usize>bytes; i++) value = (value << 8) | <u64>load<u8>(host + i);
  store<u64>(SCRATCH, value);
  return SCRATCH;
}

/** Makes the next accesses to the page fast, where its bytes are in the order the core has them. */
function fill(table: usize, va: u64, host: usize, context: u32): void {
  if (isBigEndian(context)) return;
  fillData(table, va, host);
}

/** SCTLR_ELx.A of the current Exception level. */
export function alignmentChecked(): bool {
  return ((load<u32>(sctlrInUse()) >> 1) & 1) != 0;
}

function checkAlignment(rec: usize, va: u64, bytes: u32, write: bool, context: u32): bool {
  if ((va & <u64>(bytes - 1)) == 0) return true;
  if (alignmentChecked()) {
    abort(rec, va, FSC_ALIGNMENT, write);
    return false;
  }
  if (!translate(va, context, write ? WRITE : READ)) {
    abort(rec, va, walkFSC, write);
    return false;
  }
  if (walkDevice) {
    if (walkDeviceByStage2) {
      setStage2Fault(walkIPA, false);
      walkFault(FSC_ALIGNMENT);
    }
    abort(rec, va, FSC_ALIGNMENT, write);
    return false;
  }
  return true;
}

/** The access has taken a Watchpoint exception; while one is armed, all accesses come the slow way (run/debug.ts). */
function isWatched(rec: usize, va: u64, bytes: u32, write: bool, context: u32): bool {
  if ((load<u32>(0, DEBUG) & ARMED_WATCHPOINT) == 0) return false;
  const user = context == EL0_CONTEXT || context == HOST_EL0_CONTEXT;
  if (!watchpointHit(va, bytes, write, user ? 0 : load<u32>(0, EL))) return false;
  store<u32>(0, <u32>watchpointException(rec, hitAddress(), write), NEXT);
  return true;
}

/** Addresses wrap at 4 GiB in AArch32. */
function wrap(va: u64): u64 {
  return load<u32>(0, NRW) ? va & 0xffff_ffff : va;
}

export function readSlow(rec: usize, va: u64, bytes: u32, context: u32): usize {
  if (!checkAlignment(rec, va, bytes, false, context)) return 0;
  if ((va & 0xfff) + <u64>bytes > 4096) return readAcross(rec, va, bytes, context);
  if (!translate(va, context, READ)) {
    abort(rec, va, walkFSC, false);
    return 0;
  }
  if (isWatched(rec, va, bytes, false, context)) return 0;
  const pa = walkPA;
  const region = regionOf(pa);
  if (region) {
    const host = regionHost(region) + <usize>(pa - regionBase(region));
    if (regionBytes(region) - ((pa - regionBase(region)) & ~(<u64>0xfff)) >= 4096) {
      fill(readTable(context), va, host, context);
    }
    return inOrder(host, bytes);
  }
  store<u64>(SCRATCH, 0);
  if (mmioRead(pa, bytes)) return inOrder(SCRATCH, bytes);
  abort(rec, va, FSC_EXTERNAL, false);
  return 0;
}

/** A read that crosses a page: both parts are checked before any is used. */
function readAcross(rec: usize, va: u64, bytes: u32, context: u32): usize {
  for (let i: u32 = 0; i < bytes; i++) {
    const host = readSlow(rec, wrap(va + <u64>i), 1, context);
    if (host == 0) return 0;
    store<u8>(SCRATCH + 16 + <usize>i, load<u8>(host));
  }
  return inOrder(SCRATCH + 16, bytes);
}

export function writeSlow(rec: usize, va: u64, data: u64, bytes: u32, context: u32): bool {
  const swaps = bytes > 1 && isBigEndian(load<u32>(0, CONTEXT));
  const value = swaps ? swapped(data, bytes) : data;
  if (!checkAlignment(rec, va, bytes, true, context)) return false;
  if ((va & 0xfff) + <u64>bytes > 4096) return writeAcross(rec, va, value, bytes, context);
  if (!translate(va, context, WRITE)) {
    abort(rec, va, walkFSC, true);
    return false;
  }
  if (isWatched(rec, va, bytes, true, context)) return false;
  const pa = walkPA;
  const region = regionOf(pa);
  if (region == 0) {
    store<u64>(SCRATCH, value);
    if (mmioWrite(pa, bytes)) return true;
    abort(rec, va, FSC_EXTERNAL, true);
    return false;
  }
  const host = regionHost(region) + <usize>(pa - regionBase(region));
  storeBytes(host, value, bytes);
  if (isCodePage(region, pa)) {
    invalidate(region, pa, bytes);
  } else if (regionBytes(region) - ((pa - regionBase(region)) & ~(<u64>0xfff)) >= 4096) {
    fill(writeTable(context), va, host, context);
  }
  return true;
}

function writeAcross(rec: usize, va: u64, value: u64, bytes: u32, context: u32): bool {
  const second = wrap((va | 0xfff) + 1);
  if (!translate(va, context, WRITE)) {
    abort(rec, va, walkFSC, true);
    return false;
  }
  if (!translate(second, context, WRITE)) {
    abort(rec, second, walkFSC, true);
    return false;
  }
  if (isWatched(rec, va, bytes, true, context)) return false;
  for (let i: u32 = 0; i < bytes; i++) {
    if (!writeSlow(rec, wrap(va + <u64>i), (value >> ((<u64>i) << 3)) & 0xff, 1, context))
      return false;
  }
  return true;
}

function storeBytes(host: usize, value: u64, bytes: u32): void {
  if (bytes == 8) store<u64>(host, value);
  else if (bytes == 4) store<u32>(host, <u32>value);
  else if (bytes == 2) store<u16>(host, <u16>value);
  else store<u8>(host, <u8>value);
}

/** The context whose permissions LDTR and LDRT use at this Exception level. */
export function unprivilegedContext(): u32 {
  const context = load<u32>(0, CONTEXT);
  if (load<u32>(0, UAO)) return context;
  if (context == EL2_CONTEXT) return inHost() ? HOST_EL0_CONTEXT : EL2_CONTEXT;
  return context == HOST_EL0_CONTEXT ? context : EL0_CONTEXT;
}

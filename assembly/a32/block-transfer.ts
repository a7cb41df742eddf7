// Block data transfer: one executor per row of isa/a32/block-transfer.ts. Within one page the address
// is checked once and the words move at host speed; otherwise, and for devices, word by word. A load
// that faults has changed no register; a store that faults may have stored a part, as the
// architecture allows, and leaves the base.
import { E, EL, MODE, NEXT } from '../../isa/gen/layout';
import { dataAbort, undefined } from '../arch/exception';
import { MODE_USR, spsrOf } from '../arch/pstate';
import { bits, insn, RECORD_BYTES, Rn } from '../arch/record';
import { R, setR } from '../arch/registers';
import { next, readable, writeMemory } from '../mem/access';
import { SCRATCH } from '../mem/memory-map';
import { FSC_ALIGNMENT } from '../mem/walk';
import { pcOf } from '../run/pages';
import { bankedRegister, hasSPSR } from './banks';
import { returnFromException } from './exception-return';
import { BXWritePC } from './interworking';
import { hostToWrite, inByteOrder } from './memory';

const PC_IN_LIST: u32 = 1 << 15;

/** Words of a transfer that is not done in place. */
const WORDS: usize = memory.data(64);

/** True when [address, address + bytes) lies in one page, is in host byte order, and is not watched. */
function inOnePage(address: u32, bytes: u32): bool {
  // E, and DEBUG behind it: isa/state.ts.
  return (address & 0xfff) + bytes <= 4096 && load<u64>(0, E) == 0;
}

/**
 * Host address of `count` consecutive words at `address` as they are to be loaded; 0 after an
 * exception.
 */
function wordsToLoad(rec: usize, address: u32, count: u32): usize {
  if (address & 3) {
    store<u32>(0, <u32>dataAbort(rec, <u64>address, FSC_ALIGNMENT, false), NEXT);
    return 0;
  }
  const at = readable<u32>(rec, <u64>address);
  if (at == 0) return 0;
  if (at != SCRATCH && inOnePage(address, count << 2)) return at;
  return wordByWord(rec, address, count, at);
}

/** The words in WORDS, the first one from host address `first`. */
export function wordByWord(rec: usize, address: u32, count: u32, first: usize): usize {
  store<u32>(WORDS, inByteOrder<u32>(load<u32>(first)));
  let at: usize = 0;
  for (let i: u32 = 1; i < count; i++) {
    const word: u32 = address + (i << 2);
    at = readable<u32>(rec, <u64>word);
    if (at == 0) return 0;
    store<u32>(WORDS + ((<usize>i) << 2), inByteOrder<u32>(load<u32>(at)));
  }
  return WORDS;
}

/** Registers of the list except R15, from the words at `from`. */
function loadRegisters(list: u32, from: usize): void {
  let rest = list & ~PC_IN_LIST;
  let at = from;
  while (rest) {
    setR((<usize>ctz(rest)) << 3, load<u32>(at));
    rest &= rest - 1;
    at += 4;
  }
}

/**
 * LDM of the registers at `address` and up; Rn becomes `base` when W is 1.
 * CONSTRAINED UNPREDICTABLE: an empty list is UNDEFINED; with Rn in the list, we keep the loaded value.
 */
function loadMultiple(rec: usize, address: u32, base: u32): usize {
  const word = insn(rec);
  const list = word & 0xffff;
  if (list == 0) return undefined(rec);
  const count = popcnt(list);
  const from = wordsToLoad(rec, address, count);
  if (from == 0) return next();
  if ((word >> 21) & 1) setR(Rn(rec), base);
  const target = load<u32>(from + ((<usize>(count - 1)) << 2));
  loadRegisters(list, from);
  if (list & PC_IN_LIST) return BXWritePC(rec, target);
  return rec + RECORD_BYTES;
}

/** STM, likewise. The value stored for Rn is the one from before; R15 is stored as PC + 8. */
function storeMultiple(rec: usize, address: u32, base: u32): usize {
  const word = insn(rec);
  const list = word & 0xffff;
  if (list == 0) return undefined(rec);
  if (address & 3) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, true);
  const to: usize = inOnePage(address, popcnt(list) << 2) ? hostToWrite<u32>(address) : 0;
  if (to) storeInPlace(rec, list, to);
  else if (!storeWords(rec, list, address)) return next();
  if ((word >> 21) & 1) setR(Rn(rec), base);
  return rec + RECORD_BYTES;
}

function storeInPlace(rec: usize, list: u32, to: usize): void {
  let rest = list & ~PC_IN_LIST;
  let at = to;
  while (rest) {
    store<u32>(at, R((<usize>ctz(rest)) << 3));
    rest &= rest - 1;
    at += 4;
  }
  if (list & PC_IN_LIST) store<u32>(at, <u32>pcOf(rec) + 8);
}

export function storeWords(rec: usize, list: u32, address: u32): bool {
  const pc: u32 = <u32>pcOf(rec) + 8;
  let rest = list;
  let at = address;
  while (rest) {
    const n = ctz(rest);
    if (!storeWord(rec, at, n == 15 ? pc : R((<usize>n) << 3))) return false;
    rest &= rest - 1;
    at += 4;
  }
  return true;
}

function storeWord(rec: usize, address: u32, value: u32): bool {
  return writeMemory<u32>(rec, <u64>address, inByteOrder<u32>(value));
}

/** Bytes the registers of the list take. */
function bytes(rec: usize): u32 {
  return popcnt(insn(rec) & 0xffff) << 2;
}

export function STMDA(rec: usize): usize {
  const base: u32 = R(Rn(rec)) - bytes(rec);
  return storeMultiple(rec, base + 4, base);
}

export function LDMDA(rec: usize): usize {
  const base: u32 = R(Rn(rec)) - bytes(rec);
  return loadMultiple(rec, base + 4, base);
}

/** STM (STMIA, STMEA). */
export function STM(rec: usize): usize {
  const address = R(Rn(rec));
  return storeMultiple(rec, address, address + bytes(rec));
}

/** LDM (LDMIA, LDMFD, POP). */
export function LDM(rec: usize): usize {
  const address = R(Rn(rec));
  return loadMultiple(rec, address, address + bytes(rec));
}

/** STMDB (STMFD, PUSH). */
export function STMDB(rec: usize): usize {
  const base: u32 = R(Rn(rec)) - bytes(rec);
  return storeMultiple(rec, base, base);
}

export function LDMDB(rec: usize): usize {
  const base: u32 = R(Rn(rec)) - bytes(rec);
  return loadMultiple(rec, base, base);
}

export function STMIB(rec: usize): usize {
  const address = R(Rn(rec));
  return storeMultiple(rec, address + 4, address + bytes(rec));
}

export function LDMIB(rec: usize): usize {
  const address = R(Rn(rec));
  return loadMultiple(rec, address + 4, address + bytes(rec));
}

// ---- User registers, exception return -----------------------------------------------------------

/** First address of a transfer of `size` bytes in the direction of P and U. */
function firstAddress(rec: usize, size: u32): u32 {
  const word = insn(rec);
  const up = bits(word, 23, 1);
  const base: u32 = up ? R(Rn(rec)) : R(Rn(rec)) - size;
  return bits(word, 24, 1) == up ? base + 4 : base;
}

/**
 * LDM (exception return). UNDEFINED in Hyp mode.
 * CONSTRAINED UNPREDICTABLE: in User and System mode, which have no SPSR, we make it UNDEFINED.
 */
export function LDM_eret(rec: usize): usize {
  if (load<u32>(0, EL) == 2 || !hasSPSR()) return undefined(rec);
  const word = insn(rec);
  const list = word & 0xffff;
  const size = bytes(rec);
  const from = wordsToLoad(rec, firstAddress(rec, size), size >> 2);
  if (from == 0) return next();
  const target = load<u32>(from + <usize>(size - 4));
  const base: u32 = bits(word, 23, 1) ? R(Rn(rec)) + size : R(Rn(rec)) - size;
  if (bits(word, 21, 1)) setR(Rn(rec), base);
  loadRegisters(list, from);
  return returnFromException(rec, target, load<u32>(spsrOf(load<u32>(0, MODE))));
}

/** LDM (User registers). UNDEFINED in Hyp mode; UNPREDICTABLE in User and System mode: UNDEFINED. */
export function LDM_user(rec: usize): usize {
  const list = insn(rec) & 0x7fff;
  if (load<u32>(0, EL) == 2 || !hasSPSR() || list == 0) return undefined(rec);
  const size = bytes(rec);
  let from = wordsToLoad(rec, firstAddress(rec, size), size >> 2);
  if (from == 0) return next();
  for (let rest = list; rest; rest &= rest - 1) {
    store<u32>(bankedRegister(ctz(rest), MODE_USR), load<u32>(from));
    from += 4;
  }
  return rec + RECORD_BYTES;
}

/** STM (User registers), likewise. */
export function STM_user(rec: usize): usize {
  const list = insn(rec) & 0xffff;
  if (load<u32>(0, EL) == 2 || !hasSPSR() || list == 0) return undefined(rec);
  let address = firstAddress(rec, bytes(rec));
  if (address & 3) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, true);
  const pc: u32 = <u32>pcOf(rec) + 8;
  for (let rest = list; rest; rest &= rest - 1) {
    const n = ctz(rest);
    if (!storeWord(rec, address, n == 15 ? pc : load<u32>(bankedRegister(n, MODE_USR)))) {
      return next();
    }
    address += 4;
  }
  return rec + RECORD_BYTES;
}

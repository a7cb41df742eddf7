// What Armv8 adds to AArch32: one executor per row of isa/a32/armv8.ts. Memory is accessed in program order, so an
// acquire or a release has nothing to order.
import { EL, T } from '../../isa/gen/layout';
import { STOP_SEMIHOSTING } from '../../isa/gen/stops';
import { crc, CRC32_POLYNOMIAL, CRC32C_POLYNOMIAL } from '../arch/crc32';
import { dataAbort, undefined } from '../arch/exception';
import { setPAN } from '../arch/pstate';
import { bits, imm32, insn, Rd, RECORD_BYTES, Rm, Rn } from '../arch/record';
import { R, setR } from '../arch/registers';
import { FSC_ALIGNMENT } from '../mem/walk';
import { stopAfter } from '../run/pages';
import { loadTo, storeFrom } from './memory';
import * as exclusive from './synchronization';

// ---- CRC32 --------------------------------------------------------------------------------------

// CONSTRAINED UNPREDICTABLE: R15 as an operand is what an instruction that may use it reads or writes, a condition
// makes the word UNDEFINED.

function crc32(rec: usize, bytes: u32, polynomial: u32): usize {
  setR(Rd(rec), crc(R(Rn(rec)), <u64>R(Rm(rec)), bytes, polynomial));
  return rec + RECORD_BYTES;
}

export function CRC32B(rec: usize): usize {
  return crc32(rec, 1, CRC32_POLYNOMIAL);
}

export function CRC32H(rec: usize): usize {
  return crc32(rec, 2, CRC32_POLYNOMIAL);
}

export function CRC32W(rec: usize): usize {
  return crc32(rec, 4, CRC32_POLYNOMIAL);
}

export function CRC32CB(rec: usize): usize {
  return crc32(rec, 1, CRC32C_POLYNOMIAL);
}

export function CRC32CH(rec: usize): usize {
  return crc32(rec, 2, CRC32C_POLYNOMIAL);
}

export function CRC32CW(rec: usize): usize {
  return crc32(rec, 4, CRC32C_POLYNOMIAL);
}

// ---- load-acquire, store-release ----------------------------------------------------------------

/** CONSTRAINED UNPREDICTABLE: R15 as the address or the data of LDA and STL: we make it UNDEFINED. */
function usesPC(rec: usize, data: u32): bool {
  const word = insn(rec);
  return bits(word, 16, 4) == 15 || bits(word, data, 4) == 15;
}

function loadAcquire<M>(rec: usize): usize {
  if (usesPC(rec, 12)) return undefined(rec);
  const address = R(Rn(rec));
  if (address & (sizeof<M>() - 1)) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, false);
  return loadTo<M>(rec, address);
}

function storeRelease<M>(rec: usize): usize {
  if (usesPC(rec, 0)) return undefined(rec);
  const address = R(Rn(rec));
  if (address & (sizeof<M>() - 1)) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, true);
  return storeFrom<M>(rec, address);
}

export function LDA(rec: usize): usize {
  return loadAcquire<u32>(rec);
}

export function LDAB(rec: usize): usize {
  return loadAcquire<u8>(rec);
}

export function LDAH(rec: usize): usize {
  return loadAcquire<u16>(rec);
}

export function STL(rec: usize): usize {
  return storeRelease<u32>(rec);
}

export function STLB(rec: usize): usize {
  return storeRelease<u8>(rec);
}

export function STLH(rec: usize): usize {
  return storeRelease<u16>(rec);
}

export function LDAEX(rec: usize): usize {
  return exclusive.LDREX(rec);
}

export function LDAEXB(rec: usize): usize {
  return exclusive.LDREXB(rec);
}

export function LDAEXH(rec: usize): usize {
  return exclusive.LDREXH(rec);
}

export function LDAEXD(rec: usize): usize {
  return exclusive.LDREXD(rec);
}

export function STLEX(rec: usize): usize {
  return exclusive.STREX(rec);
}

export function STLEXB(rec: usize): usize {
  return exclusive.STREXB(rec);
}

export function STLEXH(rec: usize): usize {
  return exclusive.STREXH(rec);
}

export function STLEXD(rec: usize): usize {
  return exclusive.STREXD(rec);
}

// ---- system -------------------------------------------------------------------------------------

/** HLT #0xf000 is a semihosting call (T32: #0x3c); other values are UNDEFINED without halting debug. */
export function HLT(rec: usize): usize {
  if (imm32(rec) != (load<u32>(0, T) ? 0x3c : 0xf000)) return undefined(rec);
  return stopAfter(rec, STOP_SEMIHOSTING);
}

/** SETPAN. In User mode a NOP. */
export function SETPAN(rec: usize): usize {
  if (load<u32>(0, EL)) setPAN(bits(insn(rec), 9, 1));
  return rec + RECORD_BYTES;
}

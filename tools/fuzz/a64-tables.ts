// Random translation tables for the privileged A64 cases, 4 KiB granule. Code, vectors and the tables
// are mapped as they are, in both stages; from TESTED on every entry maps the windows again with
// attributes of its own, through stage 2 addresses that are as random.
//
//     0x0000  stage 1 level 1   0x1000  its level 2 for RAM    0x2000  for TESTED   0x3000  four level 3
//     0x8000  stage 2 level 1   0x9000  its level 2 for RAM    0xa000  for TESTED   0xb000  four level 3
import type { Random } from './random.js';

export const TESTED = 0x80000000;
export const BLOCKS = 64;
export const STAGE2_TABLE = 0x8000;
const RAM = 0x40000000;
const BLOCK = 0x200000;

export function makeTablesA64(address: number, random: Random): Uint8Array {
  const bytes = new Uint8Array(131072);
  const view = new DataView(bytes.buffer);
  const put = (offset: number, value: bigint) => view.setBigUint64(offset, value, true);
  stage1(address, random, put);
  stage2(address, random, put);
  return bytes;
}

type Put = (offset: number, value: bigint) => void;

/** A table, where it is or through TESTED in stage 2, which need not map it. */
function tableAt(address: number, random: Random): bigint {
  const alias = random.chance(25)
    ? TESTED + random.below(BLOCKS) * BLOCK + (address % BLOCK)
    : address;
  return BigInt(alias) | 3n;
}

/** Where a block or page of the windows is, as the next stage has it. */
function outputOf(offset: number, random: Random): bigint {
  if (random.chance(3)) return BigInt(RAM + offset) | (BigInt(random.below(16)) << 40n);
  return BigInt(random.chance(60) ? TESTED + random.below(BLOCKS) * BLOCK + offset : RAM + offset);
}

function stage1(address: number, random: Random, put: Put): void {
  put(8, BigInt(address + 0x1000) | 3n);
  put(16, tableAt(address + 0x2000, random) | hierarchical(random, 8));
  // AF, inner shareable, read-only at EL1 and EL0, attribute 2.
  for (let i = 0; i < 2; i++) put(0x1000 + i * 8, BigInt(RAM + i * BLOCK) | 0x7c9n);
  for (let i = 0; i < BLOCKS; i++) {
    const kind = random.below(10);
    if (kind === 0) put(0x2000 + i * 8, BigInt(random.word()) & ~1n);
    else if (kind < 5)
      put(
        0x2000 + i * 8,
        tableAt(address + 0x3000 + random.below(4) * 0x1000, random) | hierarchical(random, 20),
      );
    else put(0x2000 + i * 8, outputOf(0, random) | attributes(random) | 1n);
  }
  for (let i = 0; i < 4 * 512; i++) {
    const type = random.chance(92) ? 3n : BigInt(random.below(3));
    put(0x3000 + i * 8, outputOf((i % 512) * 4096, random) | attributes(random) | type);
  }
}

function stage2(address: number, random: Random, put: Put): void {
  put(STAGE2_TABLE + 8, BigInt(address + 0x9000) | 3n);
  put(STAGE2_TABLE + 16, BigInt(address + 0xa000) | 3n);
  for (let i = 0; i < 2; i++) put(0x9000 + i * 8, BigInt(RAM + i * BLOCK) | 0x7fdn);
  for (let i = 0; i < BLOCKS; i++) {
    const kind = random.below(10);
    if (kind === 0) put(0xa000 + i * 8, BigInt(random.word()) & ~1n);
    else if (kind < 4)
      put(0xa000 + i * 8, BigInt(address + 0xb000 + random.below(4) * 0x1000) | 3n);
    else put(0xa000 + i * 8, BigInt(RAM) | attributes2(random) | 1n);
  }
  for (let i = 0; i < 4 * 512; i++) {
    const type = random.chance(92) ? 3n : BigInt(random.below(3));
    put(0xb000 + i * 8, BigInt(RAM + (i % 512) * 4096) | attributes2(random) | type);
  }
}

/** APTable, UXNTable and PXNTable. */
function hierarchical(random: Random, percent: number): bigint {
  let bits = 0n;
  for (const bit of [59n, 60n, 61n, 62n]) if (random.chance(percent)) bits |= 1n << bit;
  return bits;
}

/** AF, AP, AttrIndx, SH, PXN and UXN. */
function attributes(random: Random): bigint {
  const low = (random.chance(92) ? 0x400 : 0) | (random.below(4) << 6) | (random.below(4) << 2);
  const high = (random.chance(20) ? 1n << 53n : 0n) | (random.chance(20) ? 1n << 54n : 0n);
  return BigInt(low | (random.pick([0, 2, 3]) << 8)) | high;
}

/** AF, S2AP, MemAttr, SH and XN. */
function attributes2(random: Random): bigint {
  const ap = random.chance(60) ? 3 : random.below(4);
  const low =
    (random.chance(92) ? 0x400 : 0) | (ap << 6) | (random.pick([0, 1, 5, 10, 15, 15, 15]) << 2);
  return BigInt(low | (random.pick([0, 2, 3]) << 8)) | (random.chance(15) ? 1n << 54n : 0n);
}

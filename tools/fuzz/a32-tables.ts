// Random translation tables for the privileged cases: code and vectors are mapped as they are, read-only so
// that SCTLR.WXN and UWXN leave it executable; from TESTED on every entry maps the windows again with
// attributes of its own. The first half of the sections and second-level tables has AP[0] = 1: with
// SCTLR.AFE it is the access flag, whose faults QEMU 7.2 reports in another order than the manual.
//
//     0x0000  Short-descriptor first level       0x8000  Long-descriptor first level
//     0x4000  sixteen second-level tables        0x9000  second level for RAM, 0xa000 for TESTED
//                                                0xb000  four third-level tables
import type { Random } from './random.js';

export const TESTED = 0x80000000;
/** Entries of the two formats from TESTED on. */
export const SECTIONS = 128;
export const BLOCKS = 64;
export const LONG_TABLE = 0x8000;
const RAM = 0x40000000;

/** Where the windows lie, as the tables have it. */
export interface Outputs {
  /** Their section. */
  readonly section: number;
  /** An address of RAM, or of another stage that maps it there. */
  output(address: number): number;
}

/** The windows of a32-system.S, with no stage 2. */
const PLAIN: Outputs = { section: 0x40100000, output: (address) => address };

export function makeTables(address: number, random: Random, outputs = PLAIN): Uint8Array {
  const bytes = new Uint8Array(65536);
  const view = new DataView(bytes.buffer);
  const put32: Put<number> = (offset, value) => view.setUint32(offset, value >>> 0, true);
  shortTables(address, random, outputs, put32);
  longTables(address, random, outputs, (offset, value) => view.setBigUint64(offset, value, true));
  return bytes;
}

type Put<T> = (offset: number, value: T) => void;

/** TEX, C and B of Strongly-ordered, Device or Normal memory, as bits of a section. */
const memoryType = (random: Random) => random.pick([0x0, 0x4, 0x100c, 0x1000]);

function shortTables(address: number, random: Random, outputs: Outputs, put: Put<number>): void {
  for (let i = 0; i < 4; i++) put((0x400 + i) * 4, (RAM + i * 0x100000) | 0x8c02 | 0x100c);
  for (let i = 0; i < 16; i++)
    for (let page = 0; page < 256; page++)
      put(0x4000 + i * 1024 + page * 4, secondLevel(i, page, random, outputs));
  for (let i = 0; i < SECTIONS; i++)
    put((TESTED / 0x100000 + i) * 4, firstLevel(i, address, random, outputs));
}

function firstLevel(
  index: number,
  address: number,
  random: Random,
  { section, output }: Outputs,
): number {
  const accessed = index < SECTIONS / 2 ? 1 : 0;
  const domain = random.below(4) << 5;
  const kind = random.below(10);
  if (kind === 0) return random.word() & ~3;
  if (kind < 5)
    return (
      (address + 0x4000 + (random.below(8) + (accessed ? 0 : 8)) * 1024) |
      domain |
      random.pick([1, 1, 1, 5])
    );
  const ap = ((random.below(4) | accessed) << 10) | (random.below(2) << 15);
  const execute = random.pick([2, 2, 3, 0x12]);
  // Of its 16 sections the one at which the windows are, not what the harness keeps besides.
  const supersection = index % 16 === (section >>> 20) % 16 && kind === 9;
  if (supersection) return RAM | 0x40000 | ap | execute | memoryType(random);
  return output(section) | domain | ap | execute | memoryType(random);
}

function secondLevel(
  table: number,
  page: number,
  random: Random,
  { section, output }: Outputs,
): number {
  const kind = random.below(8);
  if (kind === 0) return random.word() & ~3;
  const accessed = table < 8 ? 1 : 0;
  const ap = ((random.below(4) | accessed) << 4) | (random.below(2) << 9);
  const address = output(section + page * 4096);
  if (kind === 1) return (address & 0xffff0000) | ap | 1 | random.pick([0xc, 0x8000]);
  return address | ap | random.pick([0x72, 0x73, 0x02, 0x7e]);
}

function longTables(address: number, random: Random, { output }: Outputs, put: Put<bigint>): void {
  const table = (offset: number) => BigInt(address + offset) | 3n;
  put(LONG_TABLE + 8, table(0x9000));
  put(LONG_TABLE + 16, table(0xa000) | hierarchical(random, 10));
  // The cases too: the harness reads the last of them when HSCTLR.M is set already.
  for (let i = 0; i < 4; i++) put(0x9000 + i * 8, BigInt(RAM + i * 0x200000) | 0x7cdn);
  for (let i = 0; i < BLOCKS; i++) {
    const kind = random.below(10);
    if (kind === 0) put(0xa000 + i * 8, BigInt(random.word()) & ~1n);
    else if (kind < 5)
      put(0xa000 + i * 8, table(0xb000 + random.below(4) * 0x1000) | hierarchical(random, 30));
    else put(0xa000 + i * 8, BigInt(output(RAM)) | attributes(random) | 1n);
  }
  for (let i = 0; i < 4 * 512; i++) {
    const page = BigInt(output(RAM + (i % 512) * 4096));
    const type = random.chance(90) ? 3n : BigInt(random.below(3));
    put(0xb000 + i * 8, page | attributes(random) | type);
  }
}

/** APTable, XNTable and PXNTable, each set with this probability. */
function hierarchical(random: Random, percent: number): bigint {
  let bits = 0n;
  for (const bit of [59n, 60n, 61n, 62n]) if (random.chance(percent)) bits |= 1n << bit;
  return bits;
}

/** AF, AP, AttrIndx, SH, PXN and XN. */
function attributes(random: Random): bigint {
  const low = (random.chance(90) ? 0x400 : 0) | (random.below(4) << 6) | (random.below(4) << 2);
  const high = (random.chance(20) ? 1n << 53n : 0n) | (random.chance(20) ? 1n << 54n : 0n);
  return BigInt(low | (random.below(4) << 8)) | high;
}

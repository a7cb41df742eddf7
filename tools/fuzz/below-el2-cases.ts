// Random AArch32 code at EL1 and EL0 below an AArch64 EL2: the kinds of a32-system-cases.ts, whose inputs
// become X registers, and system registers, traps, FP and two stages of translation besides.
import { operations, type Sysreg } from '../../src/table/sysreg.js';
import { CASE } from './a32-system-cases.js';
import { CASE_DOUBLES, INPUT, RESULT } from './a64-system-layout.js';
import { STAGE2_TABLE } from './a64-tables.js';
import { makeSystemCase, systemKinds } from './aarch32-system-cases.js';
import type { Random } from './random.js';
import { fuzzedSysregs, type Place } from './system.js';

/** What a64-system.S reads and writes besides, with AARCH32 defined. */
export const INPUT32 = {
  ...INPUT,
  vbar: 52,
  mair: 53,
  spsrAbt: 54,
  spsrUnd: 55,
  spsrIrq: 56,
  spsrFiq: 57,
  dacr: 58,
  hstr: 59,
  fpexc: 60,
  /** Two words each: MDSCR_EL1 and DBGBCR0, DBGBVR0 and DBGWVR0, DBGWCR0. */
  mdscr: 61,
  bvr0: 62,
  wcr0: 63,
};
export const RESULT32 = [...RESULT, ...'spsr_abt spsr_und spsr_irq spsr_fiq ifsr32_el2'.split(' ')];

/** The tables of AArch64, stage 2 among them, stand behind those of AArch32. */
export const TABLES_A64 = 0x10000;

export interface BelowCase {
  readonly name: string;
  readonly input: BigUint64Array<ArrayBuffer>;
  readonly window: Uint8Array;
}

export interface Vectors {
  readonly a64: number;
  readonly a32: number;
}

/** Where the vectors for SCTLR.TE stand, from the others on: VBAR_EL1 is a multiple of 2048. */
const T32_VECTORS = 0x800n;

const USR = 0x10;
const HYP = 0x1a;
const HVC_END = 0xe1400777;
/** As it stands in memory. */
const HVC_END_T32 = 0x8077f7e0;
const T = 0x20;
const MOV_R5_0 = 0xe3a05000;
const SCTLR_A64 = 0x30d00800n;
const RW = 1n << 31n;
/** 40 bits of physical addresses, 36 of intermediate ones, the walk from level 1. */
const VTCR = BigInt((0x80000000 | (2 << 16) | (1 << 6) | 28) >>> 0);

/** X registers of SP, LR in svc, abt, und, irq and fiq mode, in the order of the banks of a32-system-cases.ts. */
const BANKS = [
  [19, 18],
  [21, 20],
  [23, 22],
  [17, 16],
  [29, 30],
];
const SPSRS = [INPUT.spsrEL1, INPUT32.spsrAbt, INPUT32.spsrUnd, INPUT32.spsrIrq, INPUT32.spsrFiq];

/** The input of a case in which nothing is trapped or translated. */
export function neutralBelow(spsr: number, rw: boolean, vectors: Vectors) {
  const input = new BigUint64Array(CASE_DOUBLES);
  input[INPUT.spsr] = BigInt(spsr);
  input[INPUT.hcr] = rw ? RW : 0n;
  input[INPUT.sctlr] = rw ? SCTLR_A64 | 0x50020n : 0x00c50078n;
  input[INPUT.cptr] = 0x33ffn;
  input[INPUT.mdcr] = 6n;
  input[INPUT.cnthctl] = 3n;
  // A size and a level that go together, should a case shrink to stage 2 without tables.
  input[INPUT.vtcr] = VTCR;
  input[INPUT32.vbar] = BigInt(rw ? vectors.a64 : vectors.a32);
  input[INPUT32.mair] = 0xff440400_ff440400n;
  const end = BigInt(spsr & T ? HVC_END_T32 : HVC_END);
  input.fill(end | (end << 32n), INPUT.words, INPUT.words + 4);
  return input;
}

type Make = (b: Builder) => readonly number[];

interface Builder {
  readonly input: BigUint64Array;
  readonly random: Random;
  readonly place: Place;
}

const exists = ({ a32 }: Sysreg) => a32.length > 0;
/** Values that differ between models or with time. */
const VALUE_DIFFERS =
  /^(CNTP|CNTV|ISR|MIDR|REVIDR|CTR|CLIDR|CCSIDR|ID_|MVFR|AIDR|L2|MPIDR|TLBTR|TCMTR|TEE|AFSR|AMAIR|ACTLR|FCSE|CNTFRQ)/;
const NOT_READ = /^(CNTPCT|L2|TEE|FCSE|AFSR|AMAIR|ACTLR)/;
const NOT_WRITTEN =
  /^(VBAR|SCTLR|TTBR|TCR|L2|TEE|FCSE|AFSR|AMAIR|ACTLR|CNT|MAIR|DACR|CPACR|CSSELR|HCR|VTTBR|CNTFRQ)/;
const readable = fuzzedSysregs().filter(
  (row) => exists(row) && !row.writeOnly && !NOT_READ.test(row.name),
);
const writable = fuzzedSysregs().filter((row) => exists(row) && !NOT_WRITTEN.test(row.name));
const virtualMemory = fuzzedSysregs().filter((row) => exists(row) && row.traps.includes('TVM'));
const operated = operations().filter(
  (row) => exists(row) && !/^(AT_|DC_ISW|DC_CSW|DC_CISW)/.test(row.name),
);
const translations = operations().filter((row) => exists(row) && /^AT_/.test(row.name));
const trapped = fuzzedSysregs().filter(
  (row) => exists(row) && row.traps.length > 0 && !/^(TEE|L2|FCSE|CNTPCT)/.test(row.name),
);

/** MRC, MCR, MRRC or MCRR of one of the row's names with R`Rt`. */
function access(row: Sysreg, read: boolean, Rt: number, random: Random): number {
  const { encoding } = random.pick([...row.a32]);
  const L = read ? 1 << 20 : 0;
  if (encoding.length === 3) {
    const [coproc, opc1, CRm] = encoding;
    return (
      (0xec400000 | L | ((Rt + 1) << 16) | (Rt << 12) | (coproc << 8) | (opc1 << 4) | CRm) >>> 0
    );
  }
  const [coproc, opc1, CRn, CRm, opc2] = encoding;
  return (
    (0xee000010 |
      L |
      (opc1 << 21) |
      (CRn << 16) |
      (Rt << 12) |
      (coproc << 8) |
      (opc2 << 5) |
      CRm) >>>
    0
  );
}

/** A word under a condition now and then. */
const conditional = (word: number, random: Random) =>
  random.chance(10) ? ((word & 0x0fffffff) | (random.below(14) << 28)) >>> 0 : word;

/** CRC32, loads and stores with acquire and release at [r3], pairs of exclusives, SEVL and WFE. */
function armv8Words(random: Random): number[] {
  const size = random.below(4) << 21;
  const [Rd, Rm] = [random.below(3), 4 + random.below(8)];
  const load = (kind: number) => (0xe1930c9f | kind | size | (Rm << 12)) >>> 0;
  const store = (kind: number) => (0xe1830c90 | kind | size | Rm) >>> 0;
  const EXCLUSIVE = 0x200;
  return random.pick([
    () => {
      const kind = (random.below(3) << 21) | (random.below(2) << 9);
      return [(0xe1000040 | kind | (random.below(13) << 16) | (Rd << 12) | Rm) >>> 0];
    },
    // LDA, STL: there are none of doublewords, whose size is UNDEFINED.
    () => [conditional(load(0), random)],
    () => [conditional(store(0xf000), random)],
    () => [load(EXCLUSIVE) & ~0x1000, (store(EXCLUSIVE) & ~1) | (Rd << 12)],
    () => [store(EXCLUSIVE) & ~1, load(EXCLUSIVE) & ~0x1000],
    () => [0xe320f005, 0xe320f002],
  ])();
}

/** No LDM and no LDRD, which may have loaded a part (docs/fidelity.md). NOP, ADD, LDREX, LDR, STR, STM, STRB, STRD, SVC, HVC, BKPT, UDF, B to the next instruction but one. */
const DEBUGGED = [
  ...[0xe320f000, 0xe2866001, 0xe1936f9f, 0xe5936000, 0xe5836000, 0xe88300c0],
  ...[0xe5c36001, 0xe1c360f8, 0xef000001, 0xe1400071, 0xe1200071, 0xe7f000f0, 0xea000000],
];
const SS = 1n << 21n;

/** Software step, a breakpoint or a watchpoint, and instructions that meet them. */
function debugWords({ input, random, place }: Builder): number[] {
  const kind = random.below(3);
  let mdscr = random.chance(90) ? 0x8000 : 0; // MDE
  if (random.chance(kind === 0 ? 80 : 10)) mdscr |= 1;
  if (random.chance(30)) mdscr |= 0x2000; // KDE
  if (random.chance(50)) input[INPUT.mdcr] |= 1n << 8n;
  if (random.chance(60)) input[INPUT.spsr] |= SS;
  // SSC, HMC and PMC or PAC; PMC = 0 has a meaning of its own, which QEMU does not have.
  const control = 1 | ((1 + random.below(3)) << 1) | (random.pick([0, 0, 1]) << 14);
  const bcr = kind === 1 ? control | (15 << 5) : 0;
  const first = random.below(4);
  const bytes = ((1 << (1 + random.below(4 - first))) - 1) << first;
  const wcr = kind === 2 ? control | (bytes << 5) | (random.below(4) << 3) : 0;
  const bvr = place.slot + 4 * random.below(5);
  const wvr = place.window + 4 * random.below(8);
  input[INPUT32.mdscr] = BigInt(mdscr) | (BigInt(bcr) << 32n);
  input[INPUT32.bvr0] = BigInt(bvr) | (BigInt(wvr) << 32n);
  input[INPUT32.wcr0] = BigInt(wcr);
  input[3] = BigInt(place.window + 8 * random.below(4));
  return Array.from({ length: 4 }, () => random.pick(DEBUGGED));
}

const KINDS: Readonly<Partial<Record<string, Make>>> = {
  MRC: ({ random }) => {
    const row = random.pick(readable);
    const different = VALUE_DIFFERS.test(row.name);
    const word = access(row, true, different ? 5 : 2 + random.below(4), random);
    return different ? [word, MOV_R5_0, 0xe3a06000] : [word];
  },
  MRC_trapped: ({ random }) => [
    access(random.pick(trapped), true, 5, random),
    MOV_R5_0,
    0xe3a06000,
  ],
  MCR: ({ input, random }) => {
    const row = random.pick(writable);
    for (const n of [4, 5]) input[n] = BigInt(random.value()) & row.mask32;
    return [conditional(access(row, false, 4, random), random)];
  },
  MCR_TVM: ({ input, random }) => {
    input[INPUT.hcr] |= 1n << 26n;
    return [access(random.pick(virtualMemory), false, random.below(8), random)];
  },
  MCR_banked: ({ input, random }) => {
    input[INPUT.hcr] |= 1n << 26n;
    return [access(random.pick(virtualMemory), false, 8 + random.below(7), random)];
  },
  operation: ({ random }) => [access(random.pick(operated), false, 6, random)],
  SMC: ({ input, random }) => {
    input[INPUT.hcr] |= 1n << 19n;
    return [(0xe1600070 | random.below(16)) >>> 0];
  },
  FP: ({ input, random, place }) => {
    input[3] = BigInt(place.window);
    input[INPUT.cpacr] = BigInt(random.below(4)) << 20n;
    input[INPUT32.fpexc] = random.chance(70) ? 1n << 30n : 0n;
    if (random.chance(30)) input[INPUT.cptr] |= 1n << 10n;
    // VMRS FPSCR, VMRS FPEXC, VMOV r4, s0, VLDR d0, VORR q0, q0, q0, VMOV d0, d1
    return [
      random.pick([0xeef15a10, 0xeef85a10, 0xee004a10, 0xed930b00, 0xf2200150, 0xec454b10]),
      MOV_R5_0,
    ];
  },
  VMRS_ID: ({ input, random }) => {
    input[INPUT.cpacr] = 3n << 20n;
    input[INPUT32.fpexc] = 1n << 30n;
    return [random.pick([0xeef05a10, 0xeef75a10, 0xeef65a10, 0xeef55a10]), MOV_R5_0];
  },
  WFx: ({ input, random }) => {
    input[INPUT.hcr] |= 0x2000n;
    if (random.chance(50)) input[INPUT.sctlr] &= ~(1n << 16n);
    return [conditional(0xe320f003, random)];
  },
  CP15_barrier: ({ random }) => {
    // CP15ISB, CP15DSB, CP15DMB; CP15BEN is nothing to QEMU 7.2.
    return [random.pick([0xee070f95, 0xee070f9a, 0xee070fba])];
  },
  armv8: ({ input, random, place }) => {
    input[3] = BigInt(place.window + (random.chance(85) ? 8 * random.below(4) : random.below(32)));
    const words = armv8Words(random);
    // A store without the monitor that is not aligned may fault or not.
    if ((words[0] & 0x100e00) === 0xe00) input[3] &= ~7n;
    return words;
  },
  AT: ({ random }) => {
    return [access(random.pick(translations), false, 3, random)];
  },
  debug: (b) => debugWords(b),
  /** LDA, STL and their sizes of memory that the tables map, or do not map. */
  ordered: ({ random }) => {
    const size = random.pick([0, 2, 3]) << 21;
    return [(random.chance(50) ? 0xe1936c9f : 0xe183fc96) | size];
  },
};

/** The vocabulary of a32-system-cases.ts that has a meaning below an AArch64 EL2. */
const SHARED = systemKinds().filter(
  (name) => !/^(hypMapped|MRC_PC|(t32 )?WFI|t32 MRC)$/.test(name),
);

export function kindsBelow(): string[] {
  return [...SHARED, ...Object.keys(KINDS)];
}

function someTraps(input: BigUint64Array, random: Random): void {
  if (random.chance(60))
    for (const bit of [13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 30])
      if (random.chance(20)) input[INPUT.hcr] |= 1n << BigInt(bit);
  if (random.chance(30)) input[INPUT32.hstr] = BigInt(random.word() & 0xafef & random.word());
  if (random.chance(30)) input[INPUT.cptr] |= 1n << 31n;
  if (random.chance(10)) input[INPUT.mdcr] |= BigInt(random.below(16) << 8);
  input[INPUT.cnthctl] = BigInt(random.below(4));
  input[INPUT.cntkctl] = BigInt(random.word() & 0x303);
}

/** Stage 2 behind whatever stage 1 does. */
function someStage2(input: BigUint64Array, place: Place, random: Random): void {
  if (!random.chance(60)) return;
  input[INPUT.hcr] |= 1n;
  if (random.chance(20)) input[INPUT.hcr] |= 4n; // PTW
  // DC: stage 1 is off, and stage 2 has blocks of 2 MiB, in which the windows are in the first MiB.
  if (random.chance(5) && !(input[3] & 0x100000n)) input[INPUT.hcr] |= 1n << 12n;
  input[INPUT.vttbr] = BigInt(place.tables + TABLES_A64 + STAGE2_TABLE);
}

export function makeBelow(
  place: Place,
  vectors: Vectors,
  random: Random,
  only?: RegExp,
): BelowCase & { neutral: BigUint64Array<ArrayBuffer> } {
  const name = random.pick(kindsBelow().filter((kind) => !only || only.test(kind)));
  const make = KINDS[name];
  const shared =
    name === 'AT' || name === 'ordered' ? random.pick(['short', 'long']) : make ? 'MRS' : name;
  let made = makeSystemCase(place, random, new RegExp(`^${shared}$`));
  while (made.mode === HYP) made = makeSystemCase(place, random, new RegExp(`^${shared}$`));
  const from = made.input;
  const isMapped = /^(AT|ordered|(t32 )?(short|long))$/.test(name);
  const rw = made.mode === USR && !isMapped && random.chance(50);
  const neutral = neutralBelow(from[CASE.cpsr], rw, vectors);
  const input = neutral.slice();
  const words = [...from.slice(CASE.words, CASE.words + 5), HVC_END, HVC_END, HVC_END];
  for (let i = 0; i < 31; i++) input[i] = BigInt(random.value());
  for (let n = 0; n < 13; n++) input[n] |= BigInt(random.value()) << 32n;
  for (let n = 0; n < 13; n++) input[n] = ((input[n] >> 32n) << 32n) | BigInt(from[CASE.r0 + n]);
  input[13] = BigInt(from[CASE.spUsr]);
  input[14] = BigInt(from[CASE.spUsr + 1]);
  BANKS.forEach(([sp, lr], i) => {
    input[sp] = BigInt(from[CASE.banks + 3 * i]);
    input[lr] = BigInt(from[CASE.banks + 3 * i + 1]);
    input[SPSRS[i]] = BigInt(from[CASE.banks + 3 * i + 2]);
  });
  for (let i = 0; i < 5; i++) input[24 + i] = BigInt(from[CASE.fiq + i]);
  input[INPUT.hcr] |= BigInt(from[CASE.hcr]);
  if (!rw) {
    input[INPUT.sctlr] = BigInt(from[CASE.sctlr]);
    if (from[CASE.vbar]) input[INPUT32.vbar] += T32_VECTORS;
  }
  input[INPUT.ttbr0] = BigInt(from[CASE.ttbr0]);
  input[INPUT.ttbr1] = BigInt(from[CASE.ttbr1]);
  input[INPUT.tcr] = rw ? 0n : BigInt(from[CASE.ttbcr]);
  input[INPUT32.dacr] = BigInt(from[CASE.dacr]);
  if (isMapped) someStage2(input, place, random);
  if (make) {
    someTraps(input, random);
    make({ input, random, place }).forEach((word, i) => {
      words[i] = word;
    });
  }
  for (let i = 0; i < 4; i++)
    input[INPUT.words + i] = BigInt(words[2 * i] >>> 0) | (BigInt(words[2 * i + 1] >>> 0) << 32n);
  return { name, input, window: made.window, neutral };
}

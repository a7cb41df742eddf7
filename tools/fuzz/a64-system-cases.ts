// Random privileged A64 code: system registers and operations under random traps, exceptions and
// returns, accesses and branches through random tables. Inputs are words as a64-system.S expects.
import { assemble } from '../../src/asm/index.js';
import { operations, type Sysreg } from '../../src/table/sysreg.js';
import { breakpoint, softwareStep, watchpoint } from './a64-debug-cases.js';
import { type Builder, CASE_DOUBLES, INPUT, type SystemCaseA64 } from './a64-system-layout.js';
import { BLOCKS, STAGE2_TABLE, TESTED } from './a64-tables.js';
import { Random } from './random.js';
import { fuzzedSysregs, type Place, WINDOW_BYTES } from './system.js';

const SCTLR = 0x30d00800n;
const NOP = 0xd503201f;
const HVC_END = 0xd400_eee2;
const SVC_END = 0xd400_eee1;
const endOf = (el: number) => (el === 0 ? SVC_END : HVC_END);
/** BR X3 and BLR X3. */
const BRANCHES = [0xd61f0060, 0xd63f0060];

type Make = (b: Builder, random: Random) => readonly number[];

const double = (random: Random) => (BigInt(random.value()) << 32n) | BigInt(random.value());

const MRS = 0xd5200000;
const MSR = 0xd5000000;

function encodingOf([op0, op1, CRn, CRm, op2]: readonly number[]): number {
  return (op0 << 19) | (op1 << 16) | (CRn << 12) | (CRm << 8) | (op2 << 5);
}

/** Their values differ between models, or with time: only the access is compared. */
const VALUE_DIFFERS =
  /^(CNTP|CNTV|CNTH[PV]|ISR|MIDR|REVIDR|CTR|CLIDR|CCSIDR|ID_|MVFR|RVBAR|AIDR|DCZID|L2|OSLSR|MPIDR|MDSCR|RMR)/;
/** Writes that would take the harness itself away, or that are IMPLEMENTATION DEFINED. */
const NOT_WRITTEN =
  /^(PAN|UAO|VBAR|SP_EL2|TPIDR_EL2|SCTLR_EL2|TTBR0_EL2|TCR_EL2|MAIR_EL2|HCR|VTCR|VTTBR|RMR|L2|OS|MDSCR|ACTLR|CNT|TEE|DBG|SCTLR|TCR|TTBR|HSTR|MDCR|CPTR|FPCR|FPSR|FPEXC|AMAIR|AFSR|HACR|CSSELR|DACR|IFSR|DAIF|SPSel|SPSR_(irq|abt|und|fiq|EL2)|VPIDR|VMPIDR|ELR_EL2|CNTFRQ)/;
const NOT_READ =
  /^(AP[DIG]|TEE|TTBR0_EL2|TPIDR_EL2|CNTPCT|MAIR_EL2|L2|OS|DBGVCR|RMR|FPCR|FPSR|FPEXC|RVBAR|SP_EL2|AFSR|AMAIR|ACTLR|HACR|SPSR_(irq|abt|und|fiq)|DACR|IFSR|MDSCR|CNTFRQ|VPIDR|VMPIDR|HSTR)/;

const readable = fuzzedSysregs().filter(
  ({ a64, name, writeOnly }) => a64 && !writeOnly && !NOT_READ.test(name),
);
const writable = fuzzedSysregs().filter(
  ({ a64, name, readOnly }) => a64 && !readOnly && !NOT_WRITTEN.test(name),
);
const operated = operations().filter(
  ({ a64, name }) => a64 && !/^(AT_|DC_ZVA|DC_ISW|DC_CSW|DC_CISW)/.test(name),
);
const translations = operations().filter(({ name }) => /^AT_/.test(name));
const traps = fuzzedSysregs().filter(
  ({ a64, name, traps }) => a64 && traps.length > 0 && !/^(TEE|L2|CNTPCT)/.test(name),
);

const pick = (list: readonly Sysreg[], random: Random) => random.pick([...list]);

function someHCR(random: Random): bigint {
  let hcr = 0x80000000n; // RW
  if (random.chance(60))
    for (const bit of [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 30])
      if (random.chance(30)) hcr |= 1n << BigInt(bit);
  return hcr;
}

function spsrOf(el: number, random: Random): bigint {
  const sp = el ? random.below(2) : 0;
  return BigInt(((random.below(16) << 28) | (random.below(16) << 6) | (el << 2) | sp) >>> 0);
}

const ACCESSES = assembled(`
ldr x6, [x3]
ldr w6, [x3, #4]
str x6, [x3, #8]
str w6, [x3]
ldrb w6, [x3, #1]
strb w6, [x3, #1]
ldrh w6, [x3]
strh w6, [x3]
ldrsb x6, [x3]
ldrsb w6, [x3]
ldrsh x6, [x3]
ldrsw x6, [x3]
ldrsh w6, [x3]
ldur x6, [x3]
stur w6, [x3]
ldr x6, [x3, xzr]
str w6, [x3, wzr, uxtw #2]
ldtr x6, [x3]
sttr w6, [x3]
ldtrsb x6, [x3]
ldp x6, x7, [x3]
stp x6, x7, [x3]
ldr x6, [x3], #8
str x6, [x3, #8]!
ldp w6, w7, [x3], #8
ldxr x6, [x3]
ldaxrb w6, [x3]
ldar x6, [x3]
ldarb w6, [x3]
stlr w6, [x3]
stlrh w6, [x3]
br x3
blr x3
str xzr, [x3]
dc zva, x3
ldr x6, [x3, #8]!
`);

function assembled(source: string): number[] {
  const image = assemble(source, { isa: 'a64' });
  const [{ bytes }] = image.segments;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, true));
}

function translated(b: Builder, random: Random): void {
  const { place, input } = b;
  input[INPUT.sctlr] = SCTLR | 1n;
  for (const bit of [19, 26, 14]) if (random.chance(15)) input[INPUT.sctlr] |= 1n << BigInt(bit);
  // T0SZ = T1SZ = 25, IPS 40 bits, TG1 4 KiB.
  let tcr = 25n | (25n << 16n) | (2n << 32n) | (2n << 30n);
  if (random.chance(20)) tcr |= 1n << 37n;
  if (random.chance(20)) tcr |= 1n << 38n;
  if (random.chance(5)) tcr |= 1n << 23n;
  if (random.chance(5)) tcr = (tcr & ~(7n << 32n)) | (1n << 32n);
  input[INPUT.tcr] = tcr;
  input[INPUT.ttbr0] = input[INPUT.ttbr1] = BigInt(place.tables);
  if (random.chance(60)) {
    input[INPUT.hcr] |= 1n;
    if (random.chance(20)) input[INPUT.hcr] |= 4n; // PTW
    if (random.chance(5)) input[INPUT.hcr] |= 1n << 12n; // DC
  }
  // T0SZ = 28 (36 bits), SL0 = 1, PS 40 bits.
  const size = random.chance(5) ? random.pick([24, 32]) : 28;
  input[INPUT.vtcr] = BigInt((0x80000000 | (2 << 16) | (1 << 6) | size) >>> 0);
  input[INPUT.vttbr] = BigInt(place.tables + STAGE2_TABLE) | (BigInt(random.below(256)) << 48n);
  input[INPUT.x + 3] = testedAddress(b, random);
}

function testedAddress({ place }: Builder, random: Random): bigint {
  const block = random.below(BLOCKS + 1);
  let va = BigInt(TESTED + block * 0x200000 + (place.window & 0x1fffff) + 8 * random.below(4));
  if (random.chance(10)) va |= 0xffffff8000000000n;
  if (random.chance(4)) va |= BigInt(random.below(256)) << 56n;
  return va;
}

const KINDS: Readonly<Record<string, Make>> = {
  MRS: (_b, r) => {
    const row = pick(readable, r);
    const Rt = VALUE_DIFFERS.test(row.name) ? 31 : 2 + r.below(20);
    return [(MRS | encodingOf(row.a64!) | Rt) >>> 0];
  },
  MRS_trapped: (_b, r) => [(MRS | encodingOf(pick(traps, r).a64!) | 31) >>> 0],
  MSR: (b, r) => {
    const row = pick(writable, r);
    const encoding = encodingOf(row.a64!);
    // QEMU keeps what is RES0 in some registers of 32 bits.
    b.input[INPUT.x + 4] = double(r) & row.mask;
    return [(MSR | encoding | 4) >>> 0, (MRS | encoding | (row.writeOnly ? 31 : 5)) >>> 0];
  },
  SYS: (_b, r) => [(MSR | encodingOf(pick(operated, r).a64!) | (r.chance(50) ? 31 : 6)) >>> 0],
  AT: (b, r) => {
    translated(b, r);
    return [(MSR | encodingOf(pick(translations, r).a64!) | 3) >>> 0];
  },
  PSTATE: (_b, r) => [
    (0xd500401f | (r.pick([0x00a0, 0x300c0, 0x300e0]) & 0x700e0) | (r.below(16) << 8)) >>> 0,
    (MRS | encodingOf([3, 3, 4, 2, 1]) | 4) >>> 0,
    (MRS | encodingOf([3, 0, 4, 2, 0]) | 5) >>> 0,
  ],
  exception: (b, r) => {
    const imm = r.word() & 0xffff;
    const smc = (b.input[INPUT.hcr] >> 19n) & 1n && b.el === 1 ? [0xd4000003] : [];
    return [(r.pick([0xd4000001, 0xd4000002, 0xd4200000, ...smc]) | (imm << 5)) >>> 0];
  },
  UDF: (_b, r) => [r.word() & 0xffff],
  WFI: (b) => {
    b.input[INPUT.hcr] |= 0x2000n;
    return b.el === 2 ? [] : [0xd503207f];
  },
  ERET: (b, r) => {
    const to = r.chance(70)
      ? BigInt(b.place.slot + 4 * (3 + r.below(4)))
      : BigInt(b.place.slot + 12 + r.below(16));
    const spsr = r.chance(70)
      ? spsrOf(r.below(b.el + 1), r)
      : BigInt((r.word() & 0xf01003cf) >>> 0);
    if (b.el === 2) {
      b.input[INPUT.x + 4] = to;
      b.input[INPUT.x + 5] = spsr;
      return [0xd51c4024, 0xd51c4005, 0xd69f03e0]; // ELR_EL2 = x4, SPSR_EL2 = x5
    }
    b.input[INPUT.elrEL1] = to;
    b.input[INPUT.spsrEL1] = spsr;
    return [0xd69f03e0];
  },
  branch: (b, r) => {
    b.input[INPUT.x + 3] = BigInt(b.place.slot + 24 + r.below(4));
    return [0xd61f0060];
  },
  stack: (b, r) => {
    if (b.el === 2) return [];
    b.input[INPUT.spEL0] = b.input[INPUT.spEL1] = BigInt(b.place.window + 16 * r.below(2));
    b.input[INPUT.sctlr] |= BigInt(r.below(4) << 3);
    return assembled(
      r.pick(['ldr x6, [sp]', 'str x6, [sp]', 'ldp x6, x7, [sp]', 'ldr x6, [sp], #16']),
    );
  },
  access: (b, r) => {
    translated(b, r);
    const word = r.pick(ACCESSES);
    // Random words of the window, executed, would be choices and extensions that differ.
    if (BRANCHES.includes(word)) {
      const view = new DataView(b.window.buffer, b.window.byteOffset);
      for (let i = 0; i < WINDOW_BYTES; i += 4) view.setUint32(i, endOf(b.el), true);
    }
    return [word];
  },
  untranslated: (b, r) => {
    b.input[INPUT.x + 3] = BigInt(
      r.chance(80) ? b.place.window + 8 * r.below(4) : b.place.window + r.below(32),
    );
    if (b.el === 2) b.input[INPUT.x + 3] &= ~7n;
    else b.input[INPUT.sctlr] |= 2n; // alignment checked
    return [plainAccess(r)];
  },
  step: (b, r) => softwareStep(b, r, STEPPED),
  breakpoint: (b, r) => breakpoint(b, r, STEPPED),
  watchpoint: (b, r) => {
    watchpoint(b, r);
    return [plainAccess(r), plainAccess(r)];
  },
};

/** One of X3, neither a branch nor DC ZVA. */
function plainAccess(random: Random): number {
  const words = ACCESSES.filter((word) => word >>> 16 !== 0xd61f && word >>> 16 !== 0xd63f);
  return random.pick(words.slice(0, -2));
}

/** What is stepped: X3 is the address of the window, X4 one in the slot. */
const STEPPED = assembled(`
nop
add x6, x6, #1
ldxr x6, [x3]
ldaxr w6, [x3]
ldxp x6, x7, [x3]
ldaxrb w6, [x3]
ldar x6, [x3]
clrex
svc #1
hvc #1
brk #2
.inst 0
msr daifclr, #8
b .+8
br x4
blr x4
isb
mrs x6, daif
eret
`);

export function kindsA64(): string[] {
  return Object.keys(KINDS);
}

/** The double words of `words` and what ends a case. */
export function putWords(input: BigUint64Array, words: readonly number[], el: number): void {
  const all = [...words];
  while (all.length < 6) all.push(NOP);
  all.push(endOf(el), SVC_END);
  for (let i = 0; i < 4; i++)
    input[INPUT.words + i] = BigInt(all[2 * i]) | (BigInt(all[2 * i + 1]) << 32n);
}

/** The input of a case at EL `el` that does nothing, nothing trapped and no translation. */
export function neutralCaseA64(el: number): BigUint64Array<ArrayBuffer> {
  const input = new BigUint64Array(CASE_DOUBLES);
  input[INPUT.spsr] = BigInt((el << 2) | (el ? 1 : 0));
  input[INPUT.hcr] = 0x80000000n;
  input[INPUT.sctlr] = SCTLR;
  input[INPUT.cptr] = 0x33ffn;
  input[INPUT.mdcr] = 6n;
  input[INPUT.cnthctl] = 3n;
  putWords(input, [], el);
  return input;
}

/** A case at EL `el` before its kind has set what it needs: registers and memory at random, nothing trapped. */
export function baseCaseA64(seed: number, el: number): Pick<SystemCaseA64, 'input' | 'window'> {
  const random = new Random(seed);
  const input = neutralCaseA64(el);
  for (let i = 0; i < 31; i++) input[i] = double(random);
  for (const i of [INPUT.spEL0, INPUT.spEL1, INPUT.elrEL1]) input[i] = double(random);
  const window = Uint8Array.from({ length: WINDOW_BYTES }, () => random.below(256));
  return { input, window };
}

export function makeCaseA64(place: Place, random: Random, only?: RegExp): SystemCaseA64 {
  const name = random.pick(kindsA64().filter((kind) => !only || only.test(kind)));
  const el =
    name === 'access' ? random.below(2) : name === 'ERET' ? 1 + random.below(2) : random.below(3);
  const seed = random.word();
  const { input, window } = baseCaseA64(seed, el);
  input[INPUT.spsr] = spsrOf(el, random);
  input[INPUT.hcr] = someHCR(random);
  for (const bit of [9, 14, 15, 16, 18, 26])
    if (random.chance(40)) input[INPUT.sctlr] |= 1n << BigInt(bit);
  input[INPUT.cptr] = random.chance(30) ? 0x800033ffn : 0x33ffn;
  input[INPUT.cnthctl] = BigInt(random.below(4));
  input[INPUT.cntkctl] = BigInt(random.word() & 0x303);
  input[INPUT.spsrEL1] = BigInt((random.word() & 0xf00003c0) >>> 0);
  const b: Builder = { place, el, input, window };
  putWords(input, KINDS[name](b, random), el);
  return { name, el, seed, input, window };
}

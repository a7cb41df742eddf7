// The cases of a64-system-cases.ts where EL2 is a host: HCR_EL2.E2H with and without TGE, the EL2&0 regime
// through the same random tables, and the names of FEAT_VHE.
import { sysregs } from '../../src/table/sysreg.js';
import { makeCaseA64, neutralCaseA64, putWords } from './a64-system-cases.js';
import { CASE_DOUBLES, INPUT, RESULT, type SystemCaseA64 } from './a64-system-layout.js';
import type { Random } from './random.js';
import type { Place } from './system.js';

/** What a64-system.S reads and writes besides, with VHE defined. */
export const INPUT_VHE = {
  ...INPUT,
  sctlrEL2: 52,
  tcrEL2: 53,
  ttbr0EL2: 54,
  ttbr1EL2: 55,
  mairEL2: 56,
};
export const RESULT_VHE = [
  ...RESULT,
  ...'contextidr_el2 cnthctl_el2 ttbr1_el2 afsr0_el2 mair_el2'.split(' '),
];

const E2H = 1n << 34n;
const TGE = 1n << 27n;
const MRS = 0xd5200000;
const MSR = 0xd5000000;

/** Registers whose names mean others with E2H, but for those that would take the harness away. */
const redirected = sysregs().filter(
  // QEMU has AFSR and AMAIR as constants, also under names that should not exist.
  ({ vhe, name }) => vhe !== undefined && !/^(AFSR|AMAIR)/.test(name),
);
const written = redirected.filter(({ name }) => !/^(SCTLR|TCR|TTBR|VBAR|CNT|CPACR)/.test(name));

/** An encoding under its own name, or as …_EL12 or …_EL02. */
function nameOf([op0, op1, CRn, CRm, op2]: readonly number[], hcr: bigint, random: Random): number {
  // QEMU has the names of op1 = 5 without E2H too.
  const op = hcr & E2H && random.chance(60) ? 5 : op1;
  return (op0 << 19) | (op << 16) | (CRn << 12) | (CRm << 8) | (op2 << 5);
}

export function neutralVhe(el: number, hcr: bigint): BigUint64Array<ArrayBuffer> {
  const input = neutralCaseA64(el);
  input[INPUT.hcr] |= hcr & (E2H | TGE);
  input[INPUT_VHE.sctlrEL2] = 0x30d00800n;
  if (hcr & E2H) {
    input[INPUT.cptr] = 3n << 20n;
    input[INPUT.cnthctl] = 0xc00n;
  }
  return input;
}

function renamed(input: BigUint64Array, el: number, random: Random): void {
  const read = random.chance(50);
  const row = random.pick(read ? redirected : written);
  const encoding = nameOf(row.a64!, input[INPUT.hcr], random);
  const Rt = /^CNT[PV]/.test(row.name) ? 31 : 5;
  input[INPUT.x + 4] &= row.mask & 0xffffffffn;
  const words = read
    ? [(MRS | encoding | Rt) >>> 0]
    : [(MSR | encoding | 4) >>> 0, (MRS | encoding | Rt) >>> 0];
  putWords(input, words, el);
}

const NAMES = 'names';

export function makeCaseVhe(place: Place, random: Random, only?: RegExp): SystemCaseA64 {
  const isNames = only ? only.test(NAMES) : random.chance(25);
  // TGE alone only where `only` leaves other kinds than those.
  const alone = only && /^\W*(access|AT)\W*$/.test(only.source) ? E2H : TGE;
  const hcr = random.pick([E2H, E2H | TGE, E2H | TGE, alone]);
  const isTge = (hcr & TGE) !== 0n;
  let made = makeCaseA64(place, random, isNames ? /^MRS$/ : only);
  // QEMU does not turn stage 1 of EL1&0 off by TGE alone. EL1 does not run with TGE; a host's EL2 has what it can do, if not always the same instructions.
  const isEverywhere = () => isNames || /^(access|AT)$/.test(made.name);
  const isExcluded = () =>
    hcr & E2H ? made.el === 1 && !isEverywhere() : made.el === 1 || /^(access|AT)$/.test(made.name);
  // All bits of CPTR_EL2 can be written in QEMU.
  const writesCPTR = () => (made.input[INPUT.words] & 0xffffffffn) === 0xd5181044n;
  while ((isTge && isExcluded()) || writesCPTR())
    made = makeCaseA64(place, random, isNames ? /^MRS$/ : only);
  const input = made.input;
  const el = isTge && made.el === 1 ? 2 : made.el;
  if (el !== made.el) {
    const words = new Uint32Array(input.buffer.slice(INPUT.words * 8, INPUT.words * 8 + 24));
    putWords(input, [...words], el);
    input[INPUT.spsr] = (input[INPUT.spsr] & 0xf00003c0n) | BigInt((el << 2) | 1);
  }
  if (random.chance(30)) input[INPUT.spsr] |= 1n << 22n; // PAN
  input[INPUT.hcr] |= hcr;
  input[INPUT_VHE.sctlrEL2] = input[INPUT.sctlr] & ~(1n << 25n);
  if (random.chance(30)) input[INPUT_VHE.sctlrEL2] &= ~(1n << 23n); // SPAN
  // A host's EL0 is not trapped by TWI and would wait; QEMU asks SCTLR_EL1.nTWI, not SCTLR_EL2's.
  if (made.name === 'WFI' && hcr & E2H)
    for (const at of [INPUT.sctlr, INPUT_VHE.sctlrEL2]) input[at] &= ~(1n << 16n);
  if (hcr & E2H) {
    input[INPUT_VHE.tcrEL2] = input[INPUT.tcr];
    input[INPUT_VHE.ttbr0EL2] = input[INPUT.ttbr0];
    input[INPUT_VHE.ttbr1EL2] = input[INPUT.ttbr1];
    input[INPUT_VHE.mairEL2] = 0xff440400n;
    input[INPUT.cptr] = BigInt(random.below(4)) << 20n;
    if (random.chance(30)) input[INPUT.cptr] |= 1n << 31n;
    input[INPUT.cnthctl] = BigInt(random.word() & 0xf03);
  } else input[INPUT_VHE.sctlrEL2] = 0x30c50830n;
  if (isNames) renamed(input, el, random);
  return { ...made, name: isNames ? NAMES : made.name, el, input };
}

export { CASE_DOUBLES };

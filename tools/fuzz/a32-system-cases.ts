// Random privileged A32 instructions: status and banked registers, mode changes, exceptions and
// returns, in every mode. Inputs are words as a32-system.S expects them.
import { a32Blocks } from '../../isa/a32/index.js';
import { parseRows, type Row } from '../../src/table/row.js';
import { BLOCKS, LONG_TABLE, SECTIONS, TESTED } from './a32-tables.js';
import { Random } from './random.js';
import type { Place } from './system.js';

/** Word offsets in a case; the two layouts stand in a32-system.S too. */
export const CASE = {
  cpsr: 0,
  words: 1,
  r0: 6,
  spUsr: 19,
  banks: 21,
  fiq: 36,
  spHyp: 41,
  hcr: 42,
  sctlr: 43,
  ttbr0: 44,
  ttbcr: 45,
  dacr: 46,
  ttbr1: 47,
  hsctlr: 48,
  /** Offsets from the A32 vectors: 32 for those of T32. */
  vbar: 49,
  hvbar: 50,
};
export const CASE_WORDS = 64;
export const WINDOW_WORDS = 16;
export const RESULT = [
  'vector',
  ...Array.from({ length: 13 }, (_, n) => `r${n}`),
  'sp_hyp',
  'lr_usr',
  'spsr_hyp',
  'elr_hyp',
  'hsr',
  'hdfar',
  'hifar',
  'sp_usr',
  ...['svc', 'abt', 'und', 'irq', 'fiq'].flatMap((mode) => [
    `sp_${mode}`,
    `lr_${mode}`,
    `spsr_${mode}`,
  ]),
  'r8_fiq',
  'r9_fiq',
  'r10_fiq',
  'r11_fiq',
  'r12_fiq',
  'dfsr',
  'ifsr',
  'dfar',
  'ifar',
];

const USR = 0x10;
export const HYP = 0x1a;
export const MODES = [USR, 0x11, 0x12, 0x13, 0x17, 0x1b, 0x1f, HYP];
const NOP = 0xe320f000;
/** Reset value: MMU off, EE = 0, TE = 0. */
const SCTLR = 0x00c50078;
const HSCTLR = 0x30c50878;
const HVC_END = 0xe1400777;

export interface SystemCase {
  readonly name: string;
  readonly mode: number;
  /** Of systemInputsOf(). */
  readonly seed: number;
  readonly input: Uint32Array;
  readonly window: Uint8Array;
}

const rows = a32Blocks
  .flatMap(({ group, text }) => parseRows('a32', group, text))
  .filter((row) => !row.aliasOf);
const named = (name: string) => rows.find((row) => row.name === name)!;

function encode(row: Row, fields: Record<string, number>, random: Random): number {
  let word = row.value + row.shouldValue;
  for (const { name, lo, width } of row.fields.values()) {
    const value = fields[name] ?? (name === 'cond' ? 14 : random.below(2 ** width));
    word += (value & (2 ** width - 1)) * 2 ** lo;
  }
  return word >>> 0;
}

/** A CPSR or SPSR value of `mode`: any flags and masks, A32, little-endian or not. */
export function status(mode: number, random: Random): number {
  const E = random.chance(10) ? 0x200 : 0;
  return ((random.word() & 0xf80f01c0) | E | mode) >>> 0;
}

/** The input of a case that does nothing in `mode`: nothing trapped, no translation. */
export function neutralInput(mode: number): Uint32Array {
  const input = new Uint32Array(CASE_WORDS);
  input[CASE.cpsr] = mode;
  input[CASE.sctlr] = SCTLR;
  input[CASE.hsctlr] = HSCTLR;
  input.fill(NOP, CASE.words, CASE.words + 4);
  input[CASE.words + 4] = HVC_END;
  return input;
}

/** A case of `mode` before its kind has set what it needs: registers, SPSRs, masks, HCR, memory. */
export function systemInputsOf(
  seed: number,
  mode: number,
): { input: Uint32Array; window: Uint32Array } {
  const random = new Random(seed);
  const input = new Uint32Array(CASE_WORDS);
  for (let i = 6; i < 42; i++) input[i] = random.value();
  for (let i = 23; i < 36; i += 3) input[i] = status(random.pick(MODES.slice(0, 7)), random);
  const window = Uint32Array.from({ length: WINDOW_WORDS }, () => random.word());
  input[CASE.cpsr] = status(mode, random) & ~0x200;
  input[CASE.hcr] = random.pick([0, 0, 0x6000, 0x80000]);
  const always = [CASE.sctlr, CASE.hsctlr, 1, 2, 3, 4, 5];
  const neutral = neutralInput(mode);
  for (const i of always) input[i] = neutral[i];
  return { input, window };
}

export class Builder {
  readonly seed: number;
  readonly input: Uint32Array;
  readonly window: Uint32Array;
  constructor(
    readonly place: Place,
    readonly mode: number,
    readonly random: Random,
  ) {
    this.seed = random.word();
    const { input, window } = systemInputsOf(this.seed, mode);
    this.input = input;
    this.window = window;
  }
  words(words: readonly number[]): void {
    this.input.set(words, CASE.words);
  }
  setR(n: number, value: number): void {
    if (n < 8 || (n < 13 && this.mode !== 0x11)) this.input[CASE.r0 + n] = value;
    else if (n < 13) this.input[CASE.fiq + n - 8] = value;
    else this.setBanked(n - 13, value);
  }
  /** SP (0), LR (1) or SPSR (2) of the case's mode. */
  setBanked(which: number, value: number): void {
    const index = [0x13, 0x17, 0x1b, 0x12, 0x11].indexOf(this.mode);
    if (index >= 0) this.input[CASE.banks + 3 * index + which] = value;
    else if (which < 2)
      this.input[this.mode === HYP && which === 0 ? CASE.spHyp : CASE.spUsr + which] = value;
  }
  /** Somewhere in the test words behind the first. */
  target(): number {
    return this.place.slot + 4 * (1 + this.random.below(4));
  }
}

type Make = (b: Builder, random: Random) => readonly number[];

/** Below R8: FIQ mode has its own from there on. */
const low = (random: Random) => random.below(8);

/** UNPREDICTABLE is an SPSR in System mode. */
export const SYS = 0x1f;
const chooseR = (b: Builder, random: Random) => (b.mode === SYS ? 0 : random.below(2));
/** UNDEFINED in Hyp mode, which QEMU 7.2 does not model; and LDRT, UNPREDICTABLE there. */
export const NOT_IN_HYP = /^(LDM_|STM_|RFE|short|long)/;
/** Exception returns in System mode are UNPREDICTABLE. */
export const RETURNS = /^(LDM_|STM_|SRS|SUBS_PC|MOVS_PC|ERET)/;

function psrValue(random: Random): number {
  return (status(random.chance(80) ? random.pick(MODES) : random.below(32), random) & ~0x200) >>> 0;
}

function returnFrame(b: Builder, random: Random): number {
  const at = 4 + random.below(8);
  b.window[at] = b.target();
  b.window[at + 1] = status(random.pick(MODES.slice(0, 7)), random);
  return b.place.window + 4 * at;
}

/** Registers of an ascending or descending transfer whose first word is at window + 4 * first. */
function baseOf(first: number, count: number, P: number, U: number, place: Place): number {
  const address = place.window + 4 * first;
  if (U) return P ? address - 4 : address;
  return P ? address + 4 * count : address + 4 * count - 4;
}

export const A32_KINDS: Readonly<Record<string, Make>> = {
  MRS: (b, r) => [encode(named('MRS'), { Rd: low(r), R: chooseR(b, r) }, r)],
  MSR_reg: (b, r) => {
    b.setR(3, psrValue(r));
    return [
      encode(named('MSR_reg'), { R: chooseR(b, r), Rn: 3, mask: r.below(16) & 13 }, r),
      encode(named('MRS'), { Rd: 4, R: 0 }, r),
    ];
  },
  MSR_imm: (b, r) => [
    encode(
      named('MSR_imm'),
      {
        R: chooseR(b, r),
        mask: r.pick([1, 8, 9]),
        imm12: r.pick([psrValue(r) & 0xff, 0x200 | r.below(256)]),
      },
      r,
    ),
    encode(named('MRS'), { Rd: 4, R: 0 }, r),
  ],
  CPS: (_b, r) => {
    const imod = r.pick([0, 2, 3]);
    const M = imod === 0 ? 1 : r.below(2);
    const mask: Record<string, number> = imod === 0 ? { A: 0, I: 0, F: 0 } : {};
    const mode = M ? r.pick([...MODES, 0x16, 0x15]) : 0;
    return [
      encode(named('CPS'), { imod, M, mode, ...mask }, r),
      encode(named('MRS'), { Rd: 4, R: 0 }, r),
    ];
  },
  SETEND: (b, r) => {
    b.setR(3, b.place.window + 8);
    return [
      encode(named('SETEND'), {}, r),
      encode(named('MRS'), { Rd: 4, R: 0 }, r),
      encode(named('LDR_imm'), { Rn: 3, Rt: 5, U: 1, imm12: 4 }, r),
    ];
  },
  MRS_bank: (_b, r) => [encode(named('MRS_bank'), { Rd: low(r) }, r)],
  MSR_bank: (_b, r) => [encode(named('MSR_bank'), { Rn: low(r) }, r)],
  LDM_eret: (b, r) => {
    const P = r.below(2);
    const U = r.below(2);
    const list = r.below(16);
    const count = [0, 1, 2, 3].filter((i) => (list >> i) & 1).length + 1;
    b.window[4 + count - 1] = b.target();
    b.setR(6, baseOf(4, count, P, U, b.place));
    return [encode(named('LDM_eret'), { P, U, W: r.below(2), Rn: 6, register_list: list }, r)];
  },
  LDM_user: (b, r) => multipleUser('LDM_user', b, r),
  STM_user: (b, r) => multipleUser('STM_user', b, r),
  RFE: (b, r) => {
    const P = r.below(2);
    const U = r.below(2);
    const address = returnFrame(b, r);
    b.setR(5, baseOf((address - b.place.window) / 4, 2, P, U, b.place));
    return [encode(named('RFE'), { P, U, Rn: 5 }, r)];
  },
  SRS: (b, r) => {
    const P = r.below(2);
    const U = r.below(2);
    const mode = r.pick([...MODES, 0x16]);
    const base = baseOf(4, 2, P, U, b.place);
    for (const at of [19, 21, 24, 27, 30, 33]) b.input[at] = base;
    return [encode(named('SRS'), { P, U, mode }, r)];
  },
  SUBS_PC: (b, r) => {
    const imm12 = r.pick([0, 4, 8]);
    b.setBanked(1, b.target() + imm12);
    return [encode(named('SUB_imm'), { S: 1, Rd: 15, Rn: 14, imm12 }, r)];
  },
  MOVS_PC: (b, r) => {
    b.setBanked(1, b.target());
    return [encode(named('MOV_reg'), { S: 1, Rd: 15, Rm: 14, type: 0, imm5: 0 }, r)];
  },
  ERET: (b, r) => {
    if (b.mode === HYP) {
      b.setR(1, b.place.slot + r.pick([12, 16]));
      b.setR(2, status(r.pick(MODES), r));
      return [
        encode(named('MSR_bank'), { R: 0, M: 1, M1: 14, Rn: 1 }, r),
        encode(named('MSR_reg'), { R: 1, mask: 15, Rn: 2 }, r),
        encode(named('ERET'), {}, r),
      ];
    }
    b.setBanked(1, b.target());
    return [encode(named('ERET'), {}, r)];
  },
  SVC: (_b, r) => [
    encode(named('SVC'), { cond: r.below(15), imm24: (r.word() & 0xffff00) | 1 }, r),
  ],
  HVC: (_b, r) => [encode(named('HVC'), {}, r)],
  BKPT: (_b, r) => [encode(named('BKPT'), {}, r)],
  UDF: (_b, r) => [encode(named('UDF'), {}, r)],
  CDP: (_b, r) => [
    encode(
      named(r.pick(['CDP', 'LDC', 'STC', 'MCRR', 'MRC'])),
      { coproc: r.below(8), P: 1, Rn: 1, Rt: 2, Rt2: 3 },
      r,
    ),
  ],
  unaligned: (b, r) => {
    b.setR(3, b.place.window + 16 + 1 + r.below(3));
    const row = named(
      r.pick([
        'LDM',
        'STM',
        'LDRD_imm',
        'STRD_imm',
        'LDREX',
        'LDREXD',
        b.mode === HYP ? 'LDMDB' : 'RFE',
      ]),
    );
    return [
      encode(
        row,
        { Rn: 3, Rd: 4, Rt: 6, W: r.below(2), U: 1, P: 0, imm4H: 0, imm4L: 0, register_list: 0x30 },
        r,
      ),
    ];
  },
  WFI: (b, r) => {
    b.input[CASE.hcr] = 0x6000;
    return b.mode === HYP ? [] : [encode(named(r.pick(['WFI', 'WFI'])), { cond: 14 }, r)];
  },
  short: (b, r) => mapped(false, b, r),
  hypMapped: (b, r) => {
    const words = mapped(true, b, r);
    b.input[CASE.hsctlr] |= 1 | (r.chance(10) ? 1 << 19 : 0);
    return words;
  },
  long: (b, r) => mapped(true, b, r),
  MRC_PC: (b, r) => {
    // CNTFRQ is 62500000 on both; TPIDRURW holds what is written to it.
    b.setR(2, r.word());
    return b.mode === USR ? [0xee0d2f50, 0xee1dff50] : [0xee0d2f50, 0xee1dff50, 0xee1d3f50];
  },
};

const ACCESSES =
  'LDR_imm STR_imm LDRB_imm STRB_imm LDRH_imm STRH_imm LDRSB_imm LDRT_imm STRT_imm LDRBT_imm STRBT_imm LDRHT_imm STRHT_imm LDRD_imm STRD_imm LDM STM LDREX BX'.split(
    ' ',
  );

/** Random tables and controls; an address that they map, or do not map. */
export function mapMemory(long: boolean, b: Builder, r: Random): number {
  const AFE = r.chance(30) ? 1 << 29 : 0;
  const sections = AFE ? SECTIONS / 2 : SECTIONS;
  const entry = long ? r.below(BLOCKS) * 0x200000 : r.below(sections) * 0x100000;
  const offset = (b.place.window & (long ? 0x1fffff : 0xfffff)) + 4 * r.below(4);
  // QEMU 7.2 has WXN and UWXN in the Long-descriptor format only.
  const xn = (r.chance(10) ? 1 << 19 : 0) | (r.chance(10) ? 1 << 20 : 0);
  b.input[CASE.sctlr] = (SCTLR | 1 | AFE | (long ? xn : 0)) >>> 0;
  b.input[CASE.ttbr0] = b.input[CASE.ttbr1] = b.place.tables + (long ? LONG_TABLE : 0);
  b.input[CASE.ttbcr] =
    ((long ? 0x80000000 : 0) | (r.chance(10) ? (long ? r.pick([1, 0x800001]) : 1) : 0)) >>> 0;
  b.input[CASE.dacr] = r.pick([0x75, 0x75, 0x35, 0x55]);
  b.input[CASE.cpsr] &= ~0x200;
  return TESTED + entry + offset;
}

/** An access, or a branch, to memory that the random tables map, or do not map. */
function mapped(long: boolean, b: Builder, r: Random): number[] {
  b.setR(3, mapMemory(long, b, r));
  b.window.fill(0xe1400077);
  const row = named(r.pick(ACCESSES.filter((name) => b.mode !== HYP || !/T_/.test(name))));
  return [
    encode(
      row,
      {
        Rn: 3,
        Rm: 3,
        Rt: 6,
        U: 1,
        W: r.below(2),
        imm12: 0,
        imm4H: 0,
        imm4L: 0,
        register_list: 0xf0,
      },
      r,
    ),
  ];
}

function multipleUser(name: string, b: Builder, r: Random): number[] {
  const P = r.below(2);
  const U = r.below(2);
  let list = (r.word() & 0x7fff & ~(1 << 6)) | (r.below(3) << 13) | 1;
  list &= 0x7fff & ~(1 << 6);
  while ([...list.toString(2)].filter((c) => c === '1').length > 11) list &= list - 1;
  const count = [...list.toString(2)].filter((c) => c === '1').length;
  b.setR(6, baseOf(2, count, P, U, b.place));
  return [encode(named(name), { P, U, Rn: 6, register_list: list }, r), NOP];
}

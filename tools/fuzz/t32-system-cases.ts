// Random privileged T32 instructions for a32-system.ts: as a32-system-cases.ts, with the words of a case as T32
// code, some of it in IT blocks, and returns to T32 with CPSR.IT.
import { tableOf } from '../../src/table/lookup.js';
import type { Builder } from './a32-system-cases.js';
import { CASE, MODES, mapMemory, status } from './a32-system-cases.js';
import type { Random } from './random.js';
import { encode as encodeRow, NOP } from './t32-groups.js';

const USR = 0x10;
const SYS = 0x1f;
const HYP = 0x1a;
const T = 0x20;
/** The SVC and BKPT that QEMU takes for calls of its own. */
const SEMIHOSTING = 0xab;
/** HVC #0x77. */
const HVC_END = [0xf7e0, 0x8077];
/** Halfwords of a case before the HVC. */
const HALFWORDS = 8;
/** The first halfword that no kind needs: from here on there are NOPs. */
const FREE = 4;

type Fields = Record<string, number>;
type Make = (b: Builder, r: Random) => readonly number[];

const rowOf = (name: string) => {
  const row = tableOf('t32').rows.find((candidate) => candidate.name === name);
  if (!row) throw new Error(`no T32 row ${name}`);
  return row;
};

function encode(name: string, fields: Fields, r: Random): number {
  for (;;) {
    const word = encodeRow(rowOf(name), fields, r);
    if (word !== undefined) return word;
  }
}

/** CPSR.IT for `length` instructions, in the places it has in CPSR. */
function itBits(r: Random, length: number): number {
  const firstcond = r.below(15);
  let mask = 1 << (4 - length);
  for (let i = 1; i < length; i++) mask |= (firstcond === 14 ? 0 : r.below(2)) << (4 - i);
  const it = (firstcond << 4) | mask;
  return ((it & 3) << 25) | ((it >> 2) << 10);
}

const itWord = (r: Random) => 0xbf08 | (r.below(15) << 4);

/** A target among the NOPs, and a CPSR of `modes` for it. */
function returnTo(b: Builder, r: Random, modes: readonly number[]): [target: number, spsr: number] {
  const at = FREE + r.below(HALFWORDS - FREE + 1);
  const left = Math.min(4, HALFWORDS - at);
  const it = left && r.chance(40) ? itBits(r, 1 + r.below(left)) : 0;
  return [b.place.slot + 2 * at, (status(r.pick(modes), r) & ~0x06000000) | T | it];
}

const low = (r: Random) => r.below(8);
const chooseR = (b: Builder, r: Random) => (b.mode === SYS ? 0 : r.below(2));
const lower = () => MODES.slice(0, 7);

function returnFrame(b: Builder, r: Random): number {
  const at = 4 + r.below(8);
  const [target, spsr] = returnTo(b, r, lower());
  b.window[at] = target;
  b.window[at + 1] = spsr >>> 0;
  return b.place.window + 4 * at;
}

/** SPSR of the mode of the case. */
function setReturn(b: Builder, r: Random, offset: number): void {
  const [target, spsr] = returnTo(b, r, lower());
  b.setBanked(1, (target + offset) >>> 0);
  b.setBanked(2, spsr >>> 0);
}

const MRS = (r: Random) => encode('MRS_T1', { Rd: 4, R: 0 }, r);

export const T32_KINDS: Readonly<Record<string, Make>> = {
  MRS: (b, r) => [encode('MRS_T1', { Rd: low(r), R: chooseR(b, r) }, r)],
  MSR_reg: (b, r) => {
    b.setR(3, (status(r.pick(MODES), r) & ~0x200) >>> 0);
    return [encode('MSR_reg_T1', { R: chooseR(b, r), Rn: 3, mask: r.below(16) & 13 }, r), MRS(r)];
  },
  CPS: (_b, r) => {
    const imod = r.pick([0, 2, 3]);
    const M = imod === 0 ? 1 : r.below(2);
    const mask: Fields = imod === 0 ? { A: 0, I: 0, F: 0 } : {};
    if (r.chance(30)) return [encode('CPS_T1', {}, r), MRS(r)];
    return [encode('CPS_T2', { imod, M, mode: M ? r.pick(MODES) : 0, ...mask }, r), MRS(r)];
  },
  SETEND: (b, r) => {
    b.setR(3, b.place.window + 8);
    return [encode('SETEND_T1', {}, r), MRS(r), 0x685d /* ldr r5, [r3, #4] */];
  },
  MRS_bank: (_b, r) => [encode('MRS_bank_T1', { Rd: low(r) }, r)],
  MSR_bank: (_b, r) => [encode('MSR_bank_T1', { Rn: low(r) }, r)],
  RFE: (b, r) => {
    const address = returnFrame(b, r);
    if (r.chance(50)) {
      b.setR(5, address);
      return [encode('RFEIA_T2', { Rn: 5 }, r)];
    }
    b.setR(5, address + 8);
    return [encode('RFEDB_T1', { Rn: 5 }, r)];
  },
  SRS: (b, r) => {
    const base = b.place.window + 24;
    for (const at of [19, 21, 24, 27, 30, 33]) b.input[at] = base;
    return [encode(r.pick(['SRSIA_T2', 'SRSDB_T1']), { mode: r.pick(MODES) }, r)];
  },
  SUBS_PC: (b, r) => {
    const imm8 = r.pick([0, 4, 8, 2]);
    setReturn(b, r, imm8);
    return [encode('SUBS_PC_LR', { imm8: b.mode === HYP ? imm8 || 4 : imm8 }, r)];
  },
  ERET: (b, r) => {
    const [target, spsr] = returnTo(b, r, MODES);
    b.setR(1, target);
    b.setR(2, spsr >>> 0);
    if (b.mode !== HYP) {
      setReturn(b, r, 0);
      return [encode('SUBS_PC_LR', { imm8: 0 }, r)];
    }
    // The target is behind the three instructions.
    b.setR(1, b.place.slot + 2 * HALFWORDS);
    b.setR(2, (status(r.pick(MODES), r) | T) >>> 0);
    return [
      encode('MSR_bank_T1', { R: 0, M: 1, M1: 14, Rn: 1 }, r),
      encode('MSR_reg_T1', { R: 1, mask: 15, Rn: 2 }, r),
      encode('SUBS_PC_LR', { imm8: 0 }, r),
    ];
  },
  SVC: (_b, r) => inBlock([encode('SVC_T1', { imm8: 1 + r.below(SEMIHOSTING - 1) }, r)], r),
  HVC: (_b, r) => [encode('HVC_T1', {}, r)],
  BKPT: (_b, r) => inBlock([encode('BKPT_T1', { imm8: r.below(SEMIHOSTING) }, r)], r),
  UDF: (_b, r) => inBlock([encode(r.pick(['UDF_T1', 'UDF_T2']), {}, r)], r),
  CDP: (_b, r) =>
    inBlock(
      [
        encode(
          r.pick(['CDP_T1', 'LDC_T1', 'STC_T1', 'MCRR_T1', 'MRC_T1']),
          { coproc: r.below(8), P: 1, Rn: 1, Rt: 2, Rt2: 3 },
          r,
        ),
      ],
      r,
    ),
  unaligned: (b, r) => {
    b.setR(3, b.place.window + 16 + 1 + r.below(3));
    const fields = { Rn: 3, Rd: 4, Rt: 6, Rt2: 7, imm8: 0, U: 1, M: 0, P: 0, register_list: 0x30 };
    const name = r.pick([
      'LDM_T2',
      'STM_T2',
      'LDM_T1',
      'STM_T1',
      'LDRD_imm_T1',
      'STRD_imm_T1',
      'LDREX_T1',
      'LDREXD_T1',
      'LDMDB_T1',
    ]);
    return inBlock([encode(name, fields, r)], r);
  },
  WFI: (b, r) => {
    b.input[CASE.hcr] = 0x6000;
    return b.mode === HYP ? [] : [encode(r.pick(['WFI_T1', 'WFI_T2']), {}, r)];
  },
  short: (b, r) => mapped(false, b, r),
  long: (b, r) => mapped(true, b, r),
  MRC: (b, r) => {
    b.setR(2, r.word());
    return b.mode === USR ? [0xee0d2f50, 0xee1dff50] : [0xee0d2f50, 0xee1dff50, 0xee1d3f50];
  },
};

/** The same, or in an IT block that may not execute it. */
function inBlock(words: readonly number[], r: Random): number[] {
  return r.chance(50) ? [...words] : [itWord(r), ...words];
}

const ACCESSES =
  'LDR_imm_T1 STR_imm_T1 LDRB_imm_T1 STRB_imm_T1 LDRH_imm_T1 STRH_imm_T1 LDR_imm_T3 STR_imm_T3 LDRB_imm_T2 STRB_imm_T2 LDRH_imm_T2 LDRSB_imm_T1 LDRT_T1 STRT_T1 LDRBT_T1 STRBT_T1 LDRHT_T1 STRHT_T1 LDRD_imm_T1 STRD_imm_T1 LDM_T2 STM_T2 LDM_T1 STM_T1 LDREX_T1 BX_T1'.split(
    ' ',
  );

/** An access, or a branch, to memory that the random tables map, or do not map. */
function mapped(long: boolean, b: Builder, r: Random): number[] {
  const address = mapMemory(long, b, r);
  const name = r.pick(ACCESSES.filter((each) => b.mode !== HYP || !/T_T1/.test(each)));
  // What the window holds is code of the state that BX chooses: HVC in both.
  b.window.fill(name === 'BX_T1' ? 0x8077f7e0 : 0xe1400077);
  b.setR(3, address | (name === 'BX_T1' ? 1 : 0));
  const fields = { Rn: 3, Rm: 3, Rt: 6, Rt2: 7, U: 1, imm5: 0, imm8: 0, imm12: 0, M: 0, P: 0 };
  const word = encode(name, { ...fields, register_list: 0xf0 }, r);
  return inBlock([word], r);
}

/** The words of a T32 case as they stand in memory; CPSR.T is set. */
export function t32Words(kind: string, b: Builder, r: Random): number[] {
  const halfwords = T32_KINDS[kind](b, r).flatMap((word) =>
    word > 0xffff ? [word >>> 16, word & 0xffff] : [word],
  );
  while (halfwords.length < HALFWORDS) halfwords.push(NOP);
  halfwords.push(...HVC_END);
  b.input[CASE.cpsr] |= T;
  return Array.from(
    { length: 5 },
    (_, i) => (halfwords[2 * i] | (halfwords[2 * i + 1] << 16)) >>> 0,
  );
}

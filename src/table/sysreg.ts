// Rows of isa/sysreg: parsed once, used by the core's generator and by the host (names, reset
// values). The grammar is described in isa/sysreg/README.md.

import { a64RegisterNames } from '../../isa/sysreg/names-a64.js';
import { operationGroups } from '../../isa/sysreg/operations.js';
import { NOT_MODELLED, sysregGroups } from '../../isa/sysreg/registers.js';
import { RowError } from './row.js';

/** An AArch32 view of a register: MRC/MCR (5 numbers) or MRRC/MCRR (3 numbers). */
export interface AArch32View {
  readonly name: string;
  /** [coproc, opc1, CRn, CRm, opc2] or [coproc, opc1, CRm]. */
  readonly encoding: readonly number[];
  /** Lowest bit of the 64-bit storage it shows: 0 or 32. */
  readonly lo: number;
  /** Lowest privilege level with access, where it is not what the encoding says. */
  readonly from?: number;
  /** The only architecture that has it: 7 (Armv7-A) or 8 (Armv8-A). */
  readonly only?: 7 | 8;
}

export interface Sysreg {
  readonly name: string;
  readonly group: string;
  /** Index of its 64-bit storage in the core. */
  readonly index: number;
  /** [op0, op1, CRn, CRm, op2]; undefined for AArch32-only registers. */
  readonly a64?: readonly number[];
  readonly a32: readonly AArch32View[];
  /** Lowest Exception level (A64) or privilege level (AArch32) with access. */
  readonly from: number;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** Lowest Exception level that may write it, where that is not `from`. */
  readonly writeFrom: number;
  /** Exists, but the core does not model it: an access stops the run. */
  readonly isTodo: boolean;
  /** The feature that adds it (isa/features.ts); without it an access is UNDEFINED. */
  readonly feature?: string;
  readonly mask: bigint;
  readonly mask32: bigint;
  /** Its effects may wait for a context synchronization event. */
  readonly isSynchronised: boolean;
  /** Its value is the CPU model's (isa/cpus.ts). */
  readonly isOfModel: boolean;
  /** undefined = architecturally UNKNOWN. */
  readonly reset?: bigint;
  readonly resetV7?: bigint;
  readonly read?: string;
  readonly write?: string;
  /** What the name means at EL2 with HCR_EL2.E2H (FEAT_VHE); op1 = 5 then names this register there. */
  readonly vhe?: string;
  /** Bits that software can write only where the PE has a feature. */
  readonly withFeature: readonly { readonly feature: string; readonly bits: bigint }[];
  /** Names of the controls that trap an access (TRAPS). */
  readonly traps: readonly string[];
}

/** Every trap tag; the number is a bit of the core's SYSREG_TRAPS. assembly/arch/traps.ts says when each holds. */
export const TRAPS = [
  ...['TVM', 'TACR', 'TIDCP', 'TSW', 'TPC', 'TPU', 'TTLB', 'TID0', 'TID1', 'TID2', 'TID3', 'TDZ'],
  ...['TCPAC', 'TTEE', 'TDA', 'TDOSA', 'TDRA', 'APK', 'TLOR'],
  ...['UCI', 'UCT', 'UMA', 'DZE'],
  ...['PCT', 'VCT', 'FRQ', 'PTIMER', 'VTIMER'],
  ...['TPM', 'TPMCR', 'PMEN', 'PMSW', 'PMER', 'PMSEL', 'PMCYCLE', 'TDCC', 'XED', 'CP15BEN'],
] as const;

const ALL_ONES = 0xffff_ffff_ffff_ffffn;

function parseMask(text: string): bigint {
  const value = text.split(':')[0].trim();
  return value.startsWith('~') ? ALL_ONES & ~BigInt(value.slice(1)) : BigInt(value);
}

function parseViews(text: string): AArch32View[] {
  if (text === '-' || text === '') return [];
  return text.split(';').map((part) => {
    const match = /^(\w+)((?: \d+)+)(?: ((?:@\w+)+))?(?: \[(\d+):(\d+)\])?$/.exec(part.trim());
    if (!match) throw new RowError(`not an AArch32 register: '${part.trim()}'`);
    const conditions = match[3]?.slice(1).split('@') ?? [];
    const level = conditions.find((condition) => /^PL[0-2]$/.test(condition));
    const only = conditions.find((condition) => /^v[78]$/.test(condition));
    if (conditions.some((condition) => condition !== level && condition !== only))
      throw new RowError(`@v7, @v8, @PL0, @PL1 or @PL2 stand behind an encoding: '${part.trim()}'`);
    const encoding = match[2].trim().split(' ').map(Number);
    if (encoding.length !== 5 && encoding.length !== 3)
      throw new RowError(`an AArch32 encoding has 5 numbers (or 3 for 64 bits): '${part.trim()}'`);
    return {
      name: match[1],
      encoding,
      lo: match[5] ? Number(match[5]) : 0,
      ...(level && { from: Number(level[2]) }),
      ...(only && { only: Number(only[1]) as 7 | 8 }),
    };
  });
}

function trapNames(names: readonly string[], line: string): readonly string[] {
  const unknown = names.find((name) => !(TRAPS as readonly string[]).includes(name));
  if (unknown || names.length === 0)
    throw new RowError(`unknown trap '${unknown ?? ''}' (${TRAPS.join(', ')}): ${line}`);
  return names;
}

/** Parses one line of isa/sysreg. Throws RowError with the line. */
export function parseSysreg(group: string, index: number, line: string): Sysreg {
  const [name, a64Text, a32Text, ...tags] = line.split('|').map((s) => s.trim());
  const a64 = a64Text === '-' ? undefined : a64Text.split(' ').map(Number);
  if (a64 && (a64.length !== 5 || a64.some(Number.isNaN)))
    throw new RowError(`an A64 encoding has 5 numbers: ${line}`);
  const a32 = parseViews(a32Text);
  let from = a64 ? ({ 3: 0, 4: 2, 5: 2, 6: 3 }[a64[1]] ?? 1) : 1;
  if (a64 && a64[1] === 3 && !tags.includes('from EL0')) from = 1;
  const row: { -readonly [K in keyof Sysreg]: Sysreg[K] } = {
    name,
    group,
    index,
    a64,
    a32,
    from,
    readOnly: false,
    writeOnly: false,
    writeFrom: 0,
    isTodo: false,
    isOfModel: false,
    isSynchronised: false,
    mask: ALL_ONES,
    mask32: ALL_ONES,
    traps: [],
    withFeature: [],
  };
  for (const tag of tags) {
    const [word, ...rest] = tag.split(/\s+/);
    const value = rest.join(' ');
    if (tag === '') continue;
    if (tag === 'ro') row.readOnly = true;
    else if (tag === 'wo') row.writeOnly = true;
    else if (tag === 'el0 ro') row.writeFrom = 1;
    else if (/^write from EL[12]$/.test(tag)) row.writeFrom = Number(tag.slice(-1));
    else if (word === 'from') row.from = Number(value.slice(2));
    else if (word === 'todo') row.isTodo = true;
    else if (word === 'mask') row.mask = row.mask32 = parseMask(value);
    else if (word === 'mask32') row.mask32 = parseMask(value);
    else if (tag === 'sync') row.isSynchronised = true;
    else if (tag === 'model') [row.isOfModel, row.reset] = [true, 0n];
    else if (word === 'reset') row.reset = BigInt(value);
    else if (word === 'v7') row.resetV7 = BigInt(value);
    else if (word === 'read') row.read = value;
    else if (word === 'write') row.write = value;
    else if (word === 'feat') row.feature = value;
    else if (word === 'vhe') row.vhe = value;
    else if (word === 'with')
      row.withFeature = [...row.withFeature, { feature: rest[0], bits: BigInt(rest[1]) }];
    else if (word === 'trap') row.traps = trapNames(rest, line);
    else throw new RowError(`unknown tag '${tag}': ${line}`);
  }
  row.resetV7 ??= row.reset;
  return row;
}

/** `DBGBVR<n:0-5>_EL1 | 2 0 0 n 4 | …` is a row for each number. */
function numbered(line: string): string[] {
  const range = /<n:(\d)-(\d)>/.exec(line);
  if (!range) return [line];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: last - first + 1 }, (_, i) =>
    line.replace(range[0], `${first + i}`).replace(/<n>|\bn\b/g, `${first + i}`),
  );
}

/** Registers that exist on PEs with other parts than the core models, by GNU's names. */
function notModelled(firstIndex: number): Sysreg[] {
  const known = new Set(load().registers.map(({ a64 }) => a64?.join(' ')));
  return a64RegisterNames
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(
      ([name, ...numbers]) => NOT_MODELLED.test(name) && !known.has(numbers.slice(0, 5).join(' ')),
    )
    .map(([name, ...numbers], i) =>
      parseSysreg(
        'notModelled',
        firstIndex + i,
        `${name.toUpperCase()} | ${numbers.slice(0, 5).join(' ')} | - | todo`,
      ),
    );
}

function parseGroups(
  groups: readonly { group: string; text: string }[],
  firstIndex: number,
): Sysreg[] {
  const rows: Sysreg[] = [];
  for (const { group, text } of groups) {
    for (const line of text.split('\n')) {
      if (line.trim() === '' || line.trim().startsWith('//')) continue;
      for (const each of numbered(line.trim()))
        rows.push(parseSysreg(group, firstIndex + rows.length, each));
    }
  }
  return rows;
}

let cache: { registers: readonly Sysreg[]; operations: readonly Sysreg[] } | undefined;

function load() {
  if (!cache) {
    const registers = parseGroups(sysregGroups, 0);
    cache = { registers, operations: parseGroups(operationGroups, registers.length) };
  }
  return cache;
}

/** The registers that have storage, by index. */
export const sysregs = (): readonly Sysreg[] => load().registers;

let others: readonly Sysreg[] | undefined;

/** Registers without storage, numbered on from the operations: an access stops the run. */
export function registersNotModelled(): readonly Sysreg[] {
  others ??= notModelled(load().registers.length + load().operations.length);
  return others;
}

/** The system instructions, numbered on from the registers. */
export const operations = (): readonly Sysreg[] => load().operations;

/** A register under its AArch64 or AArch32 name, in any case, with the bits that name shows. */
export interface SysregView {
  readonly register: Sysreg;
  readonly lo: number;
  readonly bits: 32 | 64;
}

let byName: Map<string, SysregView> | undefined;

/** Looks up `VBAR_EL2`, `vbar_el2`, `HVBAR`, `hsr`, …; undefined when the core does not model it. */
export function sysregNamed(name: string): SysregView | undefined {
  if (!byName) {
    byName = new Map();
    for (const register of sysregs()) {
      for (const view of register.a32) {
        const bits = view.encoding.length === 3 || (register.a64 && view.name === 'PAR') ? 64 : 32;
        const key = view.name.toUpperCase();
        if (!byName.has(key) || bits === 64) byName.set(key, { register, lo: view.lo, bits });
      }
      byName.set(register.name.toUpperCase(), { register, lo: 0, bits: 64 });
    }
    const elrHyp = byName.get('ELR_EL2');
    const spsrSvc = byName.get('SPSR_EL1');
    const spsrHyp = byName.get('SPSR_EL2');
    if (elrHyp) byName.set('ELR_HYP', { ...elrHyp, bits: 32 });
    if (spsrSvc) byName.set('SPSR_SVC', { ...spsrSvc, bits: 32 });
    if (spsrHyp) byName.set('SPSR_HYP', { ...spsrHyp, bits: 32 });
  }
  return byName.get(name.toUpperCase());
}

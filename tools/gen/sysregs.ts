// System register tables for the core: encoding → index, access flags, write masks, hooks.
import { featureBit } from '../../isa/features.js';
import {
  operations,
  registersNotModelled,
  type Sysreg,
  sysregs,
  TRAPS,
} from '../../src/table/sysreg.js';

/** Flag bits of SYSREG_FLAGS. */
const FLAGS = {
  from: 0,
  writeFrom: 2,
  readOnly: 4,
  writeOnly: 5,
  todo: 6,
  sync: 7,
  readHook: 8,
  writeHook: 16,
};

const u64 = (value: bigint) => `0x${value.toString(16)}`;

export function emitSysregs(): string {
  const all = [...sysregs(), ...operations(), ...registersNotModelled()];
  const reads = [...new Set(all.flatMap((row) => row.read ?? []))];
  const writes = [...new Set(all.flatMap((row) => row.write ?? []))];
  let text = '';
  reads.forEach((name, i) => (text += `export const READ_${name}: u32 = ${i + 1};\n`));
  writes.forEach((name, i) => (text += `export const WRITE_${name}: u32 = ${i + 1};\n`));
  // Hooks that the late mode puts into the flags (assembly/arch/late.ts).
  text += `export const READ_LATE: u32 = ${reads.length + 1};\n`;
  text += `export const WRITE_LATE: u32 = ${writes.length + 1};\n`;
  const tlbi = writes.flatMap((name, i) => (name.startsWith('TLBI_') ? i + 1 : []));
  text += `export const WRITE_TLBI_FIRST: u32 = ${tlbi[0]};\n`;
  text += `export const WRITE_TLBI_LAST: u32 = ${tlbi.at(-1)};\n`;
  text += table(
    'u8',
    'SYSREG_WRITES',
    all.map((row) => (row.write ? writes.indexOf(row.write) + 1 : 0)),
  );
  text += `export const SYSREG_COUNT: u32 = ${sysregs().length};\n`;
  text += table(
    'u32',
    'SYSREG_FLAGS',
    all.map((row) => flags(row, reads, writes)),
  );
  TRAPS.forEach((name, i) => (text += `export const TRAP_${name}: u64 = ${2 ** i};\n`));
  text += table('u64', 'SYSREG_TRAPS', all.map(traps));
  text += table(
    'u64',
    'SYSREG_MASK',
    all.map((row) => u64(row.mask)),
  );
  text += table(
    'u64',
    'SYSREG_MASK32',
    all.map((row) => u64(row.mask32)),
  );
  text += table(
    'u64',
    'SYSREG_RESET',
    sysregs().map((row) => u64(row.reset ?? 0n)),
  );
  text += table(
    'u64',
    'SYSREG_RESET_V7',
    sysregs().map((row) => u64(row.resetV7 ?? 0n)),
  );
  text += table(
    'u8',
    'SYSREG_UNKNOWN',
    sysregs().map((row) => (row.reset === undefined ? 1 : 0)),
  );
  text += table(
    'u8',
    'SYSREG_UNKNOWN_V7',
    sysregs().map((row) => (row.resetV7 === undefined ? 1 : 0)),
  );
  text += table('u8', 'SYSREG_FEATURE', all.map(featureOf));
  text += withFeatures(all);
  text += lookup('SYSREG_A64', a64Keys(all));
  text += lookup('SYSREG_A32', a32Keys(all, 5));
  text += lookup('SYSREG_A32_64', a32Keys(all, 3));
  return text;
}

/** Bits that features add to the write masks: index, feature bit, bits. */
function withFeatures(all: readonly Sysreg[]): string {
  const entries = all.flatMap((row) =>
    row.withFeature.map(({ feature, bits }) => ({ row, bit: bitOf(row.name, feature), bits })),
  );
  return (
    `export const SYSREG_WITH_COUNT: u32 = ${entries.length};\n` +
    table(
      'u32',
      'SYSREG_WITH',
      entries.flatMap(({ row, bit }) => [row.index, bit]),
    ) +
    table(
      'u64',
      'SYSREG_WITH_MASK',
      entries.map(({ bits }) => u64(bits)),
    )
  );
}

const traps = (row: Sysreg) =>
  String(TRAPS.reduce((bits, name, i) => (row.traps.includes(name) ? bits + 2 ** i : bits), 0));

/** 1 + the feature's bit, 0 where every PE has the register. */
function featureOf({ name, feature }: Sysreg): number {
  return feature === undefined ? 0 : 1 + bitOf(name, feature);
}

function bitOf(name: string, feature: string): number {
  const bit = featureBit(feature);
  if (bit === undefined) throw new Error(`${name}: no feature ${feature} in isa/features.ts`);
  return bit;
}

function flags(row: Sysreg, reads: string[], writes: string[]): string {
  // Nobody gets to a register that is not modelled; `writeFrom` says who would.
  let value = row.isTodo ? 3 : row.from;
  if (row.readOnly) value |= 1 << FLAGS.readOnly;
  if (row.writeOnly) value |= 1 << FLAGS.writeOnly;
  value |= (row.isTodo ? row.from : row.writeFrom) << FLAGS.writeFrom;
  if (row.isTodo) value |= 1 << FLAGS.todo;
  if (row.isSynchronised) value |= 1 << FLAGS.sync;
  if (row.read) value |= (reads.indexOf(row.read) + 1) << FLAGS.readHook;
  if (row.write) value |= (writes.indexOf(row.write) + 1) << FLAGS.writeHook;
  return String(value);
}

/**
 * [encoding key, index | lo << 12 | lowest privilege level << 20], sorted by key. For AArch64: index | (1 + index
 * of what it means at EL2 with E2H) << 12, or index | ALIAS_FLAG.
 */
type Keys = [number, number][];

function a64Keys(all: readonly Sysreg[]): Keys {
  return all
    .filter((row) => row.a64)
    .flatMap((row): Keys => {
      const [op0, op1, CRn, CRm, op2] = row.a64!;
      const key = (op: number) => (op0 << 14) | (op << 11) | (CRn << 7) | (CRm << 3) | op2;
      if (row.vhe === undefined) return [[key(op1), row.index]];
      const redirected = all.findIndex(({ name }) => name === row.vhe);
      if (redirected < 0) throw new Error(`${row.name}: no register ${row.vhe}`);
      return [
        [key(op1), row.index | ((redirected + 1) << 12)],
        [key(EL12), row.index | ALIAS_FLAG],
      ];
    })
    .sort((a, b) => a[0] - b[0]);
}

/** op1 of SCTLR_EL12 and CNTP_CTL_EL02, and the flag that says that an index was found by it. */
const EL12 = 5;
const ALIAS_FLAG = 1 << 30;

/** The keys of both architectures: that of Armv7-A has a bit more. */
function a32Keys(all: readonly Sysreg[], length: 3 | 5): Keys {
  return all
    .flatMap((row) => row.a32.map((view) => ({ row, view })))
    .filter(({ view }) => view.encoding.length === length)
    .flatMap(({ row, view }): [number, number][] => {
      const [coproc, opc1, ...rest] = view.encoding;
      // Operations that AArch64 has at EL2 (ATS12NSOPR) are for Hyp mode, registers (DACR32_EL2) are not.
      const isOperation = row.writeOnly && row.from === 2;
      const hyp = opc1 === 4 || (length === 3 && opc1 === 6) || isOperation;
      // What SCTLR_EL1.UCI and UCT allow AArch64's EL0, AArch32's does not have.
      const isPL1 = row.from !== 0 || row.traps.some((trap) => /^UC[IT]$/.test(trap));
      const from = row.isTodo ? 3 : (view.from ?? (hyp ? 2 : isPL1 ? 1 : 0));
      const key =
        length === 5
          ? ((coproc & 1) << 14) | (opc1 << 11) | (rest[0] << 7) | (rest[1] << 3) | rest[2]
          : ((coproc & 1) << 8) | (opc1 << 4) | rest[0];
      const value = row.index | (view.lo << 12) | (from << 20);
      const v7 = key | (1 << (length === 5 ? 15 : 9));
      if (view.only) return [[view.only === 7 ? v7 : key, value]];
      return [
        [key, value],
        [v7, value],
      ];
    })
    .sort((a, b) => a[0] - b[0]);
}

function lookup(name: string, keys: Keys): string {
  return (
    `export const ${name}_COUNT: u32 = ${keys.length};\n` +
    table(
      'u32',
      `${name}_KEYS`,
      keys.map(([key]) => String(key)),
    ) +
    table(
      'u32',
      `${name}_VALUES`,
      keys.map(([, value]) => String(value)),
    )
  );
}

/** A constant table in linear memory. */
export function table(type: string, name: string, values: readonly (string | number)[]): string {
  const lines: string[] = [];
  for (let i = 0; i < values.length; i += 16)
    lines.push(`  ${values.slice(i, i + 16).join(', ')},`);
  return `export const ${name}: usize = memory.data<${type}>([\n${lines.join('\n')}\n]);\n`;
}

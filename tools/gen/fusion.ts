// isa/fusion.ts → fused ops: which sequences of ops they stand for, the table the decoder matches
// them with, and their cases in the run loop.
import { a32Fusion, a64Fusion } from '../../isa/fusion.js';
import {
  isImpossible,
  type OpNumbers,
  type OpTable,
  perCount,
  perValues,
  type RowOps,
} from './ops.js';
import { table } from './sysregs.js';

/** One op of a sequence. */
export interface Step {
  readonly entry: RowOps;
  /** Index among the row's ops. */
  readonly index: number;
}

/** Sequences of ops, each to become one op; they are numbered in their order. */
export interface Fused {
  readonly steps: readonly Step[];
}

/** Longest sequence; the core's pages.ts unfuses so many records less one. */
const MAX_STEPS = 4;

export function fusedOps(ops: OpTable, isa: 'a64' | 'a32'): Fused[] {
  const lines = (isa === 'a64' ? a64Fusion : a32Fusion).split('\n').filter((line) => line.trim());
  const seen = new Set<string>();
  const list: Fused[] = [];
  for (const line of lines) {
    let sequences: Step[][] = [[]];
    for (const part of line.match(/\([^)]*\)|\S+/g)!) {
      const choices = part
        .replace(/[()]/g, '')
        .split(/\s+/)
        .filter((s) => s)
        .flatMap((text) => stepsOf(ops, isa, text));
      sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, choice]));
    }
    for (const steps of sequences) {
      const key = steps.map(opOf).join();
      if (steps.length > MAX_STEPS)
        throw new Error(`fusion: more than ${MAX_STEPS} steps: ${line}`);
      if (seen.has(key)) continue;
      seen.add(key);
      list.push({ steps });
    }
  }
  return list;
}

const opOf = ({ entry, index }: Step) => entry.op + index;

/** The ops that `NAME[field=v,v;field=v]` names; restrictions are separated by commas before a name. */
function stepsOf(ops: OpTable, isa: string, text: string): Step[] {
  const match = /^(\w+)(?:\[(.*)\])?$/.exec(text);
  if (!match) throw new Error(`fusion: cannot read '${text}'`);
  const entry = ops.rows.find(({ row }) => row.isa === isa && row.name === match[1]);
  if (!entry) throw new Error(`fusion: no row ${match[1]} in ${isa}`);
  const wanted = new Map<string, number[]>();
  for (const part of (match[2] ?? '').split(/,(?=[A-Za-z])/).filter((s) => s)) {
    const [field, values] = part.split('=');
    if (!entry.row.per.includes(field))
      throw new Error(`fusion: ${text}: ${field} is not a per field`);
    wanted.set(field, values.split(',').map(Number));
  }
  return Array.from({ length: entry.count }, (_, index) => ({ entry, index })).filter(
    ({ index }) => {
      if (isImpossible(entry.row, index)) return false;
      if (entry.row.near && index < perCount(entry.row)) return false;
      const values = perValues(entry.row, index);
      return [...wanted].every(([field, allowed]) => allowed.includes(values.get(field)!));
    },
  );
}

/**
 * The decoder's table: FUSION_FIRST by op gives the offset of its entries in FUSION_ENTRIES; an
 * entry is length, second, third, fourth op (0 where shorter), fused op; 0 ends the entries. Longest first.
 */
export function emitFusionTable(
  isa: 'a64' | 'a32',
  fused: readonly Fused[],
  { numbers, firstFused }: OpNumbers,
): string {
  const first = new Array<number>(firstFused).fill(0);
  const number = (step: Step) => numbers.get(opOf(step))!;
  const entries: number[] = [0];
  const byFirst = new Map<number, { steps: readonly Step[]; op: number }[]>();
  fused.forEach(({ steps }, i) => {
    const op = number(steps[0]);
    byFirst.set(op, [...(byFirst.get(op) ?? []), { steps, op: firstFused + i }]);
  });
  for (const [op, items] of byFirst) {
    first[op] = entries.length;
    for (const { steps, op: fusedOp } of items.sort((a, b) => b.steps.length - a.steps.length)) {
      const rest = steps.slice(1).map(number);
      entries.push(steps.length, ...[0, 1, 2].map((i) => rest[i] ?? 0), fusedOp);
    }
    entries.push(0);
  }
  const name = isa.toUpperCase();
  return (
    `export const ${name}_FUSION_OPS: u32 = ${firstFused};\n` +
    table('u16', `${name}_FUSION_FIRST`, first) +
    table('u16', `${name}_FUSION_ENTRIES`, entries)
  );
}

/** One call of a fused op: an executor or a pair, and the record it is for. */
interface Invocation {
  readonly text: string;
  /** A load or store, which can fault. */
  readonly isAccess: boolean;
  /** The record behind it, counted from the first: no chain of results from step to step. */
  readonly next: string;
}

type Call = (name: string, steps: readonly Step[], rec: string) => string;

/** One executor after the other, or one for two steps where `pairs` knows a function FIRST_SECOND. */
function invocations({ steps }: Fused, call: Call, pairs: ReadonlySet<string>): Invocation[] {
  const list: Invocation[] = [];
  for (let i = 0; i < steps.length; ) {
    const pair = steps.slice(i, i + 2);
    const pairName = pair.map(({ entry }) => entry.row.name).join('_');
    const taken = pair.length === 2 && pairs.has(pairName) ? pair : [steps[i]];
    const name = taken.length === 2 ? pairName : steps[i].entry.row.name;
    const text = call(name, taken, i ? `rec + ${16 * i}` : 'rec');
    i += taken.length;
    list.push({ text, isAccess: /^(LD|ST)/.test(name), next: `rec + ${16 * i}` });
  }
  return list;
}

/** The run loop's cases. */
export function fusedCases(
  fused: readonly Fused[],
  firstFused: number,
  call: Call,
  pairs: ReadonlySet<string>,
): string {
  let text = '';
  fused.forEach((sequence, number) => {
    text += `        case ${firstFused + number}:\n`;
    const list = invocations(sequence, call, pairs);
    list.forEach((step, i) => {
      if (i === list.length - 1) text += `          rec = ${step.text};\n`;
      else if (!step.isAccess) text += `          ${step.text};\n`;
      else {
        text += `          after = ${step.text};\n          if (after != ${step.next}) {\n`;
        text += '            rec = after;\n            break;\n          }\n';
      }
    });
    text += '          break;\n';
  });
  return text;
}

/** For the second tier: the first fused op, and the op of the first step of each. */
export function emitFusedSteps(
  isa: 'a64' | 'a32',
  fused: readonly Fused[],
  { numbers, firstFused }: OpNumbers,
): string {
  const steps = fused.map(({ steps }) => numbers.get(opOf(steps[0]))!);
  const name = isa.toUpperCase();
  return (
    `/** The number of the first fused op; the op of the first step of each. */\n` +
    `export const ${name}_FIRST_FUSED = ${firstFused};\n` +
    `export const ${name}_FUSED_FIRST_STEPS: readonly number[] = [\n  ${steps.join(', ')},\n];\n`
  );
}

/** Pairs that a fused op uses. */
export function usedPairs(fused: readonly Fused[], pairs: ReadonlySet<string>): string[] {
  const names = fused.flatMap(({ steps }) =>
    steps.slice(1).map(({ entry }, i) => `${steps[i].entry.row.name}_${entry.row.name}`),
  );
  return [...new Set(names)].filter((name) => pairs.has(name));
}

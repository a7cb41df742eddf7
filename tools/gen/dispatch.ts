// The dispatch switches: op → executor, with the row's `per` fields as type arguments. Hot rows are
// cases of the run loop's own switch (they inline into it); cold rows are one call away.
import { readdirSync, readFileSync } from 'node:fs';
import type { InstructionSet, Row } from '../../src/table/row.js';
import { fusedCases, fusedOps, type Step, usedPairs } from './fusion.js';
import {
  isCold,
  isExec,
  isImpossible,
  loopOf,
  numberOps,
  type OpNumbers,
  type OpTable,
  perCount,
  perValues,
  type RowOps,
} from './ops.js';
import { T32_CASES, T32_IMPORTS } from './t32.js';

const COLD_TAGS = `import { Tag0, Tag1, Tag2, Tag3 } from '../arch/tags';\n`;
/** The A32 loop imports the tags with its own names. */
const tagImport = (isa: 'a64' | 'a32') => (isa === 'a64' ? COLD_TAGS : '');

const TAGS = ['Tag0', 'Tag1', 'Tag2', 'Tag3'];

/** Type arguments of an executor for the index-th op of its row. */
function typeArguments(row: Row, index: number): string[] {
  const values = perValues(row, index);
  const types = row.per.flatMap((name) => {
    const value = values.get(name)!;
    if (name === 'sf') return [value ? 'u64' : 'u32'];
    const tags: string[] = [];
    for (let lo = 0; lo < row.fields.get(name)!.width; lo += 2)
      tags.unshift(TAGS[(value >>> lo) & 3]);
    return tags;
  });
  if (row.near) types.push(index < perCount(row) ? 'Tag0' : 'Tag1');
  return types;
}

/** Executor name → module, by reading assembly/<isa>/*.ts. */
export function findExecutors(isa: InstructionSet): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(`assembly/${isa}`)) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(`assembly/${isa}/${file}`, 'utf8');
    for (const match of text.matchAll(/^export function (\w+)(?:<[^>]*>)?\(rec: usize\): usize/gm))
      found.set(match[1], file.replace(/\.ts$/, ''));
  }
  return found;
}

/** The function that executes a row: its own, or the one its whole group shares. */
export function executorOf({ name, group }: Row, executors: ReadonlyMap<string, string>) {
  if (executors.has(name)) return name;
  return executors.has(group) ? group : undefined;
}

/** What executes a row: the function's name, and its module below assembly/. */
interface Executor {
  readonly name: string;
  readonly module: string;
}

type FindExecutor = (row: Row) => Executor | undefined;

/** Finds executors in assembly/<isa> of each row's instruction set. */
export function executorFinder(): FindExecutor {
  const found = new Map<InstructionSet, Map<string, string>>();
  return (row) => {
    const executors = found.get(row.isa) ?? findExecutors(row.isa);
    found.set(row.isa, executors);
    const name = executorOf(row, executors);
    return name === undefined ? undefined : { name, module: `${row.isa}/${executors.get(name)}` };
  };
}

/** Rows with ops in the run loop, or in the second-level switch. What a group shares one function for is cold. */
function rowsOf(
  ops: OpTable,
  isa: 'a64' | 'a32',
  executors: FindExecutor,
  cold: boolean,
): readonly RowOps[] {
  return ops.rows.filter(({ row, count }) => {
    if (loopOf(row.isa) !== isa || isExec(row)) return false;
    if (executors(row)?.name === row.group) return cold;
    return Array.from({ length: count }, (_, i) => isCold(row, i)).includes(cold);
  });
}

export function emitDispatch(ops: OpTable, isa: 'a64' | 'a32'): { hot: string; cold: string } {
  const executors = executorFinder();
  const hot = rowsOf(ops, isa, executors, false);
  const cold = rowsOf(ops, isa, executors, true);
  const fused = fusedOps(ops, isa);
  const { numbers, firstFused } = opNumbers(ops, isa);
  return {
    hot:
      tagImport(isa) +
      imports(hot, executors) +
      pairImport(usedPairs(fused, pairNames(isa)), isa) +
      loop(
        isa,
        cases(hot, executors, numbers, false) +
          fusedCases(fused, firstFused, callSteps, pairNames(isa)),
      ),
    cold:
      COLD_TAGS +
      imports(cold, executors) +
      `import { todo } from '../run/todo';\n` +
      `/** Executes an op that has no case in the run loop. */\nexport function cold_${isa}(op: u32, rec: usize): usize {\n  switch (op) {\n` +
      cases(cold, executors, numbers, true) +
      '    default:\n      return todo(rec);\n  }\n}\n',
  };
}

/** Functions of assembly/<isa>/pairs.ts. */
function pairNames(isa: InstructionSet): Set<string> {
  const found = [...findExecutors(isa)].filter(([, module]) => module === 'pairs');
  return new Set(found.map(([name]) => name));
}

function pairImport(names: readonly string[], isa: InstructionSet): string {
  return names.length ? `import { ${names.join(', ')} } from '../${isa}/pairs';\n` : '';
}

/** A call with the type arguments of all its steps. */
function callSteps(name: string, steps: readonly Step[], rec = 'rec'): string {
  const types = steps.flatMap(({ entry, index }) => typeArguments(entry.row, index));
  return `${name}${types.length ? `<${types.join(', ')}>` : ''}(${rec})`;
}

const callOf = (entry: RowOps, index: number) => callSteps(entry.row.name, [{ entry, index }]);

/** The op numbers of an instruction set. */
export function opNumbers(ops: OpTable, isa: 'a64' | 'a32'): OpNumbers {
  const executors = executorFinder();
  return numberOps(ops, isa, (row) => executors(row)?.name, fusedOps(ops, isa).length);
}

function imports(entries: readonly RowOps[], executors: FindExecutor): string {
  const byModule = new Map<string, Set<string>>();
  for (const { row } of entries) {
    const executor = executors(row);
    if (!executor) continue;
    const names = byModule.get(executor.module) ?? new Set();
    byModule.set(executor.module, names.add(executor.name));
  }
  return [...byModule]
    .map(([module, names]) => `import { ${[...names].join(', ')} } from '../${module}';\n`)
    .join('');
}

function cases(
  entries: readonly RowOps[],
  executors: FindExecutor,
  numbers: ReadonlyMap<number, number>,
  cold: boolean,
): string {
  const indent = cold ? '    ' : '        ';
  const done = new Set<number>();
  let text = '';
  for (const entry of entries) {
    const { row, op, count } = entry;
    const executor = executors(row)?.name;
    if (executor === undefined) continue;
    for (let i = 0; i < count; i++) {
      const number = numbers.get(op + i)!;
      const isShared = executor !== row.name;
      if ((isShared || isCold(row, i)) !== cold || done.has(number) || isImpossible(row, i))
        continue;
      done.add(number);
      const call = isShared ? `${executor}(rec)` : callOf(entry, i);
      text += `${indent}case ${number}:\n${indent}  ${cold ? `return ${call};` : `rec = ${call};\n${indent}  break;`}\n`;
    }
  }
  return text;
}

/** The run loop: one switch, the common ops first. A32 adds its conditions and R15 writes. */
function loop(isa: 'a64' | 'a32', rowCases: string): string {
  return `import { atBreakpoint, decodeRecord } from '../run/decode';
import { atBudget, nextPage } from '../run/pages';
import { enterCompiled, isFarFromEnd, originalOp } from '../run/compiled';
import { OP_AGAIN, OP_BREAKPOINT, OP_BUDGET, OP_COMPILED, OP_DECODE, OP_PAGE_END, OP_STOP, OP_UNALLOCATED } from '../../isa/gen/ops';
import { undefined } from '../arch/exception';
import { cold_${isa} } from './${isa}-cold';
import { RECORD_BYTES } from '../arch/record';
${isa === 'a32' ? A32_IMPORTS : ''}
/** Runs from \`start\` until something stops the run or the execution state changes. */
export function run_${isa}(start: usize): void {
  let rec = start;
  let after: usize = 0;
  let op = <u32>load<u16>(rec);
  for (;;) {
    switch (op) {
        case OP_DECODE:
        case OP_AGAIN:
          decodeRecord(rec);
          break;
        case OP_PAGE_END:
          rec = nextPage(rec);
          break;
        case OP_STOP:
          return;
        case OP_BUDGET:
          rec = atBudget(rec);
          break;
        case OP_BREAKPOINT:
          rec = atBreakpoint(rec);
          break;
        case OP_UNALLOCATED:
          rec = undefined(rec);
          break;
${isa === 'a32' ? A32_CASES : ''}${rowCases}        default:
          if (op < <u32>OP_COMPILED) {
            rec = cold_${isa}(op, rec);
            break;
          }
          after = isFarFromEnd(rec) ? enterCompiled(op, rec) : rec;
          if (after == rec) {
            op = originalOp(op);
            continue;
          }
          rec = after;
          break;
    }
    op = <u32>load<u16>(rec);
  }
}
`;
}

const A32_IMPORTS = `import { OP_COND, OP_PC_WRITE, OP_PC_WRITTEN } from '../../isa/gen/ops';
import { innerOp, readPC, startPCWrite, finishPCWrite } from '../a32/conditional';
import { holds } from '../arch/flags';
import { Tag0, Tag1, Tag2, Tag3 } from '../arch/tags';
${T32_IMPORTS}`;

/** Conditions 0 to 13, then AL for instructions that read R15, then the two steps of writing it. */
const A32_CASES = `${Array.from({ length: 14 }, (_, cond) => {
  return `        case OP_COND + ${cond}:
          if (!holds<${TAGS[cond >> 2]}, ${TAGS[cond & 3]}>()) {
            rec += RECORD_BYTES;
            break;
          }
          readPC(rec);
          op = innerOp(rec);
          continue;
`;
}).join('')}        case OP_COND + 14:
          readPC(rec);
          op = innerOp(rec);
          continue;
        case OP_PC_WRITE:
          rec = startPCWrite(rec);
          break;
        case OP_PC_WRITTEN:
          rec = finishPCWrite(rec);
          break;
${T32_CASES}`;

/** Executors of the run loop, by file: what tools/inline-transform.mjs inlines. */
export function emitInlineList(ops: OpTable): string {
  const list: Record<string, string[]> = {};
  for (const isa of ['a64', 'a32'] as const) {
    const executors = executorFinder();
    for (const { row } of rowsOf(ops, isa, executors, false)) {
      const executor = executors(row);
      if (executor) (list[`assembly/${executor.module}`] ??= []).push(executor.name);
    }
  }
  return JSON.stringify(list, undefined, 1);
}

/**
 * Every op of the run loop, fused ones excepted, as an exported function <isa>_<op number>: what the second
 * tier compiles (src/machine/compiled). A32 adds its conditions, and R15 as an operand.
 */
export function emitOpFunctions(ops: OpTable, isa: 'a64' | 'a32'): string {
  const executors = executorFinder();
  const hot = rowsOf(ops, isa, executors, false).filter(({ row }) => executors(row));
  const { numbers } = opNumbers(ops, isa);
  let text = COLD_TAGS + imports(hot, executors);
  const done = new Set<number>();
  for (const entry of hot) {
    for (let i = 0; i < entry.count; i++) {
      const number = numbers.get(entry.op + i)!;
      if (isCold(entry.row, i) || isImpossible(entry.row, i) || done.has(number)) continue;
      done.add(number);
      text += `export function ${isa}_${number}(rec: usize): usize {\n  return ${callOf(entry, i)};\n}\n`;
    }
  }
  if (isa === 'a32') text += A32_OP_FUNCTIONS;
  return text;
}

const A32_OP_FUNCTIONS = `import { holds } from '../arch/flags';
import { readPC } from '../a32/conditional';
${Array.from({ length: 14 }, (_, cond) => {
  return `export function a32_cond_${cond}(): bool {\n  return holds<${TAGS[cond >> 2]}, ${TAGS[cond & 3]}>();\n}\n`;
}).join('')}export function a32_readPC(rec: usize): void {
  readPC(rec);
}
`;

// The dispatch switches: op → executor, with the row's `per` fields as type arguments. Hot rows are
// cases of the run loop's own switch (they inline into it); cold rows are one call away.
import { readdirSync, readFileSync } from 'node:fs';
import type { InstructionSet, Row } from '../../src/table/row.js';
import type { OpTable, RowOps } from './ops.js';

const COLD_TAGS = `import { Tag0, Tag1, Tag2, Tag3 } from '../arch/tags';\n`;
/** The A32 loop imports the tags with its own names. */
const tagImport = (isa: 'a64' | 'a32') => (isa === 'a64' ? COLD_TAGS : '');

const TAGS = ['Tag0', 'Tag1', 'Tag2', 'Tag3'];

/** Type arguments of an executor for the index-th op of its row. */
function typeArguments(row: Row, index: number): string {
  const types: string[] = [];
  let rest = index;
  for (const name of [...row.per].reverse()) {
    const { width } = row.fields.get(name)!;
    const value = rest & (2 ** width - 1);
    rest >>>= width;
    if (name === 'sf') types.unshift(value ? 'u64' : 'u32');
    else for (let lo = 0; lo < width; lo += 2) types.unshift(TAGS[(value >>> lo) & 3]);
  }
  return types.length ? `<${types.join(', ')}>` : '';
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

/** Rows without an executor, for the checks and the documentation. */
export function rowsWithoutExecutor(ops: OpTable, isa: InstructionSet): RowOps[] {
  const executors = findExecutors(isa);
  return ops.rows.filter(({ row }) => row.isa === isa && !executors.has(row.name));
}

export function emitDispatch(ops: OpTable, isa: InstructionSet): { hot: string; cold: string } {
  const executors = findExecutors(isa);
  const mine = ops.rows.filter(({ row }) => row.isa === isa);
  const hot = mine.filter(({ row }) => !row.cold);
  const cold = mine.filter(({ row }) => row.cold);
  return {
    hot: tagImport(isa) + imports(hot, executors, isa) + loop(isa, cases(hot, executors, '        ')),
    cold:
      COLD_TAGS +
      imports(cold, executors, isa) +
      `import { todo } from '../run/todo';\n` +
      `/** Executes an op that has no case in the run loop. */\nexport function cold_${isa}(op: u32, rec: usize): usize {\n  switch (op) {\n` +
      cases(cold, executors, '    ') +
      '    default:\n      return todo(rec);\n  }\n}\n',
  };
}

function imports(entries: readonly RowOps[], executors: Map<string, string>, isa: string): string {
  const byModule = new Map<string, string[]>();
  for (const { row } of entries) {
    const module = executors.get(row.name);
    if (module) byModule.set(module, [...(byModule.get(module) ?? []), row.name]);
  }
  return [...byModule]
    .map(([module, names]) => `import { ${names.join(', ')} } from '../${isa}/${module}';\n`)
    .join('');
}

function cases(entries: readonly RowOps[], executors: Map<string, string>, indent: string): string {
  let text = '';
  const inLoop = indent.length > 4;
  for (const { row, op, count } of entries) {
    if (!executors.has(row.name)) continue;
    for (let i = 0; i < count; i++) {
      const call = `${row.name}${typeArguments(row, i)}(rec)`;
      text += `${indent}case ${op + i}:\n${indent}  ${inLoop ? `rec = ${call};\n${indent}  break;` : `return ${call};`}\n`;
    }
  }
  return text;
}

/** The run loop: one switch, the common ops first. A32 adds its conditions and R15 writes. */
function loop(isa: 'a64' | 'a32', rowCases: string): string {
  return `import { atBreakpoint, decodeRecord } from '../run/decode';
import { nextPage, stopBefore } from '../run/pages';
import { STOP_BUDGET } from '../../isa/gen/stops';
import { OP_BREAKPOINT, OP_BUDGET, OP_DECODE, OP_PAGE_END, OP_STOP } from '../../isa/gen/ops';
import { cold_${isa} } from './${isa}-cold';
${isa === 'a32' ? A32_IMPORTS : ''}
/** Runs from \`start\` until something stops the run or the execution state changes. */
export function run_${isa}(start: usize): void {
  let rec = start;
${isa === 'a32' ? '  let op = <u32>load<u16>(rec);\n' : ''}  for (;;) {
${isa === 'a64' ? '    const op = <u32>load<u16>(rec);\n' : ''}    switch (op) {
        case OP_DECODE:
          decodeRecord(rec);
          break;
        case OP_PAGE_END:
          rec = nextPage(rec);
          break;
        case OP_STOP:
          return;
        case OP_BUDGET:
          rec = stopBefore(rec, STOP_BUDGET);
          break;
        case OP_BREAKPOINT:
          rec = atBreakpoint(rec);
          break;
${isa === 'a32' ? A32_CASES : ''}${rowCases}        default:
          rec = cold_${isa}(op, rec);
          break;
    }
${isa === 'a32' ? '    op = <u32>load<u16>(rec);\n' : ''}  }
}
`;
}

const A32_IMPORTS = `import { OP_COND, OP_PC_WRITE, OP_PC_WRITTEN } from '../../isa/gen/ops';
import { innerOp, readPC, startPCWrite, finishPCWrite } from '../a32/conditional';
import { RECORD_BYTES } from '../arch/record';
import { holds } from '../arch/flags';
import { Tag0, Tag1, Tag2, Tag3 } from '../arch/tags';
`;

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
`;

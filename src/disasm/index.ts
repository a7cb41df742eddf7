// The disassembler: the table's templates printed, aliases in table order first, in the words of
// GNU objdump 2.40. There is no second list of instructions here.
import { printRow } from '../operands/compile.js';
import type { ItBlock } from '../operands/context.js';
import type { PrintContext } from '../operands/kind.js';
import { compiledTableOf } from '../operands/mnemonics.js';
import { isItInstruction, itBlockOf, itConditions } from '../operands/t32/it-block.js';
import { tableOf } from '../table/lookup.js';
import type { InstructionSet } from '../table/row.js';

/** How an instruction set writes comments and words that are no instruction. */
interface Style {
  comment(text: string): string;
  undefined(insn: number): string;
  unpredictable: string;
}

const hex8 = (insn: number) => `0x${(insn >>> 0).toString(16).padStart(8, '0')}`;

const a32Style: Style = {
  comment: (text) => `\t@ ${text}`,
  undefined: (insn) => `\t\t@ <UNDEFINED> instruction: ${hex8(insn)}`,
  unpredictable: '\t@ <UNPREDICTABLE>',
};

const STYLES: Record<InstructionSet, Style> = {
  a64: {
    comment: (text) => `\t// ${text}`,
    undefined: (insn) => `.inst\t${hex8(insn)} ; undefined`,
    unpredictable: '',
  },
  a32: a32Style,
  t32: {
    ...a32Style,
    undefined: (insn) =>
      insn >>> 16 === 0
        ? `\t\t@ <UNDEFINED> instruction: 0x${insn.toString(16).padStart(4, '0')}`
        : a32Style.undefined(insn),
  },
};

/** What PC reads as in an address. */
const PC: Record<InstructionSet, (address: bigint) => bigint> = {
  a64: (address) => address,
  a32: (address) => address + 8n,
  t32: (address) => (address + 4n) & ~3n,
};

export { itBlockOf };

const plainAddress = (address: bigint) => `0x${BigInt.asUintN(64, address).toString(16)}`;

/**
 * The text of the word `insn` at `address`, as `objdump -d` prints it behind the bytes. `symbolize`
 * names addresses (`400 <main+0x10>`); without it they are plain hexadecimal. `it` is the IT block that
 * T32 code is in; the instruction takes its condition off it, or begins one.
 */
export function disassemble(
  isa: InstructionSet,
  insn: number,
  address: bigint,
  symbolize: (address: bigint) => string = plainAddress,
  it?: ItBlock,
): string {
  const condition = it?.conditions.shift();
  if (it && isItInstruction(insn)) it.conditions = itConditions(insn);
  const table = tableOf(isa);
  const style = STYLES[isa];
  const row = table.rowOf(insn);
  if (!row) return style.undefined(insn);
  const compiled = compiledTableOf(isa);
  const context: PrintContext = {
    address,
    pc: PC[isa](address),
    symbolize,
    comments: [],
    unpredictable: false,
    ...(condition === undefined ? {} : { condition }),
  };
  for (const alias of table.aliasesOf(row)) {
    if (alias.accept || !table.matches(alias, insn)) continue;
    const candidate = compiled.compiled(alias);
    if (candidate.prefer && candidate.prefer(insn) === 0) continue;
    const text = printRow(candidate, insn, context);
    if (text !== undefined) return finish(text, context, style);
    context.comments.length = 0;
    context.unpredictable = false;
  }
  const text = row.template === '' ? undefined : printRow(compiled.compiled(row), insn, context);
  return text === undefined ? style.undefined(insn) : finish(text, context, style);
}

function finish(text: string, context: PrintContext, style: Style): string {
  // A comment that brings its own blanks is not the instruction set's usual one.
  const comments = context.comments
    .map((comment) => (/^\s/.test(comment) ? comment : style.comment(comment)))
    .join('');
  return text + comments + (context.unpredictable ? style.unpredictable : '');
}

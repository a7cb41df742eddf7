// A front end for single lines of T32 at address 0: numbers are known, `.` is the address of the line's first
// instruction, `;` separates instructions. Takes the wide encoding where a fixup does not fit the narrow one.
import { type Encoded, type OperandContext, OperandError } from '../../src/operands/context.js';
import { encodeInstruction } from '../../src/operands/encode.js';

interface Value {
  readonly value: bigint | undefined;
  /** Where it is a place: the distance from `.`. */
  readonly place?: bigint;
}

function parseExpression(text: string, at: number): { expr: Value; end: number } {
  const rest = text.slice(at);
  const number = /^\s*(-?)\s*(0x[0-9a-f]+|\d+)/i.exec(rest);
  if (number) {
    const value = BigInt(number[2]);
    return { expr: { value: number[1] ? -value : value }, end: at + number[0].length };
  }
  const place = /^\s*\.(?:\s*\+\s*(\d+))?/.exec(rest);
  if (!place) throw new OperandError('bad expression', at);
  return {
    expr: { value: undefined, place: BigInt(place[1] ?? 0) },
    end: at + place[0].length,
  };
}

/** The halfwords of `line`, each of its instructions in the syntax given. Throws OperandError. */
export function halfwordsOf(line: string, syntax: 'unified' | 'divided' = 'unified'): string {
  const context: OperandContext = {
    isa: 't32',
    syntax,
    registerAlias: () => undefined,
    parseExpression,
    absolute: (expr) => (expr as Value).value,
    literal: () => ({ value: undefined, place: 4n }),
    it: { conditions: [] },
    relaxes: true,
  };
  const words: string[] = [];
  let place = 0n;
  for (const statement of line.split(';')) {
    const [, mnemonic, operands] = /^\s*(\S+)\s*(.*)$/.exec(statement)!;
    const { insn, bytes } = resolve(encodeInstruction('t32', mnemonic, operands, context), place);
    place += BigInt(bytes);
    const hex = insn.toString(16).padStart(bytes * 2, '0');
    words.push(...hex.match(/.{4}/g)!);
  }
  return words.join(' ');
}

function resolve(encoded: Encoded, place: bigint): { insn: number; bytes: number } {
  try {
    let { insn } = encoded;
    for (const fixup of encoded.fixups) {
      const expr = fixup.expr as Value;
      const from = fixup.alignedPc ? place & ~3n : place;
      insn = fixup.apply(insn, expr.value ?? place + (expr.place as bigint) - from);
    }
    return { insn: insn >>> 0, bytes: encoded.bytes };
  } catch (error) {
    if (!encoded.wide) throw error;
    return resolve(encoded.wide, place);
  }
}

// A front end for single lines of A32: numbers are known, names are symbols at the addresses given.
import { type Encoded, type OperandContext, OperandError } from '../../src/operands/context.js';
import { encodeInstruction } from '../../src/operands/encode.js';

interface Value {
  readonly value: bigint | undefined;
  readonly name?: string;
}

const NUMBER = /^\s*([-~]?)\s*(0x[0-9a-f]+|\d+)/i;
const NAME = /^\s*([A-Za-z_.][\w.]*)/;

function parseExpression(text: string, at: number): { expr: Value; end: number } {
  const rest = text.slice(at);
  const number = NUMBER.exec(rest);
  if (number) {
    const plain = BigInt(number[2]);
    const value = number[1] === '-' ? -plain : number[1] === '~' ? ~plain : plain;
    return { expr: { value }, end: at + number[0].length };
  }
  const name = NAME.exec(rest);
  if (!name) throw new OperandError('bad expression', at);
  return { expr: { value: undefined, name: name[1] }, end: at + name[0].length };
}

export interface Options {
  syntax?: 'unified' | 'divided';
  aliases?: Readonly<Record<string, string>>;
  symbols?: Readonly<Record<string, bigint>>;
  pool?: bigint;
}

/** Encodes `line` at address 0 and resolves its fixups. Throws OperandError as GNU as would complain. */
export function encodeLine(line: string, options: Options = {}): number {
  return resolve(encode(line, options), options);
}

/** What the encoder warns of in `line`. */
export const warningsOf = (line: string) => encode(line, {}).warnings ?? [];

function encode(line: string, options: Options): Encoded {
  const [, mnemonic, operands] = /^\s*(\S+)\s*(.*)$/.exec(line)!;
  const context: OperandContext = {
    isa: 'a32',
    syntax: options.syntax ?? 'unified',
    registerAlias: (name) => options.aliases?.[name],
    parseExpression,
    absolute: (expr) => (expr as Value).value,
    literal: () => ({ value: options.pool }),
  };
  return encodeInstruction('a32', mnemonic, operands, context);
}

function resolve(encoded: Encoded, options: Options): number {
  let { insn } = encoded;
  for (const fixup of encoded.fixups) {
    const { value, name } = fixup.expr as Value;
    const resolved = value ?? (name === undefined ? undefined : options.symbols?.[name]);
    if (resolved === undefined) throw new OperandError(`undefined symbol ${name}`);
    insn = fixup.apply(insn, resolved);
  }
  return insn >>> 0;
}

export const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');

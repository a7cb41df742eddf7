// Names of the general-purpose registers: objdump's, and those of the procedure call standard.
import { isWordChar, type OperandReader } from '../reader.js';

/** Names as objdump prints them. */
export const REGISTER_NAMES: readonly string[] =
  'r0 r1 r2 r3 r4 r5 r6 r7 r8 r9 sl fp ip sp lr pc'.split(' ');

const ALIASES: Readonly<Record<string, number>> = {
  a1: 0,
  a2: 1,
  a3: 2,
  a4: 3,
  v1: 4,
  v2: 5,
  v3: 6,
  v4: 7,
  v5: 8,
  v6: 9,
  v7: 10,
  v8: 11,
  wr: 7,
  sb: 9,
  r10: 10,
  r11: 11,
  r12: 12,
  r13: 13,
  r14: 14,
  r15: 15,
};

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...REGISTER_NAMES.map((name, number): [string, number] => [name, number]),
  ...Object.entries(ALIASES),
]);

export const PC = 15;
export const SP = 13;
export const LR = 14;

/** Armv8-A gives SP to the 32-bit instructions of T32 that did not take it before; so does no processor chosen. Rules are Armv7's where there is none to ask. */
export const takesSp = ({ row, ctx }: OperandReader): boolean =>
  row.isa === 't32' && (ctx.supports?.('v8') ?? false);

/** The number of the register called `name` (lower case), or undefined. */
export function registerNumber(name: string, reader: OperandReader): number | undefined {
  const number = NUMBERS.get(name);
  if (number !== undefined || name === '') return number;
  const alias = reader.ctx.registerAlias(reader.text.slice(reader.at, reader.wordEnd));
  return alias === undefined ? undefined : NUMBERS.get(alias.toLowerCase());
}

/** `r0` to `r15` at the position, without making a string of it; -1 for any other spelling. */
function plainRegister(reader: OperandReader): number {
  if ((reader.peek() | 32) !== 114) return -1;
  const { text, at } = reader;
  let number = text.charCodeAt(at + 1) - 48;
  if (!(number >= 0 && number <= 9)) return -1;
  let end = at + 2;
  const second = text.charCodeAt(end) - 48;
  if (number === 1 && second >= 0 && second <= 5) {
    number = 10 + second;
    end++;
  }
  if (end < text.length && isWordChar(text.charCodeAt(end))) return -1;
  reader.at = end;
  return number;
}

/** Takes the register at the position; -1 (and no move) when there is none. */
export function readRegister(reader: OperandReader): number {
  const plain = plainRegister(reader);
  if (plain >= 0) return plain;
  const number = registerNumber(reader.word(), reader);
  if (number === undefined) return -1;
  reader.at = reader.wordEnd;
  return number;
}

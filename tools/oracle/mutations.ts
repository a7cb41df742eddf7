// Lines that are nearly right: the text of an instruction with a register of another class, an immediate at the
// edge, an operand too many … What an assembler accepts is decided at such lines.
import type { InstructionSet } from '../../src/table/row.js';

type Next = () => number;
type Mutation = (text: string, next: Next, isa: InstructionSet) => string;

const pick = <T>(next: Next, list: readonly T[]): T => list[next() % list.length];

/** Replaces one of the matches, which one by chance. */
function replaceOne(
  text: string,
  pattern: RegExp,
  next: Next,
  by: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { 0: found, index } = pick(next, matches);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}

/** Mnemonic with the blank behind it, and the operands. */
function parts(text: string): { head: string; operands: string[] } {
  const at = text.search(/[\t ]/);
  if (at < 0) return { head: `${text}\t`, operands: [] };
  const operands: string[] = [];
  let depth = 0;
  let from = at + 1;
  for (let i = from; i <= text.length; i++) {
    if (i === text.length || (text[i] === ',' && depth === 0)) {
      operands.push(text.slice(from, i).trim());
      from = i + 1;
    } else if ('[{'.includes(text[i])) depth++;
    else if (']}'.includes(text[i])) depth--;
  }
  return { head: text.slice(0, at + 1), operands };
}

const REGISTER = /(?<![\w.#])(?:[wxbhsdqvr]\d{1,2}|[wx]zr|w?sp|lr|pc|ip|fp|sl)(?![\w])/g;
const CLASSES: Record<InstructionSet, readonly string[]> = {
  a64: ['w', 'x', 'b', 'h', 's', 'd', 'q', 'v'],
  a32: ['r', 's', 'd', 'q'],
  t32: ['r', 's', 'd', 'q'],
};
const ODD_REGISTERS: Record<InstructionSet, readonly string[]> = {
  a64: ['sp', 'wsp', 'xzr', 'wzr', 'x30', 'w30', 'x31', 'w32', 'lr', 'v31', 'fp'],
  a32: ['sp', 'lr', 'pc', 'r0', 'r8', 'r16', 'd16', 'd32', 's31', 'ip', 'a1', 'v8', 'apsr'],
  t32: ['sp', 'lr', 'pc', 'r0', 'r7', 'r8', 'r16', 'd16', 'd32', 's31', 'ip', 'a1'],
};
const EDGES = (() => {
  const values = new Set<bigint>([3n, 5n, 6n, 7n, 12n, 24n, 48n, 100n, 255n * 257n]);
  for (let bit = 0n; bit <= 33n; bit++)
    for (const value of [1n << bit, (1n << bit) - 1n, (1n << bit) + 1n]) {
      values.add(value);
      values.add(-value);
    }
  for (const value of [0xff00ff00n, 0x0f0f0f0fn, 0xaaaaaaaan, (1n << 63n) - 1n]) values.add(value);
  return [...values];
})();
const SHIFTS = [
  'lsl',
  'lsr',
  'asr',
  'ror',
  'rrx',
  'uxtb',
  'uxth',
  'uxtw',
  'uxtx',
  'sxtb',
  'sxtw',
  'sxtx',
  'msl',
];
const ARRANGEMENTS = [
  '8b',
  '16b',
  '4h',
  '8h',
  '2s',
  '4s',
  '1d',
  '2d',
  '1q',
  'b',
  'h',
  's',
  'd',
  '4b',
  '2h',
];
const CONDITIONS = [
  'eq',
  'ne',
  'cs',
  'hs',
  'cc',
  'lo',
  'mi',
  'pl',
  'vs',
  'vc',
  'hi',
  'ls',
  'ge',
  'lt',
  'gt',
  'le',
  'al',
  'nv',
];

const registerClass: Mutation = (text, next, isa) =>
  replaceOne(text, REGISTER, next, (name) =>
    /\d$/.test(name) ? pick(next, CLASSES[isa]) + name.slice(1) : pick(next, ODD_REGISTERS[isa]),
  );

const registerNumber: Mutation = (text, next, isa) =>
  replaceOne(text, REGISTER, next, (name) =>
    next() % 2 === 0 && /\d$/.test(name) ? name[0] + (next() % 33) : pick(next, ODD_REGISTERS[isa]),
  );

const immediate: Mutation = (text, next) =>
  replaceOne(text, /#-?(?:0x[0-9a-f]+|\d+)(?![.\d])/g, next, () => `#${pick(next, EDGES)}`);

const bareImmediate: Mutation = (text, next) => replaceOne(text, /#/g, next, () => '');

const dropOperand: Mutation = (text, next) => {
  const { head, operands } = parts(text);
  if (operands.length > 0) operands.splice(next() % operands.length, 1);
  return head + operands.join(', ');
};

const doubleOperand: Mutation = (text, next) => {
  const { head, operands } = parts(text);
  if (operands.length > 0) operands.splice(next() % operands.length, 0, pick(next, operands));
  return head + operands.join(', ');
};

const swapOperands: Mutation = (text, next) => {
  const { head, operands } = parts(text);
  if (operands.length < 2) return text;
  const at = next() % (operands.length - 1);
  [operands[at], operands[at + 1]] = [operands[at + 1], operands[at]];
  return head + operands.join(', ');
};

const addOperand: Mutation = (text, next, isa) => {
  const { head, operands } = parts(text);
  const extra = [
    `#${pick(next, EDGES)}`,
    pick(next, ODD_REGISTERS[isa]),
    `${pick(next, SHIFTS)} #${next() % 5}`,
  ];
  return head + [...operands, pick(next, extra)].join(', ');
};

const shift: Mutation = (text, next) =>
  replaceOne(text, /(?<=[, ])(?:lsl|lsr|asr|ror|rrx|[us]xt[bhwx]|msl)(?= |$|\])/g, next, () =>
    pick(next, SHIFTS),
  );

const arrangement: Mutation = (text, next) =>
  replaceOne(
    text,
    /\.(?:16b|8b|4h|8h|2s|4s|1d|2d|1q|[bhsd]|4b|2h)(?!\w)/g,
    next,
    () => `.${pick(next, ARRANGEMENTS)}`,
  );

const element: Mutation = (text, next) =>
  replaceOne(text, /(?<=\w)\[\d+\]/g, next, () => `[${pick(next, [0, 1, 2, 3, 4, 7, 8, 15, 16])}]`);

const writeback: Mutation = (text) =>
  text.endsWith('!') ? text.slice(0, -1) : text.replace(/\]$/, ']!');

const brackets: Mutation = (text, next) => replaceOne(text, /[[\]{}]/g, next, () => '');

const condition: Mutation = (text, next) =>
  replaceOne(
    text,
    /(?<=[, .])(?:eq|ne|cs|cc|mi|pl|vs|vc|hi|ls|ge|lt|gt|le|al|nv)(?![\w])/g,
    next,
    () => pick(next, CONDITIONS),
  );

const upperCase: Mutation = (text) => text.toUpperCase();

const mnemonic: Mutation = (text, next, isa) => {
  const { head, operands } = parts(text);
  const suffixes = isa === 'a64' ? ['s', '2', 'w', 'b', 'h'] : ['s', 'b', 'h', 't', ...CONDITIONS];
  return `${head.trim()}${pick(next, suffixes)}\t${operands.join(', ')}`;
};

const DATA_TYPES = [
  '',
  ...['', 'i', 's', 'u', 'f', 'p', 'bf'].flatMap((t) => ['8', '16', '32', '64'].map((n) => t + n)),
  'f',
  'd',
];

const DATA_TYPE = /\.(?:[isufp]|bf)?(?:8|16|32|64)(?!\d)/i;

/** Another data type for one of those of a mnemonic of Advanced SIMD or VFP. */
const dataType: Mutation = (text, next, isa) => {
  if (isa === 'a64' || !/^[vf]/i.test(text)) return text;
  const { head, operands } = parts(text);
  const type = pick(next, DATA_TYPES);
  const written = type === '' ? '' : `.${type}`;
  const name = head.trim();
  const changed = DATA_TYPE.test(name)
    ? replaceOne(name, new RegExp(DATA_TYPE, 'gi'), next, () => written)
    : name + written;
  return `${changed}\t${operands.join(', ')}`;
};

const MUTATIONS: readonly Mutation[] = [
  registerClass,
  registerNumber,
  immediate,
  immediate,
  bareImmediate,
  dropOperand,
  doubleOperand,
  swapOperands,
  addOperand,
  shift,
  arrangement,
  element,
  writeback,
  brackets,
  condition,
  upperCase,
  mnemonic,
  dataType,
  dataType,
];

/** `text` with one or two things changed. */
export function mutate(isa: InstructionSet, text: string, next: Next): string {
  const once = pick(next, MUTATIONS)(text, next, isa);
  return next() % 4 === 0 ? pick(next, MUTATIONS)(once, next, isa) : once;
}

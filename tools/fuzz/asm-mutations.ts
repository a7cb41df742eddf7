// What the bad-input fuzzer does to a source: bytes, tokens and lines changed, and a few lines that ask for
// much: deep nesting, great counts, definitions that name themselves.
import type { Random } from './random.js';

/** Lines that a mutation may put in: each asks for more than there is. */
const GREEDY: readonly ((random: Random) => string)[] = [
  (random) => `.rept ${10 ** (1 + random.below(12))}\n nop\n .endr`,
  (random) => `.org 0x${random.word().toString(16)}${random.word().toString(16)}`,
  (random) => `.space 0x${random.word().toString(16)}`,
  (random) => `.fill ${random.word()}, ${random.below(12)}, 1`,
  (random) => `.align ${random.below(70)}`,
  (random) => `.word ${'('.repeat(random.below(40_000))}1`,
  (random) => `.word ${'-~!'.repeat(random.below(20_000))}1`,
  (random) => ` .if ${'1+'.repeat(random.below(20_000))}1`,
  (random) => '.if 1\n'.repeat(random.below(12_000)),
  () => '.macro again\n again\n again\n .endm\n again',
  () => '.macro one x\n one \\x\\x\n .endm\n one ab',
  () =>
    '.irp a, 1, 2, 3\n .irp b, 1, 2, 3\n .irp c, 1, 2, 3\n .rept 5000\n nop\n .endr\n .endr\n .endr\n .endr',
  () => '.set a1, b1\n.set b1, a1\n.word a1',
  () => '#define AGAIN AGAIN AGAIN\nAGAIN',
  () => '#define F(x) x x x x\nF(F(F(F(F(F(F(F(F(F(F(F(F(1)))))))))))))',
  (random) => `#if ${'('.repeat(random.below(20_000))}1`,
  (random) => `#if ${'1 ? '.repeat(random.below(20_000))}1`,
  () => '#include __FILE__',
  () => '.include "self.S"',
  (random) => `.pushsection .s${random.below(9)}\n`.repeat(random.below(3000)),
  (random) => `"${'a'.repeat(random.below(200_000))}`,
  (random) => `.ascii "${'\\'.repeat(random.below(999))}`,
  (random) => `add x0, x1, #${'9'.repeat(random.below(5000))}`,
  (random) => `.quad 0x${'f'.repeat(random.below(5000))}`,
  (random) => `l${random.below(9)}: .space l${random.below(9)} - l${random.below(9)}`,
];

const TOKENS = (
  '.macro .endm .rept .endr .irp .irpc .if .else .elseif .endif .set .org .align .word .quad .section ' +
  '.pushsection .popsection .previous .subsection .req .unreq .altmacro .exitm .purgem .ltorg .loc .file ' +
  '.cfi_startproc .cfi_endproc .fnstart .fnend .save .arch .thumb .arm .code .inst #define #if #endif ' +
  '#include #else #undef ## \\@ \\() mov add ldr ldr= =1 x0 r0 sp pc [ ] { } , ; : 1b 1f 0x 0b " \' /* */ // $ % -1 '
).split(' ');

const wordAt = /[A-Za-z_.$][\w.$]*|\d+|\S/g;

function lineMutation(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  const other = random.below(lines.length);
  switch (random.below(6)) {
    case 0:
      lines.splice(at, 1 + random.below(5));
      break;
    case 1:
      lines.splice(at, 0, lines[other] ?? '');
      break;
    case 2:
      [lines[at], lines[other]] = [lines[other], lines[at]];
      break;
    case 3:
      lines[at] = `${lines[at]}${lines[other]}`;
      break;
    case 4:
      lines.splice(at, 0, GREEDY[random.below(GREEDY.length)](random));
      break;
    default:
      lines.length = Math.max(1, at);
  }
}

function tokenMutation(line: string, random: Random): string {
  const words = [...line.matchAll(wordAt)];
  const token = TOKENS[random.below(TOKENS.length)];
  if (words.length === 0) return token;
  const { index, 0: word } = words[random.below(words.length)];
  const rest = line.slice(index + word.length);
  switch (random.below(4)) {
    case 0:
      return line.slice(0, index) + token + rest;
    case 1:
      return line.slice(0, index) + rest;
    case 2:
      return `${line.slice(0, index)}${word} ${token} ${rest}`;
    default:
      return `${line.slice(0, index)}${word}${word}${rest}`;
  }
}

function byteMutation(line: string, random: Random): string {
  const at = random.below(line.length + 1);
  const character = String.fromCharCode(random.chance(80) ? random.below(128) : random.below(256));
  const skip = random.below(3);
  return line.slice(0, at) + (random.chance(70) ? character : '') + line.slice(at + skip);
}

/** `source` with a few changes. */
export function mutate(source: string, random: Random): string {
  const lines = source.split('\n');
  for (let count = 1 + random.below(6); count > 0; count--) {
    const kind = random.below(3);
    if (kind === 0) {
      lineMutation(lines, random);
      continue;
    }
    const at = random.below(lines.length);
    lines[at] = (kind === 1 ? tokenMutation : byteMutation)(lines[at] ?? '', random);
  }
  return lines.join('\n');
}

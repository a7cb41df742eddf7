// Random texts for the preprocessor: definitions of all sorts, calls over lines, pasting, conditionals, and what is wrong.
import type { Random } from '../fuzz/random.js';

const OBJECTS = ['A', 'B', 'C', 'D', 'EMPTY', 'LP', 'COMMA'];
const FUNCTIONS = ['F', 'G', 'H', 'V', 'W', 'X'];
const BLANKS = ['', ' ', ' ', '  ', '\t', '/* c */', ' /**/ '];
const spread = (text: string) => text.split(' ');
const TOKENS = [
  ...spread(
    'a b x1 r0 1 0x1f 1.5e+3 .5 .. ... + - ++ += ## # ( ) , [ ] { } << >>= -> .L1 \\ @ $ ! ~ % %: <: && || == != 0b1 1f 2b',
  ),
  ...spread(
    'defined __LINE__ __COUNTER__ \\@ \\() : ; L"x" u8"y" a.b $x "a\\"b" 1_000 0x é "s" \'c\'',
  ),
];
const OPERANDS = [
  ...spread(
    "0 1 2 -1 0x10 010 1u 3UL A B C undefd defined(A) defined(F) 'a' '\\n' 'ab' L'a' 0b11 __LINE__",
  ),
  ...spread('F(1) G(1,2) EMPTY 1.0 "s" 09 1ll true false and __has_include("x.h")'),
  'defined B',
];
const OPERATORS = spread('+ - * / % << >> < > <= >= == != & | ^ && || ,');
/** Lines that stand for themselves: peculiar or wrong. */
const LINES = [
  "# comment it's",
  ...['#foo bar', '#', '#line 77 "f.c"', '# 55 "g.c" 2', '#pragma once', '#ident "x"'],
  ...['/* a', 'b */ #define A 1', "// it's", 'a \\\nb', 'F(\n1,\n2)', '.ascii "it\'s"'],
  ...["mov r0, #A @ it's", '"unterminated', "'u", '#warning w', '__FILE__ __LINE__', '\\'],
  ...['#define', '#define 1', '#define F(', '#define F(p', '#define F(p,p) 1', '#undef', '#if'],
  ...['#else', '#endif', '#elif 1', '#ifdef', '#error e', '#assert x(y)', '%:define A 4'],
  ...['#define defined 1', '#define C(x) #y'],
];

/** One text by the numbers of `random`. */
export class CppText {
  constructor(private readonly random: Random) {}

  lines(depth = 3): string[] {
    const { random } = this;
    return Array.from({ length: 2 + random.below(5) }, () => this.line(depth)).flat();
  }

  private line(depth: number): string[] {
    const { random } = this;
    const kind = random.below(16);
    if (kind < 5) return [this.definition()];
    if (kind === 5) return [`#undef ${random.pick([...OBJECTS, ...FUNCTIONS])}`];
    if (kind === 6 && depth > 0) return this.conditional(depth - 1);
    if (kind === 7) return [random.pick(LINES)];
    return [this.text()];
  }

  private conditional(depth: number): string[] {
    const { random } = this;
    const opening = [
      `#if ${this.expression(3)}`,
      `# if ${this.expression(1)}`,
      `#ifdef ${random.pick(OBJECTS)}`,
      `#ifndef ${random.pick(FUNCTIONS)}`,
    ];
    const middle = [`#elif ${this.expression(2)}`, '#else', `#elifdef ${random.pick(OBJECTS)}`];
    const parts = [random.pick(opening), ...this.lines(depth)];
    if (random.below(2)) parts.push(random.pick(middle), ...this.lines(depth));
    if (random.below(2)) parts.push('#else', ...this.lines(depth));
    return [...parts, random.pick(['#endif', '#endif', '#endif /* c */', '#endif junk'])];
  }

  private expression(depth: number): string {
    const { random } = this;
    const kind = depth > 0 ? random.below(8) : 8;
    const part = () => this.expression(depth - 1);
    if (kind < 5) return `${part()} ${random.pick(OPERATORS)} ${part()}`;
    if (kind === 5) return `(${part()})`;
    if (kind === 6) return `${random.pick(['-', '+', '!', '~'])}${part()}`;
    if (kind === 7) return `${part()} ? ${part()} : ${part()}`;
    return random.pick(OPERANDS);
  }

  private text(): string {
    const { random } = this;
    const tokens = Array.from({ length: 1 + random.below(7) }, () => this.token(3));
    return tokens.join(random.pick(BLANKS) || ' ');
  }

  private token(depth: number): string {
    const { random } = this;
    const kind = random.below(10);
    if (kind < 3) return random.pick(OBJECTS);
    if (kind < 5 && depth > 0) return this.call(depth - 1);
    return random.pick(kind === 5 ? FUNCTIONS : TOKENS);
  }

  private call(depth: number): string {
    const { random } = this;
    const argument = () =>
      Array.from({ length: random.below(4) }, () => this.token(depth)).join(random.pick(BLANKS));
    const list = Array.from({ length: random.below(4) }, argument).join(random.pick([',', ', ']));
    const end = random.below(15) ? ')' : '';
    return `${random.pick(FUNCTIONS)}${random.pick(['', '', ' '])}(${list}${end}`;
  }

  private definition(): string {
    const { random } = this;
    if (random.below(2)) {
      const gap = random.below(6) ? ' ' : '';
      return `#define ${random.pick(OBJECTS)}${gap}${this.body(['q'], undefined)}`;
    }
    const parameters = ['p', 'q', 's'].slice(0, random.below(4));
    const rest = random.pick([undefined, '__VA_ARGS__', 'rest']);
    const last = rest === 'rest' ? ['rest...'] : rest ? ['...'] : [];
    const list = [...parameters, ...last].join(random.pick([',', ', ']));
    const names = rest ? [...parameters, rest] : parameters.length > 0 ? parameters : ['q'];
    return `#define ${random.pick(FUNCTIONS)}(${list}) ${this.body(names, rest)}`;
  }

  private body(names: readonly string[], rest: string | undefined): string {
    const { random } = this;
    const name = () => random.pick(names);
    const plain = () => random.pick(TOKENS.filter((token) => !token.startsWith('#')));
    const parts = Array.from({ length: random.below(8) }, () => {
      const kind = random.below(12);
      if (kind < 3) return name();
      if (kind === 3) return `#${random.pick(['', ' '])}${name()}`;
      if (kind === 4) return `${name()} ## ${name()}`;
      if (kind === 5) return `${plain()}##${name()}`;
      if (kind !== 6 || !rest) return this.token(1);
      return random.pick([
        `, ## ${rest}`,
        `__VA_OPT__(${name()} ${plain()})`,
        '__VA_OPT__()',
        `x ## __VA_OPT__(a ${name()})`,
      ]);
    });
    return parts.join(random.pick(['', ' ', ' ']));
  }
}

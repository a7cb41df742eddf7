// Macros, repetition and conditionals.
import { describe, expect, test } from 'vitest';
import { assembleObject } from '../../src/asm/index.js';
import { hexOf, messageOf } from './helper.js';

const ascii = (source: string, isa: 'a64' | 'a32' = 'a64') =>
  Buffer.from(hexOf(` .data\n${source}\n`, { isa }), 'hex').toString('latin1');

const SHOW = ' .macro show a,b,c,d\n .ascii "[\\a][\\b][\\c][\\d]"\n .endm\n';

describe('how arguments are told apart', () => {
  test.each([
    ['a + b', '[a+b][][][]', '[a+b][][][]'],
    ['a -b', '[a-b][][][]', '[a-b][][][]'],
    ['a (b)', '[a(b)][][][]', '[a(b)][][][]'],
    ['x0 #1', '[x0#1][][][]', '[x0][#1][][]'],
    ['a [b] {c}', '[a[b]{c}][][][]', '[a][[b]][{c}][]'],
    ['"a b" c', '[a b][c][][]', '[a b][c][][]'],
    ['d=4 , b="x y"', '[][x y][][4]', '[][x y][][4]'],
    ['a,,c', '[a][][c][]', '[a][][c][]'],
    ['1 2', '[1][2][][]', '[1][2][][]'],
    ['a:b c : d', '[a:b][c:d][][]', '[a:b][c:d][][]'],
  ])('%s', (args, a64, a32) => {
    expect(ascii(`${SHOW} show ${args}`)).toBe(a64);
    expect(ascii(`${SHOW} show ${args}`, 'a32')).toBe(a32);
  });
});

describe('macros', () => {
  test('defaults, required and variable arguments, pasting, the counter', () => {
    const source = `
      .macro m a, b=2, rest:vararg
      .ascii "\\a\\()x\\b(\\rest)\\@ "
      .endm
      m 1
      m 1, 3, 4, 5
    `;
    expect(ascii(source)).toBe('1x2()0 1x3(4,5)1 ');
  });

  test('a macro may define macros, also by .irp', () => {
    const source = `
      .irp c, eq, ne
      .macro if\\c, n
      .ascii "\\c\\n"
      .endm
      .endr
      ifeq 1
      ifne 2
    `;
    expect(ascii(source)).toBe('eq1ne2');
  });

  test('.exitm leaves the macro and its conditionals', () => {
    const source = `
      .macro m n
      .if \\n
      .ascii "one"
      .exitm
      .endif
      .ascii "two"
      .endm
      m 1
      m 0
    `;
    expect(ascii(source)).toBe('onetwo');
  });

  test('.rept, .irpc, and .altmacro with LOCAL and %', () => {
    expect(ascii(' .rept 3\n .ascii "x"\n .endr')).toBe('xxx');
    expect(ascii(' .irpc c,abc\n .ascii "\\c-"\n .endr')).toBe('a-b-c-');
    const source = `
      .altmacro
      .macro m n
      LOCAL lab
      lab: .ascii "&n!"
      .byte lab - lab
      .endm
      m %(1+2)
      m 4
    `;
    expect(ascii(source)).toBe('3!\x004!\0');
  });

  test('LOCAL of altmacro mode may stand anywhere in a macro, a repeat inside of it too', () => {
    const source = `
      .altmacro
      .macro m n
      .irp i, 65, 66
      local end
      .if i == n
      .byte end - . + n - 1
      end:
      .endif
      .endr
      .endm
      m 65
      m 66
    `;
    expect(ascii(source)).toBe('AB');
    const twice = '.altmacro\n.macro m a\n nop\n LOCAL x a\n LOCAL x\n.endm\n m 1\n m 2';
    const used = 'was already used as parameter (or another local) name';
    expect(messageOf(twice).split('\n')).toEqual(
      ['4: Error: `a', '5: Error: `x', '4: Error: `a', '5: Error: `x'].map(
        (each) => `t.s:${each}' ${used}`,
      ),
    );
  });

  test('&& is an operator, \\( ) takes text as it is, and of two backslashes the second may begin a parameter', () => {
    const source = `
      .altmacro
      .macro m n
      .byte 64 + (n == 1 && n == 1 && 1)
      .ascii "n 5&n 5 & n"
      .endm
      m 1
      .noaltmacro
      .macro o n
      .ascii "&&n \\\\n \\(n)\\n \\()x"
      .endm
      o 1
    `;
    expect(ascii(source)).toBe('A1 51 5 & 1&&n \x01 n1 x');
    expect(messageOf('.macro m\n .byte \\(1\n.endm\n m')).toContain("Error: missing `)'");
  });

  test('quoted arguments may hold several statements', () => {
    expect(ascii(' .macro m a\n \\a\n .endm\n m ".byte 65; .byte 33"')).toBe('A!');
  });

  test('errors say where the macro was invoked', () => {
    const source = ' .macro inner\n .error "oops"\n .endm\n .macro outer\n inner\n .endm\n outer';
    expect(messageOf(source)).toBe(
      [
        't.s:2: Error: oops',
        't.s:5:  Info: macro invoked from here',
        't.s:7:   Info: macro invoked from here',
      ].join('\n'),
    );
  });

  test('.purgem of what there is not is a warning', () => {
    const source = ' .macro Two\n .endm\n .purgem one, TWO\n .purgem';
    const { warnings } = assembleObject(source, { isa: 'a64', preprocess: false });
    expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "3 Attempt to purge non-existing macro `one'",
    ]);
    expect(messageOf(`${source}\n two`)).toContain("t.s:5: Error: unknown mnemonic `two' -- `two'");
  });

  test('a required argument that is missing', () => {
    expect(messageOf(' .macro m a:req\n .endm\n m')).toBe(
      "t.s:3: Error: Missing value for required parameter `a' of macro `m'",
    );
  });
});

describe('conditionals', () => {
  test.each([
    ['.if 1', 'yes'],
    ['.ifeq 1', 'no'],
    ['.ifgt 1', 'yes'],
    ['.iflt 1', 'no'],
    ['.ifge 0', 'yes'],
    ['.ifle 1', 'no'],
    ['.ifne 0', 'no'],
    ['.ifdef known', 'yes'],
    ['.ifndef known', 'no'],
    ['.ifb', 'yes'],
    ['.ifnb x', 'yes'],
    ['.ifc a b, a b', 'yes'],
    ['.ifnc a,b', 'yes'],
    ['.ifeqs "a","a"', 'yes'],
    ['.ifnes "a","a"', 'no'],
  ])('%s', (directive, expected) => {
    const source = ` .set known, 1\n ${directive}\n .ascii "yes"\n .else\n .ascii "no"\n .endif`;
    expect(ascii(source)).toBe(expected);
  });

  test('.elseif, and nesting in what is skipped', () => {
    const source = `
      .if 0
      .if 1
      .error "not read"
      .else
      .endif
      .elseif 1
      .ascii "b"
      .else
      .ascii "c"
      .endif
    `;
    expect(ascii(source)).toBe('b');
  });

  test('what does not fit', () => {
    expect(messageOf(' .endif')).toBe('t.s:1: Error: ".endif" without ".if"');
    expect(messageOf(' .else')).toBe('t.s:1: Error: ".else" without matching ".if"');
  });
});

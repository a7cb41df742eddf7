// The C preprocessor. Expected texts are what gcc -E -P gives, blanks reduced.
import { describe, expect, test } from 'vitest';
import {
  type AssembleOptions,
  AssemblyError,
  createHeaderCache,
  preprocess,
} from '../../src/asm/index.js';

/** Preprocessed text without line markers, white space reduced to single blanks. */
function cpp(source: string, options: Partial<AssembleOptions> = {}): string {
  return preprocess(source, { isa: 'a64', file: 't.S', ...options })
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();
}

function errorOf(source: string, options: Partial<AssembleOptions> = {}): string {
  try {
    cpp(source, options);
  } catch (error) {
    if (error instanceof AssemblyError) return error.message;
    throw error;
  }
  return 'no error';
}

const files = (contents: Record<string, string>) => ({
  readFile: (path: string) => contents[path],
});

describe('macros', () => {
  test.each([
    ['#define A 1\nA A.b .A A_ "A"', '1 1 .b . 1 A_ "A"'],
    ['#define f(x) x+x\nf(1) f (2) f', '1 +1 2 +2 f'],
    ['#define f(x) #x\nf( a  "b\\n" )', '"a \\"b\\\\n\\""'],
    ['#define cat(a,b) a##b\ncat(x,1) cat(,y) cat(.,z)', 'x1 y .z'],
    ['#define v(a, ...) a(__VA_ARGS__)\nv(f) v(f,1,2)', 'f() f(1,2)'],
    ['#define v(x...) [x]\nv(a, b)', '[a, b]'],
    ['#define e(f, x...) f(1, ##x)\ne(g) e(g, 2)', 'g(1) g(1, 2)'],
    ['#define o(x, ...) f(x __VA_OPT__(,) __VA_ARGS__)\no(1) o(1,2)', 'f(1 ) f(1 , 2)'],
    ['#define x x y\nx', 'x y'],
    ['#define f(a) a*g\n#define g(a) f(a)\nf(2)(9)', '2*9*g'],
    ['#define IMM(x) #x, #1\n#define I(n) mov n, #4\nIMM(a)\nI(x0)', '"a", #1 mov x0, #4'],
    ['#define empty\n- empty -', '- -'],
    ['#define f(x) (x)\nf(\n a\n)', '(a)'],
    [
      // The kernel's IS_ENABLED: needs exact rescanning.
      `#define PLACEHOLDER_1 0,
#define second(ignored, val, ...) val
#define is_def(x) is_def2(x)
#define is_def2(val) is_def3(PLACEHOLDER_##val)
#define is_def3(junk) second(junk 1, 0)
#define ON 1
is_def(ON) is_def(OFF)`,
      '1 0',
    ],
  ])('%j', (source, expected) => {
    expect(cpp(source)).toBe(expected);
  });

  test.each([
    // The name of a macro's argument stays whole behind an empty prefix.
    ['#define P\n#define C1(a, b) a ## b\n#define C(a, b) C1(a, b)\nC(P, \\name):', '\\name:'],
    ['#define F(p) #p\nF(a \\)', '"a "'],
    ['#define E(fmt, ...) x __VA_OPT__(, a) #__VA_OPT__(b)\nE(1) E(1, 2)', 'x "" x , a "b"'],
    ['#define L(...) f(a, ## __VA_ARGS__)\nL() L(b)', 'f(a) f(a,b)'],
    ['#define C __COUNTER__\n#define V(...) __VA_OPT__(__VA_ARGS__) __VA_ARGS__\nV(C) C', '0 0 1'],
    ['a \\\n__LINE__ /* \n */ __LINE__', 'a 2 3'],
  ])('as gcc has it: %j', (source, expected) => {
    expect(cpp(source)).toBe(expected);
  });

  test('assembler text passes: comments, immediates, apostrophes', () => {
    const source = [
      "mov r0, #1 @ don't /* expand */ A",
      '// gone',
      'add r1, /* gone */ r2',
      '# Comment A',
      '#define A 2',
      '#A',
    ].join('\n');
    expect(cpp(source, { isa: 'a32' })).toBe(
      "mov r0, #1 @ don't /* expand */ A add r1, r2 # Comment A #2".replace('# Comment A ', ''),
    );
  });

  test('predefined', () => {
    expect(cpp('__ASSEMBLER__ __aarch64__ __arm__ __LINE__ __FILE__')).toBe('1 1 __arm__ 1 "t.S"');
    expect(cpp('__arm__ __ARM_ARCH', { isa: 'a32' })).toBe('1 7');
    expect(cpp('X Y', { defines: { X: '1', Y: 'a b' } })).toBe('1 a b');
  });
});

describe('conditions', () => {
  test.each([
    ['defined(A) && !defined B', true],
    ['(1 ? 2 : 3) == 2 && -1 < 0', true],
    ['-1 > 0u', true],
    ['1 << 3 == 8', true],
    ['(0xffffffffffffffff >> 63) == 1', true],
    ['UNKNOWN', false],
    ["'a' == 97", true],
    // char is unsigned.
    ["-1 < 'a'", false],
    ["'ab' == 0x6162", true],
    ['0, 1', true],
    ['#machine(arm)', false],
    ['0 && 1 / 0', false],
    ['__has_attribute(__aligned__)', true],
    ['defined(__has_include)', true],
  ])('#if %s', (condition, expected) => {
    expect(cpp(`#define A\n#if ${condition}\nyes\n#else\nno\n#endif`)).toBe(
      expected ? 'yes' : 'no',
    );
  });

  test('#elif, nesting, and directives in what is skipped', () => {
    expect(cpp('#if 0\n#if 1\na\n#else\nb\n#endif\n#error no\n#elif 1\nc\n#else\nd\n#endif')).toBe(
      'c',
    );
  });
});

describe('files', () => {
  test('beside the file, along -I, computed, #include_next, once for all files of a run', () => {
    const reads: string[] = [];
    const contents: Record<string, string> = {
      'dir/near.h': 'near',
      'inc/far.h': '#define FAR far\nFAR',
      'inc/same.h': 'one\n#include_next <same.h>',
      'inc2/same.h': 'two',
    };
    const options = {
      file: 'dir/t.S',
      includePaths: ['inc', 'inc2'],
      cache: createHeaderCache(),
      readFile: (path: string) => {
        reads.push(path);
        return contents[path];
      },
    };
    const source = '#include "near.h"\n#define H <far.h>\n#include H\n#include <same.h>\nend';
    expect(cpp(source, options)).toBe('near far one two end');
    const first = reads.length;
    expect(cpp(source, options)).toBe('near far one two end');
    expect(reads.length).toBe(first);
  });

  test('line markers', () => {
    const text = preprocess('a\n#include "h"\nb\n\n\n\n\n\n\n\n\n\n\nc', {
      isa: 'a64',
      file: 't.S',
      ...files({ h: 'x' }),
    });
    expect(text).toContain('# 1 "h" 1\nx');
    expect(text).toContain('# 3 "t.S" 2\nb');
    expect(text).toContain('# 14 "t.S"\nc');
  });

  test('errors have file and line', () => {
    expect(errorOf('\n#include "gone.h"')).toBe('t.S:2: Error: gone.h: No such file or directory');
    expect(errorOf('#include "h"', files({ h: '\n#error no way' }))).toBe(
      'In file included from t.S:1:\nh:2: Error: #error no way',
    );
    expect(errorOf('#if 1')).toBe('t.S:1: Error: unterminated #if');
    expect(errorOf('#endif')).toBe('t.S:1: Error: #endif without #if');
    expect(errorOf('#if 1 +\n#endif')).toContain('t.S:1: Error: ');
    expect(errorOf('#define f(a) a\nf(1,2)')).toBe(
      't.S:2: Error: macro "f" passed 2 arguments, but takes just 1',
    );
    expect(errorOf('#include "h"', files({ h: '#include "h"' }))).toContain('nested depth');
  });

  test('macros that double at each step end in a message', () => {
    const steps = Array.from({ length: 40 }, (_, i) => `#define a${i + 1} a${i} a${i}`).join('\n');
    expect(errorOf(`${steps}\na40`)).toContain('macro expansion is too large');
  });
});

describe('-include', () => {
  test('is looked for in the working directory first, not beside the source', () => {
    const headers = files({
      './here.h': '#define PLACE cwd\n',
      'src/./here.h': '#define PLACE src\n',
    });
    const options = { ...headers, file: 'src/t.S', forceIncludes: ['./here.h'] };
    expect(cpp('PLACE', options)).toBe('cwd');
    expect(cpp('#include "./here.h"\nPLACE', { ...options, forceIncludes: [] })).toBe('src');
  });
});

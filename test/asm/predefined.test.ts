// Predefined macros by target, processor and flags. `npm run oracle -- --only predefined-.*` asks gcc for all of them.
import { describe, expect, test } from 'vitest';
import { preprocess } from '../../src/asm/index.js';
import type { AssembleOptions } from '../../src/asm/options.js';

/** The value of each name that is defined. */
function values(options: AssembleOptions, ...names: string[]): Record<string, string> {
  const text = preprocess('', { ...options, dumpMacros: true });
  const found = names.flatMap((name) => {
    const line = text.split('\n').find((each) => each.startsWith(`#define ${name} `));
    return line === undefined ? [] : [[name, line.slice(`#define ${name} `.length)]];
  });
  return Object.fromEntries(found);
}

describe('predefined macros', () => {
  test('floating-point limits are exact to the digits of the longest type', () => {
    const names = ['__FLT_MAX__', '__DBL_EPSILON__', '__LDBL_DENORM_MIN__', '__FLT16_MAX__'];
    expect(values({ isa: 'a64' }, ...names)).toEqual({
      __FLT_MAX__: '3.40282346638528859811704183484516925e+38F',
      // A tie: the even digit.
      __DBL_EPSILON__: '((double)2.22044604925031308084726333618164062e-16L)',
      __LDBL_DENORM_MIN__: '6.47517511943802511092443895822764655e-4966L',
      __FLT16_MAX__: '6.55040000000000000000000000000000000e+4F16',
    });
    expect(values({ isa: 'a32' }, ...names)).toEqual({
      __FLT_MAX__: '3.4028234663852886e+38F',
      __DBL_EPSILON__: '((double)2.2204460492503131e-16L)',
      __LDBL_DENORM_MIN__: '4.9406564584124654e-324L',
    });
  });

  test('integer types follow the data model', () => {
    const names = ['__SIZE_TYPE__', '__INT64_MAX__', '__LONG_MAX__', '__INT_FAST16_WIDTH__'];
    expect(values({ isa: 'a64' }, ...names)).toEqual({
      __SIZE_TYPE__: 'long unsigned int',
      __INT64_MAX__: '0x7fffffffffffffffL',
      __LONG_MAX__: '0x7fffffffffffffffL',
      __INT_FAST16_WIDTH__: '64',
    });
    expect(values({ isa: 'a64', compilerFlags: ['-mabi=ilp32'] }, ...names)).toEqual({
      __SIZE_TYPE__: 'long unsigned int',
      __INT64_MAX__: '0x7fffffffffffffffLL',
      __LONG_MAX__: '0x7fffffffL',
      __INT_FAST16_WIDTH__: '32',
    });
  });

  test('A64 extensions bring what they imply and lose what they need', () => {
    const names = ['__ARM_NEON', '__ARM_FEATURE_CRYPTO', '__ARM_FEATURE_AES', '__ARM_FEATURE_SVE'];
    const of = (march: string) => Object.keys(values({ isa: 'a64', march }, ...names));
    expect(of('armv8-a')).toEqual(['__ARM_NEON']);
    expect(of('armv8-a+crypto')).toEqual([
      '__ARM_NEON',
      '__ARM_FEATURE_CRYPTO',
      '__ARM_FEATURE_AES',
    ]);
    expect(of('armv8-a+crypto+nofp')).toEqual([]);
    expect(of('armv8.2-a+sve2-aes')).toEqual([
      '__ARM_NEON',
      '__ARM_FEATURE_AES',
      '__ARM_FEATURE_SVE',
    ]);
    expect(of('armv9-a+nosve')).toEqual(['__ARM_NEON']);
  });

  test('A32: what the state and the architecture have', () => {
    const names = [
      '__ARM_FEATURE_LDREX',
      '__ARM_FEATURE_COPROC',
      '__ARM_32BIT_STATE',
      '__thumb2__',
    ];
    const of = (march: string, thumbMacros: boolean) =>
      values({ isa: 'a32', march, thumbMacros }, ...names);
    const is32 = { __ARM_32BIT_STATE: '1' };
    expect(of('armv5te', false)).toEqual({ ...is32, __ARM_FEATURE_COPROC: '7' });
    expect(of('armv6', false)).toEqual({
      ...is32,
      __ARM_FEATURE_LDREX: '4',
      __ARM_FEATURE_COPROC: '15',
    });
    expect(of('armv6', true)).toEqual({});
    expect(of('armv8-a', true)).toEqual({
      ...is32,
      __ARM_FEATURE_LDREX: '15',
      __thumb2__: '1',
    });
  });

  test('flags of the compiler', () => {
    const of = (compilerFlags: string[], ...names: string[]) =>
      values({ isa: 'a64', compilerFlags }, ...names);
    expect(of([], '__PIC__', '__PIE__', '__OPTIMIZE__')).toEqual({ __PIC__: '2', __PIE__: '2' });
    expect(of(['-O2', '-fpic'], '__PIC__', '__PIE__', '__OPTIMIZE__')).toEqual({
      __PIC__: '1',
      __OPTIMIZE__: '1',
    });
    expect(of(['-fPIE', '-fno-pic'], '__PIC__', '__PIE__')).toEqual({});
    const math = ['__FAST_MATH__', '__NO_TRAPPING_MATH__', '__FINITE_MATH_ONLY__'];
    expect(of(['-Ofast', '-fno-fast-math'], ...math)).toEqual({ __FINITE_MATH_ONLY__: '0' });
    expect(of(['-undef'], '__aarch64__', '__STDC__', '__ASSEMBLER__')).toEqual({
      __STDC__: '1',
      __ASSEMBLER__: '1',
    });
  });
});

// What the flags of gcc that are no business of an assembler change of its predefined macros: optimisation,
// position-independent code, floating-point rules.
import type { Define } from './predefined-target.js';

/** Flags that say what their last one says: `-fpic`, `-fno-pie`. */
const lastOf = (flags: readonly string[], form: RegExp) => flags.filter((f) => form.test(f)).at(-1);

/** True where the last of `-fNAME` and `-fno-NAME` (or `otherwise`, where there is none) says yes. */
export function isOn(flags: readonly string[], name: string, otherwise = false): boolean {
  const last = lastOf(flags, new RegExp(`^-[fm](no-)?${name}$`));
  return last === undefined ? otherwise : !/^-[fm]no-/.test(last);
}

/** The level of position-independent code, 0 for none; negative for executables. Debian's gcc makes -fPIE of nothing. */
export function picLevel(flags: readonly string[]): number {
  const last = lastOf(flags, /^-f(no-)?pi[ce]$/i) ?? '-fPIE';
  if (last.startsWith('-fno-')) return 0;
  const level = /P/.test(last) ? 2 : 1;
  return /e$/i.test(last) ? -level : level;
}

function definePic(define: Define, flags: readonly string[]): void {
  const level = picLevel(flags);
  if (level === 0) return;
  for (const name of ['__PIC__', '__pic__']) define(`${name} ${Math.abs(level)}`);
  if (level < 0) for (const name of ['__PIE__', '__pie__']) define(`${name} ${-level}`);
}

function defineOptimisation(define: Define, flags: readonly string[]): void {
  const level = (lastOf(flags, /^-O/) ?? '-O0').slice(2) || '1';
  if (level === '0') define('__NO_INLINE__ 1');
  else define('__OPTIMIZE__ 1');
  if (level === 's' || level === 'z') define('__OPTIMIZE_SIZE__ 1');
}

/** The rules of floating-point arithmetic, as the flags leave them. */
interface MathRules {
  isFast: boolean;
  isUnsafe: boolean;
  finiteOnly: boolean;
  errno: boolean;
  signedZeros: boolean;
  trapping: boolean;
  cxLimited: boolean;
}

/** What -ffast-math and -funsafe-math-optimizations stand for. */
const unsafe = (on: boolean) => ({ isUnsafe: on, signedZeros: !on, trapping: !on });
const fast = (on: boolean) => ({
  ...{ isFast: on, finiteOnly: on, errno: !on, ...unsafe(on) },
  // -fno-fast-math does not take it back.
  ...(on ? { cxLimited: true } : {}),
});

const MATH_FLAGS: Readonly<Record<string, (on: boolean) => Partial<MathRules>>> = {
  'fast-math': fast,
  'unsafe-math-optimizations': unsafe,
  'finite-math-only': (finiteOnly) => ({ finiteOnly }),
  'math-errno': (errno) => ({ errno }),
  'signed-zeros': (signedZeros) => ({ signedZeros }),
  'trapping-math': (trapping) => ({ trapping }),
  'cx-limited-range': (cxLimited) => ({ cxLimited }),
};

function mathRules(flags: readonly string[]): MathRules {
  const rules: MathRules = { cxLimited: false, ...fast(lastOf(flags, /^-O/) === '-Ofast') };
  for (const flag of flags) {
    const [, no, name] = /^-f(no-)?(.*)$/.exec(flag) ?? [];
    if (name !== undefined) Object.assign(rules, MATH_FLAGS[name]?.(no === undefined));
  }
  return rules;
}

/** `hasDouble`: floating-point instructions for doubles, without which nothing is as the standard asks. */
export function defineMath(
  define: Define,
  flags: readonly string[],
  hasDouble: boolean,
  isA64: boolean,
): void {
  const rules = mathRules(flags);
  const { isFast, isUnsafe, finiteOnly, errno, signedZeros, trapping } = rules;
  const macro = (name: string, condition: boolean) => {
    if (condition) define(`${name} 1`);
  };
  define(`__FINITE_MATH_ONLY__ ${finiteOnly ? 1 : 0}`);
  macro('__FAST_MATH__', isFast);
  macro('__NO_MATH_ERRNO__', !errno);
  macro('__NO_SIGNED_ZEROS__', !signedZeros);
  macro('__NO_TRAPPING_MATH__', !trapping);
  macro('__ROUNDING_MATH__', isOn(flags, 'rounding-math'));
  macro('__ASSOCIATIVE_MATH__', isUnsafe);
  macro('__RECIPROCAL_MATH__', isUnsafe);
  macro('__ARM_FP_FAST', isUnsafe && isA64);
  const isShort = isOn(flags, 'single-precision-constant');
  const real = hasDouble && !isUnsafe && !finiteOnly && signedZeros && !isShort;
  const complex = real && !rules.cxLimited;
  define(`__GCC_IEC_559 ${real ? 2 : 0}`);
  define(`__GCC_IEC_559_COMPLEX ${complex ? 2 : 0}`);
  // <stdc-predef.h>, which gcc reads before the source.
  if (!isHosted(flags)) return;
  define('_STDC_PREDEF_H 1');
  define('__STDC_ISO_10646__ 201706L');
  const isUndefined = flags.includes('-undef');
  if (real || isUndefined)
    for (const each of ['559__ 1', '60559_BFP__ 201404L']) define(`__STDC_IEC_${each}`);
  if (complex || isUndefined)
    for (const each of ['559_COMPLEX__ 1', '60559_COMPLEX__ 201404L']) define(`__STDC_IEC_${each}`);
}

const isHosted = (flags: readonly string[]) =>
  !flags.includes('-nostdinc') && !isFreestanding(flags);

function isFreestanding(flags: readonly string[]): boolean {
  const last = lastOf(flags, /^-f(no-)?(freestanding|hosted)$/);
  return last === '-ffreestanding' || last === '-fno-hosted';
}

function defineCharacters(define: Define, flags: readonly string[], bigEndian: boolean): void {
  const isSigned = isOn(flags, 'signed-char') || isOn(flags, 'unsigned-char', true) === false;
  if (!isSigned) define('__CHAR_UNSIGNED__ 1');
  const isShort = isOn(flags, 'short-wchar');
  const bits = isShort ? 16 : 32;
  define(`__SIZEOF_WCHAR_T__ ${bits / 8}`);
  define(`__WCHAR_WIDTH__ ${bits}`);
  define(`__WCHAR_TYPE__ ${isShort ? 'short unsigned int' : 'unsigned int'}`);
  define(`__WCHAR_MAX__ ${isShort ? '0xffff' : '0xffffffffU'}`);
  define(`__WCHAR_MIN__ ${isShort ? '0' : '0U'}`);
  define(`__GNUC_WIDE_EXECUTION_CHARSET_NAME "UTF-${bits}${bigEndian ? 'BE' : 'LE'}"`);
}

/** -fstack-protector and its kin: name and value. */
const STACK_PROTECTORS: Readonly<Record<string, string>> = {
  '': '__SSP__ 1',
  '-all': '__SSP_ALL__ 2',
  '-strong': '__SSP_STRONG__ 3',
  '-explicit': '__SSP_EXPLICIT__ 4',
};

function defineRunTime(define: Define, flags: readonly string[]): void {
  const protector = /^-fstack-protector(.*)$/.exec(
    lastOf(flags, /^-f(no-)?stack-protector/) ?? '',
  )?.[1];
  if (protector !== undefined) define(STACK_PROTECTORS[protector]);
  if (flags.includes('-pthread') || isOn(flags, 'openmp')) define('_REENTRANT 1');
  if (isOn(flags, 'openmp')) define('_OPENMP 201511');
  const sanitized = flags.filter((f) => f.startsWith('-fsanitize=')).join(',');
  if (/[=,](kernel-)?address\b/.test(sanitized)) define('__SANITIZE_ADDRESS__ 1');
  if (/[=,]thread\b/.test(sanitized)) define('__SANITIZE_THREAD__ 1');
  if (isOn(flags, 'exceptions')) define('__EXCEPTIONS 1');
}

function defineLanguage(define: Define, flags: readonly string[]): void {
  const isAnsi = flags.includes('-ansi');
  const isOld = isAnsi || isOn(flags, 'gnu89-inline');
  define(isOld ? '__GNUC_GNU_INLINE__ 1' : '__GNUC_STDC_INLINE__ 1');
  if (isAnsi) define('__STRICT_ANSI__ 1');
  else for (const name of ['__ASSEMBLER__', 'linux', 'unix']) define(`${name} 1`);
  define(`__STDC_HOSTED__ ${isFreestanding(flags) ? 0 : 1}`);
}

/** All that does not depend upon the processor. */
export function defineByFlags(
  define: Define,
  flags: readonly string[],
  { bigEndian }: { bigEndian: boolean },
): void {
  definePic(define, flags);
  defineOptimisation(define, flags);
  defineCharacters(define, flags, bigEndian);
  defineRunTime(define, flags);
  defineLanguage(define, flags);
}

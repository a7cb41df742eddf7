// Predefined macros of A32 and T32 that follow -march, -mcpu, -mfpu, the float ABI and the state, as gcc 12 has them.
import type { Define, Target } from './predefined-target.js';

/** An architecture: what `__ARM_ARCH…__` calls it, its version, and what it has. */
type Architecture = readonly [name: string, macro: string, version: number, has: string];

/**
 * e: the DSP multiplies of v5TE. k: exclusives of all sizes. t1, t2: Thumb. idiv, idivt: division, in T32 alone.
 * mp: profile M, which has no A32.
 */
const ARCHITECTURES: readonly Architecture[] = [
  ['armv4', '4', 4, ''],
  ['armv4t', '4T', 4, 't1'],
  ['armv5t', '5T', 5, 't1'],
  ['armv5te', '5TE', 5, 't1 e'],
  ['armv5tej', '5TEJ', 5, 't1 e'],
  ['iwmmxt', '5TE', 5, 't1 e wmmx'],
  ['iwmmxt2', '5TE', 5, 't1 e wmmx wmmx2'],
  ['armv6', '6', 6, 't1 e'],
  ['armv6j', '6J', 6, 't1 e'],
  ['armv6k', '6K', 6, 't1 e k'],
  ['armv6z', '6Z', 6, 't1 e'],
  ['armv6kz', '6KZ', 6, 't1 e k'],
  ['armv6zk', '6KZ', 6, 't1 e k'],
  ['armv6t2', '6T2', 6, 't2 e'],
  ['armv6-m', '6M', 6, 't1 M'],
  ['armv6s-m', '6M', 6, 't1 M'],
  ['armv7', '7', 7, 't2 k M noprofile'],
  ['armv7-a', '7A', 7, 't2 e k A'],
  ['armv7ve', '7A', 7, 't2 e k A idiv'],
  ['armv7-r', '7R', 7, 't2 e k R idivt'],
  ['armv7-m', '7M', 7, 't2 k M idiv'],
  ['armv7e-m', '7EM', 7, 't2 e k M idiv'],
  ['armv8-a', '8A', 8, 't2 e k A idiv'],
  ['armv8.1-a', '8A', 8, 't2 e k A idiv crc rdm'],
  ['armv8.2-a', '8A', 8, 't2 e k A idiv crc rdm'],
  ['armv8.3-a', '8A', 8, 't2 e k A idiv crc rdm complex'],
  ['armv8.4-a', '8A', 8, 't2 e k A idiv crc rdm complex dotprod'],
  ['armv8.5-a', '8A', 8, 't2 e k A idiv crc rdm complex dotprod'],
  ['armv8.6-a', '8A', 8, 't2 e k A idiv crc rdm complex dotprod'],
  ['armv8-r', '8R', 8, 't2 e k R idiv'],
  ['armv8-m.base', '8M_BASE', 8, 't1 k M idiv cmse'],
  ['armv8-m.main', '8M_MAIN', 8, 't2 k M idiv cmse'],
  ['armv9-a', '9A', 9, 't2 e k A idiv crc rdm complex dotprod'],
];

/** Processors by architecture and extensions; `+auto` ones are what -mfpu=auto gives. */
const PROCESSORS: Readonly<Record<string, string>> = {
  armv4: 'arm8 arm810 strongarm strongarm110 fa526 fa626',
  armv4t:
    'arm7tdmi arm7tdmi-s arm710t arm720t arm740t arm9 arm9tdmi arm920t arm920 arm922t arm940t ep9312',
  armv5t: 'arm10tdmi arm1020t',
  armv5te: 'xscale fa606te fa626te fmp626 fa726te',
  'armv5te+fp': 'arm9e arm946e-s arm966e-s arm968e-s arm10e arm1020e arm1022e',
  iwmmxt: 'iwmmxt',
  iwmmxt2: 'iwmmxt2',
  'armv5tej+fp': 'arm926ej-s arm1026ej-s',
  armv6j: 'arm1136j-s',
  'armv6j+fp': 'arm1136jf-s',
  armv6kz: 'arm1176jz-s',
  'armv6kz+fp': 'arm1176jzf-s',
  armv6k: 'mpcorenovfp',
  'armv6k+fp': 'mpcore',
  armv6t2: 'arm1156t2-s',
  'armv6t2+fp': 'arm1156t2f-s',
  'armv7-a+fp': 'generic-armv7-a marvell-pj4',
  'armv7-a+simd': 'cortex-a8',
  'armv7-a+neon-fp16': 'cortex-a5 cortex-a9',
  'armv7ve+simd':
    'cortex-a7 cortex-a12 cortex-a15 cortex-a17 cortex-a15.cortex-a7 cortex-a17.cortex-a7',
  'armv7-r': 'cortex-r4',
  'armv7-r+fp': 'cortex-r4f',
  'armv7-r+idiv+fp': 'cortex-r5',
  'armv7-r+idiv+vfpv3-d16-fp16': 'cortex-r7 cortex-r8',
  'armv6s-m':
    'cortex-m0 cortex-m0plus cortex-m1 cortex-m1.small-multiply cortex-m0.small-multiply cortex-m0plus.small-multiply',
  'armv7-m': 'cortex-m3',
  'armv7e-m+fp': 'cortex-m4',
  'armv7e-m+fp.dp': 'cortex-m7',
  'armv8-m.base': 'cortex-m23',
  'armv8-m.main+dsp+fp': 'cortex-m33 cortex-m35p',
  'armv8-a+crc+simd':
    'cortex-a32 cortex-a35 cortex-a53 cortex-a57 cortex-a72 cortex-a73 exynos-m1 cortex-a57.cortex-a53 cortex-a72.cortex-a53 cortex-a73.cortex-a35 cortex-a73.cortex-a53',
  'armv8-a+simd': 'xgene1',
  'armv8.2-a+fp16+dotprod':
    'cortex-a55 cortex-a75 cortex-a76 cortex-a76ae cortex-a77 cortex-a78 cortex-a78ae cortex-a78c cortex-x1 neoverse-n1 cortex-a75.cortex-a55 cortex-a76.cortex-a55',
  'armv8-r+crc+simd': 'cortex-r52 cortex-r52plus',
  'armv8.4-a+fp16fml+i8mm+bf16': 'neoverse-v1',
  'armv8.5-a+fp16fml+i8mm+bf16': 'neoverse-n2',
  'armv9-a+fp16fml+i8mm+bf16': 'cortex-a710',
};

/** Floating-point units: s, d, h: single, double, half precision; fma; n: Advanced SIMD; v8; crypto. */
const FPUS: Readonly<Record<string, string>> = {
  's d': 'vfp vfpv2 vfpv3 vfpv3-d16',
  's d h': 'vfpv3-fp16 vfpv3-d16-fp16',
  s: 'vfpv3xd vfpv3xd-fp16',
  's d n': 'neon neon-vfpv3',
  's d h n': 'neon-fp16',
  's d h fma': 'vfpv4 vfpv4-d16',
  's d h fma v8': 'fpv5-d16 fp-armv8',
  's fma': 'fpv4-sp-d16',
  's fma v8': 'fpv5-sp-d16',
  's d h fma n': 'neon-vfpv4',
  's d h fma n v8': 'neon-fp-armv8',
  's d h fma n v8 crypto': 'crypto-neon-fp-armv8',
};

const split = (text: string) => text.split(' ').filter((word) => word !== '');

const fpuNamed = (name: string) =>
  Object.entries(FPUS).find(([, names]) => split(names).includes(name))?.[0];

/** What `+fp` and `+simd` are to an architecture. */
function ownFpu(name: string, extension: 'fp' | 'simd'): string {
  if (/^armv(8|9)/.test(name) && !name.includes('-m')) return 's d h fma n v8';
  if (name.includes('-m')) return name === 'armv8-m.main' ? 's fma v8' : 's fma';
  if (extension === 'simd') return name === 'armv7ve' ? 's d h fma n' : 's d n';
  return name === 'armv7ve' ? 's d h fma' : 's d';
}

/** Extensions that bring a whole floating-point unit of Armv8, and themselves. */
const WITH_SIMD = new Set(['fp16', 'fp16fml', 'dotprod', 'crypto', 'i8mm', 'bf16']);

interface Features {
  readonly architecture: Architecture;
  readonly has: Set<string>;
}

function featuresOf(text: string): Features {
  const [name, ...extensions] = text.split('+');
  const architecture = ARCHITECTURES.find(([each]) => each === name) ?? named('armv7-a');
  const has = new Set(split(architecture[3]));
  const addFpu = (fpu: string) => {
    for (const each of split(fpu)) has.add(each);
  };
  for (const extension of extensions) {
    const fpu = fpuNamed(extension);
    if (fpu) addFpu(fpu);
    else if (extension === 'fp' || extension === 'simd') addFpu(ownFpu(name, extension));
    else if (extension === 'fp.sp') addFpu(/^armv8/.test(name) ? 's fma v8' : 's');
    else if (extension === 'fp.dp') addFpu('s d h fma v8');
    else if (extension === 'neon') addFpu('s d n');
    else if (extension === 'nofp') removeFpu(has);
    else if (extension === 'nosimd') has.delete('n');
    else if (WITH_SIMD.has(extension)) {
      addFpu('s d h fma n v8');
      has.add(extension);
      if (extension === 'fp16fml') has.add('fp16');
    } else has.add(extension);
  }
  return { architecture, has };
}

function removeFpu(has: Set<string>): void {
  for (const each of split('s d h fma n v8 crypto fp16 fp16fml dotprod i8mm bf16'))
    has.delete(each);
}

const named = (name: string) => ARCHITECTURES.find(([each]) => each === name) as Architecture;

function processor(mcpu: string): string | undefined {
  const [name, ...extensions] = mcpu.toLowerCase().split('+');
  const found = Object.entries(PROCESSORS).find(([, names]) => split(names).includes(name));
  return found && [found[0], ...extensions].join('+');
}

/** The features of a target: a named -mfpu is all that there is of floating point. */
function targetFeatures({ march, mcpu = '', mfpu, floatAbi, flags }: Target): Features {
  const features = featuresOf(march ?? processor(mcpu) ?? 'armv7-a');
  const { has } = features;
  if (mfpu !== undefined && mfpu !== 'auto') {
    removeFpu(has);
    for (const each of split(fpuNamed(mfpu) ?? 's d')) has.add(each);
  }
  const isSoft = floatAbi === undefined || floatAbi === 'soft';
  if (isSoft) removeFpu(has);
  if (flags.includes('-mgeneral-regs-only')) {
    has.add('general-regs-only');
    has.delete('n');
  }
  return features;
}

/** What the state makes of the architecture. */
interface State {
  readonly version: number;
  readonly isThumb: boolean;
  /** 16-bit Thumb, which has none of the instructions that macros are about. */
  readonly isThumb1: boolean;
  readonly has: ReadonlySet<string>;
}

/** Defines what depends upon the processor. `hasDouble`: of floating point; `half`: _Float16 is a type. */
export function defineA32(
  define: Define,
  target: Target,
): { readonly hasDouble: boolean; readonly half: boolean } {
  const { architecture, has } = targetFeatures(target);
  const [name, macro, version] = architecture;
  const isThumb = (target.thumb && (has.has('t1') || has.has('t2'))) || has.has('M');
  const state = { version, isThumb, isThumb1: isThumb && !has.has('t2'), has };
  define(`__ARM_ARCH ${version}`);
  define(`__ARM_ARCH_${macro}__ 1`);
  if (macro === '6KZ') define('__ARM_ARCH_6ZK__ 1');
  const profile = has.has('noprofile') ? undefined : /^[AMR]$/;
  const letter = profile && [...has].find((each) => profile.test(each));
  if (letter) define(`__ARM_ARCH_PROFILE ${letter.charCodeAt(0)}`);
  if (name.startsWith('iwmmxt')) for (const each of wmmx(has)) define(`${each} 1`);
  else if (target.mcpu?.startsWith('xscale')) define('__XSCALE__ 1');
  if (!has.has('M')) define('__ARM_ARCH_ISA_ARM 1');
  if (has.has('t1') || has.has('t2')) define(`__ARM_ARCH_ISA_THUMB ${has.has('t2') ? 2 : 1}`);
  defineState(define, state, target);
  defineInstructions(define, state, target.flags);
  defineAtomics(define, state);
  const line = /^cortex-a9\b/.test(target.mcpu ?? '') ? 32 : 64;
  for (const what of ['CONSTRUCTIVE', 'DESTRUCTIVE']) define(`__GCC_${what}_SIZE ${line}`);
  if (state.isThumb1) removeFpu(has);
  return defineFloatingPoint(define, state, target);
}

function wmmx(has: ReadonlySet<string>): string[] {
  const second = has.has('wmmx2') ? ['__IWMMXT2__'] : [];
  return ['__ARM_WMMX', '__IWMMXT__', '__XSCALE__', ...second];
}

function defineState(define: Define, { isThumb, isThumb1 }: State, { bigEndian }: Target): void {
  const end = bigEndian ? 'EB' : 'EL';
  define(`__ARM${end}__ 1`);
  if (!isThumb1) define('__ARM_32BIT_STATE 1');
  if (!isThumb) return;
  define(`__THUMB${end}__ 1`);
  define('__thumb__ 1');
  if (!isThumb1)
    for (const name of ['__thumb2__', '__ARM_ASM_SYNTAX_UNIFIED__']) define(`${name} 1`);
}

function defineInstructions(define: Define, state: State, flags: readonly string[]): void {
  const { version, isThumb, isThumb1, has } = state;
  const isM = has.has('M');
  const feature = (name: string, condition: boolean) => {
    if (condition) define(`__ARM_FEATURE_${name} 1`);
  };
  if (has.has('idiv') || (has.has('idivt') && isThumb)) {
    define('__ARM_ARCH_EXT_IDIV__ 1');
    feature('IDIV', true);
  }
  feature('CMSE', has.has('cmse'));
  feature('CRC32', has.has('crc'));
  const unaligned = !flags.some((flag) => /^-m(no-unaligned-access|strict-align)$/.test(flag));
  if (isThumb1) return;
  define('__GCC_ASM_FLAG_OUTPUTS__ 1');
  feature('CLZ', version >= 5);
  feature('DSP', has.has('e') || has.has('dsp'));
  feature('QBIT', has.has('e') || version >= 7);
  feature('SAT', version >= 6);
  feature('SIMD32', version >= 6 && (!isM || has.has('e') || has.has('dsp')));
  feature('UNALIGNED', version >= 6 && unaligned);
  const coprocessor =
    version >= 8 && !isM ? 0 : version >= 6 ? 15 : has.has('e') ? 7 : version === 5 ? 3 : 1;
  if (coprocessor > 0) define(`__ARM_FEATURE_COPROC ${coprocessor}`);
}

/** Widths of LDREX as the bits of __ARM_FEATURE_LDREX: bytes, halfwords, words, doublewords. */
function exclusives({ version, isThumb, isThumb1, has }: State): number {
  if (version < 6 || (isThumb1 && !has.has('k')) || (isThumb && version < 7)) return 0;
  if (!has.has('k')) return 4;
  return has.has('M') ? 7 : 15;
}

function defineAtomics(define: Define, state: State): void {
  const widths = exclusives(state);
  if (widths > 0) define(`__ARM_FEATURE_LDREX ${widths}`);
  for (const bytes of [1, 2, 4, 8])
    if (widths & bytes) define(`__GCC_HAVE_SYNC_COMPARE_AND_SWAP_${bytes} 1`);
  const free = (names: string, bytes: number) => {
    for (const name of split(names))
      define(`__GCC_ATOMIC_${name}_LOCK_FREE ${widths & bytes ? 2 : 1}`);
  };
  free('BOOL CHAR', 1);
  free('SHORT CHAR16_T', 2);
  free('INT LONG POINTER CHAR32_T WCHAR_T', 4);
  free('LLONG', 8);
}

/** Macros that stand for floating-point and Advanced SIMD extensions. */
const FP_MACROS: readonly [features: string, macros: string][] = [
  ['fma', '__ARM_FEATURE_FMA=1 __FP_FAST_FMAF=1 __FP_FAST_FMAF32=1'],
  ['fma d', '__FP_FAST_FMA=1 __FP_FAST_FMAF32x=1 __FP_FAST_FMAF64=1 __FP_FAST_FMAL=1'],
  ['n', '__ARM_NEON=1 __ARM_NEON__=1'],
  ['crypto', '__ARM_FEATURE_CRYPTO=1'],
  ['rdm n', '__ARM_FEATURE_QRDMX=1'],
  ['complex n', '__ARM_FEATURE_COMPLEX=1'],
  ['dotprod n', '__ARM_FEATURE_DOTPROD=1'],
  ['i8mm n', '__ARM_FEATURE_MATMUL_INT8=1'],
  ['fp16 s', '__ARM_FEATURE_FP16_SCALAR_ARITHMETIC=1'],
  ['fp16 n', '__ARM_FEATURE_FP16_VECTOR_ARITHMETIC=1'],
  ['fp16fml n', '__ARM_FEATURE_FP16_FML=1'],
  ['bf16 s', '__ARM_FEATURE_BF16_SCALAR_ARITHMETIC=1 __ARM_BF16_FORMAT_ALTERNATIVE=1'],
  ['bf16 n', '__ARM_FEATURE_BF16_VECTOR_ARITHMETIC=1'],
];

/** Not there with -mgeneral-regs-only, which leaves what says how numbers are passed. */
const NEEDS_REGISTERS = /^__FP_FAST|FP16_SCALAR|BF16/;

function defineFloatingPoint(
  define: Define,
  { version, has }: State,
  { floatAbi, flags }: Target,
): { hasDouble: boolean; half: boolean } {
  if (!has.has('s')) define('__SOFTFP__ 1');
  define(floatAbi === 'hard' ? '__ARM_PCS_VFP 1' : '__ARM_PCS 1');
  const half = has.has('h') && has.has('d') ? 2 : 0;
  if (has.has('s')) define(`__ARM_FP ${4 + half + (has.has('d') ? 8 : 0)}`);
  const isGeneral = has.has('general-regs-only');
  if (has.has('n')) define(`__ARM_NEON_FP ${4 + half}`);
  if (has.has('v8') && has.has('n') && version >= 8) define('__ARM_FEATURE_NUMERIC_MAXMIN 1');
  for (const [needed, macros] of FP_MACROS) {
    if (!split(needed).every((feature) => has.has(feature))) continue;
    for (const macro of split(macros))
      if (!isGeneral || !NEEDS_REGISTERS.test(macro)) define(macro.replace('=', ' '));
  }
  const format = flags.findLast((flag) => flag.startsWith('-mfp16-format='))?.slice(14);
  const isHalf = format === 'ieee' || has.has('fp16');
  if (isHalf) define('__ARM_FP16_FORMAT_IEEE 1');
  else if (format === 'alternative') define('__ARM_FP16_FORMAT_ALTERNATIVE 1');
  if (isHalf || format === 'alternative') define('__ARM_FP16_ARGS 1');
  const isAnsi = flags.includes('-ansi');
  const isFp16 = has.has('fp16') && !isGeneral;
  for (const name of ['', '_TS_18661_3'])
    define(`__FLT_EVAL_METHOD${name}__ ${isFp16 && (name || !isAnsi) ? 16 : 0}`);
  return { hasDouble: has.has('d') && !isGeneral, half: isHalf };
}

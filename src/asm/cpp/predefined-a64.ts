// Predefined macros of A64 that follow -march, -mcpu and the code model, as gcc 12 has them. The extensions of gcc
// and of GNU as differ in what they imply, so this is a table of its own.
import type { Define, Target } from './predefined-target.js';

/** Architectures: what each adds to the one before it. `v8.3` and the like are what no extension stands for. */
const ARCHITECTURES: readonly [name: string, base: string, adds: string][] = [
  ['armv8-a', '', 'fp simd'],
  ['armv8.1-a', 'armv8-a', 'crc lse rdma'],
  ['armv8.2-a', 'armv8.1-a', ''],
  ['armv8.3-a', 'armv8.2-a', 'v8.3'],
  ['armv8.4-a', 'armv8.3-a', 'dotprod fmlfeature'],
  ['armv8.5-a', 'armv8.4-a', 'v8.5'],
  ['armv8.6-a', 'armv8.5-a', 'i8mm bf16'],
  ['armv8.7-a', 'armv8.6-a', 'ls64'],
  ['armv8.8-a', 'armv8.7-a', ''],
  ['armv8-r', 'armv8.4-a', 'profile-r'],
  ['armv9-a', 'armv8.5-a', 'v9 fp16 sve sve2'],
];

/** What an extension switches on besides itself. */
const IMPLIES: Readonly<Record<string, string>> = {
  simd: 'fp',
  crypto: 'fp simd aes sha2',
  fp16: 'fp',
  rdma: 'fp simd',
  dotprod: 'fp simd',
  aes: 'fp simd',
  sha2: 'fp simd',
  sha3: 'fp simd sha2',
  sm4: 'fp simd',
  fp16fml: 'fp fp16 fmlfeature',
  sve: 'fp simd fp16',
  sve2: 'fp simd fp16 sve',
  'sve2-aes': 'fp simd fp16 sve sve2 aes',
  'sve2-sm4': 'fp simd fp16 sve sve2 sm4',
  'sve2-sha3': 'fp simd fp16 sve sve2 sha3',
  'sve2-bitperm': 'fp simd fp16 sve sve2',
  f32mm: 'fp simd fp16 sve',
  f64mm: 'fp simd fp16 sve',
  bf16: 'fp',
  i8mm: 'fp simd',
};

/** Processors by what they are to gcc. */
const PROCESSORS: Readonly<Record<string, string>> = {
  'armv8-a': 'generic xgene1',
  'armv8-a+crc':
    'cortex-a34 cortex-a35 cortex-a53 cortex-a57 cortex-a72 cortex-a73 cortex-a57.cortex-a53 cortex-a72.cortex-a53 cortex-a73.cortex-a35 cortex-a73.cortex-a53',
  'armv8-a+crc+crypto':
    'thunderx thunderxt88p1 thunderxt88 octeontx octeontx81 octeontx83 thunderxt81 thunderxt83 emag exynos-m1 phecda',
  'armv8-a+crc+crypto+rdma': 'falkor qdf24xx',
  'armv8.1-a+crypto': 'thunderx2t99p1 vulcan thunderx2t99',
  'armv8.2-a+crypto':
    'octeontx2 octeontx2t98 octeontx2t96 octeontx2t93 octeontx2f95 octeontx2f95n octeontx2f95mm',
  'armv8.2-a+fp16+dotprod':
    'cortex-a55 cortex-a75 cortex-a76 cortex-a76ae cortex-a77 cortex-a78 cortex-a78ae cortex-a78c cortex-a65 cortex-a65ae cortex-x1 ares neoverse-n1 neoverse-e1 cortex-a75.cortex-a55 cortex-a76.cortex-a55',
  'armv8.2-a+crypto+fp16': 'tsv110',
  'armv8.2-a+sve': 'a64fx',
  'armv8.3-a+crypto+sha3+sm4': 'thunderx3t110',
  'armv8.4-a+crypto': 'saphira',
  'armv8.4-a+sve+i8mm+bf16+rng': 'zeus neoverse-v1 neoverse-512tvb',
  'armv8.6-a': 'ampere1',
  'armv8-r': 'cortex-r82',
  'armv9-a+i8mm+bf16+memtag+sve2-bitperm': 'cortex-a510 cortex-a710 cortex-x2',
  'armv9-a+i8mm+bf16+memtag+sve2-bitperm+rng': 'neoverse-n2 demeter',
};

/** Sizes of what processors share, where they are not 64 and 256 bytes: constructive, destructive. */
const INTERFERENCE: readonly [RegExp, number, number][] = [
  [/^(thunderx|thunderx(t88p1|t88|t81|t83)|octeontx(81|83)?)$/, 128, 128],
  [/^a64fx$/, 256, 256],
  [
    /^(tsv110|thunderx3t110|xgene1|emag|exynos-m1|phecda|ampere1|thunderx2t99p1|vulcan|thunderx2t99|falkor|qdf24xx)$/,
    64,
    64,
  ],
];

/** Features, all of which there must be, and the macros that say so. */
const MACROS: readonly [features: string, macros: string][] = [
  ['fp', '__ARM_FEATURE_FMA=1 __ARM_FP=14 __ARM_FP16_ARGS=1 __ARM_FP16_FORMAT_IEEE=1'],
  [
    'fp',
    '__FP_FAST_FMA=1 __FP_FAST_FMAF=1 __FP_FAST_FMAF32=1 __FP_FAST_FMAF32x=1 __FP_FAST_FMAF64=1',
  ],
  ['simd', '__ARM_FEATURE_NUMERIC_MAXMIN=1 __ARM_NEON=1'],
  ['lse', '__ARM_FEATURE_ATOMICS=1'],
  ['crc', '__ARM_FEATURE_CRC32=1'],
  ['rdma simd', '__ARM_FEATURE_QRDMX=1'],
  ['v8.3 simd', '__ARM_FEATURE_COMPLEX=1'],
  ['v8.3 fp', '__ARM_FEATURE_JCVT=1'],
  ['v8.5 fp', '__ARM_FEATURE_FRINT=1'],
  ['dotprod simd', '__ARM_FEATURE_DOTPROD=1'],
  ['aes simd', '__ARM_FEATURE_AES=1'],
  ['sha2 simd', '__ARM_FEATURE_SHA2=1'],
  ['crypto simd', '__ARM_FEATURE_CRYPTO=1'],
  ['sha3 simd', '__ARM_FEATURE_SHA3=1 __ARM_FEATURE_SHA512=1'],
  ['sm4 simd', '__ARM_FEATURE_SM3=1 __ARM_FEATURE_SM4=1'],
  ['fp16 fp', '__ARM_FEATURE_FP16_SCALAR_ARITHMETIC=1'],
  ['fp16 simd', '__ARM_FEATURE_FP16_VECTOR_ARITHMETIC=1'],
  ['fp16 fmlfeature simd', '__ARM_FEATURE_FP16_FML=1'],
  ['bf16', '__ARM_FEATURE_BF16_SCALAR_ARITHMETIC=1'],
  ['bf16 simd', '__ARM_FEATURE_BF16_VECTOR_ARITHMETIC=1'],
  ['i8mm', '__ARM_FEATURE_MATMUL_INT8=1'],
  ['i8mm sve', '__ARM_FEATURE_SVE_MATMUL_INT8=1'],
  ['sve', '__ARM_FEATURE_SVE=1 __ARM_FEATURE_SVE_BITS=0 __ARM_FEATURE_SVE_VECTOR_OPERATORS=1'],
  ['sve2', '__ARM_FEATURE_SVE2=1'],
  ['sve2-aes', '__ARM_FEATURE_SVE2_AES=1'],
  ['sve2-sm4', '__ARM_FEATURE_SVE2_SM4=1'],
  ['sve2-sha3', '__ARM_FEATURE_SVE2_SHA3=1'],
  ['sve2-bitperm', '__ARM_FEATURE_SVE2_BITPERM=1'],
  ['f32mm sve', '__ARM_FEATURE_SVE_MATMUL_FP32=1'],
  ['f64mm sve', '__ARM_FEATURE_SVE_MATMUL_FP64=1'],
  ['v8.5 memtag', '__ARM_FEATURE_MEMORY_TAGGING=1'],
  ['rng', '__ARM_FEATURE_RNG=1'],
  ['tme', '__ARM_FEATURE_TME=1'],
  ['ls64', '__ARM_FEATURE_LS64=1'],
];

const split = (text: string) => text.split(' ').filter((word) => word !== '');

function architecture(name: string): Set<string> {
  const row = ARCHITECTURES.find(([each]) => each === name);
  if (!row) return name === 'armv8-a' ? new Set() : architecture('armv8-a');
  const features = row[1] === '' ? new Set<string>() : architecture(row[1]);
  for (const feature of split(row[2])) features.add(feature);
  return features;
}

/** What `text`, as -march= has it, switches on. Names that there are not are the assembler's to refuse. */
function featuresOf(text: string): Set<string> {
  const [name, ...extensions] = text.split('+');
  const features = architecture(name);
  for (const extension of extensions) {
    const off = extension.startsWith('no') ? extension.slice(2) : undefined;
    if (off === undefined) {
      features.add(extension);
      for (const each of split(IMPLIES[extension] ?? '')) features.add(each);
    } else {
      features.delete(off);
      for (const [each, implied] of Object.entries(IMPLIES))
        if (split(implied).includes(off)) features.delete(each);
      if (off === 'fp' || off === 'simd') for (const each of ['sha3', 'sm4']) features.delete(each);
    }
  }
  return features;
}

function processor(mcpu: string): string | undefined {
  const [name, ...extensions] = mcpu.toLowerCase().split('+');
  const found = Object.entries(PROCESSORS).find(([, names]) => split(names).includes(name));
  return found && [found[0], ...extensions].join('+');
}

const isSve = (feature: string) => feature.startsWith('sve');

/** Defines what depends upon the processor; true where it has floating point. */
export function defineA64(define: Define, target: Target): boolean {
  const { flags, march, mcpu = '' } = target;
  const features = featuresOf(march ?? processor(mcpu) ?? 'armv8-a');
  if (flags.includes('-mgeneral-regs-only'))
    for (const each of ['fp', 'simd', 'fp16', ...[...features].filter(isSve)])
      features.delete(each);
  for (const [needed, macros] of MACROS) {
    if (!split(needed).every((feature) => features.has(feature))) continue;
    for (const macro of split(macros)) define(macro.replace('=', ' '));
  }
  const isAnsi = flags.includes('-ansi');
  const isFp16 = features.has('fp16');
  for (const name of ['', '_C99', '_TS_18661_3'])
    define(`__FLT_EVAL_METHOD${name}__ ${isFp16 && (name || !isAnsi) ? 16 : 0}`);
  define(`__ARM_ARCH ${features.has('v9') ? 9 : 8}`);
  define(`__ARM_ARCH_PROFILE ${(features.has('profile-r') ? 'R' : 'A').charCodeAt(0)}`);
  const [, constructive, destructive] = INTERFERENCE.find(([form]) =>
    form.test(mcpu.split('+')[0]),
  ) ?? ['', 64, 256];
  define(`__GCC_CONSTRUCTIVE_SIZE ${constructive}`);
  define(`__GCC_DESTRUCTIVE_SIZE ${destructive}`);
  define(target.bigEndian ? '__AARCH64EB__ 1' : '__AARCH64EL__ 1');
  defineCodeModel(define, target);
  defineBranchProtection(define, flags);
  if (!flags.includes('-fno-dwarf2-cfi-asm')) define('__GCC_HAVE_DWARF2_CFI_ASM 1');
  return features.has('fp');
}

function defineCodeModel(define: Define, { flags, pic }: Target): void {
  const model = flags.findLast((flag) => flag.startsWith('-mcmodel='))?.slice(9) ?? 'small';
  // -fpic has a model of its own, which has no macro.
  if (model !== 'small' || Math.abs(pic) !== 1)
    define(`__AARCH64_CMODEL_${model.toUpperCase()}__ 1`);
  if (flags.includes('-mabi=ilp32'))
    for (const name of ['_ILP32', '__ILP32__']) define(`${name} 1`);
  else for (const name of ['_LP64', '__LP64__']) define(`${name} 1`);
}

function defineBranchProtection(define: Define, flags: readonly string[]): void {
  const kinds = flags.findLast((flag) => flag.startsWith('-mbranch-protection='))?.slice(20) ?? '';
  const has = (kind: string) => kinds.split('+').includes(kind);
  if (has('standard') || has('bti')) define('__ARM_FEATURE_BTI_DEFAULT 1');
  if (has('standard') || has('pac-ret'))
    define(`__ARM_FEATURE_PAC_DEFAULT ${(has('b-key') ? 2 : 1) + (has('leaf') ? 4 : 0)}`);
}

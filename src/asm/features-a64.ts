// What `-march=`, `-mcpu=`, `.arch` and `.arch_extension` switch on for A64, by the names that GNU as 2.40
// takes. Measured with it: each row of the table that needs a feature, under each name.

import type { Row } from '../table/row.js';

/** Extension → extensions it brings along. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  fp: [],
  simd: ['fp'],
  crc: [],
  crypto: ['aes', 'sha2', 'simd'],
  aes: [],
  sha2: [],
  sha3: ['sha2'],
  sm4: [],
  lse: [],
  rdma: ['simd'],
  fp16: ['fp'],
  fp16fml: ['fp16'],
  dotprod: [],
  compnum: ['fp16', 'simd'],
  profile: [],
  ras: [],
  rcpc: [],
  lor: [],
  pan: [],
  pauth: [],
  sb: [],
  predres: [],
  ssbs: [],
  memtag: [],
  tme: [],
  bf16: [],
  i8mm: [],
  f32mm: ['sve'],
  f64mm: ['sve'],
  sve: ['fp16', 'simd', 'compnum'],
  sve2: ['sve'],
  'sve2-aes': ['sve2', 'aes'],
  'sve2-sha3': ['sve2', 'sha3'],
  'sve2-sm4': ['sve2', 'sm4'],
  'sve2-bitperm': ['sve2'],
  sme: ['sve2', 'bf16'],
  'sme-f64': ['sme'],
  'sme-i64': ['sme'],
  'sme-f64f64': ['sme'],
  'sme-i16i64': ['sme'],
  ls64: [],
  flagm: [],
  mops: [],
  hbc: [],
  cssc: [],
  rng: [],
};

/** Extension → extensions that it goes with, though it does not bring them along. */
const GOES_WITH: Readonly<Record<string, readonly string[]>> = {
  aes: ['simd'],
  sha2: ['simd'],
  sm4: ['simd'],
};

/** Other names. */
const SYNONYMS: Readonly<Record<string, string>> = { rdm: 'rdma' };

/** Extensions that each version adds. Names in parentheses can be written in no other way. */
const STEPS: readonly string[] = [
  'fp simd ras',
  'crc lse rdma lor pan',
  '',
  'pauth rcpc compnum (jscvt)',
  'dotprod flagm (rcpc2)',
  'sb predres ssbs (flagm2) (frintts)',
  'bf16 i8mm',
  'ls64 (wfxt) (xs)',
  'mops hbc',
];

function version(minor: number): string[] {
  return STEPS.slice(0, minor + 1)
    .join(' ')
    .split(' ')
    .filter((name) => name !== '');
}

/** Version numbers (minor of Armv8) and additions by architecture. */
const ARCHES: Readonly<Record<string, readonly [number, string]>> = {
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [i ? `armv8.${i}-a` : 'armv8-a', [i, '']]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 4 }, (_, i) => [i ? `armv9.${i}-a` : 'armv9-a', [5 + i, 'sve2 fp16fml']]),
  ),
  'armv8-r': [4, '(v8r)'],
};

/** Processors: architecture and additions. */
const CPUS: Readonly<Record<string, string>> = {
  'cortex-a34': 'armv8-a+crc',
  'cortex-a35': 'armv8-a+crc',
  'cortex-a53': 'armv8-a+crc',
  'cortex-a57': 'armv8-a+crc',
  'cortex-a72': 'armv8-a+crc',
  'cortex-a73': 'armv8-a+crc',
  'cortex-a55': 'armv8.2-a+rcpc+fp16+dotprod',
  'cortex-a65': 'armv8.2-a+rcpc+fp16+dotprod+ssbs',
  'cortex-a65ae': 'armv8.2-a+rcpc+fp16+dotprod+ssbs',
  'cortex-a75': 'armv8.2-a+rcpc+fp16+dotprod',
  'cortex-a76': 'armv8.2-a+rcpc+fp16+dotprod',
  'cortex-a76ae': 'armv8.2-a+rcpc+fp16+dotprod+ssbs',
  'cortex-a77': 'armv8.2-a+rcpc+fp16+dotprod+ssbs',
  'cortex-a78': 'armv8.2-a+rcpc+fp16+dotprod+ssbs+profile',
  'cortex-a78ae': 'armv8.2-a+rcpc+fp16+dotprod+ssbs+profile',
  'cortex-a78c': 'armv8.2-a+rcpc+fp16+dotprod+ssbs+profile+pauth+flagm',
  'cortex-x1': 'armv8.2-a+rcpc+fp16+dotprod+ssbs+profile',
  'cortex-a510': 'armv9-a+bf16+i8mm+memtag+sve2-bitperm',
  'cortex-a710': 'armv9-a+bf16+i8mm+memtag+sve2-bitperm',
  'cortex-x2': 'armv9-a+bf16+i8mm+memtag+sve2-bitperm',
  'neoverse-n1': 'armv8.2-a+rcpc+fp16+dotprod+profile',
  ares: 'armv8.2-a+rcpc+fp16+dotprod+profile',
  'neoverse-n2': 'armv9-a+bf16+i8mm+memtag+sve2-bitperm+rng',
  'neoverse-v1': 'armv8.4-a+profile+sve+ssbs+rng+fp16fml+bf16+i8mm',
  'neoverse-e1': 'armv8.2-a+rcpc+fp16+dotprod+ssbs',
  'cortex-r82': 'armv8-r',
  xgene1: 'armv8-a',
  'xgene-1': 'armv8-a',
  xgene2: 'armv8-a+crc',
  falkor: 'armv8-a+crc+crypto+rdma',
  qdf24xx: 'armv8-a+crc+crypto+rdma',
  saphira: 'armv8.4-a+crypto+profile',
  vulcan: 'armv8.1-a+crypto',
  'exynos-m1': 'armv8-a+crc+crypto',
  thunderx: 'armv8-a+crc+crypto',
  generic: 'armv8-a',
};

/** Features of rows: the extension that has it, or several that all must be there. */
const NEEDS: Readonly<Record<string, string>> = {
  AES: 'aes',
  PMULL: 'aes',
  SHA1: 'sha2',
  SHA256: 'sha2',
  SHA3: 'sha3 (v8.2)',
  SHA512: 'sha2',
  SM3: 'sm4 (v8.2)',
  SM4: 'sm4 (v8.2)',
  BF16: 'bf16',
  CRC32: 'crc',
  CSSC: 'cssc',
  DotProd: 'dotprod (v8.2)',
  FCMA: 'compnum',
  FHM: 'fp16fml (v8.2)',
  FP16: 'fp16',
  FRINTTS: '(frintts)',
  FlagM: 'flagm',
  FlagM2: '(flagm2)',
  HBC: 'hbc',
  I8MM: 'i8mm (v8.2)',
  JSCVT: '(jscvt)',
  LOR: 'lor',
  LRCPC: 'rcpc',
  LRCPC2: '(rcpc2)',
  LS64: 'ls64 (v8.6)',
  LSE: 'lse',
  MOPS: 'mops',
  MOPS_MTE: 'mops memtag',
  MTE: 'memtag (v8.5)',
  PAuth: 'pauth',
  RAS: 'ras',
  RDM: 'rdma',
  SB: 'sb',
  SPECRES: 'predres',
  TME: 'tme',
  WFxT: '(wfxt)',
  XS: '(xs)',
  V8R: '(v8r)',
};

function add(name: string, to: Set<string>): void {
  if (to.has(name)) return;
  to.add(name);
  for (const more of EXTENSIONS[name] ?? []) add(more, to);
}

/** Drops an extension and all that stand on it. */
function drop(name: string, from: Set<string>): void {
  from.delete(name);
  if (name === 'crypto') for (const part of ['aes', 'sha2']) drop(part, from);
  for (const map of [EXTENSIONS, GOES_WITH]) {
    for (const [other, needs] of Object.entries(map)) {
      if (needs.includes(name) && from.has(other) && other !== 'crypto') drop(other, from);
    }
  }
}

/** What an architecture has; undefined for a name that GNU as does not know. */
export function archFeaturesA64(arch: string): Set<string> | undefined {
  if (arch === 'all') return everything();
  if (!Object.hasOwn(ARCHES, arch)) return undefined;
  const [minor, more] = ARCHES[arch];
  // What a version has does not bring along what the extension by itself would (FP16 with compnum).
  const features = new Set(version(minor));
  for (const name of more.split(' ')) add(name, features);
  for (let i = 0; i <= minor; i++) features.add(`(v8.${i})`);
  if (arch === 'armv8-r') features.delete('lor');
  else features.add('(aprofile)');
  return features;
}

function everything(): Set<string> {
  const features = new Set(Object.keys(EXTENSIONS));
  for (const arch of Object.keys(ARCHES))
    for (const name of archFeaturesA64(arch) ?? []) features.add(name);
  return features;
}

/** `arch+ext…` of a processor; 'all' is every feature; undefined for an unknown name. */
export function cpuA64(cpu: string): string | undefined {
  return Object.hasOwn(CPUS, cpu) ? CPUS[cpu] : undefined;
}

/** True for the name of an extension with `no` in front of it. */
export function removesA64(extension: string): boolean {
  return /^no/.test(extension);
}

/** Switches an extension on or off. False for a name that GNU as does not know. */
export function extendA64(features: Set<string>, extension: string): boolean {
  const isOff = removesA64(extension);
  const text = isOff ? extension.slice(2) : extension;
  const name = SYNONYMS[text] ?? text;
  if (!Object.hasOwn(EXTENSIONS, name)) return false;
  if (isOff) drop(name, features);
  else add(name, features);
  // From Armv8.4 on FP16 brings FMLAL along.
  if (extension === 'fp16' && features.has('(v8.4)')) features.add('fp16fml');
  return true;
}

/** What classes of rows need besides. Loads and stores of FP registers need nothing. */
const CLASSES: readonly (readonly [group: RegExp, need: string])[] = [
  [/^simd(?!LoadStore(?!Multiple|Single)|LoadRegister)/, 'simd'],
  [/^float/, 'fp'],
];

/** Features whose rows need no more than what NEEDS says, whatever their class. */
const ALONE: ReadonlySet<string> = new Set('FHM BF16 I8MM DotProd FRINTTS'.split(' '));

/** What a row needs, and the field and its bits that make a half-precision form of it, which needs FP16. */
interface Needs {
  readonly names: readonly string[];
  readonly half?: { readonly mask: number; readonly value: number };
}

const rowNeeds = new WeakMap<Row, Needs>();

function needsOf(row: Row): Needs {
  const known = rowNeeds.get(row);
  if (known) return known;
  const { feature = '', group, fields } = row;
  const byClass = ALONE.has(feature) ? [] : CLASSES.filter(([groups]) => groups.test(group));
  const names = [...(NEEDS[feature]?.split(' ') ?? []), ...byClass.map(([, need]) => need)];
  const [ftype, immh] = [fields.get('ftype'), row.name.endsWith('_fixed') && fields.get('immh')];
  const half = ftype
    ? { mask: 3 << ftype.lo, value: 3 << ftype.lo }
    : immh && { mask: 14 << immh.lo, value: 2 << immh.lo };
  const needs = half ? { names, half } : { names };
  rowNeeds.set(row, needs);
  return needs;
}

/** True where `features` has all that a row needs for this word. */
export function admitsA64(features: ReadonlySet<string>, row: Row, insn: number): boolean {
  const { names, half } = needsOf(row);
  for (const name of names) if (!features.has(name)) return false;
  return !half || (insn & half.mask) !== half.value || features.has('fp16');
}

// What `-march=`, `-mcpu=`, `-mfpu=` and their directives switch on for A32 and T32: features by the names that the
// rows' `since` and `feat` tags use, as GNU as 2.40 counts them (measured, processor by processor).
//
// arm, thumb: the states. v2 … v8: instructions of that version; v2s SWP, v5exp the halfword multiplications without
// LDRD, v6t2m the part of Armv6T2 that Armv8-M.base has, notm what no M profile has, mrs MRS and MSR of T32, nop and
// nopt the hint NOP of A32 and of T32, oldnop its absence, m the special registers of M profiles. VFP … FPv8d: floating point; hp half precision (an
// attribute only); v1 double precision (an attribute only); d32 registers 16 to 31; simdfma, simdv8, simd81 versions
// of Advanced SIMD.

type Features = ReadonlySet<string>;

const split = (text: string): string[] => (text === '' ? [] : text.split(' '));
const union = (...parts: readonly (Iterable<string> | undefined)[]): Set<string> =>
  new Set(parts.flatMap((part) => [...(part ?? [])]));

export interface ArchA32 {
  readonly name: string;
  /** Tag_CPU_arch. */
  readonly tag: number;
  /** Tag_CPU_arch_profile: 'A', 'R', 'M' or ''. */
  readonly profile: string;
  readonly features: Features;
}

/** Name, Tag_CPU_arch, profile, the architecture it extends, and by what; `-` takes away. In the order in which GNU looks for the first that has what was used. */
const ARCH_ROWS: readonly (readonly [string, number, string, string, string])[] = [
  ['armv1', 0, '', '', 'arm'],
  ['armv2', 0, '', 'armv1', 'v2'],
  ['armv2a', 0, '', 'armv2', 'v2s'],
  ['armv2s', 0, '', 'armv2a', ''],
  ['armv3', 0, '', 'armv2a', 'v3'],
  ['armv3m', 0, '', 'armv3', 'v3m'],
  ['armv4xm', 1, '', 'armv3', 'v4'],
  ['armv4', 1, '', 'armv3m', 'v4'],
  ['armv4txm', 2, '', 'armv4xm', 'v4t thumb svc'],
  ['armv4t', 2, '', 'armv4', 'v4t thumb svc'],
  ['armv5', 3, '', 'armv4', 'v4t v5'],
  ['armv5txm', 3, '', 'armv4txm', 'v5'],
  ['armv5t', 3, '', 'armv4t', 'v5'],
  ['armv5texp', 4, '', 'armv5t', 'v5exp'],
  ['armv5te', 4, '', 'armv5texp', 'v5e'],
  ['xscale', 4, '', 'armv5te', 'xscale'],
  ['iwmmxt', 4, '', 'xscale', 'iwmmxt'],
  ['iwmmxt2', 4, '', 'iwmmxt', 'iwmmxt2'],
  ['armv5tej', 5, '', 'armv5te', 'v5j'],
  ['armv6', 6, '', 'armv5tej', 'v6'],
  ['armv6j', 6, '', 'armv6', ''],
  ['armv6z', 7, '', 'armv6', 'v6k nop Security'],
  ['armv6kz', 7, '', 'armv6z', ''],
  ['armv6zk', 7, '', 'armv6z', ''],
  ['armv6k', 9, '', 'armv6', 'v6k nop'],
  ['armv6t2', 8, '', 'armv6k', 'v6t2 v6t2m notm mrs dsp nopt'],
  ['armv6kt2', 8, '', 'armv6t2', ''],
  ['armv6zt2', 8, '', 'armv6t2', 'Security'],
  ['armv6kzt2', 8, '', 'armv6zt2', ''],
  ['armv6zkt2', 8, '', 'armv6zt2', ''],
  ['armv6-m', 11, 'M', '', 'thumb v5 v6 v6k mrs barrier m'],
  ['armv6s-m', 12, 'M', 'armv6-m', 'svc'],
  ['armv7', 10, '', '', 'thumb svc v5 v6 v6k v6t2 v6t2m mrs barrier nop nopt v7'],
  ['armv7-a', 10, 'A', 'armv6t2', 'barrier v7'],
  ['armv7a', 10, 'A', 'armv7-a', ''],
  ['armv7-r', 10, 'R', 'armv7-a', 'div'],
  ['armv7r', 10, 'R', 'armv7-r', ''],
  ['armv7-m', 10, 'M', 'armv7', 'div m'],
  ['armv7m', 10, 'M', 'armv7-m', ''],
  ['armv7ve', 10, 'A', 'armv7-r', 'adiv MP Security VE'],
  ['armv7e-m', 13, 'M', 'armv7-m', 'dsp'],
  ['armv8-a', 14, 'A', 'armv7ve', 'v8 lda -v2s'],
  ['armv8.1-a', 14, 'A', 'armv8-a', 'CRC PAN simd81'],
  ['armv8.2-a', 14, 'A', 'armv8.1-a', 'RAS'],
  ['armv8.3-a', 14, 'A', 'armv8.2-a', 'v83'],
  ['armv8.4-a', 14, 'A', 'armv8.3-a', 'v84'],
  ['armv8.5-a', 14, 'A', 'armv8.4-a', 'SB PredRes'],
  ['armv8.6-a', 14, 'A', 'armv8.5-a', 'v86'],
  ['armv8.7-a', 14, 'A', 'armv8.6-a', ''],
  ['armv8.8-a', 14, 'A', 'armv8.7-a', ''],
  ['armv8-m.base', 16, 'M', 'armv6s-m', 'v6t2m div lda v8m'],
  ['armv8-m.main', 17, 'M', 'armv7-m', 'lda v8m'],
  ['armv8.1-m.main', 21, 'M', 'armv8-m.main', ''],
  ['armv8-r', 15, 'R', 'armv8-a', ''],
  ['armv9-a', 22, 'A', 'armv8.5-a', ''],
  ['armv9.1-a', 22, 'A', 'armv8.6-a', ''],
  ['armv9.2-a', 22, 'A', 'armv8.7-a', ''],
  ['armv9.3-a', 22, 'A', 'armv8.8-a', ''],
  ['all', 22, 'A', 'armv9.3-a', 'v2s -simd81'],
];

export const ARCHES_A32: ReadonlyMap<string, ArchA32> = archTable();

function archTable(): Map<string, ArchA32> {
  const table = new Map<string, ArchA32>();
  for (const [name, tag, profile, base, more] of ARCH_ROWS) {
    const features = union(table.get(base)?.features);
    for (const each of split(more)) {
      if (each.startsWith('-')) features.delete(each.slice(1));
      else features.add(each);
    }
    table.set(name, { name, tag, profile, features });
  }
  return table;
}

/** Processors by what they are: an architecture with extensions, and their names. */
const CPU_ROWS: Readonly<Record<string, string>> = {
  armv1: 'arm1',
  armv2: 'arm2',
  armv2a: 'arm250 arm3',
  armv3:
    'arm6 arm60 arm600 arm610 arm620 arm7 arm7d arm7di arm70 arm700 arm700i arm710 arm720 arm710c arm7100 arm7500 arm7500fe',
  armv3m: 'arm7m arm7dm arm7dmi',
  armv4: 'arm8 arm810 strongarm strongarm1 strongarm110 strongarm1100 strongarm1110 fa526 fa626',
  armv4t:
    'arm710t arm720t arm740t arm7t arm7tdmi arm7tdmi-s arm9 arm920 arm920t arm922t arm940t arm9tdmi ep9312',
  armv5t: 'arm10t arm10tdmi arm1020t',
  armv5texp: 'arm9e-r0 arm946e-r0 arm966e-r0',
  armv5te:
    'arm9e arm946e arm946e-s arm966e arm966e-s arm968e-s arm10e arm1020 arm1020e arm1022e fa606te fa616te fa626te fmp626 fa726te',
  armv5tej: 'arm926ej arm926ejs arm926ej-s arm1026ejs arm1026ej-s',
  xscale: 'xscale i80200',
  iwmmxt: 'iwmmxt',
  iwmmxt2: 'iwmmxt2',
  armv6: 'arm1136js arm1136j-s arm1136jfs arm1136jf-s',
  armv6k: 'mpcore mpcorenovfp',
  armv6kz: 'arm1176jz-s arm1176jzf-s',
  armv6t2: 'arm1156t2-s arm1156t2f-s',
  'armv7-a+sec': 'cortex-a8',
  'armv7-a+mp+sec': 'cortex-a5 cortex-a9 marvell-pj4 marvell-whitney',
  armv7ve: 'cortex-a7 cortex-a12 cortex-a15 cortex-a17',
  'armv7-r': 'cortex-r4 cortex-r4f',
  'armv7-r+idiv': 'cortex-r5 cortex-r7 cortex-r8',
  'armv6s-m': 'cortex-m0 cortex-m0plus cortex-m1',
  'armv7-m': 'cortex-m3',
  'armv7e-m': 'cortex-m4 cortex-m7',
  'armv8-m.base': 'cortex-m23',
  'armv8-m.main+dsp': 'cortex-m33 cortex-m35p',
  'armv8-r+crc': 'cortex-r52 cortex-r52plus',
  'armv8-a': 'xgene1',
  'armv8-a+crc':
    'cortex-a32 cortex-a35 cortex-a53 cortex-a57 cortex-a72 cortex-a73 exynos-m1 xgene2',
  'armv8.2-a':
    'ares cortex-a55 cortex-a75 cortex-a76 cortex-a76ae cortex-a77 neoverse-n1 neoverse-v1',
  'armv8.2-a+sb': 'cortex-a78 cortex-a78ae cortex-a78c cortex-x1 cortex-x1c',
  'armv9-a+i8mm': 'cortex-a710 neoverse-n2',
  all: 'all',
};

/** Tag_CPU_name where it is not the name in capital letters. */
const CPU_NAMES: Readonly<Record<string, string>> = {
  arm920: 'ARM920T',
  ep9312: 'ARM920T',
  arm926ej: 'ARM926EJ-S',
  arm926ejs: 'ARM926EJ-S',
  arm946e: 'ARM946E-S',
  arm966e: 'ARM966E-S',
  arm1020: 'ARM1020E',
  arm1026ejs: 'ARM1026EJ-S',
  arm1136js: 'ARM1136J-S',
  arm1136jfs: 'ARM1136JF-S',
  mpcore: 'MPCore',
  mpcorenovfp: 'MPCore',
  ares: 'Ares',
  'exynos-m1': 'Samsung Exynos M1',
  xgene1: 'APM X-Gene 1',
  xgene2: 'APM X-Gene 2',
};

export interface CpuA32 {
  /** Architecture with extensions, as `-march=` takes it. */
  readonly arch: string;
  /** Tag_CPU_name. */
  readonly display: string;
}

const cpus = new Map(
  Object.entries(CPU_ROWS).flatMap(([arch, names]) =>
    split(names).map((name): [string, CpuA32] => [name, { arch, display: displayName(name) }]),
  ),
);

function displayName(name: string): string {
  const family = /^(cortex|neoverse)-(.*?)(plus)?$/.exec(name);
  if (CPU_NAMES[name]) return CPU_NAMES[name];
  if (!family) return name.toUpperCase();
  const separator = family[1] === 'cortex' ? 'Cortex-' : 'Neoverse ';
  return `${separator}${family[2].toUpperCase()}${family[3] ? '+' : ''}`;
}

export const cpuA32 = (name: string): CpuA32 | undefined => cpus.get(name);

/** Name, the FPU it extends, and by what. */
const FPU_ROWS: readonly (readonly [string, string, string])[] = [
  ['softfpa fpe fpe2 fpe3 fpa fpa10 fpa11 arm7500fe', '', 'FPA'],
  ['softvfp', '', ''],
  ['maverick', '', 'Maverick'],
  ['vfpxd', '', 'VFP'],
  ['vfp10-r0 arm1020t', 'vfpxd', 'v1'],
  ['vfp softvfp+vfp vfp9 vfp10 vfpv2 arm1020e arm1136jfs arm1136jf-s', 'vfp10-r0', 'fp64 fpv2'],
  ['vfpv3xd', 'vfpxd', 'fpv2 fpv3xd'],
  ['vfpv3xd-fp16', 'vfpv3xd', 'hp'],
  ['vfpv3-d16', 'vfp', 'fpv3xd fpv3'],
  ['vfpv3-d16-fp16', 'vfpv3-d16', 'hp'],
  ['vfpv3 vfp3', 'vfpv3-d16', 'd32'],
  ['vfpv3-fp16', 'vfpv3', 'hp'],
  ['fpv4-sp-d16', 'vfpv3xd', 'fma hp'],
  ['vfpv4-d16', 'vfpv3-d16', 'fma hp'],
  ['vfpv4', 'vfpv4-d16', 'd32'],
  ['fpv5-sp-d16', 'fpv4-sp-d16', 'FPv8'],
  ['fpv5-d16', 'vfpv4-d16', 'FPv8 FPv8d'],
  ['fp-armv8', 'vfpv4', 'FPv8 FPv8d'],
  ['neon neon-vfpv3', 'vfpv3', 'AdvSIMD'],
  ['neon-fp16', 'neon', 'hp'],
  ['neon-vfpv4', 'vfpv4', 'AdvSIMD simdfma'],
  ['neon-fp-armv8', 'fp-armv8', 'AdvSIMD simdfma simdv8'],
  ['crypto-neon-fp-armv8', 'neon-fp-armv8', 'crypto'],
  ['neon-fp-armv8.1', 'neon-fp-armv8', 'simd81'],
  ['crypto-neon-fp-armv8.1', 'crypto-neon-fp-armv8', 'simd81'],
];

const fpus = fpuTable();

function fpuTable(): Map<string, Features> {
  const table = new Map<string, Features>();
  for (const [names, base, more] of FPU_ROWS) {
    const features = union(table.get(base), split(more));
    for (const name of split(names)) table.set(name, features);
  }
  return table;
}

/** What an FPU has; undefined for a name that GNU as does not know. */
export const fpuA32 = (name: string): Features | undefined => fpus.get(name);

/** Extensions that are no FPU: what they add. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  crc: 'CRC',
  dsp: 'dsp dspext',
  idiv: 'div adiv',
  iwmmxt: 'xscale iwmmxt',
  iwmmxt2: 'xscale iwmmxt iwmmxt2',
  xscale: 'xscale',
  maverick: 'Maverick',
  mp: 'MP',
  os: 'svc',
  pan: 'PAN',
  ras: 'RAS',
  sb: 'SB',
  predres: 'PredRes',
  sec: 'Security',
  virt: 'VE div adiv',
  i8mm: 'I8MM',
  bf16: 'BF16',
  ssbs: '',
  mve: 'dsp dspext MVE',
  'mve.fp': 'dsp dspext MVE MVEfp',
  pacbti: 'PACBTI',
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((n) => [`cdecp${n}`, 'CDE'])),
};

const isV8A = (arch: string) => /^(armv8(\.\d)?-a|armv9|all)/.test(arch);

/** The FPU that an extension means for an architecture; undefined where it is no FPU. */
function fpuOfExtension(name: string, arch: string): string | undefined {
  const v81 = /^(armv8\.[1-9]-a|armv9)/.test(arch) ? '.1' : '';
  if (name === 'fp') {
    if (isV8A(arch) || arch === 'armv8-r') return 'fp-armv8';
    if (/-m\.main$/.test(arch)) return 'fpv5-sp-d16';
    if (arch === 'armv7e-m') return 'fpv4-sp-d16';
    if (arch === 'armv7ve') return 'vfpv4-d16';
    return arch.startsWith('armv7') ? 'vfpv3-d16' : 'vfpv2';
  }
  if (name === 'fp.sp') return arch === 'armv8-r' ? 'fpv5-sp-d16' : 'vfpv3xd';
  if (name === 'fp.dp') return 'fpv5-d16';
  if (name === 'mve.fp' || name === 'fpv5') return 'fpv5-sp-d16';
  if (name === 'simd' && arch === 'armv7ve') return 'neon-vfpv4';
  if (name === 'simd' && arch.startsWith('armv7')) return 'neon';
  if (['simd', 'fp16', 'dotprod', 'fp16fml'].includes(name)) return `neon-fp-armv8${v81}`;
  if (name === 'rdma') return 'neon-fp-armv8.1';
  if (name === 'crypto') return `crypto-neon-fp-armv8${v81}`;
  if (name === 'vfpv4-sp-d16') return 'fpv4-sp-d16';
  if (name === 'vfpv3xd-fp') return 'vfpv3xd';
  return /^(vfpv|neon)/.test(name) && fpus.has(name) ? name : undefined;
}

/** Features that an extension adds to an architecture; undefined for a name that GNU as does not know. */
export function extensionA32(name: string, arch: string): Features | undefined {
  const fpu = fpuOfExtension(name, arch);
  const own = EXTENSIONS[name];
  if (fpu === undefined && own === undefined) return undefined;
  const isFp16 = name === 'fp16' || name === 'fp16fml';
  const more = isFp16 ? ['FP16', 'FHM'] : name === 'dotprod' ? ['DotProd'] : [];
  return union(fpu === undefined ? undefined : fpus.get(fpu), split(own ?? ''), more);
}

const V7A =
  'idiv mp sec virt fp simd vfpv3 vfpv3-d16 vfpv3-d16-fp16 vfpv3-fp16 vfpv4 vfpv4-d16 neon neon-fp16 neon-vfpv3 neon-vfpv4';
const V8A = 'crc idiv mp pan ras sb predres sec virt fp simd rdma crypto';
const V82A = `${V8A} i8mm fp16 fp16fml dotprod`;

/** Extensions that `-march=` takes behind an architecture, by the first pattern that its name has. */
const APPLICABLE: readonly (readonly [arch: RegExp, extensions: string])[] = [
  [/^all$/, `${V8A} dsp os`],
  [/^armv8\.1-m/, 'dsp os sec cdecp fp fp.dp mve mve.fp pacbti'],
  [/^armv8-m\.main$/, 'dsp os sec cdecp fp fp.dp'],
  [/^armv7e-m$/, 'os sec fp fp.dp fpv5 vfpv4-sp-d16'],
  [/-m|^armv7m$/, 'os sec'],
  [/^armv8-r$/, 'crc idiv mp sec virt fp fp.sp simd crypto'],
  [/^armv8(\.1)?-a$/, V8A],
  [/^armv(8\.[2-5]|9)-a$/, `${V82A} bf16`],
  [/^armv[89]\./, V82A],
  [/^armv7-?r$/, 'idiv mp sec fp fp.sp vfpv3-d16 vfpv3-d16-fp16 vfpv3xd vfpv3xd-fp16'],
  [/^armv7./, V7A],
  [/^armv6z?(k|kz)(t2)?$|^armv6z$|^armv7$/, 'sec fp'],
  [/^armv(5te|6)/, 'fp'],
  [/./, ''],
];
/** What GNU as takes behind any of them. */
const COPROCESSORS = 'iwmmxt iwmmxt2 xscale maverick';

/** True where GNU as takes an extension behind an architecture in `-march=`. */
export function appliesA32(extension: string, arch: string): boolean {
  const found = APPLICABLE.find(([pattern]) => pattern.test(arch));
  const name = extension.replace(/^no(?=.)/, '').replace(/^cdecp[0-7]$/, 'cdecp');
  return `${found?.[1]} ${COPROCESSORS}`.split(' ').includes(name);
}

/** Extensions that GNU as knows whatever the architecture; of others each architecture has its own. */
const GENERAL = `${V8A} ${COPROCESSORS} dotprod dsp fp16 fp16fml os`.split(' ');

/** True for one of them. */
export const isGeneralA32 = (extension: string): boolean => GENERAL.includes(extension);

/** The architecture that is just this, or the first that has it all. */
export function archOfFeatures(used: Features): ArchA32 {
  const exact = [...ARCHES_A32.values()].find(
    ({ features }) => features.size === used.size && [...used].every((each) => features.has(each)),
  );
  const arch = exact ?? [...ARCHES_A32.values()].find(({ features }) => isWithin(used, features));
  return arch ?? (ARCHES_A32.get('all') as ArchA32);
}

const isWithin = (part: Features, all: Features) => [...part].every((each) => all.has(each));

// `.ARM.attributes`: the build attributes that tell a linker which processor code is for.
import type { Assembler } from './assembler.js';
import { Section } from './section.js';
import { encodeLeb128 } from './value.js';

const SHT_ARM_ATTRIBUTES = 0x70000003;

const TAG_CPU_NAME = 5;
const TAG_CPU_ARCH = 6;
const TAG_CPU_ARCH_PROFILE = 7;
const TAG_ARM_ISA_USE = 8;
const TAG_THUMB_ISA_USE = 9;
const TAG_FP_ARCH = 10;
const TAG_ADVANCED_SIMD_ARCH = 12;
const TAG_MP_EXTENSION_USE = 42;
const TAG_DIV_USE = 44;
const TAG_VIRTUALIZATION_USE = 68;

/**
 * By `-march` name: Tag_CPU_arch, then letters for the profile (A, R, M) and for what it has: a A32, t T32 of 16 bits,
 * T of 32, 8 as Armv8-M has it, m multiprocessing, d division, s TrustZone, v TrustZone and virtualization,
 * n Advanced SIMD of Armv8.1. Measured on GNU as 2.40.
 */
const ARCHES: Readonly<Record<string, readonly [number, string]>> = {
  armv1: [0, 'a'],
  armv2: [0, 'a'],
  armv2a: [0, 'a'],
  armv2s: [0, 'a'],
  armv3: [0, 'a'],
  armv3m: [0, 'a'],
  armv4: [1, 'a'],
  armv4xm: [1, 'a'],
  armv4t: [2, 'at'],
  armv4txm: [2, 'at'],
  armv5: [3, 'a'],
  armv5t: [3, 'at'],
  armv5txm: [3, 'at'],
  armv5te: [4, 'at'],
  armv5tej: [5, 'at'],
  xscale: [4, 'at'],
  armv6: [6, 'at'],
  armv6j: [6, 'at'],
  armv6k: [9, 'at'],
  armv6z: [7, 'ats'],
  armv6kz: [7, 'ats'],
  armv6zk: [7, 'ats'],
  armv6t2: [8, 'aT'],
  armv6kt2: [8, 'aT'],
  armv6zt2: [8, 'aTs'],
  armv6kzt2: [8, 'aTs'],
  armv6zkt2: [8, 'aTs'],
  'armv6-m': [11, 'Mt'],
  'armv6s-m': [12, 'Mt'],
  armv7: [10, 'T'],
  'armv7-a': [10, 'AaT'],
  armv7a: [10, 'AaT'],
  armv7ve: [10, 'AaTmdv'],
  'armv7-r': [10, 'RaT'],
  armv7r: [10, 'RaT'],
  'armv7-m': [10, 'MT'],
  armv7m: [10, 'MT'],
  'armv7e-m': [13, 'MT'],
  'armv8-a': [14, 'AaTmv'],
  'armv8-r': [15, 'RaTmv'],
  'armv8-m.base': [16, 'M8'],
  'armv8-m.main': [17, 'M8'],
  'armv8.1-m.main': [21, 'M8'],
  'armv9-a': [22, 'AaTmvn'],
};

/** Versions from Armv8.1-A on differ from Armv8-A in Advanced SIMD alone. */
function archOf(name: string): readonly [number, string] {
  if (/^armv8\.[1-9]-a$/.test(name)) return [14, 'AaTmvn'];
  if (/^armv9\.[1-9]-a$/.test(name)) return ARCHES['armv9-a'];
  return ARCHES[name] ?? ARCHES['armv7-a'];
}

/** Tag_FP_arch and Tag_Advanced_SIMD_arch by `-mfpu` name. */
const FPUS: Readonly<Record<string, readonly [number, number]>> = {
  vfp: [2, 0],
  vfp9: [2, 0],
  vfpv2: [2, 0],
  vfpv3: [3, 0],
  'vfpv3-d16': [4, 0],
  vfpv4: [5, 0],
  'vfpv4-d16': [6, 0],
  neon: [3, 1],
  'neon-vfpv3': [3, 1],
  'neon-vfpv4': [5, 2],
  'fp-armv8': [7, 0],
  'neon-fp-armv8': [7, 3],
  'crypto-neon-fp-armv8': [7, 3],
};

/** The section for A32; undefined for A64. */
export function attributesSection(asm: Assembler): Section | undefined {
  if (asm.isa === 'a64' || asm.output.find('.ARM.attributes')) return undefined;
  const { target } = asm;
  const [arch, has] = archOf(target.arch);
  const values = new Map<number, number | string>();
  const put = (tag: number, value: number) => value > 0 && values.set(tag, value);
  const isProcessor = target.arch.startsWith('armv');
  const name = isProcessor ? target.arch.slice(4).replace(/^7([arm])$/, '7-$1') : target.arch;
  values.set(TAG_CPU_NAME, isProcessor ? name.toUpperCase() : name);
  put(TAG_CPU_ARCH, arch);
  put(TAG_CPU_ARCH_PROFILE, /^[ARM]/.test(has) ? has.charCodeAt(0) : 0);
  put(TAG_ARM_ISA_USE, Number(has.includes('a')));
  put(TAG_THUMB_ISA_USE, has.includes('8') ? 3 : has.includes('T') ? 2 : Number(has.includes('t')));
  const [fp, simd] = FPUS[target.fpu ?? ''] ?? [0, 0];
  put(TAG_FP_ARCH, fp);
  put(TAG_ADVANCED_SIMD_ARCH, has.includes('n') ? 4 : simd);
  put(TAG_MP_EXTENSION_USE, Number(has.includes('m')));
  put(TAG_DIV_USE, has.includes('d') ? 2 : 0);
  put(TAG_VIRTUALIZATION_USE, has.includes('v') ? 3 : Number(has.includes('s')));
  for (const [tag, value] of target.attributes) values.set(tag, value);
  const attributes: number[] = [];
  for (const [tag, value] of [...values].sort((a, b) => a[0] - b[0])) {
    attributes.push(...encodeLeb128(BigInt(tag), false));
    if (typeof value === 'number') attributes.push(...encodeLeb128(BigInt(value), false));
    else attributes.push(...[...value].map((c) => c.charCodeAt(0)), 0);
  }
  const section = new Section('.ARM.attributes', SHT_ARM_ATTRIBUTES, 0);
  const vendor = [0x61, 0x65, 0x61, 0x62, 0x69, 0];
  const file = [1, ...word(attributes.length + 5), ...attributes];
  const bytes = [0x41, ...word(4 + vendor.length + file.length), ...vendor, ...file];
  const chain = section.chain(0);
  const at = chain.reserve(bytes.length);
  chain.bytes.set(bytes, at);
  return section;
}

function word(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24];
}

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

/** Tag_CPU_arch and profile by `-march` name. */
const ARCHES: Readonly<Record<string, [number, string?]>> = {
  armv4: [1],
  armv4t: [2],
  armv5t: [3],
  armv5te: [4],
  armv6: [6],
  armv6k: [9],
  armv6t2: [8],
  armv7: [10],
  'armv7-a': [10, 'A'],
  'armv7-r': [10, 'R'],
  'armv7-m': [10, 'M'],
  armv7ve: [10, 'A'],
  'armv8-a': [14, 'A'],
};

/** The section for A32; undefined for A64. */
export function attributesSection(asm: Assembler): Section | undefined {
  if (asm.isa === 'a64' || asm.output.find('.ARM.attributes')) return undefined;
  const { target } = asm;
  const [arch, profile] = ARCHES[target.arch] ?? ARCHES['armv7-a'];
  const values = new Map<number, number | string>();
  values.set(TAG_CPU_NAME, target.arch.replace(/^armv/, '').toUpperCase());
  values.set(TAG_CPU_ARCH, arch);
  if (profile) values.set(TAG_CPU_ARCH_PROFILE, profile.charCodeAt(0));
  values.set(TAG_ARM_ISA_USE, 1);
  values.set(TAG_THUMB_ISA_USE, arch >= 8 ? 2 : 1);
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

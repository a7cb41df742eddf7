// `.ARM.attributes`: the build attributes that tell a linker which processor code is for.
import type { Assembler } from './assembler.js';
import { TAG } from './attribute-tags.js';
import { Section } from './section.js';
import { encodeLeb128 } from './value.js';
import { writeData } from './words.js';

/** Tag_compatibility has both. */
export type AttributeValue = number | string | readonly [number, string];

const SHT_ARM_ATTRIBUTES = 0x70000003;

/** Conformance stands first, then nodefaults: they say how to read the others. */
const placeOf = (tag: number) => (tag === TAG.conformance ? -2 : tag === TAG.nodefaults ? -1 : tag);

/** The section for A32; undefined for A64. */
export function attributesSection(asm: Assembler): Section | undefined {
  if (asm.isa === 'a64' || asm.output.find('.ARM.attributes')) return undefined;
  const { target } = asm;
  const values: Map<number, AttributeValue> =
    target.a32?.attributes() ?? new Map<number, AttributeValue>();
  for (const [tag, value] of target.attributes) values.set(tag, value);
  const attributes: number[] = [];
  const isDefault = (tag: number) => tag !== TAG.nodefaults && !values.get(tag);
  for (const tag of target.attributes.keys()) if (isDefault(tag)) values.delete(tag);
  for (const [tag, value] of [...values].sort((a, b) => placeOf(a[0]) - placeOf(b[0]))) {
    attributes.push(...encodeLeb128(BigInt(tag), false));
    if (typeof value === 'number') attributes.push(...encodeLeb128(BigInt(value), false));
    else {
      const [number, text] = typeof value === 'string' ? [undefined, value] : value;
      if (number !== undefined) attributes.push(...encodeLeb128(BigInt(number), false));
      attributes.push(...[...text].map((c) => c.charCodeAt(0)), 0);
    }
  }
  const section = new Section('.ARM.attributes', SHT_ARM_ATTRIBUTES, 0);
  const vendor = [0x61, 0x65, 0x61, 0x62, 0x69, 0];
  const word = (value: number) => {
    const field = new Uint8Array(4);
    writeData(field, 0, value, 4, asm.bigEndian);
    return field;
  };
  const file = [1, ...word(attributes.length + 5), ...attributes];
  const bytes = [0x41, ...word(4 + vendor.length + file.length), ...vendor, ...file];
  const chain = section.chain(0);
  const at = chain.reserve(bytes.length);
  chain.bytes.set(bytes, at);
  return section;
}

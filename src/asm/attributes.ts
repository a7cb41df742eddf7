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

/** What `.gnu_attribute` adds is the same for all processors. */
const SHT_GNU_ATTRIBUTES = 0x6ffffff5;

/** Tags and values in order, each as it stands in the section. */
function encodeAttributes(values: ReadonlyMap<number, AttributeValue>): number[] {
  const bytes: number[] = [];
  for (const [tag, value] of [...values].sort((a, b) => placeOf(a[0]) - placeOf(b[0]))) {
    bytes.push(...encodeLeb128(BigInt(tag), false));
    if (typeof value === 'number') bytes.push(...encodeLeb128(BigInt(value), false));
    else {
      const [number, text] = typeof value === 'string' ? [undefined, value] : value;
      if (number !== undefined) bytes.push(...encodeLeb128(BigInt(number), false));
      bytes.push(...[...text].map((c) => c.charCodeAt(0)), 0);
    }
  }
  return bytes;
}

/** Of the processor: what it is, and what `.eabi_attribute` says. */
function processorAttributes({ target }: Assembler): Map<number, AttributeValue> {
  const values: Map<number, AttributeValue> =
    target.a32?.attributes() ?? new Map<number, AttributeValue>();
  for (const [tag, value] of target.attributes) values.set(tag, value);
  const isDefault = (tag: number) => tag !== TAG.nodefaults && !values.get(tag);
  for (const tag of target.attributes.keys()) if (isDefault(tag)) values.delete(tag);
  return values;
}

/** The section, which A32 always has, A64 only where the source asks for attributes; else undefined. */
export function attributesSection(asm: Assembler): Section | undefined {
  if (asm.output.find('.ARM.attributes')) return undefined;
  const gnu = new Map([...asm.target.gnuAttributes].filter(([, value]) => value !== 0));
  if (asm.isa === 'a64' && gnu.size === 0) return undefined;
  const word = (value: number) => {
    const field = new Uint8Array(4);
    writeData(field, 0, value, 4, asm.bigEndian);
    return field;
  };
  const bytes = [0x41];
  const vendor = (name: string, values: ReadonlyMap<number, AttributeValue>) => {
    const letters = [...name].map((c) => c.charCodeAt(0));
    const attributes = encodeAttributes(values);
    const file = [1, ...word(attributes.length + 5), ...attributes];
    bytes.push(...word(5 + letters.length + file.length), ...letters, 0, ...file);
  };
  if (asm.isa !== 'a64') vendor('aeabi', processorAttributes(asm));
  if (gnu.size > 0) vendor('gnu', gnu);
  const type = asm.isa === 'a64' ? SHT_GNU_ATTRIBUTES : SHT_ARM_ATTRIBUTES;
  const section = new Section('.ARM.attributes', type, 0);
  const chain = section.chain(0);
  const at = chain.reserve(bytes.length);
  chain.bytes.set(bytes, at);
  return section;
}

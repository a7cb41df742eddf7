// Debugging and unwinding sections of two objects, byte for byte with their relocations.
import type { ElfObject } from '../../src/object/elf.js';
import { readElf } from '../../src/object/index.js';

const COMPARED = /^\.(debug_\w+|eh_frame)$/;

export interface SectionText {
  readonly attributes: string;
  readonly hex: string;
  /** `offset type target addend`, in the order of offsets. */
  readonly relocations: readonly string[];
}

/** What a section of an object is, as text that can be recorded. */
export function debugSections(file: Uint8Array): Record<string, SectionText> {
  const object = readElf(file);
  const found: Record<string, SectionText> = {};
  for (const section of object.sections) {
    if (!COMPARED.test(section.name) || section.size === 0) continue;
    const { type, flags, align, entsize } = section;
    found[section.name] = {
      attributes: `type ${type} flags ${flags} align ${align} entsize ${entsize}`,
      hex: Buffer.from(section.bytes).toString('hex'),
      relocations: section.relocations
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ offset, type, symbol, addend }) =>
          [offset, type, nameOf(object, symbol), addend].join(' '),
        ),
    };
  }
  return found;
}

function nameOf(object: ElfObject, index: number): string {
  const symbol = object.symbols[index];
  if (!symbol) return '*ABS*';
  return symbol.name || (object.sections[symbol.section]?.name ?? '');
}

/** The first difference between the sections of two objects; undefined where there is none. */
export function debugDifference(
  ours: Record<string, SectionText>,
  gnu: Record<string, SectionText>,
): string | undefined {
  for (const name of new Set([...Object.keys(gnu), ...Object.keys(ours)])) {
    const [a, b] = [ours[name], gnu[name]];
    if (!a || !b) return `${name}: only in ${a ? 'ours' : "GNU's"}`;
    if (a.attributes !== b.attributes) return `${name}: ours ${a.attributes}; GNU ${b.attributes}`;
    const size = Math.max(a.hex.length, b.hex.length);
    for (let i = 0; i < size; i += 2) {
      if (a.hex.slice(i, i + 2) === b.hex.slice(i, i + 2)) continue;
      const at = (text: string) => text.slice(i, i + 16) || 'the end';
      return `${name}: at 0x${(i / 2).toString(16)}: ours ${at(a.hex)}, GNU ${at(b.hex)}`;
    }
    const count = Math.max(a.relocations.length, b.relocations.length);
    for (let i = 0; i < count; i++) {
      if (a.relocations[i] !== b.relocations[i])
        return `${name}: relocation: ours ${a.relocations[i]}, GNU ${b.relocations[i]}`;
    }
  }
  return undefined;
}

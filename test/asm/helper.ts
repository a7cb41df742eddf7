// What the assembler's tests share: assemble a text and look at one section as hexadecimal bytes.
import { type AssembleOptions, AssemblyError, assembleToElf } from '../../src/asm/index.js';
import type { ElfObject, ElfSection } from '../../src/object/elf.js';

export function objectOf(source: string, options: Partial<AssembleOptions> = {}): ElfObject {
  return assembleToElf(source, { isa: 'a64', file: 't.s', preprocess: false, ...options }).object;
}

export function sectionOf(object: ElfObject, name: string): ElfSection {
  const section = object.sections.find((each) => each.name === name);
  if (!section) throw new Error(`no section ${name}`);
  return section;
}

/** Bytes of a section, two hexadecimal digits each, without separators. */
export function hexOf(
  source: string,
  options: Partial<AssembleOptions> & { section?: string } = {},
): string {
  const { bytes } = sectionOf(objectOf(source, options), options.section ?? '.data');
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** GNU-style text of the errors that `source` causes. */
export function messageOf(source: string, options: Partial<AssembleOptions> = {}): string {
  try {
    objectOf(source, options);
  } catch (error) {
    if (error instanceof AssemblyError) return error.message;
    throw error;
  }
  return 'assembled without error';
}

/** `name@offset` of the mapping symbols of a section, in order of address. */
export function marksOf(object: ElfObject, section: string): string {
  const index = object.sections.findIndex((each) => each.name === section);
  return object.symbols
    .filter((symbol) => symbol.section === index && symbol.name.startsWith('$'))
    .sort((a, b) => Number(a.value - b.value))
    .map((symbol) => `${symbol.name}@${symbol.value}`)
    .join(' ');
}

/** Relocations of a section as `offset:type:target+addend`. */
export function relocationsOf(object: ElfObject, section: string): string[] {
  return sectionOf(object, section).relocations.map((relocation) => {
    const symbol = object.symbols[relocation.symbol];
    const name = symbol?.name || (symbol && object.sections[symbol.section]?.name) || '*ABS*';
    return `${relocation.offset}:${relocation.type}:${name}+${relocation.addend}`;
  });
}

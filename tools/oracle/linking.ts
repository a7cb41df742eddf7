// Our linker beside GNU ld: the same objects at the same addresses, then every byte of every section and the value of
// every symbol. What nobody defines gets the same address on both sides.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ElfObject,
  type ElfSection,
  isMappingSymbol,
  SHF_ALLOC,
  SHF_EXECINSTR,
  SHT_NOBITS,
  SHT_PROGBITS,
  STB_LOCAL,
  STT_FILE,
  STT_FUNC,
  STT_SECTION,
  UNDEFINED,
} from '../../src/object/elf.js';
import { LinkError, linkExecutable } from '../../src/object/link.js';
import { readElf } from '../../src/object/reader.js';
import { writeElf } from '../../src/object/writer.js';

export interface LinkCase {
  readonly objects: readonly ElfObject[];
  /** True: what nobody defines are T32 functions, of an object of their own; else absolute numbers. */
  readonly thumb?: boolean;
  /** Both linkers have to refuse it. */
  readonly refused?: boolean;
  readonly be8?: boolean;
}

const SHF_MERGE_STRINGS = 0x30;
const BASE = 0x10000n;

/** Sections with places of their own: what no branch reaches, and the kernel's vectors, a page before their stubs. */
const FIXED: Readonly<Record<string, bigint>> = {
  '.far': 0x20000000n,
  '.farther': 0x800000000000n,
  '.vectors': 0x8000n,
  '.stubs': 0x9000n,
};

/** Sections as we join them, with the addresses that both linkers are told. */
function layoutOf(objects: readonly ElfObject[]): Map<string, bigint> {
  const ends = new Map<string, { size: number; align: number }>();
  for (const { sections } of objects) {
    for (const { name, flags, size, align } of sections) {
      if (!(flags & SHF_ALLOC)) continue;
      const before = ends.get(name) ?? { size: 0, align: 1 };
      const start = Math.ceil(before.size / align) * align;
      ends.set(name, { size: start + size, align: Math.max(before.align, align) });
    }
  }
  const layout = new Map<string, bigint>();
  let next = BASE;
  for (const [name, { size, align }] of ends) {
    const unit = BigInt(Math.max(align, 0x100));
    next = ((next + unit - 1n) / unit) * unit;
    layout.set(name, FIXED[name] ?? next);
    if (name in FIXED) continue;
    next += BigInt(size) + 0x100n;
  }
  return layout;
}

/** Symbols that nobody defines, at addresses of their own below all sections. */
function missingOf(objects: readonly ElfObject[]): Map<string, bigint> {
  const symbols = objects.flatMap((object) => object.symbols);
  const defined = new Set(
    symbols.filter((s) => s.bind !== STB_LOCAL && s.section !== UNDEFINED).map((s) => s.name),
  );
  const missing = new Map<string, bigint>();
  for (const { name, section, bind } of symbols) {
    if (section !== UNDEFINED || bind === STB_LOCAL || name === '' || defined.has(name)) continue;
    if (!missing.has(name)) missing.set(name, 0x2000n + 16n * BigInt(missing.size));
  }
  return missing;
}

/** GNU ld merges equal constants and strings; we do not, and need not. */
function withoutMerging(object: ElfObject): ElfObject {
  const sections = object.sections.map((section) =>
    section.flags & SHF_MERGE_STRINGS
      ? { ...section, flags: section.flags & ~SHF_MERGE_STRINGS, entsize: 0 }
      : section,
  );
  return { ...object, sections };
}

/** An object that defines the symbols as T32 functions of nothing but BX LR. */
function functionsOf(names: readonly string[], like: ElfObject): ElfObject {
  const bytes = new Uint8Array(4 * names.length);
  const view = new DataView(bytes.buffer);
  for (const i of names.keys()) view.setUint32(4 * i, 0x47704770);
  const symbols = names.map((name, i) => ({
    ...{ name, value: BigInt(4 * i) | 1n, size: 4n, bind: 1, type: STT_FUNC, other: 0, section: 0 },
  }));
  const section = {
    ...{ name: '.functions', type: SHT_PROGBITS, flags: SHF_ALLOC | SHF_EXECINSTR, address: 0n },
    ...{ align: 4, entsize: 0, size: bytes.length, bytes, relocations: [] },
  };
  const state = { ...symbols[0], name: '$t', value: 0n, size: 0n, bind: STB_LOCAL, type: 0 };
  return { ...like, sections: [section], symbols: [state, ...symbols] };
}

/** What GNU ld makes of the tables for unwinding is more than joining them: it drops entries and adds ends. */
const isIndexTable = ({ name }: ElfSection) => name.startsWith('.ARM.exidx');

function scriptOf(layout: ReadonlyMap<string, bigint>): string {
  const lines = [...layout].map(([name, address]) => {
    const quoted = `"${name}"`;
    const commons = name === '.bss' ? ' *(COMMON)' : '';
    return `${quoted} 0x${address.toString(16)} : { *(${quoted})${commons} }`;
  });
  if (!layout.has('.bss')) lines.push('.bss : { *(COMMON) }');
  return `SECTIONS {\n${lines.join('\n')}\n/DISCARD/ : { *(*) }\n}\n`;
}

/** What GNU ld makes of a case; its messages where it makes nothing. */
export function linkWithGnu(
  { objects, be8 = false }: LinkCase,
  layout: ReadonlyMap<string, bigint>,
  missing: ReadonlyMap<string, bigint>,
  directory: string,
): ElfObject | string {
  const at = (name: string) => path.join(directory, name);
  const files = objects.map((object, i) => {
    writeFileSync(at(`${i}.o`), writeElf(withoutMerging(object)));
    return at(`${i}.o`);
  });
  writeFileSync(at('link.ld'), scriptOf(layout));
  const isA64 = objects[0].isa === 'a64';
  const args = [
    objects[0].bigEndian ? '-EB' : '-EL',
    ...(isA64 ? [] : ['--no-fix-cortex-a8', '--no-merge-exidx-entries', '--no-enum-size-warning']),
    ...['-T', at('link.ld'), '-e', '0', '--no-check-sections', '--no-warn-rwx-segments'],
    ...[...missing].map(([name, value]) => `--defsym=${name}=0x${value.toString(16)}`),
    ...(be8 ? ['--be8'] : []),
    ...['-o', at('gnu.elf'), ...files],
  ];
  const tool = isA64 ? 'aarch64-linux-gnu-ld' : 'arm-linux-gnueabihf-ld';
  const { status, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? readElf(readFileSync(at('gnu.elf'))) : stderr;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function sectionDifference(ours: ElfSection | undefined, gnu: ElfSection): string | undefined {
  if (!ours) return gnu.size === 0 ? undefined : `section ${gnu.name} is missing`;
  if (ours.size !== gnu.size) return `${gnu.name}: size ${ours.size}, ld ${gnu.size}`;
  if (ours.address !== gnu.address) return `${gnu.name}: address`;
  if ((ours.type === SHT_NOBITS) !== (gnu.type === SHT_NOBITS)) return `${gnu.name}: type`;
  const at = gnu.bytes.findIndex((byte, i) => byte !== ours.bytes[i]);
  if (at < 0) return undefined;
  const from = at & ~3;
  const word = ({ bytes }: ElfSection) => hex(bytes.subarray(from, from + 4));
  return `${gnu.name}+0x${from.toString(16)}: ${word(ours)}, ld ${word(gnu)}`;
}

function valuesOf(object: ElfObject): string[] {
  return object.symbols
    .filter(({ name, type }) => name !== '' && type !== STT_SECTION && type !== STT_FILE)
    .filter(({ name, section }) => !isMappingSymbol(name) && section !== UNDEFINED)
    .map(({ name, value, bind, type }) => `${name}=${value.toString(16)} ${bind} ${type}`)
    .sort();
}

/** What both have against a program: the kind of the first problem, and the names or places. */
function refusalDifference(problems: readonly string[], gnu: string): string | undefined {
  const kinds =
    /multiple definition of `[^']*'|undefined reference to `[^']*'|\(\S+\+0x[0-9a-f]+\)/g;
  const ours = new Set(problems.join('\n').match(kinds));
  const theirs = new Set(gnu.match(kinds));
  const lost = [...theirs].find((each) => !ours.has(each) && !each.startsWith('('));
  if (lost) return `ld alone: ${lost}`;
  const more = [...ours].find((each) => !theirs.has(each));
  return more && `ours alone: ${more}; ld: ${gnu.split('\n')[0]}`;
}

/** The first difference between both linkers' programs; undefined for none. */
export function linkDifference(given: LinkCase, directory: string): string | undefined {
  let missing = given.refused ? new Map<string, bigint>() : missingOf(given.objects);
  let theCase = given;
  if (given.thumb && missing.size > 0) {
    const functions = functionsOf([...missing.keys()], given.objects[0]);
    theCase = { ...given, objects: [...given.objects, functions] };
    missing = new Map();
  }
  const layout = layoutOf(theCase.objects);
  const gnu = linkWithGnu(theCase, layout, missing, directory);
  let ours: ElfObject;
  try {
    ours = linkExecutable(theCase.objects, {
      base: 0x1000n,
      sections: Object.fromEntries([...layout].map(([name, address]) => [name, { address }])),
      symbols: Object.fromEntries(missing),
      be8: theCase.be8 === true,
    });
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    if (typeof gnu !== 'string') return `ours refuses: ${error.problems[0]}`;
    return refusalDifference(error.problems, gnu);
  }
  if (typeof gnu === 'string') return `ld refuses: ${gnu.split('\n')[0]}`;
  if (given.refused) return 'neither refuses it';
  for (const section of gnu.sections) {
    if (!(section.flags & SHF_ALLOC) || isIndexTable(section)) continue;
    const found = ours.sections.find(({ name }) => name === section.name);
    const difference = sectionDifference(found, section);
    if (difference) return difference;
  }
  const [mine, theirs] = [valuesOf(ours), valuesOf(gnu)];
  const lost = theirs.find((each) => !mine.includes(each));
  if (lost) return `symbol of ld: ${lost}`;
  const more = mine.find((each) => !theirs.includes(each));
  return more && `symbol of ours: ${more}`;
}

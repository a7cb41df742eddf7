// The workloads as images: assembled and linked by vbar itself, laid out as workloads/a64/link.ld says, so
// that the same bytes can run on every engine.
import { readFileSync } from 'node:fs';
import { assembleObject, type ElfObject, type Image, link, readElf } from '../src/index.js';
import { WORKLOADS_DIRECTORY } from './compilers.js';

export type Isa = 'a64' | 'a32';

/** Address of `_start`; the addresses below are offsets from it (workloads/a64/start.S). */
export const BASE = 0x4020_0000n;
export const MAILBOX = BASE + 0x100n;
/** First instruction of the exit sequence: where an engine without firmware stops. */
export const EXIT = BASE + 0x200n;
export const DONE = 0x600d_600d;

const SHF_ALLOC = 2;
const PAGE = 4096n;

export interface WorkloadImage {
  readonly image: Image;
  /** Memory from BASE on, up to the zeros of .bss. */
  readonly flat: Uint8Array;
  /** Bytes of memory it takes from BASE on. */
  readonly memoryBytes: number;
}

function read(isa: Isa, name: string): { source: string; file: string } {
  const assembler = ['start', 'hvc', 'sysreg'].includes(name);
  const file = `${isa}/${name}.${assembler ? 'S' : 's'}`;
  return { source: readFileSync(new URL(file, WORKLOADS_DIRECTORY), 'utf8'), file };
}

function objectOf(isa: Isa, name: string, mmu: boolean): ElfObject {
  const { source, file } = read(isa, name);
  const defines: Record<string, string> = { BENCH_N: '1', ...(mmu ? { MMU: '1' } : {}) };
  const preprocess = file.endsWith('.S');
  return readElf(assembleObject(source, { isa, file, defines, preprocess }).object);
}

/** The output sections of the linker script, in order, by the name of the input section. */
const OUTPUTS: readonly { readonly name: string; readonly takes: RegExp }[] = [
  { name: '.text.start', takes: /^\.text\.start$/ },
  { name: '.text', takes: /^\.text(\.|$)/ },
  { name: '.rodata', takes: /^\.rodata(\.|$)/ },
  { name: '.data', takes: /^\.data(\.|$)/ },
  { name: '.bss', takes: /^\.bss(\.|$)/ },
];

function outputOf(name: string): string | undefined {
  return OUTPUTS.find(({ takes }) => takes.test(name))?.name;
}

/** The object with its sections named as they are in the output; those the script discards do not load. */
function renamed(object: ElfObject): ElfObject {
  const sections = object.sections.map((section) => {
    const name = outputOf(section.name);
    return name === undefined
      ? { ...section, flags: section.flags & ~SHF_ALLOC }
      : { ...section, name };
  });
  return { ...object, sections };
}

const alignUp = (value: bigint, to: bigint) => ((value + to - 1n) / to) * to;

/** Addresses of the output sections: in order, .data and .bss on a page of their own. */
function placements(objects: readonly ElfObject[]): Record<string, { address: bigint }> {
  const placed: Record<string, { address: bigint }> = {};
  let next = BASE;
  for (const { name } of OUTPUTS) {
    if (name === '.data' || name === '.bss') next = alignUp(next, PAGE);
    const pieces = objects.flatMap(({ sections }) =>
      sections.filter((section) => section.flags & SHF_ALLOC && section.name === name),
    );
    if (pieces.length === 0) continue;
    const align = BigInt(Math.max(...pieces.map((piece) => piece.align)));
    next = alignUp(next, align);
    placed[name] = { address: next };
    for (const piece of pieces) next = alignUp(next, BigInt(piece.align)) + BigInt(piece.size);
  }
  return placed;
}

/** Builds one workload. `mmu`: with stage 1 translation on, as workloads/…/start.S sets it up. */
export function buildWorkload(isa: Isa, name: string, mmu = false): WorkloadImage {
  const parts = ['start', 'main', 'lib', name];
  const objects = parts.map((part) => renamed(objectOf(isa, part, mmu)));
  const image = link(objects, { sections: placements(objects), entry: '_start' });
  const ends = image.segments.map(({ address, bytes }) => Number(address - BASE) + bytes.length);
  const loaded = image.segments.filter(({ name: section }) => section !== '.bss');
  const flatBytes = Math.max(
    ...loaded.map(({ address, bytes }) => Number(address - BASE) + bytes.length),
  );
  const flat = new Uint8Array(flatBytes);
  for (const { address, bytes } of loaded) flat.set(bytes, Number(address - BASE));
  return { image, flat, memoryBytes: Math.max(...ends) };
}

/** A copy of the flat image that does `n` iterations; flags 1: no counter, no UART. */
export function withIterations(flat: Uint8Array, n: number, flags = 0): Uint8Array {
  const copy = flat.slice();
  const view = new DataView(copy.buffer);
  const mailbox = Number(MAILBOX - BASE);
  view.setUint32(mailbox + 4, n, true);
  view.setUint32(mailbox + 32, flags, true);
  return copy;
}

/** An ELF executable of one segment, as QEMU's -kernel takes it. */
export function executable(isa: Isa, flat: Uint8Array, memoryBytes: number): Uint8Array {
  const header = 0x1000;
  const file = new Uint8Array(header + flat.length);
  const view = new DataView(file.buffer);
  const is64 = isa === 'a64';
  const word = (offset: number, value: number) => view.setUint32(offset, value, true);
  const half = (offset: number, value: number) => view.setUint16(offset, value, true);
  file.set([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, 1, 1]);
  half(16, 2); // ET_EXEC
  half(18, is64 ? 183 : 40);
  word(20, 1);
  word(24, Number(BASE)); // entry
  word(is64 ? 32 : 28, is64 ? 64 : 52); // program headers
  if (!is64) word(36, 0x0500_0200); // EABI 5
  const sizes = is64 ? 52 : 40;
  half(sizes, is64 ? 64 : 52);
  half(sizes + 2, is64 ? 56 : 32);
  half(sizes + 4, 1);
  const at = is64 ? 64 : 52;
  word(at, 1); // PT_LOAD
  word(at + (is64 ? 4 : 24), 7);
  const step = is64 ? 8 : 4;
  const first = at + (is64 ? 8 : 4);
  [header, Number(BASE), Number(BASE), flat.length, memoryBytes].forEach((value, i) => {
    word(first + i * step, value);
  });
  word(at + (is64 ? 48 : 28), 0x1000);
  file.set(flat, header);
  return file;
}

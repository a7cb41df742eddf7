// The assembler's public face: source text to object or image, GNU's syntax and GNU's messages.
import { compressDebugSections } from '../object/compress.js';
import { type ElfObject, isMappingSymbol } from '../object/elf.js';
import { type Image, link } from '../object/link.js';
import { writeElf } from '../object/writer.js';
import { Assembler } from './assembler.js';
import { buildObject } from './build.js';
import { columnOf } from './column.js';
import { preprocessText } from './cpp/preprocessor.js';
import { AssemblyError, type Diagnostic, StatementError } from './diagnostics.js';
import { num } from './expr.js';
import { type ListingOptions, printListing } from './listing.js';
import { listedSymbols } from './listing-symbols.js';
import type { AssembleOptions, HeaderCache } from './options.js';
import { wrap } from './value.js';

export { formatDiagnostic } from './diagnostics.js';
export type { AssembleOptions, Diagnostic, HeaderCache, ListingOptions };
export { AssemblyError, isMappingSymbol };

/** A program: what `assemble` makes and `Machine.load` takes. */
export type Program = Image;

const DEFAULT_BASE = 0x40000000n;

/** A place to keep tokenised headers, for several files of one run. */
export function createHeaderCache(): HeaderCache {
  return { files: new Map() };
}

/** Preprocessed text, with `# line "file"` markers. Throws AssemblyError. */
export function preprocess(source: string, options: AssembleOptions): string {
  const { text, diagnostics } = preprocessText(source, options);
  if (diagnostics.some((each) => each.severity === 'error')) throw new AssemblyError(diagnostics);
  return text;
}

/** Assembles to an object in memory. Throws AssemblyError with all errors of the file. */
export function assembleToElf(
  source: string,
  options: AssembleOptions,
): { object: ElfObject; warnings: Diagnostic[] } {
  const file = options.file ?? '<source>';
  let text = source;
  const diagnostics: Diagnostic[] = [];
  if (options.preprocess !== false) {
    const result = preprocessText(source, options);
    diagnostics.push(...result.diagnostics);
    if (diagnostics.some((each) => each.severity === 'error')) throw new AssemblyError(diagnostics);
    text = result.text;
  }
  const assembler = assemblerFor({ ...options, file }, file);
  for (const [name, value] of Object.entries(options.symbols ?? {})) {
    assembler.assign(name, num(wrap(value)));
  }
  assembler.run(text, file);
  const object = buildObject(assembler);
  diagnostics.push(...assembler.diagnostics);
  writeListing(assembler, object, source, options);
  if (assembler.failed) {
    const lines = new Map([[file, source]]);
    throw new AssemblyError(diagnostics.map((each) => columnOf(each, lines, options)));
  }
  return { object, warnings: diagnostics };
}

/** What `options.listing` asks for. */
function writeListing(
  assembler: Assembler,
  object: ElfObject,
  source: string,
  options: AssembleOptions,
): void {
  const { listing, diagnostics, isa, failed } = assembler;
  if (!listing) return;
  const main = options.file ?? '<source>';
  const text = printListing(listing, {
    header: isa === 'a64' ? 'AARCH64 GAS ' : 'ARM GAS ',
    file: main,
    textOf: (file) => (file === main ? source : options.readFile?.(file)),
    object,
    failed,
    diagnostics,
    symbols: () => listedSymbols(assembler, object, listing),
  });
  listing.options.write(text);
}

/** An assembler for `options`. Throws AssemblyError where they name a processor that there is not. */
function assemblerFor(options: AssembleOptions, file: string): Assembler {
  try {
    return new Assembler(options);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    throw new AssemblyError([{ file, line: 0, severity: 'error', message: error.message }]);
  }
}

/**
 * Assembles to the bytes of an ELF relocatable object; `elf` is the same in memory, with source lines
 * that the bytes only have with `debug`. Throws AssemblyError.
 */
export function assembleObject(
  source: string,
  options: AssembleOptions,
): { object: Uint8Array; elf: ElfObject; warnings: Diagnostic[] } {
  const { object, warnings } = assembleToElf(source, options);
  const { compressDebug } = options;
  const file = compressDebug ? compressDebugSections(object, compressDebug) : object;
  return { object: writeElf(file), elf: object, warnings };
}

/** Assembles and links one source to an image at `options.base`. Throws AssemblyError or LinkError. */
export function assemble(source: string, options: AssembleOptions): Program {
  const { object } = assembleToElf(source, options);
  return link([object], { base: options.base ?? DEFAULT_BASE });
}

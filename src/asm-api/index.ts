// The assembler as a library of its own, `vbar/asm`: preprocess, assemble, link, disassemble, read and
// write ELF. No core, nothing of Node: it runs wherever JavaScript does. `vbar` has the same names.
export {
  type AssembleOptions,
  AssemblyError,
  assemble,
  assembleObject,
  createHeaderCache,
  type Diagnostic,
  formatDiagnostic,
  type HeaderCache,
  type ListingOptions,
  type Program,
  preprocess,
} from '../asm/index.js';
export { disassemble, itBlockOf } from '../disasm/index.js';
export {
  ElfError,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  type Image,
  type ImageSegment,
  type ImageSymbol,
  isMappingSymbol,
  LinkError,
  type LinkOptions,
  link,
  linkExecutable,
  type Placement,
  readElf,
  writeElf,
} from '../object/index.js';
export { elfListing, wordListing } from './listing.js';
export { flatObject, type ObjdumpParts, objdump } from './objdump.js';

// ELF objects in and out, and the linker that makes programs of them.
export * from './elf.js';
export { readElf } from './reader.js';
export { writeElf } from './writer.js';
export {
  type Image,
  type ImageSegment,
  type ImageSymbol,
  LinkError,
  link,
  type LinkOptions,
  type Placement,
} from './link.js';
export { relocationByName, relocationName } from './relocations.js';

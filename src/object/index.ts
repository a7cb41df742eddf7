// ELF objects in and out, and the linker that makes programs of them.
export * from './elf.js';
export {
  type Image,
  type ImageSegment,
  type ImageSymbol,
  LinkError,
  type LinkOptions,
  link,
  linkExecutable,
  type Placement,
} from './link.js';
export { readElf } from './reader.js';
export { relocationByName, relocationName } from './relocations.js';
export { writeElf } from './writer.js';

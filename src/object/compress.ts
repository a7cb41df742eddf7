// --compress-debug-sections: sections of debugging information in zlib's format, behind the header that tells
// how long they are without it. The compressor is the caller's: the library brings none.
import { ByteWriter } from './bytes.js';
import { type ElfObject, type ElfSection, SHF_ALLOC, SHT_NOBITS } from './elf.js';

export interface DebugCompression {
  /** 'zlib': SHF_COMPRESSED; 'zlib-gnu': the older way, `.zdebug_…` that begins with "ZLIB". */
  readonly style: 'zlib' | 'zlib-gnu';
  /** Compresses to zlib's format (RFC 1950). */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

const SHF_COMPRESSED = 0x800;
const ELFCOMPRESS_ZLIB = 1;
const MAGIC = Uint8Array.of(0x5a, 0x4c, 0x49, 0x42);

/** `object` with its debugging sections compressed where that makes them shorter. */
export function compressDebugSections(object: ElfObject, by: DebugCompression): ElfObject {
  return { ...object, sections: object.sections.map((section) => compressed(object, section, by)) };
}

function compressed(
  { isa, bigEndian }: ElfObject,
  section: ElfSection,
  { style, deflate }: DebugCompression,
): ElfSection {
  const { name, flags, type, size, align } = section;
  if (!name.startsWith('.debug_') || flags & SHF_ALLOC || type === SHT_NOBITS) return section;
  const wide = isa === 'a64';
  const out = new ByteWriter(style === 'zlib-gnu' || bigEndian === true);
  if (style === 'zlib-gnu') {
    out.bytes(MAGIC);
    out.big(BigInt(size), 8);
  } else {
    out.number(ELFCOMPRESS_ZLIB, 4);
    if (wide) out.number(0, 4);
    out.big(BigInt(size), wide ? 8 : 4);
    out.big(BigInt(align), wide ? 8 : 4);
  }
  out.bytes(deflate(section.bytes));
  const bytes = out.get();
  if (bytes.length >= size) return section;
  return {
    ...section,
    bytes,
    size: bytes.length,
    ...(style === 'zlib-gnu'
      ? { name: name.replace('.debug_', '.zdebug_') }
      : { flags: flags | SHF_COMPRESSED, align: wide ? 8 : 4 }),
  };
}

// objdump -f: the architecture of a file, what it has, where it starts.
import type { ElfObject } from '../object/index.js';

const ET_REL = 1;
const ET_EXEC = 2;
const ET_DYN = 3;
const TAG_FILE = 1;
const TAG_CPU_ARCH = 6;
/** Tags of Tag_File whose value is a string: CPU_raw_name, CPU_name, and from 32 on the odd ones; 32 has both. */
const CPU_NAMES = [4, 5];
const TAG_COMPATIBILITY = 32;

/** What BFD calls the values of Tag_CPU_arch; a file that says nothing is an armv3m. */
const ARCHITECTURES: Readonly<Record<number, string>> = {
  1: 'armv4',
  2: 'armv4t',
  3: 'armv5t',
  4: 'armv5te',
  5: 'armv5tej',
  6: 'armv6',
  7: 'armv6kz',
  8: 'armv6t2',
  9: 'armv6k',
  10: 'armv7',
  11: 'armv6-m',
  12: 'armv6s-m',
  13: 'armv7e-m',
  14: 'armv8-a',
  15: 'armv8-r',
  16: 'armv8-m.base',
  17: 'armv8-m.main',
  21: 'armv8.1-m.main',
  22: 'armv9-a',
};

/** The lines of `objdump -f` below the name of the file. */
export function fileHeader(object: ElfObject, format?: string): string {
  const isFlat = format !== undefined;
  const isLinked = object.type === ET_EXEC || object.type === ET_DYN;
  const rows: [boolean, number, string][] = [
    [
      object.type === ET_REL && object.sections.some((s) => s.relocations.length > 0),
      1,
      'HAS_RELOC',
    ],
    [object.type === ET_EXEC, 2, 'EXEC_P'],
    [object.symbols.length > 0, 0x10, 'HAS_SYMS'],
    [object.type === ET_DYN, 0x40, 'DYNAMIC'],
    [isLinked, 0x100, 'D_PAGED'],
  ];
  const set = rows.filter(([present]) => present);
  const flags = set.reduce((sum, [, flag]) => sum + flag, 0);
  const digits = object.isa === 'a64' && !isFlat ? 16 : 8;
  const architecture = isFlat ? 'UNKNOWN!' : architectureOf(object);
  return (
    `architecture: ${architecture}, flags 0x${flags.toString(16).padStart(8, '0')}:\n` +
    `${set.map(([, , name]) => name).join(', ')}\n` +
    `start address 0x${object.entry.toString(16).padStart(digits, '0')}\n`
  );
}

function architectureOf(object: ElfObject): string {
  if (object.isa === 'a64') return 'aarch64';
  const attributes = object.sections.find(({ name }) => name === '.ARM.attributes');
  return ARCHITECTURES[attributes ? cpuArch(attributes.bytes, object.bigEndian) : 0] ?? 'armv3m';
}

/** Tag_CPU_arch of the vendor "aeabi" in a section of build attributes; 0 where it is not. */
function cpuArch(bytes: Uint8Array, bigEndian = false): number {
  // 'A', length, "aeabi\0", then Tag_File with its length.
  const fileAt = 1 + 4 + 6;
  if (bytes.length < fileAt + 5 || bytes[fileAt] !== TAG_FILE) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, fileAt + view.getUint32(fileAt + 1, !bigEndian));
  let at = fileAt + 5;
  const number = () => {
    let value = 0;
    for (let shift = 0; at < end; shift += 7) {
      value += (bytes[at] & 0x7f) * 2 ** shift;
      if (bytes[at++] < 0x80) break;
    }
    return value;
  };
  const skipText = () => {
    while (at < end && bytes[at] !== 0) at++;
    at++;
  };
  while (at < end) {
    const tag = number();
    if (tag === TAG_CPU_ARCH) return number();
    const isText = CPU_NAMES.includes(tag) || (tag > TAG_COMPATIBILITY && tag % 2 === 1);
    if (!isText) number();
    if (isText || tag === TAG_COMPATIBILITY) skipText();
  }
  return 0;
}

// The tables of symbols at the end of a listing, `as -as`.
import { ABSOLUTE, COMMON, type ElfObject, isMappingSymbol, UNDEFINED } from '../object/elf.js';
import type { Assembler } from './assembler.js';
import type { ListingRecorder } from './listing.js';

export interface ListedSymbol {
  readonly name: string;
  /** `.text`, `*ABS*`, `*COM*`; undefined for a symbol that is defined elsewhere. */
  readonly section: string | undefined;
  readonly value: bigint;
  /** Digits of an address. */
  readonly digits: number;
  /** Where it was defined, if a line of the source did. */
  readonly place: { readonly file: string; readonly line: number } | undefined;
}

function definedLine({ name, section, value, digits, place }: ListedSymbol): string {
  const address = BigInt.asUintN(digits * 4, value)
    .toString(16)
    .padStart(digits, '0');
  const where = place
    ? `${place.file.padStart(20)}:${String(place.line).padEnd(5)}  ${section}`
    : (section ?? '').padStart(33);
  return `${where}:${address} ${name}`;
}

/** Lines of both tables. */
export function symbolLines(symbols: readonly ListedSymbol[]): string[] {
  const defined = symbols.filter(({ section }) => section !== undefined);
  const missing = symbols.filter(({ section }) => section === undefined);
  return [
    defined.length > 0 ? 'DEFINED SYMBOLS' : 'NO DEFINED SYMBOLS',
    ...defined.map(definedLine),
    '',
    missing.length > 0 ? 'UNDEFINED SYMBOLS' : 'NO UNDEFINED SYMBOLS',
    ...missing.map(({ name }) => name),
  ];
}

const STT_FUNC = 2;
const STT_SECTION = 3;
const STT_FILE = 4;

type Place = ListedSymbol['place'];

interface Numbered {
  readonly serial: number;
  readonly place: Place;
}

/** The symbols of the object, in the order in which they were made. */
export function listedSymbols(
  asm: Assembler,
  object: ElfObject,
  recorder: ListingRecorder,
): ListedSymbol[] {
  const digits = asm.isa === 'a64' ? 16 : 8;
  const numbered = numberedOf(asm, recorder);
  const names = new Map(asm.output.sections.map(({ index, name }) => [index, name]));
  names.set(ABSOLUTE, '*ABS*').set(COMMON, '*COM*');
  const list = object.symbols
    .filter(({ name, type }) => name !== '' && type !== STT_SECTION && type !== STT_FILE)
    .map(({ name, value, section, size, type }) => {
      const found = numbered.get(isMappingSymbol(name) ? `${name} ${section} ${value}` : name);
      const isCommon = section === COMMON;
      const title = section === UNDEFINED ? undefined : names.get(section);
      const place = isCommon || section === UNDEFINED ? undefined : found?.place;
      // Bit 0 of a T32 function is put in later.
      const address = asm.isa === 'a32' && type === STT_FUNC ? value & ~1n : value;
      const listed = { name, digits, value: isCommon ? size : address, section: title, place };
      return { serial: found?.serial ?? Number.MAX_SAFE_INTEGER, listed };
    });
  return list.sort((a, b) => a.serial - b.serial).map(({ listed }) => listed);
}

/** Numbers and places, by name; of mapping symbols by name, section and address. */
function numberedOf(asm: Assembler, recorder: ListingRecorder): Map<string, Numbered> {
  const numbered = new Map<string, Numbered>();
  for (const { name, serial } of asm.order) {
    if (serial >= 0) numbered.set(name, { serial, place: recorder.placeOf(name) });
  }
  for (const { chains, index } of asm.output.sections) {
    for (const chain of chains.values()) {
      for (const { name, off, gaps, serial, late } of chain.mapping) {
        const address = chain.address(off, gaps);
        const place = late ? undefined : recorder.markedAt(chain, address, serial);
        numbered.set(`${name} ${index} ${address}`, { serial, place });
      }
    }
  }
  return numbered;
}

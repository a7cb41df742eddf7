// How objdump names the place a symbol is in and what a relocation refers to.
import {
  ABSOLUTE,
  COMMON,
  type ElfObject,
  type ElfRelocation,
  type ElfSymbol,
  UNDEFINED,
} from '../object/index.js';

const STT_SECTION = 3;

/** The section of a symbol, or `*UND*`, `*ABS*`, `*COM*`. */
export function sectionName(object: ElfObject, { section }: ElfSymbol): string {
  if (section === UNDEFINED) return '*UND*';
  if (section === ABSOLUTE) return '*ABS*';
  if (section === COMMON) return '*COM*';
  return object.sections[section].name;
}

/** `symbol+0x8`, the addend padded to `digits`. */
export function relocationTarget(
  object: ElfObject,
  { symbol: index, addend }: ElfRelocation,
  digits: number,
): string {
  const symbol = object.symbols[index];
  const name =
    symbol === undefined
      ? '*ABS*'
      : symbol.type === STT_SECTION
        ? sectionName(object, symbol)
        : printable(symbol.name);
  if (addend === 0n) return name;
  const size = (addend < 0n ? -addend : addend).toString(16).padStart(digits, '0');
  return `${name}${addend < 0n ? '-' : '+'}0x${size}`;
}

/** Control characters as objdump shows them: `^B`. */
export function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, (c) => `^${String.fromCharCode(c.charCodeAt(0) + 64)}`);
}

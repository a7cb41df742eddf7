// Which instruction set the code of a linked AArch32 program is in, place by place.
import { type ElfObject, type ElfSymbol, isMappingSymbol } from './elf.js';
import type { Output } from './outputs.js';

export interface StateChange {
  readonly address: bigint;
  /** T32 from here on, else A32. */
  readonly thumb: boolean;
}

/**
 * Where T32 and A32 code begin, by the mapping symbols and the veneers; sorted. `placed` gives a symbol of an object its
 * address.
 */
export function statesOf(
  objects: readonly ElfObject[],
  placed: (object: number, symbol: ElfSymbol) => bigint | undefined,
  outputs: readonly Pick<Output, 'address' | 'veneers'>[],
): StateChange[] {
  const states: StateChange[] = [];
  if (objects[0]?.isa === 'a64') return states;
  for (const { address, veneers } of outputs) {
    for (const { offset, thumb } of veneers?.symbols ?? []) {
      const start = address + BigInt(offset);
      states.push({ address: start, thumb });
      if (thumb) states.push({ address: start + 4n, thumb: false });
    }
  }
  for (const [index, object] of objects.entries()) {
    for (const symbol of object.symbols) {
      if (!/^\$[at]/.test(symbol.name) || !isMappingSymbol(symbol.name)) continue;
      const address = placed(index, symbol);
      if (address !== undefined) states.push({ address, thumb: symbol.name.startsWith('$t') });
    }
  }
  return states.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

// The place that a relocation is applied to, and what all of them do with it.
import { ElfError, type Isa } from './elf.js';
import { relocationName } from './relocations.js';

export interface Place {
  readonly view: DataView;
  readonly offset: number;
  /** P: address of the place. */
  readonly address: bigint;
  /** The symbol is a function: in A32 and T32 bit 0 of its address says which of the two it is. */
  readonly isFunction?: boolean;
  /** Bytes of the object are in big-endian order; instructions of A64 are not. */
  readonly bigEndian?: boolean;
}

export const isLittle = ({ bigEndian }: Place) => bigEndian !== true;

export function outOfRange(isa: Isa, type: number): never {
  throw new ElfError(`relocation truncated to fit: ${relocationName(isa, type)}`);
}

export function patch(place: Place, mask: number, bits: number, little = true): void {
  const insn = place.view.getUint32(place.offset, little);
  place.view.setUint32(place.offset, ((insn & ~mask) | (bits & mask)) >>> 0, little);
}

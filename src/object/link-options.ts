// What a caller says to the linker, and what it says when a link fails.
import { ElfError } from './elf.js';

/** Where a section goes. `address` is what the program sees, `load` where its bytes are put. */
export interface Placement {
  readonly address: bigint;
  /** Physical address; the same as `address` where absent. */
  readonly load?: bigint;
}

export interface LinkOptions {
  /** Names of the objects, in their order, for messages. */
  readonly names?: readonly string[];
  /** Address of the first section that has no placement of its own; others follow it. */
  readonly base?: bigint;
  /** Load address that goes with `base`. */
  readonly load?: bigint;
  /** By section name. */
  readonly sections?: Readonly<Record<string, Placement>>;
  /** --defsym: values for symbols, before those of the objects. */
  readonly symbols?: Readonly<Record<string, bigint>>;
  /** Symbol or address to start at; `_start`, or the first code section, where absent. */
  readonly entry?: string | bigint;
  /**
   * True: as ld -N lays a program out: `.text.f` goes into .text, unless `sections` places it, and likewise for .rodata,
   * .data and .bss; code first, then constants, then data, then .bss. Else in the order of the objects.
   */
  readonly sorted?: boolean;
  /** --be8: instructions of a big-endian A32 program in little-endian order, as Armv6 and later want them. */
  readonly be8?: boolean;
  /**
   * True: symbols that no object defines are no error; a call of one arrives at `Image.externs`, where
   * Machine.run calls a host function or stops and names the symbol.
   */
  readonly externs?: boolean;
  /** Addresses for symbols that no object defines (host functions, stops). */
  readonly bind?: (name: string) => bigint | undefined;
}

/** All problems of one link: undefined symbols, duplicates, relocations out of range. */
export class LinkError extends ElfError {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'LinkError';
  }
}

// A place in a section that waits for a value: a datum or a part of an instruction.
import type { Fixup } from '../operands/context.js';
import type { Expr } from './expr.js';
import type { Gap, Place } from './section.js';

export interface Fix {
  /** Position in its chain. */
  readonly off: number;
  readonly gaps: number;
  readonly expr: Expr;
  /** Bytes the fix covers: 1, 2, 4 or 8. */
  readonly bytes: number;
  readonly place: Place;
  /** Set for instructions (InsnFix): the part that waits, and whether it is T32. */
  readonly fixup?: Fixup;
  readonly thumb?: boolean;
  /** A T32 instruction in one of two sizes: what is to be resolved are the fixups of the one it got. */
  readonly relax?: Gap;
  /** Relocation type asked for by name: `.reloc`, `sym(GOT)`. */
  readonly relocation?: number;
  /** `.reloc`: only a relocation, no bytes. */
  readonly bare?: boolean;
  /** `.rel31`: 31 bits of a distance, which are known where the symbol is in this section; bit 31 is there already. */
  readonly prel31?: true | undefined;
}

/** The fix of a part of an instruction. */
export type InsnFix = Fix & {
  readonly bytes: 2 | 4;
  readonly fixup: Fixup;
  readonly thumb: boolean;
};

export const isInsn = (fix: Fix): fix is InsnFix => fix.fixup !== undefined;

// Which of the rows of a T32 mnemonic may be meant: by the IT block, by `.n` and `.w`, and by the syntax.

import type { Encoded, OperandContext } from '../context.js';
import type { Candidate } from '../mnemonics.js';
import { isDivided } from './divided.js';
import { isItInstruction, itConditions } from './it-block.js';

const ALWAYS = 14;

/** `add.w` → `add`, 32. Width 0: the mnemonic does not say. */
export function withoutWidth(mnemonic: string): { base: string; width: number } {
  if (mnemonic.endsWith('.w')) return { base: mnemonic.slice(0, -2), width: 32 };
  if (mnemonic.endsWith('.n')) return { base: mnemonic.slice(0, -2), width: 16 };
  return { base: mnemonic, width: 0 };
}

/** A rule that may have kept the right row out, and GNU's words for it. */
interface Reason {
  readonly message: string;
  allows(candidate: Candidate): boolean;
}

/** Rows that are allowed in an IT block without its condition. */
export const ANYWHERE = /^(BKPT|UDF|NOP|YIELD|WFE|WFI|SEV|HINT)/;

/** Rows that are not allowed in an IT block. */
const OUTSIDE = /^(CPS|SETEND|CSDB|P?SSBB)/;

/** Rows whose condition GNU as takes outside of an IT block, and forgets. */
const CARELESS = /^(NOP|HINT|UDF|CRC32|CPS|SETEND|CSDB|P?SSBB)/;

export class Choice {
  private readonly conditions: readonly number[];
  private readonly inside: boolean;

  /** `conditions`: of the IT block to be assumed, where it is not the source's. */
  constructor(
    private readonly ctx: OperandContext,
    private readonly width: number,
    conditions: readonly number[] = ctx.it?.conditions ?? [],
  ) {
    this.conditions = conditions;
    this.inside = this.conditions.length > 0;
  }

  allows(candidate: Candidate): boolean {
    return (
      (this.ctx.syntax === 'unified' || isDivided(candidate.row)) && this.allowsUnified(candidate)
    );
  }

  /** What `allows` says where the syntax has all rows. */
  allowsUnified(candidate: Candidate): boolean {
    return (
      this.allowsFlags(candidate) && this.allowsWidth(candidate) && this.allowsCondition(candidate)
    );
  }

  /** To be tried in this order when nothing fits. */
  readonly reasons: readonly Reason[] = [
    {
      message: 'cannot honor width suffix',
      allows: (candidate) => this.allowsFlags(candidate) && this.allowsCondition(candidate),
    },
    {
      message: 'thumb conditional instruction should be in IT block',
      allows: (candidate) => !this.inside && candidate.it !== 'inside',
    },
    {
      message: 'IT falling in the range of a previous IT block',
      allows: (candidate) => this.inside && candidate.row.name === 'IT',
    },
    {
      message: 'instruction not allowed in IT block',
      allows: ({ cond = ALWAYS, row }) =>
        this.inside && (cond === ALWAYS || OUTSIDE.test(row.name)),
    },
    {
      message: 'incorrect condition in IT block',
      allows: () => this.inside,
    },
  ];

  private allowsWidth({ row }: Candidate): boolean {
    return this.width === 0 || row.width === this.width;
  }

  /** In `.syntax divided` a 16-bit form without S sets the flags. */
  private allowsFlags({ it, row }: Candidate): boolean {
    if (it === undefined) return true;
    if (this.ctx.syntax === 'divided' && row.width === 16 && row.name !== 'B_T1') {
      // Whatever is moved, the flags are set.
      return it === 'inside' || row.name === 'MOV_imm_T1';
    }
    return it === (this.inside ? 'inside' : 'outside');
  }

  private allowsCondition({ cond, row }: Candidate): boolean {
    if (!this.inside) return cond === undefined || cond === ALWAYS || CARELESS.test(row.name);
    if (OUTSIDE.test(row.name)) return false;
    if ((cond ?? ALWAYS) === ALWAYS && ANYWHERE.test(row.name)) return true;
    return cond === this.conditions[0];
  }

  /** True when a wider encoding may be needed once the fixups of `encoded` are known. */
  mayBeWide(encoded: Encoded): boolean {
    return (
      this.width === 0 &&
      encoded.bytes === 2 &&
      encoded.fixups.length > 0 &&
      this.ctx.syntax === 'unified'
    );
  }

  /** What to give back for `narrow`, when `wide` says the same. */
  relaxed(narrow: Encoded, wide: Encoded | undefined): Encoded {
    if (!wide) return narrow;
    return this.ctx.relaxes ? { ...narrow, wide } : wide;
  }

  /** Steps through the IT block. `fail` makes the error to be thrown. */
  finish({ insn }: Encoded, fail: (message: string) => Error): void {
    const { it } = this.ctx;
    const isIt = isItInstruction(insn);
    if (this.inside) {
      const isLast = this.conditions.length === 1;
      it?.conditions.shift();
      if (!isLast && branches(insn)) throw fail('branch must be last instruction in IT block');
    }
    if (isIt && it) it.conditions = itConditions(insn);
  }
}

/** True for a word that goes elsewhere: B, BL, BX, TBB, and loads and moves to PC. */
export function branches(insn: number): boolean {
  if (insn >>> 16 === 0) {
    const top = insn >>> 8;
    // BX and BLX, ADD and MOV of PC, POP of PC, B.
    return (
      top === 0x47 ||
      ((top === 0x44 || top === 0x46) && (insn & 0x87) === 0x87) ||
      top === 0xbd ||
      (insn & 0xf800) === 0xe000
    );
  }
  if ((insn & 0xf8008000) >>> 0 === 0xf0008000) return ((insn >>> 12) & 5) !== 0;
  if ((insn & 0xfff0ffe0) >>> 0 === 0xe8d0f000) return true;
  if ((insn & 0xfe500000) >>> 0 === 0xe8100000) return ((insn >>> 15) & 1) === 1;
  return (insn & 0xfe70f000) >>> 0 === 0xf850f000;
}

// The IT instruction: `IT{x{y{z}}} cond` makes up to four instructions conditional. firstcond is bits 7..4;
// each bit of the mask above its lowest one is the low bit of a further instruction's condition.

import type { ItBlock } from '../context.js';

/** True for the word of an IT (and not one of the hints, whose mask is 0). */
export function isItInstruction(insn: number): boolean {
  return insn >>> 8 === 0xbf && (insn & 15) !== 0;
}

/** The conditions of the instructions that the IT `insn` is followed by. */
export function itConditions(insn: number): number[] {
  const first = (insn >>> 4) & 15;
  const conditions = [first];
  for (let bit = 3; insn & ((1 << bit) - 1); bit--) {
    conditions.push((first & 14) | ((insn >>> bit) & 1));
  }
  return conditions;
}

/** The rest of the block that CPSR.IT tells of: the same bits as those of an IT. */
export function itBlockOf(it: number): ItBlock {
  return { conditions: it & 15 ? itConditions(it) : [] };
}

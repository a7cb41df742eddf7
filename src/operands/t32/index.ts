// The operand kinds of T32 by the name they have in templates: A32's, and its own.
import { a32Kinds } from '../a32/index.js';
import type { OperandKind } from '../kind.js';
import * as addressing from './addressing.js';
import * as control from './control.js';
import { branchLabel } from './labels.js';
import { modifiedImmediate } from './modified-immediate.js';
import { narrowShift } from './shifts.js';

export const t32Kinds: ReadonlyMap<string, OperandKind> = new Map<string, OperandKind>([
  ...a32Kinds,
  ['c', control.itCondition],
  ['s', control.narrowFlags],
  ['cond', control.branchCondition],
  ['im', control.interruptChange],
  ['itmask', control.itMask],
  ['itcond', control.itFirst],
  ['nop8', control.oldNop],
  ['same', control.sameRegister],
  ['both', control.twiceEncoded],
  ['list8', control.narrowList],
  ['list16', control.wideList],
  ['ldbase', control.loadBase],
  ['modimm', modifiedImmediate],
  ['shiftby', narrowShift],
  ['scaled', addressing.scaledOffset],
  ['plus', addressing.positiveOffset],
  ['minus', addressing.negativeOffset],
  ['offset', addressing.signedOffset],
  ['words', addressing.wordCount],
  ['adr', addressing.narrowAddress],
  ['lit', addressing.narrowLiteral],
  ['literal', addressing.wideLiteral],
  ['lsl', addressing.indexShift],
  ['label', branchLabel],
]);

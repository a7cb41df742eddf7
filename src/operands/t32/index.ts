// The operand kinds of T32 by the name they have in templates: A32's, and its own.
import { a32Kinds } from '../a32/index.js';
import { specialRegister } from '../a32/status.js';
import type { OperandKind } from '../kind.js';
import * as addressing from './addressing.js';
import { byteImmediate } from './byte-immediate.js';
import * as control from './control.js';
import { branchLabel } from './labels.js';
import { addressLabel, distanceFromPc, narrowLiteral, wideLiteral } from './literals.js';
import { modifiedImmediate, plainImmediate } from './modified-immediate.js';
import * as lists from './register-list.js';
import * as registers from './registers.js';
import { narrowShift } from './shifts.js';

export const t32Kinds: ReadonlyMap<string, OperandKind> = new Map<string, OperandKind>([
  ...a32Kinds,
  ['c', control.itCondition],
  ['nc', control.itCondition],
  ['hc', control.itCondition],
  ['cp', control.itCondition],
  ['wc', control.itCondition],
  ['oc', control.hiddenCondition],
  ['cu', control.hiddenCondition],
  ['ual', control.alwaysAnywhere],
  ['divided', control.dividedOnly],
  ['anywb', control.anyWriteback],
  ['s', control.narrowFlags],
  ['cond', control.branchCondition],
  ['im', control.interruptChange],
  ['itmask', control.itMask],
  ['itcond', control.itFirst],
  ['nop8', control.oldNop],
  ['same', registers.sameRegister],
  ['both', registers.twiceEncoded],
  ['swap', registers.swapped],
  ['again', registers.again],
  ['rt2', registers.twoTransferred],
  ['list1', lists.oneRegister],
  ['byteimm', byteImmediate],
  ['adrlabel', addressLabel],
  ['special', specialRegister],
  ['pcplus', distanceFromPc],
  ['list8', lists.narrowList],
  ['list16', lists.wideList],
  ['ldbase', lists.loadBase],
  ['modimm', modifiedImmediate],
  ['plainimm', plainImmediate],
  ['shiftby', narrowShift],
  ['scaled', addressing.scaledOffset],
  ['plus', addressing.positiveOffset],
  ['minus', addressing.negativeOffset],
  ['offset', addressing.signedOffset],
  ['words', addressing.wordCount],
  ['minusimm', addressing.negativeImmediate],
  ['adr', addressing.narrowAddress],
  ['lit', narrowLiteral],
  ['literal', wideLiteral],
  ['lsl', addressing.indexShift],
  ['label', branchLabel],
]);

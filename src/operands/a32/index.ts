// The operand kinds of A32 by the name they have in templates.
import type { OperandKind } from '../kind.js';
import * as addressing from './addressing.js';
import * as adr from './adr.js';
import * as coprocessor from './coprocessor.js';
import * as fpLists from './fp-lists.js';
import * as immediates from './immediates.js';
import { branchLabel } from './labels.js';
import { modifiedImmediate } from './modified-immediate.js';
import { oneRegisterList, registerList } from './register-list.js';
import * as registers from './registers.js';
import * as shifts from './shifts.js';
import * as elements from './simd-elements.js';
import * as extensions from './simd-extensions.js';
import * as simd from './simd-immediates.js';
import * as vectors from './simd-registers.js';
import * as types from './simd-types.js';
import * as status from './status.js';
import * as suffixes from './suffixes.js';
import * as system from './system.js';
import * as vfp from './vfp.js';
import * as vfpAddresses from './vfp-addresses.js';

export const a32Kinds: ReadonlyMap<string, OperandKind> = new Map<string, OperandKind>([
  // parts of mnemonics
  ['c', suffixes.condition],
  ['u', suffixes.unconditional],
  ['nc', suffixes.neverConditional],
  ['cp', suffixes.printedCondition],
  ['hc', suffixes.halfCondition],
  ['v8', suffixes.unconditional],
  ['S', suffixes.setFlags],
  ['tab', suffixes.blankOperands],
  ['al', suffixes.always],
  ['p', suffixes.legacyP],
  ['rdpc', suffixes.markRdPc],
  ['bt', suffixes.halfword],
  ['x', suffixes.exchange],
  ['su', suffixes.signedOrUnsigned],
  ['round', suffixes.round],
  ['l', suffixes.long],
  ['ldmode', suffixes.loadMode],
  ['stmode', suffixes.storeMode],
  ['rfemode', suffixes.rfeMode],
  ['srsmode', suffixes.srsMode],
  // registers
  ['r', registers.register],
  ['rdn', registers.destinationAndFirst],
  ['rpair', registers.registerPair],
  ['rapsr', registers.registerOrFlags],
  ['index', registers.indexRegister],
  ['wb', registers.writeback],
  ['bang', registers.bang],
  ['userwb', registers.userWriteback],
  ['reglist', registerList],
  ['onereg', oneRegisterList],
  // immediates and shifts
  ['modimm', modifiedImmediate],
  ['imm', immediates.plainImmediate],
  ['imm16', immediates.halfImmediate],
  ['svcimm', immediates.serviceNumber],
  ['satimm', immediates.saturateTo],
  ['bfwidth', immediates.fieldWidth],
  ['bfmsb', immediates.fieldInsert],
  ['nopimm', immediates.hintNumber],
  ['nop0', immediates.noHint],
  ['oldnop', immediates.oldNop],
  ['shift', shifts.shift],
  ['shiftreg', shifts.shiftByRegister],
  ['shiftby', shifts.shiftAmount],
  ['lslimm', shifts.shiftLeft],
  ['asrimm', shifts.shiftRight],
  ['satshift', shifts.saturateShift],
  ['rotation', shifts.rotation],
  // addresses
  ['offset', addressing.immediateOffset],
  ['nooffset', addressing.noOffset],
  ['literal', addressing.literal],
  ['pool', addressing.poolLiteral],
  ['adr', adr.addressOf],
  ['adrl', adr.farAddressOf],
  ['base', addressing.plainBase],
  ['address5', addressing.coprocessorAddress],
  ['label', branchLabel],
  // floating point
  ['sv', vfp.singleRegister],
  ['dv', vfp.doubleRegister],
  ['sv2', vfp.singleTwice],
  ['dv2', vfp.doubleTwice],
  ['s2', vfp.singlePair],
  ['dx', vfp.scalar],
  ['slist', fpLists.singleList],
  ['dlist', fpLists.doubleList],
  ['xlist', fpLists.extendedList],
  ['voffset', vfpAddresses.wordOffset],
  ['vliteral', vfpAddresses.wordLiteral],
  ['vfpimm', vfp.fpImmediate],
  ['fzero', vfp.fpZero],
  ['fbits', vfp.fractionBits],
  ['vsys', vfp.systemRegister],
  ['apsr', vfp.flagsName],
  // Advanced SIMD
  ['dt', types.dataType],
  ['anydt', types.anyType],
  ['scale', types.scaledType],
  ['sdt', types.shiftType],
  ['dupdt', types.dupType],
  ['immdt', types.immediateType],
  ['qd', vectors.vectorRegister],
  ['qq', vectors.quadRegister],
  ['qdtwice', vectors.twiceVector],
  ['qdsame', vectors.sameVector],
  ['scalar', vectors.multiplyScalar],
  ['dupelement', vectors.dupElement],
  ['tablelist', fpLists.tableList],
  ['elements', elements.elementList],
  ['lane', elements.laneList],
  ['alllanes', elements.allLanesList],
  ['elementaddress', elements.elementAddress],
  ['shr', simd.shiftRight],
  ['shl', simd.shiftLeft],
  ['shlmax', simd.shiftByWidth],
  ['cvtbits', simd.conversionBits],
  ['extindex', simd.extractIndex],
  ['turn', extensions.turn],
  ['element', extensions.element],
  ['nzero', simd.zero],
  ['simdimm', simd.modifiedSimd],
  // system
  ['psr', status.statusRegister],
  ['psrmask', status.statusFields],
  ['banked', status.bankedRegister],
  ['coproc', coprocessor.coprocessorNumber],
  ['creg', coprocessor.coprocessorRegister],
  ['copopt', coprocessor.coprocessorOption],
  ['wcontrol', coprocessor.wmmxControl],
  ['barrier', system.barrierOption],
  ['aif', system.interruptMasks],
  ['endian', system.endianness],
  ['srs', system.saveState],
]);

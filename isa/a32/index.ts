// All A32 blocks, in the order in which the decoder and the assembler try them: of two rows that both
// match a word, the one that stands first is meant.
import {
  advancedSIMDBitwise,
  advancedSIMDLoadStoreMultiple,
  advancedSIMDLoadStoreSingle,
  advancedSIMDModifiedImmediate,
  advancedSIMDMove,
  advancedSIMDOther,
  advancedSIMDTransfer,
} from './advanced-simd.js';
import {
  advancedSIMDBitwiseForms,
  advancedSIMDImmediateForms,
  advancedSIMDLoadStoreForms,
  advancedSIMDLongForms,
  advancedSIMDMiscForms,
  advancedSIMDShiftForms,
  advancedSIMDThreeSame,
} from './advanced-simd-forms.js';
import {
  acquireRelease,
  crc32,
  floatingPointArmv8,
  floatingPointArmv8Classes,
  iwmmxtControl,
  systemArmv8,
} from './armv8.js';
import { speculation } from './armv8-base.js';
import { bankedRegister } from './banked.js';
import { loadStoreMultiple } from './block-transfer.js';
import { branchImmediate, branchRegister } from './branches.js';
import { coprocessorTransfer } from './coprocessor.js';
import {
  dataProcessingImmediate,
  dataProcessingRegister,
  dataProcessingRegisterShiftedRegister,
  moveHalfwordImmediate,
} from './data-processing.js';
import { exceptionGenerating } from './exceptions.js';
import { extraLoadStoreImmediate, extraLoadStoreRegister } from './extra-loads-stores.js';
import {
  floatingPointArithmetic,
  floatingPointLoadStore,
  floatingPointMove,
  floatingPointTransfer,
} from './floating-point.js';
import { hints } from './hints.js';
import { loadStoreImmediate, loadStoreRegister } from './loads-stores.js';
import { bitfield, extendAndAdd, packSaturateReverse, parallelArithmetic } from './media.js';
import {
  halfwordMultiply,
  multiply,
  saturatingAddition,
  signedMultiplyDivide,
} from './multiply.js';
import { halfPrecision, simdExtensions } from './simd-extensions.js';
import { statusRegister } from './status-register.js';
import { exclusive, swap } from './synchronization.js';
import { barriers, exceptionFrame, preload, processorState } from './unconditional.js';

/** A class of encodings and its rows as text. */
export interface RowBlock {
  readonly group: string;
  readonly text: string;
}

/** Armv7-A A32 with the Security, Multiprocessing and Virtualization Extensions, LPAE and IDIV. */
export const a32Blocks: readonly RowBlock[] = [
  { group: 'dataProcessingImmediate', text: dataProcessingImmediate },
  { group: 'dataProcessingRegister', text: dataProcessingRegister },
  { group: 'dataProcessingRegisterShiftedRegister', text: dataProcessingRegisterShiftedRegister },
  { group: 'moveHalfwordImmediate', text: moveHalfwordImmediate },
  { group: 'multiply', text: multiply },
  { group: 'halfwordMultiply', text: halfwordMultiply },
  { group: 'saturatingAddition', text: saturatingAddition },
  { group: 'signedMultiplyDivide', text: signedMultiplyDivide },
  { group: 'parallelArithmetic', text: parallelArithmetic },
  { group: 'extendAndAdd', text: extendAndAdd },
  { group: 'packSaturateReverse', text: packSaturateReverse },
  { group: 'bitfield', text: bitfield },
  { group: 'loadStoreImmediate', text: loadStoreImmediate },
  { group: 'loadStoreRegister', text: loadStoreRegister },
  { group: 'extraLoadStoreImmediate', text: extraLoadStoreImmediate },
  { group: 'extraLoadStoreRegister', text: extraLoadStoreRegister },
  { group: 'acquireRelease', text: acquireRelease },
  { group: 'exclusive', text: exclusive },
  { group: 'swap', text: swap },
  { group: 'loadStoreMultiple', text: loadStoreMultiple },
  { group: 'branchImmediate', text: branchImmediate },
  { group: 'branchRegister', text: branchRegister },
  { group: 'hints', text: hints },
  { group: 'statusRegister', text: statusRegister },
  { group: 'bankedRegister', text: bankedRegister },
  { group: 'exceptionGenerating', text: exceptionGenerating },
  { group: 'processorState', text: processorState },
  { group: 'exceptionFrame', text: exceptionFrame },
  { group: 'barriers', text: barriers },
  { group: 'preload', text: preload },
  { group: 'floatingPointArithmetic', text: floatingPointArithmetic },
  { group: 'floatingPointMove', text: floatingPointMove },
  { group: 'floatingPointLoadStore', text: floatingPointLoadStore },
  { group: 'floatingPointTransfer', text: floatingPointTransfer },
  { group: 'advancedSIMDLoadStoreMultiple', text: advancedSIMDLoadStoreMultiple },
  { group: 'advancedSIMDLoadStoreSingle', text: advancedSIMDLoadStoreSingle },
  { group: 'advancedSIMDTransfer', text: advancedSIMDTransfer },
  { group: 'advancedSIMDBitwise', text: advancedSIMDBitwise },
  { group: 'advancedSIMDModifiedImmediate', text: advancedSIMDModifiedImmediate },
  { group: 'advancedSIMDMove', text: advancedSIMDMove },
  { group: 'advancedSIMDOther', text: advancedSIMDOther },
  { group: 'advancedSIMDThreeSame', text: advancedSIMDThreeSame },
  { group: 'advancedSIMDBitwiseForms', text: advancedSIMDBitwiseForms },
  { group: 'advancedSIMDImmediateForms', text: advancedSIMDImmediateForms },
  { group: 'advancedSIMDShiftForms', text: advancedSIMDShiftForms },
  { group: 'advancedSIMDMiscForms', text: advancedSIMDMiscForms },
  { group: 'advancedSIMDLongForms', text: advancedSIMDLongForms },
  { group: 'advancedSIMDLoadStoreForms', text: advancedSIMDLoadStoreForms },
  { group: 'floatingPointArmv8Classes', text: floatingPointArmv8Classes },
  { group: 'speculation', text: speculation },
  { group: 'halfPrecision', text: halfPrecision },
  { group: 'simdExtensions', text: simdExtensions },
  { group: 'coprocessorTransfer', text: coprocessorTransfer },
  { group: 'crc32', text: crc32 },
  { group: 'systemArmv8', text: systemArmv8 },
  { group: 'floatingPointArmv8', text: floatingPointArmv8 },
  { group: 'iwmmxtControl', text: iwmmxtControl },
];

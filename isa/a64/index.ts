// All A64 blocks in the manual's order. For a word as for a mnemonic, the
// row that stands first is meant.

import {
  barriers,
  compareAndBranchImmediate,
  conditionalBranchImmediate,
  exceptionGeneration,
  hints,
  pstate,
  systemInstructions,
  systemRegisterMove,
  testAndBranchImmediate,
  unconditionalBranchImmediate,
  unconditionalBranchRegister,
} from './branches.js';
import {
  addSubtractImmediate,
  bitfield,
  extract,
  logicalImmediate,
  moveWideImmediate,
  pcRelativeAddressing,
} from './data-processing-immediate.js';
import {
  addSubtractExtendedRegister,
  addSubtractShiftedRegister,
  addSubtractWithCarry,
  conditionalCompare,
  conditionalSelect,
  dataProcessing1Source,
  dataProcessing2Source,
  dataProcessing3Source,
  flagManipulation,
  logicalShiftedRegister,
} from './data-processing-register.js';
import {
  loadRegisterLiteral,
  loadStoreImmediatePostIndexed,
  loadStoreImmediatePreIndexed,
  loadStoreNoAllocatePair,
  loadStorePairOffset,
  loadStorePairPostIndexed,
  loadStorePairPreIndexed,
  loadStoreRegisterOffset,
  loadStoreUnprivileged,
  loadStoreUnscaledByScaledName,
  loadStoreUnscaledImmediate,
  loadStoreUnsignedImmediate,
} from './loads-stores.js';
import {
  atomicMemoryOperations,
  atomicMemoryOperationsWithoutResult,
  compareAndSwap,
  loadAcquireRCpc,
  loadAcquireRCpcUnscaled,
  loadStoreExclusivePair,
  loadStoreExclusiveRegister,
  loadStoreOrdered,
  loadStorePAC,
} from './loads-stores-ordered.js';

/** A class of encodings and its rows as text. */
export interface RowBlock {
  readonly group: string;
  readonly text: string;
}

/** Armv8.0-A A64, and the extensions that rows name by `feat`. */
export const a64Blocks: readonly RowBlock[] = [
  { group: 'pcRelativeAddressing', text: pcRelativeAddressing },
  { group: 'addSubtractImmediate', text: addSubtractImmediate },
  { group: 'moveWideImmediate', text: moveWideImmediate },
  { group: 'logicalImmediate', text: logicalImmediate },
  { group: 'bitfield', text: bitfield },
  { group: 'extract', text: extract },
  { group: 'conditionalBranchImmediate', text: conditionalBranchImmediate },
  { group: 'exceptionGeneration', text: exceptionGeneration },
  { group: 'hints', text: hints },
  { group: 'barriers', text: barriers },
  { group: 'pstate', text: pstate },
  { group: 'systemInstructions', text: systemInstructions },
  { group: 'systemRegisterMove', text: systemRegisterMove },
  { group: 'unconditionalBranchRegister', text: unconditionalBranchRegister },
  { group: 'unconditionalBranchImmediate', text: unconditionalBranchImmediate },
  { group: 'compareAndBranchImmediate', text: compareAndBranchImmediate },
  { group: 'testAndBranchImmediate', text: testAndBranchImmediate },
  { group: 'loadStoreExclusiveRegister', text: loadStoreExclusiveRegister },
  { group: 'loadStoreExclusivePair', text: loadStoreExclusivePair },
  { group: 'loadStoreOrdered', text: loadStoreOrdered },
  { group: 'compareAndSwap', text: compareAndSwap },
  { group: 'atomicMemoryOperations', text: atomicMemoryOperations },
  { group: 'atomicMemoryOperationsWithoutResult', text: atomicMemoryOperationsWithoutResult },
  { group: 'loadAcquireRCpc', text: loadAcquireRCpc },
  { group: 'loadAcquireRCpcUnscaled', text: loadAcquireRCpcUnscaled },
  { group: 'loadStorePAC', text: loadStorePAC },
  { group: 'loadRegisterLiteral', text: loadRegisterLiteral },
  { group: 'loadStoreNoAllocatePair', text: loadStoreNoAllocatePair },
  { group: 'loadStorePairPostIndexed', text: loadStorePairPostIndexed },
  { group: 'loadStorePairOffset', text: loadStorePairOffset },
  { group: 'loadStorePairPreIndexed', text: loadStorePairPreIndexed },
  { group: 'loadStoreUnsignedImmediate', text: loadStoreUnsignedImmediate },
  { group: 'loadStoreUnscaledImmediate', text: loadStoreUnscaledImmediate },
  { group: 'loadStoreUnscaledByScaledName', text: loadStoreUnscaledByScaledName },
  { group: 'loadStoreImmediatePostIndexed', text: loadStoreImmediatePostIndexed },
  { group: 'loadStoreUnprivileged', text: loadStoreUnprivileged },
  { group: 'loadStoreImmediatePreIndexed', text: loadStoreImmediatePreIndexed },
  { group: 'loadStoreRegisterOffset', text: loadStoreRegisterOffset },
  { group: 'dataProcessing2Source', text: dataProcessing2Source },
  { group: 'dataProcessing1Source', text: dataProcessing1Source },
  { group: 'logicalShiftedRegister', text: logicalShiftedRegister },
  { group: 'addSubtractShiftedRegister', text: addSubtractShiftedRegister },
  { group: 'addSubtractExtendedRegister', text: addSubtractExtendedRegister },
  { group: 'addSubtractWithCarry', text: addSubtractWithCarry },
  { group: 'flagManipulation', text: flagManipulation },
  { group: 'conditionalCompare', text: conditionalCompare },
  { group: 'conditionalSelect', text: conditionalSelect },
  { group: 'dataProcessing3Source', text: dataProcessing3Source },
];

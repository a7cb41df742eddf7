// All T32 blocks, 16-bit encodings first: of two rows that fit, the assembler takes the shorter. A 32-bit
// instruction has its first halfword in bits 31..16.
import * as accepted from './accepted.js';
import { advancedSIMD } from './advanced-simd.js';
import { acquireRelease, armv8, armv8Classes, crc32, debugState, narrowArmv8 } from './armv8.js';
import { speculation } from './armv8-base.js';
import * as branchesControl from './branches-control.js';
import * as coprocessor from './coprocessor.js';
import * as dataProcessing from './data-processing.js';
import * as dataProcessingRegister from './data-processing-register.js';
import { floatingPoint } from './floating-point.js';
import * as loadsStores from './loads-stores.js';
import * as loadsStoresMultiple from './loads-stores-multiple.js';
import * as narrowDataProcessing from './narrow-data-processing.js';
import * as narrowLoadsStores from './narrow-loads-stores.js';
import * as narrowMiscellaneous from './narrow-miscellaneous.js';

/** A class of encodings and its rows as text. */
export interface RowBlock {
  readonly group: string;
  readonly text: string;
}

/** T32 of Armv7-A with the Security, Multiprocessing and Virtualization Extensions and IDIV. */
export const t32Blocks: readonly RowBlock[] = [
  { group: 'shiftAddSubtractMoveCompare', text: narrowDataProcessing.shiftAddSubtractMoveCompare },
  { group: 'dataProcessing', text: narrowDataProcessing.dataProcessing },
  { group: 'specialData', text: narrowDataProcessing.specialData },
  { group: 'loadStoreSingle', text: narrowLoadsStores.loadStoreSingle },
  { group: 'addresses', text: narrowLoadsStores.addresses },
  { group: 'multiple', text: narrowLoadsStores.multiple },
  { group: 'miscellaneous', text: narrowMiscellaneous.miscellaneous },
  { group: 'narrowArmv8', text: narrowArmv8 },
  { group: 'branchAndException', text: narrowMiscellaneous.branchAndException },
  { group: 'narrowSpellings', text: accepted.narrowSpellings },
  { group: 'wideSpellings', text: accepted.wideSpellings },
  { group: 'modifiedImmediate', text: dataProcessing.modifiedImmediate },
  { group: 'plainImmediate', text: dataProcessing.plainImmediate },
  { group: 'shiftedRegister', text: dataProcessing.shiftedRegister },
  { group: 'shiftAndExtend', text: dataProcessingRegister.shiftAndExtend },
  { group: 'parallelArithmetic', text: dataProcessingRegister.parallelArithmetic },
  { group: 'miscellaneousOperations', text: dataProcessingRegister.miscellaneousOperations },
  { group: 'multiply', text: dataProcessingRegister.multiply },
  { group: 'literals', text: loadsStores.literals },
  { group: 'positiveOffset', text: loadsStores.positiveOffset },
  { group: 'byteOffset', text: loadsStores.byteOffset },
  { group: 'registerOffset', text: loadsStores.registerOffset },
  { group: 'preloadSpellings', text: loadsStores.preloadSpellings },
  { group: 'dualExclusive', text: loadsStoresMultiple.dualExclusive },
  { group: 'multiple', text: loadsStoresMultiple.multiple },
  { group: 'speculation', text: speculation },
  { group: 'control', text: branchesControl.control },
  ...floatingPoint,
  ...advancedSIMD,
  { group: 'floatingPointArmv8Classes', text: armv8Classes },
  { group: 'acquireRelease', text: acquireRelease },
  { group: 'debugState', text: debugState },
  { group: 'coprocessorTransfer', text: coprocessor.coprocessorTransfer },
  { group: 'crc32', text: crc32 },
  ...armv8,
];

// The exports of the core. The host reads and writes state directly in linear memory, at the offsets
// of isa/gen/layout.ts; everything that is more than data is a function here.
export { run } from './run/loop';
export { resetPE, selectPE, startEL, startMode } from './run/pe';
export { forgetPages, setArena, setStaleFetches } from './run/arena';
export { rowOf } from './run/rows';
export { census } from './run/census';
export { setLate } from './arch/late';
export { setRetention } from './mem/retention';
export { setFeatures } from './arch/features';
export { setFusion } from './run/fusion';
export { addRegion, hostOf } from './mem/ram';
export { flushAll } from './mem/tlb';
export { heapBase, translateFor, translatedPA } from './mem/host';
export { hostMode, hostCPSR, hostSetCPSR, hostPSTATE, hostSetPSTATE } from './arch/host';
// For the second tier (src/machine/compiled): the ops as functions, and what these call.
export { decodeRecord } from './run/decode';
export { branchByFar, branchFar, nearEnd } from './run/pages';
export { branchToT32 } from './a32/interworking';
export { storeWords, wordByWord } from './a32/block-transfer';
export { readSlow, writeSlow } from './mem/access';
export { settle } from './arch/flags';
export {
  dataAbortWith,
  spAlignmentFault,
  undefined as undefinedInstruction,
} from './arch/exception';
export { cold_a64 } from './gen/a64-cold';
export { cold_a32 } from './gen/a32-cold';
export * from './gen/a64-ops';
export * from './gen/a32-ops';

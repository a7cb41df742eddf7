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

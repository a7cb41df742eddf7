// The host side of the kernel: what Linux does in C, and the scenarios that run it.
export type { ArchName } from './arch.js';
export type { KernelVersion, ReadSample } from './image.js';
export { type MatrixOptions, type MatrixProgress, runMatrix } from './matrix.js';
export { applyFilePatch, PatchError, parsePatch, patchedReader } from './patch.js';
export type { Step } from './recorder.js';
export {
  type Action,
  type CpuResult,
  type IdleKind,
  type Outcome,
  runScenario,
  type ScenarioEvent,
  type ScenarioOptions,
  type ScenarioResult,
} from './scenario.js';
export { type VarArgs, vsnprintf } from './vsnprintf.js';

// The public names of vbar, and nothing else.
export * from './asm-api/index.js';
export {
  type IdleKind,
  type MatrixOptions,
  type MatrixProgress,
  runMatrix,
  runScenario,
  type ScenarioOptions,
  type ScenarioResult,
} from './linux/index.js';
export {
  type HostFunction,
  type HostFunctions,
  Machine,
  type MachineOptions,
  type RunOptions,
  type Stop,
  useCore,
} from './machine/index.js';
export {
  type Assignment,
  parseHeader,
  SampleError,
  type SampleHeader,
  type SampleKind,
} from './samples/header.js';
export { type Outcome, runSample, type SampleRun } from './samples/run.js';
export {
  applyStart,
  creationOptions,
  evaluate,
  machineChoices,
  machineIsa,
  readRegister,
  StateError,
  writeRegister,
} from './samples/state.js';
export { decodeSyndrome, faultName, type Syndrome } from './trace/syndrome.js';
export { type TraceOptions, traceRun } from './trace/trace.js';

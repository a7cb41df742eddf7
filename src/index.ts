// The public names of vbar, and nothing else.
export { disassemble } from './disasm/index.js';
export {
  type Assignment,
  parseHeader,
  SampleError,
  type SampleHeader,
  type SampleKind,
} from './samples/header.js';
export { decodeSyndrome, faultName, type Syndrome } from './trace/syndrome.js';
export { type TraceOptions, traceRun } from './trace/trace.js';

// The machine: PEs, RAM and devices around the core.

export type { Device } from './bus.js';
export { useCore } from './core.js';
export type { Cpu } from './cpu.js';
export type { HostFunction, HostFunctions } from './externs.js';
export type { LateUse } from './late-uses.js';
export {
  type LoadableImage,
  Machine,
  type MachineOptions,
  type ResetState,
  type RunOptions,
} from './machine.js';
export type { RamRegion } from './memory.js';
export type { Stop } from './stop.js';

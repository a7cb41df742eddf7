// The board: memory map, power states, firmware.
export type { Board } from './board.js';
export { A32_BOARD, A64_BOARD } from './board.js';
export type { PlatformCpu, PlatformMachine, PlatformStop, ResetState } from './machine.js';
export type { PowerState, SleepKind } from './power.js';
export { PowerController } from './power.js';
export type { PsciResult } from './psci.js';
export { PsciFirmware } from './psci.js';

// The engines every sample runs on. A new engine (a second execution tier) is one more line here.
import type { MachineOptions } from '../../src/machine/index.js';

export interface Engine {
  /** As `skip:` lines name it. */
  readonly name: string;
  readonly options: Partial<MachineOptions>;
}

export const engines: readonly Engine[] = [
  { name: 'interpreter', options: {} },
  { name: 'interpreter, fusion off', options: { fusion: false } },
];

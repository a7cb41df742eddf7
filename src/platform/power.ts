// The power controller: what hardware does to a CPU that firmware sends to sleep. It knows power
// states only; which one a request ends in is the scenario's choice, as it is the hardware's.
import type { PlatformMachine, ResetState } from './machine.js';

/**
 * What becomes of a CPU that asked to be powered down:
 * - `retention`: it stops, keeps all its state, and goes on behind the request;
 * - `power-down`: it loses all its state and starts at its resume entry, as after a cold reset;
 * - `denied`: it does not sleep at all; the request fails.
 */
export type SleepKind = 'retention' | 'power-down' | 'denied';

export type PowerState = 'off' | 'on';

export class PowerController {
  readonly #state: PowerState[];
  #kind: (cpu: number) => SleepKind = () => 'power-down';

  /** @param reset what a CPU comes out of a reset in */
  constructor(
    private readonly machine: PlatformMachine,
    private readonly reset: Omit<ResetState, 'pc'>,
  ) {
    this.#state = machine.cpus.map(() => 'off');
  }

  state(cpu: number): PowerState {
    return this.#state[cpu];
  }

  /** What the hardware will make of the next requests to sleep. */
  setSleepKind(kind: (cpu: number) => SleepKind): void {
    this.#kind = kind;
  }

  /** Cold reset: nothing of the CPU's old state is left. `entry` is a physical address. */
  powerOn(cpu: number, entry: bigint): void {
    this.machine.resetCpu(cpu, { ...this.reset, pc: entry });
    this.#state[cpu] = 'on';
  }

  powerOff(cpu: number): void {
    this.#state[cpu] = 'off';
  }

  /** A request to power `cpu` down and to wake it at `entry`; it has slept when this returns. */
  sleep(cpu: number, entry: bigint): SleepKind {
    const kind = this.#kind(cpu);
    if (kind === 'power-down') {
      this.powerOff(cpu);
      this.powerOn(cpu, entry);
    }
    return kind;
  }
}

// PSCI firmware, reached by SMC: the four calls a kernel needs to stop and start CPUs. The firmware
// runs outside the machine; what a call does to a CPU, src/platform/power.ts does.
import type { PowerController } from './power.js';

export const PSCI_VERSION = 0x84000000;
export const PSCI_CPU_SUSPEND = 0x84000001;
export const PSCI_CPU_OFF = 0x84000002;
export const PSCI_CPU_ON = 0x84000003;
/** Added to a function id by an AArch64 caller that passes 64-bit arguments. */
export const PSCI_FN64 = 0x40000000;

export const PSCI_SUCCESS = 0;
export const PSCI_NOT_SUPPORTED = -1;
export const PSCI_INVALID_PARAMETERS = -2;
export const PSCI_DENIED = -3;
export const PSCI_ALREADY_ON = -4;

const POWER_STATE_TYPE_POWER_DOWN = 1n << 16n;

/**
 * What a call came to: it returned a value, or the caller does not go on behind it, because it has been
 * reset (`reset`) or is off (`off`).
 */
export type PsciResult =
  | { readonly kind: 'returned'; readonly value: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'off' };

export class PsciFirmware {
  constructor(
    private readonly power: PowerController,
    private readonly cpuCount: number,
  ) {}

  /**
   * Serves one SMC.
   * @param cpu the caller
   * @param fn function id, 32 bits
   * @param args the next three registers
   */
  call(cpu: number, fn: number, args: readonly bigint[]): PsciResult {
    switch (fn >>> 0) {
      case PSCI_VERSION:
        return { kind: 'returned', value: 0x0000_0002 };
      case PSCI_CPU_SUSPEND:
      case PSCI_CPU_SUSPEND + PSCI_FN64:
        return this.#suspend(cpu, args[0], args[1]);
      case PSCI_CPU_OFF:
        this.power.powerOff(cpu);
        return { kind: 'off' };
      case PSCI_CPU_ON:
      case PSCI_CPU_ON + PSCI_FN64:
        return { kind: 'returned', value: this.#on(args[0], args[1]) };
      default:
        return { kind: 'returned', value: PSCI_NOT_SUPPORTED };
    }
  }

  #suspend(cpu: number, powerState: bigint, entry: bigint): PsciResult {
    // A standby state never loses anything and needs no entry.
    if (!(powerState & POWER_STATE_TYPE_POWER_DOWN))
      return { kind: 'returned', value: PSCI_SUCCESS };
    const kind = this.power.sleep(cpu, entry);
    if (kind === 'power-down') return { kind: 'reset' };
    return { kind: 'returned', value: kind === 'retention' ? PSCI_SUCCESS : PSCI_DENIED };
  }

  #on(mpidr: bigint, entry: bigint): number {
    const cpu = Number(mpidr & 0xffn);
    if (mpidr & ~0xffn || cpu >= this.cpuCount) return PSCI_INVALID_PARAMETERS;
    if (this.power.state(cpu) === 'on') return PSCI_ALREADY_ON;
    this.power.powerOn(cpu, entry);
    return PSCI_SUCCESS;
  }
}

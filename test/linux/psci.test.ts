// Firmware and power states, on CPUs that only note what is done to them.
import { beforeEach, describe, expect, it } from 'vitest';
import { type PlatformMachine, PowerController, PsciFirmware } from '../../src/platform/index.js';

const CPU_SUSPEND = 0x84000001;
const CPU_SUSPEND_64 = 0xc4000001;
const CPU_OFF = 0x84000002;
const CPU_ON = 0x84000003;
const POWER_DOWN = 1n << 16n;
const ENTRY = 0x8000n;

describe('PSCI', () => {
  let resets: unknown[];
  let power: PowerController;
  let firmware: PsciFirmware;
  beforeEach(() => {
    resets = [];
    const machine = {
      cpus: [{}, {}],
      resetCpu: (n: number, state: object) => resets.push([n, state]),
    } as unknown as PlatformMachine;
    power = new PowerController(machine, { mode: 'hyp' });
    firmware = new PsciFirmware(power, 2);
    power.powerOn(0, ENTRY);
    resets.length = 0;
  });

  it('says which version it is, and what it does not know', () => {
    expect(firmware.call(0, 0x84000000, [])).toEqual({ kind: 'returned', value: 2 });
    expect(firmware.call(0, 0x84000009, [])).toEqual({ kind: 'returned', value: -1 });
  });

  it.each([CPU_SUSPEND, CPU_SUSPEND_64])('%i resets a CPU that is powered down', (fn) => {
    expect(firmware.call(0, fn, [POWER_DOWN, ENTRY])).toEqual({ kind: 'reset' });
    expect(resets).toEqual([[0, { mode: 'hyp', pc: ENTRY }]]);
    expect(power.state(0)).toBe('on');
  });

  it('returns from retention and from a refusal, and touches nothing', () => {
    power.setSleepKind(() => 'retention');
    expect(firmware.call(0, CPU_SUSPEND, [POWER_DOWN, ENTRY])).toMatchObject({ value: 0 });
    power.setSleepKind(() => 'denied');
    expect(firmware.call(0, CPU_SUSPEND, [POWER_DOWN, ENTRY])).toMatchObject({ value: -3 });
    expect(resets).toEqual([]);
  });

  it('never powers down for a standby state', () => {
    expect(firmware.call(0, CPU_SUSPEND, [0n, ENTRY])).toEqual({ kind: 'returned', value: 0 });
    expect(resets).toEqual([]);
  });

  it('turns CPUs on once, and off', () => {
    expect(firmware.call(0, CPU_ON, [1n, ENTRY])).toMatchObject({ value: 0 });
    expect(resets).toEqual([[1, { mode: 'hyp', pc: ENTRY }]]);
    expect(firmware.call(0, CPU_ON, [1n, ENTRY])).toMatchObject({ value: -4 });
    expect(firmware.call(0, CPU_ON, [7n, ENTRY])).toMatchObject({ value: -2 });
    expect(firmware.call(1, CPU_OFF, [])).toEqual({ kind: 'off' });
    expect(firmware.call(0, CPU_ON, [1n, ENTRY])).toMatchObject({ value: 0 });
  });
});

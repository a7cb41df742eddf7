// Notifier chains: order, stopping, and who is told when somebody refuses.
import { describe, expect, it } from 'vitest';
import {
  CPU_PM_ENTER,
  CPU_PM_EVENT_NAMES,
  CpuPm,
  type CpuPmEvent,
} from '../../src/linux/cpu-pm.js';
import {
  NOTIFY_BAD,
  NOTIFY_DONE,
  NOTIFY_OK,
  NotifierChain,
  notifierToErrno,
} from '../../src/linux/notifier.js';

function chainOf(refuses?: string): { pm: CpuPm<number>; calls: string[] } {
  const calls: string[] = [];
  const pm = new CpuPm<number>();
  for (const [name, priority] of [
    ['late', -1],
    ['first', 0],
    ['second', 0],
    ['early', 10],
  ] as const) {
    pm.chain.register({
      name,
      priority,
      call: (cpu: number, event: CpuPmEvent) => {
        calls.push(`${name} ${cpu} ${CPU_PM_EVENT_NAMES[event]}`);
        return name === refuses && event % 3 === CPU_PM_ENTER ? NOTIFY_BAD : NOTIFY_OK;
      },
    });
  }
  return { pm, calls };
}

describe('the CPU PM notifier chain', () => {
  it('calls by priority, and in order of registration among equals', () => {
    const { pm, calls } = chainOf();
    expect(pm.cpu_pm_enter(3)).toBe(0);
    expect(calls).toEqual(
      ['early', 'first', 'second', 'late'].map((name) => `${name} 3 CPU_PM_ENTER`),
    );
  });

  it('tells those that agreed, and nobody else, that entry failed', () => {
    const { pm, calls } = chainOf('second');
    expect(pm.cpu_pm_enter(0)).toBe(-1);
    expect(calls).toEqual([
      'early 0 CPU_PM_ENTER',
      'first 0 CPU_PM_ENTER',
      'second 0 CPU_PM_ENTER',
      'early 0 CPU_PM_ENTER_FAILED',
      'first 0 CPU_PM_ENTER_FAILED',
    ]);
  });

  it('tells nobody when the first one refuses', () => {
    const { pm, calls } = chainOf('early');
    expect(pm.cpu_pm_enter(0)).toBe(-1);
    expect(calls).toEqual(['early 0 CPU_PM_ENTER']);
  });

  it('sends EXIT to all', () => {
    const { pm, calls } = chainOf('second');
    expect(pm.cpu_pm_exit(0)).toBe(0);
    expect(calls).toHaveLength(4);
  });

  it('has events of their own for clusters', () => {
    const { pm, calls } = chainOf('first');
    expect(pm.cpu_cluster_pm_enter(1)).toBe(-1);
    pm.cpu_cluster_pm_exit(1);
    expect(calls.slice(0, 3)).toEqual([
      'early 1 CPU_CLUSTER_PM_ENTER',
      'first 1 CPU_CLUSTER_PM_ENTER',
      'early 1 CPU_CLUSTER_PM_ENTER_FAILED',
    ]);
    expect(calls.slice(3).every((call) => call.endsWith('CPU_CLUSTER_PM_EXIT'))).toBe(true);
  });
});

describe('a notifier chain', () => {
  it('forgets a block that is unregistered', () => {
    const chain = new NotifierChain<number>();
    const block = { name: 'b', call: () => NOTIFY_OK };
    chain.register(block);
    chain.unregister(block);
    expect(chain.call(0, 0)).toEqual({ ret: NOTIFY_DONE, nrCalls: 0 });
    expect(() => chain.unregister(block)).toThrow("notifier 'b' is not registered");
  });

  it('makes errnos of answers as notifier_to_errno does', () => {
    expect([NOTIFY_DONE, NOTIFY_OK, NOTIFY_BAD].map(notifierToErrno)).toEqual([0, 0, -1]);
  });
});

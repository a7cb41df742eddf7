// The scenarios, run: what a kernel does on CPU_PM_EXIT is what its assembly does on the core.
import { describe, expect, it } from 'vitest';
import { SEED_PATCH } from '../../src/linux/image.js';
import {
  type ArchName,
  type IdleKind,
  type KernelVersion,
  runMatrix,
  runScenario,
  type ScenarioOptions,
} from '../../src/linux/index.js';
import { runScenarioOn } from '../../src/linux/scenario.js';
import { kernelOf, readSample } from './samples.js';

const run = (
  arch: ArchName,
  kernel: KernelVersion,
  idle: IdleKind | IdleKind[],
  more: Partial<ScenarioOptions> = {},
) => {
  const image = kernelOf(arch, kernel, more.resumeInstallsStub);
  return runScenarioOn(image, { arch, kernel, idle, cpus: 1, readSample, ...more });
};

const REPORT = `[    3.663897] Kernel panic - not syncing: unexpected prefetch abort in Hyp mode at: 0x685760
[    3.663897] unexpected data abort in Hyp mode at: 0xc067d150
[    3.663897] unexpected HVC/SVC trap in Hyp mode at: 0xc0901dd0`;

const ARM64_PANIC =
  /^\[ {4}3\.663897\] Kernel panic - not syncing: HYP panic:\n\[ {4}3\.663897\] PS:600003c9 PC:0000000080685000 ESR:0000000086000005\n\[ {4}3\.663897\] FAR:0000000080685000 HPFAR:[0-9a-f]{16} PAR:[0-9a-f]{16}\n\[ {4}3\.663897\] VCPU:[0-9a-f]{16}$/;

const ARCH_NAMES: ArchName[] = ['arm', 'arm64'];
const KERNELS: KernelVersion[] = ['before', 'after'];

describe('the matrix', () => {
  it('panics exactly for before and retention', async () => {
    const labels: string[] = [];
    const onProgress = ({ label }: { label: string }) => labels.push(label);
    const rows = await runMatrix({ readSample, onProgress });
    const table = rows.map((row) =>
      [row.arch, row.kernel, row.idle, row.cpus, row.vectors, row.action, row.outcome].join(' '),
    );
    const expected: string[] = [];
    for (const arch of ARCH_NAMES) {
      const [live, stub] = arch === 'arm' ? ['0xc', '0x'] : ['0x4', '0x8'];
      for (const kernel of KERNELS) {
        const asked = kernel === 'after';
        for (const cpus of [1, 4]) {
          expected.push(
            asked
              ? `${arch} after retention ${cpus} ${live} skip ok`
              : `${arch} before retention ${cpus}  reinit panic`,
            `${arch} ${kernel} power-down ${cpus} ${asked ? stub : ''} reinit ok`,
            `${arch} ${kernel} aborted ${cpus}  none ok`,
          );
        }
      }
    }
    // Of the vectors only what tells a kernel address from a physical one.
    const short = table.map((row) =>
      row.replace(
        /0x([0-9a-f])[0-9a-f]{9} |0x(c)[0-9a-f]{7} |0x(8)[0-9a-f]{7} |0x[0-9a-f]+ /,
        (_m, a, b, c) => `0x${a ?? b ?? c ?? ''} `,
      ),
    );
    expect(short.sort()).toEqual(expected.sort());
    expect(labels[0]).toBe('arm, before, retention, 1 CPU');
    expect(labels).toHaveLength(25);
    for (const row of rows) expect(row.hypInsns > 0).toBe(row.action !== 'none');
  }, 60_000);
});

describe('a kernel of T32 code', () => {
  const thumb = (kernel: KernelVersion, idle: IdleKind, cpus = 1) =>
    runScenario({ arch: 'arm', kernel, idle, cpus, readSample, thumb2: true });

  it.each(KERNELS)(
    'comes to the same as one of A32, %s the seed',
    async (kernel) => {
      for (const idle of ['none', 'retention', 'power-down', 'denied', 'aborted'] as const) {
        const { outcome, action } = await run('arm', kernel, idle);
        expect(await thumb(kernel, idle), idle).toMatchObject({ outcome, action });
      }
    },
    60_000,
  );

  it('runs in T32 in Hyp mode too, and dies with the same text', async () => {
    const result = await thumb('before', 'retention', 2);
    // The address is panic's as a function pointer.
    expect(result.console).toBe(REPORT.replace('0xc067d150', '0xc067d151'));
    expect(result.hypInsns).toBeGreaterThan(30);
  });
});

describe('CPU_PM_EXIT on a live CPU', () => {
  it('prints the three lines of the report on arm, before the seed', async () => {
    const result = await run('arm', 'before', 'retention');
    expect(result.console).toBe(REPORT);
    expect(result.vectors).toBeNull();
  });

  it('prints one message of its own on arm64, before the seed', async () => {
    expect((await run('arm64', 'before', 'retention')).console).toMatch(ARM64_PANIC);
  });

  it.each(ARCH_NAMES)('is the same on %s when firmware refused to sleep', async (arch) => {
    expect((await run(arch, 'before', 'denied')).outcome).toBe('panic');
    expect(await run(arch, 'after', 'denied')).toMatchObject({ outcome: 'ok', action: 'skip' });
  });

  it('stamps what it prints with the time it is given', async () => {
    const { console } = await run('arm', 'before', 'retention', { printkTime: '12.5' });
    expect(console.split('\n').every((line) => line.startsWith('[   12.500000] '))).toBe(true);
  });

  it('stops the other CPUs, and prints once', async () => {
    const result = await run('arm', 'before', 'retention', { cpus: 4 });
    expect(result.console).toBe(REPORT);
    expect(result.perCpu.map((cpu) => cpu.outcome)).toEqual([
      'panic',
      'stopped',
      'stopped',
      'stopped',
    ]);
  });
});

describe('HVCs for one CPU_PM_EXIT', () => {
  it.each([
    ['arm', 'before', 'retention', 1],
    ['arm', 'after', 'retention', 1],
    ['arm', 'before', 'power-down', 3],
    ['arm', 'after', 'power-down', 4],
    ['arm', 'after', 'aborted', 0],
    ['arm64', 'before', 'retention', 1],
    ['arm64', 'after', 'retention', 1],
    ['arm64', 'before', 'power-down', 2],
    ['arm64', 'after', 'power-down', 3],
    ['arm64', 'after', 'aborted', 0],
  ] as const)('%s, %s, %s: %i', async (arch, kernel, idle, hvcs) => {
    expect((await run(arch, kernel, idle)).perCpu[0].hvcs).toBe(hvcs);
  });
});

describe('state is per CPU', () => {
  it.each(ARCH_NAMES)('before, on %s: the first CPU that kept its state panics', async (arch) => {
    const result = await run(arch, 'before', ['power-down', 'retention', 'power-down'], {
      cpus: 3,
    });
    expect(result.perCpu.map((cpu) => `${cpu.action} ${cpu.outcome}`)).toEqual([
      // The panic stops this one too, which was well by then.
      'reinit stopped',
      'reinit panic',
      'none stopped',
    ]);
  });

  it.each(ARCH_NAMES)('after, on %s: only the CPU that was reset is set up again', async (arch) => {
    const result = await run(arch, 'after', ['retention', 'power-down', 'aborted', 'none'], {
      cpus: 4,
    });
    expect(result.perCpu.map((cpu) => `${cpu.action} ${cpu.outcome}`)).toEqual([
      'skip ok',
      'reinit ok',
      'none ok',
      'none ok',
    ]);
  });
});

describe.each(ARCH_NAMES)('on %s', (arch) => {
  it.each(KERNELS)(
    'a driver that ignores ENTER_FAILED sends EXIT all the same, %s',
    async (kernel) => {
      const result = await run(arch, kernel, 'aborted', { driverIgnoresErrors: true });
      expect(result.outcome).toBe(kernel === 'before' ? 'panic' : 'ok');
      const told = result.steps.filter((step) => step.event === 'hyp_init_cpu_pm_notifier');
      expect(told.map((step) => step.detail)).toEqual([
        'CPU_PM_ENTER',
        'CPU_PM_ENTER_FAILED',
        'CPU_PM_EXIT',
      ]);
    },
  );

  it('WFI alone tells nobody', async () => {
    const result = await run(arch, 'before', 'none');
    expect(result).toMatchObject({ action: 'none', outcome: 'ok', hypInsns: 0 });
  });

  it('the events of clusters mean nothing to KVM', async () => {
    expect((await run(arch, 'before', 'retention', { cluster: true })).outcome).toBe('panic');
    expect(await run(arch, 'before', 'power-down', { cluster: true })).toMatchObject({
      outcome: 'ok',
      action: 'reinit',
    });
  });

  it.each(KERNELS)('hotplug with a real power-off is well, %s', async (kernel) => {
    const result = await run(arch, kernel, 'none', { cpus: 2, event: 'hotplug' });
    expect(result.perCpu.map((cpu) => `${cpu.action} ${cpu.outcome}`)).toEqual([
      'none ok',
      'reinit ok',
    ]);
  });

  it.each(KERNELS)(
    'hotplug of a CPU that was not off panics, %s: the seed does not gate it',
    async (kernel) => {
      const result = await run(arch, kernel, 'none', { cpus: 2, event: 'hotplug-not-off' });
      expect(result.perCpu[1].outcome).toBe('panic');
    },
  );

  it('asking a live CPU for its vectors panics before and is answered after', async () => {
    const before = await run(arch, 'before', 'none', { event: 'get-vectors' });
    expect(before.outcome).toBe('panic');
    expect(before.console).toContain(
      arch === 'arm' ? 'prefetch abort in Hyp mode at: 0xfffffffe' : 'PC:          (null)',
    );
    const after = await run(arch, 'after', 'none', { event: 'get-vectors' });
    expect(after.outcome).toBe('ok');
    expect(after.vectors).toMatch(arch === 'arm' ? /^0xc0/ : /^0x40/);
  });

  it.each(KERNELS)(
    'without a stub from cpu_resume the CPU does not come back, %s',
    async (kernel) => {
      const result = await run(arch, kernel, 'power-down', { resumeInstallsStub: false });
      expect(result.outcome).toBe('hang');
      expect(result.detail).toMatch(/^CPU 0 hangs at /);
    },
  );

  it.each(KERNELS)('without the boot tables, freed, power-down hangs, %s', async (kernel) => {
    const result = await run(arch, kernel, 'power-down', { hotplugCpu: false });
    expect(result.outcome).toBe('hang');
    expect(result.console).toBe('');
  });

  it('without CONFIG_CPU_PM, and without Hyp mode, nobody is told', async () => {
    expect(await run(arch, 'before', 'retention', { cpuPm: false })).toMatchObject({
      action: 'none',
      outcome: 'ok',
    });
    const kernelLevel = await run(arch, 'before', 'retention', { bootLevel: 1 });
    expect(kernelLevel).toMatchObject({ action: 'none', outcome: 'ok', hypInsns: 0 });
  });
});

/** seed.patch with the changes of one file only. */
function withHunksOf(path: string) {
  const patch = readSample(SEED_PATCH) as string;
  const part = patch.split(/^(?=--- )/m).find((each) => each.startsWith(`--- a/${path}\n`));
  return (file: string) => (file === SEED_PATCH ? part : readSample(file));
}

describe('half of the seed', () => {
  it.each([
    ['arm', 'prefetch abort in Hyp mode at: 0xfffffffe'],
    ['arm64', 'PC:          (null)'],
  ] as const)(
    '%s: the question alone, without the answer, panics by asking',
    async (arch, text) => {
      const options = { arch, kernel: 'after', idle: 'retention', cpus: 1 } as const;
      const result = await runScenario({
        ...options,
        readSample: withHunksOf(`${arch}/kvm/arm.S`),
      });
      expect(result).toMatchObject({ outcome: 'panic', action: 'skip', vectors: null });
      expect(result.console).toContain(text);
    },
  );

  it.each([
    ['arm', 'arm/kvm/interrupts.S'],
    ['arm64', 'arm64/kvm/hyp.S'],
  ] as const)('%s: the answer alone changes nothing', async (arch, path) => {
    const options = { arch, kernel: 'after', idle: 'retention', cpus: 1 } as const;
    const result = await runScenario({ ...options, readSample: withHunksOf(path) });
    expect(result).toMatchObject({ outcome: 'panic', action: 'reinit' });
  });
});

describe('options that make no sense', () => {
  it.each([
    [{ cpus: 9 }, 'cpus: 9 is not 1 to 8'],
    [{ cpus: 1.5 }, 'cpus: 1.5 is not 1 to 8'],
    [{ arch: 'mips' as ArchName }, "arch: 'mips' is not arm or arm64"],
    [{ printkTime: 'now' }, "printkTime: 'now' is not a number of seconds"],
    [{ readSample: () => undefined }, 'sample seed.patch is missing'],
    [{ idle: 'asleep' as IdleKind }, "idle: 'asleep' is not"],
    [{ idle: [] }, 'idle: '],
    [{ kernel: 'between' as KernelVersion }, "kernel: 'between' is not before or after"],
  ])('%j is refused: %s', async (more, message) => {
    const options = { arch: 'arm', kernel: 'after', idle: 'none', cpus: 1, readSample } as const;
    await expect(runScenario({ ...options, ...more })).rejects.toThrow(message);
  });
});

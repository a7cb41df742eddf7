// A scenario: boot a kernel, let KVM take Hyp mode or EL2, send the CPUs to sleep, wake them, and report
// what could be seen. The outcome is not known here: it is what the guest's code came to.
import { Machine } from '../machine/machine.js';
import type { PlatformMachine, SleepKind } from '../platform/index.js';
import { ARCHES, type ArchName } from './arch.js';
import type { KernelCpu } from './cpu.js';
import { CPU_PM_ENTER } from './cpu-pm.js';
import { CpuStopped, KernelHang, KernelPanic } from './errors.js';
import { hotplug } from './hotplug.js';
import { enterIdle, exitIdle, suspend, wfiIdle } from './idle.js';
import { buildKernel, type KernelImage, type KernelVersion, type ReadSample } from './image.js';
import { Kernel } from './kernel.js';
import { Kvm } from './kvm.js';
import { NOTIFY_BAD, NOTIFY_DONE } from './notifier.js';
import { consoleText } from './printk.js';
import { type CpuRecord, Recorder, type Step } from './recorder.js';
import { Vcpu } from './vcpu.js';

/**
 * How a CPU idles:
 * - `none`: WFI, and no CPU PM notifier is called;
 * - `retention`: the CPU asked to be powered down and was only held;
 * - `power-down`: it lost its state and came back at the resume entry;
 * - `denied`: firmware refused, so the CPU never slept;
 * - `aborted`: another notifier refused CPU_PM_ENTER.
 */
export type IdleKind = 'none' | 'retention' | 'power-down' | 'denied' | 'aborted';

/** What the scenario does once KVM is live. */
export type ScenarioEvent = 'idle' | 'hotplug' | 'hotplug-not-off' | 'get-vectors';

export type Action = 'reinit' | 'skip' | 'none';
export type Outcome = 'ok' | 'panic' | 'hang';

export interface ScenarioOptions {
  readonly arch: ArchName;
  readonly kernel: KernelVersion;
  /** For all CPUs, or for each (CPU 0 first, the last one for all that follow). */
  readonly idle: IdleKind | readonly IdleKind[];
  /** 1 to 8. */
  readonly cpus: number;
  readonly readSample: ReadSample;
  /** Default `idle`. */
  readonly event?: ScenarioEvent;
  /** The idle driver ignores what cpu_pm_enter returns, as cpuidle-calxeda does. */
  readonly driverIgnoresErrors?: boolean;
  /** The cluster's notifiers are called too. */
  readonly cluster?: boolean;
  /** cpu_resume installs the stub again; default true. */
  readonly resumeInstallsStub?: boolean;
  /** CONFIG_THUMB2_KERNEL (arm): the kernel is T32 code. Default false. */
  readonly thumb2?: boolean;
  /** CONFIG_HOTPLUG_CPU, CONFIG_CPU_PM; default true. */
  readonly hotplugCpu?: boolean;
  readonly cpuPm?: boolean;
  /** Start the CPUs at the kernel's own level (1) instead of in Hyp mode or at EL2 (2). */
  readonly bootLevel?: 1 | 2;
  /** Time of the messages, seconds since boot; default that of the report. */
  readonly printkTime?: string;
}

export interface CpuResult {
  readonly cpu: number;
  readonly idle: IdleKind;
  readonly vectors: string | null;
  readonly action: Action;
  readonly outcome: Outcome | 'stopped';
  /** HVCs executed since the CPU went idle. */
  readonly hvcs: number;
}

export interface ScenarioResult {
  readonly arch: ArchName;
  readonly kernel: KernelVersion;
  readonly idle: IdleKind | readonly IdleKind[];
  readonly cpus: number;
  /** What __hyp_get_vectors returned, in hex; null if it was not asked. */
  readonly vectors: string | null;
  readonly action: Action;
  readonly outcome: Outcome;
  /** What the kernel printed since the CPUs went idle. */
  readonly console: string;
  /** Why a CPU hangs; empty otherwise. */
  readonly detail: string;
  /** Instructions executed in Hyp mode or at EL2 since the CPUs went idle, all CPUs. */
  readonly hypInsns: number;
  readonly perCpu: readonly CpuResult[];
  readonly steps: readonly Step[];
}

const REPORT_TIME = '3.663897';

/** Builds the kernel and runs the scenario. @throws Error on options that make no sense */
export async function runScenario(options: ScenarioOptions): Promise<ScenarioResult> {
  checkOptions(options);
  return runScenarioOn(kernelImage(options), options);
}

/** The kernel that `options` ask for. */
export function kernelImage(options: ScenarioOptions): KernelImage {
  const { kernel, readSample, resumeInstallsStub, thumb2 } = options;
  const arch = ARCHES[options.arch];
  return buildKernel(arch, { kernel, readSample, resumeInstallsStub, thumb2 });
}

/** Runs a scenario on a kernel that is already linked. */
export async function runScenarioOn(
  image: KernelImage,
  options: ScenarioOptions,
): Promise<ScenarioResult> {
  const { isa, ramBase, ramBytes } = image.arch.board;
  const machine = await Machine.create({ isa, ramBase, ramBytes, cpus: options.cpus });
  try {
    machine.load(image.image);
    return runScenarioWith(image, machine, options);
  } finally {
    machine.dispose();
  }
}

/** Runs a scenario on any machine that has the kernel in its memory. */
export function runScenarioWith(
  image: KernelImage,
  machine: PlatformMachine,
  options: ScenarioOptions,
): ScenarioResult {
  const time = clock(options.printkTime ?? REPORT_TIME);
  const { bootLevel } = options;
  const kernel = new Kernel({ image, machine, bootLevel, clock: () => time });
  return new Scenario(kernel, options).run();
}

const IDLE_KINDS: readonly string[] = ['none', 'retention', 'power-down', 'denied', 'aborted'];

function checkOptions({ arch, kernel, idle, cpus, printkTime }: ScenarioOptions): void {
  const oneOf = (name: string, value: string, values: readonly string[]) => {
    if (values.includes(value)) return;
    const last = values.at(-1);
    throw new Error(`${name}: '${value}' is not ${values.slice(0, -1).join(', ')} or ${last}`);
  };
  oneOf('arch', arch, Object.keys(ARCHES));
  oneOf('kernel', kernel, ['before', 'after']);
  const kinds = typeof idle === 'string' ? [idle] : idle;
  if (kinds.length === 0) throw new Error('idle: an empty list');
  for (const kind of kinds) oneOf('idle', kind, IDLE_KINDS);
  if (!Number.isInteger(cpus) || cpus < 1 || cpus > 8)
    throw new Error(`cpus: ${cpus} is not 1 to 8`);
  clock(printkTime ?? REPORT_TIME);
}

/** `3.663897` → nanoseconds. */
function clock(seconds: string): bigint {
  const match = /^(\d+)(?:\.(\d{1,9}))?$/.exec(seconds);
  if (!match) throw new Error(`printkTime: '${seconds}' is not a number of seconds`);
  return BigInt(match[1]) * 1_000_000_000n + BigInt((match[2] ?? '').padEnd(9, '0'));
}

class Scenario {
  readonly #kvm: Kvm;
  readonly #outcomes = new Map<number, CpuResult['outcome']>();
  #recorder!: Recorder;
  #detail = '';

  constructor(
    private readonly kernel: Kernel,
    private readonly options: ScenarioOptions,
  ) {
    const { hotplugCpu, cpuPm } = options;
    this.#kvm = new Kvm(kernel, { hotplugCpu, cpuPm });
  }

  run(): ScenarioResult {
    const { kernel } = this;
    kernel.boot();
    this.#kvm.kvm_arch_init();
    this.#registerVeto();
    kernel.setSleepKinds(kernel.cpus.map((cpu) => sleepKind(this.#idle(cpu))));
    this.#recorder = new Recorder(kernel);
    const printed = kernel.printk.records.length;
    this.#event();
    const { hypInsns } = this.#recorder;
    this.#probe();
    return this.#result(hypInsns, kernel.printk.records.slice(printed).map(consoleText).join(''));
  }

  #idle(cpu: KernelCpu): IdleKind {
    const { idle } = this.options;
    return typeof idle === 'string' ? idle : idle[Math.min(cpu.id, idle.length - 1)];
  }

  /** Somebody behind KVM in the chain who cannot sleep now. */
  #registerVeto(): void {
    this.kernel.cpuPm.chain.register({
      name: 'busy',
      priority: -1,
      call: (cpu, event) =>
        event === CPU_PM_ENTER && this.#idle(cpu) === 'aborted' ? NOTIFY_BAD : NOTIFY_DONE,
    });
  }

  #event(): void {
    const { kernel, options } = this;
    const event = options.event ?? 'idle';
    if (event === 'idle') {
      this.#idleAll();
    } else if (event === 'get-vectors') {
      this.#each(kernel.cpus, (cpu) => {
        cpu.call('__hyp_get_vectors');
      });
    } else {
      // The boot CPU stays.
      this.#each(kernel.cpus.slice(1), (cpu) => hotplug(kernel, cpu, event === 'hotplug'));
    }
  }

  /** All go to sleep, all sleep, all wake. */
  #idleAll(): void {
    const { kernel, options } = this;
    const driver = { ignoresErrors: options.driverIgnoresErrors, cluster: options.cluster };
    const asleep: KernelCpu[] = [];
    this.#each(kernel.cpus, (cpu) => {
      if (this.#idle(cpu) === 'none') {
        wfiIdle(kernel, cpu);
        this.#recorder.note(cpu, 'wfi');
        return;
      }
      const errno = enterIdle(kernel, cpu, driver);
      this.#recorder.note(cpu, 'cpu_pm_enter returned', String(errno));
      if (errno === 0) asleep.push(cpu);
    });
    this.#each(asleep, (cpu) => {
      const ret = suspend(kernel, cpu);
      this.#recorder.note(cpu, 'cpu_suspend returned', String(ret));
    });
    this.#each(asleep, (cpu) => exitIdle(kernel, cpu, driver));
  }

  /** Runs `what` on CPUs that are still running; the first panic stops them all. */
  #each(cpus: readonly KernelCpu[], what: (cpu: KernelCpu) => void): void {
    for (const cpu of cpus) {
      if (this.#outcomes.has(cpu.id)) continue;
      try {
        what(cpu);
      } catch (error) {
        this.#end(cpu, error);
      }
    }
  }

  #end(cpu: KernelCpu, error: unknown): void {
    if (error instanceof KernelPanic) {
      this.#outcomes.set(cpu.id, 'panic');
      this.#recorder.note(cpu, 'panic');
      // smp_send_stop()
      for (const other of this.kernel.cpus) {
        if (!this.#outcomes.has(other.id)) this.#outcomes.set(other.id, 'stopped');
      }
    } else if (error instanceof KernelHang) {
      this.#outcomes.set(cpu.id, 'hang');
      this.#detail ||= error.message;
      this.#recorder.note(cpu, 'hang', error.message);
    } else if (error instanceof CpuStopped) {
      this.#outcomes.set(cpu.id, 'stopped');
    } else {
      throw error;
    }
  }

  /** A CPU is well if KVM still answers a hypercall on it and runs a guest. */
  #probe(): void {
    if (!this.#kvm.initialized) return;
    const vcpu = new Vcpu(this.kernel, this.#kvm);
    this.kernel.observers.clear();
    this.#each(this.kernel.cpus, (cpu) => {
      this.#kvm.kvm_call_hyp(cpu, '__kvm_flush_vm_context');
      vcpu.run(cpu);
      this.#recorder.note(cpu, 'guest ran');
    });
  }

  #result(hypInsns: number, console: string): ScenarioResult {
    const { arch, kernel, idle, cpus } = this.options;
    const perCpu = this.kernel.cpus.map((cpu) => this.#cpuResult(cpu));
    const has = (outcome: Outcome) => perCpu.some((each) => each.outcome === outcome);
    return {
      arch,
      kernel,
      idle,
      cpus,
      vectors: perCpu.find((each) => each.vectors !== null)?.vectors ?? null,
      action:
        (['reinit', 'skip'] as const).find((a) => perCpu.some((c) => c.action === a)) ?? 'none',
      outcome: has('panic') ? 'panic' : has('hang') ? 'hang' : 'ok',
      console: withoutEmptyEnd(console),
      detail: this.#detail,
      hypInsns,
      perCpu,
      steps: this.#recorder.steps,
    };
  }

  #cpuResult(cpu: KernelCpu): CpuResult {
    const record = this.#recorder.of(cpu);
    const { vectors } = record;
    return {
      cpu: cpu.id,
      idle: this.#idle(cpu),
      vectors: vectors === undefined ? null : `0x${vectors.toString(16)}`,
      action: actionOf(record),
      outcome: this.#outcomes.get(cpu.id) ?? 'ok',
      hvcs: record.hvcs,
    };
  }
}

function sleepKind(idle: IdleKind): SleepKind {
  return idle === 'retention' || idle === 'power-down' ? idle : 'denied';
}

function actionOf(record: CpuRecord): Action {
  if (record.reinit) return 'reinit';
  return record.exits > 0 ? 'skip' : 'none';
}

/** panic()'s text ends in two newlines, so its record ends in a line with a stamp only. */
function withoutEmptyEnd(console: string): string {
  return console.replace(/(?:\[ *\d+\.\d+\] ?\n)+$/, '').replace(/\n$/, '');
}

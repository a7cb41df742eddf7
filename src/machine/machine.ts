// A machine: PEs, RAM and devices around one instance of the core. Everything is deterministic: the
// same calls give the same run, to the instruction.
import { type CpuModel, cpuModel } from '../../isa/cpus.js';
import { allFeatures, FEATURES, featureMask, featureSet } from '../../isa/features.js';
import * as layout from '../../isa/gen/layout.js';
import type { Externs } from '../object/externs.js';
import { Bus, type Device } from './bus.js';
import { CompiledTier } from './compiled/tier.js';
import { type CoreExports, type CoreInstance, instantiateCore } from './core.js';
import { Cpu, StateView } from './cpu.js';
import { ExternCalls, type HostFunctions } from './externs.js';
import { type LateUse, readLateUses } from './late-uses.js';
import { GuestMemory, type RamRegion } from './memory.js';
import { MODES, modeNumber } from './modes.js';
import { Observer } from './observer.js';
import { describeStop, type Stop } from './stop.js';

/** What load() needs of an image (src/object's Image has it). */
export interface LoadableImage {
  readonly entry: bigint;
  readonly segments: readonly { address: bigint; bytes: Uint8Array; name: string }[];
  readonly externs?: Externs;
}

export interface MachineOptions {
  /**
   * 'a64': an Armv8-A PE; EL2 uses AArch64, EL1 and EL0 that or AArch32. 'a32': an Armv7-A PE with the
   * Virtualization Extensions.
   */
  readonly isa: 'a64' | 'a32';
  /** Bytes of RAM at ramBase; a multiple of 4096. Default 16 MiB. */
  readonly ramBytes?: number;
  /** Default 0x40000000. */
  readonly ramBase?: bigint;
  /** Several regions, instead of ramBytes and ramBase. */
  readonly ram?: readonly RamRegion[];
  /** Number of PEs, 1 to 8. Default 1. */
  readonly cpus?: number;
  /** Exception level at the start (A64: 0 to 2, default 2). */
  readonly startEL?: 0 | 1 | 2;
  /**
   * Mode at the start of an Armv7-A PE, default 'hyp'. An Armv8-A PE starts in AArch32 with it: 'usr'
   * below an EL1 that uses AArch64, the others at an EL1 that uses AArch32 (HCR_EL2.RW says so).
   */
  readonly startMode?: string;
  /**
   * What the PEs are: `cortex-a57` (default), `cortex-a72` or `max` (with every feature the core knows)
   * for A64, `cortex-a15` for A32 (isa/cpus.ts).
   */
  readonly cpu?: string;
  /**
   * Features of the PEs on top of those of `cpu`, with the manual's names without FEAT_: `LSE`, `PAN`, …
   * (isa/features.ts). The ID registers say so too. A64 only.
   */
  readonly features?: readonly string[];
  /**
   * When writes to system registers take effect: at once (`immediate`, default), or as `late` as the
   * architecture allows, at the next ISB, exception entry or exception return (assembly/arch/late.ts).
   */
  readonly contextSync?: 'immediate' | 'late';
  /**
   * `forgetful` (default): no translation is older than the last change of its regime. `retentive`: every
   * translation stays until a TLB maintenance instruction covers it (assembly/mem/retention.ts).
   */
  readonly tlb?: 'forgetful' | 'retentive';
  /**
   * `coherent` (default): a store to code is seen by the next fetch. `stale`: code that has been fetched
   * stays, a page at a time, until instruction cache maintenance.
   */
  readonly icache?: 'coherent' | 'stale';
  /**
   * `mark`: what becomes UNKNOWN in the course of a run gets a tag (src/machine/losses.ts); `stop`: and run()
   * stops with `unknown` before the first use of an UNKNOWN value (src/machine/unknown.ts); both slow.
   */
  readonly unknown?: 'ignore' | 'mark' | 'stop';
  readonly devices?: readonly Device[];
  /**
   * What the outputs of each PE's generic timers are wired to; without it, to nothing (their status
   * bits still work). `physical` is the EL1 physical timer, `hyp` the EL2 one.
   */
  readonly timers?: TimerRoutes;
  /** Receives the bytes written to a PL011 UART at 0x09000000. */
  readonly console?: (byte: number) => void;
  /** Superinstructions in the interpreter; off only to prove that they change nothing. Default true. */
  readonly fusion?: boolean;
  /** False runs everything in the interpreter: pages that long runs spend their time in are not compiled. Results do not depend on it. */
  readonly compile?: boolean;
}

/** An interrupt line of a PE for the output of each timer. */
export interface TimerRoutes {
  readonly physical?: 'irq' | 'fiq';
  readonly virtual?: 'irq' | 'fiq';
  readonly hyp?: 'irq' | 'fiq';
  /** EL2's virtual timer (FEAT_VHE). */
  readonly hypVirtual?: 'irq' | 'fiq';
}

export interface RunOptions {
  /** Stop before the instruction at this address, or one of these. */
  readonly until?: bigint | readonly bigint[];
  /** Execute at most so many instructions. Default: no limit. */
  readonly maxInsns?: number;
  /** Which PE runs. Default 0. */
  readonly cpu?: number;
  /**
   * Functions of the host for symbols that the program leaves undefined (it is linked with `externs`): called
   * with the PE when the program calls them; what they return is X0 or R0, and the program goes on behind the
   * call. The call of any other undefined symbol ends the run with the reason 'undefined-symbol'.
   */
  readonly bind?: HostFunctions;
}

const MAX_CPUS = 8;
/** Instructions of one call into the core: short at first, and after code was compiled, so that the engine can replace baseline code. */
const FIRST_SLICE = 20_000;
const FIRST_SLICES = 32;
const SLICE = 1_000_000;
/** Contexts of assembly/mem/walk.ts. */
const READ = 0;

/** Where a run is to stop; in AArch32 without the bit 0 of T32 symbols. */
function addressesOf(until: RunOptions['until'], isa: 'a64' | 'a32'): readonly bigint[] {
  const addresses = until === undefined ? [] : typeof until === 'bigint' ? [until] : until;
  return isa === 'a32' ? addresses.map((address) => address & ~1n) : addresses;
}

export class Machine {
  readonly cpus: readonly Cpu[];
  readonly memory: GuestMemory;
  /** Names of the features the PEs have, the base ones included. */
  readonly features: ReadonlySet<string>;
  private readonly model: CpuModel;
  private readonly state: StateView;
  private readonly observer: Observer;
  private breakpoints: readonly bigint[] = [];
  private externs: ExternCalls | undefined;
  private slices = 0;
  private readonly tier: CompiledTier | undefined;
  private disposed = false;

  private constructor(
    private core: CoreExports,
    private readonly options: MachineOptions,
    regions: readonly RamRegion[],
    source: CoreInstance['source'],
  ) {
    this.state = new StateView(core);
    this.observer = new Observer(this, options.unknown ?? 'ignore');
    if (source && options.compile !== false) this.tier = new CompiledTier(core, source);
    this.memory = new GuestMemory(core, regions, {
      isRetentive: options.tlb === 'retentive',
      isStale: options.icache === 'stale',
    });
    const armv7 = options.isa === 'a32';
    this.cpus = Array.from(
      { length: options.cpus ?? 1 },
      (_, index) => new Cpu(core, this.state, index, armv7),
    );
    this.model = cpuModel(options.isa, options.cpu);
    const features = this.model.hasAllFeatures ? allFeatures() : [];
    this.features = featureSet(this.isa, [...features, ...(options.features ?? [])]);
    core.setFeatures(featureMask(this.features));
    core.setFusion(options.fusion === false ? 0 : 1);
    if (options.contextSync === 'late') core.setLate();
    for (const cpu of this.cpus) {
      this.resetCpu(cpu.index, this.startState());
      this.state.setU32(layout.TIMER_ROUTES, timerRoutes(options.timers ?? {}));
    }
  }

  /** Makes a machine. Throws RangeError for options that no machine can have. */
  static async create(options: MachineOptions): Promise<Machine> {
    const regions = options.ram ?? [
      { base: options.ramBase ?? 0x4000_0000n, bytes: options.ramBytes ?? 16 << 20 },
    ];
    checkOptions(options, regions);
    const bus = new Bus(options);
    const { core, source } = await instantiateCore({
      mmioRead: (pa, bytes) => bus.read(pa, bytes),
      mmioWrite: (pa, bytes) => bus.write(pa, bytes),
    });
    bus.memory = core.memory;
    return new Machine(core, options, regions, source);
  }

  /** The first PE. */
  get cpu(): Cpu {
    return this.cpus[0];
  }
  get isa(): 'a64' | 'a32' {
    return this.options.isa;
  }

  /** Copies an image into RAM and sets the first PE's pc to its entry (bit 0 of an AArch32 entry: T32 code). Throws RangeError, with nothing written, where it does not fit. */
  load(image: LoadableImage): void {
    for (const { address, bytes, name } of image.segments) {
      if (bytes.length && !this.memory.contains(address, bytes.length))
        throw new RangeError(
          `${name} does not fit: no RAM at 0x${address.toString(16)} for ${bytes.length} bytes`,
        );
    }
    for (const { address, bytes } of image.segments) {
      if (bytes.length) this.memory.write(address, bytes);
    }
    if (this.isa === 'a32') this.state.setU32(layout.T, 0);
    this.cpu.pc = image.entry;
    this.externs = image.externs && new ExternCalls(image.externs);
  }

  /**
   * Runs one PE until it stops. At least one instruction is executed, also when PC is already at an
   * `until` address.
   */
  run(options: RunOptions = {}): Stop {
    const cpu = this.cpuAt(options.cpu ?? 0);
    const until = addressesOf(options.until, this.isa);
    const limit = options.maxInsns ?? Number.POSITIVE_INFINITY;
    if (!(limit >= 1)) throw new RangeError('maxInsns is at least 1');
    if ((this.options.unknown ?? 'ignore') !== 'ignore')
      return this.observer.run(cpu, until, limit);
    return this.runFast(cpu, until, limit, options.bind);
  }

  private runFast(cpu: Cpu, until: readonly bigint[], limit: number, bind?: HostFunctions): Stop {
    let left = limit;
    if (until.includes(cpu.pc)) {
      this.setBreakpoints([]);
      const code = this.slice(cpu, 1);
      left -= 1;
      const arrived = until.includes(cpu.pc);
      if (code !== BUDGET_STOP || left < 1 || arrived)
        return this.stopped(arrived && code === BUDGET_STOP ? BREAKPOINT_STOP : code, cpu, until);
    }
    const { externs } = this;
    this.setBreakpoints(externs ? [...until, externs.address] : until);
    for (;;) {
      const budget = Math.min(left, this.sliceLength());
      const before = cpu.insns;
      const code = this.slice(cpu, budget);
      left -= Number(cpu.insns - before);
      if (code === BREAKPOINT_STOP && externs?.isAt(cpu)) {
        const stop = externs.call(cpu, bind);
        if (stop) return stop;
        if (left >= 1 && !until.includes(cpu.pc)) continue;
        return this.stopped(left < 1 ? BUDGET_STOP : BREAKPOINT_STOP, cpu, until);
      }
      if (code !== BUDGET_STOP || left < 1) return this.stopped(code, cpu, until);
      if (this.tier?.sample()) this.slices = 0;
    }
  }

  /** Not the same each time: a loop whose length divides it would always end at one place, which is all the second tier sees. */
  private sliceLength(): number {
    const n = this.slices++;
    return (n < FIRST_SLICES ? FIRST_SLICE : SLICE) - ((n * 97) % 1021);
  }

  /** What the next instruction of a PE will do that a trace tells of, before it is executed. */
  remarksBefore(cpu = 0): readonly string[] {
    return this.observer.before(cpu);
  }

  /** What the last instruction has done that a trace tells of. */
  remarksAfter(cpu = 0): readonly string[] {
    return this.observer.after(cpu);
  }

  /**
   * With `contextSync: 'late'`: the registers that were consulted while a newer value waited for a context
   * synchronization event, in the order of their first such use; at most 64.
   */
  lateUses(): readonly LateUse[] {
    return readLateUses(this.core);
  }

  /** Instructions of the guest that the second tier has compiled, as long as their pages are as they were. */
  get compiledInstructions(): number {
    return this.tier?.instructions ?? 0;
  }

  /** Executes one instruction. */
  step(cpu = 0): Stop {
    const pe = this.cpuAt(cpu);
    this.setBreakpoints([]);
    const code = this.slice(pe, 1);
    const undefinedCall = this.externs?.isAt(pe) ? this.externs.call(pe, undefined) : undefined;
    return undefinedCall ?? this.stopped(code, pe, []);
  }

  private slice(cpu: Cpu, budget: number): number {
    if (this.disposed) throw new Error('the machine has been disposed');
    this.core.selectPE(cpu.index);
    return this.core.run(budget);
  }

  private stopped(code: number, cpu: Cpu, until: readonly bigint[]): Stop {
    return describeStop(code, cpu, this.state, until.includes(cpu.pc));
  }

  private setBreakpoints(addresses: readonly bigint[]): void {
    if (addresses.length > layout.MAX_BREAKPOINTS)
      throw new RangeError(`at most ${layout.MAX_BREAKPOINTS} until addresses`);
    if (addresses.join() === this.breakpoints.join()) return;
    const view = new DataView(this.core.memory.buffer);
    view.setUint32(layout.AREA_BREAKPOINT_COUNT, addresses.length, true);
    addresses.forEach((address, i) =>
      view.setBigUint64(layout.AREA_BREAKPOINTS + 8 * i, address, true),
    );
    this.breakpoints = [...addresses];
    this.core.forgetPages();
  }

  private cpuAt(index: number): Cpu {
    const cpu = this.cpus[index];
    if (!cpu) throw new RangeError(`no CPU ${index}: the machine has ${this.cpus.length}`);
    return cpu;
  }

  private startState(): ResetState {
    const { isa, ram, ramBase, startEL, startMode } = this.options;
    const pc = ram?.[0]?.base ?? ramBase ?? 0x4000_0000n;
    if (isa === 'a64') return { pc, EL: startEL ?? 2, mode: startMode };
    return { pc, mode: startMode ?? 'hyp' };
  }

  /**
   * Cold reset of one PE: every register has its reset value, or an UNKNOWN one that shows where it
   * came from (0x0badNNNN); then the entry state asked for, interrupts masked.
   */
  resetCpu(n: number, state: ResetState): void {
    const cpu = this.cpuAt(n);
    this.core.selectPE(n);
    this.core.resetPE(n, this.isa === 'a32' ? 1 : 0);
    this.identify(cpu);
    if (this.isa === 'a64' && state.mode === undefined) this.core.startEL(state.EL ?? 2);
    else {
      const number = modeNumber(state.mode ?? 'hyp');
      if (number === undefined || !this.core.startMode(number))
        throw new RangeError(`no mode '${state.mode}': one of ${this.modes().join(', ')}`);
    }
    cpu.pc = state.pc;
  }

  private modes(): string[] {
    return Object.keys(MODES).filter((name) => this.isa === 'a32' || !/hyp|mon/.test(name));
  }

  /** The identification registers: those of the model, with the fields of the features. */
  private identify(cpu: Cpu): void {
    for (const [register, value] of this.model.registers) cpu.setSysreg(register, value);
    const cores = BigInt(this.cpus.length - 1) << 24n;
    cpu.setSysreg('L2CTLR_EL1', cpu.sysreg('L2CTLR_EL1') | cores);
    if (this.isa === 'a32') {
      cpu.setSysreg('VPIDR_EL2', cpu.sysreg('MIDR_EL1'));
      return;
    }
    for (const { name, id } of FEATURES) {
      if (!this.features.has(name)) continue;
      for (const [register, lo, value] of id) {
        const field = 15n << BigInt(lo);
        const others = cpu.sysreg(register) & ~field;
        cpu.setSysreg(register, others | (BigInt(value) << BigInt(lo)));
      }
    }
  }

  /** A copy of `bytes` bytes of physical memory. Throws RangeError outside RAM. */
  read(pa: bigint, bytes: number): Uint8Array {
    return this.memory.read(pa, bytes);
  }

  /** Writes physical memory. Throws RangeError outside RAM. */
  write(pa: bigint, bytes: Uint8Array): void {
    this.memory.write(pa, bytes);
  }

  /** The physical address of `va` in the current regime of a PE, or undefined where a read would fault. */
  translate(cpu: number, va: bigint): bigint | undefined {
    this.cpuAt(cpu);
    this.core.selectPE(cpu);
    const context = this.state.u32(layout.CONTEXT);
    return this.core.translateFor(va, context, READ) === 0
      ? BigInt.asUintN(64, this.core.translatedPA())
      : undefined;
  }

  /** Memory as the PE would read it at `va`; undefined where some of it is unmapped or not RAM. */
  readVirtual(cpu: number, va: bigint, bytes: number): Uint8Array | undefined {
    const out = new Uint8Array(bytes);
    for (let done = 0; done < bytes; ) {
      const at = va + BigInt(done);
      const pa = this.translate(cpu, at);
      const chunk = Math.min(bytes - done, 4096 - Number(at & 0xfffn));
      if (pa === undefined || !this.memory.contains(pa, chunk)) return undefined;
      out.set(this.memory.read(pa, chunk), done);
      done += chunk;
    }
    return out;
  }

  /** Writes memory where a load of this CPU at `va` would read it; false where no RAM is mapped there. */
  writeVirtual(cpu: number, va: bigint, bytes: Uint8Array): boolean {
    for (let done = 0; done < bytes.length; ) {
      const at = va + BigInt(done);
      const pa = this.translate(cpu, at);
      const chunk = Math.min(bytes.length - done, 4096 - Number(at & 0xfffn));
      if (pa === undefined || !this.memory.contains(pa, chunk)) return false;
      this.memory.write(pa, bytes.subarray(done, done + chunk));
      done += chunk;
    }
    return true;
  }

  /** Releases the core; the machine cannot be used afterwards. */
  dispose(): void {
    this.disposed = true;
    this.core = undefined as unknown as CoreExports;
  }

  // The first PE's registers, for machines with one.
  x(n: number): bigint {
    return this.cpu.x(n);
  }
  setX(n: number, value: bigint): void {
    this.cpu.setX(n, value);
  }
  r(n: number): number {
    return this.cpu.r(n);
  }
  setR(n: number, value: number): void {
    this.cpu.setR(n, value);
  }
  get sp(): bigint {
    return this.cpu.sp;
  }
  set sp(value: bigint) {
    this.cpu.sp = value;
  }
  get pc(): bigint {
    return this.cpu.pc;
  }
  set pc(value: bigint) {
    this.cpu.pc = value;
  }
  get EL(): number {
    return this.cpu.EL;
  }
  get mode(): string {
    return this.cpu.mode;
  }
  get pstate(): number {
    return this.cpu.pstate;
  }
  get cpsr(): number {
    return this.cpu.cpsr;
  }
  sysreg(name: string): bigint {
    return this.cpu.sysreg(name);
  }
  setSysreg(name: string, value: bigint): void {
    this.cpu.setSysreg(name, value);
  }
  get insns(): bigint {
    return this.cpu.insns;
  }
  insnsAt(EL: number): bigint {
    return this.cpu.insnsAt(EL);
  }
}

/** What a reset starts a PE with. */
export interface ResetState {
  readonly pc: bigint;
  readonly EL?: 0 | 1 | 2;
  readonly mode?: string;
}

/** The state's TIMER_ROUTES: 4 bits for each timer, the bits those of PENDING. */
function timerRoutes({ physical, virtual, hyp, hypVirtual }: TimerRoutes): number {
  const line = (name?: 'irq' | 'fiq') => (name === 'irq' ? 1 : name === 'fiq' ? 2 : 0);
  return line(physical) | (line(virtual) << 4) | (line(hyp) << 8) | (line(hypVirtual) << 12);
}

const BUDGET_STOP = 1;
const BREAKPOINT_STOP = 2;

function checkOptions(options: MachineOptions, regions: readonly RamRegion[]): void {
  const cpus = options.cpus ?? 1;
  if (!Number.isInteger(cpus) || cpus < 1 || cpus > MAX_CPUS)
    throw new RangeError(`a machine has 1 to ${MAX_CPUS} CPUs, not ${cpus}`);
  for (const { base, bytes } of regions) {
    if (!Number.isInteger(bytes) || bytes <= 0 || bytes % 4096 || base % 4096n)
      throw new RangeError('RAM is a multiple of 4096 bytes at a multiple of 4096');
    if (bytes > 2 ** 31) throw new RangeError('a region of RAM has at most 2 GiB');
  }
}

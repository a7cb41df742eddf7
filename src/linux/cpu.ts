// One CPU as the kernel's C side drives it: call a function in the guest and let it run until it
// returns. On the way the guest calls back: C functions whose bodies are in TypeScript, firmware by
// SMC, and observers that only look.
import type {
  PlatformCpu,
  PlatformMachine,
  PlatformStop,
  PsciFirmware,
} from '../platform/index.js';
import type { Arch } from './arch.js';
import { CpuOff, KernelHang } from './errors.js';
import type { KernelImage } from './image.js';

/** A C function with its body here. What it returns goes to r0 or x0; undefined leaves it. */
export type CFunction = (cpu: KernelCpu) => bigint | undefined;

/** Called when a CPU is about to execute the instruction at an address. */
export type Observer = (cpu: KernelCpu) => void;

/** What all CPUs of a kernel share. */
export interface CpuEnvironment {
  readonly machine: PlatformMachine;
  readonly arch: Arch;
  readonly image: KernelImage;
  readonly firmware: PsciFirmware;
  readonly cFunctions: ReadonlyMap<bigint, CFunction>;
  readonly observers: ReadonlyMap<bigint, Observer>;
}

/** More than any path of the kernel needs: what takes longer does not end. */
const CALL_BUDGET = 1_000_000;

export class KernelCpu {
  readonly #returnObservers: { address: bigint; seen: Observer }[] = [];

  constructor(
    readonly id: number,
    private readonly environment: CpuEnvironment,
  ) {}

  get arch(): Arch {
    return this.environment.arch;
  }

  /** The PE. */
  get pe(): PlatformCpu {
    return this.environment.machine.cpus[this.id];
  }

  /**
   * Calls the guest's function at a symbol or virtual address, from C, and returns r0 or x0.
   * @throws KernelHang, CpuOff, and what a C function or panic() throws
   */
  call(target: string | bigint, ...args: bigint[]): bigint {
    const { image } = this.environment;
    const back = image.symbol('c_return');
    args.forEach((value, n) => {
      this.arch.setArgument(this.pe, n, value);
    });
    this.arch.setLr(this.pe, image.functionPointer(back));
    this.pe.pc = image.functionPointer(target);
    this.runUntil(back);
    return this.arch.argument(this.pe, 0);
  }

  /** Runs from where the CPU is to `address`, serving what the guest asks for. */
  runUntil(address: bigint): void {
    const { machine, cFunctions, observers } = this.environment;
    let left = CALL_BUDGET;
    for (;;) {
      const pc = this.pe.pc;
      this.#seeReturn(pc);
      if (pc === address) return;
      const body = cFunctions.get(pc);
      if (body) {
        this.#enter(body);
        continue;
      }
      observers.get(pc)?.(this);
      const until = [address, ...cFunctions.keys(), ...observers.keys()];
      for (const each of this.#returnObservers) until.push(each.address);
      const before = this.#insns();
      const stop = machine.run({ cpu: this.id, until, maxInsns: left });
      left = Math.max(left - (this.#insns() - before), 1);
      this.#serve(stop);
    }
  }

  /** Calls `seen` once, when the function that has just been entered returns. */
  onReturn(seen: Observer): void {
    // Without the bit that says T32.
    const address = this.arch.lr(this.pe) & ~1n;
    this.#returnObservers.push({ address, seen });
  }

  /** Instructions executed in Hyp mode or at EL2 so far. */
  get hypInsns(): number {
    return Number(this.pe.insnsAt(2));
  }

  #insns(): number {
    return Number(this.pe.insnsAt(0) + this.pe.insnsAt(1) + this.pe.insnsAt(2));
  }

  #seeReturn(pc: bigint): void {
    const at = this.#returnObservers.findIndex((each) => each.address === pc);
    if (at < 0) return;
    const [found] = this.#returnObservers.splice(at, 1);
    found.seen(this);
  }

  /** Runs the body of a C function and returns from it as its last instruction would. */
  #enter(body: CFunction): void {
    const back = this.arch.lr(this.pe);
    const sp = this.pe.sp;
    const result = body(this);
    if (this.pe.sp !== sp) throw new Error(`a C function left CPU ${this.id} with another stack`);
    if (result !== undefined) this.arch.setArgument(this.pe, 0, result);
    this.pe.pc = back;
  }

  #serve(stop: PlatformStop): void {
    if (stop.reason === 'until') return;
    if (stop.reason === 'smc') {
      this.#smc();
      return;
    }
    // An interrupt always comes; it is not taken, because the kernel waits with interrupts masked.
    if (stop.reason === 'wfi') return;
    this.#returnObservers.length = 0;
    throw new KernelHang(this.id, stop, this.environment.image.describe(this.pe.pc));
  }

  #smc(): void {
    const { firmware } = this.environment;
    const fn = Number(BigInt.asUintN(32, this.arch.argument(this.pe, 0)));
    const args = [1, 2, 3].map((n) => this.arch.argument(this.pe, n));
    const result = firmware.call(this.id, fn, args);
    if (result.kind === 'off') throw new CpuOff(this.id);
    if (result.kind === 'returned') this.arch.setArgument(this.pe, 0, BigInt(result.value));
  }
}

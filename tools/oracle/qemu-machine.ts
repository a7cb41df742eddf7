// QEMU as a machine of src/platform: system emulation, driven over the GDB remote protocol. One CPU; SMCs
// are caught by a breakpoint, so that the caller plays the firmware.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  PlatformCpu,
  PlatformMachine,
  PlatformStop,
  ResetState,
} from '../../src/platform/index.js';

const ANSWER_TIMEOUT_MS = 10_000;
/** What a slice of this length has not reached it never will. */
const RUN_TIMEOUT_MS = 2_000;
const CHUNK = 1024;

/** Register numbers of the protocol, and how to write the per-CPU register: an instruction. */
const A32 = { program: 'qemu-system-arm', cpu: 'cortex-a15', bytes: 4, pc: 15, sp: 13, lr: 14 };
const A64 = { program: 'qemu-system-aarch64', cpu: 'cortex-a57', bytes: 8, pc: 32, sp: 31, lr: 30 };
const WRITES: Readonly<Record<string, number>> = {
  TPIDRPRW: 0xee0d_0f90, // mcr p15, 0, r0, c13, c0, 4
  TPIDR_EL1: 0xd518_d080, // msr tpidr_el1, x0
};

export class QemuMachine implements PlatformMachine {
  readonly cpus: readonly PlatformCpu[];
  readonly #target: typeof A32;
  readonly #directory = mkdtempSync(path.join(tmpdir(), 'vbar-qemu-'));
  readonly #process: ChildProcess;
  readonly #shared = new SharedArrayBuffer(1 << 16);
  readonly #flags = new Int32Array(this.#shared, 0, 2);
  #worker: Worker | undefined;

  /**
   * @param smc address of the kernel's one SMC
   * @param cpu QEMU's name of the processor; by default a Cortex-A15 or a Cortex-A57
   */
  constructor(
    isa: 'a32' | 'a64',
    private readonly smc: bigint,
    cpu?: string,
  ) {
    this.#target = isa === 'a64' ? A64 : A32;
    const socket = `socket,path=${this.#socket},server=on,wait=off,id=gdb`;
    this.#process = spawn(
      this.#target.program,
      [
        ...['-M', 'virt,virtualization=on', '-cpu', cpu ?? this.#target.cpu, '-m', '256', '-S'],
        ...['-nic', 'none', '-display', 'none', '-serial', 'none', '-monitor', 'none'],
        ...['-chardev', socket, '-gdb', 'chardev:gdb'],
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    this.cpus = [this.#cpu()];
  }

  get #socket(): string {
    return path.join(this.#directory, 'gdb');
  }

  /** Waits for QEMU and connects. */
  async start(): Promise<void> {
    while (!existsSync(this.#socket)) {
      if (this.#process.exitCode !== null) throw new Error(`${this.#target.program} ended`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const workerData = { path: this.#socket, shared: this.#shared };
    const worker = new Worker(new URL('./rsp-worker.mjs', import.meta.url), { workerData });
    this.#worker = worker;
    await new Promise((resolve) => worker.once('message', resolve));
    // QEMU takes single registers only from a debugger that has asked for their description.
    this.#ask('qXfer:features:read:target.xml:0,ffb');
    this.#ask('Qqemu.PhyMemMode:1', 'OK');
  }

  /** A file of the description that debuggers get, such as `system-registers.xml`. Throws Error where there is none. */
  feature(name: string): string {
    let text = '';
    for (;;) {
      const part = this.#ask(`qXfer:features:read:${name}:${text.length.toString(16)},ffb`);
      if (!/^[lm]/.test(part)) throw new Error(`QEMU has no ${name}`);
      text += part.slice(1);
      if (part.startsWith('l')) return text;
    }
  }

  async dispose(): Promise<void> {
    await this.#worker?.terminate();
    this.#process.kill('SIGKILL');
    rmSync(this.#directory, { recursive: true });
  }

  read(pa: bigint, bytes: number): Uint8Array {
    const parts: Buffer[] = [];
    for (let at = 0; at < bytes; at += CHUNK) {
      const count = Math.min(CHUNK, bytes - at);
      const hex = this.#ask(`m${(pa + BigInt(at)).toString(16)},${count.toString(16)}`);
      if (hex.length !== 2 * count) throw new Error(`no memory at 0x${pa.toString(16)}`);
      parts.push(Buffer.from(hex, 'hex'));
    }
    return Buffer.concat(parts);
  }

  write(pa: bigint, bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const part = Buffer.from(bytes.subarray(at, at + CHUNK));
      const where = `${(pa + BigInt(at)).toString(16)},${part.length.toString(16)}`;
      this.#ask(`M${where}:${part.toString('hex')}`, 'OK');
    }
  }

  run({ until = [] }: { until?: bigint | readonly bigint[] }): PlatformStop {
    const [cpu] = this.cpus;
    const addresses = new Set([...(typeof until === 'bigint' ? [until] : until), this.smc]);
    if (cpu.pc === this.smc) return this.#atSmc();
    if (addresses.has(cpu.pc)) {
      this.#ask('s');
      if (cpu.pc === this.smc) return this.#atSmc();
      if (addresses.has(cpu.pc)) return this.#stop('until');
    }
    for (const address of addresses) this.#ask(`Z0,${address.toString(16)},4`, 'OK');
    const finished = this.#send('c', RUN_TIMEOUT_MS) !== undefined;
    if (!finished) this.#interrupt();
    for (const address of addresses) this.#ask(`z0,${address.toString(16)},4`, 'OK');
    if (!finished) return this.#stop('budget');
    return cpu.pc === this.smc ? this.#atSmc() : this.#stop('until');
  }

  /** Resets the whole machine; RAM keeps its contents. QEMU starts its CPU in Hyp mode or at EL2. */
  resetCpu(_n: number, state: ResetState): void {
    const marker = 0x5eedn;
    this.#setRegister(1, marker);
    this.#ask(`qRcmd,${Buffer.from('system_reset').toString('hex')}`, 'OK');
    while (this.#register(1) === marker) sleep(5);
    this.#setRegister(this.#target.pc, state.pc);
  }

  #cpu(): PlatformCpu {
    const machine = this;
    const { pc, sp } = this.#target;
    return {
      x: (n) => machine.#register(n),
      setX: (n, value) => machine.#setRegister(n, value),
      r: (n) => Number(machine.#register(n)),
      setR: (n, value) => machine.#setRegister(n, BigInt(value >>> 0)),
      get pc() {
        return machine.#register(pc);
      },
      set pc(value) {
        machine.#setRegister(pc, value);
      },
      get sp() {
        return machine.#register(sp);
      },
      set sp(value) {
        machine.#setRegister(sp, value);
      },
      EL: 1,
      // A guest that sees 0 for MIDR and MPIDR sees enough.
      sysreg: () => 0n,
      setSysreg: (name, value) => machine.#writeSysreg(name, value),
      insnsAt: () => 0n,
    };
  }

  /** Puts the instruction that writes the register where the CPU is, and steps over it. */
  #writeSysreg(name: string, value: bigint): void {
    const [cpu] = this.cpus;
    const insn = WRITES[name];
    if (insn === undefined) throw new Error(`no way to write ${name}`);
    const { pc } = cpu;
    const old = this.#register(0);
    this.#ask('Qqemu.PhyMemMode:0', 'OK');
    const code = this.#ask(`m${pc.toString(16)},4`);
    this.#ask(`M${pc.toString(16)},4:${hex(BigInt(insn), 4)}`, 'OK');
    this.#setRegister(0, value);
    this.#ask('s');
    this.#ask(`M${pc.toString(16)},4:${code}`, 'OK');
    this.#ask('Qqemu.PhyMemMode:1', 'OK');
    this.#setRegister(0, old);
    cpu.pc = pc;
  }

  #atSmc(): PlatformStop {
    this.cpus[0].pc = this.smc + 4n;
    return this.#stop('smc');
  }

  #stop(reason: string): PlatformStop {
    return { reason, cpu: 0, pc: this.cpus[0].pc, detail: '' };
  }

  #register(n: number): bigint {
    const bytes = Buffer.from(this.#ask(`p${n.toString(16)}`), 'hex');
    return BigInt(`0x${bytes.reverse().toString('hex')}`);
  }

  #setRegister(n: number, value: bigint): void {
    this.#ask(`P${n.toString(16)}=${hex(value, this.#target.bytes)}`, 'OK');
  }

  #interrupt(): void {
    Atomics.store(this.#flags, 0, 0);
    this.#worker?.postMessage(null);
    if (this.#answer(ANSWER_TIMEOUT_MS) === undefined) throw new Error('QEMU does not stop');
  }

  #ask(packet: string, expected?: string): string {
    const answer = this.#send(packet, ANSWER_TIMEOUT_MS);
    if (answer === undefined || (expected !== undefined && answer !== expected)) {
      throw new Error(`QEMU answers '${answer}' to '${packet.slice(0, 40)}'`);
    }
    return answer;
  }

  #send(packet: string, timeoutMs: number): string | undefined {
    Atomics.store(this.#flags, 0, 0);
    this.#worker?.postMessage(packet);
    return this.#answer(timeoutMs);
  }

  #answer(timeoutMs: number): string | undefined {
    if (Atomics.wait(this.#flags, 0, 0, timeoutMs) === 'timed-out') return undefined;
    return Buffer.from(new Uint8Array(this.#shared, 8, this.#flags[1])).toString('latin1');
  }
}

/** Little-endian bytes in hex. */
function hex(value: bigint, bytes: number): string {
  const digits = BigInt.asUintN(8 * bytes, value)
    .toString(16)
    .padStart(2 * bytes, '0');
  return Buffer.from(digits, 'hex').reverse().toString('hex');
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// panic(): the format string and its arguments are where the assembly left them, in registers and in
// memory. Nothing about the text is known here.
import type { KernelCpu } from './cpu.js';
import { CpuStopped, KernelPanic } from './errors.js';
import type { KernelMemory } from './memory.js';
import { MESSAGES } from './messages.js';
import type { Printk } from './printk.js';
import { type VarArgs, vsnprintf } from './vsnprintf.js';

/** Size of panic()'s buffer. */
const PANIC_BUFFER = 1024;

/** The `...` of a function whose named arguments took the first `named` registers. */
export function registerVarArgs(cpu: KernelCpu, memory: KernelMemory, named: number): VarArgs {
  const { arch, pe } = cpu;
  const word = arch.wordBytes;
  const sp = pe.sp;
  let slot = named;
  const nextWord = (): bigint => {
    const n = slot++;
    if (n < arch.argumentRegisters) return arch.argument(pe, n);
    return memory.readWord(sp + BigInt((n - arch.argumentRegisters) * word));
  };
  return {
    wordBytes: word,
    string: (pointer) => memory.readString(pointer),
    next(bytes) {
      if (bytes <= word) return BigInt.asUintN(bytes * 8, nextWord());
      // AAPCS: a 64-bit argument starts at an even register, and at a multiple of 8 on the stack.
      if (slot & 1) slot++;
      const low = nextWord();
      return low | (nextWord() << 32n);
    },
  };
}

/** The part of the kernel that panic() works on. */
export class Panic {
  #cpu: number | undefined;

  constructor(
    private readonly memory: KernelMemory,
    private readonly printk: Printk,
  ) {}

  /** The CPU that is in panic(), if one is. */
  get cpu(): number | undefined {
    return this.#cpu;
  }

  /** void panic(const char *fmt, ...), on `cpu`. Does not return. */
  panic(cpu: KernelCpu): never {
    if (this.#cpu !== undefined && this.#cpu !== cpu.id) throw new CpuStopped(cpu.id);
    this.#cpu = cpu.id;
    const format = this.memory.readString(cpu.arch.argument(cpu.pe, 0));
    const text = vsnprintf(PANIC_BUFFER, format, registerVarArgs(cpu, this.memory, 1));
    this.printk.printk(MESSAGES.PANIC, text);
    throw new KernelPanic(cpu.id, text);
  }
}

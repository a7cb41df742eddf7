// Calls of symbols that the program leaves undefined: the host answers them, or the run ends and names them.
import type { Externs } from '../object/externs.js';
import type { Cpu } from './cpu.js';
import type { Stop } from './stop.js';

/**
 * A function of the host in the place of one of the program's. Arguments are in registers, as the procedure
 * call standard has it; a number or bigint that it returns goes to X0 or R0.
 */
export type HostFunction = (cpu: Cpu) => unknown;
export type HostFunctions = Readonly<Record<string, HostFunction>>;

export class ExternCalls {
  constructor(private readonly externs: Externs) {}

  /** Where every such call arrives. */
  get address(): bigint {
    return this.externs.address;
  }

  isAt(cpu: Cpu): boolean {
    return cpu.pc === this.externs.address;
  }

  /** Answers the call that `cpu` has arrived with, or gives the stop that names it. */
  call(cpu: Cpu, bind: HostFunctions | undefined): Stop | undefined {
    const name = this.externs.names[cpu.isAArch32 ? cpu.r(12) : Number(cpu.x(16) & 0xffffn)];
    const host = name !== undefined && bind && Object.hasOwn(bind, name) ? bind[name] : undefined;
    if (!host) {
      const detail = `call to undefined symbol \`${name}'`;
      return { reason: 'undefined-symbol', cpu: cpu.index, pc: cpu.pc, detail };
    }
    const before = cpu.pc;
    const result = host(cpu);
    // A host function may send the program elsewhere; else RET, or BX LR.
    if (cpu.pc === before) cpu.pc = cpu.lr;
    if (typeof result === 'bigint' || typeof result === 'number') {
      if (cpu.isAArch32) cpu.setR(0, Number(BigInt.asIntN(32, BigInt(result))));
      else cpu.setX(0, BigInt.asUintN(64, BigInt(result)));
    }
    return undefined;
  }
}

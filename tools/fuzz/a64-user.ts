// A machine that runs a user program of A64 as Linux would: EL0, the first 4 GiB mapped one to one as Normal memory.
import { Machine, type MachineOptions } from '../../src/machine/machine.js';
import { BASE } from './a64-program.js';

const TABLE = 0x40000000n;

/** With `image` at BASE, and the PE there. */
export async function userMachine(
  image: Uint8Array,
  options: Partial<MachineOptions>,
): Promise<Machine> {
  const machine = await Machine.create({ isa: 'a64', ramBytes: 32 << 20, ...options });
  const table = new Uint8Array(4096);
  const view = new DataView(table.buffer);
  for (let i = 0; i < 4; i++) view.setBigUint64(8 * i, (BigInt(i) << 30n) | 0x741n, true);
  machine.memory.write(TABLE, table);
  machine.memory.write(BigInt(BASE), image);
  const { cpu } = machine;
  cpu.setSysreg('HCR_EL2', 1n << 31n);
  cpu.setSysreg('CPTR_EL2', 0x33ffn);
  cpu.setSysreg('CPACR_EL1', 3n << 20n);
  cpu.setSysreg('MAIR_EL1', 0xffn);
  cpu.setSysreg('TCR_EL1', 25n | (1n << 23n));
  cpu.setSysreg('TTBR0_EL1', TABLE);
  // M, SA0, DZE, UCT, nTWI, nTWE
  cpu.setSysreg('SCTLR_EL1', 0x30d0d811n);
  cpu.setSysreg('FPCR', 0n);
  cpu.setSysreg('FPSR', 0n);
  cpu.pstate = 0;
  cpu.pc = BigInt(BASE);
  return machine;
}

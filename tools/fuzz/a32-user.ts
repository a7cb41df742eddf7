// A32 and T32 programs in User mode: in QEMU's user mode emulation, and in vbar with the MMU on.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Machine, type MachineOptions } from '../../src/machine/machine.js';
import { BASE, elfOf } from './a32-program.js';

const TABLE = 0x40000000;
const RAM_BYTES = 64 << 20;

/** The image after the run in qemu-arm, which the program itself writes to its standard output. */
export function runInQemu(image: Uint8Array): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const file = join(directory, 'a32.elf');
    writeFileSync(file, elfOf(image), { mode: 0o755 });
    return execFileSync('qemu-arm', ['-cpu', 'cortex-a15', file], { maxBuffer: 1 << 28 });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** A machine in User mode with `image` at BASE, everything mapped as Normal memory, FP enabled. */
export async function userMachine(
  image: Uint8Array,
  options: Partial<MachineOptions> = {},
): Promise<Machine> {
  const machine = await Machine.create({
    ...{ isa: 'a32', startMode: 'svc', ramBytes: RAM_BYTES },
    ...options,
  });
  const table = new Uint8Array(16384);
  const view = new DataView(table.buffer);
  for (let i = 0; i < 4096; i++) view.setUint32(i * 4, i * 0x100000 + 0x1c0e, true);
  machine.memory.write(BigInt(TABLE), table);
  machine.memory.write(BigInt(BASE), image);
  const { cpu } = machine;
  cpu.setSysreg('TTBR0', BigInt(TABLE));
  cpu.setSysreg('TTBCR', 0n);
  cpu.setSysreg('DACR', 1n);
  cpu.setSysreg('CPACR', 0xf00000n);
  cpu.setSysreg('FPEXC32_EL2', 1n << 30n);
  cpu.setSysreg('SCTLR', cpu.sysreg('SCTLR') | 1n);
  cpu.cpsr = 0x10;
  cpu.pc = BigInt(BASE);
  return machine;
}

/** The image after the same in vbar. */
export async function runInVbar(image: Uint8Array, end: number): Promise<Uint8Array> {
  const machine = await userMachine(image);
  const { cpu } = machine;
  const stop = machine.run({ until: BigInt(end), maxInsns: 1e8 });
  if (stop.reason !== 'until' || cpu.mode !== 'usr') {
    const registers = ['LR_und', 'LR_abt', 'DFAR', 'DFSR', 'IFSR'];
    const values = registers.map((name) => `${name} ${cpu.sysreg(name).toString(16)}`).join(' ');
    throw new Error(
      `vbar stopped at 0x${stop.pc.toString(16)} in ${cpu.mode}: ${stop.reason} ${stop.detail}: ${values}`,
    );
  }
  const after = machine.memory.read(BigInt(BASE), image.length);
  machine.dispose();
  return after;
}

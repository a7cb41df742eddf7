// QEMU's side of the harness a64-system.S.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elfOf } from './a64-program.js';
import { RESULT } from './a64-system-layout.js';

/** The dump that the image writes on QEMU's `cpu`, which starts at EL2. */
export function runInQemuA64(
  image: Uint8Array,
  base: number,
  cpu: string,
  directory: string,
  seconds: number,
): Uint8Array {
  const file = join(directory, 'run.elf');
  writeFileSync(file, elfOf(image, base));
  const args = ['-M', 'virt,virtualization=on,secure=off,gic-version=2', '-cpu', cpu];
  args.push('-m', '64', '-display', 'none', '-net', 'none', '-serial', 'none', '-monitor', 'none');
  args.push('-semihosting', '-kernel', file);
  return execFileSync('qemu-system-aarch64', args, { maxBuffer: 1 << 28, timeout: seconds * 1000 });
}

const ESR = RESULT.indexOf('esr_el2');

/** One that ended the case, and one before it where that came from a vector of EL1 (HVC #0x100 + n). */
export function exceptionsA64(result: DataView): number {
  const ec = result.getBigUint64(8 * ESR, true) >> 26n;
  const imm16 = result.getBigUint64(8 * ESR, true) & 0xfff0n;
  return (ec === 0x16n || ec === 0x12n) && imm16 === 0x100n ? 2 : 1;
}

/** Where QEMU departs from the Arm ARM; docs/fidelity.md has the rows. */
export function isExplainedA64(name: string, ours: bigint, theirs: bigint, hcr: bigint): boolean {
  // ISV belongs to stage 2 aborts alone; QEMU sets it for every Data Abort taken to EL2.
  const isv = 0x01ffc000n;
  if (name === 'esr_el2' && (theirs ^ ours) & isv && ((theirs ^ ours) & ~isv) === 0n)
    return (ours & (1n << 24n)) === 0n && (hcr & 1n) === 0n;
  // QEMU clears NZCV on an exception from EL1 to EL1; the second SPSR shows it.
  if (name === 'spsr_el2' && (theirs ^ ours) >> 28n !== 0n)
    return ((theirs ^ ours) & 0x0fff_ffffn) === 0n && theirs >> 28n === 0n;
  // SH of PAR_EL1 is 0b10 for Device and Non-cacheable memory; QEMU 7.2 gives that of the descriptor.
  if (name === 'par_el1' && ((ours ^ theirs) & ~0x180n) === 0n)
    return (ours & 1n) === 0n && (ours >> 60n === 0n || ours >> 56n === 0x44n);
  // A stage 2 fault of stage 1's walk: QEMU gives the level of stage 1, not that of stage 2.
  if (/^esr|^par/.test(name)) {
    const [walk, level] = name === 'par_el1' ? [0x100n, 6n] : [0x80n, 3n];
    if (ours & walk && ((ours ^ theirs) & ~level) === 0n) return true;
  }
  // The syndrome of MSR DAIFSet and DAIFClr at EL0: QEMU has op1 and op2 the other way round.
  if (name === 'esr_el1' && ours >> 26n === 0x18n && ((ours ^ theirs) & ~0xfc000n) === 0n)
    return (ours & 0x303c00n) === 0x1000n;
  return false;
}

// QEMU's side of the harness a64-system.S.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elfOf } from './a64-program.js';
import { RESULT } from './a64-system-cases.js';

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

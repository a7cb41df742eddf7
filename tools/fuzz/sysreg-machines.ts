// The machines that sysreg-access.ts and sysreg-reset.ts run their programs on: QEMU system and vbar.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../src/asm/index.js';
import { readText } from '../../src/cli/io.js';
import { Machine } from '../../src/machine/machine.js';
import type { Isa } from './sysreg-encodings.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const BASE = 0x4020_0000n;
const BODY = 0x4040_0000n;
const RESULTS = 0x4400_0000n;
/** What vbar's host writes where a run stopped for want of a register. */
export const NAMED_STOP = 0xdead;

export interface Result {
  readonly value: bigint;
  readonly read: bigint;
  readonly write: bigint;
}

const words = (list: readonly number[]) => new Uint8Array(new Uint32Array(list).buffer);

const HVC = { a64: 0xd4000022, a32: 0xe1400071 }; // #1
const SVC = { a64: 0xd4000021, a32: 0xef000001 };

/** Whose privileged code it is: AArch32 of a `cortex-a15`, or below the AArch64 EL2 of another model. */
export const isBelow = (isa: Isa, cpu: string) => isa === 'a32' && cpu !== 'cortex-a15';

export interface Harness {
  readonly cpu: string;
  /** Values of the control registers, in the order of the `config` lines; without them BODY finds them as after reset. */
  readonly settings?: readonly bigint[];
  /** How many of EL2, EL1 and EL0 run BODY. */
  readonly levels: number;
  readonly body: readonly number[];
}

/** The frame of sysreg-access.S with its settings, and the body. */
export function makeImage(isa: Isa, { cpu, settings, levels, body }: Harness) {
  const below = isBelow(isa, cpu);
  const inEL2 = below ? 'a64' : isa;
  const file = below
    ? 'sysreg-access-below.S'
    : isa === 'a64'
      ? 'sysreg-access.S'
      : 'sysreg-access-a32.S';
  const source = readFileSync(join(HERE, file), 'utf8');
  const options = { isa: inEL2, file, base: BASE, includePaths: [HERE], readFile: readText };
  const program = assemble(source, options);
  const frame = program.segments[0].bytes.slice();
  const at = Number(program.symbol('settings') - BASE);
  const view = new DataView(frame.buffer);
  settings?.forEach((value, i) => {
    if (inEL2 === 'a64') view.setBigUint64(at + 8 * i, value, true);
    else view.setUint32(at + 4 * i, Number(value), true);
  });
  const bytes = inEL2 === 'a64' ? 8 : 4;
  const end = Number(program.symbol('levels') - BASE) + levels * bytes;
  frame.fill(0xff, end, end + bytes);
  // At EL0 the HVC is UNDEFINED and the SVC behind it ends the body.
  const entry = settings ? BASE : program.symbol('from_reset');
  const ended = words([...body, HVC[isa], SVC[isa]]);
  return { frame, body: ended, entry, end: program.symbol('all_done') };
}

export type Program = ReturnType<typeof makeImage>;

/** What BODY stored. Throws where QEMU does not end. */
export function runInQemu(isa: Isa, cpu: string, { frame, body, entry }: Program): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), 'sysreg-'));
  try {
    const path = (name: string) => join(directory, name);
    writeFileSync(path('frame'), frame);
    writeFileSync(path('body'), body);
    const loader = (file: string, at: bigint) =>
      `loader,file=${path(file)},addr=0x${at.toString(16)},force-raw=on`;
    const args = [
      '-M',
      'virt,virtualization=on,secure=off,gic-version=2',
      '-cpu',
      cpu,
      '-m',
      '256',
    ];
    args.push('-display', 'none', '-net', 'none', '-serial', 'none', '-monitor', 'none');
    args.push('-semihosting', '-device', loader('frame', BASE), '-device', loader('body', BODY));
    args.push('-device', `loader,addr=0x${entry.toString(16)},cpu-num=0`);
    const inA32 = isa === 'a32' && !isBelow(isa, cpu);
    const program = inA32 ? 'qemu-system-arm' : 'qemu-system-aarch64';
    return execFileSync(program, args, { maxBuffer: 1 << 28, timeout: 120_000 });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The same by vbar: `bytes` of it. */
export async function runInVbar(isa: Isa, cpu: string, program: Program, bytes: number) {
  const inEL2 = isBelow(isa, cpu) ? 'a64' : isa;
  const machine = await Machine.create({ isa: inEL2, cpu, ramBytes: 128 << 20 });
  machine.memory.write(BASE, program.frame);
  machine.memory.write(BODY, program.body);
  machine.cpu.pc = program.entry;
  for (;;) {
    const stop = machine.run({ until: program.end, maxInsns: 1e8 });
    if (stop.reason === 'until') break;
    if (stop.reason !== 'not-implemented')
      throw new Error(`vbar at 0x${stop.pc.toString(16)}: ${stop.reason} ${stop.detail}`);
    if (isa === 'a64') machine.setX(2, BigInt(NAMED_STOP));
    else machine.setR(6, NAMED_STOP);
    machine.cpu.pc = stop.pc + 4n;
  }
  const results = machine.memory.read(RESULTS, bytes);
  machine.dispose();
  return results;
}

/** The results of one level, by encoding. */
export function resultAt(data: Uint8Array, index: number): Result {
  const view = new DataView(data.buffer, data.byteOffset + index * 24, 24);
  const read = view.getBigUint64(8, true);
  return { value: view.getBigUint64(0, true), read, write: view.getBigUint64(16, true) };
}

// Every encoding of MRS, MSR, SYS (A64) or MRC, MCR, MRRC, MCRR of p14 and p15 (A32), at every Exception
// level, in vbar and on QEMU: does it work, is it UNDEFINED, where does it trap, and what do
// identification registers hold?
//
//     npx tsx tools/fuzz/sysreg-access.ts [a64|a32] [--cpu MODEL] [--traps NAME|SEED] [--values] [--show N] [--list] [--masks]
//
// Needs qemu-system-arm. Exits with 1 on a difference that sysreg-explained.ts does not list.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { useCore } from '../../src/machine/core.js';
import { type Access, encodings, type Isa, nameOf, plainName } from './sysreg-encodings.js';
import { maskReason, reasonFor, valueReason } from './sysreg-explained.js';
import {
  isBelow,
  makeImage,
  NAMED_STOP,
  type Result,
  resultAt,
  runInQemu,
  runInVbar,
} from './sysreg-machines.js';
import { inOrder, settingsOf } from './sysreg-settings.js';

const masked = (isa: Isa) => encodings(isa).filter((access) => isMasked(isa, access));

/** mov x1/r1 with the operand; the access; the stores. All bodies of an instruction set have one size. */
function bodyOf(isa: Isa, { read, write, operand }: Access): number[] {
  if (isa === 'a64') {
    const argument = operand ? 0xaa0403e1 : 0xd2800001; // mov x1, x4 or 0
    return [
      ...[argument, 0xd2800002, read, 0xa8810861], // stp x1, x2, [x3], #16
      ...[0xd2800002, write, 0xf8008462], // str x2, [x3], #8
    ];
  }
  const clear = [0xe3a02000, 0xe3a06000]; // mov r2, #0; mov r6, #0
  return [
    ...[0xe3a01000, 0xe3a04000, ...clear, read, 0xe4831004, 0xe4834004], // str r1, r4, [r3], #4
    ...[0xe4832004, 0xe4836004, ...clear, write, 0xe4832004, 0xe4836004], // str r2, r6, [r3], #4
  ];
}

/** Where nothing but EL2 or Hyp mode runs: what a register keeps of ones and of zeros. */
function maskBody(isa: Isa, { read, write, encoding }: Access): number[] {
  if (isa === 'a64') {
    const Rt = (word: number, n: number) => ((word & ~31) | n) >>> 0;
    return [
      ...[0xd2800002, 0xd2800006, 0xd2800007, 0x92800008], // mov x2, x6 and x7, #0; mov x8, #-1
      ...[read, Rt(write, 8), Rt(read, 6), Rt(write, 31), Rt(read, 7), write],
      ...[0xa8811862, 0xf8008467], // stp x2, x6, [x3], #16; str x7, [x3], #8
    ];
  }
  const wide = encoding.length === 3;
  // Rt, and Rt2 behind it.
  const Rt = (word: number, n: number) =>
    ((word & (wide ? ~0xff000 : ~0xf000)) | (n << 12) | (wide ? (n + 1) << 16 : 0)) >>> 0;
  return [
    ...[0xe3a06000, 0xe3a08000, 0xe3a09000, 0xe3a0b000], // mov r6, r8, r9 and r11, #0
    ...[0xe3a0c000, 0xe3e00000, 0xe3e01000, 0xe3a0e000], // mov r12, #0; r0, r1, #-1; r14, #0
    ...[Rt(read, 4), Rt(write, 0), Rt(read, 8), 0xe3a00000, 0xe3a01000], // mov r0 and r1, #0
    ...[Rt(write, 0), Rt(read, 11), Rt(write, 4)],
    // str r6, r14, r8, r9, r11 and r12, [r3], #4
    ...[0xe4836004, 0xe483e004, 0xe4838004, 0xe4839004, 0xe483b004, 0xe483c004],
  ];
}

/** Ones would turn on the translation and the other endianness of the level that the harness itself runs at. */
const NOT_WRITTEN = /^(SCTLR_EL2|HSCTLR)$/;

function isMasked(isa: Isa, access: Access): boolean {
  const { encoding } = access;
  if (access.operand || NOT_WRITTEN.test(plainName(isa, access))) return false;
  // Operations of p15.
  return isa === 'a64' || encoding.length === 3 || (encoding[2] !== 7 && encoding[2] !== 8);
}

/** An outcome in words. */
function say(isa: Isa, outcome: bigint): string {
  if (outcome === 0n) return 'works';
  const high = Number(outcome >> 32n);
  const low = Number(outcome & 0xffff_ffffn);
  if (isa === 'a64') {
    if (low === NAMED_STOP) return 'named stop';
    const ec = low >>> 26;
    return ec === 0
      ? `UNDEFINED to EL${high}`
      : `EC ${ec.toString(16)} to EL${high}, ISS ${(low & 0x1ffffff).toString(16)}`;
  }
  if (high === NAMED_STOP) return 'named stop';
  if (high === 0x11) return 'UNDEFINED';
  return low >>> 26 === 0
    ? `UNDEFINED to Hyp (${high.toString(16)})`
    : `EC ${(low >>> 26).toString(16)} to Hyp (${high.toString(16)}), ISS ${(low & 0x1ffffff).toString(16)}`;
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cpu: { type: 'string' },
    traps: { type: 'string', default: 'open' },
    values: { type: 'boolean', default: false },
    show: { type: 'string', default: '40' },
    list: { type: 'boolean', default: false },
    masks: { type: 'boolean', default: false },
  },
});
const isa: Isa = positionals[0] === 'a32' ? 'a32' : 'a64';
const cpu = flags.cpu ?? (isa === 'a64' ? 'cortex-a57' : 'cortex-a15');
useCore(readFileSync(fileURLToPath(new URL('../../dist/core.wasm', import.meta.url))));

/** EL2 is AArch64's where AArch32 is below it. */
const LEVELS = isBelow(isa, cpu) ? [1, 0] : [2, 1, 0];
const settings = settingsOf(flags.traps!, isa, isBelow(isa, cpu));
const program = makeImage(isa, {
  cpu,
  settings: inOrder(settings),
  levels: flags.masks ? 1 : LEVELS.length,
  body: flags.masks
    ? masked(isa).flatMap((access) => maskBody(isa, access))
    : encodings(isa).flatMap((access) => bodyOf(isa, access)),
});
const theirs = runInQemu(isa, cpu, program);
if (flags.masks) process.exit(await compareMasks());
const list = encodings(isa);
if (flags.list) {
  // What QEMU has: value and outcomes by level.
  list.forEach((access, i) => {
    const at = LEVELS.map((_, row) => resultAt(theirs, row * list.length + i));
    const works = at.map(
      ({ read, write }) => (read === 0n ? 'r' : '-') + (write === 0n ? 'w' : '-'),
    );
    if (works.join('') !== '------')
      console.log(
        `${nameOf(isa, access)} ${works.join(' ')} ${at[0].value.toString(16)} ${at[1].value.toString(16)}`,
      );
  });
  process.exit(0);
}
const ours = await runInVbar(isa, cpu, program, theirs.length);
const groups = new Map<string, string[]>();
const explained = new Map<string, number>();
let wrong = 0;
let stops = 0;

function compare(
  access: Access,
  level: number,
  way: 'read' | 'write',
  mine: bigint,
  other: bigint,
) {
  const [ours, theirs] = [say(isa, mine), say(isa, other)];
  if (ours === 'named stop') stops++;
  if (ours === theirs) return;
  const name = plainName(isa, access);
  const because = reasonFor({ isa, cpu, access, name, level, way, settings, ours, theirs });
  if (because) {
    explained.set(because, (explained.get(because) ?? 0) + 1);
    return;
  }
  wrong++;
  const key = `EL${level} ${way}: vbar ${ours}, QEMU ${theirs}`.replace(/ISS [0-9a-f]+/g, 'ISS');
  groups.set(key, [...(groups.get(key) ?? []), nameOf(isa, access)]);
}

/** Identification registers hold the same, but for what VALUES explains. */
function compareValues(access: Access, mine: Result, other: Result) {
  if (!flags.values || !access.identifies || mine.read !== 0n || other.read !== 0n) return;
  const name = plainName(isa, access);
  if (
    mine.value === other.value ||
    valueReason(cpu, name.replace(/_el\d$/i, ''), mine.value, other.value)
  )
    return;
  wrong++;
  console.log(`${name}: vbar ${mine.value.toString(16)}, QEMU ${other.value.toString(16)}`);
}

/** --masks: what registers that both have keep of ones and zeros. The exit code. */
async function compareMasks(): Promise<number> {
  const list = masked(isa);
  const ours = await runInVbar(isa, cpu, program, theirs.length);
  const because = new Map<string, number>();
  let [compared, wrong] = [0, 0];
  list.forEach((access, i) => {
    const [mine, other] = [ours, theirs].map((data) => resultAt(data, i));
    if (mine.value !== 0n || other.value !== 0n) return;
    compared++;
    if (mine.read === other.read && mine.write === other.write) return;
    const reason = maskReason(plainName(isa, access), mine.read, other.read);
    if (reason) because.set(reason, (because.get(reason) ?? 0) + 1);
    else {
      wrong++;
      const [a, b, c, d] = [mine.read, other.read, mine.write, other.write].map((n) =>
        n.toString(16),
      );
      console.log(`${nameOf(isa, access)}: of ones vbar ${a}, QEMU ${b}; of zeros ${c}, ${d}`);
    }
  });
  for (const [reason, count] of because) console.log(`explained: ${count}: ${reason}`);
  console.log(`${compared} registers (${isa}, ${cpu}, masks): ${wrong} differ`);
  return wrong ? 1 : 0;
}

LEVELS.forEach((level, row) => {
  list.forEach((access, i) => {
    const [mine, other] = [ours, theirs].map((data) => resultAt(data, row * list.length + i));
    compare(access, level, 'read', mine.read, other.read);
    compare(access, level, 'write', mine.write, other.write);
    if (level > 0) compareValues(access, mine, other);
  });
});
for (const [key, names] of [...groups].sort((a, b) => b[1].length - a[1].length))
  console.log(`${names.length} ${key}: ${names.slice(0, Number(flags.show)).join(' ')}`);
for (const [because, count] of explained) console.log(`explained: ${count}: ${because}`);
const known = [...explained.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `${list.length * 2 * LEVELS.length} accesses (${isa}, ${cpu}, ${flags.traps}): ${wrong} differ, ` +
    `${known} explained, ${stops} named stops`,
);
process.exitCode = wrong ? 1 : 0;

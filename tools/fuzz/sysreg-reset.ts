// What every register of isa/sysreg that has a reset value holds after reset, in vbar and on QEMU, read at EL2 or in
// Hyp mode before anything is written.
//
//     npx tsx tools/fuzz/sysreg-reset.ts [a64|a32] [--cpu MODEL]
//
// Needs qemu-system-arm. Exits with 1 on a difference that RESETS does not list, and where one that it lists is none.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { useCore } from '../../src/machine/core.js';
import { type Sysreg, sysregs } from '../../src/table/sysreg.js';
import { type Access, encodings, type Isa, plainName } from './sysreg-encodings.js';
import { makeImage, runInQemu, runInVbar } from './sysreg-machines.js';
import { RESETS } from './sysreg-resets.js';

/** Bytes that a body stores: the value and the outcome, 8 each. */
const STORED = 16;

function bodyOf(isa: Isa, { read }: Access): number[] {
  if (isa === 'a64') return [0xd2800001, 0xd2800002, read, 0xa8810861]; // stp x1, x2, [x3], #16
  return [
    ...[0xe3a01000, 0xe3a04000, 0xe3a02000, 0xe3a06000, read], // mov r1, r4, r2 and r6, #0
    ...[0xe4831004, 0xe4834004, 0xe4832004, 0xe4836004], // str r1, r4, r2 and r6, [r3], #4
  ];
}

/** Registers whose value after reset the table says; operations and identification by number are not. */
function withReset(isa: Isa): { access: Access; row: Sysreg }[] {
  const armv7 = isa === 'a32';
  const rows = new Map<string, Sysreg>();
  for (const row of sysregs()) {
    if (row.writeOnly || (armv7 ? row.resetV7 : row.reset) === undefined) continue;
    if (!armv7 && row.a64) rows.set(row.a64.join(), row);
    if (armv7) for (const view of row.a32) if (view.only !== 8) rows.set(view.encoding.join(), row);
  }
  return encodings(isa).flatMap((access) => {
    const row = rows.get(access.encoding.join());
    return row && !access.operand ? [{ access, row }] : [];
  });
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { cpu: { type: 'string' } },
});
const isa: Isa = positionals[0] === 'a32' ? 'a32' : 'a64';
const cpu = flags.cpu ?? (isa === 'a64' ? 'cortex-a57' : 'cortex-a15');
useCore(readFileSync(fileURLToPath(new URL('../../dist/core.wasm', import.meta.url))));

const list = withReset(isa);
const body = list.flatMap(({ access }) => bodyOf(isa, access));
const program = makeImage(isa, { cpu, levels: 0, body });
const theirs = runInQemu(isa, cpu, program);
const ours = await runInVbar(isa, cpu, program, theirs.length);
const view = (data: Uint8Array) => new DataView(data.buffer, data.byteOffset);
const at = (data: Uint8Array, i: number, what: 0 | 8) =>
  view(data).getBigUint64(i * STORED + what, true);

const explained = new Map<string, string[]>();
const used = new Set<string>();
let [compared, wrong] = [0, 0];
list.forEach(({ access }, i) => {
  const name = plainName(isa, access);
  if (at(ours, i, 8) !== 0n || at(theirs, i, 8) !== 0n) return;
  compared++;
  const [mine, other] = [at(ours, i, 0), at(theirs, i, 0)];
  if (mine === other) return;
  const reason = RESETS.find((each) => each.cpus.test(cpu) && each.names.test(name));
  if (reason) {
    used.add(reason.because);
    const text = `${name} ${mine.toString(16)}, QEMU ${other.toString(16)}`;
    explained.set(reason.because, [...(explained.get(reason.because) ?? []), text]);
    return;
  }
  wrong++;
  console.log(`${name}: vbar ${mine.toString(16)}, QEMU ${other.toString(16)}`);
});
for (const [because, names] of explained) console.log(`explained: ${because}: ${names.join('; ')}`);
for (const { cpus, because } of RESETS)
  if (cpus.test(cpu) && !used.has(because)) {
    wrong++;
    console.log(`no difference any more: ${because}`);
  }
console.log(`${compared} registers after reset (${isa}, ${cpu}): ${wrong} differ`);
process.exitCode = wrong ? 1 : 0;

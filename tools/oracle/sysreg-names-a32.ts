// The census of system registers of AArch32: GNU and LLVM have encodings for them and no names, but QEMU tells a
// debugger the names of those that it has. Each is a row of isa/sysreg, stops the run with its name, or belongs to
// a part that no PE here has. Their encodings, which QEMU does not tell, are what tools/fuzz/sysreg-access.ts compares.
//
//     npx tsx tools/oracle/sysreg-names-a32.ts
//
// Needs qemu-system-arm. Exits with 1 where a name is none of these, and where a reason has no name any more.
import { operations, registersNotModelled, sysregs } from '../../src/table/sysreg.js';
import { QemuMachine } from './qemu-machine.js';

/** Names that are not ours. */
const ABSENT: readonly (readonly [because: string, names: RegExp])[] = [
  ['PRRR and NMRR of the Long-descriptor format: the same registers', /^MAIR[01]$/],
  ['the Armv6 name of DBGWFAR, at p15', /^WFAR$/],
  ['what QEMU calls nothing', /^DUMMY$/],
  ['identification registers that read as zero', /^(ID_(MMFR[45]|ISAR6|PFR2|DFR1)|RES_0_C0_\w+)$/],
  ['no RAS: ID_PFR0.RAS is 0', /^(ERRIDR_EL1|V?DISR_EL[12]|VSESR_EL2)$/],
  ['no EL3: ID_PFR1.Security is of the processor with it', /^SDCR$/],
  [
    'of later architectures: ID_MMFR4 and ID_DFR0 say so',
    /^(TTBCR2|HACTLR2|PMCEID[23]|PMMIR_EL1)$/,
  ],
];

/** The names of one processor of qemu-system-arm, in the Non-secure state. */
async function namesOf(cpu: string): Promise<ReadonlySet<string>> {
  const machine = new QemuMachine('a32', 0n, cpu);
  try {
    await machine.start();
    const text = machine.feature('system-registers.xml');
    return new Set([...text.matchAll(/<reg name="([^"]*)"/g)].map(([, name]) => name));
  } finally {
    await machine.dispose();
  }
}

const rows = [...sysregs(), ...operations(), ...registersNotModelled()].filter(
  (row) => row.a32.length > 0,
);
// QEMU names those that AArch64 has too by the one name or the other.
const known = new Map(
  rows.flatMap((row) => [row.name, ...row.a32.map(({ name }) => name)].map((name) => [name, row])),
);
const names = new Set<string>();
for (const cpu of ['cortex-a15', 'max']) for (const name of await namesOf(cpu)) names.add(name);
const used = new Set<string>();
const missing: string[] = [];
const counts = { modelled: 0, stops: 0, absent: 0 };
for (const name of names) {
  const row = known.get(name);
  const because = ABSENT.find(([, pattern]) => pattern.test(name))?.[0];
  if (row) counts[row.isTodo ? 'stops' : 'modelled']++;
  else if (because) {
    used.add(because);
    counts.absent++;
  } else missing.push(`neither a row nor a reason: ${name}`);
}
for (const [because] of ABSENT)
  if (!used.has(because)) missing.push(`no register any more: ${because}`);
for (const line of missing) console.log(line);
console.log(
  `${names.size} names of QEMU: ${counts.modelled} modelled, ${counts.stops} named stops, ` +
    `${counts.absent} absent, ${missing.length} missing`,
);
// Fewer would be a census of nothing.
process.exitCode = missing.length === 0 && names.size > 150 ? 0 : 1;

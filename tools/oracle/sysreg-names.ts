// The census of system registers: every name that LLVM has for an encoding of MRS or MSR in Armv8.0-A is a row of
// isa/sysreg, stops the run with its name, or belongs to a part that no PE here has.
//
//     npx tsx tools/oracle/sysreg-names.ts
//
// Needs llvm-mc. Exits with 1 where a name is none of these, and where a reason has no name any more.
import { execFileSync } from 'node:child_process';
import { operations, registersNotModelled, sysregs } from '../../src/table/sysreg.js';

/** Parts that the models do not have; their identification registers say so. Accesses are UNDEFINED. */
const ABSENT: readonly (readonly [because: string, names: RegExp])[] = [
  ['no trace registers: ID_AA64DFR0_EL1.TraceVer is 0', /^TRC/],
  ['more breakpoints and watchpoints than ID_AA64DFR0_EL1 has', /^DBG[BW][VC]R\d+_EL1$/],
  ['no ThumbEE in Armv8-A', /^TEE(CR|HBR)32_EL1$/],
  ['no EL3: ID_AA64PFR0_EL1.EL3 is 0', /(_EL3|^(MDCR|SDER32)_\w+)$/],
  ['the Secure timer is for EL3 and Secure EL1', /^CNTPS_/],
  ['of the highest Exception level alone, which is EL2', /^(RVBAR|RMR)_EL1$/],
  ['in Debug state only', /^(DLR|DSPSR)_EL0$/],
  ['more event counters than PMCR_EL0.N', /^PMEV(CNTR|TYPER)\d+_EL0$/],
  ['of later architectures: trace buffers, PMMIR, Secure EL2', /^(TRB\w+|PMMIR|VSTTBR)_EL[12]$/],
  ['no RAS: ID_AA64PFR0_EL1.RAS is 0', /^(ERR|ERX|DISR|VDISR|VSESR)/],
  ['identification registers that read as zero', /^ID_/],
];

/** The names LLVM gives to encodings: `op0 op1 CRn CRm op2` → name. */
function llvmNames(): Map<string, string> {
  const keys: string[] = [];
  const input: string[] = [];
  for (const op0 of [2, 3])
    for (let key = 0; key < 1 << 14; key++)
      for (const form of [0xd5200001, 0xd5000001]) {
        const word = (form | (op0 << 19) | (key << 5)) >>> 0;
        keys.push([op0, key >> 11, (key >> 7) & 15, (key >> 3) & 15, key & 7].join(' '));
        input.push([0, 8, 16, 24].map((lo) => `0x${((word >>> lo) & 255).toString(16)}`).join(' '));
      }
  const text = execFileSync('llvm-mc', ['--disassemble', '--triple=aarch64', '-mattr=+v8a'], {
    input: `${input.join('\n')}\n`,
    maxBuffer: 1 << 28,
  }).toString();
  const lines = text.split('\n').filter((line) => /^\s*(mrs|msr)\s/.test(line));
  if (lines.length !== keys.length)
    throw new Error(`llvm-mc: ${lines.length} of ${keys.length} words`);
  const names = new Map<string, string>();
  lines.forEach((line, i) => {
    const name = /mrs\s+x1, (\w+)|msr\s+(\w+), x1/i.exec(line);
    const found = name?.[1] ?? name?.[2];
    if (found && !/^S[0-3]_/i.test(found)) names.set(keys[i], found);
  });
  return names;
}

const names = llvmNames();
const rows = [...sysregs(), ...operations(), ...registersNotModelled()];
const known = new Map(rows.flatMap((row) => (row.a64 ? [[row.a64.join(' '), row]] : [])));
const absent = new Map<string, number>();
const missing: string[] = [];
let [modelled, stops] = [0, 0];
for (const [key, name] of names) {
  const row = known.get(key);
  if (row?.isTodo) stops++;
  else if (row) modelled++;
  else {
    const because = ABSENT.find(([, pattern]) => pattern.test(name))?.[0];
    if (because) absent.set(because, (absent.get(because) ?? 0) + 1);
    else missing.push(`${name} (${key})`);
  }
}
for (const name of missing) console.log(`neither a row nor a reason: ${name}`);
for (const [because] of ABSENT)
  if (!absent.has(because)) {
    missing.push(because);
    console.log(`no register any more: ${because}`);
  }
for (const [because, count] of absent) console.log(`absent: ${count}: ${because}`);
console.log(
  `${names.size} names of LLVM: ${modelled} modelled, ${stops} named stops, ` +
    `${[...absent.values()].reduce((sum, n) => sum + n, 0)} absent, ${missing.length} missing`,
);
process.exitCode = missing.length ? 1 : 0;

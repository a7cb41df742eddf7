// Privileged A64 instructions and exceptions against QEMU's Cortex-A57: a64-system.txt, recorded by
// `npm run fuzz -- a64-system --record`. A case starts at its Exception level and ends at a vector of EL2, where the
// general and system registers and memory are compared.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cpu, Machine } from '../../src/machine/index.js';
import { INPUT, RESULT } from '../../tools/fuzz/a64-system-layout.js';
import { readRecordA64, type SystemRecordA64 } from '../../tools/fuzz/a64-system-record.js';
import { doublesOf } from '../../tools/fuzz/harness-record.js';

const VBAR_EL2 = 0x43000000n;
const MAIR = 0xff440400n;
const VECTORS = Array.from({ length: 16 }, (_, n) => VBAR_EL2 + BigInt(n * 128));
/** Registers that the harness clears before a case. */
const CLEARED =
  'ESR_EL1 FAR_EL1 ESR_EL2 FAR_EL2 HPFAR_EL2 PAR_EL1 AFSR0_EL1 AFSR1_EL1 CONTEXTIDR_EL1 TPIDR_EL0 TPIDRRO_EL0 TPIDR_EL1 CSSELR_EL1 ACTLR_EL1 CNTVOFF_EL2'.split(
    ' ',
  );
const SET: readonly (readonly [string, number])[] = [
  ['SP_EL0', INPUT.spEL0],
  ['SP_EL1', INPUT.spEL1],
  ['HCR_EL2', INPUT.hcr],
  ['SCTLR_EL1', INPUT.sctlr],
  ['TCR_EL1', INPUT.tcr],
  ['TTBR0_EL1', INPUT.ttbr0],
  ['TTBR1_EL1', INPUT.ttbr1],
  ['VTCR_EL2', INPUT.vtcr],
  ['VTTBR_EL2', INPUT.vttbr],
  ['CPACR_EL1', INPUT.cpacr],
  ['CPTR_EL2', INPUT.cptr],
  ['MDCR_EL2', INPUT.mdcr],
  ['CNTHCTL_EL2', INPUT.cnthctl],
  ['CNTKCTL_EL1', INPUT.cntkctl],
  ['ELR_EL1', INPUT.elrEL1],
  ['SPSR_EL1', INPUT.spsrEL1],
  ['MDSCR_EL1', INPUT.mdscr],
  ['DBGBVR0_EL1', INPUT.bvr0],
  ['DBGBCR0_EL1', INPUT.bcr0],
  ['DBGWVR0_EL1', INPUT.wvr0],
  ['DBGWCR0_EL1', INPUT.wcr0],
  ['DBGBVR4_EL1', INPUT.bvr4],
  ['DBGBCR4_EL1', INPUT.bcr4],
];
/** The OS Lock is clear. */
const OSLSR = 8n;
/** The result's address, which the harness keeps in SP_EL2. */
const SP_EL2 = 0x43002000n;
const ERET_AT = 0x43001000n;
const ERET = Uint8Array.of(0xe0, 0x03, 0x9f, 0xd6);

const records = readFileSync(new URL('a64-system.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(readRecordA64);

function setUp(machine: Machine, record: SystemRecordA64): void {
  const { cpu } = machine;
  const { input } = record;
  machine.resetCpu(0, { pc: 0x40000000n });
  machine.write(BigInt(record.slot), new Uint8Array(input.buffer, INPUT.words * 8, 32));
  machine.write(BigInt(record.windowAddress), record.window);
  const hvc = new Uint8Array(4);
  for (let n = 0; n < 16; n++) {
    new DataView(hvc.buffer).setUint32(0, 0xd4002002 + (n << 5), true);
    machine.write(BigInt(record.vectors + 128 * n), hvc);
  }
  cpu.sp = SP_EL2;
  for (const name of CLEARED) cpu.setSysreg(name, 0n);
  cpu.setSysreg('VBAR_EL1', BigInt(record.vectors));
  cpu.setSysreg('VBAR_EL2', VBAR_EL2);
  cpu.setSysreg('MAIR_EL1', MAIR);
  for (const name of ['MAIR_EL2', 'TCR_EL2']) cpu.setSysreg(name, 0n);
  for (const name of ['VMPIDR_EL2', 'VPIDR_EL2']) cpu.setSysreg(name, MAIR);
  cpu.setSysreg('SCTLR_EL2', 0x30c50830n);
  cpu.setSysreg('OSLSR_EL1', OSLSR);
  for (const [name, at] of SET) cpu.setSysreg(name, input[at]);
  // ERET into the case, which decides about PSTATE.SS.
  cpu.setSysreg('SPSR_EL2', input[INPUT.spsr]);
  cpu.setSysreg('ELR_EL2', BigInt(record.slot));
  for (let n = 0; n < 31; n++) cpu.setX(n, input[n]);
  machine.write(ERET_AT, ERET);
  cpu.pc = ERET_AT;
  machine.step();
}

/** Everything RESULT names, as the vector of EL2 finds it. */
function results(cpu: Cpu): BigUint64Array {
  return BigUint64Array.from(RESULT, (name) => {
    if (name === 'vector') return (cpu.pc - VBAR_EL2) / 128n;
    return /^x\d+$/.test(name) ? cpu.x(Number(name.slice(1))) : cpu.sysreg(name);
  });
}

const table = (values: BigUint64Array) =>
  Object.fromEntries([...values].map((value, i) => [RESULT[i], value.toString(16)]));

describe('A64 system instructions', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await Machine.create({ isa: 'a64', ramBytes: 64 << 20 });
  });

  it('has recorded cases of 15 kinds at all levels', () => {
    expect(new Set(records.map(({ name }) => name)).size).toBe(15);
    expect(new Set(records.map(({ el }) => el)).size).toBe(3);
  });

  it.each(records.map((record, i) => [record.name, record.el, i, record] as const))(
    '%s at EL%i (case %i) does what QEMU records',
    (_name, _el, _index, record) => {
      setUp(machine, record);
      const stop = machine.run({ until: VECTORS, maxInsns: 60 });
      expect(stop.reason, stop.detail).toBe('until');
      expect(machine.EL).toBe(2);
      const memory = machine.read(BigInt(record.windowAddress), 64);
      expect(doublesOf(memory)).toEqual(record.windowAfter);
      expect(table(results(machine.cpu))).toEqual(table(record.results));
    },
  );
});

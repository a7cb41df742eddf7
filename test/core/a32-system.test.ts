// Privileged A32 instructions and exceptions against QEMU's Cortex-A15: a32-system.txt and
// t32-system.txt, recorded by `npm run fuzz -- a32-system --record FILE`, with `--only '^t32'` for the other. A case starts in its mode and ends in Hyp mode, where
// all registers of all modes are compared.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cpu, Machine } from '../../src/machine/index.js';
import { modeName } from '../../src/machine/modes.js';
import { CASE, RESULT } from '../../tools/fuzz/a32-system-cases.js';
import { readSystemRecord, type SystemRecord } from '../../tools/fuzz/a32-system-record.js';

const HVBAR = 0x40000000;
const BANKED = ['svc', 'abt', 'und', 'irq', 'fiq'];
const FAULTS = ['hsr', 'hdfar', 'hifar', 'dfsr', 'ifsr', 'dfar', 'ifar'];

const records = ['a32-system.txt', 't32-system.txt']
  .flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .map(readSystemRecord);

function bytesOf(words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  words.forEach((word, i) => new DataView(bytes.buffer).setUint32(4 * i, word, true));
  return bytes;
}

function setUp(machine: Machine, { slot, window, vectors, input, memory }: SystemRecord): void {
  const { cpu } = machine;
  const hvcs = Uint32Array.from({ length: 16 }, (_, n) =>
    n < 8 ? 0xe1401070 + n : 0x8100f7e0 + ((n - 8) << 16),
  );
  machine.memory.write(BigInt(slot), bytesOf(input.slice(CASE.words, CASE.words + 5)));
  machine.memory.write(BigInt(window), bytesOf(memory));
  machine.memory.write(BigInt(vectors), bytesOf(hvcs));
  const set = (name: string, value: number) => cpu.setSysreg(name, BigInt(value));
  cpu.mode = 'fiq';
  for (let n = 8; n < 13; n++) cpu.setR(n, input[CASE.fiq + n - 8]);
  cpu.mode = 'hyp';
  for (let n = 0; n < 13; n++) cpu.setR(n, input[CASE.r0 + n]);
  cpu.sp = BigInt(input[CASE.spHyp]);
  set('SP_usr', input[CASE.spUsr]);
  set('LR_usr', input[CASE.spUsr + 1]);
  BANKED.forEach((mode, i) => {
    ['SP', 'LR', 'SPSR'].forEach((kind, k) =>
      set(`${kind}_${mode}`, input[CASE.banks + 3 * i + k]),
    );
  });
  for (const name of FAULTS) set(name, 0);
  set('HCR', input[CASE.hcr]);
  set('HVBAR', HVBAR + input[CASE.hvbar]);
  set('VBAR', vectors + input[CASE.vbar]);
  set('SCTLR', input[CASE.sctlr]);
  set('HSCTLR', input[CASE.hsctlr]);
  // What the ERET into the case leaves.
  set('SPSR_hyp', input[CASE.cpsr]);
  set('ELR_hyp', slot);
  cpu.cpsr = input[CASE.cpsr];
  cpu.pc = BigInt(slot);
}

/** Everything RESULT names, as the Hyp vector finds it. */
function results(cpu: Cpu, hvbar: number): Uint32Array {
  const values = new Map<string, number>();
  for (let n = 0; n < 13; n++) values.set(`r${n}`, cpu.r(n));
  values.set('vector', (Number(cpu.pc) - hvbar) / 4);
  values.set('sp_hyp', Number(cpu.sp));
  for (const name of RESULT.filter((name) => !values.has(name) && !/^r\d/.test(name)))
    values.set(name, Number(cpu.sysreg(name)));
  cpu.mode = 'fiq';
  for (let n = 8; n < 13; n++) values.set(`r${n}_fiq`, cpu.r(n));
  return Uint32Array.from(RESULT, (name) => values.get(name)!);
}

const table = (words: Uint32Array) =>
  Object.fromEntries([...words].map((word, i) => [RESULT[i] ?? i, word.toString(16)]));

describe('A32 system instructions', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await Machine.create({ isa: 'a32', ramBytes: 4 << 20 });
  });

  it('has recorded cases of 22 kinds of A32 and 17 of T32 in all modes', () => {
    expect(new Set(records.map(({ name }) => name)).size).toBe(39);
    expect(new Set(records.map(({ mode }) => mode)).size).toBe(8);
  });

  it.each(records.map((record, i) => [record.name, modeName(record.mode), i, record] as const))(
    '%s in %s mode (case %i) does what QEMU records',
    (_name, _mode, _index, record) => {
      setUp(machine, record);
      const hvbar = HVBAR + record.input[CASE.hvbar];
      const until = Array.from({ length: 8 }, (_, n) => BigInt(hvbar + 4 * n));
      const stop = machine.run({ until, maxInsns: 40 });
      expect(stop.reason, stop.detail).toBe('until');
      expect(machine.cpu.mode).toBe('hyp');
      const memory = machine.memory.read(BigInt(record.window), record.memory.length * 4);
      expect(memory).toEqual(bytesOf(record.memoryAfter));
      expect(table(results(machine.cpu, hvbar))).toEqual(table(record.results));
    },
  );
});

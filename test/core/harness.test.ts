// Privileged code below an AArch64 EL2 in AArch32, and with EL2 as a host, against QEMU: below-el2.txt and vhe.txt,
// recorded by `npm run fuzz -- below-el2 --record FILE` and `npm run fuzz -- vhe --record FILE`. Each case goes through
// the fuzzers' harness, which our assembler makes, and comes out as on QEMU.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine } from '../../src/machine/index.js';
import {
  CASE_BYTES,
  doublesOf,
  type HarnessRecord,
  readHarnessRecords,
} from '../../tools/fuzz/harness-record.js';
import { WINDOW_BYTES } from '../../tools/fuzz/system.js';

const BASE = 0x40080000n;
const SOURCE = fileURLToPath(new URL('../../tools/fuzz/a64-system.S', import.meta.url));

const bytesOf = (doubles: BigUint64Array) =>
  new Uint8Array(doubles.buffer, doubles.byteOffset, doubles.byteLength);

function address(value: number): Uint8Array {
  return bytesOf(BigUint64Array.of(BigInt(value)));
}

const table = (doubles: BigUint64Array) =>
  Object.fromEntries([...doubles].map((value, i) => [i, value.toString(16)]));

const FILES = [
  { file: 'below-el2.txt', kinds: 47, options: {} },
  { file: 'vhe.txt', kinds: 12, options: { cpu: 'max' } },
] as const;

describe.each(FILES)('$file', ({ file, kinds, options }) => {
  const { symbol, maxCases, records } = readHarnessRecords(
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  );
  const program = assemble(readFileSync(SOURCE, 'utf8'), {
    isa: 'a64',
    file: SOURCE,
    base: BASE,
    preprocess: false,
    symbols: { [symbol]: 1n, MAX_CASES: BigInt(maxCases) },
  });
  const at = (name: string, index = 0, bytes = 0) => Number(program.symbol(name)) + index * bytes;
  let machine: Machine;

  beforeAll(async () => {
    machine = await Machine.create({ isa: 'a64', startEL: 2, ramBytes: 64 << 20, ...options });
  });

  function run({ index, input, window }: HarnessRecord) {
    machine.load(program);
    machine.resetCpu(0, { pc: BASE });
    const write = (place: number, bytes: Uint8Array) => machine.write(BigInt(place), bytes);
    write(at('cases', index, CASE_BYTES), bytesOf(input));
    write(at('windows', index, WINDOW_BYTES), bytesOf(window));
    write(at('case_pointer'), address(at('cases', index, CASE_BYTES)));
    write(at('cases_end'), address(at('cases', index + 1, CASE_BYTES)));
    write(at('result_pointer'), address(at('results', index, CASE_BYTES)));
    return machine.run({ until: BigInt(at('all_done')), maxInsns: 10_000 });
  }

  it(`has ${kinds} kinds of cases`, () => {
    expect(new Set(records.map(({ name }) => name)).size).toBe(kinds);
  });

  it.each(records.map((record) => [record.name, record.index, record] as const))(
    '%s (case %i) does what QEMU records',
    (_name, index, record) => {
      const stop = run(record);
      expect(stop.reason, stop.detail).toBe('until');
      const results = machine.read(BigInt(at('results', index, CASE_BYTES)), CASE_BYTES);
      expect(table(doublesOf(results))).toEqual(table(record.results));
      const after = machine.read(BigInt(at('windows', index, WINDOW_BYTES)), WINDOW_BYTES);
      expect(table(doublesOf(after))).toEqual(table(record.windowAfter));
    },
  );
});

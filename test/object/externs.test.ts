// Symbols that no object defines: bound to functions of the host, or a stop that names them.
import { describe, expect, test } from 'vitest';
import { assembleObject, link, Machine } from '../../src/index.js';
import '../core.js';

const program = (isa: 'a64' | 'a32', ...sources: string[]) =>
  link(
    sources.map((source) => assembleObject(source, { isa }).elf),
    { base: 0x40000000n, externs: true },
  );

describe.each(['a64', 'a32'] as const)('%s', (isa) => {
  const r = isa === 'a64' ? 'x' : 'r';
  const source = `_start: mov ${r}0, #7\n bl triple\n mov ${r}4, ${r}0\n bl note\n bl missing\ndone: b done`;

  test('a bound function sees the registers, its result is the first, the rest goes on', async () => {
    const image = program(isa, source);
    const machine = await Machine.create({ isa });
    machine.load(image);
    const noted: bigint[] = [];
    const stop = machine.run({
      maxInsns: 1000,
      bind: {
        triple: (cpu) => (isa === 'a64' ? cpu.x(0) : BigInt(cpu.r(0))) * 3n,
        note: (cpu) => {
          noted.push(cpu.lr);
          return undefined;
        },
      },
    });
    expect(stop).toMatchObject({
      reason: 'undefined-symbol',
      detail: "call to undefined symbol `missing'",
    });
    expect(isa === 'a64' ? machine.x(4) : BigInt(machine.r(4))).toBe(21n);
    expect(noted).toEqual([0x40000010n]);
    machine.dispose();
  });

  test('a bound function may be where the run ends, and may send the program elsewhere', async () => {
    const image = program(isa, source);
    const machine = await Machine.create({ isa });
    machine.load(image);
    const bind = {
      triple: () => undefined,
      note: () => undefined,
      missing: (cpu: { pc: bigint }) => {
        cpu.pc = image.symbol('done');
        return undefined;
      },
    };
    const stop = machine.run({ until: image.symbol('done'), maxInsns: 1000, bind });
    expect(stop.reason).toBe('until');
    machine.dispose();
  });

  test('the symbols have names and addresses; a definition in another object is taken instead', () => {
    const image = program(isa, source, ' .globl missing\nmissing: nop');
    expect(image.externs?.names).toEqual(['triple', 'note']);
    expect(image.symbolAt(image.symbol('note'))).toEqual({ name: 'note', offset: 0n });
    expect(() => link([assembleObject(source, { isa }).elf])).toThrow(
      "undefined reference to `triple'",
    );
  });
});

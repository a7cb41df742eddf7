// System register and operation names of A64, all of them, both ways.
import { describe, expect, it } from 'vitest';
import { a64AcceptedNames, a64RegisterNames } from '../../isa/sysreg/names-a64.js';
import {
  atOperations,
  dcOperations,
  icOperations,
  tlbiOperations,
} from '../../isa/sysreg/system-operations.js';
import { disassemble } from '../../src/disasm/index.js';
import { encodeInstruction } from '../../src/operands/encode.js';
import { sysregs } from '../../src/table/sysreg.js';
import { absoluteContext } from '../../tools/oracle/context.js';

const ctx = absoluteContext('a64');
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
const word = (mnemonic: string, operands: string) =>
  encodeInstruction('a64', mnemonic, operands, ctx).insn;

/** MRS or MSR of op0 op1 CRn CRm op2. */
function moveWord(read: boolean, [op0, op1, CRn, CRm, op2]: number[]): number {
  const base = read ? 0xd5300000 : 0xd5100000;
  return (base | ((op0 - 2) << 19) | (op1 << 16) | (CRn << 12) | (CRm << 8) | (op2 << 5)) >>> 0;
}

describe('system register names', () => {
  const names = lines(a64RegisterNames).map(([name, ...rest]) => ({
    name,
    encoding: rest.slice(0, 5).map(Number),
    flag: rest[5],
  }));

  it('are the 1014 that GNU knows', () => {
    expect(names).toHaveLength(1014);
    expect(new Set(names.map(({ name }) => name)).size).toBe(1014);
  });

  it('encode and print, for reading and for writing', () => {
    for (const { name, encoding, flag } of names) {
      const hasTwin = name.startsWith('dbgdtr') && name.endsWith('x_el0');
      if (flag !== 'wo' || !hasTwin) {
        const read = moveWord(true, encoding);
        expect(word('mrs', `x0, ${name}`)).toBe(read);
        expect(disassemble('a64', read, 0n)).toBe(`mrs\tx0, ${name}`);
      }
      if (flag !== 'ro' || !hasTwin) {
        const write = moveWord(false, encoding);
        expect(word('msr', `${name.toUpperCase()}, x0`)).toBe(write);
        expect(disassemble('a64', write, 0n)).toBe(`msr\t${name}, x0`);
      }
    }
  });

  it('warn about the direction that a register does not have', () => {
    const warnings = (mnemonic: string, operands: string) =>
      encodeInstruction('a64', mnemonic, operands, ctx).warnings;
    expect(warnings('msr', 'midr_el1, x0')).toEqual([
      "specified register cannot be written to at operand 1 -- `msr midr_el1,x0'",
    ]);
    expect(warnings('mrs', 'x0, oslar_el1')).toEqual([
      "specified register cannot be read from at operand 2 -- `mrs x0,oslar_el1'",
    ]);
    expect(warnings('mrs', 'x0, midr_el1')).toBeUndefined();
  });

  it('that are only accepted print as the usual ones', () => {
    for (const [name, ...encoding] of lines(a64AcceptedNames)) {
      const read = moveWord(true, encoding.map(Number));
      expect(word('mrs', `x0, ${name}`)).toBe(read);
      expect(disassemble('a64', read, 0n)).not.toContain(name.replace('trcextinselr', 'x0, y'));
    }
  });

  it('without a name are written by their encoding', () => {
    expect(disassemble('a64', word('mrs', 'x1, S3_7_C15_C15_7'), 0n)).toBe(
      'mrs\tx1, s3_7_c15_c15_7',
    );
  });

  it('agree with the registers that the core models', () => {
    const byName = new Map(names.map(({ name, encoding }) => [name, encoding]));
    const different = sysregs()
      .filter((row) => row.a64 && byName.has(row.name.toLowerCase()))
      .filter((row) => String(byName.get(row.name.toLowerCase())) !== String(row.a64));
    expect(different.map((row) => row.name)).toEqual([]);
  });
});

describe('system operations', () => {
  it.each([
    ['at', atOperations, 14],
    ['dc', dcOperations, 30],
    ['ic', icOperations, 3],
    ['tlbi', tlbiOperations, 82],
  ])('of %s encode and print', (mnemonic, text, count) => {
    const operations = lines(text);
    expect(operations).toHaveLength(count);
    for (const [name, op1, CRn, CRm, op2, takesXt] of operations) {
      const operands = takesXt === 'Xt' ? `${name}, x5` : name;
      const insn = word(mnemonic, operands);
      const fields = [op1, CRn, CRm, op2].map(Number);
      expect((insn >>> 5) & 0x3fff).toBe(
        (fields[0] << 11) | (fields[1] << 7) | (fields[2] << 3) | fields[3],
      );
      expect(insn & 31).toBe(takesXt === 'Xt' ? 5 : 31);
      expect(disassemble('a64', insn, 0n)).toBe(`${mnemonic}\t${operands}`);
    }
  });
});

// What A64 operands leave for later: relocations with their numbers, and what becomes of the word when the
// value is known. Relocation numbers: ELF for the Arm 64-bit Architecture.
import { describe, expect, it } from 'vitest';
import type { OperandContext } from '../../src/operands/context.js';
import { encodeInstruction } from '../../src/operands/encode.js';

interface Symbolic {
  name: string;
  literal?: number;
}

/** Every name is an unknown symbol; numbers are known. */
const ctx: OperandContext = {
  isa: 'a64',
  syntax: 'unified',
  registerAlias: (name) => (name === 'vcpu' ? 'x7' : undefined),
  parseExpression(text, at) {
    const match = /^\s*([\w.]+)/.exec(text.slice(at))!;
    return { expr: { name: match[1] } satisfies Symbolic, end: at + match[0].length };
  },
  absolute: (expr) =>
    /^\d/.test((expr as Symbolic).name) ? BigInt((expr as Symbolic).name) : undefined,
  literal: (expr, bytes) => ({ ...expr, literal: bytes }),
};

function only(statement: string) {
  const [mnemonic, operands] = statement.split(/ (.*)/s);
  const encoded = encodeInstruction('a64', mnemonic, operands, ctx);
  expect(encoded.fixups).toHaveLength(1);
  return { insn: encoded.insn, fixup: encoded.fixups[0] };
}

describe('A64 fixups', () => {
  it.each<[string, number, boolean, bigint, number]>([
    ['b foo', 282, true, -4n, 0x17ffffff],
    ['bl foo', 283, true, 0x7fffffcn, 0x95ffffff],
    ['b.eq foo', 280, true, 8n, 0x54000040],
    ['cbz x1, foo', 280, true, 8n, 0xb4000041],
    ['tbnz w1, #4, foo', 279, true, -8n, 0x3727ffc1],
    ['adr x2, foo', 274, true, 5n, 0x30000022],
    ['adrp x2, foo', 275, true, 0x3000n, 0xf0000002],
    ['adrp x2, :got:foo', 311, true, 0x1000n, 0xb0000002],
    ['add x0, x0, :lo12:foo', 277, false, 0x12345n, 0x910d1400],
    ['add x0, x0, #:tprel_hi12:foo, lsl #12', 549, false, 0x12345n, 0x91404800],
    ['ldr x0, [x1, :lo12:foo]', 286, false, 0x128n, 0xf9409420],
    ['ldrb w0, [x1, #:lo12:foo]', 278, false, 0x123n, 0x39448c20],
    ['ldrh w0, [x1, #:lo12:foo]', 284, false, 0x122n, 0x79424420],
    ['ldr w0, [x1, #:lo12:foo]', 285, false, 0x124n, 0xb9412420],
    ['ldr q0, [x1, #:lo12:foo]', 299, false, 0x120n, 0x3dc04820],
    ['ldr x0, [x1, #:got_lo12:foo]', 312, false, 8n, 0xf9400420],
    ['ldr x0, foo', 273, true, 8n, 0x58000040],
    ['ldr w0, =foo', 273, true, 8n, 0x18000040],
    ['movz x0, #:abs_g3:foo', 269, false, 0x1234_5678_9abc_def0n, 0xd2e24680],
    ['movk x0, #:abs_g1_nc:foo', 266, false, 0x1234_5678_9abc_def0n, 0xf2b35780],
    ['movz x0, #:abs_g1_s:foo', 271, false, -0x10000n, 0x92a00000],
    ['movz x0, #:abs_g1_s:foo', 271, false, 0x10000n, 0xd2a00020],
  ])('%s', (statement, relocation, pcRelative, value, expected) => {
    const { insn, fixup } = only(statement);
    expect(fixup.relocation).toBe(relocation);
    expect(fixup.pcRelative).toBe(pcRelative);
    expect(fixup.apply(insn, value).toString(16)).toBe(expected.toString(16));
  });

  it('take values that no relocation can hold, known late', () => {
    const late: [string, bigint, number][] = [
      ['svc #foo', 5n, 0xd40000a1],
      ['add x0, x1, #foo', -3n, 0xd1000c20],
      ['add x0, x1, #foo', 0x3000n, 0x91400c20],
      ['and x0, x1, #foo', 0xff00n, 0x92781c20],
      ['ldr x0, [x1, #foo]', 16n, 0xf9400820],
      ['ldr x0, [x1, #foo]', -8n, 0xf85f8020],
      ['stp x0, x1, [x2, #foo]', 16n, 0xa9010440],
      ['mov x0, #foo', 0x5000n, 0xd28a0000],
      ['mov x0, #foo', -2n, 0x92800020],
      ['mov w0, #foo', 0x00ff00ffn, 0x32009fe0],
      ['lsl x0, x1, #foo', 3n, 0xd37df020],
    ];
    for (const [statement, value, expected] of late) {
      const { insn, fixup } = only(statement);
      expect(fixup.relocation).toBeUndefined();
      expect(`${statement} ${fixup.apply(insn, value).toString(16)}`).toBe(
        `${statement} ${expected.toString(16)}`,
      );
    }
  });

  it('refuse what does not fit', () => {
    const refuse = (statement: string, value: bigint) => {
      const { insn, fixup } = only(statement);
      return () => fixup.apply(insn, value);
    };
    expect(refuse('b foo', 2n)).toThrow('branch target not word aligned');
    expect(refuse('b foo', 0x8000000n)).toThrow('branch out of range');
    expect(refuse('tbz x0, #1, foo', 0x8000n)).toThrow('conditional branch out of range');
    expect(refuse('ldr x0, foo', 2n)).toThrow('pc-relative load offset not word aligned');
    expect(refuse('adr x0, foo', 0x100000n)).toThrow('pc-relative address offset out of range');
    expect(refuse('movz x0, #:abs_g0:foo', 0x10000n)).toThrow('unsigned value out of range');
    expect(refuse('svc #foo', 0x10000n)).toThrow('immediate value out of range 0 to 65535');
    expect(refuse('add x0, x1, #foo', 0x1001n)).toThrow('immediate out of range');
  });

  it('are pushed once, however many rows look at the operands', () => {
    expect(only('ldr x0, [vcpu, #foo]').insn).toBe(0xf94000e0);
  });

  it('reserve one literal of the register’s size', () => {
    const { fixup } = only('ldr x0, =foo');
    expect(fixup.expr).toEqual({ name: 'foo', literal: 8 });
    expect(only('ldr w0, =foo').fixup.expr).toEqual({ name: 'foo', literal: 4 });
  });
});

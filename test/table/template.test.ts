// Templates and row expressions: what they parse to.
import { describe, expect, it } from 'vitest';
import { compileExpr } from '../../src/table/compile-expr.js';
import { evaluate, parseExpr } from '../../src/table/expr.js';
import { tableOf } from '../../src/table/lookup.js';
import { fieldOf, matches, parseRow } from '../../src/table/row.js';
import { operandsIn, parseTemplate } from '../../src/table/template.js';

describe('a template', () => {
  it('has spellings of the mnemonic, operands and optional parts', () => {
    const template = parseTemplate('b.<cond>/b<cond> <label:imm19|CONDBR19>{, <x:Rt|default 30>}');
    expect(template.mnemonics).toHaveLength(2);
    expect(operandsIn(template.operands)).toEqual([
      { text: 'label:imm19|CONDBR19', kind: 'label', args: ['imm19'], flags: ['CONDBR19'] },
      { text: 'x:Rt|default 30', kind: 'x', args: ['Rt'], flags: ['default 30'] },
    ]);
  });

  it('keeps a literal brace', () => {
    expect(parseTemplate('push \\{<r:Rt>\\}').operands.map((node) => node.type)).toEqual([
      'text',
      'operand',
      'text',
    ]);
  });

  it('whose mnemonic is followed by an optional part has that part as operands', () => {
    const template = parseTemplate('ret{ <x:Rn>}');
    expect(template.mnemonics[0]).toEqual([{ type: 'text', text: 'ret' }]);
    expect(template.operands[0].type).toBe('group');
  });

  it.each(['ret{ <x:Rn>', 'ret <x:Rn', 'ret <x:Rn>}'])('that is torn is refused: %s', (text) => {
    expect(() => parseTemplate(text)).toThrow(/in template/);
  });
});

describe('a guard', () => {
  it('means the same as a closure and as a tree, on words of every row that has one', () => {
    let state = 1;
    let checked = 0;
    for (const row of [...tableOf('a64').rows, ...tableOf('a32').rows]) {
      for (const expr of [row.guard, row.prefer]) {
        if (!expr) continue;
        const compiled = compileExpr(expr, row);
        for (let i = 0; i < 200; i++) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          const insn = ((state ^ (state << 13)) & ~row.mask) | row.value;
          const value = evaluate(expr, {
            width: (name) => row.fields.get(name)!.width,
            value: (name) => fieldOf(row, name, insn),
          });
          expect(compiled(insn)).toBe(value);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(10_000);
  });

  it('may call the functions of the manual', () => {
    const row = parseRow('a64', 'test', 'ROW | sf 0 N immr:6 imms:6 00000000000000000 | row');
    const prefers = compileExpr(parseExpr('MoveWidePreferred(sf, N, imms, immr)'), row);
    // 0xffff0000 (a MOVZ can make it) and 0x00ffff00 (only a bitmask can), as 32-bit operands.
    expect(prefers((16 << 23) | (15 << 17))).toBe(1);
    expect(prefers((24 << 23) | (15 << 17))).toBe(0);
  });
});

describe('the lookup', () => {
  it.each(['a64', 'a32'] as const)('finds the first row that matches, for %s', (isa) => {
    const table = tableOf(isa);
    const rows = table.rows.filter((row) => row.aliasOf === undefined);
    let state = 7;
    for (let i = 0; i < 4000; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const noise = state ^ (state >>> 16);
      const like = rows[i % rows.length];
      const insn = ((noise & ~like.mask) | like.value) >>> 0;
      expect(table.rowOf(insn)?.name).toBe(rows.find((row) => matches(row, insn))?.name);
    }
  });
});

// A32 source lines and the words GNU as 2.40 makes of them (cases/*.txt), with its messages for those
// it refuses; then the rewrites, labels and literals that need more than one line.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeLine, hex } from './context.js';

const cases = (name: string) =>
  readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

describe.each(['unified', 'divided'] as const)('.syntax %s', (syntax) => {
  test('every line gives the word GNU as gives', () => {
    const got = cases(syntax).map((line) => {
      const text = line.slice(10);
      return `${hex(encodeLine(text, { syntax }))}  ${text}`;
    });
    expect(got).toEqual(cases(syntax));
  });

  test('what GNU as refuses is refused', () => {
    const lines = cases(`${syntax}-errors`).filter((line) => !line.startsWith(' '));
    const accepted = lines.filter((line) => {
      try {
        encodeLine(line, { syntax });
        return true;
      } catch {
        return false;
      }
    });
    expect(accepted).toEqual([]);
  });
});

describe('messages of GNU as', () => {
  test.each([
    ['add 1, r0, r2', 'ARM register expected'],
    ['mul pc, r0, r1', 'r15 not allowed here'],
    ['mov r0, #0x101', undefined],
    ['movs r0, #0x101', 'invalid constant (101) after fixup'],
    ['ldr r0, [r1, #4096]', 'bad immediate value for offset (4096)'],
    ['ldrh r0, [r1, #-256]', 'bad immediate value for 8-bit offset (256)'],
    ['ldrd r1, [r2]', 'first transfer register must be even'],
    ['strex r0, r0, [r1]', 'registers may not be the same'],
    ['ldm r0, {r3-r1}', 'bad range in register list'],
    ['ubfx r0, r1, #31, #2', 'bit-field extends past end of register'],
    ['mcr p16, 0, r0, c1, c0', 'bad or missing co-processor number'],
    ['frob r0', "bad instruction `frob r0'"],
    ['add r0 r1, r2', "bad arguments to instruction -- `add r0 r1,r2'"],
    ['ldr r0, [r1', "']' expected -- `ldr r0,[r1'"],
    ['ldr r0 [r1]', "only D registers may be indexed -- `ldr r0 [r1]'"],
    ['bx pc, lr', "garbage following instruction -- `bx pc,lr'"],
    ['ldr r0, [r1, #4], r2', 'cannot combine pre- and post-indexing'],
    ['pldne [r0]', "instruction cannot be conditional -- `pldne [r0]'"],
    ['push', 'missing expression'],
    ['hvcne #1', undefined],
    ['ldr r0, [r1, -4]', undefined],
    ['cmpseq r0, r1', undefined],
  ])('%s', (line, message) => {
    if (message === undefined) expect(encodeLine(line)).toBeGreaterThan(0);
    else expect(() => encodeLine(line)).toThrow(message);
  });
});

describe('places that need more than a number', () => {
  test('a branch reaches 32 MiB both ways and no further', () => {
    const symbols = { far: 0x2000004n, near: 0x2000000n, back: -0x1fffff8n, odd: 10n };
    expect(hex(encodeLine('b near', { symbols }))).toBe('ea7ffffe');
    expect(hex(encodeLine('b back', { symbols }))).toBe('ea800000');
    expect(() => encodeLine('b far', { symbols: { far: 0x2000008n } })).toThrow('out of range');
    expect(() => encodeLine('b odd', { symbols })).toThrow('misaligned branch destination');
  });

  test('BLX to a label takes halfword addresses, BLX of a register is another instruction', () => {
    expect(hex(encodeLine('blx there', { symbols: { there: 10n } }))).toBe('fb000000');
    expect(hex(encodeLine('blx r3'))).toBe('e12fff33');
  });

  test('ADR is ADD or SUB of PC', () => {
    expect(hex(encodeLine('adr r0, a', { symbols: { a: 16n } }))).toBe('e28f0008');
    expect(hex(encodeLine('adr r0, a', { symbols: { a: 0n } }))).toBe('e24f0008');
    expect(() => encodeLine('adr r0, a', { symbols: { a: 0x1235n } })).toThrow('invalid constant');
  });

  test('LDR of a label is PC-relative', () => {
    expect(hex(encodeLine('ldr r0, a', { symbols: { a: 12n } }))).toBe('e59f0004');
    expect(hex(encodeLine('ldrh r0, a', { symbols: { a: 4n } }))).toBe('e15f00b4');
    expect(hex(encodeLine('str r0, a', { symbols: { a: 12n } }))).toBe('e58f0004');
  });

  test('LDR = becomes MOV or MVN where one fits, else a load from the pool', () => {
    expect(hex(encodeLine('ldr r0, =0xff00'))).toBe('e3a00cff');
    expect(hex(encodeLine('ldrne r0, =0xffffff00'))).toBe('13e000ff');
    expect(hex(encodeLine('ldr r0, =0x12345678', { pool: 0x100n }))).toBe('e59f00f8');
    expect(() => encodeLine('ldr r0, =0x12345678', { pool: 0x2000n })).toThrow(
      'invalid literal constant: pool needs to be closer',
    );
  });

  test('MOVW and MOVT take the halves of an address', () => {
    const symbols = { a: 0x12345678n };
    expect(hex(encodeLine('movw r0, #:lower16:a', { symbols }))).toBe('e3050678');
    expect(hex(encodeLine('movt r0, #:upper16:a', { symbols }))).toBe('e3410234');
    expect(() => encodeLine('movw r0, #:upper16:a', { symbols })).toThrow(
      ':upper16: not allowed in this instruction',
    );
  });

  test('an immediate known later is rewritten as one known now', () => {
    const symbols = { minus1: -1n };
    expect(hex(encodeLine('add r0, r1, #minus1', { symbols }))).toBe('e2410001');
    expect(hex(encodeLine('mov r0, #minus1', { symbols }))).toBe('e3e00000');
    expect(hex(encodeLine('ldr r0, [r1, #minus1]', { symbols }))).toBe('e5110001');
  });

  test('.req names stand for registers and coprocessor registers', () => {
    const aliases = { vcpu: 'r0', tbl: 'c2' };
    expect(hex(encodeLine('ldr r1, [vcpu, #4]', { aliases }))).toBe('e5901004');
    expect(hex(encodeLine('mcr p15, 4, vcpu, tbl, c0, 2', { aliases }))).toBe('ee820f50');
  });
});

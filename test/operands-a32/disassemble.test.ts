// Text of A32 words as `arm-linux-gnueabihf-objdump -D -z -b binary -m arm` 2.40 prints it
// (cases/disassembly.txt: two words of every row, and special cases), and back to the same words.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { disassemble } from '../../src/disasm/index.js';
import { OperandError } from '../../src/operands/context.js';
import { tableOf } from '../../src/table/lookup.js';
import { encodeLine, hex } from './context.js';

const recorded = readFileSync(new URL('cases/disassembly.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [, address, word, text] = /^([0-9a-f]+): ([0-9a-f]{8}) (.*)$/.exec(line)!;
    return { address: BigInt(`0x${address}`), word: parseInt(word, 16), text };
  });

describe('disassembly', () => {
  test('every word prints as objdump prints it', () => {
    const got = recorded.map(({ address, word }) => disassemble('a32', word, address));
    expect(got).toEqual(recorded.map(({ text }) => text));
  });

  test('every row that prints has a recorded word', () => {
    const seen = new Set(recorded.map(({ word }) => tableOf('a32').rowOf(word)?.name));
    const missing = tableOf('a32')
      .rows.filter((row) => row.aliasOf === undefined && !seen.has(row.name))
      .filter((row) => row.template !== '' || !row.group.startsWith('advancedSIMD'))
      .map((row) => row.name);
    // PLU_*: memory hints without a name of their own, which objdump takes for PLDW.
    expect(missing.filter((name) => !name.startsWith('PLU_'))).toEqual([]);
  });

  test('should-be bits that are wrong make a word undefined, but for the few objdump lets pass', () => {
    expect(disassemble('a32', 0xe3b6ed4f, 0n)).toBe('\t\t@ <UNDEFINED> instruction: 0xe3b6ed4f');
    expect(disassemble('a32', 0xe310f001, 0n)).toBe('tst\tr0, #1\t@ <UNPREDICTABLE>');
  });
});

describe('round trip', () => {
  test('text assembles to the word it came from, or is refused as UNPREDICTABLE', () => {
    // Words whose text objdump makes ambiguous: CPS without its unused bits, SEVL without its
    // condition, FP constants as their 8 bits.
    const ambiguous = new Set([
      'CPS',
      'SEVL',
      'HINT',
      'VMOV_imm_f16',
      'VMOV_imm_f32',
      'VMOV_imm_f64',
    ]);
    const different: string[] = [];
    const refused = new Set<string>();
    for (const { word, text } of recorded) {
      const row = tableOf('a32').rowOf(word)!;
      if (/UNPREDICTABLE|UNDEF|invalid|, \{\d\}$/.test(text)) continue;
      if (/^(?:b|bl|blx)(?:[a-z]{2})?\t0x/.test(text) || ambiguous.has(row.name)) continue;
      if (text.startsWith('nop\t\t\t')) continue;
      const plain = text
        .replace(/\s*@.*$/, '')
        .replace('\t', ' ')
        .trim();
      try {
        const again = hex(encodeLine(plain));
        if (again !== hex(word)) different.push(`${hex(word)} ${plain}: ${again}`);
      } catch (error) {
        if (!(error instanceof OperandError)) throw error;
        // `msr CPSR_c, #1, 2`: objdump writes a rotation that GNU as does not read.
        // FP lists that run over the last register, and registers of other architectures.
        if (row.name !== 'MSR_imm' && row.feature !== 'VFP')
          refused.add(error.message.replace(/ -- .*/, ''));
      }
    }
    expect(different).toEqual([]);
    expect([...refused].sort()).toEqual([
      'bit-field extends past end of register',
      'cannot use register index with PC-relative addressing',
      'cannot use writeback with PC-relative addressing',
      'even register required',
      'first transfer register must be even',
      'flag for {c}psr instruction expected',
      'immediate out of range',
      'pc may not be used with write-back',
      'r14 not allowed here',
      'r15 not allowed here',
    ]);
  });
});

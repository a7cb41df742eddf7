// Numeric labels that nothing defines.
import { expect, test } from 'vitest';
import { assembleObject } from '../../src/asm/index.js';

test.each([
  ['1: b 2f', 'local label `"2" (instance number 1 of a fb label)\' is not defined'],
  ['1: nop\n1: b 1f', 'local label `"1" (instance number 3 of a fb label)\' is not defined'],
])('%s is an error about the file', (source, message) => {
  expect(() => assembleObject(source, { isa: 'a64', file: 'x.s' })).toThrow(
    `x.s: Error: ${message}`,
  );
});

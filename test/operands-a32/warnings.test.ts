// What GNU as 2.40 warns of in A32 lines that it accepts all the same.
import { describe, expect, test } from 'vitest';
import { encodeLine, warningsOf } from './context.js';

describe('warnings of GNU as', () => {
  test.each([
    ['ldm r0, {r3, r1}', ['register range not in ascending order']],
    ['ldm r0, {r1, r1}', ['duplicated register (r1) in register list']],
    ['ldr r0, [r0], #4', ['destination register same as write-back base']],
    ['strd r0, [r0], #8', ['source register same as write-back base']],
    ['ldm r0!, {r0, r1}', ['writeback of base register when in register list is UNPREDICTABLE']],
    ['ldm r0!, {r1}^', ['writeback of base register is UNPREDICTABLE']],
    ['ldm r0!, {r1, pc}^', []],
    [
      'stm r1!, {r0, r1}',
      ['if writeback register is in list, it must be the lowest reg in the list'],
    ],
    ['stm r0!, {r0, r1}', []],
    ['add pc, r0, r1, lsl r2', ['using r15 results in unpredictable behaviour']],
    ['ldrd r2, [r0, r3]', ['index register overlaps transfer register']],
    ['push {r0-r3, lr}', []],
    ['vadd.f16 s0, s1, s2', []],
    [
      'vaddcc.f16 s0, s1, s2',
      ['ARMv8.2 scalar fp16 instruction cannot be conditional, the behaviour is UNPREDICTABLE'],
    ],
    ['vcvtbcc.f16.f32 s0, s1', []],
  ])('%s', (line, warnings) => {
    expect(warningsOf(line)).toEqual(warnings);
  });
});

describe('the place of the condition', () => {
  test.each([
    ['addeqs r0, r1, r2', ['conditional infixes are deprecated in unified syntax']],
    ['ldrneb r0, [r1]', ['conditional infixes are deprecated in unified syntax']],
    ['ldmeqia r0, {r1}', ['conditional infixes are deprecated in unified syntax']],
    ['addseq r0, r1, r2', []],
    ['ldmeq r0, {r1}', []],
  ])('unified: %s', (line, warnings) => {
    expect(warningsOf(line)).toEqual(warnings);
  });

  test.each(['addseq r0, r1, r2', 'ldrbne r0, [r1]', 'ldmiaeq r0, {r1}', 'cmpseq r0, r1'])(
    'divided refuses %s',
    (line) => {
      expect(() => encodeLine(line, { syntax: 'divided' })).toThrow('bad instruction');
    },
  );
});

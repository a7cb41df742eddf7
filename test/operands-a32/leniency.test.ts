// What GNU as 2.40 takes of A32 and T32 beyond what its disassembler prints, and what it does not take though it
// looks alike.
import { describe, expect, test } from 'vitest';
import { encodeInstruction } from '../../src/operands/encode.js';
import type { InstructionSet } from '../../src/table/row.js';
import { absoluteContext } from '../../tools/oracle/context.js';

function word(isa: InstructionSet, text: string): string {
  const [mnemonic, operands = ''] = text.split(/ (.*)/s);
  try {
    const { insn } = encodeInstruction(isa, mnemonic, operands, absoluteContext(isa));
    return insn.toString(16).padStart(8, '0');
  } catch (error) {
    return (error as Error).message;
  }
}

describe('A32', () => {
  test.each([
    ['vrintm.f32 s29', 'fefbea6e'],
    ['vrintp.f64 d2', 'feba2b42'],
    ['vrintzpl.f64 d23', '5ef67be7'],
    ['vrintn.f32 d8', 'f3ba8408'],
    ['vcvta.s32.f32 s10', 'febc5ac5'],
    ['crc32h r5, r4', 'e1245044'],
    ['vmovls.s8 d4[4], r5', '9e645b10'],
    ['vmoveq.f32 d4[1], r5', '0e245b10'],
    ['vmovle.f32 s28, r1', 'de0e1a10'],
    ['vmov.s32 r5, s26', 'ee1d5a10'],
    ['vmov.f64 d0, r0, r1', 'ec410b10'],
    ['sevlmi ', '4320f005'],
    ['udfeq #65130', '07ffe6fa'],
  ])('%s', (text, expected) => {
    expect(word('a32', text)).toBe(expected);
  });

  test.each([
    ['vbif d31, d31', 'bad arguments'],
    ['vaba.s8 d2, d20', 'bad arguments'],
    ['pkhbteq r9, r9', 'bad arguments'],
    ['vcvt.s32.f64 d5, #20', 'vcvt'],
    ['vmov.i8 d15, #-7', 'immediate has bits set outside the operand size'],
    ['msr CPSR_C, r5', 'flag for {c}psr instruction expected'],
    ['mrs r0, APSR_NZCVQ', "'APSR', 'CPSR' or 'SPSR' expected"],
    ['vmrs APSR_NZCV, fpscr', 'bad arguments'],
  ])('not %s', (text, message) => {
    expect(word('a32', text)).toContain(message);
  });

  test('the register of a status may be in capitals, and all of APSR’s name', () => {
    expect(word('a32', 'msr CPSR_c, r5')).toBe('e121f005');
    expect(word('a32', 'msr APSR_NZCVQG, r5')).toBe('e12cf005');
    expect(word('a32', 'vmrs APSR_nzcv, fpscr')).toBe('eef1fa10');
  });
});

describe('T32', () => {
  test('NOP, UDF, CRC32, CPS, SETEND and barriers may have a condition outside of an IT block, NEG may not', () => {
    expect(word('t32', 'noppl ')).toBe('0000bf00');
    expect(word('t32', 'udfmi #194')).toBe('0000dec2');
    expect(word('t32', 'crc32hls fp, r1, r2')).toBe('fac1fb92');
    expect(word('t32', 'cpsidgt if')).toBe('0000b673');
    expect(word('t32', 'cpsiels f, #11')).toBe('f3af852b');
    expect(word('t32', 'setendeq le')).toBe('0000b650');
    expect(word('t32', 'ssbbmi ')).toBe('f3bf8f40');
    expect(word('t32', 'csdblt ')).toBe('f3af8014');
    expect(word('t32', 'negeq r0, r1')).toContain('should be in IT block');
  });

  test('no type of data has a condition behind it', () => {
    expect(word('t32', 'vmov.f64mi d24, d1')).toContain('parse error');
  });
});

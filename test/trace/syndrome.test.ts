// Syndromes in words.
import { describe, expect, it } from 'vitest';
import { describeSpsr } from '../../src/trace/exception.js';
import { decodeSyndrome, faultName, shortFaultName } from '../../src/trace/syndrome.js';

describe('decodeSyndrome', () => {
  it('splits EC, IL and ISS', () => {
    expect(decodeSyndrome(0x5a000042)).toEqual({
      EC: 0x16,
      IL: 1,
      ISS: 0x42,
      name: 'HVC in AArch64 state',
      detail: 'imm16 = 0x42',
    });
    expect(decodeSyndrome(0x84000005)).toMatchObject({ EC: 0x21, IL: 0, ISS: 5 });
  });

  it('names the fault, the access and the walk of an abort', () => {
    expect(decodeSyndrome(0x9600004d).detail).toBe('write, Permission fault, level 1');
    expect(decodeSyndrome(0x93820007).detail).toContain('4 bytes, register 2');
    expect(decodeSyndrome(0x82000085).detail).toBe('Translation fault, level 1, on a stage 1 walk');
  });

  it('names the register of a trapped access', () => {
    // MSR VBAR_EL1, X3: op0 3, op1 0, CRn 12, CRm 0, op2 0
    expect(decodeSyndrome(0x62000000 | (3 << 20) | (12 << 10) | (3 << 5)).detail).toBe(
      'write of S3_0_C12_C0_0, X3',
    );
    // MRC p15, 0, R1, c1, c0, 2
    expect(decodeSyndrome(0x0e000000 | (2 << 17) | (1 << 10) | (1 << 5) | 1).detail).toBe(
      'MRC 0, R1, c1, c0, 2',
    );
  });

  it('calls a class that the manual does not define reserved', () => {
    expect(decodeSyndrome(0xffffffff).name).toBe('reserved');
  });
});

describe('fault names', () => {
  it('give the level of a long-descriptor fault', () => {
    expect([0x04, 0x07, 0x09, 0x0e, 0x21, 0x10].map(faultName)).toEqual([
      'Translation fault, level 0',
      'Translation fault, level 3',
      'Access flag fault, level 1',
      'Permission fault, level 2',
      'Alignment fault',
      'synchronous External abort',
    ]);
  });

  it('give the level of a short-descriptor fault', () => {
    expect([0b00101, 0b00111, 0b01101, 0b01111].map(shortFaultName)).toEqual([
      'Translation fault, level 1',
      'Translation fault, level 2',
      'Permission fault, level 1',
      'Permission fault, level 2',
    ]);
  });
});

describe('describeSpsr', () => {
  it('shows the level, the flags that are set in capitals, and what is masked', () => {
    expect(describeSpsr('a64', 0x600003c9n)).toBe('EL2h, nZCv, DAIF masked');
    expect(describeSpsr('a64', 0n)).toBe('EL0t, nzcv');
    expect(describeSpsr('a32', 0x800001fan)).toBe('hyp, T32, Nzcv, AIF masked');
  });
});

// The kernel's vsnprintf: what differs from C's printf is what a panic shows.
import { describe, expect, it } from 'vitest';
import { listVarArgs, vsnprintf } from '../../src/linux/vsnprintf.js';

const args = (wordBytes: 4 | 8, values: (bigint | number | string)[]) =>
  listVarArgs(
    wordBytes,
    values.map((value) => (typeof value === 'number' ? BigInt(value) : value)),
  );

const format = (text: string, ...values: (bigint | number | string)[]) =>
  vsnprintf(1024, text, args(4, values));
const format64 = (text: string, ...values: (bigint | number | string)[]) =>
  vsnprintf(1024, text, args(8, values));

describe('vsnprintf', () => {
  it.each([
    ['%#08x', 0x685760, '0x685760'],
    ['%#08x', 0xc067d150, '0xc067d150'],
    ['%#08x', 0x42, '0x000042'],
    ['%#08x', 0, '0x000000'],
    ['%#8x', 0x42, '    0x42'],
    ['%#x', 0, '0x0'],
    ['%#o', 8, '010'],
    ['%#o', 0, '0'],
    ['%08x', 0x600003c9, '600003c9'],
    ['%08x', 0x1c9, '000001c9'],
    ['%X', 0xabc, 'ABC'],
    ['%#X', 0xabc, '0XABC'],
    ['%d', -5, '-5'],
    ['%05d', -5, '-0005'],
    ['%+d', 5, '+5'],
    ['% d', 5, ' 5'],
    ['%-5d|', 5, '5    |'],
    ['%.3d', 5, '005'],
    ['%5.3d', 5, '  005'],
    ['%u', -1, '4294967295'],
    ['%lu', -1, '4294967295'],
    ['%llu', -1, '18446744073709551615'],
    ['%hhx', 0x1ff, 'ff'],
    ['%hd', 0xffff, '-1'],
    ['%c', 65, 'A'],
    ['%3c', 65, '  A'],
  ])('formats %s of %s as %s', (text, value, expected) => {
    expect(format(text, value)).toBe(expected);
  });

  it('gives a pointer all its digits and no 0x', () => {
    expect(format('%p', 0x1234)).toBe('00001234');
    expect(format64('%p', 0x86000005)).toBe('0000000086000005');
  });

  it('prints a null pointer as (null), as wide as an address', () => {
    expect(format('%p', 0)).toBe('  (null)');
    expect(format64('%p', 0)).toBe('          (null)');
  });

  it('takes a long from a word of the architecture', () => {
    expect(format64('%lx %x', 0x1_0000_0001n, 0x1_0000_0001n)).toBe('100000001 1');
  });

  it('follows pointers to strings, and knows a null one', () => {
    expect(format('%s!', 'hyp')).toBe('hyp!');
    expect(format('%6s|%-6s|%.2s', 'hyp', 'hyp', 'hyp')).toBe('   hyp|hyp   |hy');
    expect(format('%s', 0)).toBe('(null)');
  });

  it('takes width and precision from the arguments', () => {
    expect(format('%*d', 4, 7)).toBe('   7');
    expect(format('%*d|', -4, 7)).toBe('7   |');
    expect(format('%.*s', 2, 'hyp')).toBe('hy');
  });

  it('prints %% and unknown conversions without an argument', () => {
    expect(format('100%% %y %d', 1)).toBe('100% %y 1');
  });

  it('cuts at the size of the buffer, one character kept for the NUL', () => {
    expect(vsnprintf(5, 'abcdefgh', args(4, []))).toBe('abcd');
    expect(vsnprintf(0, 'abc', args(4, []))).toBe('');
  });
});

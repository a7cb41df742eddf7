// What a processor lacks is refused, in GNU's words: -march=, -mcpu=, .arch, .arch_extension, .cpu, .fpu.
import { describe, expect, test } from 'vitest';
import { type AssembleOptions, AssemblyError, assembleObject } from '../../src/asm/index.js';
import { hexOf } from './helper.js';

/** Messages with their lines; empty where it assembles. */
function messages(source: string, options: AssembleOptions): string[] {
  try {
    assembleObject(source, { preprocess: false, ...options });
    return [];
  } catch (error) {
    if (!(error instanceof AssemblyError)) throw error;
    return error.diagnostics.map(({ line, message }) => `${line} ${message}`);
  }
}

const no = (text: string, mode = '') => `selected processor does not support \`${text}'${mode}`;

describe('A64', () => {
  const a64 = (source: string, march?: string, mcpu?: string) =>
    messages(source, { isa: 'a64', ...(march ? { march } : {}), ...(mcpu ? { mcpu } : {}) });

  test('with no processor named everything is taken', () => {
    expect(a64(' crc32b w0,w1,w2\n sdot v0.2s,v1.8b,v2.8b\n ldadd w0,w1,[x2]')).toEqual([]);
    expect(a64(' .arch_extension nocrc\n crc32b w0,w1,w2')).toEqual([`2 ${no('crc32b w0,w1,w2')}`]);
  });

  test.each([
    ['crc32b w0,w1,w2', 'armv8-a', 'armv8-a+crc'],
    ['crc32b w0,w1,w2', 'armv8.8-a+nocrc', 'armv8.1-a'],
    ['ldadd w0,w1,[x2]', 'armv8-a', 'armv8.1-a'],
    ['sdot v0.2s,v1.8b,v2.8b', 'armv8.2-a', 'armv8.2-a+dotprod'],
    ['sdot v0.2s,v1.8b,v2.8b', 'armv8-a+dotprod', 'armv8.4-a'],
    ['aese v0.16b,v1.16b', 'armv8-a', 'armv8-a+crypto'],
    ['sha1h s0,s1', 'armv8-a+aes', 'armv8-a+sha2'],
    ['fadd v0.8h,v1.8h,v2.8h', 'armv8.8-a', 'armv8-a+fp16'],
    ['fadd v0.8h,v1.8h,v2.8h', 'armv8-a+fp16+nofp16', 'armv9-a'],
    ['irg x0,x1', 'armv8.5-a', 'armv8.5-a+memtag'],
    ['pacda x0,x1', 'armv8.2-a', 'armv8.3-a'],
    ['fadd s0,s1,s2', 'armv8-a+nofp', 'armv8-a+nosimd'],
    ['fadd v0.4s,v1.4s,v2.4s', 'armv8-a+nosimd', 'armv8-a'],
    ['fadd h0,h1,h2', 'armv8.2-a', 'armv8.2-a+fp16'],
    ['scvtf h0,h1,#3', 'armv8.2-a+fp16+nofp16', 'armv8.2-a+fp16'],
    ['fmlal v0.2s,v1.2h,v2.2h', 'armv8.2-a+fp16', 'armv8.4-a+fp16+nosimd'],
    ['sha1h s0,s1', 'armv8.8-a+crypto+nocrypto', 'armv8-a+sha3'],
    ['setgp [x0]!,x1!,x2', 'armv8.8-a', 'armv8.8-a+memtag'],
    ['ld64b x0,[x1]', 'armv8.5-a+ls64', 'armv8.6-a+ls64'],
  ])('%s: refused by %s, taken by %s', (text, refuses, takes) => {
    expect(a64(` ${text}`, refuses)).toEqual([`1 ${no(text)}`]);
    expect(a64(` ${text}`, takes)).toEqual([]);
  });

  test('loads and stores of FP registers, and what is no FP instruction, do not need FP', () => {
    expect(a64(' ldr q0,[x1]\n stp d0,d1,[sp]\n ldr s0,1f\n1: nop', 'armv8-a+nofp')).toEqual([]);
  });

  test('what is added stands before what is taken away', () => {
    expect(a64(' nop', 'armv8-a+nofp+crc')).toEqual([
      '0 must specify extensions to add before specifying those to remove',
    ]);
  });

  const noName = (kind: string, name: string) =>
    `selected processor does not support ${kind} name '${name}'`;

  test.each([
    ['mrs x0, lorc_el1', 'lorc_el1', 'armv8-a', 'armv8-a+lor'],
    ['msr apiakeylo_el1, x0', 'apiakeylo_el1', 'armv8-a', 'armv8.3-a'],
    ['mrs x0, disr_el1', 'disr_el1', 'armv8-a+noras', 'armv8-a'],
    ['mrs x0, SCTLR_EL3', 'sctlr_el3', 'armv8-r', 'armv8-a'],
    ['mrs x0, prbar_el1', 'prbar_el1', 'armv9-a', 'armv8-r'],
    ['tlbi rvae1is, x0', 'rvae1is', 'armv8.3-a', 'armv8.4-a'],
    ['dc cvap, x0', 'cvap', 'armv8.1-a', 'armv8.2-a'],
  ])('%s: the name %s is refused by %s, taken by %s', (text, name, refuses, takes) => {
    expect(a64(` ${text}\n ${text}`, refuses)).toEqual(
      [1, 2].map((line) => `${line} ${noName('system register', name)}`),
    );
    expect(a64(` ${text}`, takes)).toEqual([]);
  });

  test('a name may be refused as that of a field and as that of a register', () => {
    expect(a64(' msr ssbs, #1\n msr ssbs, x6', 'armv8-a')).toEqual([
      `1 ${noName('PSTATE field', 'ssbs')}`,
      `2 ${noName('PSTATE field', 'ssbs')}`,
      `2 ${noName('system register', 'ssbs')}`,
    ]);
  });

  test('hints are taken everywhere', () => {
    expect(a64(' paciasp\n bti c\n esb\n psb csync', 'armv8-a')).toEqual([]);
  });

  test('directives change it from their line on; what they do not know is an error', () => {
    const crc = ' crc32b w0,w1,w2\n';
    expect(
      a64(`${crc} .arch armv8-a\n${crc} .arch_extension crc\n${crc} .cpu cortex-a53\n${crc}`),
    ).toEqual([`3 ${no('crc32b w0,w1,w2')}`]);
    expect(a64(' .arch_extension frob\n .arch armv7-a\n .cpu z80')).toEqual([
      "1 unknown architectural extension `frob'",
      "2 unknown architecture `armv7-a'",
      "3 unknown cpu `z80'",
    ]);
    expect(a64(' nop', 'armv8-a+frob')).toEqual(["0 unknown architectural extension `frob'"]);
    expect(a64(' irg x0,x1', undefined, 'cortex-a53+crypto')).toHaveLength(1);
  });
});

test('what was assembled for A32 before makes no difference to A64', () => {
  const words = () => hexOf(' add x0, x1, x2\n nop', { isa: 'a64', section: '.text' });
  expect(words()).toBe('2000028b1f2003d5');
  const quad = hexOf(' .fpu neon\n vaddq.i32 q0, q1, q2', { isa: 'a32', section: '.text' });
  expect(quad).toBe('440822f2');
  expect(words()).toBe('2000028b1f2003d5');
});

describe('A32 and T32', () => {
  const a32 = (source: string, options: Partial<AssembleOptions> = {}) =>
    messages(` .syntax unified\n${source}`, { isa: 'a32', ...options });

  test('SMC needs sec, HVC needs virt, and Armv7VE has both', () => {
    expect(a32(' smc #0\n hvc #0', { march: 'armv7-a' })).toEqual([
      `2 ${no('smc #0', ' in ARM mode')}`,
      `3 ${no('hvc #0', ' in ARM mode')}`,
    ]);
    expect(a32(' smc #0\n hvc #0', { march: 'armv7-a+sec+virt' })).toEqual([]);
    expect(a32(' smc #0\n hvc #0\n eret', { march: 'armv7ve' })).toEqual([]);
    expect(a32(' smc #0\n hvc #0', { mcpu: 'cortex-a9' })).toEqual([
      `3 ${no('hvc #0', ' in ARM mode')}`,
    ]);
    expect(a32(' .arch armv7-a\n .arch_extension virt\n hvc #0')).toEqual([]);
  });

  test('instructions younger than the processor are refused, in each state', () => {
    expect(a32(' clz r0, r1\n ldrh r0, [r1]', { march: 'armv4t' })).toEqual([
      `2 ${no('clz r0,r1', ' in ARM mode')}`,
    ]);
    expect(a32(' .thumb\n movs r0, r1\n ubfx r0, r1, #1, #2', { mcpu: 'cortex-m0' })).toEqual([
      `4 ${no('ubfx r0,r1,#1,#2', ' in Thumb mode')}`,
    ]);
    expect(a32(' .arm', { mcpu: 'cortex-m3' })).toEqual([
      '2 selected processor does not support ARM opcodes',
    ]);
  });

  test('an IT of A32 that is refused leaves the processor as it was', () => {
    const source = ' .syntax unified\n it foo\n clz r0, r1';
    expect(a32(source, { march: 'armv4t' })).toEqual([
      "3 condition required -- `it foo'",
      `4 ${no('clz r0,r1', ' in ARM mode')}`,
    ]);
  });

  test('NOP is the hint where the processor has it, and none is chosen that has it by default', () => {
    const word = (source: string) => hexOf(source, { isa: 'a32', section: '.text' });
    expect(word(' nop')).toBe('0000a0e1');
    expect(word(' .arch armv7-a\n nop')).toBe('00f020e3');
    expect(word(' .thumb\n nop')).toBe('c046');
    expect(word(' .thumb\n .cpu cortex-m3\n nop')).toBe('c046');
    expect(word(' .thumb\n .cpu cortex-m3\n .syntax unified\n nop')).toBe('00bf');
    expect(a32(' .cpu cortex-m3\n nop', {})).toEqual([
      "3 attempt to use an ARM instruction on a Thumb-only processor -- `nop'",
    ]);
  });

  test('build attributes name the processor that was chosen, or what the code needs', () => {
    const attributes = (source: string) =>
      hexOf(source, { isa: 'a32', section: '.ARM.attributes' }).slice(32);
    // ARM_ISA_use and THUMB_ISA_use of an empty file; CPU_arch 2 of BX; Cortex-A8, Armv7, 'A', T32, TrustZone.
    expect(attributes('')).toBe('0801' + '0901');
    expect(attributes(' bx lr')).toBe('0602' + '0801' + '0901');
    const name = Buffer.from('Cortex-A8').toString('hex');
    expect(attributes(' .cpu cortex-a8')).toBe(`05${name}00060a0741080109024401`);
  });

  test('names that GNU does not know are errors', () => {
    expect(a32(' .arch frob\n .fpu frob\n .arch_extension frob')).toEqual([
      "2 unknown architecture `frob'",
      "3 unknown floating point format `frob'",
      "4 unknown architecture extension `frob'",
    ]);
  });
});

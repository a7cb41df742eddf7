// GNU as 2.40's messages for A64 statements that are wrong, letter for letter.
import { describe, expect, it } from 'vitest';
import { OperandError } from '../../src/operands/context.js';
import { encodeInstruction } from '../../src/operands/encode.js';
import { absoluteContext, resolve } from '../../tools/oracle/context.js';

const ctx = absoluteContext('a64');

function messageOf(statement: string): string {
  const [mnemonic, operands = ''] = statement.split(/ (.*)/s);
  try {
    resolve(encodeInstruction('a64', mnemonic, operands, ctx), 0n);
  } catch (error) {
    if (error instanceof OperandError) return error.message;
    throw error;
  }
  return 'no message';
}

const messages: [statement: string, message: string][] = [
  ['add foo,x1,x2', "operand 1 must be an integer or stack pointer register -- `add foo,x1,x2'"],
  ['add x0,x1', "comma expected between operands at operand 3 -- `add x0,x1'"],
  [
    'add x0,x1,x2,x3',
    "unexpected register in the immediate operand at operand 3 -- `add x0,x1,x2,x3'",
  ],
  ['add x0,x1,x2,ror #3', "'ROR' operator not allowed at operand 3 -- `add x0,x1,x2,ror#3'"],
  [
    'add x0,x1,x2,lsl #64',
    "shift amount out of range 0 to 63 at operand 3 -- `add x0,x1,x2,lsl#64'",
  ],
  ['add w0,x1,x2', "operand mismatch -- `add w0,x1,x2'"],
  ['add x0,x1,w2', "missing extend operator at operand 3 -- `add x0,x1,w2'"],
  ['add x0,x1,#0x1001', 'immediate out of range'],
  ['and x0,sp,x1', "operand 2 must be an integer register -- `and x0,sp,x1'"],
  ['and x0,x1,#5', "immediate out of range at operand 3 -- `and x0,x1,#5'"],
  ['and x0,x1,sp', "unexpected register in the immediate operand at operand 3 -- `and x0,x1,sp'"],
  ['mov x0,#0x12345', 'immediate cannot be moved by a single instruction'],
  ['mov x0', "comma expected between operands at operand 2 -- `mov x0'"],
  ['mov w0,x1', "operand mismatch -- `mov w0,x1'"],
  ['movz x0,#65536', 'immediate out of range'],
  [
    'movz x0,#1,lsl #15',
    "shift amount must be a multiple of 16 at operand 2 -- `movz x0,#1,lsl#15'",
  ],
  ['movz w0,#1,lsl #32', "shift amount out of range 0 to 16 at operand 2 -- `movz w0,#1,lsl#32'"],
  ['movk x0,#1,asr #16', "only 'LSL' shift is permitted at operand 2 -- `movk x0,#1,asr#16'"],
  ['ldr x0,[x1,#32768]', 'immediate offset out of range'],
  ['ldr x0,[x1,#32769]', 'immediate offset out of range'],
  ['ldr x0,[x1', "']' expected at operand 2 -- `ldr x0,[x1'"],
  ['ldr x0,[w1]', "64-bit integer or SP register expected at operand 2 -- `ldr x0,[w1]'"],
  ['ldr x0,[x1,x2,lsl #2]', "invalid shift amount at operand 2 -- `ldr x0,[x1,x2,lsl#2]'"],
  ['ldr x0,[x1,w2]', "invalid use of 32-bit register offset at operand 2 -- `ldr x0,[x1,w2]'"],
  [
    'ldr x0,[x1,x2,uxtw]',
    "invalid use of 64-bit register offset at operand 2 -- `ldr x0,[x1,x2,uxtw]'",
  ],
  [
    'ldr x0,[x1],#256',
    "immediate offset out of range -256 to 255 at operand 2 -- `ldr x0,[x1],#256'",
  ],
  [
    'ldr x0,[x1,#256]!',
    "immediate offset out of range -256 to 255 at operand 2 -- `ldr x0,[x1,#256]!'",
  ],
  ['ldr x0,[x1,#-257]', 'immediate offset out of range'],
  [
    'ldur x0,[x1,#256]',
    "immediate offset out of range -256 to 255 at operand 2 -- `ldur x0,[x1,#256]'",
  ],
  [
    'stp x0,x1,[sp,#512]',
    "immediate offset out of range -512 to 504 at operand 3 -- `stp x0,x1,[sp,#512]'",
  ],
  [
    'stp x0,x1,[sp,#4]',
    "immediate value must be a multiple of 8 at operand 3 -- `stp x0,x1,[sp,#4]'",
  ],
  ['stp x0,w1,[sp]', "operand mismatch -- `stp x0,w1,[sp]'"],
  ['ldrb x0,[x1]', "operand mismatch -- `ldrb x0,[x1]'"],
  ['cbz x0', "comma expected between operands at operand 2 -- `cbz x0'"],
  ['svc', "missing immediate expression at operand 1 -- `svc'"],
  ['svc x0', "immediate operand required at operand 1 -- `svc x0'"],
  ['svc #65536', "immediate value out of range 0 to 65535 at operand 1 -- `svc #65536'"],
  ['svc #-1', "immediate value out of range 0 to 65535 at operand 1 -- `svc #-1'"],
  ['mrs x0,foo_el1', "unknown or missing system register name at operand 2 -- `mrs x0,foo_el1'"],
  ['mrs w0,vbar_el2', "operand mismatch -- `mrs w0,vbar_el2'"],
  ['msr vbar_el2,w0', "operand mismatch -- `msr vbar_el2,w0'"],
  ['msr foo,x0', "unknown or missing system register name at operand 1 -- `msr foo,x0'"],
  ['msr daifset,#16', "immediate value out of range 0 to 15 at operand 2 -- `msr daifset,#16'"],
  ['msr spsel,#2', "immediate value out of range 0 to 1 at operand 2 -- `msr spsel,#2'"],
  ['dsb foo', "constant expression required at operand 1 -- `dsb foo'"],
  ['isb ish', "the specified option is not accepted in ISB at operand 1 -- `isb ish'"],
  ['lsl x0,x1,#64', "immediate value out of range 0 to 63 at operand 3 -- `lsl x0,x1,#64'"],
  ['lsl w0,w1,#32', "immediate value out of range 0 to 31 at operand 3 -- `lsl w0,w1,#32'"],
  ['ubfx x0,x1,#60,#5', "immediate value out of range 1 to 4 at operand 4 -- `ubfx x0,x1,#60,#5'"],
  ['ubfx w0,w1,#32,#1', "immediate value out of range 0 to 31 at operand 3 -- `ubfx w0,w1,#32,#1'"],
  ['bfi x0,x1,#3,#62', "immediate value out of range 1 to 61 at operand 4 -- `bfi x0,x1,#3,#62'"],
  ['cset x0,foo', "invalid condition at operand 2 -- `cset x0,foo'"],
  ['csel x0,x1,x2', "comma expected between operands at operand 4 -- `csel x0,x1,x2'"],
  ['csel x0,x1,x2,foo', "invalid condition at operand 4 -- `csel x0,x1,x2,foo'"],
  ['ccmp x0,#32,#0,eq', "immediate value out of range 0 to 31 at operand 2 -- `ccmp x0,#32,#0,eq'"],
  ['ccmp x0,#1,#16,eq', "immediate value out of range 0 to 15 at operand 3 -- `ccmp x0,#1,#16,eq'"],
  ['tlbi foo', "unknown or missing operation name at operand 1 -- `tlbi foo'"],
  ['dc foo,x0', "unknown or missing operation name at operand 1 -- `dc foo,x0'"],
  ['at s1e1r', "comma expected between operands at operand 2 -- `at s1e1r'"],
  ['ret foo', "operand 1 must be an integer register -- `ret foo'"],
  ['ret x0,x1', "unexpected characters following instruction at operand 1 -- `ret x0,x1'"],
  ['br w0', "operand mismatch -- `br w0'"],
  ['nop x0', "unexpected characters following instruction -- `nop x0'"],
  ['foo x0', "unknown mnemonic `foo' -- `foo x0'"],
  ['eret x1', "unexpected characters following instruction -- `eret x1'"],
  ['stxr x0,x1,[x2]', "operand mismatch -- `stxr x0,x1,[x2]'"],
  [
    'ldxr x0,[x1,#8]',
    "the optional immediate offset can only be 0 at operand 2 -- `ldxr x0,[x1,#8]'",
  ],
  ['madd x0,x1,x2', "comma expected between operands at operand 4 -- `madd x0,x1,x2'"],
  [
    'mul x0,x1,x2,x3',
    "unexpected characters following instruction at operand 3 -- `mul x0,x1,x2,x3'",
  ],
  ['sxtw x0,x1', "operand mismatch -- `sxtw x0,x1'"],
  ['extr x0,x1,x2,#64', "immediate value out of range 0 to 63 at operand 4 -- `extr x0,x1,x2,#64'"],
  ['ldr x0,=', "invalid address at operand 2 -- `ldr x0,='"],
  ['adr x0', "comma expected between operands at operand 2 -- `adr x0'"],
  ['prfm foo,[x0]', "constant expression required at operand 1 -- `prfm foo,[x0]'"],
  ['prfm #32,[x0]', "immediate value out of range 0 to 31 at operand 1 -- `prfm #32,[x0]'"],
  ['sys #8,c7,c5,#0', "immediate value out of range 0 to 7 at operand 1 -- `sys #8,c7,c5,#0'"],
  [
    'sys #0,x7,c5,#0',
    "operand 2 must be a 4-bit opcode field named for historical reasons C0 - C15 -- `sys #0,x7,c5,#0'",
  ],
  ['hint #128', "immediate value out of range 0 to 127 at operand 1 -- `hint #128'"],
  ['clrex #16', "immediate value out of range 0 to 15 at operand 1 -- `clrex #16'"],
  ['add x0,x1,#:lo13:foo', "unknown relocation modifier at operand 3 -- `add x0,x1,#:lo13:foo'"],
  ['ldr x0,[x1,#:lo12]', "unknown relocation modifier at operand 2 -- `ldr x0,[x1,#:lo12]'"],
  ['movz x0,#:abs_g9:foo', "unknown relocation modifier at operand 2 -- `movz x0,#:abs_g9:foo'"],
  [
    'add x0,x1,x2 lsl #3',
    "unexpected characters following instruction at operand 3 -- `add x0,x1,x2 lsl#3'",
  ],
  ['add x0 x1', "comma expected between operands at operand 2 -- `add x0 x1'"],
  ['mov sp,#5', 'immediate cannot be moved by a single instruction'],
  ['mov x0,sp,x1', "unexpected characters following instruction at operand 2 -- `mov x0,sp,x1'"],
  ['cmp x0', "comma expected between operands at operand 2 -- `cmp x0'"],
  ['cmp x0,w1', "missing extend operator at operand 2 -- `cmp x0,w1'"],
  ['cmp w0,x1', "operand mismatch -- `cmp w0,x1'"],
  ['cmp x0,#0x1234567', 'immediate out of range'],
  ['tst x0,#0', "immediate out of range at operand 2 -- `tst x0,#0'"],
  [
    'orr x0,x1,#0xffffffffffffffff',
    "immediate out of range at operand 3 -- `orr x0,x1,#0xffffffffffffffff'",
  ],
  ['neg x0', "comma expected between operands at operand 2 -- `neg x0'"],
  [
    'mvn x0,#5',
    "integer register expected in the extended/shifted operand register at operand 2 -- `mvn x0,#5'",
  ],
  ['adc x0,x1,#1', "operand 3 must be an integer register -- `adc x0,x1,#1'"],
  [
    'casp x1,x2,x4,x5,[x0]',
    "reg pair must start from even reg at operand 1 -- `casp x1,x2,x4,x5,[x0]'",
  ],
  ['casp x0,x2,x4,x5,[x0]', "reg pair must be contiguous at operand 2 -- `casp x0,x2,x4,x5,[x0]'"],
  ['b', "invalid address at operand 1 -- `b'"],
  ['beq', "invalid address at operand 1 -- `beq'"],
  ['cbz x0,2', "immediate value must be a multiple of 4 at operand 2 -- `cbz x0,2'"],
  ['b.ne 0x100000', "immediate out of range at operand 1 -- `b.ne 0x100000'"],
  ['tbz x0,#1,0x8000', "immediate out of range at operand 3 -- `tbz x0,#1,0x8000'"],
  ['b 0x8000000', "immediate out of range at operand 1 -- `b 0x8000000'"],
  ['b 1', "immediate value must be a multiple of 4 at operand 1 -- `b 1'"],
];

describe('A64 messages', () => {
  it.each(messages)('%s', (statement, message) => {
    expect(messageOf(statement)).toBe(message);
  });
});

describe('A64 warnings', () => {
  it.each([
    ['ldp x0,x0,[x1]', 'unpredictable load of register pair -- '],
    ['ldp s0,s0,[x1]', 'unpredictable load of register pair -- '],
    ['ldr x0,[x0],#8', 'unpredictable transfer with writeback -- '],
    ['stp x0,x1,[x0,#16]!', 'unpredictable transfer with writeback -- '],
    ['stxr w0,x0,[x1]', 'unpredictable: identical transfer and status registers --'],
    ['stxp w0,x1,x0,[x2]', 'unpredictable: identical transfer and status registers --'],
    ['stxr w0,x1,[x0]', 'unpredictable: identical base and status registers --'],
  ])('%s', (statement, warning) => {
    const [mnemonic, operands] = statement.split(/ (.*)/s);
    const { warnings } = encodeInstruction('a64', mnemonic, operands, ctx);
    expect(warnings).toEqual([`${warning}\`${statement}'`]);
  });

  it.each(['ldr x30,[sp],#8', 'ldp d0,d1,[x0],#16', 'stp x0,x0,[x1]', 'ldxr x0,[x0]'])(
    'none for %s',
    (statement) => {
      const [mnemonic, operands] = statement.split(/ (.*)/s);
      expect(encodeInstruction('a64', mnemonic, operands, ctx).warnings).toBeUndefined();
    },
  );
});

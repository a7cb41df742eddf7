// Lines that GNU as reads otherwise than its own objdump writes them, or accepts by accident, and we do not; and
// what it refuses for its -march or -mfpu.
import type { InstructionSet } from '../../src/table/row.js';

export interface KnownLine {
  readonly line: RegExp;
  readonly reason: string;
}

/** A32 and T32. */
const ARM: readonly KnownLine[] = [
  {
    line: /^vcvt[bt]\w*\.(b?f16\.f32|f32\.f16)\t(s\d+, d\d+|d\d+, s\d+)$|^v(ldr|str)\w*\.16\td/i,
    reason: 'a D register where half of an S register is meant is taken for its number',
  },
  {
    line: /^v(st|ld)[1-4]\.\d+\td[^{]*\}/i,
    reason: 'GNU as does not miss the brace that opens a list',
  },
  {
    line: /^(add|sub|eor|orr|and|bic|lsl|lsr|asr|ror)s?(\w\w)?(\.w)?\t\w+, \w+, #(\d+), #\4$/i,
    reason: 'a constant may stand there twice',
  },
  {
    line: /[ ,#]-?(0x)?\d{10,}/,
    reason: 'a number of more than 32 bits loses the rest before its range is looked at',
  },
  {
    line: /^v(st|ld)[1-4]\.\d+\t.*\], \w+, (lsl|lsr|asr|ror) #\d+$/i,
    reason: 'GNU as reads a shift of the register that is added and does without it',
  },
  {
    line: /^vcvtr?\w*\.(f32\.[su]32|[su]32\.f32)\t(s\d+, [dq]\d+|[dq]\d+, s\d+)/i,
    reason:
      'registers of two kinds: GNU as takes the number of each for that of an S register, without fraction bits',
  },
  {
    line: /^vld[1-4]\.\d+\t\{d\d+\[\]-/i,
    reason: 'GNU as takes a range of registers with [] for one without',
  },
  {
    line: /^vcvt\w*\.(f16\.[su]16|[su]16\.f16)\t[dq].*#(1[7-9]|2\d|3[0-2])$/,
    reason: 'more fraction bits than a halfword has go into other fields of the word',
  },
];

export const KNOWN: Readonly<Record<InstructionSet, readonly KnownLine[]>> = {
  a64: [
    {
      line: /\[.*#?-?\b\d{10,}|\],? ?#?-?\d{10,}/,
      reason: 'offsets lose the bits above 32 before their range is looked at',
    },
    {
      line: /\{v\d+\.(\w+)-v\d+\.(?!\1\})/i,
      reason: 'the arrangement of a range comes from its first register, an index from its last',
    },
    {
      line: /^(ldr|ldrsw|prfm)\t\w+, \w+$/i,
      reason: 'a register that cannot stand here is the name of a symbol',
    },
  ],
  a32: ARM,
  t32: [
    ...ARM,
    {
      line: /^(pkh(bt|tb)|[su]sat)\t.* (lsl|asr) #?-?\d+$/i,
      reason: 'a shift that is out of range loses bits',
    },
    { line: /^hvc\t#?-?\d+$/i, reason: 'an immediate that is out of range loses bits' },
    {
      line: /^movs\.w\tr[0-7], r[0-7], (lsl|lsr|asr) #?/i,
      reason: 'a shift of low registers that sets flags: GNU as has no wide form of it',
    },
    {
      line: /^(add|sub)s(\.w)?\t\w+, pc, #/,
      reason: 'GNU as makes ADR of it, which sets no flags',
    },
  ],
};

/** GNU as refuses it for its -march or -mfpu, not for its operands. */
export const OTHER_PROCESSOR =
  /selected (processor|FPU) does not support|is obsoleted for|nstruction form not available on this|invalid barrier type|invalid instruction shape -- `vsel\w\w\.f16|instruction cannot be conditional -- `v\w+\.f16/;

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
      line: /^movs\.w\tr[0-7], r[0-7], (lsl|lsr|asr) #/,
      reason: 'a shift of low registers that sets flags: GNU as has no wide form of it',
    },
    {
      line: /^(add|sub)s\.w\t\w+, pc, #/,
      reason: 'GNU as makes ADR of it, which sets no flags',
    },
  ],
};

/** GNU as refuses it for its -march or -mfpu, not for its operands. */
export const OTHER_PROCESSOR =
  /selected (processor|FPU) does not support|is obsoleted for|nstruction form not available on this|invalid barrier type|invalid instruction shape -- `vsel\w\w\.f16|instruction cannot be conditional -- `v(ml[as]|mul|fm[as])\w\w\.f16/;

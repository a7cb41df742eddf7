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
    line: /^vcvt[bt]\w*\.(b?f16\.f32|f32\.f16)\t(s\d+, d\d+|d\d+, s\d+)$|^v(ldr|str)\w*\.b?[fiusp]?16\td/i,
    reason: 'a D register where half of an S register is meant is taken for its number',
  },
  {
    line: /^v(st|ld)[1-4]\.\w+\td[^{]*\}/i,
    reason: 'GNU as does not miss the brace that opens a list',
  },
  {
    line: /^(lsl|lsr|asr|ror)s?(\w\w)?(\.w)?\t\w+, (\w+, )?#?\d+, #?\d+$/i,
    reason: 'a rotation may stand behind the constant of a shift; GNU as does without it',
  },
  {
    line: /^(add|sub|eor|orr|and|bic)s?(\w\w)?(\.w)?\t\w+, \w+, #(\d+), #\4$/i,
    reason: 'a constant may stand there twice',
  },
  {
    line: /[ ,#]-?(0x)?\d{10,}|^v(mov|mvn)\w*\.[isu](8|16|32)\t.*#0x[\da-f]{9,}$/i,
    reason: 'a number of more than 32 bits loses the rest before its range is looked at',
  },
  {
    line: /^v(st|ld)[1-4]\.\w+\t.*\], \w+, (lsl|lsr|asr|ror) #?-?\d+$/i,
    reason: 'GNU as reads a shift of the register that is added and does without it',
  },
  {
    line: /^vcvtr?\w*\.(f(32)?\.[su]32|[su]32\.f(32)?)\t(s\d+, [dq]\d+|[dq]\d+, s\d+|d\d+, q\d+|q\d+, d\d+)/i,
    reason:
      'registers of two kinds: GNU as takes the number of each for that of an S register, without fraction bits',
  },
  {
    line: /^vcvt\w*\.(b?f16\.f(32)?|f(32)?\.f16)\t(d\d+, d\d+|q\d+, q\d+)/i,
    reason:
      'registers of one size: the word has the registers of what GNU as had in memory, not those of the line',
  },
  {
    line: /^vcvtr\w*\.(f(32)?\.(f64|d)\ts\d+, d|(f64|d)\.f(32)?\td\d+, s)\d+$/i,
    reason: 'VCVTR between two precisions rounds nothing: GNU as makes VCVT of it',
  },
  {
    line: /^vcvtn\.[su](16|32)\.f(16|32)\t([sdq])\d+, \3\d+, #?\d+$/i,
    reason: 'fraction bits where a conversion has none go into other fields of the word',
  },
  {
    line: /^vld[1-4]\.\w+\t\{d\d+\[\]-/i,
    reason: 'GNU as takes a range of registers with [] for one without',
  },
  {
    line: /^v(ld|st)[1-4]\.\w+\t\{(d\d+\[(1[4-9]|[2-9]\d)\],? ?)+\}/i,
    reason: 'an index above 13 has bits that mean another kind of list inside of GNU as',
  },
  {
    line: /^vcvt\w*\.(f16\.[su]16|[su]16\.f16)\t[dq].*[ #](1[7-9]|2\d|3[0-2])$/i,
    reason: 'more fraction bits than a halfword has go into other fields of the word',
  },
  {
    line: /^vshll\.[su](8|16)\tq\d+, d\d+, #?\d+$/i,
    reason:
      'a shift by more than the size of an element makes the word of one by less of larger elements',
  },
  {
    line: /^vdup\w*\.([isufp]|bf)?(16|32)?\t[dq]\d+, d\d+\[\d+\]$/i,
    reason: 'an index that is out of range loses bits',
  },
  {
    line: /^vmov\w*\.([isup]|bf)?(16|32)\ts\d+, #/i,
    reason: 'an integer constant for an S register is encoded as a floating-point number',
  },
  {
    line: /^vfm[as]l\.f16\t(d\d+, [sd]\d+, [ds]\d+\[|q\d+, [sd]\d+, [ds]\d+\[)/i,
    reason: 'a scalar of the other kind of register is taken for its number',
  },
  {
    line: /^v(add|sub)\.\w+\tq\d+, (q\d+, )?([ra]\d+|ip|sp|lr|pc|fp|sl)$/i,
    reason:
      'a general register is a scalar of MVE, whose word comes out though the processor has none',
  },
  {
    line: /^vmov\w*\.([isup]|bf)?16\ts\d+, s\d+$/i,
    reason: 'a halfword is taken for half precision between S registers',
  },
  {
    line: /^vfm[as]\w*\.[isu](8|16|32)\t[dq]/i,
    reason:
      'VFMA and VFMS of integers are encoded as a word of ones, the mark of what has no encoding',
  },
  {
    line: /^vmovlt\w\w\t/i,
    reason: 'VMOVLT of MVE, read as VMOV with condition LT, forgets a second condition',
  },
  {
    line: /^msr\w*\tspsr_\w+, #?-?(0x)?\d/i,
    reason:
      'a constant that has no encoding is negated as if it were for CMN, which makes MOVT of MSR',
  },
  {
    line: /^setpan(al)?\t#?(0x)?\d|^setend\t.?$/i,
    reason:
      'an immediate that is out of range loses bits; of an endianness of one character the next in memory counts',
  },
  {
    line: /^(ldc|stc)2?l?\w*\t.*\[\w+(\], |, )-?[a-z]+\d*\]?!?$|^v(ldr|str)\w*(\.\d+)?\t\w+, \[\w+, -?[a-z]+\d*\]$/i,
    reason: 'a register as the offset is read and means 0',
  },
];

/** In `.syntax divided`. */
export const KNOWN_DIVIDED: readonly KnownLine[] = [
  {
    line: /^(ldrs[bh])\t\w+, \[\w+, \w+\]!$/i,
    reason: 'GNU as does not look whether a register offset of LDRSB and LDRSH is written back',
  },
  {
    line: /^(ldr|str)[bh]\t\w+, \[(sp|pc|r13|r15)/i,
    reason: 'GNU as makes LDR or STR of it, whose offset is another',
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
  a32: [
    ...ARM,
    {
      line: /^mcreq\t.*, pc, /,
      reason: 'PC in MCR: GNU as looks for it under the condition EQ alone',
    },
  ],
  t32: [
    ...ARM,
    {
      line: /^(pkh(bt|tb)|[su]sat)\t.* (lsl|asr) #?-?\d+$/i,
      reason: 'a shift that is out of range loses bits',
    },
    {
      line: /^movs\.w\t(r[0-7]|[av][1-4]), (r[0-7]|[av][1-4]), (lsl|lsr|asr) #?/i,
      reason: 'a shift of low registers that sets flags: GNU as has no wide form of it',
    },
    {
      line: /^(add|sub)s(\.w)?\t\w+, (pc|r15), #?/i,
      reason: 'GNU as makes ADR of it, which sets no flags',
    },
    {
      line: /^(add|sub|rsb|adc|sbc|and|orr|orn|eor|bic|mov|mvn|cmp|cmn|tst|teq)s?(al)?(\.w)?\t.*, #?\d+, #?\d+$/i,
      reason: "A32's rotation behind a constant is read, and forgotten",
    },
    {
      line: /^stm(ia|ea)?(al)?\t(sp|r13)!/i,
      reason: 'GNU as makes PUSH of it, which stores elsewhere',
    },
    {
      line: /^ldr(b|h|sb|sh)?t(al)?\t\w+, \[(pc|r15)/i,
      reason: 'GNU as makes a load of it that is not unprivileged',
    },
  ],
};

/**
 * What GNU as says of a PC-relative access to an absolute address: the instruction is encoded, and there is no
 * relocation for it. The encoder alone does not know.
 */
export const NO_RELOCATION = /not fixed up$|^cannot represent \w+ relocation in this object/;

/** GNU as refuses it for its -march or -mfpu, not for its operands. */
export const OTHER_PROCESSOR =
  /selected (processor|FPU) does not support|is obsoleted for|nstruction form not available on this|invalid barrier type|invalid instruction shape -- `vsel\w\w\.f16|instruction cannot be conditional -- `v\w+\.f16/;

// Where GNU's disassembler and ours differ on purpose, each with its reason. `npx tsx tools/oracle/decode.ts`
// prints every entry with the words it covered, and what LLVM says of them.
import type { InstructionSet, Row } from '../../src/table/row.js';

export interface Exception {
  readonly isa: InstructionSet;
  /** What differs: GNU alone allocates the word, we alone do, or both do and print other texts. */
  readonly kind: 'theirs' | 'ours' | 'text';
  /** Our row, where there is one. */
  readonly row?: RegExp;
  /** GNU's text. */
  readonly text?: RegExp;
  /** More about the word. */
  readonly where?: (word: number, row: Row | undefined) => boolean;
  readonly reason: string;
  /** A word of it, where it is too rare for every run to come by one. */
  readonly example?: number;
}

const bits = (word: number, lo: number, width: number) => (word >>> lo) & (2 ** width - 1);

/** Should-be bits of the row that are not as they should be. */
export const isUnpredictable = (word: number, row: Row | undefined) =>
  row !== undefined && ((word ^ row.shouldValue) & row.shouldMask) !== 0;

/** What A32 and T32 differ in on the same words: T32 has them with 1110 or 1111 on top. */
const COPROCESSORS: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    text: /^vmov\w*\.32\tr?\w+, d\d+\[/,
    where: (word) => bits(word, 23, 1) === 1,
    reason: 'VMOV of a word with U = 1: UNDEFINED',
  },
  {
    kind: 'theirs',
    row: /^MRC(_T1)?$/,
    text: /APSR_nzcv/,
    reason:
      'MRC of the flags from coprocessors 9 to 11 other than VMRS: UNDEFINED, as MRC of a register is for GNU',
  },
  {
    kind: 'theirs',
    text: /^vmull\.p(8|64)\t/,
    where: (word) => (word >>> 24 === 0xf3 || word >>> 24 === 0xff) && bits(word, 8, 4) === 14,
    reason: 'VMULL of polynomials with U = 1: UNDEFINED',
  },
  {
    kind: 'text',
    row: /^(LDC|STC)(_T1)?$/,
    text: /^v(ldr|str)\t(<invalid reg|FP|VPR|P0)/,
    reason: 'system registers of Armv8.1-M',
  },
  {
    kind: 'theirs',
    text: /^(ldc|stc)/,
    where: (word) => bits(word, 21, 7) === 0x60,
    reason: 'LDC and STC with P, U, D and W 0 are UNDEFINED',
  },
];

/** Transfers and comparisons of floating point whose should-be bits GNU does not look at, or reads as MRC. */
const VFP_SHOULD_BE: Omit<Exception, 'isa'> = {
  kind: 'theirs',
  row: /^(VMOV_(from|to)_(scalar_[su]?\d+|[sh])|VDUP_general|VMRS|VCMPE?_zero_f\d\d)$/,
  text: /^(v(mov|dup|cmpe?)\w*\.|mrc|mrs)/,
  where: isUnpredictable,
  reason: 'should-be bits of floating-point moves and comparisons: GNU does not look, or sees MRC',
};

const A32: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    row: /^(MRS|MSR_reg|MRS_bank|MSR_bank|BXJ?|BLX_reg|CLZ|ERET|SMC|QD?(ADD|SUB)|SMUL(x|W)y|CRC32C?[BHW])$/,
    text: /^(tst|teq|cmp|cmn|cms|msr|mrs|smc|sms)/,
    where: isUnpredictable,
    reason:
      'should-be bits of the miscellaneous instructions: TST, TEQ, CMP and CMN without S for GNU',
  },
  {
    kind: 'theirs',
    row: /^(MSR_imm|HINT|NOP|YIELD|WFE|WFI|SEVL?|DBG)$/,
    text: /^(cmn|teq|tst|cmp|msr|nop)/,
    where: isUnpredictable,
    reason: 'should-be bits of MSR (immediate) and hints: CMN without S, or MSR, for GNU',
  },
  {
    kind: 'theirs',
    row: /^(LDR|STR)(S?[BH]|D)_reg(_\w+)?$/,
    text: /^(teq|t|msr|ls[lr]s?|asrs?|rors?)/,
    where: isUnpredictable,
    reason:
      'should-be bits of extra loads and stores: data processing with an illegal shift for GNU',
  },
  {
    kind: 'theirs',
    row: /^(LDR|STR|LDA|STL)EX[BHD]?$/,
    text: /^ls/,
    where: isUnpredictable,
    reason: 'should-be bits of exclusives: data processing with an illegal shift for GNU',
  },
  VFP_SHOULD_BE,
  {
    kind: 'theirs',
    text: /^(tst|teq|cmp|cmn|msr|mrs|smc|mov|lsl|lsr|asr|ror|rrx|cm|ts|te|t|ls|[lm]s[lr]s|lsls)/,
    where: (word) => bits(word, 23, 5) === 2 && bits(word, 20, 1) === 0,
    reason: 'TST, TEQ, CMP and CMN without S: the miscellaneous instructions, of which it is none',
  },
  {
    kind: 'theirs',
    text: /^(ldr|str)/,
    where: (word) => bits(word, 24, 4) === 0 && bits(word, 20, 2) === 2,
    reason: 'LDRD and STRD with P = 0 and W = 1: UNPREDICTABLE',
  },
  {
    kind: 'theirs',
    text: /illegal shifter operand/,
    where: (word) => bits(word, 4, 1) === 1 && bits(word, 7, 1) === 1,
    reason: 'bits 7 and 4 set: multiplies and extra loads and stores, of which it is none',
  },
  {
    kind: 'theirs',
    text: /^setend/,
    reason: 'SETEND with other bits set: UNPREDICTABLE',
    example: 0xf101_0010,
  },
  {
    kind: 'theirs',
    text: /^(hvc|hv)/,
    where: (word) => bits(word, 20, 8) === 0x14 && word >>> 28 !== 14,
    reason: 'HVC with a condition: UNPREDICTABLE',
  },
  {
    kind: 'theirs',
    text: /^(pld|pldw|pli)\t/,
    reason: 'memory hints with bit 4 set or of no kind: UNDEFINED',
  },
  {
    kind: 'text',
    row: /^(SMLAxy|SMLAWy)$/,
    text: /^smla(t[bt]|bt|wt)/,
    where: (word) => bits(word, 16, 4) === 15 || bits(word, 0, 4) === 15,
    reason: 'PC as Rd or Rn is UNPREDICTABLE, which GNU leaves out for the top halves',
  },
];

const T32: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    row: /^(MRS_T1|MSR_reg_T1|MRS_bank_T1|MSR_bank_T1)$/,
    text: /^(mrs|msr)\t/,
    where: isUnpredictable,
    reason: 'should-be bits of MRS and MSR: a register of the M profile for GNU',
  },
  {
    kind: 'theirs',
    row: /^(SMC_T1|[SU]SAT16_T1|SRS(DB|IA)_T[12]|RFE(DB|IA)_T[12])$/,
    text: /^(smc|[su]sat16|srs|rfe)/,
    where: isUnpredictable,
    reason: 'should-be bits that GNU does not look at',
  },
  { kind: 'theirs', row: /^B(L?)X_reg_T1$|^BX_T1$/, text: /^bl?xns/, reason: 'Armv8-M' },
  VFP_SHOULD_BE,
  {
    kind: 'theirs',
    text: /^(pld|pldw|pli)\t/,
    reason: 'memory hints of no kind or with a negative register offset: UNDEFINED',
  },
  {
    kind: 'text',
    row: /_lit/,
    text: /^ldrs?[bh]?t\t/,
    reason: 'LDRT with Rn = PC is the literal form',
  },
  { kind: 'text', row: /^SMML|^SMMUL/, text: /^(pacg|bxaut|autg)/, reason: 'Armv8.1-M' },
  {
    kind: 'theirs',
    text: /^str[bh]?t\t/,
    where: (word) => bits(word, 16, 4) === 15,
    reason: 'stores with Rn = PC are UNDEFINED',
  },
  {
    kind: 'text',
    row: /^STREX_T1$/,
    text: /^tta?t?\t/,
    reason: 'TT of Armv8-M',
    example: 0xe841_f0c0,
  },
  { kind: 'text', row: /^LDM_T2$/, text: /^clrm/, reason: 'CLRM of Armv8.1-M' },
  { kind: 'text', row: /^BX_T1$/, text: /^bxns\t/, where: isUnpredictable, reason: 'Armv8-M' },
  { kind: 'text', row: /^VLDMIA_f(32|64)$/, text: /^vscclrm/, reason: 'Armv8.1-M' },
  {
    kind: 'text',
    row: /^HINT_T2$/,
    text: /^(pacbti|pac|aut|bti|esb)\b/,
    reason: 'hints of Armv8.1-M and Armv8.2',
    example: 0xf3af_802d,
  },
  {
    kind: 'text',
    row: /^CRC32H_T1$/,
    text: /^crc32h\t/,
    reason: 'GNU takes Rd of CRC32H from the bits above it',
  },
];

/** Advanced SIMD of A32. */
const SIMD: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    text: /illegal width|illegal reg/,
    reason: 'Advanced SIMD element sizes and registers that are UNDEFINED',
  },
];

export const EXCEPTIONS: readonly Exception[] = [
  ...[...COPROCESSORS, ...SIMD, ...A32].map((each) => ({ ...each, isa: 'a32' as const })),
  ...[...COPROCESSORS, ...T32].map((each) => ({ ...each, isa: 't32' as const })),
  {
    isa: 'a64',
    kind: 'ours',
    row: /^LDPSW/,
    where: (word) => {
      const [Rt, Rt2, Rn] = [bits(word, 0, 5), bits(word, 10, 5), bits(word, 5, 5)];
      return Rt === Rt2 || (Rn !== 31 && (Rn === Rt || Rn === Rt2));
    },
    reason: 'CONSTRAINED UNPREDICTABLE register choice, refused by GNU for LDPSW only',
  },
  {
    isa: 'a64',
    kind: 'ours',
    row: /^(LDAR|LDAPR)/,
    where: isUnpredictable,
    reason: 'should-be-one fields that are not, refused by GNU for these loads only',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^(ld64b|st64b)/,
    where: (word) => bits(word, 0, 1) === 1 || bits(word, 0, 5) > 22,
    reason: 'odd Rt or Rt > 22 is UNDEFINED',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^cnt\t[wx]/,
    reason: 'left to docs/adding-an-instruction.md',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^m(rs|sr)\t.*s[01]_\d_c/,
    where: (word) => bits(word, 19, 2) < 2,
    reason: 'op0 below 2 without an instruction of its own',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^fml[as]l2?\t/,
    where: (word) => bits(word, 22, 1) === 1,
    reason: 'sz = 1 is UNDEFINED for FMLAL (vector)',
  },
];

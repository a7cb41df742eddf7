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
}

const bits = (word: number, lo: number, width: number) => (word >>> lo) & (2 ** width - 1);

/** Should-be bits of the row that are not as they should be. */
export const isUnpredictable = (word: number, row: Row | undefined) =>
  row !== undefined && ((word ^ row.shouldValue) & row.shouldMask) !== 0;

const GENERIC = /^(LDC|STC|CDP|MCR|MRC|MCRR|MRRC)2?(_T\d)?$/;

/** What A32 and T32 differ in on the same words: T32 has them with 1110 or 1111 on top. */
const COPROCESSORS: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    text: /^vmov\w*\.32\tr?\w+, d\d+\[/,
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

const A32: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    where: isUnpredictable,
    reason: 'should-be bits that are not: UNPREDICTABLE, and another instruction for GNU',
  },
  {
    kind: 'theirs',
    text: /^(tst|teq|cmp|cmn|msr|mrs|smc|mov|lsl|lsr|asr|ror|rrx|cm|ts|te|t|ls|[lm]s[lr]s|lsls)/,
    where: (word) => bits(word, 23, 5) === 2 && bits(word, 20, 1) === 0,
    reason: 'TST, TEQ, CMP and CMN without S: the miscellaneous instructions, of which it is none',
  },
  {
    kind: 'theirs',
    text: /^(cmn|tst|teq|cmp|msr)/,
    where: (word) => bits(word, 23, 5) === 6 && bits(word, 20, 1) === 0,
    reason: 'TST, TEQ, CMP and CMN (immediate) without S: MSR with an empty mask or hints',
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
    reason: 'bits 7 and 4 set: multiplies and extra loads and stores, of which it is none',
  },
  { kind: 'theirs', text: /^setend/, reason: 'SETEND with other bits set: UNPREDICTABLE' },
  { kind: 'theirs', text: /^(hvc|hv)/, reason: 'HVC with a condition: UNPREDICTABLE' },
  {
    kind: 'theirs',
    text: /^(pld|pldw|pli)\t/,
    reason: 'memory hints with bit 4 set or of no kind: UNDEFINED',
  },
  {
    kind: 'text',
    row: /^(SMLAxy|SMLAWy)$/,
    reason: 'Rn = PC is UNPREDICTABLE, which GNU leaves out for the top halves',
  },
];

const T32: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    where: isUnpredictable,
    reason:
      'should-be bits that are not: UNPREDICTABLE, and nothing or an M-profile register for us',
  },
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
  { kind: 'theirs', text: /^str[bh]?t\t/, reason: 'stores with Rn = PC are UNDEFINED' },
  {
    kind: 'text',
    row: /^LDRS?[BH]/,
    text: /^(pld|pldw|pli)\t/,
    reason: 'Rt = PC of narrow loads with write-back: UNPREDICTABLE, a memory hint for GNU',
  },
  { kind: 'text', row: /^STREX_T1$/, text: /^tta?t?\t/, reason: 'TT of Armv8-M' },
  { kind: 'text', text: /^(bxns|blxns|clrm)/, reason: 'Armv8-M' },
  { kind: 'text', row: /^VLDMIA_f(32|64)$/, text: /^vscclrm/, reason: 'Armv8.1-M' },
  {
    kind: 'text',
    row: /^HINT_T2$/,
    text: /^(pacbti|pac|aut|bti|esb)\b/,
    reason: 'hints of Armv8.1-M and Armv8.2',
  },
  {
    kind: 'text',
    row: /^CRC32H_T1$/,
    reason: 'GNU takes Rd of CRC32H from the bits above it',
  },
];

/** Advanced SIMD, in A32 and T32. */
const SIMD: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    text: /illegal width|illegal reg/,
    reason: 'Advanced SIMD element sizes and registers that are UNDEFINED',
  },
  {
    kind: 'text',
    text: /illegal width/,
    reason: 'Advanced SIMD element sizes that are UNDEFINED',
  },
  {
    kind: 'text',
    row: GENERIC,
    text: /^(v(c?(add|mla)|s?u?s?dot|u?s?mmla|fma[lb]|fms[lb]|cvt|jcvt|ins|movx|dot|mmla)|u?s?dot)/,
    reason: 'half precision, dot products and complex numbers of Armv8.2 and later',
  },
];

/** AArch32 of Armv8, which GNU's `arm` prints too, and LLVM for some of it without asking. */
const V8: readonly Omit<Exception, 'isa'>[] = [
  {
    kind: 'theirs',
    text: /^(hlt|h|crc32\w+|stl(ex)?[bhd]?|lda(ex)?[bhd]?|setpan|sb)\b/,
    reason: 'Armv8 in AArch32',
  },
];

export const EXCEPTIONS: readonly Exception[] = [
  ...[...COPROCESSORS, ...SIMD, ...A32, ...V8].map((each) => ({ ...each, isa: 'a32' as const })),
  ...[...COPROCESSORS, ...SIMD, ...T32, ...V8].map((each) => ({ ...each, isa: 't32' as const })),
  {
    isa: 'a64',
    kind: 'ours',
    row: /^LDPSW/,
    reason: 'CONSTRAINED UNPREDICTABLE register choice, refused by GNU for LDPSW only',
  },
  {
    isa: 'a64',
    kind: 'ours',
    row: /^(LDAR|LDAPR)/,
    reason: 'should-be-one fields that are not, refused by GNU for these loads only',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^(ld64b|st64b)/,
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
    text: /s[01]_\d_c/,
    reason: 'op0 below 2 without an instruction of its own',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^fml[as]l2?\t/,
    reason: 'sz = 1 is UNDEFINED for FMLAL (vector)',
  },
  { isa: 'a64', kind: 'theirs', text: /^(ldr|str)\tza\[/, reason: 'SME' },
];

// Architecture features a PE may have on top of Armv8.0-A, and what its ID registers then say. Rows
// of the instruction table and of isa/sysreg name them by `feat`. Rows of features that are not in FEATURES are
// for the assembler alone: UNALLOCATED on every PE, or of a wider row (HINT), and the ID registers say so (ABSENT).

export interface Feature {
  /** As `feat` tags and Machine.create({ features }) name it: FEAT_LSE is `LSE`. */
  readonly name: string;
  /** No choice: every PE has it, or every Armv8-A one. */
  readonly base?: 'all' | 'armv8';
  /** Features it needs. */
  readonly needs?: readonly string[];
  /** ID register fields: name, lowest bit, value. */
  readonly id: readonly (readonly [register: string, lo: number, value: number])[];
}

export const FEATURES: readonly Feature[] = [
  { name: 'CRC32', base: 'all', id: [] },
  { name: 'VE', base: 'all', id: [] },
  { name: 'Security', base: 'all', id: [] },
  { name: 'VFP', base: 'all', id: [] },
  { name: 'AdvSIMD', base: 'all', id: [] },
  { name: 'v8', base: 'armv8', id: [] },
  { name: 'CRC', base: 'armv8', id: [] },
  { name: 'FPv8', base: 'armv8', id: [] },
  { name: 'LSE', id: [['ID_AA64ISAR0_EL1', 20, 2]] },
  {
    name: 'VHE',
    id: [
      ['ID_AA64MMFR1_EL1', 8, 1],
      // "Armv8 debug architecture with Virtualization Host Extensions".
      ['ID_AA64DFR0_EL1', 0, 7],
      ['ID_DFR0_EL1', 0, 7],
      ['ID_DFR0_EL1', 4, 7],
      ['DBGDIDR', 16, 7],
    ],
  },
  { name: 'LOR', id: [['ID_AA64MMFR1_EL1', 16, 1]] },
  {
    name: 'PAN',
    id: [
      ['ID_AA64MMFR1_EL1', 20, 1],
      ['ID_MMFR3_EL1', 16, 1],
    ],
  },
  { name: 'UAO', id: [['ID_AA64MMFR2_EL1', 4, 1]] },
  {
    name: 'PAuth',
    id: [
      ['ID_AA64ISAR1_EL1', 8, 1],
      ['ID_AA64ISAR1_EL1', 28, 1],
    ],
  },
  { name: 'LRCPC', id: [['ID_AA64ISAR1_EL1', 20, 1]] },
  { name: 'LRCPC2', needs: ['LRCPC'], id: [['ID_AA64ISAR1_EL1', 20, 2]] },
  { name: 'FlagM', id: [['ID_AA64ISAR0_EL1', 52, 1]] },
  { name: 'FlagM2', needs: ['FlagM'], id: [['ID_AA64ISAR0_EL1', 52, 2]] },
  { name: 'SB', id: [['ID_AA64ISAR1_EL1', 36, 1]] },
];

/** Fields of the ID registers that say whether a PE has a feature, each with the least value that says yes. */
type Fields = readonly (readonly [register: string, lo: number, value: number])[];

/**
 * Features that rows name and that no PE has: `name = REGISTER[lo] < value, …`. A field of 0b1111 says no too; registers
 * that the models do not list read as zero. `-` is one that no ID register tells of.
 */
const absent = `
AES      = ID_AA64ISAR0_EL1[4] < 1, ID_ISAR5_EL1[4] < 1
PMULL    = ID_AA64ISAR0_EL1[4] < 2, ID_ISAR5_EL1[4] < 2
SHA1     = ID_AA64ISAR0_EL1[8] < 1, ID_ISAR5_EL1[8] < 1
SHA256   = ID_AA64ISAR0_EL1[12] < 1, ID_ISAR5_EL1[12] < 1
SHA512   = ID_AA64ISAR0_EL1[12] < 2
SHA3     = ID_AA64ISAR0_EL1[32] < 1
SM3      = ID_AA64ISAR0_EL1[36] < 1
SM4      = ID_AA64ISAR0_EL1[40] < 1
crypto   = ID_ISAR5_EL1[4] < 1, ID_ISAR5_EL1[8] < 1, ID_ISAR5_EL1[12] < 1
RDM      = ID_AA64ISAR0_EL1[28] < 1, ID_ISAR5_EL1[24] < 1
DotProd  = ID_AA64ISAR0_EL1[44] < 1, ID_ISAR6_EL1[4] < 1
FHM      = ID_AA64ISAR0_EL1[48] < 1, ID_ISAR6_EL1[8] < 1
TME      = ID_AA64ISAR0_EL1[24] < 1
FP16     = ID_AA64PFR0_EL1[16] < 1, ID_AA64PFR0_EL1[20] < 1, MVFR1_EL1[24] < 3, MVFR1_EL1[20] < 2
RAS      = ID_AA64PFR0_EL1[28] < 1
RASAArch32 = ID_PFR0_EL1[28] < 1
JSCVT    = ID_AA64ISAR1_EL1[12] < 1, ID_ISAR6_EL1[0] < 1
FCMA     = ID_AA64ISAR1_EL1[16] < 1, ID_ISAR5_EL1[28] < 1
FRINTTS  = ID_AA64ISAR1_EL1[32] < 1
SBAArch32 = ID_ISAR6_EL1[12] < 1
PredRes  = ID_ISAR6_EL1[16] < 1
SPECRES  = ID_AA64ISAR1_EL1[40] < 1
BF16     = ID_AA64ISAR1_EL1[44] < 1, ID_ISAR6_EL1[20] < 1
BF16simd = ID_ISAR6_EL1[20] < 1
DGH      = ID_AA64ISAR1_EL1[48] < 1
I8MM     = ID_AA64ISAR1_EL1[52] < 1, ID_ISAR6_EL1[24] < 1
XS       = ID_AA64ISAR1_EL1[56] < 1
LS64     = ID_AA64ISAR1_EL1[60] < 1
WFxT     = ID_AA64ISAR2_EL1[0] < 2
MOPS     = ID_AA64ISAR2_EL1[16] < 1
MOPS_MTE = ID_AA64ISAR2_EL1[16] < 1
HBC      = ID_AA64ISAR2_EL1[20] < 1
CLRBHB   = ID_AA64ISAR2_EL1[28] < 1
CSSC     = ID_AA64ISAR2_EL1[52] < 1
BTI      = ID_AA64PFR1_EL1[0] < 1
MTE      = ID_AA64PFR1_EL1[8] < 1
SME      = ID_AA64PFR1_EL1[24] < 1
ASMv8p2  = ID_AA64MMFR1_EL1[20] < 2
SPE      = ID_AA64DFR0_EL1[32] < 1
TRF      = ID_AA64DFR0_EL1[40] < 1
V8R      = -
iwmmxt   = -
`;

/** Features of rows that no PE has. */
export const ABSENT: readonly { readonly name: string; readonly id: Fields }[] = absent
  .trim()
  .split('\n')
  .map((line) => {
    const [name, fields] = line.split('=').map((part) => part.trim());
    const parts = [...fields.matchAll(/(\w+)\[(\d+)\] < (\d+)/g)];
    return { name, id: parts.map(([, register, lo, least]) => [register, +lo, +least] as const) };
  });

/** Bit of a feature in a PE's set; undefined for one that no PE can have. */
export function featureBit(name: string): number | undefined {
  const at = FEATURES.findIndex((feature) => feature.name === name);
  return at < 0 ? undefined : at;
}

/** The set of the base features and `names` with what they need. Throws RangeError for an unknown name. */
export function featureSet(isa: 'a32' | 'a64', names: readonly string[]): ReadonlySet<string> {
  const isBase = ({ base }: Feature) => base === 'all' || (base === 'armv8' && isa === 'a64');
  const set = new Set(FEATURES.filter(isBase).map(({ name }) => name));
  const add = (name: string) => {
    const feature = FEATURES.find((f) => f.name === name);
    if (!feature) {
      const choice = FEATURES.filter(({ base }) => !base).map((f) => f.name);
      throw new RangeError(`no feature '${name}': one of ${choice.join(', ')}`);
    }
    set.add(name);
    feature.needs?.forEach(add);
  };
  names.forEach(add);
  return set;
}

/** Every feature that the core knows. */
export const allFeatures = (): readonly string[] => FEATURES.map(({ name }) => name);

/** A set as the core takes it. */
export function featureMask(set: ReadonlySet<string>): bigint {
  let mask = 0n;
  for (const name of set) mask |= 1n << BigInt(featureBit(name)!);
  return mask;
}

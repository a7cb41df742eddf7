// Architecture features a PE may have on top of Armv8.0-A, and what its ID registers then say. Rows
// of the instruction table and of isa/sysreg name them by `feat`. Rows of features that are not here
// are UNALLOCATED on every PE, or fall to a wider row (HINT).

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
  { name: 'VHE', id: [['ID_AA64MMFR1_EL1', 8, 1]] },
  { name: 'LOR', id: [['ID_AA64MMFR1_EL1', 16, 1]] },
  { name: 'PAN', id: [['ID_AA64MMFR1_EL1', 20, 1]] },
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

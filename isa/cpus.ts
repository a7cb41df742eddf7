// CPU models: what their identification registers hold, one column for each. Values are those of the
// cores' Technical Reference Manuals; where vbar implements less the field says so (docs/fidelity.md).
// `-` is a register the model's architecture does not have; `=` the value of the column before. `max`
// is a Cortex-A57 to which the features (features.ts) add their fields.

const COLUMNS = ['cortex-a15', 'cortex-a57', 'cortex-a72', 'max'] as const;

const identification = `
MIDR_EL1         | 0x414fc0f0 | 0x411fd070 | 0x410fd083 | 0x000f0510
REVIDR_EL1       | 0          | =          | =          | =
CTR_EL0          | 0x8444c004 | =          | =          | =
DCZID_EL0        | -          | 0x4        | =          | =
CLIDR_EL1        | 0x0a200023 | =          | =          | =
CCSIDR_EL1       | 0x701fe00a | =          | =          | =
CCSIDR_L1I       | 0x201fe00a | 0x201fe012 | =          | =
CCSIDR_L2        | 0x711fe07a | 0x70ffe07a | 0x707fe07a | 0x70ffe07a
AIDR_EL1         | 0          | =          | =          | =
TCMTR            | 0          | =          | =          | =
TLBTR            | 0          | =          | =          | =
ID_PFR0_EL1      | 0x00001131 | 0x00000131 | =          | =
ID_PFR1_EL1      | 0x00011011 | =          | =          | =
ID_DFR0_EL1      | 0x02010555 | 0x03010066 | =          | =
ID_AFR0_EL1      | 0          | =          | =          | =
ID_MMFR0_EL1     | 0x10201105 | 0x10101105 | 0x10201105 | 0x10101105
ID_MMFR1_EL1     | 0x20000000 | 0x40000000 | =          | =
ID_MMFR2_EL1     | 0x01240000 | 0x01260000 | =          | =
ID_MMFR3_EL1     | 0x02102211 | =          | =          | =
ID_ISAR0_EL1     | 0x02101110 | =          | =          | =
ID_ISAR1_EL1     | 0x13112111 | =          | =          | =
ID_ISAR2_EL1     | 0x21232041 | 0x21232042 | =          | =
ID_ISAR3_EL1     | 0x11112131 | 0x01112131 | =          | =
ID_ISAR4_EL1     | 0x10011142 | 0x00011142 | =          | =
ID_ISAR5_EL1     | 0          | 0x00010001 | =          | =
MVFR0_EL1        | 0x10110222 | =          | =          | =
MVFR1_EL1        | 0x11111111 | 0x12111111 | =          | =
MVFR2_EL1        | 0          | 0x43       | =          | =
ID_AA64PFR0_EL1  | -          | 0x00000222 | =          | =
ID_AA64PFR1_EL1  | -          | 0          | =          | =
ID_AA64DFR0_EL1  | -          | 0x10305106 | =          | =
ID_AA64DFR1_EL1  | -          | 0          | =          | =
ID_AA64AFR0_EL1  | -          | 0          | =          | =
ID_AA64AFR1_EL1  | -          | 0          | =          | =
ID_AA64ISAR0_EL1 | -          | 0x00010000 | =          | =
ID_AA64ISAR1_EL1 | -          | 0          | =          | =
ID_AA64MMFR0_EL1 | -          | 0x00001124 | =          | =
ID_AA64MMFR1_EL1 | -          | 0          | =          | =
ID_AA64MMFR2_EL1 | -          | 0          | =          | =
PMCR_EL0         | 0x410f3000 | 0x41013000 | 0x41023000 | 0x41003000
PMCEID0_EL0      | 0x20101    | =          | =          | =
DBGDIDR          | 0x3515f021 | 0x3516d000 | =          | =
`;

export interface CpuModel {
  readonly name: string;
  readonly isa: 'a32' | 'a64';
  /** System register → value. */
  readonly registers: ReadonlyMap<string, bigint>;
  /** It has every feature that the core knows. */
  readonly hasAllFeatures: boolean;
}

function parse(): CpuModel[] {
  const columns = COLUMNS.map(() => new Map<string, bigint>());
  for (const line of identification.trim().split('\n')) {
    const [name, ...values] = line.split('|').map((part) => part.trim());
    let before = 0n;
    values.forEach((text, i) => {
      if (text === '-') return;
      if (text !== '=') before = BigInt(text);
      columns[i].set(name, before);
    });
  }
  return COLUMNS.map((name, i) => ({
    name,
    isa: name === 'cortex-a15' ? 'a32' : 'a64',
    registers: columns[i],
    hasAllFeatures: name === 'max',
  }));
}

let models: readonly CpuModel[] | undefined;

/** All models, in the order of the table. */
export function cpuModels(): readonly CpuModel[] {
  models ??= parse();
  return models;
}

/** The model of a name; without one a Cortex-A15 or a Cortex-A57. Throws RangeError. */
export function cpuModel(isa: 'a32' | 'a64', name?: string): CpuModel {
  const wanted = name ?? (isa === 'a32' ? 'cortex-a15' : 'cortex-a57');
  const found = cpuModels().find((model) => model.name === wanted && model.isa === isa);
  if (found) return found;
  const choice = cpuModels().filter((model) => model.isa === isa);
  throw new RangeError(`no CPU '${wanted}' for ${isa}: ${choice.map((m) => m.name).join(', ')}`);
}

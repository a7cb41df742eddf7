// Where the reset values of QEMU 7.2 are not those of the cores' Technical Reference Manuals, each with its reason.
// docs/fidelity.md has the rows.

export interface ResetReason {
  readonly cpus: RegExp;
  readonly names: RegExp;
  readonly because: string;
}

export const RESETS: readonly ResetReason[] = [
  {
    cpus: /cortex-a57|a72|max/,
    names: /^(SCTLR_EL2|CPTR_EL2)$/,
    because:
      'QEMU resets these to 0, RES1 bits and all; table 4-13 of 100095 (Cortex-A72) has values',
  },
  {
    // What Xvisor writes on Armv7 too: the bits of DDI 0406 that are RAO. HCPTR's are those of CPTR_EL2.
    cpus: /cortex-a15/,
    names: /^(HSCTLR|HCPTR|HTCR|VTCR)$/,
    because: 'QEMU resets these to 0, RAO bits and all',
  },
  { cpus: /cortex-a57|a72|max/, names: /^FPEXC32_EL2$/, because: 'the TRM has 0x700' },
  { cpus: /./, names: /^ID_PFR1(_EL1)?$/, because: 'QEMU takes SMC away with EL3' },
  {
    cpus: /cortex/,
    names: /^ID_DFR0(_EL1)?$/,
    because: 'QEMU takes CopSDbg away with EL3',
  },
  {
    cpus: /cortex-a57|a72/,
    names: /^(ID_ISAR5|ID_AA64ISAR0)_EL1$/,
    because: 'no AES, SHA1 and SHA2 here, which are an option of the cores',
  },
  { cpus: /./, names: /^CCSIDR(_EL1)?$/, because: 'CSSELR is UNKNOWN after reset' },
  {
    cpus: /cortex-a57|a72/,
    names: /^PMCEID0_EL0$/,
    because: 'INST_RETIRED is counted here; QEMU has it with icount only',
  },
  { cpus: /cortex-a15/, names: /^REVIDR$/, because: 'QEMU reads MIDR' },
  { cpus: /cortex-a15/, names: /^L2PFR$/, because: 'QEMU has no storage for it' },
  {
    cpus: /max/,
    names: /^(ID_\w+|MVFR\d|CLIDR|PMCEID\d|PMCR)_EL\d$/,
    because: "vbar's max is a Cortex-A57 with the features that vbar has, QEMU's has its own",
  },
];

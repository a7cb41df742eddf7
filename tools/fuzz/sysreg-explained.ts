// Where vbar and QEMU 7.2 differ in access to system registers and in what identification registers
// hold, each with its reason. docs/fidelity.md has the rows.
import type { Access, Isa } from './sysreg-encodings.js';
import { type Settings, TID3, TIDCP } from './sysreg-settings.js';

export interface Difference {
  readonly isa: Isa;
  readonly cpu: string;
  readonly access: Access;
  /** Of GNU as, or our own where it has none. */
  readonly name: string;
  readonly level: number;
  readonly way: 'read' | 'write';
  readonly settings: Settings;
  readonly ours: string;
  readonly theirs: string;
}

interface Reason {
  readonly because: string;
  readonly covers: (difference: Difference) => boolean;
}

/** Debug registers of the manual that QEMU 7.2 leaves out. */
const DEBUG =
  /^(OSDTRRX_EL1|OSDTRTX_EL1|OSECCR_EL1|DBGPRCR|DBGCLAIM|DBGAUTHSTATUS|DBGDTR|DBGWFAR|DBGOSECCR|DBGBXVR|DBGDEVID)/;

const isUndefined = (text: string) => text.startsWith('UNDEFINED');
const isTrap = (text: string) => /^EC .* to (EL2|Hyp)/.test(text);

const HSTR_T9 = 1n << 9n;
const TPM = 1n << 6n;
const TPMCR = 1n << 5n;

const REASONS: readonly Reason[] = [
  {
    because: 'the GIC CPU interface and the debugger channel exist and are not modelled',
    covers: ({ ours, theirs }) => ours === 'named stop' && isUndefined(theirs),
  },
  {
    because: 'QEMU 7.2 does not have these debug registers',
    covers: ({ name, theirs }) => DEBUG.test(name) && isUndefined(theirs),
  },
  {
    because: 'QEMU 7.2 has no RMR_EL2: a PE whose highest level is EL2 has one',
    covers: ({ name, theirs }) => name === 'RMR_EL2' && isUndefined(theirs),
  },
  {
    because: 'DBGDSCRint is for PL0 too, while DBGDSCRext.UDCCdis is 0',
    covers: ({ name, level, theirs }) =>
      name === 'DBGDSCRint' && level === 0 && isUndefined(theirs),
  },
  {
    because: 'the A15 has PMUv2 and error registers, QEMU has PMUv1 and none',
    covers: ({ name, theirs }) => /^(PMCEID|CPUMERRSR|L2MERRSR)/.test(name) && isUndefined(theirs),
  },
  {
    because: 'QEMU gives the A15 registers of Armv8-A',
    covers: ({ isa, name, ours, theirs }) =>
      isa === 'a32' &&
      /^(PMEVCNTR|PMEVTYPER|PMCCFILTR|DBGDCCINT)/.test(name) &&
      isUndefined(ours) &&
      !isUndefined(theirs),
  },
  {
    because:
      'QEMU takes every encoding of c3, c10 and c15, and of c7 the operations of older cores',
    covers: ({ isa, access: { encoding }, ours, theirs }) =>
      isa === 'a32' &&
      encoding[0] === 15 &&
      encoding.length === 5 &&
      [3, 7, 10, 15].includes(encoding[2]) &&
      isUndefined(ours) &&
      !isUndefined(theirs),
  },
  {
    because:
      'the identification space of AArch32 ends with c7; QEMU reads zero behind it, or traps',
    covers: ({ isa, access: { encoding }, way, settings, ours, theirs }) =>
      isa === 'a32' &&
      encoding.length === 5 &&
      encoding.slice(0, 3).join() === '15,0,0' &&
      encoding[3] >= 8 &&
      way === 'read' &&
      isUndefined(ours) &&
      (theirs === 'works' || ((settings.hcr & TID3) !== 0n && isTrap(theirs))),
  },
  {
    because: 'QEMU 7.2 has no 64-bit PMCCNTR',
    covers: ({ isa, access: { encoding }, name, theirs }) =>
      isa === 'a32' && encoding.length === 3 && name === 'PMCCNTR' && isUndefined(theirs),
  },
  {
    because: 'QEMU reads zero at p14 c7 c0, and has the Armv6 WFAR',
    covers: ({ isa, access: { encoding }, ours }) =>
      isa === 'a32' && /^(14,0,7,0,[012]|15,0,6,0,1)$/.test(encoding.join()) && isUndefined(ours),
  },
];

/** What QEMU's `max` has of later architectures; the identification registers of ours say that it is not there. */
const LATER: readonly (readonly [feature: string, isa: Isa, encodings: RegExp])[] = [
  ['FEAT_PAN2', 'a64', /^1 0 7 9 [01]$/],
  ['FEAT_TLBIOS, FEAT_TLBIRANGE', 'a64', /^1 [04] 8 [012456] \d$/],
  ['FEAT_SPECRES', 'a64', /^1 3 7 3 [457]$/],
  ['FEAT_DPB, FEAT_DPB2', 'a64', /^1 3 7 1[23] 1$/],
  ['FEAT_RAS', 'a64', /^3 (0 5 [345] \d|[04] 12 1 1|4 5 2 3)$/],
  ['FEAT_RAS', 'a32', /^15 0 (5 [345] \d|12 1 1)$/],
  ['FEAT_PMUv3p1, FEAT_PMUv3p4', 'a64', /^3 0 9 14 6$/],
  ['FEAT_PMUv3p1, FEAT_PMUv3p4', 'a32', /^15 0 9 14 [456]$/],
  ['FEAT_SVE', 'a64', /^3 [045] 1 2 0$/],
  ['FEAT_SME', 'a64', /^3 (0 1 2 [46]|1 0 0 6|3 4 2 2|3 13 0 5|4 1 2 [56]|5 1 2 6)$/],
  ['FEAT_CSV2_2', 'a64', /^3 [0345] 13 0 7$/],
  ['FEAT_RNG', 'a64', /^3 3 2 4 [01]$/],
  ['FEAT_DIT, FEAT_SSBS', 'a64', /^3 3 4 2 [56]$/],
  ['FEAT_HCX', 'a64', /^3 4 1 2 2$/],
  ['ACTLR2', 'a32', /^15 0 1 0 3$/],
  ['FEAT_AA32HPD', 'a32', /^15 0 2 0 3$/],
];

const ON_MAX: readonly Reason[] = [
  ...LATER.map(([feature, of, encodings]) => ({
    because: `QEMU's max has ${feature}`,
    covers: ({ isa, access: { encoding }, ours }: Difference) =>
      isa === of && encodings.test(encoding.join(' ')) && isUndefined(ours),
  })),
  {
    because: "QEMU's max has FEAT_IDST: another syndrome of the identification space",
    covers: ({ isa, access: { encoding }, way, ours, theirs }) =>
      isa === 'a64' &&
      way === 'read' &&
      encoding[0] === 3 &&
      encoding[2] === 0 &&
      isUndefined(ours) &&
      /^EC 18 /.test(theirs),
  },
  {
    because: '_EL12 and _EL02 names are UNDEFINED without E2H',
    covers: ({ isa, access: { encoding }, level, ours }) =>
      isa === 'a64' && encoding[0] === 3 && encoding[1] === 5 && level === 2 && isUndefined(ours),
  },
];

/** Of two reasons to refuse an access at EL0 QEMU takes the other one, or one of another register. */
const OTHER_TRAPS: readonly Reason[] = [
  {
    because: 'PMUSERENR.EN comes before HSTR.T9; the other way round in QEMU 7.2',
    covers: ({ isa, name, level, settings, ours, theirs }) =>
      isa === 'a32' &&
      level === 0 &&
      /^PM/.test(name) &&
      (settings.hstr & HSTR_T9) !== 0n &&
      (settings.pmuserenr & 1n) === 0n &&
      isUndefined(ours) &&
      isTrap(theirs),
  },
  {
    because: 'CNTHCTL.PL1PCTEN traps CNTPCT at EL0; PL1PCEN does in QEMU 7.2',
    covers: ({ name, level, settings }) =>
      level === 0 && /^CNTPCT/.test(name) && (settings.cnthctl === 1n || settings.cnthctl === 2n),
  },
];

/** What QEMU does not trap below EL2, though HCR or MDCR says so. */
const NOT_TRAPPED: readonly Reason[] = [
  {
    because: 'QEMU 7.2 has no HCR.TIDCP',
    covers: ({ isa, access: { encoding }, level, settings }) =>
      level === 1 &&
      (settings.hcr & TIDCP) !== 0n &&
      (isa === 'a64'
        ? encoding[0] !== 2 && (encoding[2] === 11 || encoding[2] === 15)
        : encoding[0] === 15 && encoding.length === 5 && [9, 10, 11].includes(encoding[2])),
  },
  {
    because: 'HSTR.Tn has a higher priority than UNDEFINED at PL1',
    covers: ({ isa, access: { encoding }, level, settings, theirs }) =>
      isa === 'a32' &&
      level === 1 &&
      settings.hstr !== 0n &&
      encoding[0] === 15 &&
      isUndefined(theirs),
  },
  {
    because: 'QEMU 7.2 has HCPTR.TCPAC from Armv8-A on',
    covers: ({ isa, cpu, name, level, theirs }) =>
      isa === 'a32' &&
      cpu === 'cortex-a15' &&
      level === 1 &&
      name === 'CPACR' &&
      theirs === 'works',
  },
  {
    because: 'QEMU 7.2 has no MDCR.TPMCR',
    covers: ({ name, settings, theirs }) =>
      /^PMCR(_EL0)?$/.test(name) && (settings.mdcr & (TPM | TPMCR)) === TPMCR && theirs === 'works',
  },
  {
    because: 'QEMU 7.2 asks PMUSERENR.ER, CR and SW before MDCR.TPM',
    covers: ({ name, level, theirs }) =>
      level === 0 && /^PM(SELR|CCNTR|XEVCNTR|EVCNTR\d|SWINC)/.test(name) && theirs === 'works',
  },
  {
    because:
      'QEMU 7.2 traps identification registers and cache maintenance of AArch32 on Armv8-A only',
    covers: ({ isa, access: { encoding }, level, theirs }) =>
      isa === 'a32' &&
      level === 1 &&
      encoding[0] === 15 &&
      (encoding[2] === 7 || (encoding[2] === 0 && encoding[1] === 0)) &&
      theirs === 'works',
  },
  {
    because: 'QEMU 7.2 does not trap the 64-bit DBGDRAR and DBGDSAR by HDCR.TDRA',
    covers: ({ isa, access: { encoding }, name, theirs }) =>
      isa === 'a32' && encoding.length === 3 && /^DBGD[RS]AR$/.test(name) && theirs === 'works',
  },
];

export function reasonFor(difference: Difference): string | undefined {
  const always = [...REASONS, ...OTHER_TRAPS, ...(difference.cpu === 'max' ? ON_MAX : [])];
  const reasons = isTrap(difference.ours) ? [...always, ...NOT_TRAPPED] : always;
  return reasons.find(({ covers }) => covers(difference))?.because;
}

/** Identification registers that differ on every model. */
const VALUES: Readonly<Record<string, string>> = {
  ID_PFR1: 'Security Extensions: SMC exists; QEMU takes them away with EL3',
  ID_DFR0: 'CopSDbg and CopDbg as in the TRM; QEMU takes CopSDbg away with EL3',
  ID_ISAR5: 'no AES, SHA1 and SHA2',
  ID_AA64ISAR0: 'no AES, SHA1 and SHA2',
  REVIDR: 'QEMU reads MIDR on the Cortex-A15',
  CSSELR: 'UNKNOWN after reset',
};

/** The same for `max`: it is another processor, and has less. */
const VALUES_OF_MAX: Readonly<Record<string, string>> = {
  CLIDR: 'the caches of the Cortex-A57',
  ID_AA64ISAR1: 'PAuth by an algorithm of our own',
};

const FIELD = 4n;

/** Why an identification register, named without its level, holds something else. */
export function valueReason(
  cpu: string,
  name: string,
  mine: bigint,
  other: bigint,
): string | undefined {
  const known = VALUES[name] ?? (cpu === 'max' ? VALUES_OF_MAX[name] : undefined);
  if (known || cpu !== 'max' || !/^(ID_|MVFR|$)/i.test(name)) return known;
  for (let lo = 0n; lo < 64n; lo += FIELD)
    if (((mine >> lo) & 15n) > ((other >> lo) & 15n)) return undefined;
  return "fields of features that QEMU's max has";
}

interface MaskReason {
  readonly because: string;
  readonly names: RegExp;
  readonly holds?: (mine: bigint, other: bigint) => boolean;
}

const MASK_REASONS: readonly MaskReason[] = [
  {
    because: 'QEMU 7.2 keeps bits that are RES0, or not there without EL3',
    names:
      /^(DBGBCR|DBGWCR|SPSR_|ESR_EL|CONTEXTIDR|VBAR_EL[12]|CNTKCTL|CNTHCTL|VPIDR|MDSCR|MDCR|HDCR|CPTR|HCPTR|HSTR|TCR_EL2|VTCR|DACR32|IFSR32|FPEXC32|HPFAR|CNTFRQ|CPACR|SCTLR_EL1|TEEHBR|PMCR|PMEVTYPER|PMCCFILTR|FCSEIDR)/,
    holds: (mine, other) => mine !== other && (mine & ~other) === 0n,
  },
  {
    because: 'QEMU 7.2 has no storage for it',
    names: /^(MDCCINT|DBGVCR|ACTLR|HACTLR|HACR|AFSR|ADFSR|AIFSR|HADFSR|HAIFSR|AMAIR|HAMAIR|L2|CPU)/,
    holds: (_, other) => other === 0n,
  },
  { because: 'depends on time', names: /^CNT(P|V|HP|HV)_(TVAL|CTL)/ },
  { because: 'depends on PMSELR, which is UNKNOWN', names: /^PMXEV/ },
  {
    because: "QEMU's max has bits of FEAT_FP16, FEAT_PMUv3p5, FEAT_RAS and others",
    names: /^(FPCR|PMEVCNTR\d_EL0|HCR_EL2)$/,
    holds: (mine, other) => other > 0xffffn && mine !== other && (mine & ~other) === 0n,
  },
  {
    because: 'reserved bits of TTBCR are kept',
    names: /^TTBCR$/,
    holds: (mine) => mine === 0xffffffffn,
  },
];

/** Why a register keeps other bits of ones in QEMU 7.2. */
export function maskReason(name: string, mine: bigint, other: bigint): string | undefined {
  return MASK_REASONS.find(({ names, holds }) => names.test(name) && (!holds || holds(mine, other)))
    ?.because;
}

// Where vbar and QEMU 7.2 differ in access to system registers and in what identification registers
// hold, each with its reason. docs/fidelity.md has the rows.
import type { Access, Isa } from './sysreg-encodings.js';

export interface Difference {
  readonly isa: Isa;
  readonly access: Access;
  /** Of GNU as, or our own where it has none. */
  readonly name: string;
  readonly level: number;
  readonly way: 'read' | 'write';
  /** The name of the settings. */
  readonly traps: string;
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
    because: 'the identification space of AArch32 ends with c7; QEMU reads zero behind it',
    covers: ({ isa, access: { encoding }, way, ours, theirs }) =>
      isa === 'a32' &&
      encoding.length === 5 &&
      encoding.slice(0, 3).join() === '15,0,0' &&
      encoding[3] >= 8 &&
      way === 'read' &&
      isUndefined(ours) &&
      theirs === 'works',
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

/** What QEMU does not trap below EL2, though HCR or MDCR says so. */
const NOT_TRAPPED: readonly Reason[] = [
  {
    because: 'QEMU 7.2 has no HCR.TIDCP',
    covers: ({ isa, access: { encoding }, level, traps }) =>
      level === 1 &&
      traps === 'traps' &&
      (isa === 'a64'
        ? encoding[0] !== 2 && (encoding[2] === 11 || encoding[2] === 15)
        : encoding[0] === 15 && encoding.length === 5 && [9, 10, 11].includes(encoding[2])),
  },
  {
    because: 'HSTR.Tn has a higher priority than UNDEFINED at PL1',
    covers: ({ isa, access: { encoding }, level, traps, theirs }) =>
      isa === 'a32' && level === 1 && traps === 'hstr' && encoding[0] === 15 && isUndefined(theirs),
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
  const isTrapped = /^EC .* to (EL2|Hyp)/.test(difference.ours);
  const reasons = isTrapped ? [...REASONS, ...NOT_TRAPPED] : REASONS;
  return reasons.find(({ covers }) => covers(difference))?.because;
}

/** Identification registers that differ, for every model but `max`. */
export const VALUES: Readonly<Record<string, string>> = {
  ID_PFR1: 'Security Extensions: SMC exists; QEMU takes them away with EL3',
  ID_DFR0: 'CopSDbg and CopDbg as in the TRM; QEMU takes CopSDbg away with EL3',
  ID_ISAR5: 'no AES, SHA1 and SHA2',
  ID_AA64ISAR0: 'no AES, SHA1 and SHA2',
  REVIDR: 'QEMU reads MIDR on the Cortex-A15',
  CSSELR: 'UNKNOWN after reset',
};

interface MaskReason {
  readonly because: string;
  readonly names: RegExp;
  readonly holds?: (mine: bigint, other: bigint) => boolean;
}

const MASK_REASONS: readonly MaskReason[] = [
  {
    because: 'QEMU 7.2 keeps bits that are RES0, or not there without EL3',
    names:
      /^(DBGBCR|DBGWCR|SPSR_|ESR_EL|CONTEXTIDR|VBAR_EL[12]|CNTKCTL|CNTHCTL|VPIDR|MDCR|HDCR|CPTR|HCPTR|HSTR|TCR_EL2|VTCR|DACR32|IFSR32|FPEXC32|HPFAR|CNTFRQ|CPACR|SCTLR_EL1|TEEHBR|PMCR|PMEVTYPER|PMCCFILTR|FCSEIDR)/,
    holds: (mine, other) => mine !== other && (mine & ~other) === 0n,
  },
  {
    because: 'QEMU 7.2 has no storage for it',
    names: /^(MDCCINT|DBGVCR|ACTLR|HACTLR|HACR|AFSR|ADFSR|AIFSR|HADFSR|HAIFSR|AMAIR|HAMAIR|L2|CPU)/,
    holds: (_, other) => other === 0n,
  },
  { because: 'depends on time', names: /^CNT(P|V|HP)_(TVAL|CTL)/ },
  { because: 'depends on PMSELR, which is UNKNOWN', names: /^PMXEV/ },
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

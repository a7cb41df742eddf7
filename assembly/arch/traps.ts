// Which accesses to system registers trap below EL2. A row of isa/sysreg names its controls (`trap`);
// here stands when each of them holds.
import {
  CNTHCTL_EL2,
  CNTKCTL_EL1,
  CPTR_EL2,
  EL,
  HCR_EL2,
  HSTR_EL2,
  MDCR_EL2,
  MDSCR_EL1,
  NRW,
  PMUSERENR_EL0,
  TEECR,
} from '../../isa/gen/layout';
import * as tags from '../gen/sysregs';
import { debugExceptionsToEL2 } from './debug';
import { targetEL } from './exception-a64';
import { effectiveHCR, inHost, isE2H, sctlrInUse } from './vhe';

/** HCR bits that trap what their tag names, for reads and writes alike. */
const HCR_TAGS: u64 =
  tags.TRAP_TACR |
  tags.TRAP_TIDCP |
  tags.TRAP_TSW |
  tags.TRAP_TPC |
  tags.TRAP_TPU |
  tags.TRAP_TTLB |
  tags.TRAP_TID0 |
  tags.TRAP_TID1 |
  tags.TRAP_TID2 |
  tags.TRAP_TID3 |
  tags.TRAP_TDZ;

/** The trap tags of a register or operation. */
export function trapsOf(index: i32): u64 {
  return load<u64>(tags.SYSREG_TRAPS + ((<usize>index) << 3));
}

/** Tags among HCR_TAGS whose bit of HCR is 1. */
function trappedByHCR(hcr: u32): u64 {
  let on: u64 = 0;
  if ((hcr >> 15) & 1) on |= tags.TRAP_TID0;
  if ((hcr >> 16) & 1) on |= tags.TRAP_TID1;
  if ((hcr >> 17) & 1) on |= tags.TRAP_TID2;
  if ((hcr >> 18) & 1) on |= tags.TRAP_TID3;
  if ((hcr >> 20) & 1) on |= tags.TRAP_TIDCP;
  if ((hcr >> 21) & 1) on |= tags.TRAP_TACR;
  if ((hcr >> 22) & 1) on |= tags.TRAP_TSW;
  if ((hcr >> 23) & 1) on |= tags.TRAP_TPC;
  if ((hcr >> 24) & 1) on |= tags.TRAP_TPU;
  if ((hcr >> 25) & 1) on |= tags.TRAP_TTLB;
  if ((hcr >> 28) & 1) on |= tags.TRAP_TDZ;
  return on;
}

/** The controls of other EL2 registers. */
function trappedByOthers(traps: u64): bool {
  const host = isE2H();
  if (traps & tags.TRAP_TCPAC) return load<u32>(0, CPTR_EL2) >> 31 != 0;
  if (traps & tags.TRAP_TTEE) return ((load<u32>(0, HSTR_EL2) >> 16) & 1) != 0;
  // EL1PCTEN and EL1PCEN (EL1PTEN) are elsewhere with E2H, and nothing for a host's EL0.
  if (traps & (tags.TRAP_PCT | tags.TRAP_PTIMER)) {
    const cnthctl = host ? load<u32>(0, CNTHCTL_EL2) >> 10 : load<u32>(0, CNTHCTL_EL2);
    return !inHost() && (cnthctl & (traps & tags.TRAP_PCT ? 1 : 2)) == 0;
  }
  if (traps & tags.TRAP_APK) return ((load<u64>(0, HCR_EL2) >> 40) & 1) == 0;
  if (traps & tags.TRAP_TLOR) return ((load<u64>(0, HCR_EL2) >> 35) & 1) != 0;
  // TDE makes all debug traps effective, and HCR_EL2.TGE makes it 1.
  const mdcr: u32 = load<u32>(0, MDCR_EL2) | (debugExceptionsToEL2() ? 0x100 : 0);
  if (traps & tags.TRAP_TDA) return (mdcr & 0x300) != 0;
  if (traps & tags.TRAP_TDOSA) return (mdcr & 0x500) != 0;
  if (traps & tags.TRAP_TDRA) return (mdcr & 0x900) != 0;
  if (traps & tags.TRAP_TPMCR && (mdcr >> 5) & 1) return true;
  if (traps & tags.TRAP_TPM) return ((mdcr >> 6) & 1) != 0;
  return false;
}

function trappedToEL2(traps: u64, write: bool): bool {
  const hcr = <u32>effectiveHCR();
  if (traps & HCR_TAGS && traps & trappedByHCR(hcr)) return true;
  if (traps & tags.TRAP_TVM) return ((hcr >> (write ? 26 : 30)) & 1) != 0;
  return trappedByOthers(traps);
}

/** PMUSERENR: EN is for all, SW for PMSWINC, CR and ER for reads of the counters (ER: PMSELR too). */
function isMonitorEnabled(traps: u64, write: bool): bool {
  const pmuserenr = load<u32>(0, PMUSERENR_EL0);
  if (pmuserenr & 1) return true;
  if (traps & tags.TRAP_PMSW) return (pmuserenr & 2) != 0;
  if (traps & tags.TRAP_PMCYCLE) return !write && (pmuserenr & 4) != 0;
  if (traps & tags.TRAP_PMSEL) return (pmuserenr & 8) != 0;
  if (traps & tags.TRAP_PMER) return !write && (pmuserenr & 8) != 0;
  return false;
}

/** EL0 accesses that SCTLR_EL1 and CNTKCTL_EL1 do not let pass. */
function disabledAtEL0(traps: u64, write: bool): bool {
  const sctlr = load<u32>(sctlrInUse());
  if (traps & tags.TRAP_UCI) return ((sctlr >> 26) & 1) == 0;
  if (traps & tags.TRAP_UCT) return ((sctlr >> 15) & 1) == 0;
  if (traps & tags.TRAP_DZE) return ((sctlr >> 14) & 1) == 0;
  if (traps & tags.TRAP_UMA) return ((sctlr >> 9) & 1) == 0;
  if (traps & tags.TRAP_PMEN) return !isMonitorEnabled(traps, write);
  if (traps & tags.TRAP_TDCC) return ((load<u32>(0, MDSCR_EL1) >> 12) & 1) != 0;
  if (traps & tags.TRAP_XED) return (load<u32>(0, TEECR) & 1) != 0;
  const cntkctl = load<u32>(inHost() ? CNTHCTL_EL2 : CNTKCTL_EL1);
  if (traps & tags.TRAP_PCT) return (cntkctl & 1) == 0;
  if (traps & tags.TRAP_VCT) return (cntkctl & 2) == 0;
  if (traps & tags.TRAP_FRQ) return (cntkctl & 3) == 0;
  if (traps & tags.TRAP_VTIMER) return ((cntkctl >> 8) & 1) == 0;
  if (traps & tags.TRAP_PTIMER) return ((cntkctl >> 9) & 1) == 0;
  return false;
}

/** A64: the Exception level an access is trapped to that is not UNDEFINED here, or 0. */
export function trapLevel(traps: u64, write: bool): u32 {
  return traps == 0 || load<u32>(0, EL) >= 2 ? 0 : levelOfTraps(traps, write);
}

/** The same below EL2. */
function levelOfTraps(traps: u64, write: bool): u32 {
  if (load<u32>(0, EL) == 0 && disabledAtEL0(traps, write)) return targetEL();
  return trappedToEL2(traps, write) ? 2 : 0;
}

/** HSTR.Tn, of which T4 and T14 are RES0. */
export function hstrBit(n: u32): bool {
  return ((load<u32>(0, HSTR_EL2) & 0xbfef) >> n) & 1 ? !inHost() : false;
}

export const NO_TRAP: u32 = 0;
export const TRAP_TO_HYP: u32 = 1;
export const UNDEFINED_AT_PL0: u32 = 2;

/** AArch32: what an access comes to that the register allows; `CRn` is CRm for MCRR and 16 outside p15. */
export function trapA32(traps: u64, CRn: u32, write: bool): u32 {
  const el = load<u32>(0, EL);
  if (el >= 2) return NO_TRAP;
  if (el == 0 && disabledAtEL0(traps & ~tags.TRAP_UCI & ~tags.TRAP_UCT, write))
    return UNDEFINED_AT_PL0;
  if (CRn < 16 && hstrBit(CRn)) return TRAP_TO_HYP;
  return trappedToEL2(traps, write) ? TRAP_TO_HYP : NO_TRAP;
}

/** HCR.TIDCP traps the IMPLEMENTATION DEFINED encodings, whether they exist or not. */
export function trapsImplementationDefined(): bool {
  return load<u32>(0, EL) == 1 && ((load<u32>(0, HCR_EL2) >> 20) & 1) != 0;
}

/** True where DC ZVA would be refused: DCZID_EL0.DZP. */
export function isZeroingProhibited(): bool {
  if (load<u32>(0, NRW)) return true;
  return trapLevel(tags.TRAP_DZE | tags.TRAP_TDZ, true) != 0;
}

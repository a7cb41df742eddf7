// FEAT_VHE, the Virtualization Host Extensions: whether HCR_EL2.{E2H,TGE} make EL2 a host, and what
// HCR_EL2 then means.
import { EL, HCR_EL2, SCTLR_EL1, SCTLR_EL2 } from '../../isa/gen/layout';
import { FEAT_VHE } from '../../isa/gen/features';
import { hasFeature } from './features';

export const HCR_E2H: u64 = 1 << 34;
export const HCR_TGE: u64 = 1 << 27;

/** HCR_EL2.E2H: EL2 has the EL2&0 translation regime and EL1's register layouts. */
export function isE2H(): bool {
  return (load<u64>(0, HCR_EL2) & HCR_E2H) != 0 && hasFeature(FEAT_VHE);
}

/** ELIsInHost(EL0): E2H and TGE, so that EL0 belongs to EL2. */
export function inHost(): bool {
  return (
    (load<u64>(0, HCR_EL2) & (HCR_E2H | HCR_TGE)) == (HCR_E2H | HCR_TGE) && hasFeature(FEAT_VHE)
  );
}

/** Behave as 0 while TGE is 1: SWIO, PTW, VF, VI, VSE, FB, TID1, TID3, TSC, TACR, TSW, TTLB, TVM, HCD, TRVM. */
const OFF_WITH_TGE: u64 = 0x666d_03c6;
/** And these with E2H too: VM, FMO, IMO, AMO, BSU, DC, TWI, TWE, TID0, TID2, TPC, TPU, TDZ, CD, ID. */
const OFF_IN_HOST: u64 = 0x3_1182_fc39;

/** HCR_EL2 as its fields behave: TGE makes some of them 0, or 1. */
export function effectiveHCR(): u64 {
  const hcr = load<u64>(0, HCR_EL2);
  if ((hcr & HCR_TGE) == 0) return hcr;
  return (inHost() ? hcr & ~OFF_IN_HOST : hcr | 0x38) & ~OFF_WITH_TGE;
}

/** Offset of the SCTLR_ELx whose fields apply at the current Exception level. */
export function sctlrInUse(): usize {
  const el = load<u32>(0, EL);
  return <usize>(el == 2 || (el == 0 && inHost()) ? SCTLR_EL2 : SCTLR_EL1);
}

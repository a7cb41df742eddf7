// The features of the machine's PEs (isa/features.ts), chosen by the host before the first run.
import { PE_ISA } from '../../isa/gen/layout';
import { SELECTED } from '../mem/memory-map';

/** The host's choice: bit n is feature n of isa/features.ts. */
export function setFeatures(mask: u64): void {
  store<u64>(SELECTED, mask);
}

/** True when the PEs have feature `bit` (FEAT_… of isa/gen/features). */
export function hasFeature(bit: u32): bool {
  return ((load<u64>(SELECTED) >> <u64>bit) & 1) != 0;
}

/** True on the Armv7-A PE, whose EL2 is Hyp mode. */
export function isArmv7(): bool {
  return load<u32>(0, PE_ISA) != 0;
}

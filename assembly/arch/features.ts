// The features of the machine's PEs (isa/features.ts), chosen by the host before the first run.
import { PE_ISA } from '../../isa/gen/layout';
import { SYSREG_MASK, SYSREG_WITH, SYSREG_WITH_COUNT, SYSREG_WITH_MASK } from '../gen/sysregs';
import { SELECTED } from '../mem/memory-map';

/** The host's choice: bit n is feature n of isa/features.ts. */
export function setFeatures(mask: u64): void {
  store<u64>(SELECTED, mask);
  // What they add to the write masks of system registers.
  for (let i: usize = 0; i < <usize>SYSREG_WITH_COUNT; i++) {
    if (!hasFeature(load<u32>(SYSREG_WITH + (i << 3), 4))) continue;
    const at = SYSREG_MASK + ((<usize>load<u32>(SYSREG_WITH + (i << 3))) << 3);
    store<u64>(at, load<u64>(at) | load<u64>(SYSREG_WITH_MASK + (i << 3)));
  }
}

/** True when the PEs have feature `bit` (FEAT_… of isa/gen/features). */
export function hasFeature(bit: u32): bool {
  return ((load<u64>(SELECTED) >> <u64>bit) & 1) != 0;
}

/** True on the Armv7-A PE, whose EL2 is Hyp mode. */
export function isArmv7(): bool {
  return load<u32>(0, PE_ISA) != 0;
}

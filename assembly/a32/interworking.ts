// Writes of the PC: BXWritePC, ALUWritePC and LoadWritePC are one operation in the A32 state of
// Armv7, the branch that can change to T32. In T32 state ALUWritePC cannot change (conditional.ts).
import { IT, T } from '../../isa/gen/layout';
import { branchTo, enter, retire } from '../run/pages';
import { branchT32, inT32 } from '../run/pages-t32';

/**
 * Branches from the instruction at `rec` to `address`; bit 0 selects T32.
 * CONSTRAINED UNPREDICTABLE: bits 1..0 = 10: we clear bit 1.
 */
export function BXWritePC(rec: usize, address: u32): usize {
  if (address & 1) return branchToT32(rec, address);
  return branchTo(rec, <u64>(address & 0xfffffffc));
}

/** Goes on in T32 state at `address`, whose bit 0 does not count. */
export function branchToT32(rec: usize, address: u32): usize {
  if (inT32()) return branchT32(rec, address);
  retire(rec);
  store<u32>(0, 0, IT);
  store<u32>(0, 1, T);
  return enter(<u64>(address & 0xfffffffe));
}

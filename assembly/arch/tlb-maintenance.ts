// TLB maintenance. The TLB of host addresses is emptied for the regime; the retentive TLB loses what
// the instruction covers and nothing else.
import { EL, HCR_EL2, NRW, TCR_EL1 } from '../../isa/gen/layout';
import * as hooks from '../gen/sysregs';
import {
  ANY,
  currentVMID,
  discard,
  EL1_REGIME,
  EL2_REGIME,
  IPA_REGIME,
  isRetentive,
} from '../mem/retention';
import { flushContext, flushOthers } from '../mem/tlb';
import { EL0_CONTEXT, EL1_CONTEXT, EL2_CONTEXT, HOST_EL0_CONTEXT } from '../mem/walk';
import { inHost } from './vhe';

export function flushEL1(): void {
  flushContext(EL0_CONTEXT);
  flushContext(EL1_CONTEXT);
}

export function flushEL2(): void {
  flushContext(EL2_CONTEXT);
  flushContext(HOST_EL0_CONTEXT);
}

/** HCR.FB makes the operations of EL1 those of the Inner Shareable domain. */
function isBroadcast(): bool {
  return load<u32>(0, EL) == 1 && ((load<u32>(0, HCR_EL2) >> 9) & 1) != 0;
}

/** The address in an operand. */
function addressIn(value: u64): u64 {
  if (load<u32>(0, NRW)) return value & 0xffff_f000;
  return (value << 20) >> 8;
}

function asidIn(value: u64): u32 {
  if (load<u32>(0, NRW)) return <u32>value & 0xff;
  return <u32>(value >> 48) & ((load<u64>(0, TCR_EL1) >> 36) & 1 ? 0xffff : 0xff);
}

/** For the EL1&0 regime, or the EL2&0 regime of a host. */
function discardEL1(everywhere: bool, asid: u32, byAddress: bool, va: u64): void {
  const host = inHost();
  const vmid = host ? ANY : currentVMID();
  discard(host ? EL2_REGIME : EL1_REGIME, everywhere, vmid, asid, byAddress, va);
}

/** Carries an operation out; false where `hook` is none. */
export function maintainTLB(hook: u32, value: u64): bool {
  if (hook < hooks.WRITE_TLBI_FIRST || hook > hooks.WRITE_TLBI_LAST) return false;
  const forAll = isInnerShareable(hook) || isBroadcast();
  if (hook == hooks.WRITE_TLBI_ALLE2 || hook == hooks.WRITE_TLBI_ALLE2_IS) flushEL2();
  else if (hook == hooks.WRITE_TLBI_VAE2 || hook == hooks.WRITE_TLBI_VAE2_IS) flushEL2();
  else {
    flushEL1();
    if (inHost()) flushEL2();
  }
  if (forAll) flushOthers(false);
  if (isRetentive()) discardFor(hook, forAll, value);
  return true;
}

function isInnerShareable(hook: u32): bool {
  return (
    hook == hooks.WRITE_TLBI_VMALLE1_IS ||
    hook == hooks.WRITE_TLBI_VAE1_IS ||
    hook == hooks.WRITE_TLBI_VAAE1_IS ||
    hook == hooks.WRITE_TLBI_ASIDE1_IS ||
    hook == hooks.WRITE_TLBI_IPAS2E1_IS ||
    hook == hooks.WRITE_TLBI_ALLE1_IS ||
    hook == hooks.WRITE_TLBI_VMALLS12E1_IS ||
    hook == hooks.WRITE_TLBI_ALLE2_IS ||
    hook == hooks.WRITE_TLBI_VAE2_IS
  );
}

function discardFor(hook: u32, forAll: bool, value: u64): void {
  const va = addressIn(value);
  switch (hook) {
    case hooks.WRITE_TLBI_VMALLE1:
    case hooks.WRITE_TLBI_VMALLE1_IS:
      discardEL1(forAll, ANY, false, 0);
      break;
    case hooks.WRITE_TLBI_VAE1:
    case hooks.WRITE_TLBI_VAE1_IS:
      discardEL1(forAll, asidIn(value), true, va);
      break;
    case hooks.WRITE_TLBI_VAAE1:
    case hooks.WRITE_TLBI_VAAE1_IS:
      discardEL1(forAll, ANY, true, va);
      break;
    case hooks.WRITE_TLBI_ASIDE1:
    case hooks.WRITE_TLBI_ASIDE1_IS:
      discardEL1(forAll, asidIn(value), false, 0);
      break;
    case hooks.WRITE_TLBI_IPAS2E1:
    case hooks.WRITE_TLBI_IPAS2E1_IS:
      // Stage 2 alone: what is known of both stages together stays.
      discard(IPA_REGIME, forAll, currentVMID(), ANY, true, (value & 0xf_ffff_ffff) << 12);
      break;
    case hooks.WRITE_TLBI_ALLE1:
    case hooks.WRITE_TLBI_ALLE1_IS:
      discard(EL1_REGIME, forAll, ANY, ANY, false, 0);
      discard(IPA_REGIME, forAll, ANY, ANY, false, 0);
      break;
    case hooks.WRITE_TLBI_VMALLS12E1:
    case hooks.WRITE_TLBI_VMALLS12E1_IS:
      discard(EL1_REGIME, forAll, currentVMID(), ANY, false, 0);
      discard(IPA_REGIME, forAll, currentVMID(), ANY, false, 0);
      break;
    case hooks.WRITE_TLBI_VAE2:
    case hooks.WRITE_TLBI_VAE2_IS:
      discard(EL2_REGIME, forAll, ANY, ANY, true, va);
      break;
    default:
      discard(EL2_REGIME, forAll, ANY, ANY, false, 0);
      break;
  }
}

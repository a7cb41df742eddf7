// Exception generation and return: one executor per row of isa/a32/exceptions.ts.
import { EL, ELR_EL2, HCR_EL2, MODE, SPSR_EL2, STOP_INFO } from '../../isa/gen/layout';
import { STOP_SMC } from '../../isa/gen/stops';
import {
  EC_BKPT32,
  EC_HVC32,
  EC_SMC32,
  EC_SVC32,
  lengthBit,
  MOE_BKPT,
  setMethodOfEntry,
  syncException,
  undefined,
} from '../arch/exception';
import { debugExceptionsToEL2, debugTargetEL } from '../arch/debug';
import { FSC_DEBUG, hypTrap, prefetchAbortA32, supervisorCall } from '../arch/exception-a32';
import { generalExceptionsToAArch64 } from '../arch/execution-state';
import { isArmv7 } from '../arch/features';
import { spsrOf } from '../arch/pstate';
import { imm32 } from '../arch/record';
import { R, slotOf } from '../arch/registers';
import { abandon, complete, stopAfter } from '../run/pages';
import { hasSPSR } from './banks';
import { returnFromException } from './exception-return';

export function SVC(rec: usize): usize {
  const il = lengthBit(rec);
  return supervisorCall(<u32>complete(rec), imm32(rec) & 0xffff, EC_SVC32, il);
}

/** BKPT. Without halting debug a Prefetch Abort, also in Hyp mode, or an exception to AArch64. */
export function BKPT(rec: usize): usize {
  if (!isArmv7() && (generalExceptionsToAArch64() || debugExceptionsToEL2()))
    return syncException(rec, debugTargetEL(), EC_BKPT32, imm32(rec) & 0xffff);
  const pc = <u32>abandon(rec);
  setMethodOfEntry(MOE_BKPT);
  return prefetchAbortA32(pc, pc, FSC_DEBUG);
}

/** HVC. UNDEFINED in User mode and with HCR.HCD. */
export function HVC(rec: usize): usize {
  const disabled = (load<u32>(0, HCR_EL2) >> 29) & 1;
  if (load<u32>(0, EL) == 0 || disabled) return undefined(rec);
  return hypTrap(EC_HVC32, imm32(rec), <u32>complete(rec), 1);
}

/** SMC. Trapped by HCR.TSC, else a stop: the host is the firmware. */
export function SMC(rec: usize): usize {
  const el = load<u32>(0, EL);
  if (el == 0) return undefined(rec);
  if (el == 1 && (load<u32>(0, HCR_EL2) >> 19) & 1) return syncException(rec, 2, EC_SMC32, 0);
  store<u64>(0, <u64>imm32(rec), STOP_INFO);
  return stopAfter(rec, STOP_SMC);
}

export function UDF(rec: usize): usize {
  return undefined(rec);
}

/**
 * ERET. In Hyp mode from ELR_hyp, in the other modes from R14.
 * CONSTRAINED UNPREDICTABLE: in User and System mode, which have no SPSR, we make it UNDEFINED.
 */
export function ERET(rec: usize): usize {
  if (load<u32>(0, EL) == 2) {
    return returnFromException(rec, load<u32>(0, ELR_EL2), load<u32>(0, SPSR_EL2));
  }
  if (!hasSPSR()) return undefined(rec);
  return returnFromException(rec, R(slotOf(14)), load<u32>(spsrOf(load<u32>(0, MODE))));
}

// Data processing that A32 does not have: ORN, and additions to Align(PC, 4).
import { immediateC, logical } from '../a32/data-processing';
import { shiftedC } from '../a32/shifts';
import { ERET } from '../a32/exceptions';
import { hasSPSR } from '../a32/banks';
import { returnFromException } from '../a32/exception-return';
import { EL, MODE } from '../../isa/gen/layout';
import { undefined } from '../arch/exception';
import { spsrOf } from '../arch/pstate';
import { imm32, Rd, RECORD_BYTES, Rn } from '../arch/record';
import { R, SLOT_PC, setR, slotOf } from '../arch/registers';
import { addressOf } from '../run/pages';

export function ORN_imm_T1<S>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) | ~immediateC<S>(rec));
}

export function ORN_reg_T1<S, K>(rec: usize): usize {
  return logical<S>(rec, R(Rn(rec)) | ~shiftedC<S, K>(rec));
}

/** Rn; R15 is Align(PC, 4): then it is ADR. */
function base(rec: usize): u32 {
  return Rn(rec) == SLOT_PC ? R(SLOT_PC) & 0xffff_fffc : R(Rn(rec));
}

export function ADR_T1(rec: usize): usize {
  setR(Rd(rec), ((<u32>addressOf(rec) + 4) & 0xffff_fffc) + imm32(rec));
  return rec + RECORD_BYTES;
}

/** ADDW, ADR of a label behind. */
export function ADDW(rec: usize): usize {
  setR(Rd(rec), base(rec) + imm32(rec));
  return rec + RECORD_BYTES;
}

/** SUBW, ADR of a label before. */
export function SUBW(rec: usize): usize {
  setR(Rd(rec), base(rec) - imm32(rec));
  return rec + RECORD_BYTES;
}

/**
 * SUBS PC, LR, #imm8, which with 0 is ERET. UNDEFINED in Hyp mode but for ERET.
 * CONSTRAINED UNPREDICTABLE: in User and System mode, which have no SPSR, we make it UNDEFINED.
 */
export function SUBS_PC_LR(rec: usize): usize {
  if (imm32(rec) == 0) return ERET(rec);
  if (load<u32>(0, EL) == 2 || !hasSPSR()) return undefined(rec);
  const target: u32 = R(slotOf(14)) - imm32(rec);
  return returnFromException(rec, target, load<u32>(spsrOf(load<u32>(0, MODE))));
}

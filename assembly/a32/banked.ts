// MRS and MSR (Banked register) of the Virtualization Extensions: "Encoding and use of Banked
// register transfer instructions". What is UNPREDICTABLE there is UNDEFINED here.
import { EL, ELR_EL2, MODE } from '../../isa/gen/layout';
import { undefined } from '../arch/exception';
import {
  bankOf,
  lrBankOf,
  MODE_ABT,
  MODE_FIQ,
  MODE_HYP,
  MODE_IRQ,
  MODE_SVC,
  MODE_UND,
  MODE_USR,
  spsrOf,
} from '../arch/pstate';
import { bits, insn, Rd, RECORD_BYTES, Rn } from '../arch/record';
import { R, setR } from '../arch/registers';
import { bankedRegister } from './banks';

/** Modes of SYSm 0b10000 to 0b10111, two values each. */
function modeOfSYSm(SYSm: u32): u32 {
  switch (SYSm >> 1) {
    case 8:
      return MODE_IRQ;
    case 9:
      return MODE_SVC;
    case 10:
      return MODE_ABT;
    default:
      return MODE_UND;
  }
}

/** Address of the banked register SYSm; 0 where the current mode may not name it. */
function registerOf(SYSm: u32): usize {
  const now = load<u32>(0, MODE);
  const n = SYSm & 7;
  switch (SYSm >> 3) {
    case 0: // R8_usr to R12_usr, SP_usr, LR_usr: those the current mode does not use itself
      if (n == 7) return 0;
      if (n == 6) return lrBankOf(now) == 0 ? 0 : bankedRegister(14, MODE_USR);
      if (n == 5) return bankOf(now) == 0 ? 0 : bankedRegister(13, MODE_USR);
      return now == MODE_FIQ ? bankedRegister(8 + n, MODE_USR) : 0;
    case 1: // R8_fiq to R12_fiq, SP_fiq, LR_fiq
      return n == 7 || now == MODE_FIQ ? 0 : bankedRegister(8 + n, MODE_FIQ);
    case 2: {
      const mode = modeOfSYSm(SYSm);
      return now == mode ? 0 : bankedRegister(14 - (SYSm & 1), mode);
    }
    default: // SP_hyp and the Monitor mode registers are for Monitor mode
      return SYSm == 30 && now == MODE_HYP ? <usize>ELR_EL2 : 0;
  }
}

/** Address of SPSR_<mode>; SPSR_mon and SPSR_hyp are for Monitor mode. */
function statusOf(SYSm: u32): usize {
  const now = load<u32>(0, MODE);
  if (SYSm == 14) return now == MODE_FIQ ? 0 : spsrOf(MODE_FIQ);
  if (SYSm >> 3 != 2 || SYSm & 1) return 0;
  const mode = modeOfSYSm(SYSm);
  return now == mode ? 0 : spsrOf(mode);
}

/** The register M:M1 and R name, or 0. */
function banked(word: u32): usize {
  if (load<u32>(0, EL) == 0) return 0;
  const SYSm = (bits(word, 8, 1) << 4) | bits(word, 16, 4);
  return bits(word, 22, 1) ? statusOf(SYSm) : registerOf(SYSm);
}

export function MRS_bank(rec: usize): usize {
  const at = banked(insn(rec));
  if (at == 0) return undefined(rec);
  setR(Rd(rec), load<u32>(at));
  return rec + RECORD_BYTES;
}

export function MSR_bank(rec: usize): usize {
  const at = banked(insn(rec));
  if (at == 0) return undefined(rec);
  store<u32>(at, R(Rn(rec)));
  return rec + RECORD_BYTES;
}

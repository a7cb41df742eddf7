// Exception generation and return: SVC, HVC, SMC, BRK, HLT, UDF, ERET.
import { EL, ELR_EL1, ELR_EL2, HCR_EL2, SPSR_EL1, SPSR_EL2, STOP_INFO } from '../../isa/gen/layout';
import { STOP_SEMIHOSTING, STOP_SMC } from '../../isa/gen/stops';
import { EC_BRK, EC_HVC64, EC_SMC64, EC_SVC64, syncException, undefined } from '../arch/exception';
import { debugTargetEL } from '../arch/debug';
import { exceptionReturn, takeToA64, targetEL } from '../arch/exception-a64';
import { bits, insn } from '../arch/record';
import { effectiveHCR } from '../arch/vhe';
import { pcOf, retire, stopAfter } from '../run/pages';

function imm16(rec: usize): u32 {
  return bits(insn(rec), 5, 16);
}

/** Takes an exception whose preferred return address is the next instruction. */
function call(rec: usize, target: u32, ec: u32): usize {
  const iss = imm16(rec);
  const returnAddress = pcOf(rec) + 4;
  retire(rec);
  return takeToA64(target, 0, ec, iss, returnAddress, 0, false);
}

export function SVC(rec: usize): usize {
  return call(rec, targetEL(), EC_SVC64);
}

/** HCR_EL2.HCD, which TGE overrides. */
const HCR_HCD: u64 = 1 << 29;
function isDisabled(): bool {
  return (effectiveHCR() & HCR_HCD) != 0;
}

/** HVC. UNDEFINED at EL0 and with HCR_EL2.HCD. */
export function HVC(rec: usize): usize {
  if (load<u32>(0, EL) == 0 || (load<u64>(0, HCR_EL2) & HCR_HCD && isDisabled()))
    return undefined(rec);
  return call(rec, 2, EC_HVC64);
}

/** SMC. Trapped by HCR_EL2.TSC, else a stop: the host is the firmware. */
export function SMC(rec: usize): usize {
  const el = load<u32>(0, EL);
  if (el == 0) return undefined(rec);
  if (el == 1 && (load<u64>(0, HCR_EL2) >> 19) & 1) {
    return syncException(rec, 2, EC_SMC64, imm16(rec));
  }
  store<u64>(0, <u64>imm16(rec), STOP_INFO);
  return stopAfter(rec, STOP_SMC);
}

export function BRK(rec: usize): usize {
  return syncException(rec, debugTargetEL(), EC_BRK, imm16(rec));
}

/** HLT #0xf000 is a semihosting call; other values are UNDEFINED without halting debug. */
export function HLT(rec: usize): usize {
  if (imm16(rec) != 0xf000) return undefined(rec);
  return stopAfter(rec, STOP_SEMIHOSTING);
}

export function UDF(rec: usize): usize {
  return undefined(rec);
}

/** DCPS1 to DCPS3 are UNDEFINED outside Debug state. */
export function DCPS1(rec: usize): usize {
  return undefined(rec);
}
export function DCPS2(rec: usize): usize {
  return undefined(rec);
}
export function DCPS3(rec: usize): usize {
  return undefined(rec);
}
/** DRPS is UNDEFINED outside Debug state. */
export function DRPS(rec: usize): usize {
  return undefined(rec);
}

/** ERET. Exception return, using the ELR and SPSR of the current Exception level. */
export function ERET(rec: usize): usize {
  const el = load<u32>(0, EL);
  if (el == 0) return undefined(rec);
  const elr = load<u64>(el == 2 ? ELR_EL2 : ELR_EL1);
  const spsr = load<u32>(el == 2 ? SPSR_EL2 : SPSR_EL1);
  retire(rec);
  return exceptionReturn(elr, spsr);
}

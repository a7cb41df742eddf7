// VMRS and VMSR: FPSCR, which is FPCR and FPSR in one, FPEXC, and the identification registers.
import {
  EL,
  FPCR,
  FPEXC32_EL2,
  FPSR,
  HCR_EL2,
  MVFR0_EL1,
  MVFR1_EL1,
  MVFR2_EL1,
} from '../../isa/gen/layout';
import { syndromeRegister } from '../arch/access-syndrome';
import { syncException, undefined } from '../arch/exception';
import { isArmv7 } from '../arch/features';
import { setNZCV } from '../arch/flags';
import { fpTrapA32 } from '../arch/fp';
import { conditionOf } from '../run/rows';
import { bits, insn, RECORD_BYTES, Rt } from '../arch/record';
import { R, setR } from '../arch/registers';

const FPSID: u32 = 0;
const FPSCR: u32 = 1;
const MVFR2: u32 = 5;
const MVFR1: u32 = 6;
const MVFR0: u32 = 7;
const FPEXC: u32 = 8;

// Cortex-A15: VFPv4 and Advanced SIMD with 32 D registers, no trapped exceptions, no short vectors.
const FPSID_VALUE: u32 = 0x410430f0;
const FPSID_A57: u32 = 0x41034070;
const MVFR0_VALUE: u32 = 0x10110222;
const MVFR1_VALUE: u32 = 0x11111111;

/** AHP, DN, FZ, RMode. */
const CONTROL: u32 = 0x07c0_0000;
/** N, Z, C, V, QC and the cumulative exception bits. */
const STATUS: u32 = 0xf800_009f;

const EC_VMRS: u32 = 0x08;
const HCR_TID0: u32 = 15;
const HCR_TID3: u32 = 18;

/** HCR.TID0 and TID3 trap reads of FPSID and of MVFRn from PL1. */
function identificationTrap(rec: usize, reg: u32): usize {
  const bit: u32 = reg == FPSID ? HCR_TID0 : HCR_TID3;
  if (load<u32>(0, EL) != 1 || reg == FPEXC) return 0;
  if (((load<u32>(0, HCR_EL2) >> bit) & 1) == 0) return 0;
  const word = insn(rec);
  const from: u32 = (1 << 24) | (conditionOf(rec) << 20) | (7 << 14);
  const Rt = syndromeRegister(bits(word, 12, 4));
  return syncException(rec, 2, EC_VMRS, from | (reg << 10) | (Rt << 5) | 1);
}

/** The check before a VMRS or VMSR: 0, or the record to go on at. Only FPSCR is for PL0, and needs EN. */
function refused(rec: usize, reg: u32): usize {
  if (reg != FPSCR && load<u32>(0, EL) == 0) return undefined(rec);
  return fpTrapA32(rec, false, reg == FPSCR);
}

/** FPSID and MVFR0 to MVFR2: of the Cortex-A15, or what the AArch64 registers say. */
function identificationOf(reg: u32): u32 {
  if (isArmv7()) return reg == FPSID ? FPSID_VALUE : reg == MVFR0 ? MVFR0_VALUE : MVFR1_VALUE;
  if (reg == FPSID) return FPSID_A57;
  return load<u32>(reg == MVFR0 ? MVFR0_EL1 : reg == MVFR1 ? MVFR1_EL1 : MVFR2_EL1);
}

/** VMRS. FPSCR to R15 is its flags to APSR. Registers that the PE does not have are UNDEFINED. */
export function VMRS(rec: usize): usize {
  const word = insn(rec);
  const reg = bits(word, 16, 4);
  const known = reg == FPSID || reg == FPSCR || (reg >= MVFR1 && reg <= FPEXC);
  if (!known && (reg != MVFR2 || isArmv7())) return undefined(rec);
  const trap = refused(rec, reg);
  if (trap) return trap;
  let value: u32;
  if (reg == FPSCR) {
    value = load<u32>(0, FPCR) | load<u32>(0, FPSR);
    if (bits(word, 12, 4) == 15) {
      setNZCV(value >> 28);
      return rec + RECORD_BYTES;
    }
  } else {
    const identification = identificationTrap(rec, reg);
    if (identification) return identification;
    if (reg == FPEXC) value = load<u32>(0, FPEXC32_EL2);
    else value = identificationOf(reg);
  }
  setR(Rt(rec), value);
  return rec + RECORD_BYTES;
}

/** VMSR. A write of FPSID is ignored; FPEXC has EN alone. */
export function VMSR(rec: usize): usize {
  const reg = bits(insn(rec), 16, 4);
  if (reg != FPSID && reg != FPSCR && reg != FPEXC) return undefined(rec);
  const trap = refused(rec, reg);
  if (trap) return trap;
  const value = R(Rt(rec));
  if (reg == FPSCR) {
    store<u64>(0, <u64>(value & CONTROL), FPCR);
    store<u64>(0, <u64>(value & STATUS), FPSR);
  } else if (reg == FPEXC) store<u64>(0, <u64>(value & (1 << 30)), FPEXC32_EL2);
  return rec + RECORD_BYTES;
}

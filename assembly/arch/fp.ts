// The FP and Advanced SIMD registers, and whether instructions may use them: "Enabling Advanced SIMD
// and floating-point support". V[n] is 16 bytes at VREGS; S, D and Q of AArch32 are views of the same.
import {
  CPACR_EL1,
  CPTR_EL2,
  EL,
  ESR_EL2,
  FPEXC32_EL2,
  HCR_EL2,
  NRW,
  VREGS,
} from '../../isa/gen/layout';
import { conditionOf } from '../run/rows';
import { abandon } from '../run/pages';
import { EC_FP, EC_UNKNOWN, syncException, undefined } from './exception';
import { enterHyp, VECTOR_UNDEF } from './exception-a32';
import { el1UsesAArch32 } from './execution-state';
import { isArmv7 } from './features';
import { inHost, isE2H } from './vhe';

/** Address of S[n]. */
export function S(n: u32): usize {
  return <usize>VREGS + ((<usize>n) << 2);
}

/** Address of D[n]. */
export function D(n: u32): usize {
  return <usize>VREGS + ((<usize>n) << 3);
}

/** Address of V[n]. */
export function V(n: u32): usize {
  return <usize>VREGS + ((<usize>n) << 4);
}

/** V[n] = value, zero-extended to 128 bits. */
export function setV(n: u32, value: u64): void {
  setV128(n, value, 0);
}

export function setV128(n: u32, low: u64, high: u64): void {
  store<u64>(V(n), low);
  store<u64>(V(n), high, 8);
}

/** ISS of a trapped access from AArch64: CV = 1, COND = 0b1110. */
const ISS_A64: u32 = (1 << 24) | (14 << 20);

/**
 * CheckFPAdvSIMDEnabled64: 0 when the instruction at `rec` may use the registers, else the record to
 * go on at after the exception.
 */
export function fpTrapA64(rec: usize): usize {
  return fpTrapTo64(rec, ISS_A64);
}

/** The same with the syndrome `iss`, for AArch32 where AArch64 is in charge. */
function fpTrapTo64(rec: usize, iss: u32): usize {
  const el = load<u32>(0, EL);
  const fpen = (load<u32>(0, CPACR_EL1) >> 20) & 3;
  if (!inHost() && (el == 1 ? (fpen & 1) == 0 : el == 0 && fpen != 3)) {
    const toEL2 = el == 0 && ((load<u64>(0, HCR_EL2) >> 27) & 1) != 0;
    if (toEL2) return syncException(rec, 2, EC_UNKNOWN, 0);
    return syncException(rec, 1, EC_FP, iss);
  }
  return trappedByCPTR() ? syncException(rec, 2, EC_FP, iss) : 0;
}

/** CPTR_EL2.TFP, or its FPEN with E2H, for the current Exception level. */
function trappedByCPTR(): bool {
  const cptr = load<u32>(0, CPTR_EL2);
  if (!isE2H()) return ((cptr >> 10) & 1) != 0;
  const fpen = (cptr >> 20) & 3;
  return (fpen & 1) == 0 || (fpen == 1 && load<u32>(0, EL) == 0 && inHost());
}

/** True for a word in the FP and Advanced SIMD part of the A64 encodings. */
export function isFPWord(word: u32): bool {
  return ((word >> 26) & 3) == 3;
}

// ---- AArch32 ------------------------------------------------------------------------------------

/** FPEXC.EN. */
const FPEXC_EN: u32 = 1 << 30;

/** Advanced SIMD data-processing or element loads and stores: bits 31..25 or 31..24 and 20. */
function isAdvancedSIMD(word: u32): bool {
  return word >> 25 == 0x79 || (word >> 24 == 0xf4 && ((word >> 20) & 1) == 0);
}

/** Coprocessors 10 and 11 in LDC, STC, MCRR, MRRC, CDP, MCR or MRC. */
function isFPCoprocessor(word: u32): bool {
  return ((word >> 9) & 7) == 5 && ((word >> 26) & 3) == 3 && ((word >> 24) & 3) != 3;
}

/**
 * CheckAdvSIMDOrVFPEnabled(checkEN, advsimd): 0, or the record to go on at. CPACR does not apply in
 * Hyp mode; HCPTR traps to Hyp mode from everywhere.
 */
export function fpTrapA32(rec: usize, advsimd: bool, checkEN: bool): usize {
  const el = load<u32>(0, EL);
  const iss: u32 = (1 << 24) | (conditionOf(rec) << 20);
  // Below an AArch64 EL1 CPACR_EL1.FPEN decides and FPEXC.EN counts as 1.
  if (!isArmv7() && el == 0 && !el1UsesAArch32()) return fpTrapTo64(rec, iss);
  if (el < 2) {
    const cpacr = load<u32>(0, CPACR_EL1);
    const cp10 = (cpacr >> 20) & 3;
    // CONSTRAINED UNPREDICTABLE: cp10 = 0b10 is reserved: no access, as 0b00.
    if ((cp10 & 1) == 0 || (el == 0 && cp10 != 3)) return undefined(rec);
    if (advsimd && cpacr >> 31) return undefined(rec);
  }
  if (checkEN && (load<u32>(0, FPEXC32_EL2) & FPEXC_EN) == 0) return undefined(rec);
  if (!isArmv7()) return trappedByCPTR() ? syncException(rec, 2, EC_FP, iss) : 0;
  const hcptr = load<u32>(0, CPTR_EL2);
  const tase = advsimd && ((hcptr >> 15) & 1) != 0;
  if (((hcptr >> 10) & 1) == 0 && !tase) return 0;
  return fpTrapToHyp(rec, iss | (tase ? 1 << 5 : 10));
}

/** From Hyp mode itself through the UNDEFINED vector. */
function fpTrapToHyp(rec: usize, iss: u32): usize {
  if (load<u32>(0, EL) < 2) return syncException(rec, 2, EC_FP, iss);
  const pc = <u32>abandon(rec);
  store<u64>(0, <u64>((EC_FP << 26) | (1 << 25) | iss), ESR_EL2);
  return enterHyp(VECTOR_UNDEF, pc);
}

/** The trap of any FP or Advanced SIMD instruction, 0 for other instructions. */
export function fpTrap(rec: usize, word: u32): usize {
  if (load<u32>(0, NRW) == 0) return isFPWord(word) ? fpTrapA64(rec) : 0;
  const advsimd = isAdvancedSIMD(word);
  return advsimd || isFPCoprocessor(word) ? fpTrapA32(rec, advsimd, true) : 0;
}

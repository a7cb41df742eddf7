// Named stops for what the table knows and the core does not execute yet: never a silent UNDEFINED.
import { NRW, STOP_INFO, T } from '../../isa/gen/layout';
import { STOP_NOT_IMPLEMENTED } from '../../isa/gen/stops';
import { undefined } from '../arch/exception';
import { fpTrap } from '../arch/fp';
import { asAdvancedSIMD, isAbsentForm } from './rows';
import { stopBefore, wordAt } from './pages';

/** Bit 63 of STOP_INFO: the number below is a system register encoding, not an instruction. */
const IS_SYSREG: u64 = 1 << 63;

/**
 * A64 scalar floating point with ftype 3, other than FCVT: UNALLOCATED without FEAT_FP16, which no PE has, and
 * so not trapped either.
 */
function isHalfPrecision(word: u32): bool {
  if (load<u32>(0, NRW) || (word & 0x5ec00000) != 0x1ec00000) return false;
  return (word & 0x003e7c00) != 0x00224000;
}

/**
 * Stops before an instruction that has a row but no executor; STOP_INFO is the word. One of the FP
 * and Advanced SIMD instructions takes its exception where these are trapped or disabled.
 */
export function todo(rec: usize): usize {
  const word = wordAt(rec);
  if (isHalfPrecision(word)) return undefined(rec);
  // Floating point of T32 has the words of A32.
  const vector = load<u32>(0, T) ? asAdvancedSIMD(word) : 0;
  const inA32 = vector ? vector : word;
  if (load<u32>(0, NRW) && isAbsentForm(inA32)) return undefined(rec);
  const trap = fpTrap(rec, inA32);
  if (trap) return trap;
  store<u64>(0, <u64>word, STOP_INFO);
  return stopBefore(rec, STOP_NOT_IMPLEMENTED);
}

/** Stops before an access to a system register that is not modelled; `key` is its encoding. */
export function todoSysreg(rec: usize, key: u32): usize {
  store<u64>(0, IS_SYSREG | ((<u64>key) << 32) | <u64>wordAt(rec), STOP_INFO);
  return stopBefore(rec, STOP_NOT_IMPLEMENTED);
}

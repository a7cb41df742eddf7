// What the host asks about processor state that is kept in pieces.
import { BUDGET, COUNT_MARK, DAIF, IL, K } from '../../isa/gen/layout';
import { setNZCV } from './flags';
import { packCPSR, packPSTATE, setCPSR, setEL, setMode } from './pstate';

/** Between runs nothing is counted. */
function still(): void {
  store<u32>(0, 0, K);
  store<u32>(0, 0, BUDGET);
  store<u32>(0, 0, COUNT_MARK);
}

export function hostMode(mode: u32): void {
  still();
  setMode(mode);
}

export function hostCPSR(): u32 {
  return packCPSR();
}

export function hostSetCPSR(value: u32): void {
  still();
  setCPSR(value);
}

export function hostPSTATE(): u32 {
  return packPSTATE();
}

/** NZCV, DAIF, IL, EL and SP from an SPSR value. */
export function hostSetPSTATE(value: u32): void {
  still();
  setNZCV(value >> 28);
  store<u32>(0, (value >> 6) & 15, DAIF);
  store<u32>(0, (value >> 20) & 1, IL);
  setEL((value >> 2) & 3, value & 1);
}

// What the host asks about processor state that is kept in pieces.
import { BUDGET, COUNT_MARK, DAIF, IL, K, SS } from '../../isa/gen/layout';
import { enterAArch32, leaveAArch32 } from './execution-state';
import { isArmv7 } from './features';
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

/** All of CPSR on a PE in AArch32; on an Armv8-A PE a value without M[4] is one of AArch64. */
export function hostSetCPSR(value: u32): void {
  still();
  if (!isArmv7() && (value & 0x10) == 0) {
    leaveAArch32();
    hostSetPSTATE(value);
    return;
  }
  setCPSR(value);
  store<u32>(0, (value >> 20) & 1, IL);
  store<u32>(0, (value >> 21) & 1, SS);
}

export function hostPSTATE(): u32 {
  return packPSTATE();
}

/** NZCV, DAIF, IL, SS, EL and SP from an SPSR value; one of AArch32 changes the Execution state. */
export function hostSetPSTATE(value: u32): void {
  still();
  if (value & 0x10) {
    enterAArch32(value & 0x1f);
    hostSetCPSR(value);
    return;
  }
  setNZCV(value >> 28);
  store<u32>(0, (value >> 6) & 15, DAIF);
  store<u32>(0, (value >> 20) & 1, IL);
  store<u32>(0, (value >> 21) & 1, SS);
  setEL((value >> 2) & 3, value & 1);
}

// The run loop while debug exceptions are armed (arch/debug.ts): slices of one instruction, with what may
// come before and behind it. Nothing of it costs a run without: loads and stores look into a TLB
// without entries, so that they come the slow way, which asks the watchpoints (mem/access.ts).
import {
  DEBUG,
  EL,
  ESR_EL1,
  ESR_EL2,
  EXCEPTIONS,
  K,
  NRW,
  PC,
  SPSR_EL1,
  SPSR_EL2,
  SS,
  STEP,
  STOP,
  T,
  TLB_READ,
  TLB_WRITE,
} from '../../isa/gen/layout';
import { breakpointHit, vectorCatchHit } from '../arch/breakpoints';
import {
  ARMED_BREAKPOINT,
  ARMED_VECTOR_CATCH,
  ARMED_WATCHPOINT,
  isStepActive,
} from '../arch/debug';
import {
  breakpointException,
  EC_HVC32,
  EC_HVC64,
  EC_SVC32,
  EC_SVC64,
  softwareStepException,
  vectorCatchException,
} from '../arch/exception';
import { EMPTY_TLB, INVALID_TAG, TLB_DATA_BYTES, TLB_ENTRY_BYTES } from '../mem/memory-map';
import { regionOf } from '../mem/ram';
import { useContext } from '../mem/tlb';
import { currentContext, FETCH, translate, walkPA } from '../mem/walk';
import { interruptTakeable } from './interrupts';
import { enter, wordAt } from './pages';
import { endSlice } from './timers';

/** Bits of STEP. */
const ISV: u32 = 1;
const EX: u32 = 2;
const STEPPING: u32 = 4;
const STEPPING_EXCLUSIVE: u32 = 8;

/** Exceptions taken when the instruction began. */
let exceptions: u64 = 0;

/** What the instruction at PC is preceded by, or its record; K is 1. */
export function beginDebugged(): usize {
  const va = load<u64>(0, PC);
  const last = load<u32>(0, STEP);
  store<u32>(0, 0, STEP);
  exceptions = exceptionsTaken();
  if (interruptTakeable()) {
    endSlice();
    const vector = enter(va);
    store<u32>(0, 0, SS);
    return vector;
  }
  const stepped = isStepActive();
  if (stepped && load<u32>(0, SS) == 0) {
    return softwareStepException(va, ((last & ISV) << 24) | ((last & EX) << 5));
  }
  const armed = load<u32>(0, DEBUG);
  if (armed & (ARMED_BREAKPOINT | ARMED_VECTOR_CATCH) && isFetchable(va)) {
    if (armed & ARMED_BREAKPOINT && breakpointHit(va)) return breakpointException(va);
    if (armed & ARMED_VECTOR_CATCH && vectorCatchHit(va)) return vectorCatchException(va);
  }
  if (armed & ARMED_WATCHPOINT) forgetData();
  const rec = enter(va);
  if (stepped && load<u32>(0, STOP) == 0) {
    store<u32>(0, isLoadExclusive(wordAt(rec)) ? STEPPING | STEPPING_EXCLUSIVE : STEPPING, STEP);
  }
  return rec;
}

/** Behind the instruction, or the exception. */
export function endDebugged(): void {
  const step = load<u32>(0, STEP);
  if (step & STEPPING) {
    // One that was not executed, or took an exception, has not been stepped.
    const isTaken = exceptionsTaken() != exceptions;
    const isDone = load<i32>(0, K) == 0 && !isTaken;
    if (isTaken) advanceCall();
    if (isDone || isTaken) store<u32>(0, 0, SS);
    store<u32>(0, isDone ? ISV | (step & STEPPING_EXCLUSIVE ? EX : 0) : 0, STEP);
  }
  useContext(currentContext());
}

/** SSAdvance(): SVC and HVC have been stepped when their exception is taken, so that SPSR_ELx.SS is 0. */
function advanceCall(): void {
  if (load<u32>(0, NRW)) return;
  const el2 = load<u32>(0, EL) == 2;
  const ec = load<u32>(el2 ? ESR_EL2 : ESR_EL1) >> 26;
  if (ec != EC_SVC32 && ec != EC_HVC32 && ec != EC_SVC64 && ec != EC_HVC64) return;
  const spsr: usize = el2 ? SPSR_EL2 : SPSR_EL1;
  store<u32>(spsr, load<u32>(spsr) & ~((<u32>1) << 21));
}

function exceptionsTaken(): u64 {
  return load<u64>(8, EXCEPTIONS) + load<u64>(16, EXCEPTIONS);
}

/** Misaligned PC and aborts of the fetch come before breakpoints. */
function isFetchable(va: u64): bool {
  if (va & (load<u32>(0, T) ? 1 : 3)) return false;
  return translate(va, currentContext(), FETCH) && regionOf(walkPA) != 0;
}

/** Has data accesses find nothing in their TLBs. */
function forgetData(): void {
  for (let at: usize = 0; at < TLB_DATA_BYTES; at += TLB_ENTRY_BYTES) {
    if (load<u64>(EMPTY_TLB + at) == INVALID_TAG) break;
    store<u64>(EMPTY_TLB + at, INVALID_TAG);
  }
  store<u32>(0, <u32>EMPTY_TLB, TLB_READ);
  store<u32>(0, <u32>EMPTY_TLB, TLB_WRITE);
}

/** Load-Exclusive of any size and pair, and Load-Acquire Exclusive. */
function isLoadExclusive(word: u32): bool {
  if (load<u32>(0, NRW) == 0) return (word & 0x3fc00000) == 0x08400000;
  if (load<u32>(0, T) == 0) return (word & 0x0f900ef0) == 0x01900e90;
  if (word >> 20 == 0xe85) return true;
  return word >> 20 == 0xe8d && ((word >> 6) & 1) != 0;
}

// Asynchronous exceptions: which lines are up, whether one can be taken here, and taking it. Nothing
// on the way of ordinary instructions asks: enter() does, and an instruction that can make one takeable
// goes on through enter() (resynchronise).
import {
  DAIF,
  EL,
  ESR_EL1,
  HCR_EL2,
  NRW,
  PENDING,
  TCR_EL1,
  TIMER_LINES,
} from '../../isa/gen/layout';
import { EC_DABT, EC_DABT_LOWER, EC_SERROR } from '../arch/exception';
import { enterHyp, enterPL1, setHSR } from '../arch/exception-a32';
import { el1UsesAArch32 } from '../arch/execution-state';
import { isArmv7 } from '../arch/features';
import { takeToA64 } from '../arch/exception-a64';
import { MODE_ABT, MODE_FIQ, MODE_IRQ } from '../arch/pstate';
import { RECORD_BYTES } from '../arch/record';
import { complete, enter } from './pages';

/** Bits of PENDING, and of what is derived from it. */
const IRQ: u32 = 1;
const FIQ: u32 = 2;
const SERROR: u32 = 4;
/** Virtual interrupts stand above the physical ones. */
const VIRTUAL: u32 = 3;

const HCR_TGE: u32 = 1 << 27;
/** HCR.VA, VI, VF: bits 8, 7, 6. */
const HCR_VIRTUAL: u32 = 0x1c0;
const HCR_VA: u64 = 1 << 8;

/** The physical lines that are up. */
export function physicalLines(): u32 {
  return load<u32>(0, PENDING) | load<u32>(0, TIMER_LINES);
}

/** The lines that HCR routes to EL2: AMO, IMO, FMO in the order of PENDING; TGE is all of them. */
export function routedToEL2(): u32 {
  const hcr = load<u32>(0, HCR_EL2);
  if (hcr & HCR_TGE) return IRQ | FIQ | SERROR;
  return ((hcr >> 4) & 1) | (((hcr >> 3) & 1) << 1) | (((hcr >> 5) & 1) << 2);
}

/** Virtual interrupts that HCR makes pending and enabled, in the order of PENDING. */
export function virtualLines(): u32 {
  const hcr = load<u32>(0, HCR_EL2);
  if (hcr & HCR_TGE) return 0;
  const pending = ((hcr >> 7) & 1) | (((hcr >> 6) & 1) << 1) | (((hcr >> 8) & 1) << 2);
  return pending & routedToEL2();
}

/** True when WFI has nothing to wait for: masks do not count. */
export function wakesFromWFI(): bool {
  return physicalLines() != 0 || (load<u32>(0, EL) < 2 && virtualLines() != 0);
}

/** PSTATE.A, I, F in the order of PENDING. */
function masked(): u32 {
  const daif = load<u32>(0, DAIF);
  return ((daif >> 1) & 1) | ((daif & 1) << 1) | (daif & 4);
}

/** Something is up, masked or not. */
function isPending(): bool {
  return ((load<u32>(0, HCR_EL2) & HCR_VIRTUAL) | physicalLines()) != 0;
}

/** What can be taken now: physical lines in bits 2..0, virtual ones in bits 5..3. */
function takeable(): u32 {
  const physical = physicalLines();
  const el = load<u32>(0, EL);
  const open = ~masked();
  const routed = routedToEL2();
  // In AArch64 an exception for EL1 waits while EL2 runs; Hyp mode takes it itself.
  if (el == 2) return physical & open & (load<u32>(0, NRW) ? 7 : routed);
  return (physical & (open | routed)) | ((virtualLines() & open) << VIRTUAL);
}

/** True where the next instruction must not run before an interrupt has been taken. */
export function interruptTakeable(): bool {
  return isPending() && takeable() != 0;
}

/** Goes on behind `rec`, which may have unmasked an interrupt. */
export function afterUnmasking(rec: usize): usize {
  if (!interruptTakeable()) return rec + RECORD_BYTES;
  return enter(complete(rec));
}

/**
 * Takes the interrupt with the highest priority with `va` as the preferred return address; K holds
 * the instructions left. IMPLEMENTATION DEFINED order: FIQ, IRQ, virtual IRQ, virtual FIQ, SError,
 * virtual SError.
 */
export function takeInterrupt(va: u64): usize {
  const lines = takeable();
  if (lines & FIQ) return take(va, FIQ, false);
  if (lines & IRQ) return take(va, IRQ, false);
  if (lines & (IRQ << VIRTUAL)) return take(va, IRQ, true);
  if (lines & (FIQ << VIRTUAL)) return take(va, FIQ, true);
  const virtual = (lines & SERROR) == 0;
  // A virtual SError is pending until it is taken.
  if (virtual) store<u64>(0, load<u64>(0, HCR_EL2) & ~HCR_VA, HCR_EL2);
  return take(va, SERROR, virtual);
}

function take(va: u64, line: u32, virtual: bool): usize {
  const el = load<u32>(0, EL);
  const toEL2 = !virtual && (el == 2 || (routedToEL2() & line) != 0);
  if (!isArmv7() && (toEL2 || !el1UsesAArch32())) {
    const type: u32 = line == IRQ ? 0x80 : line == FIQ ? 0x100 : 0x180;
    return takeToA64(toEL2 ? 2 : 1, type, EC_SERROR, 0, va, 0, false);
  }
  const pc = <u32>va;
  if (line == SERROR) return asynchronousAbort(pc, toEL2, el);
  const vector: u32 = line == IRQ ? 0x18 : 0x1c;
  if (toEL2) return enterHyp(vector, pc);
  return enterPL1(line == IRQ ? MODE_IRQ : MODE_FIQ, vector, pc + 4, line == IRQ ? 6 : 7);
}

/** Asynchronous external abort in AArch32: DFSR or HSR says so, the fault addresses are UNKNOWN. */
function asynchronousAbort(pc: u32, toHyp: bool, el: u32): usize {
  if (toHyp) {
    setHSR(el == 2 ? EC_DABT : EC_DABT_LOWER, 0, 0x11);
    return enterHyp(el == 2 ? 0x10 : 0x14, pc);
  }
  store<u64>(0, load<u32>(0, TCR_EL1) >> 31 ? 0x211 : 0x406, ESR_EL1);
  return enterPL1(MODE_ABT, 0x10, pc + 8, 6);
}

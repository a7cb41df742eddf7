// Performance monitors. Time is the instruction count: the cycle counter and the events CPU_CYCLES and
// INST_RETIRED count one for each instruction, at the Exception levels that the filters let in.
// Counters are brought up to date (update) whenever one of the registers is touched.
import {
  BUDGET,
  COUNT_MARK,
  EL,
  INSNS_AT,
  K,
  MDCR_EL2,
  PMCCFILTR_EL0,
  PMCCNTR_EL0,
  PMCNTENSET_EL0,
  PMCR_EL0,
  PMEVCNTR0_EL0,
  PMEVTYPER0_EL0,
  PMINTENSET_EL1,
  PMOVSCLR_EL0,
  PMSELR_EL0,
  PMU_MARK,
} from '../../isa/gen/layout';
import { isArmv7 } from './features';
import * as hooks from '../gen/sysregs';

/** Event counters, PMCR.N. */
const COUNTERS: u32 = 6;
/** PMCNTENSET and its like: the event counters and, in bit 31, the cycle counter. */
const IMPLEMENTED: u32 = 0x8000003f;
const CYCLE: u32 = 31;

const SW_INCR: u32 = 0x00;
const INST_RETIRED: u32 = 0x08;
const CPU_CYCLES: u32 = 0x11;

/** True for the slots of rows of this group. */
export function isMonitor(slot: usize): bool {
  return slot - PMCR_EL0 <= <usize>(PMCCFILTR_EL0 - PMCR_EL0);
}

function hpmn(): u32 {
  const n = load<u32>(0, MDCR_EL2) & 31;
  return n < COUNTERS ? n : COUNTERS;
}

/** Event counters that the current Exception level sees. */
function visible(): u32 {
  return load<u32>(0, EL) < 2 ? hpmn() : COUNTERS;
}

/** Instructions of level `el` since the last update; moves the mark on. */
function since(el: u32, done: u32): u64 {
  const at = (<usize>el) << 3;
  let now = load<u64>(at, INSNS_AT);
  if (el == load<u32>(0, EL)) now += <u64>(done - load<u32>(0, COUNT_MARK));
  const before = load<u64>(at, PMU_MARK);
  store<u64>(at, now, PMU_MARK);
  return now - before;
}

/** Brings the counters up to date; the instruction at `rec` does not count. */
export function update(rec: usize): void {
  const done: u32 = load<u32>(0, BUDGET) - (load<u32>(0, K) - <u32>(rec >> 4));
  const el0 = since(0, done);
  const el1 = since(1, done);
  const el2 = since(2, done);
  const enabled = load<u32>(0, PMCNTENSET_EL0);
  if (enabled == 0) return;
  const pmcr = load<u32>(0, PMCR_EL0);
  if (pmcr & 1 && enabled >> CYCLE) {
    const count = filtered(load<u32>(0, PMCCFILTR_EL0), el0, el1, el2);
    const before = load<u64>(0, PMCCNTR_EL0);
    store<u64>(0, before + count, PMCCNTR_EL0);
    // PMCR.LC: the overflow is that of 64 bits, else of 32.
    const overflows: bool =
      (pmcr >> 6) & 1 ? before + count < before : ((before & 0xffff_ffff) + count) >> 32 != 0;
    if (overflows) setOverflow(CYCLE);
  }
  for (let n: u32 = 0; n < COUNTERS; n++) {
    // MDCR.HPME enables the counters that MDCR.HPMN keeps for EL2.
    const on = n < hpmn() ? pmcr & 1 : (load<u32>(0, MDCR_EL2) >> 7) & 1;
    if (on == 0 || ((enabled >> n) & 1) == 0) continue;
    const type = load<u32>(typeSlot(n));
    const event = type & 0x3ff;
    if (event == INST_RETIRED || event == CPU_CYCLES) add(n, filtered(type, el0, el1, el2));
  }
}

/** P and U leave EL1 and EL0 out, NSH lets EL2 in. */
function filtered(filter: u32, el0: u64, el1: u64, el2: u64): u64 {
  let sum: u64 = 0;
  if (filter >> 31 == 0) sum += el1;
  if (((filter >> 30) & 1) == 0) sum += el0;
  if ((filter >> 27) & 1) sum += el2;
  return sum;
}

function setOverflow(n: u32): void {
  store<u64>(0, load<u64>(0, PMOVSCLR_EL0) | ((<u64>1) << n), PMOVSCLR_EL0);
}

function add(n: u32, count: u64): void {
  const value = <u64>load<u32>(counterSlot(n)) + count;
  store<u64>(counterSlot(n), value & 0xffff_ffff);
  if (value >> 32) setOverflow(n);
}

function counterSlot(n: u32): usize {
  return <usize>PMEVCNTR0_EL0 + ((<usize>n) << 3);
}

function typeSlot(n: u32): usize {
  return <usize>PMEVTYPER0_EL0 + ((<usize>n) << 3);
}

/** The registers behind PMXEVTYPER (`type`) and PMXEVCNTR; 0 for a counter that is not there: RAZ/WI. */
function selected(type: bool): usize {
  const n = load<u32>(0, PMSELR_EL0) & 31;
  if (n == CYCLE && type) return PMCCFILTR_EL0;
  if (n >= visible()) return 0;
  return type ? typeSlot(n) : counterSlot(n);
}

/** What a read of one of these registers gives; `slot` is its own. */
export function readMonitor(rec: usize, hook: u32, slot: usize): u64 {
  update(rec);
  switch (hook) {
    case hooks.READ_PMCR:
      return (load<u64>(slot) & 0xffff07ff) | <u64>(visible() << 11);
    case hooks.READ_PMCNTENCLR:
      return load<u64>(0, PMCNTENSET_EL0);
    case hooks.READ_PMOVSSET:
      return load<u64>(0, PMOVSCLR_EL0);
    case hooks.READ_PMINTENCLR:
      return load<u64>(0, PMINTENSET_EL1);
    case hooks.READ_PMXEVTYPER:
    case hooks.READ_PMXEVCNTR: {
      const at = selected(hook == hooks.READ_PMXEVTYPER);
      return at ? load<u64>(at) : 0;
    }
    default:
      return load<u64>(slot);
  }
}

/** The effect of a write; counters are up to date and `value` is stored where the mask lets it. */
export function writeMonitor(hook: u32, value: u64): void {
  const bits = <u64>(<u32>value & IMPLEMENTED);
  switch (hook) {
    case hooks.WRITE_PMCR:
      // PMUv2 has no LC.
      if (isArmv7()) store<u64>(0, load<u64>(0, PMCR_EL0) & ~(<u64>0x40), PMCR_EL0);
      if (value & 2) {
        for (let n: u32 = 0; n < visible(); n++) store<u64>(counterSlot(n), 0);
      }
      if (value & 4) store<u64>(0, 0, PMCCNTR_EL0);
      break;
    case hooks.WRITE_PMCNTENSET:
      store<u64>(0, load<u64>(0, PMCNTENSET_EL0) | bits, PMCNTENSET_EL0);
      break;
    case hooks.WRITE_PMCNTENCLR:
      store<u64>(0, load<u64>(0, PMCNTENSET_EL0) & ~bits, PMCNTENSET_EL0);
      break;
    case hooks.WRITE_PMOVSSET:
      store<u64>(0, load<u64>(0, PMOVSCLR_EL0) | bits, PMOVSCLR_EL0);
      break;
    case hooks.WRITE_PMOVSCLR:
      store<u64>(0, load<u64>(0, PMOVSCLR_EL0) & ~bits, PMOVSCLR_EL0);
      break;
    case hooks.WRITE_PMINTENSET:
      store<u64>(0, load<u64>(0, PMINTENSET_EL1) | bits, PMINTENSET_EL1);
      break;
    case hooks.WRITE_PMINTENCLR:
      store<u64>(0, load<u64>(0, PMINTENSET_EL1) & ~bits, PMINTENSET_EL1);
      break;
    case hooks.WRITE_PMSWINC:
      softwareIncrement(<u32>value);
      break;
    case hooks.WRITE_PMXEVTYPER: {
      const at = selected(true);
      const mask: u64 = at == PMCCFILTR_EL0 ? 0xf8000000 : 0xf80003ff;
      if (at) store<u64>(at, value & mask);
      break;
    }
    case hooks.WRITE_PMXEVCNTR: {
      const at = selected(false);
      if (at) store<u64>(at, value & 0xffff_ffff);
      break;
    }
    default:
      break;
  }
}

function softwareIncrement(bits: u32): void {
  const on = load<u32>(0, PMCR_EL0) & 1 ? load<u32>(0, PMCNTENSET_EL0) & bits : 0;
  for (let n: u32 = 0; n < visible(); n++) {
    if ((on >> n) & 1 && (load<u32>(typeSlot(n)) & 0x3ff) == SW_INCR) add(n, 1);
  }
}

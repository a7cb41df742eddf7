// Coprocessor instructions: one executor per row of isa/a32/coprocessor.ts. p15 and p14 are system
// registers; what VFP and Advanced SIMD do not have of p10 and p11 is UNDEFINED; the others are absent.
import { EL, HCR_EL2, HSTR_EL2 } from '../../isa/gen/layout';
import {
  EC_CP14_RRT,
  EC_CP14_RT,
  EC_CP15_RRT,
  EC_CP15_RT,
  syncException,
  undefined,
} from '../arch/exception';
import { syndromeRegister } from '../arch/access-syndrome';
import { targetEL } from '../arch/exception-a64';
import { el1UsesAArch32, generalExceptionsToAArch64 } from '../arch/execution-state';
import { isArmv7 } from '../arch/features';
import { setNZCV } from '../arch/flags';
import { TRAP_CP15BEN, TRAP_TIDCP } from '../gen/sysregs';
import { bits, insn, RECORD_BYTES, Rt, Rt2 } from '../arch/record';
import { R, SLOT_PC_WRITE, setR } from '../arch/registers';
import { findA32, findA32_64 } from '../arch/sysreg-lookup';
import {
  isNotModelled,
  readView,
  readView64,
  viewAccess,
  writeView,
  writeView64,
} from '../arch/sysregs';
import {
  hstrBit,
  NO_TRAP,
  trapA32,
  TRAP_TO_HYP,
  trapsImplementationDefined,
  trapsOf,
} from '../arch/traps';
import { sctlrInUse } from '../arch/vhe';
import { conditionOf } from '../run/rows';
import { todo, todoSysreg } from '../run/todo';

function coproc(word: u32): u32 {
  return bits(word, 8, 4);
}

function isSystem(word: u32): bool {
  return coproc(word) >= 14;
}

/** coproc<0>:opc1:CRn:CRm:opc2 of MRC and MCR. */
function key(word: u32): u32 {
  return (
    (bits(word, 8, 1) << 14) |
    (bits(word, 21, 3) << 11) |
    (bits(word, 16, 4) << 7) |
    (bits(word, 0, 4) << 3) |
    bits(word, 5, 3)
  );
}

/** coproc<0>:opc1:CRm of MRRC and MCRR. */
function key64(word: u32): u32 {
  return (bits(word, 8, 1) << 8) | (bits(word, 4, 4) << 4) | bits(word, 0, 4);
}

/** Takes the trap of an MRC or MCR (`wide` false), MRRC or MCRR to Hyp mode, or AArch64 EL`target`. */
function trapTo(target: u32, rec: usize, wide: bool, read: bool): usize {
  const word = insn(rec);
  // CV, COND, Rt, CRm and the direction, then opc2, opc1 and CRn, or opc1 and Rt2.
  const cond = conditionOf(rec);
  let iss: u32 =
    (1 << 24) |
    (cond << 20) |
    (syndromeRegister(bits(word, 12, 4)) << 5) |
    (bits(word, 0, 4) << 1) |
    <u32>read;
  if (wide) iss |= (bits(word, 4, 4) << 16) | (syndromeRegister(bits(word, 16, 4)) << 10);
  else iss |= (bits(word, 5, 3) << 17) | (bits(word, 21, 3) << 14) | (bits(word, 16, 4) << 10);
  const debug = coproc(word) == 14;
  const ec = wide ? (debug ? EC_CP14_RRT : EC_CP15_RRT) : debug ? EC_CP14_RT : EC_CP15_RT;
  return syncException(rec, target, ec, iss);
}

/** HSTR.Tn traps what PL1 does with c`n` of p15 (CRm of MCRR), whether it is allowed or not. */
function hstrTraps(word: u32, wide: bool): bool {
  if (load<u32>(0, EL) != 1 || coproc(word) != 15) return false;
  return hstrBit(wide ? bits(word, 0, 4) : bits(word, 16, 4));
}

/** SCTLR.CP15BEN; Armv7's is RAO. */
function barriersDisabled(): bool {
  return !isArmv7() && ((load<u32>(sctlrInUse()) >> 5) & 1) == 0;
}

/** What stands in the way of an access that the register allows; 0 when nothing does. */
function barred(rec: usize, view: i32, wide: bool, read: bool): usize {
  const isFree = load<u32>(0, EL) >= 2 && (trapsOf(view & 0xfff) & TRAP_CP15BEN) == 0;
  return isFree ? 0 : stopped(rec, view, wide, read);
}

/** The same where traps are looked at. */
function stopped(rec: usize, view: i32, wide: bool, read: bool): usize {
  const word = insn(rec);
  const CRn = coproc(word) == 14 ? 16 : wide ? bits(word, 0, 4) : bits(word, 16, 4);
  let traps = trapsOf(view & 0xfff);
  if (traps & TRAP_CP15BEN && barriersDisabled()) return undefined(rec);
  // TIDCP does not reach the registers of c15.
  if (wide || !isImplementationDefined(word)) traps &= ~TRAP_TIDCP;
  const trap = trapA32(traps, CRn, !read);
  if (trap == NO_TRAP) return 0;
  if (trap == TRAP_TO_HYP) return trapTo(2, rec, wide, read);
  // What AArch32 EL1 sees as UNDEFINED is a trap with a syndrome where AArch64 has disabled it.
  return generalExceptionsToAArch64() && !el1UsesAArch32()
    ? trapTo(targetEL(), rec, wide, read)
    : undefined(rec);
}

/** The register cannot be accessed here: UNDEFINED, or it exists and is not modelled. */
function refused(rec: usize, view: i32, read: bool): usize {
  if (!isNotModelled(view)) return undefined(rec);
  const barrier = barred(rec, view, false, read);
  return barrier ? barrier : todoSysreg(rec, key(insn(rec)));
}

/** c9 {c0-c2, c5-c8}, c10 {c0, c1, c4, c8}, c11 {c0-c8, c15}: what HCR.TIDCP traps. */
function isImplementationDefined(word: u32): bool {
  if (coproc(word) != 15) return false;
  const CRm = bits(word, 0, 4);
  const CRn = bits(word, 16, 4);
  const list: u32 = CRn == 9 ? 0x01e7 : CRn == 10 ? 0x0113 : CRn == 11 ? 0x81ff : 0;
  return ((list >> CRm) & 1) != 0;
}

/** No row has this encoding. Those of the feature ID space (c0, c1 to c7) read as zero at PL1 and above. */
function unknownRegister(rec: usize, read: bool): usize {
  const word = insn(rec);
  const number = key(word);
  if (isImplementationDefined(word) && trapsImplementationDefined())
    return trapTo(2, rec, false, read);
  if (!read || number < 0x4008 || number > 0x403f) return undefined(rec);
  if (load<u32>(0, EL) == 0) return undefined(rec);
  // HCR.TID3, HSTR.T0
  const trapped = ((load<u32>(0, HCR_EL2) >> 18) | load<u32>(0, HSTR_EL2)) & 1;
  if (load<u32>(0, EL) == 1 && trapped) return trapTo(2, rec, false, true);
  setR(Rt(rec), 0);
  return rec + RECORD_BYTES;
}

/** MRC. With Rt = 15 the flags are the destination. */
export function MRC(rec: usize): usize {
  const word = insn(rec);
  if (!isSystem(word)) return undefined(rec);
  if (hstrTraps(word, false)) return trapTo(2, rec, false, true);
  const view = findA32(key(word));
  if (view < 0) return unknownRegister(rec, true);
  if (!viewAccess(view, false)) return refused(rec, view, true);
  const barrier = barred(rec, view, false, true);
  if (barrier) return barrier;
  const value = readView(rec, view);
  if (Rt(rec) == SLOT_PC_WRITE) setNZCV(value >> 28);
  else setR(Rt(rec), value);
  return rec + RECORD_BYTES;
}

export function MCR(rec: usize): usize {
  const word = insn(rec);
  if (!isSystem(word)) return undefined(rec);
  if (hstrTraps(word, false)) return trapTo(2, rec, false, false);
  const view = findA32(key(word));
  if (view < 0) return unknownRegister(rec, false);
  if (!viewAccess(view, true)) return refused(rec, view, false);
  const barrier = barred(rec, view, false, false);
  if (barrier) return barrier;
  return writeView(rec, view, R(Rt(rec)));
}

export function MRRC(rec: usize): usize {
  const word = insn(rec);
  if (!isSystem(word)) return undefined(rec);
  if (hstrTraps(word, true)) return trapTo(2, rec, true, true);
  const view = findA32_64(key64(word));
  if (view < 0) return undefined(rec);
  if (!viewAccess(view, false)) return undefined(rec);
  const barrier = barred(rec, view, true, true);
  if (barrier) return barrier;
  const value = readView64(rec, view);
  setR(Rt(rec), <u32>value);
  setR(Rt2(rec), <u32>(value >> 32));
  return rec + RECORD_BYTES;
}

export function MCRR(rec: usize): usize {
  const word = insn(rec);
  if (!isSystem(word)) return undefined(rec);
  if (hstrTraps(word, true)) return trapTo(2, rec, true, false);
  const view = findA32_64(key64(word));
  if (view < 0) return undefined(rec);
  if (!viewAccess(view, true)) return undefined(rec);
  const barrier = barred(rec, view, true, false);
  if (barrier) return barrier;
  const high = <u64>R(Rt2(rec));
  return writeView64(rec, view, (high << 32) | <u64>R(Rt(rec)));
}

/** p14: the debug data transfer registers. */
function memoryTransfer(rec: usize): usize {
  return coproc(insn(rec)) == 14 ? todo(rec) : undefined(rec);
}

export function STC(rec: usize): usize {
  return memoryTransfer(rec);
}

export function LDC(rec: usize): usize {
  return memoryTransfer(rec);
}

/** No coprocessor but p10 and p11 has data operations. */
export function CDP(rec: usize): usize {
  return undefined(rec);
}

/** No coprocessor of this PE has MCRR2. */
export function MCRR2(rec: usize): usize {
  return undefined(rec);
}

/** No coprocessor of this PE has MRRC2. */
export function MRRC2(rec: usize): usize {
  return undefined(rec);
}

/** No coprocessor of this PE has STC2. */
export function STC2(rec: usize): usize {
  return undefined(rec);
}

/** No coprocessor of this PE has LDC2. */
export function LDC2(rec: usize): usize {
  return undefined(rec);
}

/** No coprocessor of this PE has CDP2. */
export function CDP2(rec: usize): usize {
  return undefined(rec);
}

/** No coprocessor of this PE has MCR2. */
export function MCR2(rec: usize): usize {
  return undefined(rec);
}

/** No coprocessor of this PE has MRC2. */
export function MRC2(rec: usize): usize {
  return undefined(rec);
}

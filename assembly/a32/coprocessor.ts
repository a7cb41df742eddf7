// Coprocessor instructions: one executor per row of isa/a32/coprocessor.ts. p15 and p14 are system
// registers; p10 and p11 (VFP and Advanced SIMD) are named as not implemented; the others are absent.
import { undefined } from '../arch/exception';
import { setNZCV } from '../arch/flags';
import { bits, insn, RECORD_BYTES, Rt, Rt2 } from '../arch/record';
import { R, SLOT_PC_WRITE, setR } from '../arch/registers';
import {
  findA32,
  findA32_64,
  readView,
  readView64,
  viewAccess,
  writeView,
  writeView64,
} from '../arch/sysregs';
import { todo, todoSysreg } from '../run/todo';

function coproc(word: u32): u32 {
  return bits(word, 8, 4);
}

function isSystem(word: u32): bool {
  return coproc(word) >= 14;
}

/** What an instruction of a coprocessor without system registers does. */
function otherCoprocessor(rec: usize): usize {
  const cp = coproc(insn(rec));
  return cp == 10 || cp == 11 ? todo(rec) : undefined(rec);
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

/** MRC. With Rt = 15 the flags are the destination. */
export function MRC(rec: usize): usize {
  const word = insn(rec);
  if (!isSystem(word)) return otherCoprocessor(rec);
  const view = findA32(key(word));
  if (view < 0) return todoSysreg(rec, key(word));
  if (!viewAccess(view, false)) return undefined(rec);
  const value = readView(rec, view);
  if (Rt(rec) == SLOT_PC_WRITE) setNZCV(value >> 28);
  else setR(Rt(rec), value);
  return rec + RECORD_BYTES;
}

export function MCR(rec: usize): usize {
  const word = insn(rec);
  if (!isSystem(word)) return otherCoprocessor(rec);
  const view = findA32(key(word));
  if (view < 0) return todoSysreg(rec, key(word));
  if (!viewAccess(view, true)) return undefined(rec);
  return writeView(rec, view, R(Rt(rec)));
}

export function MRRC(rec: usize): usize {
  const word = insn(rec);
  if (!isSystem(word)) return otherCoprocessor(rec);
  const view = findA32_64(key64(word));
  if (view < 0) return todoSysreg(rec, key64(word));
  if (!viewAccess(view, false)) return undefined(rec);
  const value = readView64(rec, view);
  setR(Rt(rec), <u32>value);
  setR(Rt2(rec), <u32>(value >> 32));
  return rec + RECORD_BYTES;
}

export function MCRR(rec: usize): usize {
  const word = insn(rec);
  if (!isSystem(word)) return otherCoprocessor(rec);
  const view = findA32_64(key64(word));
  if (view < 0) return todoSysreg(rec, key64(word));
  if (!viewAccess(view, true)) return undefined(rec);
  const high = <u64>R(Rt2(rec));
  return writeView64(rec, view, (high << 32) | <u64>R(Rt(rec)));
}

/** p14: the debug data transfer registers. */
function memoryTransfer(rec: usize): usize {
  return coproc(insn(rec)) == 14 ? todo(rec) : otherCoprocessor(rec);
}

export function STC(rec: usize): usize {
  return memoryTransfer(rec);
}

export function LDC(rec: usize): usize {
  return memoryTransfer(rec);
}

/** No coprocessor but p10 and p11 has data operations. */
export function CDP(rec: usize): usize {
  return otherCoprocessor(rec);
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

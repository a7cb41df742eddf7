// What an A32 record needs around its executor: the op behind a condition, R15 as an operand, and
// data-processing instructions that write R15. These run in PC_WRITE_RECORDS, with R15 as the
// ordinary register SLOT_PC_WRITE, and branch when they are done.
import { EL, MODE } from '../../isa/gen/layout';
import { OP_PC_WRITTEN } from '../../isa/gen/ops';
import { undefined } from '../arch/exception';
import { spsrOf } from '../arch/pstate';
import { RECORD_BYTES } from '../arch/record';
import { R, SLOT_PC, SLOT_PC_WRITE, setR } from '../arch/registers';
import { PC_WRITE_RECORDS } from '../mem/memory-map';
import { decodeInner } from '../run/decode';
import { pcOf, wordAt } from '../run/pages';
import { branchT32, inT32 } from '../run/pages-t32';
import { hasSPSR } from './banks';
import { returnFromException } from './exception-return';
import { BXWritePC } from './interworking';

/** The record and the word of the instruction that is writing R15. */
let writer: usize = 0;
let writerWord: u32 = 0;

/** The op behind a condition. */
export function innerOp(rec: usize): u32 {
  return <u32>load<u16>(rec, 14);
}

/** R15 as an operand of the instruction at `rec`. */
export function readPC(rec: usize): void {
  setR(SLOT_PC, <u32>pcOf(rec) + 8);
}

/** True for the exception returns: S = 1, in the same place in A32 and 32-bit T32. */
function setsFlags(word: u32): bool {
  return ((word >> 20) & 1) != 0;
}

/**
 * Begins a data-processing instruction whose Rd is R15. With S = 1 it is an exception return:
 * UNDEFINED in Hyp mode, which returns with ERET.
 * CONSTRAINED UNPREDICTABLE: in User and System mode, which have no SPSR, we make it UNDEFINED.
 */
export function startPCWrite(rec: usize): usize {
  writer = rec;
  writerWord = wordAt(rec);
  if (setsFlags(writerWord) && (load<u32>(0, EL) == 2 || !hasSPSR())) return undefined(rec);
  decodeInner(rec, PC_WRITE_RECORDS);
  store<u16>(PC_WRITE_RECORDS + RECORD_BYTES, <u16>OP_PC_WRITTEN);
  return PC_WRITE_RECORDS;
}

/** ALUWritePC, or ALUExceptionReturn with S = 1, of the instruction that has just run. */
export function finishPCWrite(_rec: usize): usize {
  const target = R(SLOT_PC_WRITE);
  if (!setsFlags(writerWord)) {
    return inT32() ? branchT32(writer, target) : BXWritePC(writer, target);
  }
  return returnFromException(writer, target, load<u32>(spsrOf(load<u32>(0, MODE))));
}

// The row of the table that a word belongs to, by the generated bucket tables, and what syndromes need to know
// of an instruction: its condition.
import { T } from '../../isa/gen/layout';
import { hasFeature } from '../arch/features';
import {
  A32_BUCKETS,
  A32_FORM_COUNT,
  A32_FORMS,
  A32_LISTS,
  A32_UNCONDITIONAL_BUCKETS,
  A32_UNCONDITIONAL_LISTS,
  A64_BUCKETS,
  A64_LISTS,
  bucket_A32,
  bucket_A32_UNCONDITIONAL,
  bucket_A64,
  bucket_T32_NARROW,
  bucket_T32_WIDE,
  DESCRIPTOR_BYTES,
  guardHolds,
  ROWS,
  T32_NARROW_BUCKETS,
  T32_NARROW_LISTS,
  T32_WIDE_BUCKETS,
  T32_WIDE_LISTS,
} from '../gen/decoder';
import { currentCondition } from './it-blocks';
import { wordAt } from './pages';
import { isWide } from './pages-t32';

const END: u32 = 0xffff;

function listOf(buckets: usize, lists: usize, bucket: u32): usize {
  return lists + ((<usize>load<u16>(buckets + ((<usize>bucket) << 1))) << 1);
}

/** Where the list of the rows begins that the word may belong to. */
function candidates(isa: u32, insn: u32): usize {
  if (isa == 0) return listOf(A64_BUCKETS, A64_LISTS, bucket_A64(insn));
  if (isa == 2) {
    if (isWide(insn >> 16)) return listOf(T32_WIDE_BUCKETS, T32_WIDE_LISTS, bucket_T32_WIDE(insn));
    return listOf(T32_NARROW_BUCKETS, T32_NARROW_LISTS, bucket_T32_NARROW(insn));
  }
  if (insn >> 28 != 15) return listOf(A32_BUCKETS, A32_LISTS, bucket_A32(insn));
  return listOf(A32_UNCONDITIONAL_BUCKETS, A32_UNCONDITIONAL_LISTS, bucket_A32_UNCONDITIONAL(insn));
}

export const NO_ROW: u32 = 0xffff;
/** Descriptor flag of a T32 row: its record is that of an A32 row. */
export const RUNS_AS_A32: u32 = 16;

export function descriptorOf(row: u32): usize {
  return ROWS + <usize>row * DESCRIPTOR_BYTES;
}

/** Index of the row `insn` belongs to in instruction set `isa` (0 A64, 1 A32, 2 T32), or NO_ROW. */
export function rowOf(isa: u32, insn: u32): u32 {
  let list = candidates(isa, insn);
  let row = <u32>load<u16>(list);
  while (row != END) {
    const descriptor = ROWS + <usize>row * DESCRIPTOR_BYTES;
    if ((insn & load<u32>(descriptor)) == load<u32>(descriptor, 4)) {
      const feature = load<u32>(descriptor, 28);
      if (
        (feature == 0 || hasFeature(feature - 1)) &&
        guardHolds(<u32>load<u8>(descriptor, 21), insn)
      ) {
        return row;
      }
    }
    list += 2;
    row = <u32>load<u16>(list);
  }
  return NO_ROW;
}

/** Descriptor flag of a class of A32: its instructions are the forms of tools/gen/forms.ts. */
const IS_CLASS: u32 = 64;
/** Feature of a form that no PE has. */
const NEVER: u32 = 0xff;
const FORM_BYTES: usize = 32;

/** True for an A32 word of a class that is no instruction of it, or one of a feature that the PE does not have. */
export function isAbsentForm(word: u32): bool {
  const row = rowOf(1, word);
  if (row == NO_ROW) return true;
  if ((<u32>load<u16>(descriptorOf(row), 22) & IS_CLASS) == 0) return false;
  for (let i: usize = 0; i < A32_FORM_COUNT; i++) {
    const form = A32_FORMS + i * FORM_BYTES;
    if ((word & load<u32>(form)) != load<u32>(form, 4)) continue;
    const feature = load<u32>(form, 12);
    if (feature == NEVER) return true;
    if (!guardHolds(load<u32>(form, 8), word) || hasOddQuadword(form, word)) continue;
    if (feature == 0 || hasFeature(feature - 1)) return false;
  }
  return true;
}

/** An operand of the form is a quadword register with an odd number: UNDEFINED. */
function hasOddQuadword(form: usize, word: u32): bool {
  if (word & load<u32>(form, 16)) return true;
  return (word & load<u32>(form, 24)) != 0 && (word & load<u32>(form, 20)) != 0;
}

/** Advanced SIMD of T32 is A32's with other bits at the top: the A32 word, or 0. */
export function asAdvancedSIMD(insn: u32): u32 {
  if ((insn & 0xef000000) == 0xef000000)
    return 0xf2000000 | (((insn >> 28) & 1) << 24) | (insn & 0xffffff);
  if (insn >> 24 == 0xf9 && ((insn >> 20) & 1) == 0) return 0xf4000000 | (insn & 0xffffff);
  return 0;
}

/** The condition of the AArch32 instruction at `rec`, as syndromes have it: AL for the unconditional ones. */
export function conditionOf(rec: usize): u32 {
  if (load<u32>(0, T)) return currentCondition();
  const cond = wordAt(rec) >> 28;
  return cond == 15 ? 14 : cond;
}

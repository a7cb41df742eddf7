// Floating-point instructions of T32: A32's with 1110 in place of the condition, which is the IT block's.
import * as a32 from '../a32/floating-point.js';

const inT32 = (rows: string) => rows.replaceAll(/\| cond:4 /g, '| 1110 ');

/** "Floating-point data-processing instructions", transfers, loads and stores. */
export const floatingPoint: readonly { group: string; text: string }[] = [
  { group: 'floatingPointArithmetic', text: inT32(a32.floatingPointArithmetic) },
  { group: 'floatingPointMove', text: inT32(a32.floatingPointMove) },
  { group: 'floatingPointLoadStore', text: inT32(a32.floatingPointLoadStore) },
  { group: 'floatingPointTransfer', text: inT32(a32.floatingPointTransfer) },
];

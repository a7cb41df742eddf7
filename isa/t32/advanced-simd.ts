// Advanced SIMD instructions of T32: A32's with other bits in front. Data processing has U in bit 28, loads and stores
// begin with 1111 1001; what has a condition in A32 has 1110 there.
import * as classes from '../a32/advanced-simd.js';
import * as forms from '../a32/advanced-simd-forms.js';
import * as extensions from '../a32/simd-extensions.js';

/** A32 rows with what T32 has in front of them; it does not store at PC. */
export const inT32 = (rows: string) =>
  rows
    .replaceAll(/\| alias (CDP|MCR|MRC) /g, '| alias $1_T1 ')
    .replaceAll(/^(VSTR_f16 .*)$/gm, '$1 | refuse pc if Rn == 15')
    .replaceAll('| alias CDP2 ', '| alias CDP2_T2 ')
    .replaceAll(/\| 1111 001 (\S+) /g, '| 111 $1 1111 ')
    .replaceAll(/\| 1111 001([01]) /g, '| 111$1 1111 ')
    .replaceAll(/\| 1111 0100 /g, '| 1111 1001 ')
    .replaceAll(/\| cond:4 /g, '| 1110 ');

/** The classes of A32 first, then their spellings and what Armv8.2 to Armv8.6 add. */
export const advancedSIMD: readonly { group: string; text: string }[] = [
  ...Object.entries(classes),
  ...Object.entries(forms),
  ...Object.entries(extensions),
].map(([group, text]) => ({ group, text: inT32(text) }));

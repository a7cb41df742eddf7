// Advanced SIMD instructions of T32: A32's with other bits in front. Data processing has U in bit 28, loads and stores
// begin with 1111 1001; what has a condition in A32 has 1110 there.
import * as classes from '../a32/advanced-simd.js';
import * as forms from '../a32/advanced-simd-forms.js';
<<<<<<< HEAD
=======
import { floatingPointArmv8, iwmmxtControl } from '../a32/armv8.js';
import * as extensions from '../a32/simd-extensions.js';
>>>>>>> 9e53eaf (feat(isa,asm): Armv8 to Armv8.6 of A32 and T32, half precision, pre-UAL FP names, types on operands, VLDR literals)

/** A32 rows with what T32 has in front of them. */
export const inT32 = (rows: string) =>
  rows
    .replaceAll(/\| alias (CDP|MCR|MRC) /g, '| alias $1_T1 ')
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
<<<<<<< HEAD
=======

/** Floating point of Armv8, and iWMMXt. */
export const armv8: readonly { group: string; text: string }[] = [
  { group: 'floatingPointArmv8', text: inT32(floatingPointArmv8) },
  { group: 'iwmmxtControl', text: inT32(iwmmxtControl) },
];

/** "Data-processing (two source registers)": CRC32. */
export const crc32 = `
CRC32B_T1  | 11111010 110 0 Rn:4 1111 Rd:4 10 00 Rm:4 | crc32b<c> <r:Rd|pc?>, <r:Rn|pc?>, <r:Rm|pc?>  | feat CRC
CRC32H_T1  | 11111010 110 0 Rn:4 1111 Rd:4 10 01 Rm:4 | crc32h<c> <r:Rd|pc?>, <r:Rn|pc?>, <r:Rm|pc?>  | feat CRC
CRC32W_T1  | 11111010 110 0 Rn:4 1111 Rd:4 10 10 Rm:4 | crc32w<c> <r:Rd|pc?>, <r:Rn|pc?>, <r:Rm|pc?>  | feat CRC
CRC32CB_T1 | 11111010 110 1 Rn:4 1111 Rd:4 10 00 Rm:4 | crc32cb<c> <r:Rd|pc?>, <r:Rn|pc?>, <r:Rm|pc?> | feat CRC
CRC32CH_T1 | 11111010 110 1 Rn:4 1111 Rd:4 10 01 Rm:4 | crc32ch<c> <r:Rd|pc?>, <r:Rn|pc?>, <r:Rm|pc?> | feat CRC
CRC32CW_T1 | 11111010 110 1 Rn:4 1111 Rd:4 10 10 Rm:4 | crc32cw<c> <r:Rd|pc?>, <r:Rn|pc?>, <r:Rm|pc?> | feat CRC
`;
>>>>>>> 9e53eaf (feat(isa,asm): Armv8 to Armv8.6 of A32 and T32, half precision, pre-UAL FP names, types on operands, VLDR literals)

// What Armv8 adds to T32; see ../a32/armv8.ts.
import { floatingPointArmv8, floatingPointArmv8Classes, iwmmxtControl } from '../a32/armv8.js';
import { inT32 } from './advanced-simd.js';

/** Classes of floating point of Armv8: before the coprocessors' instructions. */
export const armv8Classes = inT32(floatingPointArmv8Classes);

/** Floating point of Armv8, and iWMMXt. */
export const armv8: readonly { group: string; text: string }[] = [
  { group: 'floatingPointArmv8', text: inT32(floatingPointArmv8) },
  { group: 'iwmmxtControl', text: inT32(iwmmxtControl) },
];

/** "Data-processing (two source registers)": CRC32. */
export const crc32 = `
CRC32B_T1  | 11111010 110 0 Rn:4 1111 Rd:4 10 00 Rm:4 | crc32b<c> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>}  | feat CRC
CRC32H_T1  | 11111010 110 0 Rn:4 1111 Rd:4 10 01 Rm:4 | crc32h<c> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>}  | feat CRC
CRC32W_T1  | 11111010 110 0 Rn:4 1111 Rd:4 10 10 Rm:4 | crc32w<c> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>}  | feat CRC
CRC32CB_T1 | 11111010 110 1 Rn:4 1111 Rd:4 10 00 Rm:4 | crc32cb<c> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>} | feat CRC
CRC32CH_T1 | 11111010 110 1 Rn:4 1111 Rd:4 10 01 Rm:4 | crc32ch<c> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>} | feat CRC
CRC32CW_T1 | 11111010 110 1 Rn:4 1111 Rd:4 10 10 Rm:4 | crc32cw<c> <r:Rd|pc?>, <r:Rn|pc?>{, <r:Rm|pc?|=Rn>} | feat CRC
`;

/** "Load/store exclusive, load-acquire/store-release". */
export const acquireRelease = `
STLB_T1   | 111010001100 Rn:4 Rt:4 (1111) 1000 (1111) | stlb<c> <r:Rt|gpr>, <base:Rn|pc!>                 | feat v8 | since lda
STLH_T1   | 111010001100 Rn:4 Rt:4 (1111) 1001 (1111) | stlh<c> <r:Rt|gpr>, <base:Rn|pc!>                 | feat v8 | since lda
STL_T1    | 111010001100 Rn:4 Rt:4 (1111) 1010 (1111) | stl<c> <r:Rt|gpr>, <base:Rn|pc!>                  | feat v8 | since lda
STLEXB_T1 | 111010001100 Rn:4 Rt:4 (1111) 1100 Rd:4   | stlexb<c> <r:Rd|gpr>, <r:Rt|gpr>, <base:Rn|pc!>   | feat v8 | since lda | refuse same if Rd == Rt || Rd == Rn
STLEXH_T1 | 111010001100 Rn:4 Rt:4 (1111) 1101 Rd:4   | stlexh<c> <r:Rd|gpr>, <r:Rt|gpr>, <base:Rn|pc!>   | feat v8 | since lda | refuse same if Rd == Rt || Rd == Rn
STLEX_T1  | 111010001100 Rn:4 Rt:4 (1111) 1110 Rd:4   | stlex<c> <r:Rd|gpr>, <r:Rt|gpr>, <base:Rn|pc!>    | feat v8 | since lda | refuse same if Rd == Rt || Rd == Rn
STLEXD_T1 | 111010001100 Rn:4 Rt:4 Rt2:4 1111 Rd:4    | stlexd<c> <r:Rd|gpr>, <rt2:Rt,Rt2>, <base:Rn|pc!> | feat v8 | since v8 | refuse same if Rd == Rt || Rd == Rt2 || Rd == Rn
LDAB_T1   | 111010001101 Rn:4 Rt:4 (1111) 1000 (1111) | ldab<c> <r:Rt|gpr>, <base:Rn|pc!>                 | feat v8 | since lda
LDAH_T1   | 111010001101 Rn:4 Rt:4 (1111) 1001 (1111) | ldah<c> <r:Rt|gpr>, <base:Rn|pc!>                 | feat v8 | since lda
LDA_T1    | 111010001101 Rn:4 Rt:4 (1111) 1010 (1111) | lda<c> <r:Rt|gpr>, <base:Rn|pc!>                  | feat v8 | since lda
LDAEXB_T1 | 111010001101 Rn:4 Rt:4 (1111) 1100 (1111) | ldaexb<c> <r:Rt|gpr>, <base:Rn|pc!>               | feat v8 | since lda
LDAEXH_T1 | 111010001101 Rn:4 Rt:4 (1111) 1101 (1111) | ldaexh<c> <r:Rt|gpr>, <base:Rn|pc!>               | feat v8 | since lda
LDAEX_T1  | 111010001101 Rn:4 Rt:4 (1111) 1110 (1111) | ldaex<c> <r:Rt|gpr>, <base:Rn|pc!>                | feat v8 | since lda
LDAEXD_T1 | 111010001101 Rn:4 Rt:4 Rt2:4 1111 (1111)  | ldaexd<c> <rt2:Rt,Rt2>, <base:Rn|pc!>             | feat v8 | since v8 | refuse same if Rt == Rt2
`;

/** DCPS: UNDEFINED outside of Debug state. */
export const debugState = `
DCPS1 | 1111 0111 1000 1111 1000 0000 0000 0001 | dcps1<c> | feat v8 | since v6t2 | cold
DCPS2 | 1111 0111 1000 1111 1000 0000 0000 0010 | dcps2<c> | feat v8 | since v6t2 | cold
DCPS3 | 1111 0111 1000 1111 1000 0000 0000 0011 | dcps3<c> | feat v8 | since v6t2 | cold
`;

/** 16 bits: HLT, SETPAN. */
export const narrowArmv8 = `
HLT_T1    | 1011101010 imm6:6          | hlt<ual> <imm:imm6|hex|opt> | imm = imm6 | feat v8 | since thumb
SETPAN_T1 | 10110110000 (1) imm1 (000) | setpan<cu> <imm:imm1>                | feat PAN
`;

// T32 of Armv8 and its extensions, but for floating point and Advanced SIMD. The core, an Armv7 PE, does not have it.

/** 16 bits. */
export const narrowArmv8 = `
HLT_T1    | 1011101010 imm6:6          | hlt <imm:imm6|hex|opt> | feat v8 | since any
SETPAN_T1 | 10110110000 (1) imm1 (000) | setpan<u> <imm:imm1>   | feat v8 | since PAN
`;

/** "Load-Acquire and Store-Release". */
export const acquireRelease = `
STLB_T1   | 111010001100 Rn:4 Rt:4 (1111) 1000 (1111) | stlb<c> <r:Rt|gpr>, <base:Rn>               | feat v8 | since lda
STLH_T1   | 111010001100 Rn:4 Rt:4 (1111) 1001 (1111) | stlh<c> <r:Rt|gpr>, <base:Rn>               | feat v8 | since lda
STL_T1    | 111010001100 Rn:4 Rt:4 (1111) 1010 (1111) | stl<c> <r:Rt|gpr>, <base:Rn>                | feat v8 | since lda
STLEXB_T1 | 111010001100 Rn:4 Rt:4 (1111) 1100 Rd:4   | stlexb<c> <r:Rd|gpr>, <r:Rt|gpr>, <base:Rn> | feat v8 | since lda
STLEXH_T1 | 111010001100 Rn:4 Rt:4 (1111) 1101 Rd:4   | stlexh<c> <r:Rd|gpr>, <r:Rt|gpr>, <base:Rn> | feat v8 | since lda
STLEX_T1  | 111010001100 Rn:4 Rt:4 (1111) 1110 Rd:4   | stlex<c> <r:Rd|gpr>, <r:Rt|gpr>, <base:Rn>  | feat v8 | since lda
STLEXD_T1 | 111010001100 Rn:4 Rt:4 Rt2:4 1111 Rd:4    | stlexd<c> <r:Rd|gpr>, <rt2:Rt,Rt2>, <base:Rn> | feat v8 | since v8
LDAB_T1   | 111010001101 Rn:4 Rt:4 (1111) 1000 (1111) | ldab<c> <r:Rt|gpr>, <base:Rn>               | feat v8 | since lda
LDAH_T1   | 111010001101 Rn:4 Rt:4 (1111) 1001 (1111) | ldah<c> <r:Rt|gpr>, <base:Rn>               | feat v8 | since lda
LDA_T1    | 111010001101 Rn:4 Rt:4 (1111) 1010 (1111) | lda<c> <r:Rt|gpr>, <base:Rn>                | feat v8 | since lda
LDAEXB_T1 | 111010001101 Rn:4 Rt:4 (1111) 1100 (1111) | ldaexb<c> <r:Rt|gpr>, <base:Rn>             | feat v8 | since lda
LDAEXH_T1 | 111010001101 Rn:4 Rt:4 (1111) 1101 (1111) | ldaexh<c> <r:Rt|gpr>, <base:Rn>             | feat v8 | since lda
LDAEX_T1  | 111010001101 Rn:4 Rt:4 (1111) 1110 (1111) | ldaex<c> <r:Rt|gpr>, <base:Rn>              | feat v8 | since lda
LDAEXD_T1 | 111010001101 Rn:4 Rt:4 Rt2:4 1111 (1111)  | ldaexd<c> <rt2:Rt,Rt2>, <base:Rn>           | feat v8 | since v8
`;

/** Hints, halting, barriers, and the prediction restrictions, which are MCR of CP15. */
export const system = `
SEVL_T2    | 111100111010 (1111) 10 (0) 0 (0) 000 00000101    | sevl<c>.w            | alias HINT_T2 | feat v8
ESB_T1     | 111100111010 (1111) 10 (0) 0 (0) 000 00010000    | esb<c>               | alias HINT_T2 | feat v8 | since RAS
CSDB_T1    | 111100111010 (1111) 10 (0) 0 (0) 000 00010100    | csdb<c>              | alias HINT_T2
SB_T1      | 111100111011 (1111) 10 (0) 0 (1111) 0111 (0000)  | sb<u>                | feat v8 | since SB
DCPS1      | 111101111000 (1111) 1000 (0000) (0000) (00) 01   | dcps1                | feat v8 | since v8
DCPS2      | 111101111000 (1111) 1000 (0000) (0000) (00) 10   | dcps2                | feat v8 | since v8
DCPS3      | 111101111000 (1111) 1000 (0000) (0000) (00) 11   | dcps3                | feat v8 | since v8
CFPRCTX_T1 | 11101110 000 0 0111 Rt:4 1111 100 1 0011         | cfprctx<c> <r:Rt|gpr> | alias MCR_T1 | accept | feat v8 | since PredRes
DVPRCTX_T1 | 11101110 000 0 0111 Rt:4 1111 101 1 0011         | dvprctx<c> <r:Rt|gpr> | alias MCR_T1 | accept | feat v8 | since PredRes
CPPRCTX_T1 | 11101110 000 0 0111 Rt:4 1111 111 1 0011         | cpprctx<c> <r:Rt|gpr> | alias MCR_T1 | accept | feat v8 | since PredRes
`;

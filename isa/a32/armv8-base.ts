// Instructions that Armv8 and its extensions add to AArch32, but for floating point and Advanced SIMD. The core, an
// Armv7 PE, does not have them.

/** "Load-Acquire and Store-Release". */
export const acquireRelease = `
STL    | cond:4 00011000 Rn:4 (1111) (11) 0 0 1001 Rt:4   | stl<c> <r:Rt|npc>, <base:Rn>                                        | feat v8 | since lda
LDA    | cond:4 00011001 Rn:4 Rt:4 (11) 0 0 1001 (1111)   | lda<c> <r:Rt|npc>, <base:Rn>                                        | feat v8 | since lda
STLB   | cond:4 00011100 Rn:4 (1111) (11) 0 0 1001 Rt:4   | stlb<c> <r:Rt|npc>, <base:Rn>                                       | feat v8 | since lda
LDAB   | cond:4 00011101 Rn:4 Rt:4 (11) 0 0 1001 (1111)   | ldab<c> <r:Rt|npc>, <base:Rn>                                       | feat v8 | since lda
STLH   | cond:4 00011110 Rn:4 (1111) (11) 0 0 1001 Rt:4   | stlh<c> <r:Rt|npc>, <base:Rn>                                       | feat v8 | since lda
LDAH   | cond:4 00011111 Rn:4 Rt:4 (11) 0 0 1001 (1111)   | ldah<c> <r:Rt|npc>, <base:Rn>                                       | feat v8 | since lda
STLEX  | cond:4 00011000 Rn:4 Rd:4 (11) 1 0 1001 Rt:4     | stlex<c> <r:Rd|!npc>, <r:Rt|npc|clash Rd>, <base:Rn|clash Rd>        | feat v8 | since lda
LDAEX  | cond:4 00011001 Rn:4 Rt:4 (11) 1 0 1001 (1111)   | ldaex<c> <r:Rt|npc>, <base:Rn>                                      | feat v8 | since lda
STLEXD | cond:4 00011010 Rn:4 Rd:4 (11) 1 0 1001 Rt:4     | stlexd<c> <r:Rd|!npc>, <rpair:Rt|store|both|clash Rd>, <base:Rn|clash Rd> | feat v8 | since lda
LDAEXD | cond:4 00011011 Rn:4 Rt:4 (11) 1 0 1001 (1111)   | ldaexd<c> <rpair:Rt|load|both>, <base:Rn>                                | feat v8 | since lda
STLEXB | cond:4 00011100 Rn:4 Rd:4 (11) 1 0 1001 Rt:4     | stlexb<c> <r:Rd|!npc>, <r:Rt|npc|clash Rd>, <base:Rn|clash Rd>       | feat v8 | since lda
LDAEXB | cond:4 00011101 Rn:4 Rt:4 (11) 1 0 1001 (1111)   | ldaexb<c> <r:Rt|npc>, <base:Rn>                                     | feat v8 | since lda
STLEXH | cond:4 00011110 Rn:4 Rd:4 (11) 1 0 1001 Rt:4     | stlexh<c> <r:Rd|npc>, <r:Rt|npc|clash Rd>, <base:Rn|clash Rd>       | feat v8 | since lda
LDAEXH | cond:4 00011111 Rn:4 Rt:4 (11) 1 0 1001 (1111)   | ldaexh<c> <r:Rt|npc>, <base:Rn>                                     | feat v8 | since lda
`;

/** Halting, PAN, the barriers of RAS and speculation, and the prediction restrictions, which are MCR of CP15. */
export const armv8System = `
HLT     | 1110 00010000 imm12:12 0111 imm4:4                          | hlt <imm:imm12,imm4|hex|opt> | feat v8 | since any
ESB     | cond:4 00110010 0000 (1111) (0000) 00010000                 | esb<c>                       | alias HINT | feat v8 | since RAS
SETPAN  | 1111 00010001 (0000) (0000) (00) imm1 (0) 0000 (0000)       | setpan<u> <imm:imm1>         | feat v8 | since PAN
SB      | 1111 01010111 (1111) (1111) (0000) 0111 (0000)              | sb<u>                        | feat v8 | since SB
CFPRCTX | cond:4 1110 000 0 0111 Rt:4 1111 100 1 0011                 | cfprctx<c> <r:Rt|npc>        | alias MCR | accept | feat v8 | since PredRes
DVPRCTX | cond:4 1110 000 0 0111 Rt:4 1111 101 1 0011                 | dvprctx<c> <r:Rt|npc>        | alias MCR | accept | feat v8 | since PredRes
CPPRCTX | cond:4 1110 000 0 0111 Rt:4 1111 111 1 0011                 | cpprctx<c> <r:Rt|npc>        | alias MCR | accept | feat v8 | since PredRes
`;

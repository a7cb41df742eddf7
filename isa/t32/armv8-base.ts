// System instructions of Armv8's extensions to T32 that the core does not have, and long hints.

/** Hints, barriers, and the prediction restrictions, which are MCR of CP15. */
export const speculation = `
SEVL_T2    | 111100111010 (1111) 10 (0) 0 (0) 000 00000101   | sevl<c>.w             | alias HINT_T2 | feat v8
ESB_T1     | 111100111010 (1111) 10 (0) 0 (0) 000 00010000   | esb<c>                | alias HINT_T2 | feat RASAArch32 | since RAS
CSDB_T1    | 111100111010 (1111) 10 (0) 0 (0) 000 00010100   | csdb<wc>              | alias HINT_T2
SB_T1      | 111100111011 (1111) 10 (0) 0 (1111) 0111 (0000) | sb<cu>                | feat SBAArch32 | since SB
CFPRCTX_T1 | 11101110 000 0 0111 Rt:4 1111 100 1 0011        | cfprctx<c> <r:Rt|gpr> | alias MCR_T1 | accept | feat PredRes
DVPRCTX_T1 | 11101110 000 0 0111 Rt:4 1111 101 1 0011        | dvprctx<c> <r:Rt|gpr> | alias MCR_T1 | accept | feat PredRes
CPPRCTX_T1 | 11101110 000 0 0111 Rt:4 1111 111 1 0011        | cpprctx<c> <r:Rt|gpr> | alias MCR_T1 | accept | feat PredRes
`;

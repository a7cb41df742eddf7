// System instructions of Armv8's extensions to AArch32 that the core does not have.

/** The barriers of RAS and of speculation, and the prediction restrictions, which are MCR of CP15. */
export const speculation = `
ESB     | 1110 00110010 0000 (1111) (0000) 00010000   | esb<u>               | alias HINT | feat RASAArch32 | since RAS
SB      | 1111 01010111 (1111) (1111) (0000) 0111 (0000) | sb<u>                 | feat SBAArch32 | since SB
CFPRCTX | cond:4 1110 000 0 0111 Rt:4 1111 100 1 0011   | cfprctx<c> <r:Rt|npc> | alias MCR | accept | feat PredRes
DVPRCTX | cond:4 1110 000 0 0111 Rt:4 1111 101 1 0011   | dvprctx<c> <r:Rt|npc> | alias MCR | accept | feat PredRes
CPPRCTX | cond:4 1110 000 0 0111 Rt:4 1111 111 1 0011   | cpprctx<c> <r:Rt|npc> | alias MCR | accept | feat PredRes
`;

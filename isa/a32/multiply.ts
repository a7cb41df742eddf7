// Multiply and multiply-accumulate, halfword multiplies, saturating addition, division.

/** "Multiply and Accumulate". */
export const multiply = `
MUL   | cond:4 0000000 S Rd:4 (0000) Rm:4 1001 Rn:4    | mul<S><c|sb>/mul<c><S> <r:Rd|npc>, <r:Rn|npc>{, <r:Rm|npc|=Rd>}                     | per S | since v2
MLA   | cond:4 0000001 S Rd:4 Ra:4 Rm:4 1001 Rn:4      | mla<S><c>/mla<c><S> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|npc>                  | per S | since v2
UMAAL | cond:4 00000100 RdHi:4 RdLo:4 Rm:4 1001 Rn:4   | umaal<c> <r:RdLo|npc>, <r:RdHi|npc>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
MLS   | cond:4 00000110 Rd:4 Ra:4 Rm:4 1001 Rn:4       | mls<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|npc> | cold | since v6t2
UMULL | cond:4 0000 100 S RdHi:4 RdLo:4 Rm:4 1001 Rn:4 | umull<S><c>/umull<c><S> <r:RdLo|npc>, <r:RdHi|npc|not RdLo>, <r:Rn|npc>, <r:Rm|npc> | per S | since v3m
UMLAL | cond:4 0000 101 S RdHi:4 RdLo:4 Rm:4 1001 Rn:4 | umlal<S><c>/umlal<c><S> <r:RdLo|npc>, <r:RdHi|npc|not RdLo>, <r:Rn|npc>, <r:Rm|npc> | per S | cold | since v3m
SMULL | cond:4 0000 110 S RdHi:4 RdLo:4 Rm:4 1001 Rn:4 | smull<S><c>/smull<c><S> <r:RdLo|npc>, <r:RdHi|npc|not RdLo>, <r:Rn|npc>, <r:Rm|npc> | per S | since v3m
SMLAL | cond:4 0000 111 S RdHi:4 RdLo:4 Rm:4 1001 Rn:4 | smlal<S><c>/smlal<c><S> <r:RdLo|npc>, <r:RdHi|npc|not RdLo>, <r:Rn|npc>, <r:Rm|npc> | per S | cold | since v3m
`;

/** "Halfword Multiply and Accumulate": M and N choose the top or bottom half of Rm and Rn. */
export const halfwordMultiply = `
SMLAxy  | cond:4 00010000 Rd:4 Ra:4 Rm:4 1 M N 0 Rn:4     | smla<bt:N><bt:M><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|npc>               | cold | since v5exp
SMLAWy  | cond:4 00010010 Rd:4 Ra:4 Rm:4 1 M 0 0 Rn:4     | smlaw<bt:M><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|npc>                    | cold | since v5exp
SMULWy  | cond:4 00010010 Rd:4 (0000) Rm:4 1 M 1 0 Rn:4   | smulw<bt:M><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                                | cold | since v5exp
SMLALxy | cond:4 00010100 RdHi:4 RdLo:4 Rm:4 1 M N 0 Rn:4 | smlal<bt:N><bt:M><c> <r:RdLo|npc>, <r:RdHi|npc|not RdLo>, <r:Rn|npc>, <r:Rm|npc> | cold | since v5exp
SMULxy  | cond:4 00010110 Rd:4 (0000) Rm:4 1 M N 0 Rn:4   | smul<bt:N><bt:M><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                           | cold | since v5exp
`;

/** "Integer Saturating Arithmetic". */
export const saturatingAddition = `
QADD  | cond:4 00010 00 0 Rn:4 Rd:4 (0000) 0101 Rm:4 | qadd<c> <r:Rd|npc>, <r:Rm|npc>, <r:Rn|npc>  | cold | since v5exp
QSUB  | cond:4 00010 01 0 Rn:4 Rd:4 (0000) 0101 Rm:4 | qsub<c> <r:Rd|npc>, <r:Rm|npc>, <r:Rn|npc>  | cold | since v5exp
QDADD | cond:4 00010 10 0 Rn:4 Rd:4 (0000) 0101 Rm:4 | qdadd<c> <r:Rd|npc>, <r:Rm|npc>, <r:Rn|npc> | cold | since v5exp
QDSUB | cond:4 00010 11 0 Rn:4 Rd:4 (0000) 0101 Rm:4 | qdsub<c> <r:Rd|npc>, <r:Rm|npc>, <r:Rn|npc> | cold | since v5exp
`;

/** "Signed multiply, Divide". M swaps the halves of Rm, R rounds; the rows with Ra = 1111 stand first. */
export const signedMultiplyDivide = `
SMUAD  | cond:4 01110000 Rd:4 1111 Rm:4 0 0 M 1 Rn:4     | smuad<x:M><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                           | cold | since v6
SMLAD  | cond:4 01110000 Rd:4 Ra:4 Rm:4 0 0 M 1 Rn:4     | smlad<x:M><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|!npc>              | cold | since v6
SMUSD  | cond:4 01110000 Rd:4 1111 Rm:4 0 1 M 1 Rn:4     | smusd<x:M><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                           | cold | since v6
SMLSD  | cond:4 01110000 Rd:4 Ra:4 Rm:4 0 1 M 1 Rn:4     | smlsd<x:M><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|!npc>              | cold | since v6
SMLALD | cond:4 01110100 RdHi:4 RdLo:4 Rm:4 0 0 M 1 Rn:4 | smlald<x:M><c> <r:RdLo|npc>, <r:RdHi|npc|not RdLo>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
SMLSLD | cond:4 01110100 RdHi:4 RdLo:4 Rm:4 0 1 M 1 Rn:4 | smlsld<x:M><c> <r:RdLo|npc>, <r:RdHi|npc|not RdLo>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
SMMUL  | cond:4 01110101 Rd:4 1111 Rm:4 0 0 R 1 Rn:4     | smmul<round:R><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                       | cold | since v6
SMMLA  | cond:4 01110101 Rd:4 Ra:4 Rm:4 0 0 R 1 Rn:4     | smmla<round:R><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|!npc>          | cold | since v6
SMMLS  | cond:4 01110101 Rd:4 Ra:4 Rm:4 1 1 R 1 Rn:4     | smmls<round:R><c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|npc>           | cold | since v6
SDIV   | cond:4 01110001 Rd:4 (1111) Rm:4 0001 Rn:4      | sdiv<c> <rdn:Rd,Rn|!npc>, <r:Rm|!npc> | since adiv
UDIV   | cond:4 01110011 Rd:4 (1111) Rm:4 0001 Rn:4      | udiv<c> <rdn:Rd,Rn|!npc>, <r:Rm|!npc> | since adiv
`;

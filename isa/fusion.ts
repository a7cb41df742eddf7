// Superinstructions: sequences of instructions that compilers emit all the time and that the core
// runs as one op. Each line is a sequence; a row's name stands for all its ops, `[field=v,…]`
// restricts it, `(a b c)` are alternatives. The executors called are the rows' own: a fused op only
// saves the dispatch between them. All but the last must go on to the next instruction unless they
// are loads or stores that fault.

export const a64Fusion = `
(SUBS_imm SUBS_shift[shift=0]) B_cond[cond=0,1,2,3,8,9,10,11,12,13]
ANDS_imm B_cond[cond=0,1]
(ADD_imm[sf=0] ADD_shift[sf=0,shift=0]) (SUBS_imm[sf=0] SUBS_shift[sf=0,shift=0]) B_cond[cond=1,8,9]
(ADD_imm[sf=1] ADD_shift[sf=1,shift=0]) (SUBS_imm[sf=1] SUBS_shift[sf=1,shift=0]) B_cond[cond=1,3]
(LDRB_imm LDRB_reg[option=2,3,S=0] LDR_imm_32 LDR_imm_64) (CBZ[sf=0] CBNZ[sf=0])
LDRB_reg[option=2,3,S=0] SUB_shift[sf=0,shift=0] CBZ[sf=0]
(ADD_imm ADD_shift[shift=0]) (ADD_imm ADD_shift[shift=0])
(SUB_imm[sf=0] ORR_shift[shift=0] MOVZ[sf=0]) BL
ORR_shift[shift=0] (ORR_shift[shift=0] SUB_imm[sf=0] ADD_imm)
(EOR_shift[sf=0] ADD_shift[sf=0,shift=0]) (EOR_shift[sf=0] ADD_shift[sf=0,shift=0] EXTR[sf=0])
STRB_reg[option=2,3,S=0] ADD_shift[sf=0,shift=0] SUBS_shift[sf=0,shift=0] B_cond[cond=8,9]
STRB_reg[option=2,3,S=0] ADD_shift[sf=0,shift=0]
UBFM[sf=0] LDRB_reg[option=2,3,S=0] SUB_shift[sf=0,shift=0] CBZ[sf=0]
UBFM[sf=0] (LDRB_reg[option=2,3,S=0] ADD_shift[sf=0,shift=0])
ADD_imm[sf=0] ADD_shift[sf=0,shift=0] ADD_imm[sf=1]
STP_64 STP_64
STP_pre_64 ADD_imm[sf=1]
STR_imm_64 ORR_shift[sf=0,shift=0]
LDR_imm_64 LDP_post_64
LDP_post_64 RET
ADRP ADD_imm[sf=1]
MOVZ MOVK
`;

export const a32Fusion = `
(CMP_imm CMP_reg[type=0]) B[cond=0,1,2,3,8,9,10,11,12,13]
TST_imm B[cond=0,1]
(ADD_imm[S=0] ADD_reg[S=0,type=0]) (CMP_imm CMP_reg[type=0]) B[cond=1,2,3,8,9]
(LDRB_imm LDRB_imm_pre LDR_imm) CMP_imm B[cond=0,1]
STR_imm (STR_imm MOV_reg[S=0,type=0])
STRB_reg ADD_reg[S=0,type=0] CMP_imm B[cond=2,3]
STRB_reg ADD_reg[S=0,type=0]
LDRB_imm_pre RSB_reg[S=0,type=0] ADD_reg[S=0,type=0] CMP_imm
(MOV_reg[S=0,type=0] ADD_imm[S=0] SUB_imm[S=0]) (MOV_reg[S=0,type=0] ADD_imm[S=0] SUB_imm[S=0] LDR_imm STR_imm)
(SUB_imm[S=0] MOV_imm[S=0] MOV_reg[S=0,type=0]) BL_imm
(EOR_reg[S=0] ADD_reg[S=0,type=0]) (EOR_reg[S=0] ADD_reg[S=0,type=0])
MOVW MOVT
`;

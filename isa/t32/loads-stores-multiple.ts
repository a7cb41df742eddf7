// 32-bit T32: load/store dual, exclusive, table branch, load/store multiple, SRS and RFE.

/** "Load/store dual, load/store exclusive, table branch". */
export const dualExclusive = `
STRD_imm_T1      | 1110100 1 U 1 0 0 Rn:4 Rt:4 Rt2:4 imm8:8  | strd<c> <rt2:Rt,Rt2>, [<r:Rn><offset:U,imm8|x4>] | imm = A32Offset(U, imm8:'00') | refuse index if Rn == 15
STRD_imm_T1_pre  | 1110100 1 U 1 1 0 Rn:4 Rt:4 Rt2:4 imm8:8  | strd<c> <rt2:Rt,Rt2>, [<r:Rn><offset:U,imm8|x4|post>]! | imm = A32Offset(U, imm8:'00') | refuse writeback if Rn == 15
STRD_imm_T1_post | 1110100 0 U 1 1 0 Rn:4 Rt:4 Rt2:4 imm8:8  | strd<c> <rt2:Rt,Rt2>, [<r:Rn>]<offset:U,imm8|x4|post> | imm = A32Offset(U, imm8:'00') | refuse post if Rn == 15
STRD_imm_T1_pre0 | 1110100 1 1 1 1 0 Rn:4 Rt:4 Rt2:4 00000000 | strd<c> <rt2:Rt,Rt2>, [<r:Rn>] | alias STRD_imm_T1_pre | refuse index if Rn == 15
LDRD_lit_T1      | 1110100 P U 1 W 1 1111 Rt:4 Rt2:4 imm8:8  | ldrd<c> <rt2:Rt,Rt2>, <literal:U,imm8|x4>              | if P == 1 || W == 1 | imm = A32Offset(U, imm8:'00')
LDRD_lit_T1_zero | 1110100 1 1 1 W 1 1111 Rt:4 Rt2:4 00000000 | ldrd<c> <rt2:Rt,Rt2>, [pc] | alias LDRD_lit_T1
LDRD_lit_T1_pre  | 1110100 1 U 1 1 1 1111 Rt:4 Rt2:4 imm8:8  | ldrd<c> <rt2:Rt,Rt2>, [pc<offset:U,imm8|x4|post>]! | alias LDRD_lit_T1 | refuse writeback if U < 2
LDRD_lit_T1_post | 1110100 0 U 1 1 1 1111 Rt:4 Rt2:4 imm8:8  | ldrd<c> <rt2:Rt,Rt2>, [pc]<offset:U,imm8|x4|post>  | alias LDRD_lit_T1 | refuse post if U < 2
LDRD_imm_T1      | 1110100 1 U 1 0 1 Rn:4 Rt:4 Rt2:4 imm8:8  | ldrd<c> <rt2:Rt,Rt2>, [<r:Rn><offset:U,imm8|x4>]       | if Rn != 15 | imm = A32Offset(U, imm8:'00')
LDRD_imm_T1_pre  | 1110100 1 U 1 1 1 Rn:4 Rt:4 Rt2:4 imm8:8  | ldrd<c> <rt2:Rt,Rt2>, [<r:Rn><offset:U,imm8|x4|post>]! | if Rn != 15 | imm = A32Offset(U, imm8:'00')
LDRD_imm_T1_pre0 | 1110100 1 1 1 1 1 Rn:4 Rt:4 Rt2:4 00000000 | ldrd<c> <rt2:Rt,Rt2>, [<r:Rn>] | if Rn != 15 | alias LDRD_imm_T1_pre
LDRD_imm_T1_post | 1110100 0 U 1 1 1 Rn:4 Rt:4 Rt2:4 imm8:8  | ldrd<c> <rt2:Rt,Rt2>, [<r:Rn>]<offset:U,imm8|x4|post>  | if Rn != 15 | imm = A32Offset(U, imm8:'00')
STREX_T1         | 111010000100 Rn:4 Rt:4 Rd:4 imm8:8        | strex<c> <r:Rd|gpr>, <r:Rt|gpr>, [<r:Rn|!npc><plus:imm8|x4>] | imm = imm8:'00' | since v6t2m
LDREX_T1         | 111010000101 Rn:4 Rt:4 (1111) imm8:8      | ldrex<c> <r:Rt|gpr>, [<r:Rn|!npc><plus:imm8|x4>] | imm = imm8:'00' | since v6t2m
STREXB_T1        | 111010001100 Rn:4 Rt:4 (1111) 0100 Rd:4   | strexb<c> <r:Rd|gpr>, <r:Rt|gpr>, <base:Rn> | since v6t2m | refuse same if Rd == Rt || Rd == Rn
STREXH_T1        | 111010001100 Rn:4 Rt:4 (1111) 0101 Rd:4   | strexh<c> <r:Rd|gpr>, <r:Rt|gpr>, <base:Rn> | since v6t2m | refuse same if Rd == Rt || Rd == Rn
STREXD_T1        | 111010001100 Rn:4 Rt:4 Rt2:4 0111 Rd:4    | strexd<c> <r:Rd|gpr>, <rt2:Rt,Rt2>, <base:Rn> | since notm | refuse same if Rd == Rt || Rd == Rt2 || Rd == Rn
TBB              | 111010001101 Rn:4 (1111) (0000) 0000 Rm:4 | tbb<c> [<r:Rn|nsp>, <r:Rm|gpr>]
TBH              | 111010001101 Rn:4 (1111) (0000) 0001 Rm:4 | tbh<c> [<r:Rn|nsp>, <r:Rm|gpr>, lsl #1]
LDREXB_T1        | 111010001101 Rn:4 Rt:4 (1111) 0100 (1111) | ldrexb<c> <r:Rt|gpr>, <base:Rn> | since v6t2m
LDREXH_T1        | 111010001101 Rn:4 Rt:4 (1111) 0101 (1111) | ldrexh<c> <r:Rt|gpr>, <base:Rn> | since v6t2m
LDREXD_T1        | 111010001101 Rn:4 Rt:4 Rt2:4 0111 (1111)  | ldrexd<c> <rt2:Rt,Rt2>, <base:Rn> | since notm | refuse same if Rt == Rt2
`;

/** "Load/store multiple". */
export const multiple = `
SRSDB_T1 | 1110100 00 0 W 0 (1101) (1100) (0000000) mode:5   | srsdb<c> <srs:W,mode> | exec SRS | P = 1 | U = 0 | since notm
RFEDB_T1 | 1110100 00 0 W 1 Rn:4 (1100) (0000) (0000) (0000) | rfedb<c> <r:Rn|!npc><wb:W> | exec RFE | P = 1 | U = 0 | since notm
STM_T2   | 1110100 01 0 W 0 Rn:4 (0) M (0) register_list:13  | stmia<c|sb>.w/stmia<c>/stm<c>.w <r:Rn|!npc><wb:W>, <list16:M,register_list> | register_list = '0':M:'0':register_list
LDM_T2   | 1110100 01 0 W 1 Rn:4 P M (0) register_list:13    | ldmia<c|sb>.w/ldmia<c>/ldm<c>.w <r:Rn|!npc><wb:W>, <list16:P,M,register_list> | register_list = P:M:'0':register_list
STMDB_T1 | 1110100 10 0 W 0 Rn:4 (0) M (0) register_list:13  | stmdb<c|sb> <r:Rn|!npc><wb:W>, <list16:M,register_list> | register_list = '0':M:'0':register_list
LDMDB_T1 | 1110100 10 0 W 1 Rn:4 P M (0) register_list:13    | ldmdb<c|sb> <r:Rn|!npc><wb:W>, <list16:P,M,register_list> | register_list = P:M:'0':register_list
SRSIA_T2 | 1110100 11 0 W 0 (1101) (1100) (0000000) mode:5   | srsia<c> <srs:W,mode> | exec SRS | P = 0 | U = 1 | since notm
RFEIA_T2 | 1110100 11 0 W 1 Rn:4 (1100) (0000) (0000) (0000) | rfeia<c> <r:Rn|!npc><wb:W> | exec RFE | P = 0 | U = 1 | since notm
`;

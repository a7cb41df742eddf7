// Other spellings of T32 that GNU as takes and objdump never prints: three-operand and two-operand forms,
// shifts, ADR, LDM and STM by other names and of a single register.

/** Spellings of 16-bit encodings. */
export const narrowSpellings = `
RSB_imm_T1_zero  | 010000 1001 Rn:3 Rd:3        | rsb<s><c> <rdn:Rd,Rn>, #0                                                 | alias RSB_imm_T1    | accept
ADD_SP_imm_T2_3  | 101100000 imm7:7             | add<c> sp, sp, <words:imm7>                                               | alias ADD_SP_imm_T2 | accept
SUB_SP_imm_T1_3  | 101100001 imm7:7             | sub<c> sp, sp, <words:imm7>                                               | alias SUB_SP_imm_T1 | accept
ADR_T1_label     | 10100 Rd:3 imm8:8            | adr<c> <r:Rd>, <adrlabel:imm8>                                            | alias ADR_T1        | accept
LDM_T1_wb        | 11001 Rn:3 register_list:8   | ldm<c>/ldmia<c>/ldmfd<c> <r:Rn>!, <list8:register_list|without>           | alias LDM_T1        | accept
LDM_T1_in        | 11001 Rn:3 register_list:8   | ldm<c>/ldmia<c>/ldmfd<c> <r:Rn>, <list8:register_list|with>               | alias LDM_T1        | accept
LDM_T1_one       | 01101 00000 Rn:3 Rt:3        | ldm<c>/ldmia<c>/ldmfd<c> <r:Rn>, <list1:Rt>                               | alias LDR_imm_T1    | accept
STM_T1_one       | 01100 00000 Rn:3 Rt:3        | stm<c>/stmia<c>/stmea<c> <r:Rn>, <list1:Rt>                               | alias STR_imm_T1    | accept
LSL_imm_T1_mov   | 00000 imm5:5 Rm:3 Rd:3       | mov<s><c> <r:Rd>, <r:Rm>, lsl <shiftby:imm5>                              | alias LSL_imm_T1    | accept
LSR_imm_T1_mov   | 00001 imm5:5 Rm:3 Rd:3       | mov<s><c> <r:Rd>, <r:Rm>, lsr <shiftby:imm5>                              | alias LSR_imm_T1    | accept
ASR_imm_T1_mov   | 00010 imm5:5 Rm:3 Rd:3       | mov<s><c> <r:Rd>, <r:Rm>, asr <shiftby:imm5>                              | alias ASR_imm_T1    | accept
LSL_reg_T1_mov   | 010000 0010 Rm:3 Rdn:3       | mov<s><c> <r:Rdn>, <again:Rdn>, lsl <r:Rm>                                | alias LSL_reg_T1    | accept
LSR_reg_T1_mov   | 010000 0011 Rm:3 Rdn:3       | mov<s><c> <r:Rdn>, <again:Rdn>, lsr <r:Rm>                                | alias LSR_reg_T1    | accept
ASR_reg_T1_mov   | 010000 0100 Rm:3 Rdn:3       | mov<s><c> <r:Rdn>, <again:Rdn>, asr <r:Rm>                                | alias ASR_reg_T1    | accept
ROR_reg_T1_mov   | 010000 0111 Rm:3 Rdn:3       | mov<s><c> <r:Rdn>, <again:Rdn>, ror <r:Rm>                                | alias ROR_reg_T1    | accept
POP_T1_ldm | 1011110 0 register_list:8 | ldmia<c>/ldmfd<c>/ldm<c> sp!, <list8:register_list> | alias POP_T1 | accept
ADD_imm_T2_minus | 00111 Rdn:3 imm8:8           | add<c> <same:Rdn>, <minusimm:imm8><divided>                               | alias SUB_imm_T2    | accept
SUB_imm_T2_minus | 00110 Rdn:3 imm8:8           | sub<c> <same:Rdn>, <minusimm:imm8><divided>                               | alias ADD_imm_T2    | accept
ADD_imm_T1_minus | 0001111 imm3:3 Rn:3 Rd:3     | add<c> <rdn:Rd,Rn>, <minusimm:imm3><divided>                              | alias SUB_imm_T1    | accept
SUB_imm_T1_minus | 0001110 imm3:3 Rn:3 Rd:3     | sub<c> <rdn:Rd,Rn>, <minusimm:imm3><divided>                              | alias ADD_imm_T1    | accept
ADD_SP_imm_minus | 101100001 imm7:7             | add<c> sp, {sp, }<minusimm:imm7|4><divided>                               | alias SUB_SP_imm_T1 | accept
SUB_SP_imm_minus | 101100000 imm7:7             | sub<c> sp, {sp, }<minusimm:imm7|4><divided>                               | alias ADD_SP_imm_T2 | accept
NOP_T1_divided   | 01000110 1 1000 000          | nop<c> <divided>                                                          | alias MOV_reg_T1    | accept
LDM_T1_divided   | 11001 Rn:3 register_list:8   | ldm<c>/ldmia<c>/ldmfd<c> <r:Rn><anywb>, <list8:register_list><divided>    | alias LDM_T1        | accept
STM_T1_divided   | 11000 Rn:3 register_list:8   | stm<c>/stmia<c>/stmea<c> <r:Rn><anywb>, <list8:register_list><divided>    | alias STM_T1        | accept
NOP_T1_mov       | 01000110 1 1000 000          | nop<c>                                                                    | alias MOV_reg_T1    | accept | since oldnopt
CPY_T1           | 01000110 D Rm:4 Rd:3         | cpy<c> <r:D,Rd>, <r:Rm>                                                   | alias MOV_reg_T1    | accept | since v6
SWI_T1           | 11011111 imm8:8              | swi<c> <imm:imm8|bare>                                                    | alias SVC_T1        | accept | since svc
B_T1_plain       | 1101 cond:4 imm8:8           | b<cond> <label:imm8|b1>                                                   | alias B_T1          | accept | if cond < 14
B_T2_plain       | 11100 imm11:11               | b<c> <label:imm11|b2>                                                     | alias B_T2          | accept
`;

/** Spellings of 32-bit encodings. */
export const wideSpellings = `
ERET_T1       | 111100111101 (1110) 10 (0) 0 (1111) 00000000                | eret<c>                                                     | alias SUBS_PC_LR       | accept
MOVS_PC_LR_T1 | 111100111101 (1110) 10 (0) 0 (1111) 00000000                | movs<c> pc, lr                                              | alias SUBS_PC_LR       | accept
NEG_T2        | 11110 0 0 1110 S Rn:4 0 000 Rd:4 00000000                   | neg<S><c> <r:Rd>, <r:Rn>                                    | alias RSB_imm_T2       | accept
LSL_imm_T2    | 1110101 0010 S 1111 (0) imm3:3 Rd:4 imm2:2 00 Rm:4          | lsl<S><c> <rdn:Rd,Rm|gpr>, <shiftby:imm3,imm2>             | alias MOV_reg_T3       | accept
LSR_imm_T2    | 1110101 0010 S 1111 (0) imm3:3 Rd:4 imm2:2 01 Rm:4          | lsr<S><c> <rdn:Rd,Rm|gpr>, <shiftby:imm3,imm2>             | alias MOV_reg_T3       | accept
ASR_imm_T2    | 1110101 0010 S 1111 (0) imm3:3 Rd:4 imm2:2 10 Rm:4          | asr<S><c> <rdn:Rd,Rm|gpr>, <shiftby:imm3,imm2>             | alias MOV_reg_T3       | accept
ROR_imm_T1    | 1110101 0010 S 1111 (0) imm3:3 Rd:4 imm2:2 11 Rm:4          | ror<S><c> <rdn:Rd,Rm|gpr>, <shiftby:imm3,imm2>             | alias MOV_reg_T3       | accept
RRX_T1        | 1110101 0010 S 1111 (0) 000 Rd:4 00 11 Rm:4                 | rrx<S><c> <r:Rd|gpr>, <r:Rm|gpr>                          | alias MOV_reg_T3       | accept
LSL_reg_T2_mv | 11111010 0 00 S Rn:4 1111 Rd:4 0000 Rm:4                    | mov<S><c> <r:Rd|gpr>, <r:Rn|gpr>, lsl <r:Rm|gpr>         | alias LSL_reg_T2       | accept
LSR_reg_T2_mv | 11111010 0 01 S Rn:4 1111 Rd:4 0000 Rm:4                    | mov<S><c> <r:Rd|gpr>, <r:Rn|gpr>, lsr <r:Rm|gpr>         | alias LSR_reg_T2       | accept
ASR_reg_T2_mv | 11111010 0 10 S Rn:4 1111 Rd:4 0000 Rm:4                    | mov<S><c> <r:Rd|gpr>, <r:Rn|gpr>, asr <r:Rm|gpr>         | alias ASR_reg_T2       | accept
ROR_reg_T2_mv | 11111010 0 11 S Rn:4 1111 Rd:4 0000 Rm:4                    | mov<S><c> <r:Rd|gpr>, <r:Rn|gpr>, ror <r:Rm|gpr>         | alias ROR_reg_T2       | accept
ADD_PC_imm_T3 | 11110 i 1 00000 1111 0 imm3:3 Rd:4 imm8:8                   | add<c> <r:Rd|gpr>, pc, <pcplus:i,imm3,imm8>                 | alias ADDW             | accept
SUB_PC_imm_T3 | 11110 i 1 01010 1111 0 imm3:3 Rd:4 imm8:8                   | sub<c> <r:Rd|gpr>, pc, <pcplus:i,imm3,imm8>                 | alias SUBW             | accept
ADR_T3        | 11110 i 1 00000 1111 0 imm3:3 Rd:4 imm8:8                   | adr<c> <r:Rd|gpr>, <adrlabel:i,imm3,imm8>                       | alias ADDW             | accept
PUSH_T3       | 111110000100 1101 Rt:4 110100000100                         | push<c> <list1:Rt>                                 | alias STR_imm_T4_pre   | accept | refuse base if Rt == 13 | refuse pclist if Rt == 15
POP_T3        | 111110000101 1101 Rt:4 101100000100                         | pop<c> <list1:Rt>                                           | alias LDR_imm_T4_post  | accept | refuse base if Rt == 13
PUSH_T2       | 1110100 10 0 1 0 1101 (0) M (0) register_list:13            | push<c> <list16:M,register_list>                            | alias STMDB_T1         | accept
POP_T2        | 1110100 01 0 1 1 1101 P M (0) register_list:13              | pop<c> <list16:P,M,register_list>                           | alias LDM_T2           | accept
LDM_one       | 1111100 0 1 10 1 Rn:4 Rt:4 000000000000                     | ldm<c>/ldmia<c>/ldmfd<c> <r:Rn>, <list1:Rt>                 | alias LDR_imm_T3       | accept | refuse sp if Rt == 13 | refuse r15 if Rn == 15
LDM_one_wb    | 1111100 0 0 10 1 Rn:4 Rt:4 10 1 1 00000100                  | ldm<c>/ldmia<c>/ldmfd<c> <r:Rn>!, <list1:Rt>                | alias LDR_imm_T4_post  | accept | refuse base if Rn == Rt | refuse sp if Rt == 13 | refuse r15 if Rn == 15
LDMDB_one     | 1111100 0 0 10 1 Rn:4 Rt:4 1100 00000100                    | ldmdb<c>/ldmea<c> <r:Rn>, <list1:Rt>                        | alias LDR_imm_T4       | accept | refuse sp if Rt == 13 | refuse r15 if Rn == 15
LDMDB_one_wb  | 1111100 0 0 10 1 Rn:4 Rt:4 11 0 1 00000100                  | ldmdb<c>/ldmea<c> <r:Rn>!, <list1:Rt>                       | alias LDR_imm_T4_pre   | accept | refuse base if Rn == Rt | refuse sp if Rt == 13 | refuse r15 if Rn == 15
STM_one       | 1111100 0 1 10 0 Rn:4 Rt:4 000000000000                     | stm<c>/stmia<c>/stmea<c> <r:Rn>, <list1:Rt>                 | alias STR_imm_T3       | accept | refuse sp if Rt == 13 | refuse pclist if Rt == 15 | refuse r15 if Rn == 15
STM_one_wb    | 1111100 0 0 10 0 Rn:4 Rt:4 10 1 1 00000100                  | stm<c>/stmia<c>/stmea<c> <r:Rn>!, <list1:Rt>                | alias STR_imm_T4_post  | accept | refuse base if Rn == Rt | refuse sp if Rt == 13 | refuse pclist if Rt == 15 | refuse r15 if Rn == 15
STMDB_one     | 1111100 0 0 10 0 Rn:4 Rt:4 1100 00000100                    | stmdb<c>/stmfd<c> <r:Rn>, <list1:Rt>                        | alias STR_imm_T4       | accept | refuse sp if Rt == 13 | refuse pclist if Rt == 15 | refuse r15 if Rn == 15
STMDB_one_wb  | 1111100 0 0 10 0 Rn:4 Rt:4 11 0 1 00000100                  | stmdb<c>/stmfd<c> <r:Rn>!, <list1:Rt>                       | alias STR_imm_T4_pre   | accept | refuse base if Rn == Rt | refuse sp if Rt == 13 | refuse pclist if Rt == 15 | refuse r15 if Rn == 15
STM_T2_ea     | 1110100 01 0 W 0 Rn:4 (0) M (0) register_list:13            | stm<c>/stmea<c> <r:Rn><wb:W>, <list16:M,register_list>      | alias STM_T2           | accept
LDM_T2_fd     | 1110100 01 0 W 1 Rn:4 P M (0) register_list:13              | ldm<c>/ldmfd<c> <r:Rn><wb:W>, <list16:P,M,register_list>    | alias LDM_T2           | accept
CPY_T3        | 1110101 0010 0 1111 (0) 000 Rd:4 00 00 Rm:4                 | cpy<c> <r:Rd|gpr>, <r:Rm|gpr>                             | alias MOV_reg_T3       | accept
BFI_zero      | 11110 (0) 1 10110 1111 0 imm3:3 Rd:4 imm2:2 (0) msb:5        | bfi<c> <r:Rd|gpr>, <nzero>, <bfmsb:msb,imm3,imm2>           | alias BFC_T1           | accept
UDF_T2_zero   | 111101111111 0000 1010 000000000000                          | udf<c>.w                                                    | alias UDF_T2           | accept
MSR_special   | 11110011100 0 Rn:4 10 (0) 0 mask:4 (00) 0 SYSm:5            | msr<c> <special:SYSm,mask>, <r:Rn|gpr>                      | alias MSR_reg_T1       | accept | since m
MRS_special   | 11110011111 0 (1111) 10 (0) 0 Rd:4 (00) 0 SYSm:5            | mrs<c> <r:Rd|gpr>, <special:SYSm>                           | alias MRS_T1           | accept | since m
TBH_unshifted | 111010001101 Rn:4 (1111) (0000) 0001 Rm:4                   | tbh<c> [<r:Rn|nsp>, <r:Rm|gpr>]                             | alias TBH              | accept
STMFD_T1      | 1110100 10 0 W 0 Rn:4 (0) M (0) register_list:13            | stmfd<c> <r:Rn><wb:W>, <list16:M,register_list>             | alias STMDB_T1         | accept
LDMEA_T1      | 1110100 10 0 W 1 Rn:4 P M (0) register_list:13              | ldmea<c> <r:Rn><wb:W>, <list16:P,M,register_list>           | alias LDMDB_T1         | accept
`;

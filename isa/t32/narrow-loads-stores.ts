// 16-bit T32: loads, stores, PC- and SP-relative addresses, register lists.

/** "Load/store single data item". */
export const loadStoreSingle = `
LDR_lit_T1   | 01001 Rt:3 imm8:8       | ldr<c> <r:Rt>, <lit:imm8> | exec LDR_lit | U = 1 | imm12 = imm8:'00'
STR_reg_T1   | 0101 000 Rm:3 Rn:3 Rt:3 | str<c> <r:Rt>, [<r:Rn>, <r:Rm>] | U = 1 | imm5 = 0 | type = 0
STRH_reg_T1  | 0101 001 Rm:3 Rn:3 Rt:3 | strh<c> <r:Rt>, [<r:Rn>, <r:Rm>] | U = 1
STRB_reg_T1  | 0101 010 Rm:3 Rn:3 Rt:3 | strb<c> <r:Rt>, [<r:Rn>, <r:Rm>] | U = 1 | imm5 = 0 | type = 0
LDRSB_reg_T1 | 0101 011 Rm:3 Rn:3 Rt:3 | ldrsb<c>/lds<c>b <r:Rt>, [<r:Rn>, <r:Rm>] | U = 1
LDR_reg_T1   | 0101 100 Rm:3 Rn:3 Rt:3 | ldr<c> <r:Rt>, [<r:Rn>, <r:Rm>] | U = 1 | imm5 = 0 | type = 0
LDRH_reg_T1  | 0101 101 Rm:3 Rn:3 Rt:3 | ldrh<c> <r:Rt>, [<r:Rn>, <r:Rm>] | U = 1
LDRB_reg_T1  | 0101 110 Rm:3 Rn:3 Rt:3 | ldrb<c> <r:Rt>, [<r:Rn>, <r:Rm>] | U = 1 | imm5 = 0 | type = 0
LDRSH_reg_T1 | 0101 111 Rm:3 Rn:3 Rt:3 | ldrsh<c>/lds<c>h <r:Rt>, [<r:Rn>, <r:Rm>] | U = 1
STR_imm_T1   | 01100 imm5:5 Rn:3 Rt:3  | str<c> <r:Rt>, [<r:Rn><scaled:imm5|4>] | U = 1 | imm12 = imm5:'00'
LDR_imm_T1   | 01101 imm5:5 Rn:3 Rt:3  | ldr<c> <r:Rt>, [<r:Rn><scaled:imm5|4>] | U = 1 | imm12 = imm5:'00'
STRB_imm_T1  | 01110 imm5:5 Rn:3 Rt:3  | strb<c> <r:Rt>, [<r:Rn><scaled:imm5|1>] | U = 1 | imm12 = imm5
LDRB_imm_T1  | 01111 imm5:5 Rn:3 Rt:3  | ldrb<c> <r:Rt>, [<r:Rn><scaled:imm5|1>] | U = 1 | imm12 = imm5
STRH_imm_T1  | 10000 imm5:5 Rn:3 Rt:3  | strh<c> <r:Rt>, [<r:Rn><scaled:imm5|2>] | U = 1 | imm = imm5:'0'
LDRH_imm_T1  | 10001 imm5:5 Rn:3 Rt:3  | ldrh<c> <r:Rt>, [<r:Rn><scaled:imm5|2>] | U = 1 | imm = imm5:'0'
STR_imm_T2   | 10010 Rt:3 imm8:8       | str<c> <r:Rt>, [sp<scaled:imm8|4>] | U = 1 | Rn = 13 | imm12 = imm8:'00'
LDR_imm_T2   | 10011 Rt:3 imm8:8       | ldr<c> <r:Rt>, [sp<scaled:imm8|4>] | U = 1 | Rn = 13 | imm12 = imm8:'00'
`;

/** "Generate PC-relative address", "Generate SP-relative address", "Adjust SP (immediate)". */
export const addresses = `
ADR_T1        | 10100 Rd:3 imm8:8 | add<c> <r:Rd>, pc, <adr:imm8> | imm = imm8:'00'
ADD_SP_imm_T1 | 10101 Rd:3 imm8:8 | add<c> <r:Rd>, sp, <words:imm8> | exec ADD_imm | S = 0 | Rn = 13 | imm = imm8:'00'
ADD_SP_imm_T2 | 101100000 imm7:7  | add<c> sp, <words:imm7> | exec ADD_imm | S = 0 | Rd = 13 | Rn = 13 | imm = imm7:'00'
SUB_SP_imm_T1 | 101100001 imm7:7  | sub<c> sp, <words:imm7> | exec SUB_imm | S = 0 | Rd = 13 | Rn = 13 | imm = imm7:'00'
`;

/** "Store multiple registers", "Load multiple registers", PUSH and POP. */
export const multiple = `
STM_T1  | 11000 Rn:3 register_list:8 | stmia<c>/stm<c>/stmea<c> <r:Rn>!, <list8:register_list> | W = 1
LDM_T1  | 11001 Rn:3 register_list:8 | ldmia<c> <ldbase:Rn,register_list>, <list8:register_list> | W = 1 - ((register_list >> Rn) & 1)
PUSH_T1 | 1011010 M register_list:8  | push<c> <list8:register_list,M|lr> | exec STMDB | W = 1 | Rn = 13 | register_list = '0':M:'000000':register_list
POP_T1  | 1011110 P register_list:8  | pop<c> <list8:register_list,P|pc> | exec LDM | W = 1 | Rn = 13 | register_list = P:'0000000':register_list
`;

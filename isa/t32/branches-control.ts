// 32-bit T32: branches, status registers, hints, barriers, exceptions.

/** "Branches and miscellaneous control". */
export const control = `
MSR_bank_T1   | 11110011100 R Rn:4 10 (0) 0 M1:4 (00) 1 M (0000)       | msr<c> <banked:R,M,M1>, <r:Rn|gpr>                  | feat VE
MSR_reg_T1    | 11110011100 R Rn:4 10 (0) 0 mask:4 (00) 0 (0) (0000)   | msr<c> <psrmask:R,mask>, <r:Rn|gpr> | since mrs
NOP_T2        | 111100111010 (1111) 10 (0) 0 (0) 000 00000000          | nop<c>.w
YIELD_T2      | 111100111010 (1111) 10 (0) 0 (0) 000 00000001          | yield<c>.w
WFE_T2        | 111100111010 (1111) 10 (0) 0 (0) 000 00000010          | wfe<c>.w
WFI_T2        | 111100111010 (1111) 10 (0) 0 (0) 000 00000011          | wfi<c>.w
SEV_T2        | 111100111010 (1111) 10 (0) 0 (0) 000 00000100          | sev<c>.w
DBG_T1        | 111100111010 (1111) 10 (0) 0 (0) 000 1111 option:4     | dbg<c> <imm:option> | since v7
HINT_T2       | 111100111010 (1111) 10 (0) 0 (0) 000 hint:8            | nop<c>.w <nopimm:hint>
CPS_T2        | 111100111010 (1111) 10 (0) 0 (0) imod:2 M A I F mode:5 |                                                 | if imod != 0 || M != 0
CPSIE_none_T2 | 111100111010 (1111) 10 (0) 0 (0) 10 0 000 00000        | cpsie<oc>.w<tab>                                 | alias CPS_T2
CPSID_none_T2 | 111100111010 (1111) 10 (0) 0 (0) 11 0 000 00000        | cpsid<oc>.w<tab>                                 | alias CPS_T2
CPSIE_T2      | 111100111010 (1111) 10 (0) 0 (0) 10 0 A I F 00000      | cpsie<oc>.w <aif:A,I,F>                          | alias CPS_T2 | since notm
CPSIE_mode_T2 | 111100111010 (1111) 10 (0) 0 (0) 10 1 A I F mode:5     | cpsie<oc> <aif:A,I,F>, <imm:mode|noc>            | alias CPS_T2 | since notm
CPSID_T2      | 111100111010 (1111) 10 (0) 0 (0) 11 0 A I F 00000      | cpsid<oc>.w <aif:A,I,F>                          | alias CPS_T2 | since notm
CPSID_mode_T2 | 111100111010 (1111) 10 (0) 0 (0) 11 1 A I F mode:5     | cpsid<oc> <aif:A,I,F>, <imm:mode|noc>            | alias CPS_T2 | since notm
CPS_mode_T2   | 111100111010 (1111) 10 (0) 0 (0) 00 1 (000) mode:5     | cps<oc> <imm:mode|noc>                           | alias CPS_T2 | since notm
CLREX_T1      | 111100111011 (1111) 10 (0) 0 (1111) 0010 (1111)        | clrex<c> | since v6t2m
DSB_T1        | 111100111011 (1111) 10 (0) 0 (1111) 0100 option:4      | dsb<c> <barrier:option> | since barrier
SSBB_T1       | 111100111011 (1111) 10 (0) 0 (1111) 0100 0000          | ssbb<wc>                                        | alias DSB_T1
PSSBB_T1      | 111100111011 (1111) 10 (0) 0 (1111) 0100 0100          | pssbb<wc>                                       | alias DSB_T1
DFB_T1        | 111100111011 (1111) 10 (0) 0 (1111) 0100 1100          | dfb<c>                                          | alias DSB_T1 | feat v8
DMB_T1        | 111100111011 (1111) 10 (0) 0 (1111) 0101 option:4      | dmb<c> <barrier:option> | since barrier
ISB_T1        | 111100111011 (1111) 10 (0) 0 (1111) 0110 option:4      | isb<c> <barrier:option|sy> | since barrier
BXJ_T1        | 111100111100 Rm:4 10 (0) 0 (1111) (00000000)           | bxj<c> <r:Rm|gpr>
SUBS_PC_LR    | 111100111101 (1110) 10 (0) 0 (1111) imm8:8             | subs<c> pc, lr, <imm:imm8> | imm = imm8 | cold
MRS_bank_T1   | 11110011111 R M1:4 10 (0) 0 Rd:4 (00) 1 M (0000)       | mrs<c> <r:Rd|gpr>, <banked:R,M,M1>                  | feat VE
MRS_T1        | 11110011111 R (1111) 10 (0) 0 Rd:4 (00) 0 (0) (0000)   | mrs<c> <r:Rd|gpr>, <psr:R> | since mrs
HVC_T1        | 111101111110 imm4:4 1000 imm12:12                      | hvc<c> <imm:imm4,imm12|wraps>                      | feat VE | imm = imm4:imm12
SMC_T1        | 111101111111 imm4:4 1000 (0000) (0000) (0000)          | smc<c> <imm:imm4>                               | feat Security
UDF_T2        | 111101111111 imm4:4 1010 imm12:12                      | udf<c>.w <imm:imm4,imm12|opt> | imm = imm4:imm12
B_T3          | 11110 S cond:4 imm6:6 10 J1 0 J2 imm11:11              | b<cond>.w/b<cond> <label:S,J2,J1,imm6,imm11|b3> | if cond < 14 | imm = SignExtend(S:J2:J1:imm6:imm11:'0') | per cond | near | cold
B_T4          | 11110 S imm10:10 10 J1 1 J2 imm11:11                   | b<c>.w/b<c> <label:S,J1,J2,imm10,imm11|b4> | imm = T32BranchOffset(S, J1, J2, imm10:imm11) | near | since v6t2m
BL_imm_T1     | 11110 S imm10:10 11 J1 1 J2 imm11:11                   | bl<c> <label:S,J1,J2,imm10,imm11|bl> | imm = T32BranchOffset(S, J1, J2, imm10:imm11) | near | since thumb
BLX_imm_T2    | 11110 S imm10H:10 11 J1 0 J2 imm10L:10 H               | blx<c> <label:S,J1,J2,imm10H,imm10L,H|blx>      | if H == 0 | imm = T32BranchOffset(S, J1, J2, imm10H:imm10L:'0') | cold | since v5
`;

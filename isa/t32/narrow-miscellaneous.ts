// 16-bit T32: extension, reversal, processor state, hints, IT, exceptions and branches.

/** "Miscellaneous 16-bit instructions". */
export const miscellaneous = `
CBZ        | 1011 0 0 i 1 imm5:5 Rn:3    | cbz <r:Rn>, <label:i,imm5|cb> | imm = i:imm5:'0' | near | since v6t2m
CBNZ       | 1011 1 0 i 1 imm5:5 Rn:3    | cbnz <r:Rn>, <label:i,imm5|cb> | imm = i:imm5:'0' | near | since v6t2m
SXTH_T1    | 1011001000 Rm:3 Rd:3        | sxth<c> <r:Rd>, <r:Rm>{, ror <nzero>} | rotate = 0 | since v6
SXTB_T1    | 1011001001 Rm:3 Rd:3        | sxtb<c> <r:Rd>, <r:Rm>{, ror <nzero>} | rotate = 0 | since v6
UXTH_T1    | 1011001010 Rm:3 Rd:3        | uxth<c> <r:Rd>, <r:Rm>{, ror <nzero>} | rotate = 0 | since v6
UXTB_T1    | 1011001011 Rm:3 Rd:3        | uxtb<c> <r:Rd>, <r:Rm>{, ror <nzero>} | rotate = 0 | since v6
SETEND_T1  | 10110110010 (1) E (000)     | setend<oc> <endian:E> | since v6
CPSIE_none | 10110110011 0 (0) 000       | cpsie<oc><tab>                                | alias CPS_T1 | since v6
CPSID_none | 10110110011 1 (0) 000       | cpsid<oc><tab>                                | alias CPS_T1 | since v6
CPS_T1     | 10110110011 im (0) A I F    | cpsi<im:im><oc> <aif:A,I,F> | imod = '1':im | M = 0 | mode = 0 | since v6
REV_T1     | 1011101000 Rm:3 Rd:3        | rev<c> <r:Rd>, <r:Rm> | since v6
REV16_T1   | 1011101001 Rm:3 Rd:3        | rev16<c> <r:Rd>, <r:Rm> | since v6
REVSH_T1   | 1011101011 Rm:3 Rd:3        | revsh<c> <r:Rd>, <r:Rm> | since v6
BKPT_T1    | 10111110 imm8:8             | bkpt<ual> <imm:imm8|hex|opt> | imm = imm8 | since v5
NOP_T1     | 10111111 0000 0000          | nop<c> | since nopt
YIELD_T1   | 10111111 0001 0000          | yield<c> | since v6k
WFE_T1     | 10111111 0010 0000          | wfe<c> | since v6k
WFI_T1     | 10111111 0011 0000          | wfi<c> | since v6k
SEV_T1     | 10111111 0100 0000          | sev<c> | since v6k
SEVL_T1    | 10111111 0101 0000          | sevl<c>                                      | feat v8
HINT_T1    | 10111111 hint:4 0000        | nop<c> <nopimm:hint>
IT         | 10111111 firstcond:4 mask:4 | it<itmask:firstcond,mask> <itcond:firstcond> | if mask != 0 | imm = firstcond:mask | since v6t2
`;

/** "Conditional branch, and Supervisor Call", "Unconditional Branch". */
export const branchAndException = `
UDF_T1 | 11011110 imm8:8    | udf <imm:imm8|opt> | imm = imm8
UDF_c_T1 | 11011110 imm8:8  | udf<c> <imm:imm8|opt> | alias UDF_T1 | accept
SVC_T1 | 11011111 imm8:8    | svc<c> <imm:imm8|bare> | imm = imm8 | since svc
B_T1   | 1101 cond:4 imm8:8 | b<cond>.n <label:imm8|b1> | if cond < 14 | imm = SignExtend(imm8:'0') | per cond | near
B_T2   | 11100 imm11:11     | b<c>.n <label:imm11|b2> | imm = SignExtend(imm11:'0') | near
`;

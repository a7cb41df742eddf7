// 16-bit T32: shifts, additions, moves, data processing and the forms with high registers. Outside an IT
// block most of them set the flags, inside they do not; `<s>` is that S.

/** "Shift (immediate), add, subtract, move, and compare". */
export const shiftAddSubtractMoveCompare = `
ADD_imm_T2 | 00110 Rdn:3 imm8:8       | add<s><c> <same:Rdn>, <byteimm:imm8> | imm12 = imm8
SUB_imm_T2 | 00111 Rdn:3 imm8:8       | sub<s><c> <same:Rdn>, <imm:imm8> | imm12 = imm8
MOV_reg_T2 | 0000000000 Rm:3 Rd:3     | mov<s|out><c> <r:Rd>, <r:Rm> | imm5 = 0 | type = 0
LSL_imm_T1 | 00000 imm5:5 Rm:3 Rd:3   | lsl<s><c> <rdn:Rd,Rm>, <shiftby:imm5> | exec MOV_reg | type = 0
LSR_imm_T1 | 00001 imm5:5 Rm:3 Rd:3   | lsr<s><c> <rdn:Rd,Rm>, <shiftby:imm5> | exec MOV_reg | type = 1
ASR_imm_T1 | 00010 imm5:5 Rm:3 Rd:3   | asr<s><c> <rdn:Rd,Rm>, <shiftby:imm5> | exec MOV_reg | type = 2
ADD_reg_T1 | 0001100 Rm:3 Rn:3 Rd:3   | add<s><c> <rdn:Rd,Rn>, <r:Rm> | imm5 = 0 | type = 0
SUB_reg_T1 | 0001101 Rm:3 Rn:3 Rd:3   | sub<s><c> <rdn:Rd,Rn>, <r:Rm> | imm5 = 0 | type = 0
ADD_imm_T1 | 0001110 imm3:3 Rn:3 Rd:3 | add<s><c> <rdn:Rd,Rn>, <imm:imm3|noc> | imm12 = imm3
SUB_imm_T1 | 0001111 imm3:3 Rn:3 Rd:3 | sub<s><c> <rdn:Rd,Rn>, <imm:imm3|noc> | imm12 = imm3
MOV_imm_T1 | 00100 Rd:3 imm8:8        | mov<s><c> <r:Rd>, <byteimm:imm8> | imm12 = imm8
CMP_imm_T1 | 00101 Rn:3 imm8:8        | cmp<c>/cmps<c> <r:Rn>, <imm:imm8> | imm12 = imm8
`;

/** "Data-processing (two low registers)". */
export const dataProcessing = `
AND_reg_T1 | 010000 0000 Rm:3 Rdn:3 | and<s><c> <swap:Rm,Rdn> | imm5 = 0 | type = 0
EOR_reg_T1 | 010000 0001 Rm:3 Rdn:3 | eor<s><c> <swap:Rm,Rdn> | imm5 = 0 | type = 0
LSL_reg_T1 | 010000 0010 Rm:3 Rdn:3 | lsl<s><c> <same:Rdn>, <r:Rm> | exec MOV_rsr | Rd = Rdn | Rm = Rdn | Rs = Rm | type = 0
LSR_reg_T1 | 010000 0011 Rm:3 Rdn:3 | lsr<s><c> <same:Rdn>, <r:Rm> | exec MOV_rsr | Rd = Rdn | Rm = Rdn | Rs = Rm | type = 1
ASR_reg_T1 | 010000 0100 Rm:3 Rdn:3 | asr<s><c> <same:Rdn>, <r:Rm> | exec MOV_rsr | Rd = Rdn | Rm = Rdn | Rs = Rm | type = 2
ADC_reg_T1 | 010000 0101 Rm:3 Rdn:3 | adc<s><c> <swap:Rm,Rdn> | imm5 = 0 | type = 0
SBC_reg_T1 | 010000 0110 Rm:3 Rdn:3 | sbc<s><c> <same:Rdn>, <r:Rm> | imm5 = 0 | type = 0
ROR_reg_T1 | 010000 0111 Rm:3 Rdn:3 | ror<s><c> <same:Rdn>, <r:Rm> | exec MOV_rsr | Rd = Rdn | Rm = Rdn | Rs = Rm | type = 3
TST_reg_T1 | 010000 1000 Rm:3 Rn:3  | tst<c>/tsts<c> <r:Rn>, <r:Rm> | imm5 = 0 | type = 0
RSB_imm_T1 | 010000 1001 Rn:3 Rd:3  | neg<s><c> <r:Rd>, <r:Rn> | imm12 = 0
CMP_reg_T1 | 010000 1010 Rm:3 Rn:3  | cmp<c>/cmps<c> <r:Rn>, <r:Rm> | imm5 = 0 | type = 0
CMN_reg_T1 | 010000 1011 Rm:3 Rn:3  | cmn<c>/cmns<c> <r:Rn>, <r:Rm> | imm5 = 0 | type = 0
ORR_reg_T1 | 010000 1100 Rm:3 Rdn:3 | orr<s><c> <swap:Rm,Rdn> | imm5 = 0 | type = 0
MUL_T1     | 010000 1101 Rn:3 Rdm:3 | mul<s><c> <swap:Rn,Rdm>
BIC_reg_T1 | 010000 1110 Rm:3 Rdn:3 | bic<s><c> <same:Rdn>, <r:Rm> | imm5 = 0 | type = 0
MVN_reg_T1 | 010000 1111 Rm:3 Rd:3  | mvn<s><c> <r:Rd>, <r:Rm> | imm5 = 0 | type = 0
`;

/** "Special data instructions and branch and exchange": any registers. */
export const specialData = `
ADD_reg_T2 | 01000100 DN Rm:4 Rdn:3 | add<c> <swap:Rm,DN,Rdn> | S = 0 | Rd = DN:Rdn | Rn = DN:Rdn | imm5 = 0 | type = 0
CMP_reg_T2 | 01000101 N Rm:4 Rn:3   | cmp<c>/cmps<c> <r:N,Rn|!npc>, <r:Rm|!npc> | Rn = N:Rn | imm5 = 0 | type = 0
MOV_reg_T1_divided | 0001110 000 Rn:3 Rd:3 | mov<c>/movs<c> <r:Rd>, <r:Rn><divided> | alias ADD_imm_T1 | accept
MOV_reg_T1_movs | 01000110 D Rm:4 Rd:3 | movs<c> <r:D,Rd>, <r:Rm><divided> | alias MOV_reg_T1 | accept
CMP_reg_T2_pc | 01000101 N Rm:4 Rn:3 | cmp<c>/cmps<c> <r:N,Rn>, <r:Rm><divided> | alias CMP_reg_T2 | accept
MOV_reg_T1_low | 01000110 00 Rm:3 Rd:3 | mov<c> <r:Rd>, <r:Rm> | alias MOV_reg_T1 | accept | since v6
MOV_reg_T1 | 01000110 D Rm:4 Rd:3   | mov<c> <r:D,Rd>, <r:Rm> | S = 0 | Rd = D:Rd | imm5 = 0 | type = 0 | refuse low if D == 0 && Rd < 8 && Rm < 8
NOP_mov_T1 | 01000110 1 1000 000    | nop<nop8>                    | alias MOV_reg_T1
BX_T1      | 01000111 0 Rm:4 (000)  | bx<c|sb> <r:Rm>
BLX_reg_T1 | 01000111 1 Rm:4 (000)  | blx<c> <r:Rm|!npc> | since v5
`;

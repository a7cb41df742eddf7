// 32-bit T32: data processing with immediates and shifted registers. The forms with Rd or Rn = 1111 (TST, MOV
// and so on) stand before the rows they are cut out of.

/** "Data-processing (modified immediate)". */
export const modifiedImmediate = `
TST_imm_T1 | 11110 i 0 0000 1 Rn:4 0 imm3:3 1111 imm8:8 | tst<c>.w/tst<c>/tsts<c> <r:Rn|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImmC(i:imm3:imm8)
AND_imm_T1 | 11110 i 0 0000 S Rn:4 0 imm3:3 Rd:4 imm8:8 | and<S><c>.w/and<S><c> <rdn:Rd,Rn|gpr>, <modimm:i,imm3,imm8> | if Rd != 15 || S == 0 | imm = T32ExpandImmC(i:imm3:imm8)
BIC_imm_T1 | 11110 i 0 0001 S Rn:4 0 imm3:3 Rd:4 imm8:8 | bic<S><c>.w/bic<S><c> <rdn:Rd,Rn|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImmC(i:imm3:imm8)
MOV_imm_T2 | 11110 i 0 0010 S 1111 0 imm3:3 Rd:4 imm8:8 | mov<S><c>.w/mov<S><c> <r:Rd|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImmC(i:imm3:imm8)
ORR_imm_T1 | 11110 i 0 0010 S Rn:4 0 imm3:3 Rd:4 imm8:8 | orr<S><c>.w/orr<S><c> <rdn:Rd,Rn|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImmC(i:imm3:imm8)
MVN_imm_T1 | 11110 i 0 0011 S 1111 0 imm3:3 Rd:4 imm8:8 | mvn<S><c>.w/mvn<S><c> <r:Rd|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImmC(i:imm3:imm8)
ORN_imm_T1 | 11110 i 0 0011 S Rn:4 0 imm3:3 Rd:4 imm8:8 | orn<S><c> <rdn:Rd,Rn|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImmC(i:imm3:imm8) | per S | cold
TEQ_imm_T1 | 11110 i 0 0100 1 Rn:4 0 imm3:3 1111 imm8:8 | teq<c>/teqs<c> <r:Rn|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImmC(i:imm3:imm8)
EOR_imm_T1 | 11110 i 0 0100 S Rn:4 0 imm3:3 Rd:4 imm8:8 | eor<S><c>.w/eor<S><c> <rdn:Rd,Rn|gpr>, <modimm:i,imm3,imm8> | if Rd != 15 || S == 0 | imm = T32ExpandImmC(i:imm3:imm8)
CMN_imm_T1 | 11110 i 0 1000 1 Rn:4 0 imm3:3 1111 imm8:8 | cmn<c>.w/cmn<c>/cmns<c> <r:Rn|!npc>, <modimm:i,imm3,imm8> | imm = T32ExpandImm(i:imm3:imm8)
ADD_imm_T3 | 11110 i 0 1000 S Rn:4 0 imm3:3 Rd:4 imm8:8 | add<S><c>.w/add<S><c> <rdn:Rd,Rn>, <modimm:i,imm3,imm8> | if Rd != 15 || S == 0 | imm = T32ExpandImm(i:imm3:imm8) | refuse r13 if Rd == 13 && Rn != 13 | refuse r15 if Rd == 15 || Rn == 15
ADC_imm_T1 | 11110 i 0 1010 S Rn:4 0 imm3:3 Rd:4 imm8:8 | adc<S><c>.w/adc<S><c> <rdn:Rd,Rn|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImm(i:imm3:imm8)
SBC_imm_T1 | 11110 i 0 1011 S Rn:4 0 imm3:3 Rd:4 imm8:8 | sbc<S><c>.w/sbc<S><c> <rdn:Rd,Rn|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImm(i:imm3:imm8)
CMP_imm_T2 | 11110 i 0 1101 1 Rn:4 0 imm3:3 1111 imm8:8 | cmp<c>.w/cmp<c>/cmps<c> <r:Rn|!npc>, <modimm:i,imm3,imm8> | imm = T32ExpandImm(i:imm3:imm8)
SUB_imm_T3 | 11110 i 0 1101 S Rn:4 0 imm3:3 Rd:4 imm8:8 | sub<S><c>.w/sub<S><c> <rdn:Rd,Rn>, <modimm:i,imm3,imm8> | if Rd != 15 || S == 0 | imm = T32ExpandImm(i:imm3:imm8) | refuse r13 if Rd == 13 && Rn != 13 | refuse r15 if Rd == 15 || Rn == 15
RSB_imm_T2 | 11110 i 0 1110 S Rn:4 0 imm3:3 Rd:4 imm8:8 | rsb<S><c> <rdn:Rd,Rn|gpr>, <modimm:i,imm3,imm8> | imm = T32ExpandImm(i:imm3:imm8)
`;

/** "Data-processing (plain binary immediate)". */
export const plainImmediate = `
ADDW      | 11110 i 1 00000 Rn:4 0 imm3:3 Rd:4 imm8:8                    | addw<c> <r:Rd>, <r:Rn>, <plainimm:i,imm3,imm8> | imm = i:imm3:imm8 | refuse r13 if Rd == 13 && Rn != 13 | refuse r15 if Rd == 15
MOVW_T3   | 11110 i 1 00100 imm4:4 0 imm3:3 Rd:4 imm8:8                  | movw<c> <r:Rd|gpr>, <imm16:imm4,i,imm3,imm8> | imm12 = i:imm3:imm8 | since v6t2m
SUBW      | 11110 i 1 01010 Rn:4 0 imm3:3 Rd:4 imm8:8                    | subw<c> <r:Rd>, <r:Rn>, <plainimm:i,imm3,imm8> | imm = i:imm3:imm8 | refuse r13 if Rd == 13 && Rn != 13 | refuse r15 if Rd == 15
MOVT_T1   | 11110 i 1 01100 imm4:4 0 imm3:3 Rd:4 imm8:8                  | movt<c> <r:Rd|gpr>, <imm16:imm4,i,imm3,imm8> | imm12 = i:imm3:imm8 | since v6t2m
SSAT16_T1 | 11110 (0) 1 10010 Rn:4 0 000 Rd:4 00 (00) sat_imm:4          | ssat16<c> <r:Rd|gpr>, <satimm:sat_imm|plus1>, <r:Rn|gpr> | since dsp
SSAT_T1   | 11110 (0) 1 100 sh 0 Rn:4 0 imm3:3 Rd:4 imm2:2 (0) sat_imm:5 | ssat<c> <r:Rd|gpr>, <satimm:sat_imm|plus1>, <r:Rn|gpr><satshift:sh,imm3,imm2> | imm5 = imm3:imm2
SBFX_T1   | 11110 (0) 1 10100 Rn:4 0 imm3:3 Rd:4 imm2:2 (0) widthm1:5    | sbfx<c> <r:Rd|gpr>, <r:Rn|gpr>, <imm:imm3,imm2|noc>, <bfwidth:widthm1,imm3,imm2> | lsb = imm3:imm2
BFC_T1    | 11110 (0) 1 10110 1111 0 imm3:3 Rd:4 imm2:2 (0) msb:5        | bfc<c> <r:Rd|gpr>, <bfmsb:msb,imm3,imm2> | lsb = imm3:imm2
BFI_T1    | 11110 (0) 1 10110 Rn:4 0 imm3:3 Rd:4 imm2:2 (0) msb:5        | bfi<c> <r:Rd|gpr>, <r:Rn|gpr>, <bfmsb:msb,imm3,imm2> | lsb = imm3:imm2
USAT16_T1 | 11110 (0) 1 11010 Rn:4 0 000 Rd:4 00 (00) sat_imm:4          | usat16<c> <r:Rd|gpr>, <satimm:sat_imm>, <r:Rn|gpr> | since dsp
USAT_T1   | 11110 (0) 1 110 sh 0 Rn:4 0 imm3:3 Rd:4 imm2:2 (0) sat_imm:5 | usat<c> <r:Rd|gpr>, <satimm:sat_imm>, <r:Rn|gpr><satshift:sh,imm3,imm2> | imm5 = imm3:imm2
UBFX_T1   | 11110 (0) 1 11100 Rn:4 0 imm3:3 Rd:4 imm2:2 (0) widthm1:5    | ubfx<c> <r:Rd|gpr>, <r:Rn|gpr>, <imm:imm3,imm2|noc>, <bfwidth:widthm1,imm3,imm2> | lsb = imm3:imm2
`;

/** "Data-processing (shifted register)". */
export const shiftedRegister = `
TST_reg_T2 | 1110101 0000 1 Rn:4 (0) imm3:3 1111 imm2:2 type:2 Rm:4 | tst<c>.w/tst<c>/tsts<c> <r:Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
AND_reg_T2 | 1110101 0000 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | and<S><c>.w/and<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | if Rd != 15 || S == 0 | imm5 = imm3:imm2
BIC_reg_T2 | 1110101 0001 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | bic<S><c>.w/bic<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
MOV_reg_T3 | 1110101 0010 S 1111 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | mov<S><c>.w/mov<S><c> <r:Rd>, <r:Rm><shift:type,imm3,imm2> | imm5 = imm3:imm2 | refuse r15 if Rd == 15 || Rm == 15 | refuse r13 if Rd == 13 && Rm == 13 || S == 1 && (Rd == 13 || Rm == 13)
ORR_reg_T2 | 1110101 0010 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | orr<S><c>.w/orr<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
MVN_reg_T2 | 1110101 0011 S 1111 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | mvn<S><c>.w/mvn<S><c> <r:Rd|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
ORN_reg_T1 | 1110101 0011 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | orn<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm = imm3:imm2 | per S type | cold
TEQ_reg_T2 | 1110101 0100 1 Rn:4 (0) imm3:3 1111 imm2:2 type:2 Rm:4 | teq<c>/teqs<c> <r:Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
PKHBT_T1   | 1110101 0110 0 Rn:4 (0) imm3:3 Rd:4 imm2:2 00 Rm:4     | pkhbt<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr><lslimm:imm3,imm2> | imm5 = imm3:imm2 | since dsp
PKHTB_T1   | 1110101 0110 0 Rn:4 (0) imm3:3 Rd:4 imm2:2 10 Rm:4     | pkhtb<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr><asrimm:imm3,imm2> | imm5 = imm3:imm2 | since dsp
EOR_reg_T2 | 1110101 0100 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | eor<S><c>.w/eor<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | if Rd != 15 || S == 0 | imm5 = imm3:imm2
CMN_reg_T2 | 1110101 1000 1 Rn:4 (0) imm3:3 1111 imm2:2 type:2 Rm:4 | cmn<c>.w/cmn<c>/cmns<c> <r:Rn|!npc>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
ADD_reg_T3 | 1110101 1000 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | add<S><c>.w/add<S><c> <rdn:Rd,Rn>, <r:Rm><shift:type,imm3,imm2> | if Rd != 15 || S == 0 | imm5 = imm3:imm2 | refuse r15 if Rd == 15 || Rn == 15 || Rm == 15 | refuse r13 if Rm == 13 || Rd == 13 && Rn != 13 | refuse shift if Rd == 13 && Rn == 13 && (imm3 != 0 || imm2 == 0 && (type == 1 || type == 2)) | refuse lsl if Rd == 13 && Rn == 13 && type != 0
ADC_reg_T2 | 1110101 1010 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | adc<S><c>.w/adc<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
SBC_reg_T2 | 1110101 1011 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | sbc<S><c>.w/sbc<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
CMP_reg_T3 | 1110101 1101 1 Rn:4 (0) imm3:3 1111 imm2:2 type:2 Rm:4 | cmp<c>.w/cmp<c>/cmps<c> <r:Rn|!npc>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
SUB_reg_T2 | 1110101 1101 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | sub<S><c>.w/sub<S><c> <rdn:Rd,Rn>, <r:Rm><shift:type,imm3,imm2> | if Rd != 15 || S == 0 | imm5 = imm3:imm2 | refuse r15 if Rd == 15 || Rn == 15 || Rm == 15 | refuse r13 if Rm == 13 || Rd == 13 && Rn != 13 | refuse shift if Rd == 13 && Rn == 13 && (imm3 != 0 || imm2 == 0 && (type == 1 || type == 2)) | refuse lsl if Rd == 13 && Rn == 13 && type != 0
RSB_reg_T1 | 1110101 1110 S Rn:4 (0) imm3:3 Rd:4 imm2:2 type:2 Rm:4 | rsb<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr><shift:type,imm3,imm2> | imm5 = imm3:imm2
`;

// Data-processing instructions: the sixteen operations of DDI 0487, "Data-processing register (immediate
// shift, register-shifted register)" and "Data-processing immediate". With S = 1 and Rd = 15 they are
// exception returns (ALUExceptionReturn), with S = 0 and Rd = 15 branches; the executors do both.

/** The second operand is a modified immediate. */
export const dataProcessingImmediate = `
AND_imm | cond:4 001 0000 S Rn:4 Rd:4 imm12:12     | and<S><c>/and<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImmC(imm12) | per S
EOR_imm | cond:4 001 0001 S Rn:4 Rd:4 imm12:12     | eor<S><c>/eor<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImmC(imm12) | per S
SUB_imm | cond:4 001 0010 S Rn:4 Rd:4 imm12:12     | sub<S><c>/sub<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S
RSB_imm | cond:4 001 0011 S Rn:4 Rd:4 imm12:12     | rsb<S><c>/rsb<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S
NEG     | cond:4 001 0011 S Rn:4 Rd:4 000000000000 | neg<S><c>/neg<c><S> <r:Rd>, <r:Rn>              | alias RSB_imm | accept
ADD_imm | cond:4 001 0100 S Rn:4 Rd:4 imm12:12     | add<S><c>/add<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S
ADR     | cond:4 001 0100 0 1111 Rd:4 imm12:12     | adr<c> <r:Rd>, <adr:imm12>                      | alias ADD_imm | accept
ADC_imm | cond:4 001 0101 S Rn:4 Rd:4 imm12:12     | adc<S><c>/adc<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S
SBC_imm | cond:4 001 0110 S Rn:4 Rd:4 imm12:12     | sbc<S><c>/sbc<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S
RSC_imm | cond:4 001 0111 S Rn:4 Rd:4 imm12:12     | rsc<S><c>/rsc<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S
TST_imm | cond:4 001 1000 1 Rn:4 (0000) imm12:12   | tst<p><c|sb>/tst<c><p> <r:Rn>, <modimm:imm12>   | imm = A32ExpandImmC(imm12)
TEQ_imm | cond:4 001 1001 1 Rn:4 (0000) imm12:12   | teq<p><c|sb>/teq<c><p> <r:Rn>, <modimm:imm12>   | imm = A32ExpandImmC(imm12)
CMP_imm | cond:4 001 1010 1 Rn:4 (0000) imm12:12   | cmp<p><c|sb>/cmp<c><p> <r:Rn>, <modimm:imm12>   | imm = A32ExpandImm(imm12)
CMN_imm | cond:4 001 1011 1 Rn:4 (0000) imm12:12   | cmn<p><c|sb>/cmn<c><p> <r:Rn>, <modimm:imm12>   | imm = A32ExpandImm(imm12)
ORR_imm | cond:4 001 1100 S Rn:4 Rd:4 imm12:12     | orr<S><c>/orr<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImmC(imm12) | per S
MOV_imm | cond:4 001 1101 S (0000) Rd:4 imm12:12   | mov<S><c>/mov<c><S> <r:Rd>, <modimm:imm12>      | imm = A32ExpandImmC(imm12) | per S
BIC_imm | cond:4 001 1110 S Rn:4 Rd:4 imm12:12     | bic<S><c>/bic<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImmC(imm12) | per S
MVN_imm | cond:4 001 1111 S (0000) Rd:4 imm12:12   | mvn<S><c|sb>/mvn<c><S> <r:Rd>, <modimm:imm12>   | imm = A32ExpandImmC(imm12) | per S
`;

/** The second operand is a register, shifted by a constant. */
export const dataProcessingRegister = `
AND_reg | cond:4 000 0000 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | and<S><c>/and<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
EOR_reg | cond:4 000 0001 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | eor<S><c>/eor<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
SUB_reg | cond:4 000 0010 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | sub<S><c>/sub<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
RSB_reg | cond:4 000 0011 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | rsb<S><c>/rsb<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
ADD_reg | cond:4 000 0100 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | add<S><c>/add<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
ADC_reg | cond:4 000 0101 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | adc<S><c>/adc<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
SBC_reg | cond:4 000 0110 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | sbc<S><c>/sbc<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
RSC_reg | cond:4 000 0111 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | rsc<S><c>/rsc<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
TST_reg | cond:4 000 1000 1 Rn:4 (0000) imm5:5 type:2 0 Rm:4 | tst<p><c|sb>/tst<c><p> <r:Rn>, <r:Rm><shift:type,imm5>   | imm = imm5 | per type
TEQ_reg | cond:4 000 1001 1 Rn:4 (0000) imm5:5 type:2 0 Rm:4 | teq<p><c|sb>/teq<c><p> <r:Rn>, <r:Rm><shift:type,imm5>   | imm = imm5 | per type
CMP_reg | cond:4 000 1010 1 Rn:4 (0000) imm5:5 type:2 0 Rm:4 | cmp<p><c|sb>/cmp<c><p> <r:Rn>, <r:Rm><shift:type,imm5>   | imm = imm5 | per type
CMN_reg | cond:4 000 1011 1 Rn:4 (0000) imm5:5 type:2 0 Rm:4 | cmn<p><c|sb>/cmn<c><p> <r:Rn>, <r:Rm><shift:type,imm5>   | imm = imm5 | per type
ORR_reg | cond:4 000 1100 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | orr<S><c>/orr<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
MOV_reg | cond:4 000 1101 S (0000) Rd:4 imm5:5 type:2 0 Rm:4 | mov<S><c>/mov<c><S> <r:Rd>, <r:Rm><shift:type,imm5>      | imm = imm5 | per S type
LSL_imm | cond:4 000 1101 S (0000) Rd:4 imm5:5 00 0 Rm:4     | lsl<S><c>/lsl<c><S> <rdn:Rd,Rm|d!>, <shiftby:imm5>       | alias MOV_reg | prefer imm5 != 0
LSR_imm | cond:4 000 1101 S (0000) Rd:4 imm5:5 01 0 Rm:4     | lsr<S><c>/lsr<c><S> <rdn:Rd,Rm|d!>, <shiftby:imm5>       | alias MOV_reg
ASR_imm | cond:4 000 1101 S (0000) Rd:4 imm5:5 10 0 Rm:4     | asr<S><c>/asr<c><S> <rdn:Rd,Rm|d!>, <shiftby:imm5>       | alias MOV_reg
RRX     | cond:4 000 1101 S (0000) Rd:4 00000 11 0 Rm:4      | rrx<S><c>/rrx<c><S> <r:Rd>, <r:Rm>                       | alias MOV_reg
ROR_imm | cond:4 000 1101 S (0000) Rd:4 imm5:5 11 0 Rm:4     | ror<S><c>/ror<c><S> <rdn:Rd,Rm|d!>, <shiftby:imm5>       | alias MOV_reg
NOP_mov | 1110 000 1101 0 0000 0000 00000000 0000            | nop<oldnop>                                              | alias MOV_reg
CPY     | cond:4 000 1101 0 (0000) Rd:4 00000 00 0 Rm:4      | cpy<c> <r:Rd>, <r:Rm>                                    | alias MOV_reg | accept
BIC_reg | cond:4 000 1110 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | bic<S><c>/bic<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type
MVN_reg | cond:4 000 1111 S (0000) Rd:4 imm5:5 type:2 0 Rm:4 | mvn<S><c|sb>/mvn<c><S> <r:Rd>, <r:Rm><shift:type,imm5>   | imm = imm5 | per S type
`;

/** The second operand is a register, shifted by the bottom byte of another. */
export const dataProcessingRegisterShiftedRegister = `
AND_rsr | cond:4 000 0000 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | and<S><c>/and<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
EOR_rsr | cond:4 000 0001 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | eor<S><c>/eor<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
SUB_rsr | cond:4 000 0010 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | sub<S><c>/sub<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
RSB_rsr | cond:4 000 0011 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | rsb<S><c>/rsb<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
ADD_rsr | cond:4 000 0100 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | add<S><c>/add<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
ADC_rsr | cond:4 000 0101 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | adc<S><c>/adc<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
SBC_rsr | cond:4 000 0110 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | sbc<S><c>/sbc<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
RSC_rsr | cond:4 000 0111 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | rsc<S><c>/rsc<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
TST_rsr | cond:4 000 1000 1 Rn:4 (0000) Rs:4 0 type:2 1 Rm:4 | tst<p><c|sb>/tst<c><p> <r:Rn|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per type
TEQ_rsr | cond:4 000 1001 1 Rn:4 (0000) Rs:4 0 type:2 1 Rm:4 | teq<p><c|sb>/teq<c><p> <r:Rn|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per type
CMP_rsr | cond:4 000 1010 1 Rn:4 (0000) Rs:4 0 type:2 1 Rm:4 | cmp<p><c|sb>/cmp<c><p> <r:Rn|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per type
CMN_rsr | cond:4 000 1011 1 Rn:4 (0000) Rs:4 0 type:2 1 Rm:4 | cmn<p><c|sb>/cmn<c><p> <r:Rn|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per type
ORR_rsr | cond:4 000 1100 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | orr<S><c>/orr<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
MOV_rsr | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 type:2 1 Rm:4 | mov<S><c>/mov<c><S> <r:Rd|pc!>, <r:Rm>, <shiftreg:type,Rs>        | per S type
LSL_reg | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 00 1 Rm:4     | lsl<S><c>/lsl<c><S> <rdn:Rd,Rm|d!>, <r:Rs>                        | alias MOV_rsr
LSR_reg | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 01 1 Rm:4     | lsr<S><c>/lsr<c><S> <rdn:Rd,Rm|d!>, <r:Rs>                        | alias MOV_rsr
ASR_reg | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 10 1 Rm:4     | asr<S><c>/asr<c><S> <rdn:Rd,Rm|d!>, <r:Rs>                        | alias MOV_rsr
ROR_reg | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 11 1 Rm:4     | ror<S><c>/ror<c><S> <rdn:Rd,Rm|d!>, <r:Rs>                        | alias MOV_rsr
BIC_rsr | cond:4 000 1110 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | bic<S><c>/bic<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type
MVN_rsr | cond:4 000 1111 S (0000) Rd:4 Rs:4 0 type:2 1 Rm:4 | mvn<S><c|sb>/mvn<c><S> <r:Rd|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per S type
`;

/** 16-bit immediates: "MOV (immediate)" encoding A2 and "MOVT". */
export const moveHalfwordImmediate = `
MOVW | cond:4 00110000 imm4:4 Rd:4 imm12:12 | movw<c> <r:Rd|npc>, <imm16:imm4,imm12> | imm = imm4:imm12
MOVT | cond:4 00110100 imm4:4 Rd:4 imm12:12 | movt<c> <r:Rd|npc>, <imm16:imm4,imm12> | imm = imm4:imm12
`;

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
ADRL    | cond:4 001 0100 0 1111 Rd:4 imm12:12     | adrl<c>/adr<c>l <r:Rd>, <adrl:imm12>            | alias ADD_imm | accept
ADC_imm | cond:4 001 0101 S Rn:4 Rd:4 imm12:12     | adc<S><c>/adc<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S | cold
SBC_imm | cond:4 001 0110 S Rn:4 Rd:4 imm12:12     | sbc<S><c>/sbc<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S | cold
RSC_imm | cond:4 001 0111 S Rn:4 Rd:4 imm12:12     | rsc<S><c>/rsc<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImm(imm12) | per S | cold
TST_imm | cond:4 001 1000 1 Rn:4 (0000) imm12:12   | tst<c|sb><rdpc>/tst<c><p>/tsts<c>/tst<c>s <r:Rn>, <modimm:imm12>   | imm = A32ExpandImmC(imm12)
TEQ_imm | cond:4 001 1001 1 Rn:4 (0000) imm12:12   | teq<c|sb><rdpc>/teq<c><p>/teqs<c>/teq<c>s <r:Rn>, <modimm:imm12>   | imm = A32ExpandImmC(imm12) | cold
CMP_imm | cond:4 001 1010 1 Rn:4 (0000) imm12:12   | cmp<c|sb><rdpc>/cmp<c><p>/cmps<c>/cmp<c>s <r:Rn>, <modimm:imm12>   | imm = A32ExpandImm(imm12)
CMN_imm | cond:4 001 1011 1 Rn:4 (0000) imm12:12   | cmn<c|sb><rdpc>/cmn<c><p>/cmns<c>/cmn<c>s <r:Rn>, <modimm:imm12>   | imm = A32ExpandImm(imm12) | cold
ORR_imm | cond:4 001 1100 S Rn:4 Rd:4 imm12:12     | orr<S><c>/orr<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImmC(imm12) | per S
MOV_imm | cond:4 001 1101 S (0000) Rd:4 imm12:12   | mov<S><c>/mov<c><S> <r:Rd>, <modimm:imm12>      | imm = A32ExpandImmC(imm12) | per S
BIC_imm | cond:4 001 1110 S Rn:4 Rd:4 imm12:12     | bic<S><c>/bic<c><S> <rdn:Rd,Rn>, <modimm:imm12> | imm = A32ExpandImmC(imm12) | per S
MVN_imm | cond:4 001 1111 S (0000) Rd:4 imm12:12   | mvn<S><c|sb>/mvn<c><S> <r:Rd>, <modimm:imm12>   | imm = A32ExpandImmC(imm12) | per S
`;

/** The second operand is a register, shifted by a constant. */
export const dataProcessingRegister = `
AND_reg | cond:4 000 0000 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | and<S><c>/and<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold S == 1 && type != 0
EOR_reg | cond:4 000 0001 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | eor<S><c>/eor<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold S == 1 && type != 0
SUB_reg | cond:4 000 0010 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | sub<S><c>/sub<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold S == 1 && type != 0
RSB_reg | cond:4 000 0011 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | rsb<S><c>/rsb<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold S == 1 || type > 0
ADD_reg | cond:4 000 0100 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | add<S><c>/add<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold S == 1 && type != 0
ADC_reg | cond:4 000 0101 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | adc<S><c>/adc<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold
SBC_reg | cond:4 000 0110 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | sbc<S><c>/sbc<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold
RSC_reg | cond:4 000 0111 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | rsc<S><c>/rsc<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold
TST_reg | cond:4 000 1000 1 Rn:4 (0000) imm5:5 type:2 0 Rm:4 | tst<c|sb><rdpc>/tst<c><p>/tsts<c>/tst<c>s <r:Rn>, <r:Rm><shift:type,imm5>   | imm = imm5 | per type | cold type != 0
TEQ_reg | cond:4 000 1001 1 Rn:4 (0000) imm5:5 type:2 0 Rm:4 | teq<c|sb><rdpc>/teq<c><p>/teqs<c>/teq<c>s <r:Rn>, <r:Rm><shift:type,imm5>   | imm = imm5 | per type | cold
CMP_reg | cond:4 000 1010 1 Rn:4 (0000) imm5:5 type:2 0 Rm:4 | cmp<c|sb><rdpc>/cmp<c><p>/cmps<c>/cmp<c>s <r:Rn>, <r:Rm><shift:type,imm5>   | imm = imm5 | per type | cold type != 0
CMN_reg | cond:4 000 1011 1 Rn:4 (0000) imm5:5 type:2 0 Rm:4 | cmn<c|sb><rdpc>/cmn<c><p>/cmns<c>/cmn<c>s <r:Rn>, <r:Rm><shift:type,imm5>   | imm = imm5 | per type | cold
ORR_reg | cond:4 000 1100 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | orr<S><c>/orr<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold S == 1 && type != 0
MOV_reg | cond:4 000 1101 S (0000) Rd:4 imm5:5 type:2 0 Rm:4 | mov<S><c>/mov<c><S> <r:Rd>, <r:Rm><shift:type,imm5>      | imm = imm5 | per S type | cold S == 1 && type != 0
LSL_imm | cond:4 000 1101 S (0000) Rd:4 imm5:5 00 0 Rm:4     | lsl<S><c>/lsl<c><S> <rdn:Rd,Rm|d!>, <shiftby:imm5>       | alias MOV_reg | prefer imm5 != 0
LSR_imm | cond:4 000 1101 S (0000) Rd:4 imm5:5 01 0 Rm:4     | lsr<S><c>/lsr<c><S> <rdn:Rd,Rm|d!>, <shiftby:imm5>       | alias MOV_reg
ASR_imm | cond:4 000 1101 S (0000) Rd:4 imm5:5 10 0 Rm:4     | asr<S><c>/asr<c><S> <rdn:Rd,Rm|d!>, <shiftby:imm5>       | alias MOV_reg
RRX     | cond:4 000 1101 S (0000) Rd:4 00000 11 0 Rm:4      | rrx<S><c|suffix>/rrx<c><S> <r:Rd>, <r:Rm>                       | alias MOV_reg
ROR_imm | cond:4 000 1101 S (0000) Rd:4 imm5:5 11 0 Rm:4     | ror<S><c>/ror<c><S> <rdn:Rd,Rm|d!>, <shiftby:imm5>       | alias MOV_reg
NOP_mov | 1110 000 1101 0 0000 0000 00000000 0000            | nop<oldnop>                                              | alias MOV_reg
NOP_mov_c | cond:4 000 1101 0 0000 0000 00000000 0000         | nop<c>                                                   | alias MOV_reg | accept | since oldnop
CPY     | cond:4 000 1101 0 (0000) Rd:4 00000 00 0 Rm:4      | cpy<c> <r:Rd>, <r:Rm>                                    | alias MOV_reg | accept
BIC_reg | cond:4 000 1110 S Rn:4 Rd:4 imm5:5 type:2 0 Rm:4   | bic<S><c>/bic<c><S> <rdn:Rd,Rn>, <r:Rm><shift:type,imm5> | imm = imm5 | per S type | cold S == 1 || type > 0
MVN_reg | cond:4 000 1111 S (0000) Rd:4 imm5:5 type:2 0 Rm:4 | mvn<S><c|sb>/mvn<c><S> <r:Rd>, <r:Rm><shift:type,imm5>   | imm = imm5 | per S type | cold S == 1 || type > 0
`;

/** The second operand is a register, shifted by the bottom byte of another. */
export const dataProcessingRegisterShiftedRegister = `
AND_rsr | cond:4 000 0000 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | and<S><c>/and<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
EOR_rsr | cond:4 000 0001 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | eor<S><c>/eor<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
SUB_rsr | cond:4 000 0010 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | sub<S><c>/sub<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
RSB_rsr | cond:4 000 0011 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | rsb<S><c>/rsb<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
ADD_rsr | cond:4 000 0100 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | add<S><c>/add<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
ADC_rsr | cond:4 000 0101 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | adc<S><c>/adc<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
SBC_rsr | cond:4 000 0110 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | sbc<S><c>/sbc<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
RSC_rsr | cond:4 000 0111 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | rsc<S><c>/rsc<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
TST_rsr | cond:4 000 1000 1 Rn:4 (0000) Rs:4 0 type:2 1 Rm:4 | tst<c|sb><rdpc>/tst<c><p>/tsts<c>/tst<c>s <r:Rn|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per type | cold
TEQ_rsr | cond:4 000 1001 1 Rn:4 (0000) Rs:4 0 type:2 1 Rm:4 | teq<c|sb><rdpc>/teq<c><p>/teqs<c>/teq<c>s <r:Rn|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per type | cold
CMP_rsr | cond:4 000 1010 1 Rn:4 (0000) Rs:4 0 type:2 1 Rm:4 | cmp<c|sb><rdpc>/cmp<c><p>/cmps<c>/cmp<c>s <r:Rn|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per type | cold
CMN_rsr | cond:4 000 1011 1 Rn:4 (0000) Rs:4 0 type:2 1 Rm:4 | cmn<c|sb><rdpc>/cmn<c><p>/cmns<c>/cmn<c>s <r:Rn|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per type | cold
ORR_rsr | cond:4 000 1100 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | orr<S><c>/orr<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
MOV_rsr | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 type:2 1 Rm:4 | mov<S><c>/mov<c><S> <r:Rd|pc!>, <r:Rm>, <shiftreg:type,Rs>        | per S type | cold
LSL_reg | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 00 1 Rm:4     | lsl<S><c>/lsl<c><S> <rdn:Rd,Rm|d!>, <r:Rs>                        | alias MOV_rsr
LSR_reg | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 01 1 Rm:4     | lsr<S><c>/lsr<c><S> <rdn:Rd,Rm|d!>, <r:Rs>                        | alias MOV_rsr
ASR_reg | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 10 1 Rm:4     | asr<S><c>/asr<c><S> <rdn:Rd,Rm|d!>, <r:Rs>                        | alias MOV_rsr
ROR_reg | cond:4 000 1101 S (0000) Rd:4 Rs:4 0 11 1 Rm:4     | ror<S><c>/ror<c><S> <rdn:Rd,Rm|d!>, <r:Rs>                        | alias MOV_rsr
BIC_rsr | cond:4 000 1110 S Rn:4 Rd:4 Rs:4 0 type:2 1 Rm:4   | bic<S><c>/bic<c><S> <rdn:Rd,Rn|d!|n!>, <r:Rm>, <shiftreg:type,Rs> | per S type | cold
MVN_rsr | cond:4 000 1111 S (0000) Rd:4 Rs:4 0 type:2 1 Rm:4 | mvn<S><c|sb>/mvn<c><S> <r:Rd|pc!>, <r:Rm>, <shiftreg:type,Rs>     | per S type | cold
`;

/** 16-bit immediates: "MOV (immediate)" encoding A2 and "MOVT". */
export const moveHalfwordImmediate = `
MOVW | cond:4 00110000 imm4:4 Rd:4 imm12:12 | movw<c> <r:Rd|npc>, <imm16:imm4,imm12> | imm = imm4:imm12 | since v6t2
MOVT | cond:4 00110100 imm4:4 Rd:4 imm12:12 | movt<c> <r:Rd|npc>, <imm16:imm4,imm12> | imm = imm4:imm12 | since v6t2
`;

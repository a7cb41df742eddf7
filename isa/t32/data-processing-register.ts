// 32-bit T32: data processing (register), parallel and saturating arithmetic, reversal, multiplication, division.

/** "Data-processing (register)": shifts and extensions. */
export const shiftAndExtend = `
LSL_reg_T2 | 11111010 0 00 S Rn:4 1111 Rd:4 0000 Rm:4          | lsl<S><c>.w/lsl<S><c> <rdn:Rd,Rn|npc|nsp>, <r:Rm|npc|nsp> | exec MOV_rsr | Rm = Rn | Rs = Rm | type = 0
LSR_reg_T2 | 11111010 0 01 S Rn:4 1111 Rd:4 0000 Rm:4          | lsr<S><c>.w/lsr<S><c> <rdn:Rd,Rn|npc|nsp>, <r:Rm|npc|nsp> | exec MOV_rsr | Rm = Rn | Rs = Rm | type = 1
ASR_reg_T2 | 11111010 0 10 S Rn:4 1111 Rd:4 0000 Rm:4          | asr<S><c>.w/asr<S><c> <rdn:Rd,Rn|npc|nsp>, <r:Rm|npc|nsp> | exec MOV_rsr | Rm = Rn | Rs = Rm | type = 2
ROR_reg_T2 | 11111010 0 11 S Rn:4 1111 Rd:4 0000 Rm:4          | ror<S><c>.w/ror<S><c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr> | exec MOV_rsr | Rm = Rn | Rs = Rm | type = 3
SXTH_T2    | 11111010 0 000 1111 1111 Rd:4 1 (0) rotate:2 Rm:4 | sxth<c>.w/sxth<c> <r:Rd|gpr>, <r:Rm|gpr><rotation:rotate>
SXTAH_T1   | 11111010 0 000 Rn:4 1111 Rd:4 1 (0) rotate:2 Rm:4 | sxtah<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr><rotation:rotate> | since dsp
UXTH_T2    | 11111010 0 001 1111 1111 Rd:4 1 (0) rotate:2 Rm:4 | uxth<c>.w/uxth<c> <r:Rd|gpr>, <r:Rm|gpr><rotation:rotate>
UXTAH_T1   | 11111010 0 001 Rn:4 1111 Rd:4 1 (0) rotate:2 Rm:4 | uxtah<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr><rotation:rotate> | since dsp
SXTB16_T1  | 11111010 0 010 1111 1111 Rd:4 1 (0) rotate:2 Rm:4 | sxtb16<c> <r:Rd|gpr>, <r:Rm|gpr><rotation:rotate> | since dsp
SXTAB16_T1 | 11111010 0 010 Rn:4 1111 Rd:4 1 (0) rotate:2 Rm:4 | sxtab16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr><rotation:rotate> | since dsp
UXTB16_T1  | 11111010 0 011 1111 1111 Rd:4 1 (0) rotate:2 Rm:4 | uxtb16<c> <r:Rd|gpr>, <r:Rm|gpr><rotation:rotate> | since dsp
UXTAB16_T1 | 11111010 0 011 Rn:4 1111 Rd:4 1 (0) rotate:2 Rm:4 | uxtab16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr><rotation:rotate> | since dsp
SXTB_T2    | 11111010 0 100 1111 1111 Rd:4 1 (0) rotate:2 Rm:4 | sxtb<c>.w/sxtb<c> <r:Rd|gpr>, <r:Rm|gpr><rotation:rotate>
SXTAB_T1   | 11111010 0 100 Rn:4 1111 Rd:4 1 (0) rotate:2 Rm:4 | sxtab<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr><rotation:rotate> | since dsp
UXTB_T2    | 11111010 0 101 1111 1111 Rd:4 1 (0) rotate:2 Rm:4 | uxtb<c>.w/uxtb<c> <r:Rd|gpr>, <r:Rm|gpr><rotation:rotate>
UXTAB_T1   | 11111010 0 101 Rn:4 1111 Rd:4 1 (0) rotate:2 Rm:4 | uxtab<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr><rotation:rotate> | since dsp
`;

/** "Parallel addition and subtraction, signed and unsigned". */
export const parallelArithmetic = `
SADD16_T1  | 11111010 1 001 Rn:4 1111 Rd:4 0 000 Rm:4 | sadd16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SASX_T1    | 11111010 1 010 Rn:4 1111 Rd:4 0 000 Rm:4 | sasx<c>/saddsubx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SSAX_T1    | 11111010 1 110 Rn:4 1111 Rd:4 0 000 Rm:4 | ssax<c>/ssubaddx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SSUB16_T1  | 11111010 1 101 Rn:4 1111 Rd:4 0 000 Rm:4 | ssub16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SADD8_T1   | 11111010 1 000 Rn:4 1111 Rd:4 0 000 Rm:4 | sadd8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SSUB8_T1   | 11111010 1 100 Rn:4 1111 Rd:4 0 000 Rm:4 | ssub8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
QADD16_T1  | 11111010 1 001 Rn:4 1111 Rd:4 0 001 Rm:4 | qadd16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
QASX_T1    | 11111010 1 010 Rn:4 1111 Rd:4 0 001 Rm:4 | qasx<c>/qaddsubx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
QSAX_T1    | 11111010 1 110 Rn:4 1111 Rd:4 0 001 Rm:4 | qsax<c>/qsubaddx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
QSUB16_T1  | 11111010 1 101 Rn:4 1111 Rd:4 0 001 Rm:4 | qsub16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
QADD8_T1   | 11111010 1 000 Rn:4 1111 Rd:4 0 001 Rm:4 | qadd8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
QSUB8_T1   | 11111010 1 100 Rn:4 1111 Rd:4 0 001 Rm:4 | qsub8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SHADD16_T1 | 11111010 1 001 Rn:4 1111 Rd:4 0 010 Rm:4 | shadd16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SHASX_T1   | 11111010 1 010 Rn:4 1111 Rd:4 0 010 Rm:4 | shasx<c>/shaddsubx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SHSAX_T1   | 11111010 1 110 Rn:4 1111 Rd:4 0 010 Rm:4 | shsax<c>/shsubaddx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SHSUB16_T1 | 11111010 1 101 Rn:4 1111 Rd:4 0 010 Rm:4 | shsub16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SHADD8_T1  | 11111010 1 000 Rn:4 1111 Rd:4 0 010 Rm:4 | shadd8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SHSUB8_T1  | 11111010 1 100 Rn:4 1111 Rd:4 0 010 Rm:4 | shsub8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UADD16_T1  | 11111010 1 001 Rn:4 1111 Rd:4 0 100 Rm:4 | uadd16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UASX_T1    | 11111010 1 010 Rn:4 1111 Rd:4 0 100 Rm:4 | uasx<c>/uaddsubx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
USAX_T1    | 11111010 1 110 Rn:4 1111 Rd:4 0 100 Rm:4 | usax<c>/usubaddx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
USUB16_T1  | 11111010 1 101 Rn:4 1111 Rd:4 0 100 Rm:4 | usub16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UADD8_T1   | 11111010 1 000 Rn:4 1111 Rd:4 0 100 Rm:4 | uadd8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
USUB8_T1   | 11111010 1 100 Rn:4 1111 Rd:4 0 100 Rm:4 | usub8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UQADD16_T1 | 11111010 1 001 Rn:4 1111 Rd:4 0 101 Rm:4 | uqadd16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UQASX_T1   | 11111010 1 010 Rn:4 1111 Rd:4 0 101 Rm:4 | uqasx<c>/uqaddsubx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UQSAX_T1   | 11111010 1 110 Rn:4 1111 Rd:4 0 101 Rm:4 | uqsax<c>/uqsubaddx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UQSUB16_T1 | 11111010 1 101 Rn:4 1111 Rd:4 0 101 Rm:4 | uqsub16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UQADD8_T1  | 11111010 1 000 Rn:4 1111 Rd:4 0 101 Rm:4 | uqadd8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UQSUB8_T1  | 11111010 1 100 Rn:4 1111 Rd:4 0 101 Rm:4 | uqsub8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UHADD16_T1 | 11111010 1 001 Rn:4 1111 Rd:4 0 110 Rm:4 | uhadd16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UHASX_T1   | 11111010 1 010 Rn:4 1111 Rd:4 0 110 Rm:4 | uhasx<c>/uhaddsubx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UHSAX_T1   | 11111010 1 110 Rn:4 1111 Rd:4 0 110 Rm:4 | uhsax<c>/uhsubaddx<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UHSUB16_T1 | 11111010 1 101 Rn:4 1111 Rd:4 0 110 Rm:4 | uhsub16<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UHADD8_T1  | 11111010 1 000 Rn:4 1111 Rd:4 0 110 Rm:4 | uhadd8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
UHSUB8_T1  | 11111010 1 100 Rn:4 1111 Rd:4 0 110 Rm:4 | uhsub8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
`;

/** "Miscellaneous operations". */
export const miscellaneousOperations = `
QADD_T1  | 11111010 1000 Rn:4 1111 Rd:4 10 00 Rm:4 | qadd<c> <r:Rd|gpr>, <r:Rm|gpr>, <r:Rn|gpr> | since dsp
QDADD_T1 | 11111010 1000 Rn:4 1111 Rd:4 10 01 Rm:4 | qdadd<c> <r:Rd|gpr>, <r:Rm|gpr>, <r:Rn|gpr> | since dsp
QSUB_T1  | 11111010 1000 Rn:4 1111 Rd:4 10 10 Rm:4 | qsub<c> <r:Rd|gpr>, <r:Rm|gpr>, <r:Rn|gpr> | since dsp
QDSUB_T1 | 11111010 1000 Rn:4 1111 Rd:4 10 11 Rm:4 | qdsub<c> <r:Rd|gpr>, <r:Rm|gpr>, <r:Rn|gpr> | since dsp
REV_T2   | 11111010 1001 Rn:4 1111 Rd:4 10 00 Rm:4 | rev<c>.w/rev<c> <r:Rd|gpr>, <both:Rn,Rm|!npc>
REV16_T2 | 11111010 1001 Rn:4 1111 Rd:4 10 01 Rm:4 | rev16<c>.w/rev16<c> <r:Rd|gpr>, <both:Rn,Rm|!npc>
RBIT_T1  | 11111010 1001 Rn:4 1111 Rd:4 10 10 Rm:4 | rbit<c> <r:Rd|gpr>, <both:Rn,Rm|!npc>
REVSH_T2 | 11111010 1001 Rn:4 1111 Rd:4 10 11 Rm:4 | revsh<c>.w/revsh<c> <r:Rd|gpr>, <both:Rn,Rm|!npc>
CLZ_T1   | 11111010 1011 Rn:4 1111 Rd:4 10 00 Rm:4 | clz<c> <r:Rd|gpr>, <both:Rn,Rm|!npc>
SEL_T1   | 11111010 1010 Rn:4 1111 Rd:4 1000 Rm:4  | sel<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
`;

/** "Multiply, multiply accumulate, and absolute difference", "Long multiply, long multiply accumulate, and divide". */
export const multiply = `
MUL_T2     | 11111011 0 000 Rn:4 1111 Rd:4 0000 Rm:4       | mul<c>.w/mul<c> <r:Rd|gpr>, <r:Rn|gpr>{, <r:Rm|=Rd|gpr>} | S = 0
MLA_T1     | 11111011 0 000 Rn:4 Ra:4 Rd:4 0000 Rm:4       | mla<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr>, <r:Ra|gpr> | S = 0
MLS_T1     | 11111011 0 000 Rn:4 Ra:4 Rd:4 0001 Rm:4       | mls<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr>, <r:Ra|gpr>
SMULxy_T1  | 11111011 0 001 Rn:4 1111 Rd:4 00 N M Rm:4     | smul<bt:N><bt:M><c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SMLAxy_T1  | 11111011 0 001 Rn:4 Ra:4 Rd:4 00 N M Rm:4     | smla<bt:N><bt:M><c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr>, <r:Ra|gpr> | since dsp
SMUAD_T1   | 11111011 0 010 Rn:4 1111 Rd:4 000 M Rm:4      | smuad<x:M><c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SMLAD_T1   | 11111011 0 010 Rn:4 Ra:4 Rd:4 000 M Rm:4      | smlad<x:M><c> <r:Rd|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp>, <r:Ra|npc|nsp> | since dsp
SMULWy_T1  | 11111011 0 011 Rn:4 1111 Rd:4 000 M Rm:4      | smulw<bt:M><c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SMLAWy_T1  | 11111011 0 011 Rn:4 Ra:4 Rd:4 000 M Rm:4      | smlaw<bt:M><c> <r:Rd|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp>, <r:Ra|npc|nsp> | since dsp
SMUSD_T1   | 11111011 0 100 Rn:4 1111 Rd:4 000 M Rm:4      | smusd<x:M><c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SMLSD_T1   | 11111011 0 100 Rn:4 Ra:4 Rd:4 000 M Rm:4      | smlsd<x:M><c> <r:Rd|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp>, <r:Ra|npc|nsp> | since dsp
SMMUL_T1   | 11111011 0 101 Rn:4 1111 Rd:4 000 R Rm:4      | smmul<round:R><c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SMMLA_T1   | 11111011 0 101 Rn:4 Ra:4 Rd:4 000 R Rm:4      | smmla<round:R><c> <r:Rd|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp>, <r:Ra|npc|nsp> | since dsp
SMMLS_T1   | 11111011 0 110 Rn:4 Ra:4 Rd:4 000 R Rm:4      | smmls<round:R><c> <r:Rd|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp>, <r:Ra|npc|nsp> | since dsp
USAD8_T1   | 11111011 0 111 Rn:4 1111 Rd:4 0000 Rm:4       | usad8<c> <r:Rd|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
USADA8_T1  | 11111011 0 111 Rn:4 Ra:4 Rd:4 0000 Rm:4       | usada8<c> <r:Rd|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp>, <r:Ra|npc|nsp> | since dsp
SMULL_T1   | 11111011 1 000 Rn:4 RdLo:4 RdHi:4 0000 Rm:4   | smull<c> <r:RdLo|npc|nsp>, <r:RdHi|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp> | S = 0
SDIV_T1    | 11111011 1 001 Rn:4 (1111) Rd:4 1111 Rm:4     | sdiv<c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr> | since div
UMULL_T1   | 11111011 1 010 Rn:4 RdLo:4 RdHi:4 0000 Rm:4   | umull<c> <r:RdLo|npc|nsp>, <r:RdHi|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp> | S = 0
UDIV_T1    | 11111011 1 011 Rn:4 (1111) Rd:4 1111 Rm:4     | udiv<c> <rdn:Rd,Rn|gpr>, <r:Rm|gpr> | since div
SMLAL_T1   | 11111011 1 100 Rn:4 RdLo:4 RdHi:4 0000 Rm:4   | smlal<c> <r:RdLo|npc|nsp>, <r:RdHi|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp> | S = 0
SMLALxy_T1 | 11111011 1 100 Rn:4 RdLo:4 RdHi:4 10 N M Rm:4 | smlal<bt:N><bt:M><c> <r:RdLo|gpr>, <r:RdHi|gpr>, <r:Rn|gpr>, <r:Rm|gpr> | since dsp
SMLALD_T1  | 11111011 1 100 Rn:4 RdLo:4 RdHi:4 110 M Rm:4  | smlald<x:M><c> <r:RdLo|npc|nsp>, <r:RdHi|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp> | since dsp
SMLSLD_T1  | 11111011 1 101 Rn:4 RdLo:4 RdHi:4 110 M Rm:4  | smlsld<x:M><c> <r:RdLo|npc|nsp>, <r:RdHi|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp> | since dsp
UMLAL_T1   | 11111011 1 110 Rn:4 RdLo:4 RdHi:4 0000 Rm:4   | umlal<c> <r:RdLo|npc|nsp>, <r:RdHi|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp> | S = 0
UMAAL_T1   | 11111011 1 110 Rn:4 RdLo:4 RdHi:4 0110 Rm:4   | umaal<c> <r:RdLo|npc|nsp>, <r:RdHi|npc|nsp>, <r:Rn|npc|nsp>, <r:Rm|npc|nsp> | since dsp
`;

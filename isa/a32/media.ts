// Media instructions: SIMD in general registers, packing, extension, saturation, bit fields.

/** "Parallel Arithmetic". */
export const parallelArithmetic = `
SADD16  | cond:4 01100 001 Rn:4 Rd:4 (1111) 000 1 Rm:4 | sadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
SASX    | cond:4 01100 001 Rn:4 Rd:4 (1111) 001 1 Rm:4 | sasx<c>/saddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold
SSAX    | cond:4 01100 001 Rn:4 Rd:4 (1111) 010 1 Rm:4 | ssax<c>/ssubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold
SSUB16  | cond:4 01100 001 Rn:4 Rd:4 (1111) 011 1 Rm:4 | ssub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
SADD8   | cond:4 01100 001 Rn:4 Rd:4 (1111) 100 1 Rm:4 | sadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold
SSUB8   | cond:4 01100 001 Rn:4 Rd:4 (1111) 111 1 Rm:4 | ssub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold
QADD16  | cond:4 01100 010 Rn:4 Rd:4 (1111) 000 1 Rm:4 | qadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
QASX    | cond:4 01100 010 Rn:4 Rd:4 (1111) 001 1 Rm:4 | qasx<c>/qaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold
QSAX    | cond:4 01100 010 Rn:4 Rd:4 (1111) 010 1 Rm:4 | qsax<c>/qsubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold
QSUB16  | cond:4 01100 010 Rn:4 Rd:4 (1111) 011 1 Rm:4 | qsub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
QADD8   | cond:4 01100 010 Rn:4 Rd:4 (1111) 100 1 Rm:4 | qadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold
QSUB8   | cond:4 01100 010 Rn:4 Rd:4 (1111) 111 1 Rm:4 | qsub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold
SHADD16 | cond:4 01100 011 Rn:4 Rd:4 (1111) 000 1 Rm:4 | shadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold
SHASX   | cond:4 01100 011 Rn:4 Rd:4 (1111) 001 1 Rm:4 | shasx<c>/shaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold
SHSAX   | cond:4 01100 011 Rn:4 Rd:4 (1111) 010 1 Rm:4 | shsax<c>/shsubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold
SHSUB16 | cond:4 01100 011 Rn:4 Rd:4 (1111) 011 1 Rm:4 | shsub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold
SHADD8  | cond:4 01100 011 Rn:4 Rd:4 (1111) 100 1 Rm:4 | shadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
SHSUB8  | cond:4 01100 011 Rn:4 Rd:4 (1111) 111 1 Rm:4 | shsub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
UADD16  | cond:4 01100 101 Rn:4 Rd:4 (1111) 000 1 Rm:4 | uadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
UASX    | cond:4 01100 101 Rn:4 Rd:4 (1111) 001 1 Rm:4 | uasx<c>/uaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold
USAX    | cond:4 01100 101 Rn:4 Rd:4 (1111) 010 1 Rm:4 | usax<c>/usubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold
USUB16  | cond:4 01100 101 Rn:4 Rd:4 (1111) 011 1 Rm:4 | usub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
UADD8   | cond:4 01100 101 Rn:4 Rd:4 (1111) 100 1 Rm:4 | uadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold
USUB8   | cond:4 01100 101 Rn:4 Rd:4 (1111) 111 1 Rm:4 | usub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold
UQADD16 | cond:4 01100 110 Rn:4 Rd:4 (1111) 000 1 Rm:4 | uqadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold
UQASX   | cond:4 01100 110 Rn:4 Rd:4 (1111) 001 1 Rm:4 | uqasx<c>/uqaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold
UQSAX   | cond:4 01100 110 Rn:4 Rd:4 (1111) 010 1 Rm:4 | uqsax<c>/uqsubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold
UQSUB16 | cond:4 01100 110 Rn:4 Rd:4 (1111) 011 1 Rm:4 | uqsub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold
UQADD8  | cond:4 01100 110 Rn:4 Rd:4 (1111) 100 1 Rm:4 | uqadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
UQSUB8  | cond:4 01100 110 Rn:4 Rd:4 (1111) 111 1 Rm:4 | uqsub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
UHADD16 | cond:4 01100 111 Rn:4 Rd:4 (1111) 000 1 Rm:4 | uhadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold
UHASX   | cond:4 01100 111 Rn:4 Rd:4 (1111) 001 1 Rm:4 | uhasx<c>/uhaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold
UHSAX   | cond:4 01100 111 Rn:4 Rd:4 (1111) 010 1 Rm:4 | uhsax<c>/uhsubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold
UHSUB16 | cond:4 01100 111 Rn:4 Rd:4 (1111) 011 1 Rm:4 | uhsub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold
UHADD8  | cond:4 01100 111 Rn:4 Rd:4 (1111) 100 1 Rm:4 | uhadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
UHSUB8  | cond:4 01100 111 Rn:4 Rd:4 (1111) 111 1 Rm:4 | uhsub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold
`;

/** "Extend and Add"; without addition where Rn = 1111. */
export const extendAndAdd = `
SXTB16        | cond:4 01101 000 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtb16<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate>
SXTAB16       | cond:4 01101 000 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtab16<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate> | cold
SXTB          | cond:4 01101 010 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtb<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate>
SXTAB         | cond:4 01101 010 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtab<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate>   | cold
SXTH          | cond:4 01101 011 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | sxth<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate>
SXTAH         | cond:4 01101 011 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtah<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate>   | cold
UXTB16        | cond:4 01101 100 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtb16<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate>
UXTAB16_ror24 | cond:4 01101 100 Rn:4 Rd:4 11 (00) 0111 Rm:4       | uxtab16<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc>, ROR #24         | alias UXTAB16
UXTAB16       | cond:4 01101 100 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtab16<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate> | cold
UXTB          | cond:4 01101 110 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtb<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate>
UXTAB         | cond:4 01101 110 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtab<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate>   | cold
UXTH          | cond:4 01101 111 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | uxth<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate>
UXTAH         | cond:4 01101 111 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtah<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate>   | cold
`;

/** "Pack Halfword", "Saturate", "Reverse Bit/Byte", SEL. */
export const packSaturateReverse = `
PKHBT  | cond:4 01101000 Rn:4 Rd:4 imm5:5 001 Rm:4       | pkhbt<c> {<r:Rd|npc>, }<r:Rn|npc>, <r:Rm|npc><lslimm:imm5>               | cold
PKHTB  | cond:4 01101000 Rn:4 Rd:4 imm5:5 101 Rm:4       | pkhtb<c> {<r:Rd|npc>, }<r:Rn|npc>, <r:Rm|npc><asrimm:imm5>               | cold
SEL    | cond:4 01101000 Rn:4 Rd:4 (1111) 1011 Rm:4      | sel<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                                | cold
SSAT16 | cond:4 01101010 sat_imm:4 Rd:4 (1111) 0011 Rn:4 | ssat16<c> <r:Rd|!npc>, <satimm:sat_imm|plus1>, <r:Rn|!npc>               | cold
USAT16 | cond:4 01101110 sat_imm:4 Rd:4 (1111) 0011 Rn:4 | usat16<c> <r:Rd|npc>, <satimm:sat_imm>, <r:Rn|npc>                       | cold
SSAT   | cond:4 0110101 sat_imm:5 Rd:4 imm5:5 sh 01 Rn:4 | ssat<c> <r:Rd|npc>, <satimm:sat_imm|plus1>, <r:Rn|npc><satshift:sh,imm5> | cold
USAT   | cond:4 0110111 sat_imm:5 Rd:4 imm5:5 sh 01 Rn:4 | usat<c> <r:Rd|npc>, <satimm:sat_imm>, <r:Rn|npc><satshift:sh,imm5>       | cold
REV    | cond:4 01101011 (1111) Rd:4 (1111) 0011 Rm:4    | rev<c> <r:Rd|npc>, <r:Rm|npc>
REV16  | cond:4 01101011 (1111) Rd:4 (1111) 1011 Rm:4    | rev16<c> <r:Rd|npc>, <r:Rm|npc>
RBIT   | cond:4 01101111 (1111) Rd:4 (1111) 0011 Rm:4    | rbit<c> <r:Rd|pc!>, <r:Rm|pc!>                                           | cold
REVSH  | cond:4 01101111 (1111) Rd:4 (1111) 1011 Rm:4    | revsh<c> <r:Rd|npc>, <r:Rm|npc>                                          | cold
CLZ    | cond:4 00010110 (1111) Rd:4 (1111) 0001 Rm:4    | clz<c> <r:Rd|npc>, <r:Rm|npc>
USAD8  | cond:4 01111000 Rd:4 1111 Rm:4 0001 Rn:4        | usad8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                              | cold
USADA8 | cond:4 01111000 Rd:4 Ra:4 Rm:4 0001 Rn:4        | usada8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|!npc>                | cold
`;

/** "Bitfield Insert", "Bitfield Extract". */
export const bitfield = `
SBFX     | cond:4 0111101 widthm1:5 Rd:4 lsb:5 101 Rn:4 | sbfx<c> <r:Rd|!npc>, <r:Rn|!npc>, <imm:lsb|noc>, <bfwidth:widthm1,lsb>
UBFX     | cond:4 0111111 widthm1:5 Rd:4 lsb:5 101 Rn:4 | ubfx<c> <r:Rd|!npc>, <r:Rn|!npc>, <imm:lsb|noc>, <bfwidth:widthm1,lsb>
BFC      | cond:4 0111110 msb:5 Rd:4 lsb:5 001 1111     | bfc<c> <r:Rd|npc>, <bfmsb:msb,lsb>
BFI_zero | cond:4 0111110 msb:5 Rd:4 lsb:5 001 1111     | bfi<c> <r:Rd|npc>, #0, <bfmsb:msb,lsb>                                 | alias BFC | accept
BFI      | cond:4 0111110 msb:5 Rd:4 lsb:5 001 Rn:4     | bfi<c> <r:Rd|npc>, <r:Rn|!npc>, <bfmsb:msb,lsb>
`;

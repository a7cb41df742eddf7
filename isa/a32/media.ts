// Media instructions: SIMD in general registers, packing, extension, saturation, bit fields.

/** "Parallel Arithmetic". */
export const parallelArithmetic = `
SADD16  | cond:4 01100 001 Rn:4 Rd:4 (1111) 000 1 Rm:4 | sadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
SASX    | cond:4 01100 001 Rn:4 Rd:4 (1111) 001 1 Rm:4 | sasx<c>/saddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold | since v6
SSAX    | cond:4 01100 001 Rn:4 Rd:4 (1111) 010 1 Rm:4 | ssax<c>/ssubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold | since v6
SSUB16  | cond:4 01100 001 Rn:4 Rd:4 (1111) 011 1 Rm:4 | ssub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
SADD8   | cond:4 01100 001 Rn:4 Rd:4 (1111) 100 1 Rm:4 | sadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold | since v6
SSUB8   | cond:4 01100 001 Rn:4 Rd:4 (1111) 111 1 Rm:4 | ssub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold | since v6
QADD16  | cond:4 01100 010 Rn:4 Rd:4 (1111) 000 1 Rm:4 | qadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
QASX    | cond:4 01100 010 Rn:4 Rd:4 (1111) 001 1 Rm:4 | qasx<c>/qaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold | since v6
QSAX    | cond:4 01100 010 Rn:4 Rd:4 (1111) 010 1 Rm:4 | qsax<c>/qsubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold | since v6
QSUB16  | cond:4 01100 010 Rn:4 Rd:4 (1111) 011 1 Rm:4 | qsub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
QADD8   | cond:4 01100 010 Rn:4 Rd:4 (1111) 100 1 Rm:4 | qadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold | since v6
QSUB8   | cond:4 01100 010 Rn:4 Rd:4 (1111) 111 1 Rm:4 | qsub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold | since v6
SHADD16 | cond:4 01100 011 Rn:4 Rd:4 (1111) 000 1 Rm:4 | shadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold | since v6
SHASX   | cond:4 01100 011 Rn:4 Rd:4 (1111) 001 1 Rm:4 | shasx<c>/shaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
SHSAX   | cond:4 01100 011 Rn:4 Rd:4 (1111) 010 1 Rm:4 | shsax<c>/shsubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
SHSUB16 | cond:4 01100 011 Rn:4 Rd:4 (1111) 011 1 Rm:4 | shsub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold | since v6
SHADD8  | cond:4 01100 011 Rn:4 Rd:4 (1111) 100 1 Rm:4 | shadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
SHSUB8  | cond:4 01100 011 Rn:4 Rd:4 (1111) 111 1 Rm:4 | shsub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
UADD16  | cond:4 01100 101 Rn:4 Rd:4 (1111) 000 1 Rm:4 | uadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
UASX    | cond:4 01100 101 Rn:4 Rd:4 (1111) 001 1 Rm:4 | uasx<c>/uaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold | since v6
USAX    | cond:4 01100 101 Rn:4 Rd:4 (1111) 010 1 Rm:4 | usax<c>/usubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>   | cold | since v6
USUB16  | cond:4 01100 101 Rn:4 Rd:4 (1111) 011 1 Rm:4 | usub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
UADD8   | cond:4 01100 101 Rn:4 Rd:4 (1111) 100 1 Rm:4 | uadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold | since v6
USUB8   | cond:4 01100 101 Rn:4 Rd:4 (1111) 111 1 Rm:4 | usub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>              | cold | since v6
UQADD16 | cond:4 01100 110 Rn:4 Rd:4 (1111) 000 1 Rm:4 | uqadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold | since v6
UQASX   | cond:4 01100 110 Rn:4 Rd:4 (1111) 001 1 Rm:4 | uqasx<c>/uqaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
UQSAX   | cond:4 01100 110 Rn:4 Rd:4 (1111) 010 1 Rm:4 | uqsax<c>/uqsubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
UQSUB16 | cond:4 01100 110 Rn:4 Rd:4 (1111) 011 1 Rm:4 | uqsub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold | since v6
UQADD8  | cond:4 01100 110 Rn:4 Rd:4 (1111) 100 1 Rm:4 | uqadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
UQSUB8  | cond:4 01100 110 Rn:4 Rd:4 (1111) 111 1 Rm:4 | uqsub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
UHADD16 | cond:4 01100 111 Rn:4 Rd:4 (1111) 000 1 Rm:4 | uhadd16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold | since v6
UHASX   | cond:4 01100 111 Rn:4 Rd:4 (1111) 001 1 Rm:4 | uhasx<c>/uhaddsubx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
UHSAX   | cond:4 01100 111 Rn:4 Rd:4 (1111) 010 1 Rm:4 | uhsax<c>/uhsubaddx<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc> | cold | since v6
UHSUB16 | cond:4 01100 111 Rn:4 Rd:4 (1111) 011 1 Rm:4 | uhsub16<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>            | cold | since v6
UHADD8  | cond:4 01100 111 Rn:4 Rd:4 (1111) 100 1 Rm:4 | uhadd8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
UHSUB8  | cond:4 01100 111 Rn:4 Rd:4 (1111) 111 1 Rm:4 | uhsub8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>             | cold | since v6
`;

/** "Extend and Add"; without addition where Rn = 1111. */
export const extendAndAdd = `
SXTB16        | cond:4 01101 000 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtb16<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate> | since v6
SXTAB16       | cond:4 01101 000 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtab16<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate> | cold | since v6
SXTB          | cond:4 01101 010 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtb<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate> | since v6
SXTAB         | cond:4 01101 010 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtab<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate>   | cold | since v6
SXTH          | cond:4 01101 011 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | sxth<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate> | since v6
SXTAH         | cond:4 01101 011 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | sxtah<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate>   | cold | since v6
UXTB16        | cond:4 01101 100 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtb16<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate> | since v6
UXTAB16_ror24 | cond:4 01101 100 Rn:4 Rd:4 11 (00) 0111 Rm:4       | uxtab16<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc>, ROR #24         | alias UXTAB16 | since v6
UXTAB16       | cond:4 01101 100 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtab16<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate> | cold | since v6
UXTB          | cond:4 01101 110 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtb<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate> | since v6
UXTAB         | cond:4 01101 110 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtab<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate>   | cold | since v6
UXTH          | cond:4 01101 111 1111 Rd:4 rotate:2 (00) 0111 Rm:4 | uxth<c> <r:Rd|npc>, <r:Rm|npc><rotation:rotate> | since v6
UXTAH         | cond:4 01101 111 Rn:4 Rd:4 rotate:2 (00) 0111 Rm:4 | uxtah<c> <r:Rd|npc>, <r:Rn|!npc>, <r:Rm|npc><rotation:rotate>   | cold | since v6
`;

/** "Pack Halfword", "Saturate", "Reverse Bit/Byte", SEL. */
export const packSaturateReverse = `
PKHBT  | cond:4 01101000 Rn:4 Rd:4 imm5:5 001 Rm:4       | pkhbt<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc><lslimm:imm5>               | cold | since v6
PKHTB  | cond:4 01101000 Rn:4 Rd:4 imm5:5 101 Rm:4       | pkhtb<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc><asrimm:imm5>               | cold | since v6
SEL    | cond:4 01101000 Rn:4 Rd:4 (1111) 1011 Rm:4      | sel<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                                | cold | since v6
SSAT16 | cond:4 01101010 sat_imm:4 Rd:4 (1111) 0011 Rn:4 | ssat16<c> <r:Rd|!npc>, <satimm:sat_imm|plus1>, <r:Rn|!npc>               | cold | since v6
USAT16 | cond:4 01101110 sat_imm:4 Rd:4 (1111) 0011 Rn:4 | usat16<c> <r:Rd|npc>, <satimm:sat_imm>, <r:Rn|npc>                       | cold | since v6
SSAT   | cond:4 0110101 sat_imm:5 Rd:4 imm5:5 sh 01 Rn:4 | ssat<c> <r:Rd|npc>, <satimm:sat_imm|plus1>, <r:Rn|npc><satshift:sh,imm5> | cold | since v6
USAT   | cond:4 0110111 sat_imm:5 Rd:4 imm5:5 sh 01 Rn:4 | usat<c> <r:Rd|npc>, <satimm:sat_imm>, <r:Rn|npc><satshift:sh,imm5>       | cold | since v6
REV    | cond:4 01101011 (1111) Rd:4 (1111) 0011 Rm:4    | rev<c> <r:Rd|npc>, <r:Rm|npc> | since v6
REV16  | cond:4 01101011 (1111) Rd:4 (1111) 1011 Rm:4    | rev16<c> <r:Rd|npc>, <r:Rm|npc> | since v6
RBIT   | cond:4 01101111 (1111) Rd:4 (1111) 0011 Rm:4    | rbit<c> <r:Rd|pc!>, <r:Rm|pc!>                                           | cold | since v6t2
REVSH  | cond:4 01101111 (1111) Rd:4 (1111) 1011 Rm:4    | revsh<c> <r:Rd|npc>, <r:Rm|npc>                                          | cold | since v6
CLZ    | cond:4 00010110 (1111) Rd:4 (1111) 0001 Rm:4    | clz<c> <r:Rd|npc>, <r:Rm|npc> | since v5
USAD8  | cond:4 01111000 Rd:4 1111 Rm:4 0001 Rn:4        | usad8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>                              | cold | since v6
USADA8 | cond:4 01111000 Rd:4 Ra:4 Rm:4 0001 Rn:4        | usada8<c> <r:Rd|npc>, <r:Rn|npc>, <r:Rm|npc>, <r:Ra|!npc>                | cold | since v6
`;

/** "Bitfield Insert", "Bitfield Extract". */
export const bitfield = `
SBFX     | cond:4 0111101 widthm1:5 Rd:4 lsb:5 101 Rn:4 | sbfx<c> <r:Rd>, <r:Rn>, <imm:lsb|noc>, <bfwidth:widthm1,lsb> | since v6t2
UBFX     | cond:4 0111111 widthm1:5 Rd:4 lsb:5 101 Rn:4 | ubfx<c> <r:Rd>, <r:Rn>, <imm:lsb|noc>, <bfwidth:widthm1,lsb> | since v6t2
BFC      | cond:4 0111110 msb:5 Rd:4 lsb:5 001 1111     | bfc<c> <r:Rd|npc>, <bfmsb:msb,lsb> | since v6t2
BFI_zero | cond:4 0111110 msb:5 Rd:4 lsb:5 001 1111     | bfi<c> <r:Rd|npc>, #0, <bfmsb:msb,lsb>                                 | alias BFC | accept | since v6t2
BFI      | cond:4 0111110 msb:5 Rd:4 lsb:5 001 Rn:4     | bfi<c> <r:Rd|npc>, <r:Rn|!npc>, <bfmsb:msb,lsb> | since v6t2
`;

// Loads and Stores: single register and pairs. One row for each size, signedness and addressing mode;
// W and X forms of the same mnemonic are two rows, as their access sizes differ.

export const loadRegisterLiteral = `
LDR_lit_32 | 00 011 0 00 imm19:19 Rt:5 | ldr <w:Rt>, <literal:imm19,4>               | imm = SignExtend(imm19:'00') | cold
LDR_lit_64 | 01 011 0 00 imm19:19 Rt:5 | ldr <x:Rt>, <literal:imm19,8>               | imm = SignExtend(imm19:'00')
LDRSW_lit  | 10 011 0 00 imm19:19 Rt:5 | ldrsw <x:Rt>, <literal:imm19,4>             | imm = SignExtend(imm19:'00') | cold
PRFM_lit   | 11 011 0 00 imm19:19 Rt:5 | prfm <prfop:Rt>, <label:imm19|LD_PREL_LO19> | imm = SignExtend(imm19:'00') | cold
`;

export const loadStoreNoAllocatePair = `
STNP_32 | 00 101 0 000 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stnp <w:Rt>, <w:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}] | imm = SignExtend(imm7) << 2 | cold
LDNP_32 | 00 101 0 000 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldnp <w:Rt>, <w:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}] | imm = SignExtend(imm7) << 2 | cold
STNP_64 | 10 101 0 000 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stnp <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<simm:imm7*8>}] | imm = SignExtend(imm7) << 3 | cold
LDNP_64 | 10 101 0 000 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldnp <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<simm:imm7*8>}] | imm = SignExtend(imm7) << 3 | cold
`;

export const loadStorePairPostIndexed = `
STP_post_32 | 00 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <w:Rt>, <w:Rt2>, [<x:Rn|SP>], #<simm:imm7*4>   | imm = SignExtend(imm7) << 2 | cold
LDP_post_32 | 00 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <w:Rt>, <w:Rt2>, [<x:Rn|SP>], #<simm:imm7*4>   | imm = SignExtend(imm7) << 2 | cold
LDPSW_post  | 01 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldpsw <x:Rt>, <x:Rt2>, [<x:Rn|SP>], #<simm:imm7*4> | imm = SignExtend(imm7) << 2 | cold
STP_post_64 | 10 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <x:Rt>, <x:Rt2>, [<x:Rn|SP>], #<simm:imm7*8>   | imm = SignExtend(imm7) << 3
LDP_post_64 | 10 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <x:Rt>, <x:Rt2>, [<x:Rn|SP>], #<simm:imm7*8>   | imm = SignExtend(imm7) << 3
`;

export const loadStorePairOffset = `
STP_32 | 00 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <w:Rt>, <w:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}]   | imm = SignExtend(imm7) << 2
LDP_32 | 00 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <w:Rt>, <w:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}]   | imm = SignExtend(imm7) << 2
LDPSW  | 01 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldpsw <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}] | imm = SignExtend(imm7) << 2 | cold
STP_64 | 10 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<simm:imm7*8>}]   | imm = SignExtend(imm7) << 3
LDP_64 | 10 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<simm:imm7*8>}]   | imm = SignExtend(imm7) << 3
`;

export const loadStorePairPreIndexed = `
STP_pre_32 | 00 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <w:Rt>, <w:Rt2>, [<x:Rn|SP>, #<simm:imm7*4>]!   | imm = SignExtend(imm7) << 2 | cold
LDP_pre_32 | 00 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <w:Rt>, <w:Rt2>, [<x:Rn|SP>, #<simm:imm7*4>]!   | imm = SignExtend(imm7) << 2 | cold
LDPSW_pre  | 01 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldpsw <x:Rt>, <x:Rt2>, [<x:Rn|SP>, #<simm:imm7*4>]! | imm = SignExtend(imm7) << 2 | cold
STP_pre_64 | 10 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <x:Rt>, <x:Rt2>, [<x:Rn|SP>, #<simm:imm7*8>]!   | imm = SignExtend(imm7) << 3
LDP_pre_64 | 10 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <x:Rt>, <x:Rt2>, [<x:Rn|SP>, #<simm:imm7*8>]!   | imm = SignExtend(imm7) << 3
`;

export const loadStoreUnsignedImmediate = `
STRB_imm     | 00 111 0 01 00 imm12:12 Rn:5 Rt:5 | strb <w:Rt>, [<x:Rn|SP>{, #<offset:imm12*1>}]     | imm = imm12
LDRB_imm     | 00 111 0 01 01 imm12:12 Rn:5 Rt:5 | ldrb <w:Rt>, [<x:Rn|SP>{, #<offset:imm12*1>}]     | imm = imm12
LDRSB_imm_64 | 00 111 0 01 10 imm12:12 Rn:5 Rt:5 | ldrsb <x:Rt>, [<x:Rn|SP>{, #<offset:imm12*1>}]    | imm = imm12 | cold
LDRSB_imm_32 | 00 111 0 01 11 imm12:12 Rn:5 Rt:5 | ldrsb <w:Rt>, [<x:Rn|SP>{, #<offset:imm12*1>}]    | imm = imm12 | cold
STRH_imm     | 01 111 0 01 00 imm12:12 Rn:5 Rt:5 | strh <w:Rt>, [<x:Rn|SP>{, #<offset:imm12*2>}]     | imm = imm12 << 1
LDRH_imm     | 01 111 0 01 01 imm12:12 Rn:5 Rt:5 | ldrh <w:Rt>, [<x:Rn|SP>{, #<offset:imm12*2>}]     | imm = imm12 << 1
LDRSH_imm_64 | 01 111 0 01 10 imm12:12 Rn:5 Rt:5 | ldrsh <x:Rt>, [<x:Rn|SP>{, #<offset:imm12*2>}]    | imm = imm12 << 1 | cold
LDRSH_imm_32 | 01 111 0 01 11 imm12:12 Rn:5 Rt:5 | ldrsh <w:Rt>, [<x:Rn|SP>{, #<offset:imm12*2>}]    | imm = imm12 << 1 | cold
STR_imm_32   | 10 111 0 01 00 imm12:12 Rn:5 Rt:5 | str <w:Rt>, [<x:Rn|SP>{, #<offset:imm12*4>}]      | imm = imm12 << 2
LDR_imm_32   | 10 111 0 01 01 imm12:12 Rn:5 Rt:5 | ldr <w:Rt>, [<x:Rn|SP>{, #<offset:imm12*4>}]      | imm = imm12 << 2
LDRSW_imm    | 10 111 0 01 10 imm12:12 Rn:5 Rt:5 | ldrsw <x:Rt>, [<x:Rn|SP>{, #<offset:imm12*4>}]    | imm = imm12 << 2
STR_imm_64   | 11 111 0 01 00 imm12:12 Rn:5 Rt:5 | str <x:Rt>, [<x:Rn|SP>{, #<offset:imm12*8>}]      | imm = imm12 << 3
LDR_imm_64   | 11 111 0 01 01 imm12:12 Rn:5 Rt:5 | ldr <x:Rt>, [<x:Rn|SP>{, #<offset:imm12*8>}]      | imm = imm12 << 3
PRFM_imm     | 11 111 0 01 10 imm12:12 Rn:5 Rt:5 | prfm <prfop:Rt>, [<x:Rn|SP>{, #<offset:imm12*8>}] | imm = imm12 << 3 | cold
`;

export const loadStoreUnscaledImmediate = `
STURB     | 00 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | sturb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]     | imm = SignExtend(imm9) | exec STRB_imm
LDURB     | 00 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldurb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]     | imm = SignExtend(imm9) | exec LDRB_imm
LDURSB_64 | 00 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | ldursb <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | imm = SignExtend(imm9) | exec LDRSB_imm_64
LDURSB_32 | 00 111 0 00 11 0 imm9:9 00 Rn:5 Rt:5 | ldursb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | imm = SignExtend(imm9) | exec LDRSB_imm_32
STURH     | 01 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | sturh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]     | imm = SignExtend(imm9) | exec STRH_imm
LDURH     | 01 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldurh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]     | imm = SignExtend(imm9) | exec LDRH_imm
LDURSH_64 | 01 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | ldursh <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | imm = SignExtend(imm9) | exec LDRSH_imm_64
LDURSH_32 | 01 111 0 00 11 0 imm9:9 00 Rn:5 Rt:5 | ldursh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | imm = SignExtend(imm9) | exec LDRSH_imm_32
STUR_32   | 10 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | stur <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]      | imm = SignExtend(imm9) | exec STR_imm_32
LDUR_32   | 10 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldur <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]      | imm = SignExtend(imm9) | exec LDR_imm_32
LDURSW    | 10 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | ldursw <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | imm = SignExtend(imm9) | exec LDRSW_imm
STUR_64   | 11 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | stur <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]      | imm = SignExtend(imm9) | exec STR_imm_64
LDUR_64   | 11 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldur <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]      | imm = SignExtend(imm9) | exec LDR_imm_64
PRFUM     | 11 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | prfum <prfop:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | cold
`;

// The assembler takes the unscaled form for offsets that the scaled one cannot reach.
export const loadStoreUnscaledByScaledName = `
STURB_as_STRB      | 00 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | strb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]     | alias STURB | accept
LDURB_as_LDRB      | 00 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldrb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]     | alias LDURB | accept
LDURSB_64_as_LDRSB | 00 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | ldrsb <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | alias LDURSB_64 | accept
LDURSB_32_as_LDRSB | 00 111 0 00 11 0 imm9:9 00 Rn:5 Rt:5 | ldrsb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | alias LDURSB_32 | accept
STURH_as_STRH      | 01 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | strh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]     | alias STURH | accept
LDURH_as_LDRH      | 01 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldrh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]     | alias LDURH | accept
LDURSH_64_as_LDRSH | 01 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | ldrsh <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | alias LDURSH_64 | accept
LDURSH_32_as_LDRSH | 01 111 0 00 11 0 imm9:9 00 Rn:5 Rt:5 | ldrsh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | alias LDURSH_32 | accept
STUR_32_as_STR     | 10 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | str <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]      | alias STUR_32 | accept
LDUR_32_as_LDR     | 10 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldr <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]      | alias LDUR_32 | accept
LDURSW_as_LDRSW    | 10 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | ldrsw <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | alias LDURSW | accept
STUR_64_as_STR     | 11 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | str <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]      | alias STUR_64 | accept
LDUR_64_as_LDR     | 11 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldr <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]      | alias LDUR_64 | accept
PRFUM_as_PRFM      | 11 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | prfm <prfop:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias PRFUM | accept
`;

export const loadStoreImmediatePostIndexed = `
STRB_post     | 00 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5 | strb <w:Rt>, [<x:Rn|SP>], #<simm:imm9>  | imm = SignExtend(imm9)
LDRB_post     | 00 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldrb <w:Rt>, [<x:Rn|SP>], #<simm:imm9>  | imm = SignExtend(imm9)
LDRSB_post_64 | 00 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5 | ldrsb <x:Rt>, [<x:Rn|SP>], #<simm:imm9> | imm = SignExtend(imm9) | cold
LDRSB_post_32 | 00 111 0 00 11 0 imm9:9 01 Rn:5 Rt:5 | ldrsb <w:Rt>, [<x:Rn|SP>], #<simm:imm9> | imm = SignExtend(imm9) | cold
STRH_post     | 01 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5 | strh <w:Rt>, [<x:Rn|SP>], #<simm:imm9>  | imm = SignExtend(imm9) | cold
LDRH_post     | 01 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldrh <w:Rt>, [<x:Rn|SP>], #<simm:imm9>  | imm = SignExtend(imm9) | cold
LDRSH_post_64 | 01 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5 | ldrsh <x:Rt>, [<x:Rn|SP>], #<simm:imm9> | imm = SignExtend(imm9) | cold
LDRSH_post_32 | 01 111 0 00 11 0 imm9:9 01 Rn:5 Rt:5 | ldrsh <w:Rt>, [<x:Rn|SP>], #<simm:imm9> | imm = SignExtend(imm9) | cold
STR_post_32   | 10 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5 | str <w:Rt>, [<x:Rn|SP>], #<simm:imm9>   | imm = SignExtend(imm9)
LDR_post_32   | 10 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldr <w:Rt>, [<x:Rn|SP>], #<simm:imm9>   | imm = SignExtend(imm9)
LDRSW_post    | 10 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5 | ldrsw <x:Rt>, [<x:Rn|SP>], #<simm:imm9> | imm = SignExtend(imm9) | cold
STR_post_64   | 11 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5 | str <x:Rt>, [<x:Rn|SP>], #<simm:imm9>   | imm = SignExtend(imm9)
LDR_post_64   | 11 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldr <x:Rt>, [<x:Rn|SP>], #<simm:imm9>   | imm = SignExtend(imm9)
`;

export const loadStoreUnprivileged = `
STTRB     | 00 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5 | sttrb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]  | imm = SignExtend(imm9) | cold
LDTRB     | 00 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5 | ldtrb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]  | imm = SignExtend(imm9) | cold
LDTRSB_64 | 00 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5 | ldtrsb <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | cold
LDTRSB_32 | 00 111 0 00 11 0 imm9:9 10 Rn:5 Rt:5 | ldtrsb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | cold
STTRH     | 01 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5 | sttrh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]  | imm = SignExtend(imm9) | cold
LDTRH     | 01 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5 | ldtrh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]  | imm = SignExtend(imm9) | cold
LDTRSH_64 | 01 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5 | ldtrsh <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | cold
LDTRSH_32 | 01 111 0 00 11 0 imm9:9 10 Rn:5 Rt:5 | ldtrsh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | cold
STTR_32   | 10 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5 | sttr <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]   | imm = SignExtend(imm9) | cold
LDTR_32   | 10 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5 | ldtr <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]   | imm = SignExtend(imm9) | cold
LDTRSW    | 10 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5 | ldtrsw <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | cold
STTR_64   | 11 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5 | sttr <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]   | imm = SignExtend(imm9) | cold
LDTR_64   | 11 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5 | ldtr <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]   | imm = SignExtend(imm9) | cold
`;

export const loadStoreImmediatePreIndexed = `
STRB_pre     | 00 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5 | strb <w:Rt>, [<x:Rn|SP>, #<simm:imm9>]!  | imm = SignExtend(imm9)
LDRB_pre     | 00 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldrb <w:Rt>, [<x:Rn|SP>, #<simm:imm9>]!  | imm = SignExtend(imm9)
LDRSB_pre_64 | 00 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5 | ldrsb <x:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | imm = SignExtend(imm9) | cold
LDRSB_pre_32 | 00 111 0 00 11 0 imm9:9 11 Rn:5 Rt:5 | ldrsb <w:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | imm = SignExtend(imm9) | cold
STRH_pre     | 01 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5 | strh <w:Rt>, [<x:Rn|SP>, #<simm:imm9>]!  | imm = SignExtend(imm9) | cold
LDRH_pre     | 01 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldrh <w:Rt>, [<x:Rn|SP>, #<simm:imm9>]!  | imm = SignExtend(imm9) | cold
LDRSH_pre_64 | 01 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5 | ldrsh <x:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | imm = SignExtend(imm9) | cold
LDRSH_pre_32 | 01 111 0 00 11 0 imm9:9 11 Rn:5 Rt:5 | ldrsh <w:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | imm = SignExtend(imm9) | cold
STR_pre_32   | 10 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5 | str <w:Rt>, [<x:Rn|SP>, #<simm:imm9>]!   | imm = SignExtend(imm9)
LDR_pre_32   | 10 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldr <w:Rt>, [<x:Rn|SP>, #<simm:imm9>]!   | imm = SignExtend(imm9)
LDRSW_pre    | 10 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5 | ldrsw <x:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | imm = SignExtend(imm9) | cold
STR_pre_64   | 11 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5 | str <x:Rt>, [<x:Rn|SP>, #<simm:imm9>]!   | imm = SignExtend(imm9)
LDR_pre_64   | 11 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldr <x:Rt>, [<x:Rn|SP>, #<simm:imm9>]!   | imm = SignExtend(imm9)
`;

export const loadStoreRegisterOffset = `
STRB_reg     | 00 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | strb <w:Rt>, [<x:Rn|SP>, <index:Rm,option,S,0>]     | if (option & 2) == 2 | per option S | cold option > 3
LDRB_reg     | 00 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrb <w:Rt>, [<x:Rn|SP>, <index:Rm,option,S,0>]     | if (option & 2) == 2 | per option S | cold option > 3
LDRSB_reg_64 | 00 111 0 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrsb <x:Rt>, [<x:Rn|SP>, <index:Rm,option,S,0>]    | if (option & 2) == 2 | cold
LDRSB_reg_32 | 00 111 0 00 11 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrsb <w:Rt>, [<x:Rn|SP>, <index:Rm,option,S,0>]    | if (option & 2) == 2 | cold
STRH_reg     | 01 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | strh <w:Rt>, [<x:Rn|SP>, <index:Rm,option,S,1>]     | if (option & 2) == 2 | cold
LDRH_reg     | 01 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrh <w:Rt>, [<x:Rn|SP>, <index:Rm,option,S,1>]     | if (option & 2) == 2 | cold
LDRSH_reg_64 | 01 111 0 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrsh <x:Rt>, [<x:Rn|SP>, <index:Rm,option,S,1>]    | if (option & 2) == 2 | cold
LDRSH_reg_32 | 01 111 0 00 11 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrsh <w:Rt>, [<x:Rn|SP>, <index:Rm,option,S,1>]    | if (option & 2) == 2 | cold
STR_reg_32   | 10 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str <w:Rt>, [<x:Rn|SP>, <index:Rm,option,S,2>]      | if (option & 2) == 2 | per option S | cold option > 3
LDR_reg_32   | 10 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr <w:Rt>, [<x:Rn|SP>, <index:Rm,option,S,2>]      | if (option & 2) == 2 | per option S | cold option > 3
LDRSW_reg    | 10 111 0 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrsw <x:Rt>, [<x:Rn|SP>, <index:Rm,option,S,2>]    | if (option & 2) == 2 | cold
STR_reg_64   | 11 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str <x:Rt>, [<x:Rn|SP>, <index:Rm,option,S,3>]      | if (option & 2) == 2 | per option S | cold option > 3
LDR_reg_64   | 11 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr <x:Rt>, [<x:Rn|SP>, <index:Rm,option,S,3>]      | if (option & 2) == 2 | per option S | cold option > 3
PRFM_reg     | 11 111 0 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | prfm <prfop:Rt>, [<x:Rn|SP>, <index:Rm,option,S,3>] | if (option & 2) == 2 | cold
`;

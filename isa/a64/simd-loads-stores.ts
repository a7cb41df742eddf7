// Loads and Stores of the SIMD and FP registers: single, pairs, and structures.

export const simdLoadRegisterLiteral = `
LDR_lit_s | 00 011 1 00 imm19:19 Rt:5 | ldr <s:Rt>, <literal:imm19,4>  | cold
LDR_lit_d | 01 011 1 00 imm19:19 Rt:5 | ldr <d:Rt>, <literal:imm19,8>  | cold
LDR_lit_q | 10 011 1 00 imm19:19 Rt:5 | ldr <q:Rt>, <literal:imm19,16> | cold
`;

export const simdLoadStorePair = `
STNP_s     | 00 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stnp <s:Rt>, <s:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}]  | cold
LDNP_s     | 00 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldnp <s:Rt>, <s:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}]  | cold
STNP_d     | 01 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stnp <d:Rt>, <d:Rt2>, [<x:Rn|SP>{, #<simm:imm7*8>}]  | cold
LDNP_d     | 01 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldnp <d:Rt>, <d:Rt2>, [<x:Rn|SP>{, #<simm:imm7*8>}]  | cold
STNP_q     | 10 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stnp <q:Rt>, <q:Rt2>, [<x:Rn|SP>{, #<simm:imm7*16>}] | cold
LDNP_q     | 10 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldnp <q:Rt>, <q:Rt2>, [<x:Rn|SP>{, #<simm:imm7*16>}] | cold
STP_post_s | 00 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <s:Rt>, <s:Rt2>, [<x:Rn|SP>], #<simm:imm7*4>     | cold
LDP_post_s | 00 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <s:Rt>, <s:Rt2>, [<x:Rn|SP>], #<simm:imm7*4>     | cold
STP_post_d | 01 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <d:Rt>, <d:Rt2>, [<x:Rn|SP>], #<simm:imm7*8>     | cold
LDP_post_d | 01 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <d:Rt>, <d:Rt2>, [<x:Rn|SP>], #<simm:imm7*8>     | cold
STP_post_q | 10 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <q:Rt>, <q:Rt2>, [<x:Rn|SP>], #<simm:imm7*16>    | cold
LDP_post_q | 10 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <q:Rt>, <q:Rt2>, [<x:Rn|SP>], #<simm:imm7*16>    | cold
STP_s      | 00 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <s:Rt>, <s:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}]   | cold
LDP_s      | 00 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <s:Rt>, <s:Rt2>, [<x:Rn|SP>{, #<simm:imm7*4>}]   | cold
STP_d      | 01 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <d:Rt>, <d:Rt2>, [<x:Rn|SP>{, #<simm:imm7*8>}]   | cold
LDP_d      | 01 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <d:Rt>, <d:Rt2>, [<x:Rn|SP>{, #<simm:imm7*8>}]   | cold
STP_q      | 10 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <q:Rt>, <q:Rt2>, [<x:Rn|SP>{, #<simm:imm7*16>}]  | cold
LDP_q      | 10 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <q:Rt>, <q:Rt2>, [<x:Rn|SP>{, #<simm:imm7*16>}]  | cold
STP_pre_s  | 00 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <s:Rt>, <s:Rt2>, [<x:Rn|SP>, #<simm:imm7*4>]!    | cold
LDP_pre_s  | 00 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <s:Rt>, <s:Rt2>, [<x:Rn|SP>, #<simm:imm7*4>]!    | cold
STP_pre_d  | 01 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <d:Rt>, <d:Rt2>, [<x:Rn|SP>, #<simm:imm7*8>]!    | cold
LDP_pre_d  | 01 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <d:Rt>, <d:Rt2>, [<x:Rn|SP>, #<simm:imm7*8>]!    | cold
STP_pre_q  | 10 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp <q:Rt>, <q:Rt2>, [<x:Rn|SP>, #<simm:imm7*16>]!   | cold
LDP_pre_q  | 10 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp <q:Rt>, <q:Rt2>, [<x:Rn|SP>, #<simm:imm7*16>]!   | cold
`;

export const simdLoadStoreUnsignedImmediate = `
STR_imm_b | 00 111 1 01 00 imm12:12 Rn:5 Rt:5 | str <b:Rt>, [<x:Rn|SP>{, #<offset:imm12*1>}]  | cold
LDR_imm_b | 00 111 1 01 01 imm12:12 Rn:5 Rt:5 | ldr <b:Rt>, [<x:Rn|SP>{, #<offset:imm12*1>}]  | cold
STR_imm_h | 01 111 1 01 00 imm12:12 Rn:5 Rt:5 | str <h:Rt>, [<x:Rn|SP>{, #<offset:imm12*2>}]  | cold
LDR_imm_h | 01 111 1 01 01 imm12:12 Rn:5 Rt:5 | ldr <h:Rt>, [<x:Rn|SP>{, #<offset:imm12*2>}]  | cold
STR_imm_s | 10 111 1 01 00 imm12:12 Rn:5 Rt:5 | str <s:Rt>, [<x:Rn|SP>{, #<offset:imm12*4>}]  | cold
LDR_imm_s | 10 111 1 01 01 imm12:12 Rn:5 Rt:5 | ldr <s:Rt>, [<x:Rn|SP>{, #<offset:imm12*4>}]  | cold
STR_imm_d | 11 111 1 01 00 imm12:12 Rn:5 Rt:5 | str <d:Rt>, [<x:Rn|SP>{, #<offset:imm12*8>}]  | cold
LDR_imm_d | 11 111 1 01 01 imm12:12 Rn:5 Rt:5 | ldr <d:Rt>, [<x:Rn|SP>{, #<offset:imm12*8>}]  | cold
STR_imm_q | 00 111 1 01 10 imm12:12 Rn:5 Rt:5 | str <q:Rt>, [<x:Rn|SP>{, #<offset:imm12*16>}] | cold
LDR_imm_q | 00 111 1 01 11 imm12:12 Rn:5 Rt:5 | ldr <q:Rt>, [<x:Rn|SP>{, #<offset:imm12*16>}] | cold
`;

export const simdLoadStoreUnscaledImmediate = `
STUR_b | 00 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5 | stur <b:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
LDUR_b | 00 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldur <b:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
STUR_h | 01 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5 | stur <h:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
LDUR_h | 01 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldur <h:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
STUR_s | 10 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5 | stur <s:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
LDUR_s | 10 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldur <s:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
STUR_d | 11 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5 | stur <d:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
LDUR_d | 11 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldur <d:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
STUR_q | 00 111 1 00 10 0 imm9:9 00 Rn:5 Rt:5 | stur <q:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
LDUR_q | 00 111 1 00 11 0 imm9:9 00 Rn:5 Rt:5 | ldur <q:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | cold
`;

// The assembler takes the unscaled form for offsets that the scaled one cannot reach.
export const simdLoadStoreUnscaledByScaledName = `
STUR_b_as_STR | 00 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5 | str <b:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias STUR_b | accept
LDUR_b_as_LDR | 00 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldr <b:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias LDUR_b | accept
STUR_h_as_STR | 01 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5 | str <h:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias STUR_h | accept
LDUR_h_as_LDR | 01 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldr <h:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias LDUR_h | accept
STUR_s_as_STR | 10 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5 | str <s:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias STUR_s | accept
LDUR_s_as_LDR | 10 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldr <s:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias LDUR_s | accept
STUR_d_as_STR | 11 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5 | str <d:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias STUR_d | accept
LDUR_d_as_LDR | 11 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldr <d:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias LDUR_d | accept
STUR_q_as_STR | 00 111 1 00 10 0 imm9:9 00 Rn:5 Rt:5 | str <q:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias STUR_q | accept
LDUR_q_as_LDR | 00 111 1 00 11 0 imm9:9 00 Rn:5 Rt:5 | ldr <q:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | alias LDUR_q | accept
`;

export const simdLoadStoreImmediatePostIndexed = `
STR_post_b | 00 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5 | str <b:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
LDR_post_b | 00 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldr <b:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
STR_post_h | 01 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5 | str <h:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
LDR_post_h | 01 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldr <h:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
STR_post_s | 10 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5 | str <s:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
LDR_post_s | 10 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldr <s:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
STR_post_d | 11 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5 | str <d:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
LDR_post_d | 11 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldr <d:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
STR_post_q | 00 111 1 00 10 0 imm9:9 01 Rn:5 Rt:5 | str <q:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
LDR_post_q | 00 111 1 00 11 0 imm9:9 01 Rn:5 Rt:5 | ldr <q:Rt>, [<x:Rn|SP>], #<simm:imm9> | cold
`;

export const simdLoadStoreImmediatePreIndexed = `
STR_pre_b | 00 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5 | str <b:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
LDR_pre_b | 00 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldr <b:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
STR_pre_h | 01 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5 | str <h:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
LDR_pre_h | 01 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldr <h:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
STR_pre_s | 10 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5 | str <s:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
LDR_pre_s | 10 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldr <s:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
STR_pre_d | 11 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5 | str <d:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
LDR_pre_d | 11 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldr <d:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
STR_pre_q | 00 111 1 00 10 0 imm9:9 11 Rn:5 Rt:5 | str <q:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
LDR_pre_q | 00 111 1 00 11 0 imm9:9 11 Rn:5 Rt:5 | ldr <q:Rt>, [<x:Rn|SP>, #<simm:imm9>]! | cold
`;

export const simdLoadStoreRegisterOffset = `
STR_reg_b | 00 111 1 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str <b:Rt>, [<x:Rn|SP>, <index:Rm,option,S,0>] | if (option & 2) == 2 | cold
LDR_reg_b | 00 111 1 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr <b:Rt>, [<x:Rn|SP>, <index:Rm,option,S,0>] | if (option & 2) == 2 | cold
STR_reg_h | 01 111 1 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str <h:Rt>, [<x:Rn|SP>, <index:Rm,option,S,1>] | if (option & 2) == 2 | cold
LDR_reg_h | 01 111 1 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr <h:Rt>, [<x:Rn|SP>, <index:Rm,option,S,1>] | if (option & 2) == 2 | cold
STR_reg_s | 10 111 1 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str <s:Rt>, [<x:Rn|SP>, <index:Rm,option,S,2>] | if (option & 2) == 2 | cold
LDR_reg_s | 10 111 1 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr <s:Rt>, [<x:Rn|SP>, <index:Rm,option,S,2>] | if (option & 2) == 2 | cold
STR_reg_d | 11 111 1 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str <d:Rt>, [<x:Rn|SP>, <index:Rm,option,S,3>] | if (option & 2) == 2 | cold
LDR_reg_d | 11 111 1 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr <d:Rt>, [<x:Rn|SP>, <index:Rm,option,S,3>] | if (option & 2) == 2 | cold
STR_reg_q | 00 111 1 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str <q:Rt>, [<x:Rn|SP>, <index:Rm,option,S,4>] | if (option & 2) == 2 | cold
LDR_reg_q | 00 111 1 00 11 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr <q:Rt>, [<x:Rn|SP>, <index:Rm,option,S,4>] | if (option & 2) == 2 | cold
`;

export const simdLoadStoreMultipleStructures = `
ST1_1_multiple | 0 Q 0011000 0 000000 0111 size:2 Rn:5 Rt:5 | st1 <list:Rt,1,Tbhsd1>, [<x:Rn|SP>{, #<zero>}] | cold
LD1_1_multiple | 0 Q 0011000 1 000000 0111 size:2 Rn:5 Rt:5 | ld1 <list:Rt,1,Tbhsd1>, [<x:Rn|SP>{, #<zero>}] | cold
ST1_2_multiple | 0 Q 0011000 0 000000 1010 size:2 Rn:5 Rt:5 | st1 <list:Rt,2,Tbhsd1>, [<x:Rn|SP>{, #<zero>}] | cold
LD1_2_multiple | 0 Q 0011000 1 000000 1010 size:2 Rn:5 Rt:5 | ld1 <list:Rt,2,Tbhsd1>, [<x:Rn|SP>{, #<zero>}] | cold
ST1_3_multiple | 0 Q 0011000 0 000000 0110 size:2 Rn:5 Rt:5 | st1 <list:Rt,3,Tbhsd1>, [<x:Rn|SP>{, #<zero>}] | cold
LD1_3_multiple | 0 Q 0011000 1 000000 0110 size:2 Rn:5 Rt:5 | ld1 <list:Rt,3,Tbhsd1>, [<x:Rn|SP>{, #<zero>}] | cold
ST1_4_multiple | 0 Q 0011000 0 000000 0010 size:2 Rn:5 Rt:5 | st1 <list:Rt,4,Tbhsd1>, [<x:Rn|SP>{, #<zero>}] | cold
LD1_4_multiple | 0 Q 0011000 1 000000 0010 size:2 Rn:5 Rt:5 | ld1 <list:Rt,4,Tbhsd1>, [<x:Rn|SP>{, #<zero>}] | cold
ST2_multiple   | 0 Q 0011000 0 000000 1000 size:2 Rn:5 Rt:5 | st2 <list:Rt,2,Tbhsd>, [<x:Rn|SP>{, #<zero>}]  | if size != 3 || Q == 1 | cold
LD2_multiple   | 0 Q 0011000 1 000000 1000 size:2 Rn:5 Rt:5 | ld2 <list:Rt,2,Tbhsd>, [<x:Rn|SP>{, #<zero>}]  | if size != 3 || Q == 1 | cold
ST3_multiple   | 0 Q 0011000 0 000000 0100 size:2 Rn:5 Rt:5 | st3 <list:Rt,3,Tbhsd>, [<x:Rn|SP>{, #<zero>}]  | if size != 3 || Q == 1 | cold
LD3_multiple   | 0 Q 0011000 1 000000 0100 size:2 Rn:5 Rt:5 | ld3 <list:Rt,3,Tbhsd>, [<x:Rn|SP>{, #<zero>}]  | if size != 3 || Q == 1 | cold
ST4_multiple   | 0 Q 0011000 0 000000 0000 size:2 Rn:5 Rt:5 | st4 <list:Rt,4,Tbhsd>, [<x:Rn|SP>{, #<zero>}]  | if size != 3 || Q == 1 | cold
LD4_multiple   | 0 Q 0011000 1 000000 0000 size:2 Rn:5 Rt:5 | ld4 <list:Rt,4,Tbhsd>, [<x:Rn|SP>{, #<zero>}]  | if size != 3 || Q == 1 | cold
`;

export const simdLoadStoreMultipleStructuresPostIndexed = `
ST1_1_multiple_post     | 0 Q 0011001 0 0 11111 0111 size:2 Rn:5 Rt:5 | st1 <list:Rt,1,Tbhsd1>, [<x:Rn|SP>], #<bytes:8,16>  | cold
ST1_1_multiple_post_reg | 0 Q 0011001 0 0 Rm:5 0111 size:2 Rn:5 Rt:5  | st1 <list:Rt,1,Tbhsd1>, [<x:Rn|SP>], <x:Rm>         | cold
LD1_1_multiple_post     | 0 Q 0011001 1 0 11111 0111 size:2 Rn:5 Rt:5 | ld1 <list:Rt,1,Tbhsd1>, [<x:Rn|SP>], #<bytes:8,16>  | cold
LD1_1_multiple_post_reg | 0 Q 0011001 1 0 Rm:5 0111 size:2 Rn:5 Rt:5  | ld1 <list:Rt,1,Tbhsd1>, [<x:Rn|SP>], <x:Rm>         | cold
ST1_2_multiple_post     | 0 Q 0011001 0 0 11111 1010 size:2 Rn:5 Rt:5 | st1 <list:Rt,2,Tbhsd1>, [<x:Rn|SP>], #<bytes:16,32> | cold
ST1_2_multiple_post_reg | 0 Q 0011001 0 0 Rm:5 1010 size:2 Rn:5 Rt:5  | st1 <list:Rt,2,Tbhsd1>, [<x:Rn|SP>], <x:Rm>         | cold
LD1_2_multiple_post     | 0 Q 0011001 1 0 11111 1010 size:2 Rn:5 Rt:5 | ld1 <list:Rt,2,Tbhsd1>, [<x:Rn|SP>], #<bytes:16,32> | cold
LD1_2_multiple_post_reg | 0 Q 0011001 1 0 Rm:5 1010 size:2 Rn:5 Rt:5  | ld1 <list:Rt,2,Tbhsd1>, [<x:Rn|SP>], <x:Rm>         | cold
ST1_3_multiple_post     | 0 Q 0011001 0 0 11111 0110 size:2 Rn:5 Rt:5 | st1 <list:Rt,3,Tbhsd1>, [<x:Rn|SP>], #<bytes:24,48> | cold
ST1_3_multiple_post_reg | 0 Q 0011001 0 0 Rm:5 0110 size:2 Rn:5 Rt:5  | st1 <list:Rt,3,Tbhsd1>, [<x:Rn|SP>], <x:Rm>         | cold
LD1_3_multiple_post     | 0 Q 0011001 1 0 11111 0110 size:2 Rn:5 Rt:5 | ld1 <list:Rt,3,Tbhsd1>, [<x:Rn|SP>], #<bytes:24,48> | cold
LD1_3_multiple_post_reg | 0 Q 0011001 1 0 Rm:5 0110 size:2 Rn:5 Rt:5  | ld1 <list:Rt,3,Tbhsd1>, [<x:Rn|SP>], <x:Rm>         | cold
ST1_4_multiple_post     | 0 Q 0011001 0 0 11111 0010 size:2 Rn:5 Rt:5 | st1 <list:Rt,4,Tbhsd1>, [<x:Rn|SP>], #<bytes:32,64> | cold
ST1_4_multiple_post_reg | 0 Q 0011001 0 0 Rm:5 0010 size:2 Rn:5 Rt:5  | st1 <list:Rt,4,Tbhsd1>, [<x:Rn|SP>], <x:Rm>         | cold
LD1_4_multiple_post     | 0 Q 0011001 1 0 11111 0010 size:2 Rn:5 Rt:5 | ld1 <list:Rt,4,Tbhsd1>, [<x:Rn|SP>], #<bytes:32,64> | cold
LD1_4_multiple_post_reg | 0 Q 0011001 1 0 Rm:5 0010 size:2 Rn:5 Rt:5  | ld1 <list:Rt,4,Tbhsd1>, [<x:Rn|SP>], <x:Rm>         | cold
ST2_multiple_post       | 0 Q 0011001 0 0 11111 1000 size:2 Rn:5 Rt:5 | st2 <list:Rt,2,Tbhsd>, [<x:Rn|SP>], #<bytes:16,32>  | if size != 3 || Q == 1 | cold
ST2_multiple_post_reg   | 0 Q 0011001 0 0 Rm:5 1000 size:2 Rn:5 Rt:5  | st2 <list:Rt,2,Tbhsd>, [<x:Rn|SP>], <x:Rm>          | if size != 3 || Q == 1 | cold
LD2_multiple_post       | 0 Q 0011001 1 0 11111 1000 size:2 Rn:5 Rt:5 | ld2 <list:Rt,2,Tbhsd>, [<x:Rn|SP>], #<bytes:16,32>  | if size != 3 || Q == 1 | cold
LD2_multiple_post_reg   | 0 Q 0011001 1 0 Rm:5 1000 size:2 Rn:5 Rt:5  | ld2 <list:Rt,2,Tbhsd>, [<x:Rn|SP>], <x:Rm>          | if size != 3 || Q == 1 | cold
ST3_multiple_post       | 0 Q 0011001 0 0 11111 0100 size:2 Rn:5 Rt:5 | st3 <list:Rt,3,Tbhsd>, [<x:Rn|SP>], #<bytes:24,48>  | if size != 3 || Q == 1 | cold
ST3_multiple_post_reg   | 0 Q 0011001 0 0 Rm:5 0100 size:2 Rn:5 Rt:5  | st3 <list:Rt,3,Tbhsd>, [<x:Rn|SP>], <x:Rm>          | if size != 3 || Q == 1 | cold
LD3_multiple_post       | 0 Q 0011001 1 0 11111 0100 size:2 Rn:5 Rt:5 | ld3 <list:Rt,3,Tbhsd>, [<x:Rn|SP>], #<bytes:24,48>  | if size != 3 || Q == 1 | cold
LD3_multiple_post_reg   | 0 Q 0011001 1 0 Rm:5 0100 size:2 Rn:5 Rt:5  | ld3 <list:Rt,3,Tbhsd>, [<x:Rn|SP>], <x:Rm>          | if size != 3 || Q == 1 | cold
ST4_multiple_post       | 0 Q 0011001 0 0 11111 0000 size:2 Rn:5 Rt:5 | st4 <list:Rt,4,Tbhsd>, [<x:Rn|SP>], #<bytes:32,64>  | if size != 3 || Q == 1 | cold
ST4_multiple_post_reg   | 0 Q 0011001 0 0 Rm:5 0000 size:2 Rn:5 Rt:5  | st4 <list:Rt,4,Tbhsd>, [<x:Rn|SP>], <x:Rm>          | if size != 3 || Q == 1 | cold
LD4_multiple_post       | 0 Q 0011001 1 0 11111 0000 size:2 Rn:5 Rt:5 | ld4 <list:Rt,4,Tbhsd>, [<x:Rn|SP>], #<bytes:32,64>  | if size != 3 || Q == 1 | cold
LD4_multiple_post_reg   | 0 Q 0011001 1 0 Rm:5 0000 size:2 Rn:5 Rt:5  | ld4 <list:Rt,4,Tbhsd>, [<x:Rn|SP>], <x:Rm>          | if size != 3 || Q == 1 | cold
`;

export const simdLoadStoreSingleStructure = `
ST1_lane_b | 0 Q 0011010 0 0 00000 000 S size:2 Rn:5 Rt:5 | st1 <lane:Rt,1,b,Q:S:size>, [<x:Rn|SP>{, #<zero>}] | cold
ST1_lane_h | 0 Q 0011010 0 0 00000 010 S sz 0 Rn:5 Rt:5   | st1 <lane:Rt,1,h,Q:S:sz>, [<x:Rn|SP>{, #<zero>}]   | cold
ST1_lane_s | 0 Q 0011010 0 0 00000 100 S 00 Rn:5 Rt:5     | st1 <lane:Rt,1,s,Q:S>, [<x:Rn|SP>{, #<zero>}]      | cold
ST1_lane_d | 0 Q 0011010 0 0 00000 100 0 01 Rn:5 Rt:5     | st1 <lane:Rt,1,d,Q>, [<x:Rn|SP>{, #<zero>}]        | cold
LD1_lane_b | 0 Q 0011010 1 0 00000 000 S size:2 Rn:5 Rt:5 | ld1 <lane:Rt,1,b,Q:S:size>, [<x:Rn|SP>{, #<zero>}] | cold
LD1_lane_h | 0 Q 0011010 1 0 00000 010 S sz 0 Rn:5 Rt:5   | ld1 <lane:Rt,1,h,Q:S:sz>, [<x:Rn|SP>{, #<zero>}]   | cold
LD1_lane_s | 0 Q 0011010 1 0 00000 100 S 00 Rn:5 Rt:5     | ld1 <lane:Rt,1,s,Q:S>, [<x:Rn|SP>{, #<zero>}]      | cold
LD1_lane_d | 0 Q 0011010 1 0 00000 100 0 01 Rn:5 Rt:5     | ld1 <lane:Rt,1,d,Q>, [<x:Rn|SP>{, #<zero>}]        | cold
LD1R       | 0 Q 0011010 1 0 00000 110 0 size:2 Rn:5 Rt:5 | ld1r <list:Rt,1,Tbhsd1>, [<x:Rn|SP>{, #<zero>}]    | cold
ST2_lane_b | 0 Q 0011010 0 1 00000 000 S size:2 Rn:5 Rt:5 | st2 <lane:Rt,2,b,Q:S:size>, [<x:Rn|SP>{, #<zero>}] | cold
ST2_lane_h | 0 Q 0011010 0 1 00000 010 S sz 0 Rn:5 Rt:5   | st2 <lane:Rt,2,h,Q:S:sz>, [<x:Rn|SP>{, #<zero>}]   | cold
ST2_lane_s | 0 Q 0011010 0 1 00000 100 S 00 Rn:5 Rt:5     | st2 <lane:Rt,2,s,Q:S>, [<x:Rn|SP>{, #<zero>}]      | cold
ST2_lane_d | 0 Q 0011010 0 1 00000 100 0 01 Rn:5 Rt:5     | st2 <lane:Rt,2,d,Q>, [<x:Rn|SP>{, #<zero>}]        | cold
LD2_lane_b | 0 Q 0011010 1 1 00000 000 S size:2 Rn:5 Rt:5 | ld2 <lane:Rt,2,b,Q:S:size>, [<x:Rn|SP>{, #<zero>}] | cold
LD2_lane_h | 0 Q 0011010 1 1 00000 010 S sz 0 Rn:5 Rt:5   | ld2 <lane:Rt,2,h,Q:S:sz>, [<x:Rn|SP>{, #<zero>}]   | cold
LD2_lane_s | 0 Q 0011010 1 1 00000 100 S 00 Rn:5 Rt:5     | ld2 <lane:Rt,2,s,Q:S>, [<x:Rn|SP>{, #<zero>}]      | cold
LD2_lane_d | 0 Q 0011010 1 1 00000 100 0 01 Rn:5 Rt:5     | ld2 <lane:Rt,2,d,Q>, [<x:Rn|SP>{, #<zero>}]        | cold
LD2R       | 0 Q 0011010 1 1 00000 110 0 size:2 Rn:5 Rt:5 | ld2r <list:Rt,2,Tbhsd1>, [<x:Rn|SP>{, #<zero>}]    | cold
ST3_lane_b | 0 Q 0011010 0 0 00000 001 S size:2 Rn:5 Rt:5 | st3 <lane:Rt,3,b,Q:S:size>, [<x:Rn|SP>{, #<zero>}] | cold
ST3_lane_h | 0 Q 0011010 0 0 00000 011 S sz 0 Rn:5 Rt:5   | st3 <lane:Rt,3,h,Q:S:sz>, [<x:Rn|SP>{, #<zero>}]   | cold
ST3_lane_s | 0 Q 0011010 0 0 00000 101 S 00 Rn:5 Rt:5     | st3 <lane:Rt,3,s,Q:S>, [<x:Rn|SP>{, #<zero>}]      | cold
ST3_lane_d | 0 Q 0011010 0 0 00000 101 0 01 Rn:5 Rt:5     | st3 <lane:Rt,3,d,Q>, [<x:Rn|SP>{, #<zero>}]        | cold
LD3_lane_b | 0 Q 0011010 1 0 00000 001 S size:2 Rn:5 Rt:5 | ld3 <lane:Rt,3,b,Q:S:size>, [<x:Rn|SP>{, #<zero>}] | cold
LD3_lane_h | 0 Q 0011010 1 0 00000 011 S sz 0 Rn:5 Rt:5   | ld3 <lane:Rt,3,h,Q:S:sz>, [<x:Rn|SP>{, #<zero>}]   | cold
LD3_lane_s | 0 Q 0011010 1 0 00000 101 S 00 Rn:5 Rt:5     | ld3 <lane:Rt,3,s,Q:S>, [<x:Rn|SP>{, #<zero>}]      | cold
LD3_lane_d | 0 Q 0011010 1 0 00000 101 0 01 Rn:5 Rt:5     | ld3 <lane:Rt,3,d,Q>, [<x:Rn|SP>{, #<zero>}]        | cold
LD3R       | 0 Q 0011010 1 0 00000 111 0 size:2 Rn:5 Rt:5 | ld3r <list:Rt,3,Tbhsd1>, [<x:Rn|SP>{, #<zero>}]    | cold
ST4_lane_b | 0 Q 0011010 0 1 00000 001 S size:2 Rn:5 Rt:5 | st4 <lane:Rt,4,b,Q:S:size>, [<x:Rn|SP>{, #<zero>}] | cold
ST4_lane_h | 0 Q 0011010 0 1 00000 011 S sz 0 Rn:5 Rt:5   | st4 <lane:Rt,4,h,Q:S:sz>, [<x:Rn|SP>{, #<zero>}]   | cold
ST4_lane_s | 0 Q 0011010 0 1 00000 101 S 00 Rn:5 Rt:5     | st4 <lane:Rt,4,s,Q:S>, [<x:Rn|SP>{, #<zero>}]      | cold
ST4_lane_d | 0 Q 0011010 0 1 00000 101 0 01 Rn:5 Rt:5     | st4 <lane:Rt,4,d,Q>, [<x:Rn|SP>{, #<zero>}]        | cold
LD4_lane_b | 0 Q 0011010 1 1 00000 001 S size:2 Rn:5 Rt:5 | ld4 <lane:Rt,4,b,Q:S:size>, [<x:Rn|SP>{, #<zero>}] | cold
LD4_lane_h | 0 Q 0011010 1 1 00000 011 S sz 0 Rn:5 Rt:5   | ld4 <lane:Rt,4,h,Q:S:sz>, [<x:Rn|SP>{, #<zero>}]   | cold
LD4_lane_s | 0 Q 0011010 1 1 00000 101 S 00 Rn:5 Rt:5     | ld4 <lane:Rt,4,s,Q:S>, [<x:Rn|SP>{, #<zero>}]      | cold
LD4_lane_d | 0 Q 0011010 1 1 00000 101 0 01 Rn:5 Rt:5     | ld4 <lane:Rt,4,d,Q>, [<x:Rn|SP>{, #<zero>}]        | cold
LD4R       | 0 Q 0011010 1 1 00000 111 0 size:2 Rn:5 Rt:5 | ld4r <list:Rt,4,Tbhsd1>, [<x:Rn|SP>{, #<zero>}]    | cold
`;

export const simdLoadStoreSingleStructurePostIndexed = `
ST1_lane_b_post     | 0 Q 0011011 0 0 11111 000 S size:2 Rn:5 Rt:5 | st1 <lane:Rt,1,b,Q:S:size>, [<x:Rn|SP>], #<bytes:1> | cold
ST1_lane_b_post_reg | 0 Q 0011011 0 0 Rm:5 000 S size:2 Rn:5 Rt:5  | st1 <lane:Rt,1,b,Q:S:size>, [<x:Rn|SP>], <x:Rm>     | cold
ST1_lane_h_post     | 0 Q 0011011 0 0 11111 010 S sz 0 Rn:5 Rt:5   | st1 <lane:Rt,1,h,Q:S:sz>, [<x:Rn|SP>], #<bytes:2>   | cold
ST1_lane_h_post_reg | 0 Q 0011011 0 0 Rm:5 010 S sz 0 Rn:5 Rt:5    | st1 <lane:Rt,1,h,Q:S:sz>, [<x:Rn|SP>], <x:Rm>       | cold
ST1_lane_s_post     | 0 Q 0011011 0 0 11111 100 S 00 Rn:5 Rt:5     | st1 <lane:Rt,1,s,Q:S>, [<x:Rn|SP>], #<bytes:4>      | cold
ST1_lane_s_post_reg | 0 Q 0011011 0 0 Rm:5 100 S 00 Rn:5 Rt:5      | st1 <lane:Rt,1,s,Q:S>, [<x:Rn|SP>], <x:Rm>          | cold
ST1_lane_d_post     | 0 Q 0011011 0 0 11111 100 0 01 Rn:5 Rt:5     | st1 <lane:Rt,1,d,Q>, [<x:Rn|SP>], #<bytes:8>        | cold
ST1_lane_d_post_reg | 0 Q 0011011 0 0 Rm:5 100 0 01 Rn:5 Rt:5      | st1 <lane:Rt,1,d,Q>, [<x:Rn|SP>], <x:Rm>            | cold
LD1_lane_b_post     | 0 Q 0011011 1 0 11111 000 S size:2 Rn:5 Rt:5 | ld1 <lane:Rt,1,b,Q:S:size>, [<x:Rn|SP>], #<bytes:1> | cold
LD1_lane_b_post_reg | 0 Q 0011011 1 0 Rm:5 000 S size:2 Rn:5 Rt:5  | ld1 <lane:Rt,1,b,Q:S:size>, [<x:Rn|SP>], <x:Rm>     | cold
LD1_lane_h_post     | 0 Q 0011011 1 0 11111 010 S sz 0 Rn:5 Rt:5   | ld1 <lane:Rt,1,h,Q:S:sz>, [<x:Rn|SP>], #<bytes:2>   | cold
LD1_lane_h_post_reg | 0 Q 0011011 1 0 Rm:5 010 S sz 0 Rn:5 Rt:5    | ld1 <lane:Rt,1,h,Q:S:sz>, [<x:Rn|SP>], <x:Rm>       | cold
LD1_lane_s_post     | 0 Q 0011011 1 0 11111 100 S 00 Rn:5 Rt:5     | ld1 <lane:Rt,1,s,Q:S>, [<x:Rn|SP>], #<bytes:4>      | cold
LD1_lane_s_post_reg | 0 Q 0011011 1 0 Rm:5 100 S 00 Rn:5 Rt:5      | ld1 <lane:Rt,1,s,Q:S>, [<x:Rn|SP>], <x:Rm>          | cold
LD1_lane_d_post     | 0 Q 0011011 1 0 11111 100 0 01 Rn:5 Rt:5     | ld1 <lane:Rt,1,d,Q>, [<x:Rn|SP>], #<bytes:8>        | cold
LD1_lane_d_post_reg | 0 Q 0011011 1 0 Rm:5 100 0 01 Rn:5 Rt:5      | ld1 <lane:Rt,1,d,Q>, [<x:Rn|SP>], <x:Rm>            | cold
LD1R_post_b         | 0 Q 0011011 1 0 11111 110 0 00 Rn:5 Rt:5     | ld1r <list:Rt,1,Qb1>, [<x:Rn|SP>], #<bytes:1>       | cold
LD1R_post_h         | 0 Q 0011011 1 0 11111 110 0 01 Rn:5 Rt:5     | ld1r <list:Rt,1,Qh1>, [<x:Rn|SP>], #<bytes:2>       | cold
LD1R_post_s         | 0 Q 0011011 1 0 11111 110 0 10 Rn:5 Rt:5     | ld1r <list:Rt,1,Qs1>, [<x:Rn|SP>], #<bytes:4>       | cold
LD1R_post_d         | 0 Q 0011011 1 0 11111 110 0 11 Rn:5 Rt:5     | ld1r <list:Rt,1,Qd1>, [<x:Rn|SP>], #<bytes:8>       | cold
LD1R_post_reg       | 0 Q 0011011 1 0 Rm:5 110 0 size:2 Rn:5 Rt:5  | ld1r <list:Rt,1,Tbhsd1>, [<x:Rn|SP>], <x:Rm>        | cold
ST2_lane_b_post     | 0 Q 0011011 0 1 11111 000 S size:2 Rn:5 Rt:5 | st2 <lane:Rt,2,b,Q:S:size>, [<x:Rn|SP>], #<bytes:2> | cold
ST2_lane_b_post_reg | 0 Q 0011011 0 1 Rm:5 000 S size:2 Rn:5 Rt:5  | st2 <lane:Rt,2,b,Q:S:size>, [<x:Rn|SP>], <x:Rm>     | cold
ST2_lane_h_post     | 0 Q 0011011 0 1 11111 010 S sz 0 Rn:5 Rt:5   | st2 <lane:Rt,2,h,Q:S:sz>, [<x:Rn|SP>], #<bytes:4>   | cold
ST2_lane_h_post_reg | 0 Q 0011011 0 1 Rm:5 010 S sz 0 Rn:5 Rt:5    | st2 <lane:Rt,2,h,Q:S:sz>, [<x:Rn|SP>], <x:Rm>       | cold
ST2_lane_s_post     | 0 Q 0011011 0 1 11111 100 S 00 Rn:5 Rt:5     | st2 <lane:Rt,2,s,Q:S>, [<x:Rn|SP>], #<bytes:8>      | cold
ST2_lane_s_post_reg | 0 Q 0011011 0 1 Rm:5 100 S 00 Rn:5 Rt:5      | st2 <lane:Rt,2,s,Q:S>, [<x:Rn|SP>], <x:Rm>          | cold
ST2_lane_d_post     | 0 Q 0011011 0 1 11111 100 0 01 Rn:5 Rt:5     | st2 <lane:Rt,2,d,Q>, [<x:Rn|SP>], #<bytes:16>       | cold
ST2_lane_d_post_reg | 0 Q 0011011 0 1 Rm:5 100 0 01 Rn:5 Rt:5      | st2 <lane:Rt,2,d,Q>, [<x:Rn|SP>], <x:Rm>            | cold
LD2_lane_b_post     | 0 Q 0011011 1 1 11111 000 S size:2 Rn:5 Rt:5 | ld2 <lane:Rt,2,b,Q:S:size>, [<x:Rn|SP>], #<bytes:2> | cold
LD2_lane_b_post_reg | 0 Q 0011011 1 1 Rm:5 000 S size:2 Rn:5 Rt:5  | ld2 <lane:Rt,2,b,Q:S:size>, [<x:Rn|SP>], <x:Rm>     | cold
LD2_lane_h_post     | 0 Q 0011011 1 1 11111 010 S sz 0 Rn:5 Rt:5   | ld2 <lane:Rt,2,h,Q:S:sz>, [<x:Rn|SP>], #<bytes:4>   | cold
LD2_lane_h_post_reg | 0 Q 0011011 1 1 Rm:5 010 S sz 0 Rn:5 Rt:5    | ld2 <lane:Rt,2,h,Q:S:sz>, [<x:Rn|SP>], <x:Rm>       | cold
LD2_lane_s_post     | 0 Q 0011011 1 1 11111 100 S 00 Rn:5 Rt:5     | ld2 <lane:Rt,2,s,Q:S>, [<x:Rn|SP>], #<bytes:8>      | cold
LD2_lane_s_post_reg | 0 Q 0011011 1 1 Rm:5 100 S 00 Rn:5 Rt:5      | ld2 <lane:Rt,2,s,Q:S>, [<x:Rn|SP>], <x:Rm>          | cold
LD2_lane_d_post     | 0 Q 0011011 1 1 11111 100 0 01 Rn:5 Rt:5     | ld2 <lane:Rt,2,d,Q>, [<x:Rn|SP>], #<bytes:16>       | cold
LD2_lane_d_post_reg | 0 Q 0011011 1 1 Rm:5 100 0 01 Rn:5 Rt:5      | ld2 <lane:Rt,2,d,Q>, [<x:Rn|SP>], <x:Rm>            | cold
LD2R_post_b         | 0 Q 0011011 1 1 11111 110 0 00 Rn:5 Rt:5     | ld2r <list:Rt,2,Qb1>, [<x:Rn|SP>], #<bytes:2>       | cold
LD2R_post_h         | 0 Q 0011011 1 1 11111 110 0 01 Rn:5 Rt:5     | ld2r <list:Rt,2,Qh1>, [<x:Rn|SP>], #<bytes:4>       | cold
LD2R_post_s         | 0 Q 0011011 1 1 11111 110 0 10 Rn:5 Rt:5     | ld2r <list:Rt,2,Qs1>, [<x:Rn|SP>], #<bytes:8>       | cold
LD2R_post_d         | 0 Q 0011011 1 1 11111 110 0 11 Rn:5 Rt:5     | ld2r <list:Rt,2,Qd1>, [<x:Rn|SP>], #<bytes:16>      | cold
LD2R_post_reg       | 0 Q 0011011 1 1 Rm:5 110 0 size:2 Rn:5 Rt:5  | ld2r <list:Rt,2,Tbhsd1>, [<x:Rn|SP>], <x:Rm>        | cold
ST3_lane_b_post     | 0 Q 0011011 0 0 11111 001 S size:2 Rn:5 Rt:5 | st3 <lane:Rt,3,b,Q:S:size>, [<x:Rn|SP>], #<bytes:3> | cold
ST3_lane_b_post_reg | 0 Q 0011011 0 0 Rm:5 001 S size:2 Rn:5 Rt:5  | st3 <lane:Rt,3,b,Q:S:size>, [<x:Rn|SP>], <x:Rm>     | cold
ST3_lane_h_post     | 0 Q 0011011 0 0 11111 011 S sz 0 Rn:5 Rt:5   | st3 <lane:Rt,3,h,Q:S:sz>, [<x:Rn|SP>], #<bytes:6>   | cold
ST3_lane_h_post_reg | 0 Q 0011011 0 0 Rm:5 011 S sz 0 Rn:5 Rt:5    | st3 <lane:Rt,3,h,Q:S:sz>, [<x:Rn|SP>], <x:Rm>       | cold
ST3_lane_s_post     | 0 Q 0011011 0 0 11111 101 S 00 Rn:5 Rt:5     | st3 <lane:Rt,3,s,Q:S>, [<x:Rn|SP>], #<bytes:12>     | cold
ST3_lane_s_post_reg | 0 Q 0011011 0 0 Rm:5 101 S 00 Rn:5 Rt:5      | st3 <lane:Rt,3,s,Q:S>, [<x:Rn|SP>], <x:Rm>          | cold
ST3_lane_d_post     | 0 Q 0011011 0 0 11111 101 0 01 Rn:5 Rt:5     | st3 <lane:Rt,3,d,Q>, [<x:Rn|SP>], #<bytes:24>       | cold
ST3_lane_d_post_reg | 0 Q 0011011 0 0 Rm:5 101 0 01 Rn:5 Rt:5      | st3 <lane:Rt,3,d,Q>, [<x:Rn|SP>], <x:Rm>            | cold
LD3_lane_b_post     | 0 Q 0011011 1 0 11111 001 S size:2 Rn:5 Rt:5 | ld3 <lane:Rt,3,b,Q:S:size>, [<x:Rn|SP>], #<bytes:3> | cold
LD3_lane_b_post_reg | 0 Q 0011011 1 0 Rm:5 001 S size:2 Rn:5 Rt:5  | ld3 <lane:Rt,3,b,Q:S:size>, [<x:Rn|SP>], <x:Rm>     | cold
LD3_lane_h_post     | 0 Q 0011011 1 0 11111 011 S sz 0 Rn:5 Rt:5   | ld3 <lane:Rt,3,h,Q:S:sz>, [<x:Rn|SP>], #<bytes:6>   | cold
LD3_lane_h_post_reg | 0 Q 0011011 1 0 Rm:5 011 S sz 0 Rn:5 Rt:5    | ld3 <lane:Rt,3,h,Q:S:sz>, [<x:Rn|SP>], <x:Rm>       | cold
LD3_lane_s_post     | 0 Q 0011011 1 0 11111 101 S 00 Rn:5 Rt:5     | ld3 <lane:Rt,3,s,Q:S>, [<x:Rn|SP>], #<bytes:12>     | cold
LD3_lane_s_post_reg | 0 Q 0011011 1 0 Rm:5 101 S 00 Rn:5 Rt:5      | ld3 <lane:Rt,3,s,Q:S>, [<x:Rn|SP>], <x:Rm>          | cold
LD3_lane_d_post     | 0 Q 0011011 1 0 11111 101 0 01 Rn:5 Rt:5     | ld3 <lane:Rt,3,d,Q>, [<x:Rn|SP>], #<bytes:24>       | cold
LD3_lane_d_post_reg | 0 Q 0011011 1 0 Rm:5 101 0 01 Rn:5 Rt:5      | ld3 <lane:Rt,3,d,Q>, [<x:Rn|SP>], <x:Rm>            | cold
LD3R_post_b         | 0 Q 0011011 1 0 11111 111 0 00 Rn:5 Rt:5     | ld3r <list:Rt,3,Qb1>, [<x:Rn|SP>], #<bytes:3>       | cold
LD3R_post_h         | 0 Q 0011011 1 0 11111 111 0 01 Rn:5 Rt:5     | ld3r <list:Rt,3,Qh1>, [<x:Rn|SP>], #<bytes:6>       | cold
LD3R_post_s         | 0 Q 0011011 1 0 11111 111 0 10 Rn:5 Rt:5     | ld3r <list:Rt,3,Qs1>, [<x:Rn|SP>], #<bytes:12>      | cold
LD3R_post_d         | 0 Q 0011011 1 0 11111 111 0 11 Rn:5 Rt:5     | ld3r <list:Rt,3,Qd1>, [<x:Rn|SP>], #<bytes:24>      | cold
LD3R_post_reg       | 0 Q 0011011 1 0 Rm:5 111 0 size:2 Rn:5 Rt:5  | ld3r <list:Rt,3,Tbhsd1>, [<x:Rn|SP>], <x:Rm>        | cold
ST4_lane_b_post     | 0 Q 0011011 0 1 11111 001 S size:2 Rn:5 Rt:5 | st4 <lane:Rt,4,b,Q:S:size>, [<x:Rn|SP>], #<bytes:4> | cold
ST4_lane_b_post_reg | 0 Q 0011011 0 1 Rm:5 001 S size:2 Rn:5 Rt:5  | st4 <lane:Rt,4,b,Q:S:size>, [<x:Rn|SP>], <x:Rm>     | cold
ST4_lane_h_post     | 0 Q 0011011 0 1 11111 011 S sz 0 Rn:5 Rt:5   | st4 <lane:Rt,4,h,Q:S:sz>, [<x:Rn|SP>], #<bytes:8>   | cold
ST4_lane_h_post_reg | 0 Q 0011011 0 1 Rm:5 011 S sz 0 Rn:5 Rt:5    | st4 <lane:Rt,4,h,Q:S:sz>, [<x:Rn|SP>], <x:Rm>       | cold
ST4_lane_s_post     | 0 Q 0011011 0 1 11111 101 S 00 Rn:5 Rt:5     | st4 <lane:Rt,4,s,Q:S>, [<x:Rn|SP>], #<bytes:16>     | cold
ST4_lane_s_post_reg | 0 Q 0011011 0 1 Rm:5 101 S 00 Rn:5 Rt:5      | st4 <lane:Rt,4,s,Q:S>, [<x:Rn|SP>], <x:Rm>          | cold
ST4_lane_d_post     | 0 Q 0011011 0 1 11111 101 0 01 Rn:5 Rt:5     | st4 <lane:Rt,4,d,Q>, [<x:Rn|SP>], #<bytes:32>       | cold
ST4_lane_d_post_reg | 0 Q 0011011 0 1 Rm:5 101 0 01 Rn:5 Rt:5      | st4 <lane:Rt,4,d,Q>, [<x:Rn|SP>], <x:Rm>            | cold
LD4_lane_b_post     | 0 Q 0011011 1 1 11111 001 S size:2 Rn:5 Rt:5 | ld4 <lane:Rt,4,b,Q:S:size>, [<x:Rn|SP>], #<bytes:4> | cold
LD4_lane_b_post_reg | 0 Q 0011011 1 1 Rm:5 001 S size:2 Rn:5 Rt:5  | ld4 <lane:Rt,4,b,Q:S:size>, [<x:Rn|SP>], <x:Rm>     | cold
LD4_lane_h_post     | 0 Q 0011011 1 1 11111 011 S sz 0 Rn:5 Rt:5   | ld4 <lane:Rt,4,h,Q:S:sz>, [<x:Rn|SP>], #<bytes:8>   | cold
LD4_lane_h_post_reg | 0 Q 0011011 1 1 Rm:5 011 S sz 0 Rn:5 Rt:5    | ld4 <lane:Rt,4,h,Q:S:sz>, [<x:Rn|SP>], <x:Rm>       | cold
LD4_lane_s_post     | 0 Q 0011011 1 1 11111 101 S 00 Rn:5 Rt:5     | ld4 <lane:Rt,4,s,Q:S>, [<x:Rn|SP>], #<bytes:16>     | cold
LD4_lane_s_post_reg | 0 Q 0011011 1 1 Rm:5 101 S 00 Rn:5 Rt:5      | ld4 <lane:Rt,4,s,Q:S>, [<x:Rn|SP>], <x:Rm>          | cold
LD4_lane_d_post     | 0 Q 0011011 1 1 11111 101 0 01 Rn:5 Rt:5     | ld4 <lane:Rt,4,d,Q>, [<x:Rn|SP>], #<bytes:32>       | cold
LD4_lane_d_post_reg | 0 Q 0011011 1 1 Rm:5 101 0 01 Rn:5 Rt:5      | ld4 <lane:Rt,4,d,Q>, [<x:Rn|SP>], <x:Rm>            | cold
LD4R_post_b         | 0 Q 0011011 1 1 11111 111 0 00 Rn:5 Rt:5     | ld4r <list:Rt,4,Qb1>, [<x:Rn|SP>], #<bytes:4>       | cold
LD4R_post_h         | 0 Q 0011011 1 1 11111 111 0 01 Rn:5 Rt:5     | ld4r <list:Rt,4,Qh1>, [<x:Rn|SP>], #<bytes:8>       | cold
LD4R_post_s         | 0 Q 0011011 1 1 11111 111 0 10 Rn:5 Rt:5     | ld4r <list:Rt,4,Qs1>, [<x:Rn|SP>], #<bytes:16>      | cold
LD4R_post_d         | 0 Q 0011011 1 1 11111 111 0 11 Rn:5 Rt:5     | ld4r <list:Rt,4,Qd1>, [<x:Rn|SP>], #<bytes:32>      | cold
LD4R_post_reg       | 0 Q 0011011 1 1 Rm:5 111 0 size:2 Rn:5 Rt:5  | ld4r <list:Rt,4,Tbhsd1>, [<x:Rn|SP>], <x:Rm>        | cold
`;

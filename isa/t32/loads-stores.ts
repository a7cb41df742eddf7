// 32-bit T32: load/store single data item, preloads. Rt = 1111 makes a byte or halfword load a preload.

/** PC-relative loads. */
export const literals = `
PLD_lit_T1   | 1111100 0 U 00 1 1111 1111 imm12:12 | pld<c> <literal:U,imm12>
LDRB_lit_T1  | 1111100 0 U 00 1 1111 Rt:4 imm12:12 | ldrb<c>.w/ldrb<c> <r:Rt|gpr>, <literal:U,imm12> | exec LDRB_lit
LDRH_lit_T1  | 1111100 0 U 01 1 1111 Rt:4 imm12:12 | ldrh<c>.w/ldrh<c> <r:Rt|gpr>, <literal:U,imm12> | imm = A32Offset(U, imm12) | exec LDRH_lit
LDR_lit_T2   | 1111100 0 U 10 1 1111 Rt:4 imm12:12 | ldr<c>.w/ldr<c> <r:Rt>, <literal:U,imm12> | exec LDR_lit | refuse align if Rt == 15 && (imm12 & 3) != 0
PLI_lit_T1   | 1111100 1 U 00 1 1111 1111 imm12:12 | pli<c> <literal:U,imm12> | since v7
LDRSB_lit_T1 | 1111100 1 U 00 1 1111 Rt:4 imm12:12 | ldrsb<c>.w/ldrsb<c>/lds<c>b <r:Rt|gpr>, <literal:U,imm12> | imm = A32Offset(U, imm12) | exec LDRSB_lit
LDRSH_lit_T1 | 1111100 1 U 01 1 1111 Rt:4 imm12:12 | ldrsh<c>.w/ldrsh<c>/lds<c>h <r:Rt|gpr>, <literal:U,imm12> | imm = A32Offset(U, imm12) | exec LDRSH_lit
`;

/** 12-bit positive offset. */
export const positiveOffset = `
STRB_imm_T2  | 1111100 0 1 00 0 Rn:4 Rt:4 imm12:12 | strb<c>.w/strb<c> <r:Rt|gpr>, [<r:Rn><plus:imm12>]   | if Rn != 15 | U = 1
PLD_imm_T1   | 1111100 0 1 00 1 Rn:4 1111 imm12:12 | pld<c> [<r:Rn><plus:imm12>]                      | if Rn != 15 | U = 1
LDRB_imm_T2  | 1111100 0 1 00 1 Rn:4 Rt:4 imm12:12 | ldrb<c>.w/ldrb<c> <r:Rt|gpr>, [<r:Rn><plus:imm12>]   | if Rn != 15 | U = 1
STRH_imm_T2  | 1111100 0 1 01 0 Rn:4 Rt:4 imm12:12 | strh<c>.w/strh<c> <r:Rt|gpr>, [<r:Rn><plus:imm12>]   | if Rn != 15 | U = 1 | imm = imm12
PLDW_imm_T1  | 1111100 0 1 01 1 Rn:4 1111 imm12:12 | pldw<c> [<r:Rn><plus:imm12>]                     | if Rn != 15 | U = 1 | since MP
LDRH_imm_T2  | 1111100 0 1 01 1 Rn:4 Rt:4 imm12:12 | ldrh<c>.w/ldrh<c> <r:Rt|gpr>, [<r:Rn><plus:imm12>]   | if Rn != 15 | U = 1 | imm = imm12
STR_imm_T3   | 1111100 0 1 10 0 Rn:4 Rt:4 imm12:12 | str<c>.w/str<c> <r:Rt|!npc>, [<r:Rn><plus:imm12>]     | if Rn != 15 | U = 1
LDR_imm_T3   | 1111100 0 1 10 1 Rn:4 Rt:4 imm12:12 | ldr<c>.w/ldr<c> <r:Rt>, [<r:Rn><plus:imm12>]     | if Rn != 15 | U = 1
PLI_imm_T1   | 1111100 1 1 00 1 Rn:4 1111 imm12:12 | pli<c> [<r:Rn><plus:imm12>]                      | if Rn != 15 | U = 1 | since v7
LDRSB_imm_T1 | 1111100 1 1 00 1 Rn:4 Rt:4 imm12:12 | ldrsb<c>.w/ldrsb<c>/lds<c>b <r:Rt|gpr>, [<r:Rn><plus:imm12>] | if Rn != 15 | U = 1 | imm = imm12
LDRSH_imm_T1 | 1111100 1 1 01 1 Rn:4 Rt:4 imm12:12 | ldrsh<c>.w/ldrsh<c>/lds<c>h <r:Rt|gpr>, [<r:Rn><plus:imm12>] | if Rn != 15 | U = 1 | imm = imm12
`;

/** 8-bit offsets: negative, pre-indexed, post-indexed, unprivileged. */
export const byteOffset = `
STRBT_T1          | 1111100 0 0 00 0 Rn:4 Rt:4 1110 imm8:8   | strbt<c> <r:Rt|gpr>, [<r:Rn><plus:imm8>]                      | if Rn != 15 | exec STRBT_imm | U = 1 | imm12 = imm8
STRB_imm_T3       | 1111100 0 0 00 0 Rn:4 Rt:4 1100 imm8:8   | strb<c>.w/strb<c> <r:Rt|gpr>, [<r:Rn><minus:imm8>]            | if Rn != 15 | U = 0 | imm12 = imm8
STRB_imm_T3_pre   | 1111100 0 0 00 0 Rn:4 Rt:4 11 U 1 imm8:8 | strb<c>.w/strb<c> <r:Rt|gpr>, [<r:Rn|clash Rt><offset:U,imm8|post>]!   | if Rn != 15 | imm12 = imm8
STRB_imm_T3_post  | 1111100 0 0 00 0 Rn:4 Rt:4 10 U 1 imm8:8 | strb<c>.w/strb<c> <r:Rt|gpr>, [<r:Rn|clash Rt>]<offset:U,imm8|post>    | if Rn != 15 | imm12 = imm8
PLD_imm_T2        | 1111100 0 0 00 1 Rn:4 1111 1100 imm8:8   | pld<c> [<r:Rn><minus:imm8>]                               | if Rn != 15 | U = 0 | imm12 = imm8
LDRBT_T1          | 1111100 0 0 00 1 Rn:4 Rt:4 1110 imm8:8   | ldrbt<c> <r:Rt|gpr>, [<r:Rn><plus:imm8>]                      | if Rn != 15 | exec LDRBT_imm | U = 1 | imm12 = imm8
LDRB_imm_T3       | 1111100 0 0 00 1 Rn:4 Rt:4 1100 imm8:8   | ldrb<c>.w/ldrb<c> <r:Rt|gpr>, [<r:Rn><minus:imm8>]            | if Rn != 15 | U = 0 | imm12 = imm8
LDRB_imm_T3_pre   | 1111100 0 0 00 1 Rn:4 Rt:4 11 U 1 imm8:8 | ldrb<c>.w/ldrb<c> <r:Rt|gpr>, [<r:Rn|clash Rt><offset:U,imm8|post>]!   | if Rn != 15 | imm12 = imm8
LDRB_imm_T3_post  | 1111100 0 0 00 1 Rn:4 Rt:4 10 U 1 imm8:8 | ldrb<c>.w/ldrb<c> <r:Rt|gpr>, [<r:Rn|clash Rt>]<offset:U,imm8|post>    | if Rn != 15 | imm12 = imm8
STRHT_T1          | 1111100 0 0 01 0 Rn:4 Rt:4 1110 imm8:8   | strht<c> <r:Rt|gpr>, [<r:Rn><plus:imm8>]                      | if Rn != 15 | exec STRHT_imm | U = 1 | imm = imm8
STRH_imm_T3       | 1111100 0 0 01 0 Rn:4 Rt:4 1100 imm8:8   | strh<c>.w/strh<c> <r:Rt|gpr>, [<r:Rn><minus:imm8>]            | if Rn != 15 | U = 0 | imm = A32Offset(0, imm8)
STRH_imm_T3_pre   | 1111100 0 0 01 0 Rn:4 Rt:4 11 U 1 imm8:8 | strh<c>.w/strh<c> <r:Rt|gpr>, [<r:Rn|clash Rt><offset:U,imm8|post>]!   | if Rn != 15 | imm = A32Offset(U, imm8)
STRH_imm_T3_post  | 1111100 0 0 01 0 Rn:4 Rt:4 10 U 1 imm8:8 | strh<c>.w/strh<c> <r:Rt|gpr>, [<r:Rn|clash Rt>]<offset:U,imm8|post>    | if Rn != 15 | imm = A32Offset(U, imm8)
PLDW_imm_T2       | 1111100 0 0 01 1 Rn:4 1111 1100 imm8:8   | pldw<c> [<r:Rn><minus:imm8>]                              | if Rn != 15 | U = 0 | imm12 = imm8 | since MP
LDRHT_T1          | 1111100 0 0 01 1 Rn:4 Rt:4 1110 imm8:8   | ldrht<c> <r:Rt|gpr>, [<r:Rn><plus:imm8>]                      | if Rn != 15 | exec LDRHT_imm | U = 1 | imm = imm8
LDRH_imm_T3       | 1111100 0 0 01 1 Rn:4 Rt:4 1100 imm8:8   | ldrh<c>.w/ldrh<c> <r:Rt|gpr>, [<r:Rn><minus:imm8>]            | if Rn != 15 | U = 0 | imm = A32Offset(0, imm8)
LDRH_imm_T3_pre   | 1111100 0 0 01 1 Rn:4 Rt:4 11 U 1 imm8:8 | ldrh<c>.w/ldrh<c> <r:Rt|gpr>, [<r:Rn|clash Rt><offset:U,imm8|post>]!   | if Rn != 15 | imm = A32Offset(U, imm8)
LDRH_imm_T3_post  | 1111100 0 0 01 1 Rn:4 Rt:4 10 U 1 imm8:8 | ldrh<c>.w/ldrh<c> <r:Rt|gpr>, [<r:Rn|clash Rt>]<offset:U,imm8|post>    | if Rn != 15 | imm = A32Offset(U, imm8)
STRT_T1           | 1111100 0 0 10 0 Rn:4 Rt:4 1110 imm8:8   | strt<c> <r:Rt|gpr>, [<r:Rn><plus:imm8>]                       | if Rn != 15 | exec STRT_imm | U = 1 | imm12 = imm8
STR_imm_T4        | 1111100 0 0 10 0 Rn:4 Rt:4 1100 imm8:8   | str<c>.w/str<c> <r:Rt|!npc>, [<r:Rn><minus:imm8>]              | if Rn != 15 | U = 0 | imm12 = imm8
STR_imm_T4_pre    | 1111100 0 0 10 0 Rn:4 Rt:4 11 U 1 imm8:8 | str<c>.w/str<c> <r:Rt|!npc>, [<r:Rn|clash Rt><offset:U,imm8|post>]!     | if Rn != 15 | imm12 = imm8
STR_imm_T4_post   | 1111100 0 0 10 0 Rn:4 Rt:4 10 U 1 imm8:8 | str<c>.w/str<c> <r:Rt|!npc>, [<r:Rn|clash Rt>]<offset:U,imm8|post>      | if Rn != 15 | imm12 = imm8
LDRT_T1           | 1111100 0 0 10 1 Rn:4 Rt:4 1110 imm8:8   | ldrt<c> <r:Rt|gpr>, [<r:Rn><plus:imm8>]                       | if Rn != 15 | exec LDRT_imm | U = 1 | imm12 = imm8
LDR_imm_T4        | 1111100 0 0 10 1 Rn:4 Rt:4 1100 imm8:8   | ldr<c>.w/ldr<c> <r:Rt>, [<r:Rn><minus:imm8>]              | if Rn != 15 | U = 0 | imm12 = imm8
LDR_imm_T4_pre    | 1111100 0 0 10 1 Rn:4 Rt:4 11 U 1 imm8:8 | ldr<c>.w/ldr<c> <r:Rt>, [<r:Rn|clash Rt><offset:U,imm8|post>]!     | if Rn != 15 | imm12 = imm8
LDR_imm_T4_post   | 1111100 0 0 10 1 Rn:4 Rt:4 10 U 1 imm8:8 | ldr<c>.w/ldr<c> <r:Rt>, [<r:Rn|clash Rt>]<offset:U,imm8|post>      | if Rn != 15 | imm12 = imm8
PLI_imm_T2        | 1111100 1 0 00 1 Rn:4 1111 1100 imm8:8   | pli<c> [<r:Rn><minus:imm8>]                               | if Rn != 15 | U = 0 | imm12 = imm8 | since v7
LDRSBT_T1         | 1111100 1 0 00 1 Rn:4 Rt:4 1110 imm8:8   | ldrsbt<c> <r:Rt|gpr>, [<r:Rn><plus:imm8>]                     | if Rn != 15 | exec LDRSBT_imm | U = 1 | imm = imm8
LDRSB_imm_T2      | 1111100 1 0 00 1 Rn:4 Rt:4 1100 imm8:8   | ldrsb<c>.w/ldrsb<c>/lds<c>b <r:Rt|gpr>, [<r:Rn><minus:imm8>]          | if Rn != 15 | U = 0 | imm = A32Offset(0, imm8)
LDRSB_imm_T2_pre  | 1111100 1 0 00 1 Rn:4 Rt:4 11 U 1 imm8:8 | ldrsb<c>.w/ldrsb<c>/lds<c>b <r:Rt|gpr>, [<r:Rn|clash Rt><offset:U,imm8|post>]! | if Rn != 15 | imm = A32Offset(U, imm8)
LDRSB_imm_T2_post | 1111100 1 0 00 1 Rn:4 Rt:4 10 U 1 imm8:8 | ldrsb<c>.w/ldrsb<c>/lds<c>b <r:Rt|gpr>, [<r:Rn|clash Rt>]<offset:U,imm8|post>  | if Rn != 15 | imm = A32Offset(U, imm8)
LDRSHT_T1         | 1111100 1 0 01 1 Rn:4 Rt:4 1110 imm8:8   | ldrsht<c> <r:Rt|gpr>, [<r:Rn><plus:imm8>]                     | if Rn != 15 | exec LDRSHT_imm | U = 1 | imm = imm8
LDRSH_imm_T2      | 1111100 1 0 01 1 Rn:4 Rt:4 1100 imm8:8   | ldrsh<c>.w/ldrsh<c>/lds<c>h <r:Rt|gpr>, [<r:Rn><minus:imm8>]          | if Rn != 15 | U = 0 | imm = A32Offset(0, imm8)
LDRSH_imm_T2_pre  | 1111100 1 0 01 1 Rn:4 Rt:4 11 U 1 imm8:8 | ldrsh<c>.w/ldrsh<c>/lds<c>h <r:Rt|gpr>, [<r:Rn|clash Rt><offset:U,imm8|post>]! | if Rn != 15 | imm = A32Offset(U, imm8)
LDRSH_imm_T2_post | 1111100 1 0 01 1 Rn:4 Rt:4 10 U 1 imm8:8 | ldrsh<c>.w/ldrsh<c>/lds<c>h <r:Rt|gpr>, [<r:Rn|clash Rt>]<offset:U,imm8|post>  | if Rn != 15 | imm = A32Offset(U, imm8)
`;

/** Register offset, shifted left by 0 to 3. */
export const registerOffset = `
STRB_reg_T2  | 1111100 0 0 00 0 Rn:4 Rt:4 000000 imm2:2 Rm:4 | strb<c>.w/strb<c> <r:Rt|gpr>, [<r:Rn>, <r:Rm|gpr><lsl:imm2>]   | if Rn != 15 | U = 1 | imm5 = imm2 | type = 0
PLD_reg_T1   | 1111100 0 0 00 1 Rn:4 1111 000000 imm2:2 Rm:4 | pld<c> [<r:Rn>, <r:Rm|gpr><lsl:imm2>]                      | if Rn != 15 | U = 1 | imm5 = imm2 | type = 0
LDRB_reg_T2  | 1111100 0 0 00 1 Rn:4 Rt:4 000000 imm2:2 Rm:4 | ldrb<c>.w/ldrb<c> <r:Rt|gpr>, [<r:Rn>, <r:Rm|gpr><lsl:imm2>]   | if Rn != 15 | U = 1 | imm5 = imm2 | type = 0
STRH_reg_T2  | 1111100 0 0 01 0 Rn:4 Rt:4 000000 imm2:2 Rm:4 | strh<c>.w/strh<c> <r:Rt|gpr>, [<r:Rn>, <r:Rm|gpr><lsl:imm2>]   | if Rn != 15 | U = 1 | imm = imm2
PLDW_reg_T1  | 1111100 0 0 01 1 Rn:4 1111 000000 imm2:2 Rm:4 | pldw<c> [<r:Rn>, <r:Rm|gpr><lsl:imm2>]                     | if Rn != 15 | U = 1 | imm5 = imm2 | type = 0 | since MP
LDRH_reg_T2  | 1111100 0 0 01 1 Rn:4 Rt:4 000000 imm2:2 Rm:4 | ldrh<c>.w/ldrh<c> <r:Rt|gpr>, [<r:Rn>, <r:Rm|gpr><lsl:imm2>]   | if Rn != 15 | U = 1 | imm = imm2
STR_reg_T2   | 1111100 0 0 10 0 Rn:4 Rt:4 000000 imm2:2 Rm:4 | str<c>.w/str<c> <r:Rt|!npc>, [<r:Rn>, <r:Rm|gpr><lsl:imm2>]     | if Rn != 15 | U = 1 | imm5 = imm2 | type = 0
LDR_reg_T2   | 1111100 0 0 10 1 Rn:4 Rt:4 000000 imm2:2 Rm:4 | ldr<c>.w/ldr<c> <r:Rt>, [<r:Rn>, <r:Rm|gpr><lsl:imm2>]     | if Rn != 15 | U = 1 | imm5 = imm2 | type = 0
PLI_reg_T1   | 1111100 1 0 00 1 Rn:4 1111 000000 imm2:2 Rm:4 | pli<c> [<r:Rn>, <r:Rm|gpr><lsl:imm2>]                      | if Rn != 15 | U = 1 | imm5 = imm2 | type = 0 | since v7
LDRSB_reg_T2 | 1111100 1 0 00 1 Rn:4 Rt:4 000000 imm2:2 Rm:4 | ldrsb<c>.w/ldrsb<c>/lds<c>b <r:Rt|gpr>, [<r:Rn>, <r:Rm|gpr><lsl:imm2>] | if Rn != 15 | U = 1 | imm = imm2
LDRSH_reg_T2 | 1111100 1 0 01 1 Rn:4 Rt:4 000000 imm2:2 Rm:4 | ldrsh<c>.w/ldrsh<c>/lds<c>h <r:Rt|gpr>, [<r:Rn>, <r:Rm|gpr><lsl:imm2>] | if Rn != 15 | U = 1 | imm = imm2
`;

/** What objdump makes of Rt = PC in loads that write back or are unprivileged, which is UNPREDICTABLE. */
export const preloadSpellings = `
PLD_pre    | 1111100 0 0 00 1 Rn:4 1111 11 U 1 imm8:8 | pld<c> [<r:Rn><offset:U,imm8|post>]! | if Rn != 15 | alias LDRB_imm_T3_pre
PLD_post   | 1111100 0 0 00 1 Rn:4 1111 10 U 1 imm8:8 | pld<c> [<r:Rn>]<offset:U,imm8|post> | if Rn != 15 | alias LDRB_imm_T3_post
PLD_unpriv | 1111100 0 0 00 1 Rn:4 1111 1110 imm8:8 | pld<c> [<r:Rn><plus:imm8>] | if Rn != 15 | alias LDRBT_T1
PLDW_pre    | 1111100 0 0 01 1 Rn:4 1111 11 U 1 imm8:8 | pldw<c> [<r:Rn><offset:U,imm8|post>]! | if Rn != 15 | alias LDRH_imm_T3_pre
PLDW_post   | 1111100 0 0 01 1 Rn:4 1111 10 U 1 imm8:8 | pldw<c> [<r:Rn>]<offset:U,imm8|post> | if Rn != 15 | alias LDRH_imm_T3_post
PLDW_unpriv | 1111100 0 0 01 1 Rn:4 1111 1110 imm8:8 | pldw<c> [<r:Rn><plus:imm8>] | if Rn != 15 | alias LDRHT_T1
PLI_pre    | 1111100 1 0 00 1 Rn:4 1111 11 U 1 imm8:8 | pli<c> [<r:Rn><offset:U,imm8|post>]! | if Rn != 15 | alias LDRSB_imm_T2_pre
PLI_post   | 1111100 1 0 00 1 Rn:4 1111 10 U 1 imm8:8 | pli<c> [<r:Rn>]<offset:U,imm8|post> | if Rn != 15 | alias LDRSB_imm_T2_post
PLI_unpriv | 1111100 1 0 00 1 Rn:4 1111 1110 imm8:8 | pli<c> [<r:Rn><plus:imm8>] | if Rn != 15 | alias LDRSBT_T1
PLDW_lit | 1111100 0 U 01 1 1111 1111 imm12:12 | pldw<c> <literal:U,imm12> | alias LDRH_lit_T1
`;

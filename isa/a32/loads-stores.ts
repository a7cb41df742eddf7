// Load/store word and unsigned byte: "Load/Store Word, Unsigned Byte (immediate, literal, register)".
// One row per addressing form: offset, pre-indexed (_pre), post-indexed (_post), unprivileged (T).

/** Immediate offset; literals stand before the general row. */
export const loadStoreImmediate = `
STR_lit       | cond:4 0101 U 0 0 0 1111 Rt:4 imm12:12     | str<c> <r:Rt>, <literal:U,imm12>                                 | alias STR_imm | accept
PUSH_one      | cond:4 0101 0 0 1 0 1101 Rt:4 000000000100 | push<c> <onereg:Rt>                                              | alias STR_imm_pre
STR_imm       | cond:4 0101 U 0 0 0 Rn:4 Rt:4 imm12:12     | str<c> <r:Rt>, [<r:Rn><offset:U,imm12>]                          | imm = A32Offset(U, imm12) | refuse align if Rt == 15 && Rn == 15 && (imm12 & 3) != 0
STR_imm_pre   | cond:4 0101 U 0 1 0 Rn:4 Rt:4 imm12:12     | str<c> <r:Rt>, [<r:Rn|index><offset:U,imm12>]!                   | imm = A32Offset(U, imm12)
STR_imm_post  | cond:4 0100 U 0 0 0 Rn:4 Rt:4 imm12:12     | str<c> <r:Rt>, [<r:Rn|index>]<offset:U,imm12|post>               | imm = A32Offset(U, imm12)
STRT_imm      | cond:4 0100 U 0 1 0 Rn:4 Rt:4 imm12:12     | strt<c>/str<c>t <r:Rt>, [<r:Rn|index>]<offset:U,imm12|opt>       | imm = A32Offset(U, imm12) | cold
STRT_unindexed | cond:4 0100 U 0 1 0 Rn:4 Rt:4 000000000000 | strt<c>/str<c>t <r:Rt>, [<r:Rn|index><nooffset:U>]{!} | alias STRT_imm | accept
LDR_lit       | cond:4 0101 U 0 0 1 1111 Rt:4 imm12:12     | ldr<c> <r:Rt>, <literal:U,imm12>                                 | imm = A32Offset(U, imm12) | refuse align if Rt == 15 && (imm12 & 3) != 0
LDR_pool      | cond:4 0101 U 0 0 1 1111 Rt:4 imm12:12     | ldr<c> <r:Rt>, <pool:U,imm12>                                    | alias LDR_lit | accept
POP_one       | cond:4 0100 1 0 0 1 1101 Rt:4 000000000100 | pop<c> <onereg:Rt>                                               | alias LDR_imm_post
LDR_imm       | cond:4 0101 U 0 0 1 Rn:4 Rt:4 imm12:12     | ldr<c> <r:Rt>, [<r:Rn><offset:U,imm12>]                          | imm = A32Offset(U, imm12) | refuse align if Rt == 15 && Rn == 15 && (imm12 & 3) != 0
LDR_imm_pre   | cond:4 0101 U 0 1 1 Rn:4 Rt:4 imm12:12     | ldr<c> <r:Rt>, [<r:Rn|index><offset:U,imm12>]!                   | imm = A32Offset(U, imm12)
LDR_imm_post  | cond:4 0100 U 0 0 1 Rn:4 Rt:4 imm12:12     | ldr<c> <r:Rt>, [<r:Rn|index>]<offset:U,imm12|post>               | imm = A32Offset(U, imm12)
LDRT_imm      | cond:4 0100 U 0 1 1 Rn:4 Rt:4 imm12:12     | ldrt<c>/ldr<c>t <r:Rt|npc>, [<r:Rn|index>]<offset:U,imm12|opt>   | imm = A32Offset(U, imm12) | cold
LDRT_unindexed | cond:4 0100 U 0 1 1 Rn:4 Rt:4 000000000000 | ldrt<c>/ldr<c>t <r:Rt|npc>, [<r:Rn|index><nooffset:U>]{!} | alias LDRT_imm | accept
STRB_lit      | cond:4 0101 U 1 0 0 1111 Rt:4 imm12:12     | strb<c>/str<c>b <r:Rt|npc>, <literal:U,imm12>                    | alias STRB_imm | accept
STRB_imm      | cond:4 0101 U 1 0 0 Rn:4 Rt:4 imm12:12     | strb<c>/str<c>b <r:Rt|npc>, [<r:Rn><offset:U,imm12>]             | imm = A32Offset(U, imm12)
STRB_imm_pre  | cond:4 0101 U 1 1 0 Rn:4 Rt:4 imm12:12     | strb<c>/str<c>b <r:Rt|npc>, [<r:Rn|index><offset:U,imm12>]!      | imm = A32Offset(U, imm12)
STRB_imm_post | cond:4 0100 U 1 0 0 Rn:4 Rt:4 imm12:12     | strb<c>/str<c>b <r:Rt|npc>, [<r:Rn|index>]<offset:U,imm12|post>  | imm = A32Offset(U, imm12)
STRBT_imm     | cond:4 0100 U 1 1 0 Rn:4 Rt:4 imm12:12     | strbt<c>/str<c>bt <r:Rt|npc>, [<r:Rn|index>]<offset:U,imm12|opt> | imm = A32Offset(U, imm12) | cold
STRBT_unindexed | cond:4 0100 U 1 1 0 Rn:4 Rt:4 000000000000 | strbt<c>/str<c>bt <r:Rt|npc>, [<r:Rn|index><nooffset:U>]{!} | alias STRBT_imm | accept
LDRB_lit      | cond:4 0101 U 1 0 1 1111 Rt:4 imm12:12     | ldrb<c>/ldr<c>b <r:Rt|npc>, <literal:U,imm12>                    | imm = A32Offset(U, imm12) | cold
LDRB_imm      | cond:4 0101 U 1 0 1 Rn:4 Rt:4 imm12:12     | ldrb<c>/ldr<c>b <r:Rt|npc>, [<r:Rn><offset:U,imm12>]             | imm = A32Offset(U, imm12)
LDRB_imm_pre  | cond:4 0101 U 1 1 1 Rn:4 Rt:4 imm12:12     | ldrb<c>/ldr<c>b <r:Rt|npc>, [<r:Rn|index><offset:U,imm12>]!      | imm = A32Offset(U, imm12)
LDRB_imm_post | cond:4 0100 U 1 0 1 Rn:4 Rt:4 imm12:12     | ldrb<c>/ldr<c>b <r:Rt|npc>, [<r:Rn|index>]<offset:U,imm12|post>  | imm = A32Offset(U, imm12)
LDRBT_imm     | cond:4 0100 U 1 1 1 Rn:4 Rt:4 imm12:12     | ldrbt<c>/ldr<c>bt <r:Rt|npc>, [<r:Rn|index>]<offset:U,imm12|opt> | imm = A32Offset(U, imm12) | cold
LDRBT_unindexed | cond:4 0100 U 1 1 1 Rn:4 Rt:4 000000000000 | ldrbt<c>/ldr<c>bt <r:Rt|npc>, [<r:Rn|index><nooffset:U>]{!} | alias LDRBT_imm | accept
`;

/** Register offset, shifted by a constant. */
export const loadStoreRegister = `
STR_reg       | cond:4 0111 U 0 0 0 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | str<c> <r:Rt>, [<r:Rn>, <index:U,Rm><shift:type,imm5>]
STR_reg_pre   | cond:4 0111 U 0 1 0 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | str<c> <r:Rt>, [<r:Rn|index>, <index:U,Rm><shift:type,imm5>]!
STR_reg_post  | cond:4 0110 U 0 0 0 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | str<c> <r:Rt>, [<r:Rn|index>], <index:U,Rm><shift:type,imm5>
STRT_reg      | cond:4 0110 U 0 1 0 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | strt<c>/str<c>t <r:Rt>, [<r:Rn|index>], <index:U,Rm><shift:type,imm5>       | cold
LDR_reg       | cond:4 0111 U 0 0 1 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | ldr<c> <r:Rt>, [<r:Rn>, <index:U,Rm><shift:type,imm5>]
LDR_reg_pre   | cond:4 0111 U 0 1 1 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | ldr<c> <r:Rt>, [<r:Rn|index>, <index:U,Rm><shift:type,imm5>]!
LDR_reg_post  | cond:4 0110 U 0 0 1 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | ldr<c> <r:Rt>, [<r:Rn|index>], <index:U,Rm><shift:type,imm5>
LDRT_reg      | cond:4 0110 U 0 1 1 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | ldrt<c>/ldr<c>t <r:Rt|npc>, [<r:Rn|index>], <index:U,Rm><shift:type,imm5>   | cold
STRB_reg      | cond:4 0111 U 1 0 0 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | strb<c>/str<c>b <r:Rt|npc>, [<r:Rn>, <index:U,Rm><shift:type,imm5>]
STRB_reg_pre  | cond:4 0111 U 1 1 0 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | strb<c>/str<c>b <r:Rt|npc>, [<r:Rn|index>, <index:U,Rm><shift:type,imm5>]! | cold
STRB_reg_post | cond:4 0110 U 1 0 0 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | strb<c>/str<c>b <r:Rt|npc>, [<r:Rn|index>], <index:U,Rm><shift:type,imm5> | cold
STRBT_reg     | cond:4 0110 U 1 1 0 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | strbt<c>/str<c>bt <r:Rt|npc>, [<r:Rn|index>], <index:U,Rm><shift:type,imm5> | cold
LDRB_reg      | cond:4 0111 U 1 0 1 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | ldrb<c>/ldr<c>b <r:Rt|npc>, [<r:Rn>, <index:U,Rm><shift:type,imm5>]
LDRB_reg_pre  | cond:4 0111 U 1 1 1 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | ldrb<c>/ldr<c>b <r:Rt|npc>, [<r:Rn|index>, <index:U,Rm><shift:type,imm5>]! | cold
LDRB_reg_post | cond:4 0110 U 1 0 1 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | ldrb<c>/ldr<c>b <r:Rt|npc>, [<r:Rn|index>], <index:U,Rm><shift:type,imm5> | cold
LDRBT_reg     | cond:4 0110 U 1 1 1 Rn:4 Rt:4 imm5:5 type:2 0 Rm:4 | ldrbt<c>/ldr<c>bt <r:Rt|npc>, [<r:Rn|index>], <index:U,Rm><shift:type,imm5> | cold
`;

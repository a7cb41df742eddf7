// Extra load/store: halfwords, signed bytes and doublewords, with their unprivileged (T) forms.
// One row per addressing form: offset, pre-indexed (_pre), post-indexed (_post).

/** "Extra load/store (immediate, literal)". */
export const extraLoadStoreImmediate = `
STRH_lit       | cond:4 0001 U 1 0 0 1111 Rt:4 imm4H:4 1011 imm4L:4 | strh<c>/str<c>h <r:Rt|npc>, <literal:U,imm4H,imm4L>                         | alias STRH_imm | accept | since v4
STRH_imm       | cond:4 0001 U 1 0 0 Rn:4 Rt:4 imm4H:4 1011 imm4L:4 | strh<c>/str<c>h <r:Rt|npc>, [<r:Rn><offset:U,imm4H,imm4L>]                  | imm = A32Offset(U, imm4H:imm4L) | since v4
STRH_imm_pre   | cond:4 0001 U 1 1 0 Rn:4 Rt:4 imm4H:4 1011 imm4L:4 | strh<c>/str<c>h <r:Rt|npc>, [<r:Rn|wbase><offset:U,imm4H,imm4L>]<bang:Rn>   | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
STRH_imm_post  | cond:4 0000 U 1 0 0 Rn:4 Rt:4 imm4H:4 1011 imm4L:4 | strh<c>/str<c>h <r:Rt|npc>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|post>       | imm = A32Offset(U, imm4H:imm4L) | since v4
STRHT_imm      | cond:4 0000 U 1 1 0 Rn:4 Rt:4 imm4H:4 1011 imm4L:4 | strht<c>/str<c>ht <r:Rt|npc>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|opt>      | imm = A32Offset(U, imm4H:imm4L) | cold | since v6t2
STRHT_unindexed | cond:4 0000 U 1 1 0 Rn:4 Rt:4 0000 1011 0000 | strht<c>/str<c>ht <r:Rt|npc>, [<r:Rn|wbase><nooffset:U>]{!} | alias STRHT_imm | accept | since v6t2
LDRD_lit       | cond:4 0001 U 1 0 0 1111 Rt:4 imm4H:4 1101 imm4L:4 | ldrd<c>/ldr<c>d <rpair:Rt>, <literal:U,imm4H,imm4L>                         | imm = A32Offset(U, imm4H:imm4L) | cold | since v5e
LDRD_imm       | cond:4 0001 U 1 0 0 Rn:4 Rt:4 imm4H:4 1101 imm4L:4 | ldrd<c>/ldr<c>d <rpair:Rt>, [<r:Rn><offset:U,imm4H,imm4L>]                  | imm = A32Offset(U, imm4H:imm4L) | since v5e
LDRD_imm_pre   | cond:4 0001 U 1 1 0 Rn:4 Rt:4 imm4H:4 1101 imm4L:4 | ldrd<c>/ldr<c>d <rpair:Rt>, [<r:Rn|wbase><offset:U,imm4H,imm4L>]<bang:Rn>   | imm = A32Offset(U, imm4H:imm4L) | since v5e
LDRD_imm_post  | cond:4 0000 U 1 0 0 Rn:4 Rt:4 imm4H:4 1101 imm4L:4 | ldrd<c>/ldr<c>d <rpair:Rt>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|post>       | imm = A32Offset(U, imm4H:imm4L) | since v5e
STRD_lit       | cond:4 0001 U 1 0 0 1111 Rt:4 imm4H:4 1111 imm4L:4 | strd<c>/str<c>d <rpair:Rt>, <literal:U,imm4H,imm4L>                         | alias STRD_imm | accept | since v5e
STRD_imm       | cond:4 0001 U 1 0 0 Rn:4 Rt:4 imm4H:4 1111 imm4L:4 | strd<c>/str<c>d <rpair:Rt>, [<r:Rn><offset:U,imm4H,imm4L>]                  | imm = A32Offset(U, imm4H:imm4L) | since v5e
STRD_imm_pre   | cond:4 0001 U 1 1 0 Rn:4 Rt:4 imm4H:4 1111 imm4L:4 | strd<c>/str<c>d <rpair:Rt>, [<r:Rn|wbase><offset:U,imm4H,imm4L>]<bang:Rn>   | imm = A32Offset(U, imm4H:imm4L) | since v5e
STRD_imm_post  | cond:4 0000 U 1 0 0 Rn:4 Rt:4 imm4H:4 1111 imm4L:4 | strd<c>/str<c>d <rpair:Rt>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|post>       | imm = A32Offset(U, imm4H:imm4L) | since v5e
LDRH_lit       | cond:4 0001 U 1 0 1 1111 Rt:4 imm4H:4 1011 imm4L:4 | ldrh<c>/ldr<c>h <r:Rt|npc>, <literal:U,imm4H,imm4L>                         | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRH_pool      | cond:4 0001 U 1 0 1 1111 Rt:4 imm4H:4 1011 imm4L:4 | ldrh<c>/ldr<c>h <r:Rt|npc>, <pool:U,imm4H,imm4L>                         | alias LDRH_lit | accept | since v4
LDRH_imm       | cond:4 0001 U 1 0 1 Rn:4 Rt:4 imm4H:4 1011 imm4L:4 | ldrh<c>/ldr<c>h <r:Rt|npc>, [<r:Rn><offset:U,imm4H,imm4L>]                  | imm = A32Offset(U, imm4H:imm4L) | since v4
LDRH_imm_pre   | cond:4 0001 U 1 1 1 Rn:4 Rt:4 imm4H:4 1011 imm4L:4 | ldrh<c>/ldr<c>h <r:Rt|npc>, [<r:Rn|wbase><offset:U,imm4H,imm4L>]<bang:Rn>   | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRH_imm_post  | cond:4 0000 U 1 0 1 Rn:4 Rt:4 imm4H:4 1011 imm4L:4 | ldrh<c>/ldr<c>h <r:Rt|npc>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|post>       | imm = A32Offset(U, imm4H:imm4L) | since v4
LDRHT_imm      | cond:4 0000 U 1 1 1 Rn:4 Rt:4 imm4H:4 1011 imm4L:4 | ldrht<c>/ldr<c>ht <r:Rt|npc>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|opt>      | imm = A32Offset(U, imm4H:imm4L) | cold | since v6t2
LDRHT_unindexed | cond:4 0000 U 1 1 1 Rn:4 Rt:4 0000 1011 0000 | ldrht<c>/ldr<c>ht <r:Rt|npc>, [<r:Rn|wbase><nooffset:U>]{!} | alias LDRHT_imm | accept | since v6t2
LDRSB_lit      | cond:4 0001 U 1 0 1 1111 Rt:4 imm4H:4 1101 imm4L:4 | ldrsb<c>/ldr<c>sb/ld<c>sb <r:Rt|npc>, <literal:U,imm4H,imm4L>                       | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRSB_pool     | cond:4 0001 U 1 0 1 1111 Rt:4 imm4H:4 1101 imm4L:4 | ldrsb<c>/ldr<c>sb/ld<c>sb <r:Rt|npc>, <pool:U,imm4H,imm4L>                       | alias LDRSB_lit | accept | since v4
LDRSB_imm      | cond:4 0001 U 1 0 1 Rn:4 Rt:4 imm4H:4 1101 imm4L:4 | ldrsb<c>/ldr<c>sb/ld<c>sb <r:Rt|npc>, [<r:Rn><offset:U,imm4H,imm4L>]                | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRSB_imm_pre  | cond:4 0001 U 1 1 1 Rn:4 Rt:4 imm4H:4 1101 imm4L:4 | ldrsb<c>/ldr<c>sb/ld<c>sb <r:Rt|npc>, [<r:Rn|wbase><offset:U,imm4H,imm4L>]<bang:Rn> | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRSB_imm_post | cond:4 0000 U 1 0 1 Rn:4 Rt:4 imm4H:4 1101 imm4L:4 | ldrsb<c>/ldr<c>sb/ld<c>sb <r:Rt|npc>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|post>     | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRSBT_imm     | cond:4 0000 U 1 1 1 Rn:4 Rt:4 imm4H:4 1101 imm4L:4 | ldrsbt<c>/ldr<c>sbt <r:Rt|npc>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|opt>    | imm = A32Offset(U, imm4H:imm4L) | cold | since v6t2
LDRSBT_unindexed | cond:4 0000 U 1 1 1 Rn:4 Rt:4 0000 1101 0000 | ldrsbt<c>/ldr<c>sbt <r:Rt|npc>, [<r:Rn|wbase><nooffset:U>]{!} | alias LDRSBT_imm | accept | since v6t2
LDRSH_lit      | cond:4 0001 U 1 0 1 1111 Rt:4 imm4H:4 1111 imm4L:4 | ldrsh<c>/ldr<c>sh/ld<c>sh <r:Rt|npc>, <literal:U,imm4H,imm4L>                       | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRSH_pool     | cond:4 0001 U 1 0 1 1111 Rt:4 imm4H:4 1111 imm4L:4 | ldrsh<c>/ldr<c>sh/ld<c>sh <r:Rt|npc>, <pool:U,imm4H,imm4L>                       | alias LDRSH_lit | accept | since v4
LDRSH_imm      | cond:4 0001 U 1 0 1 Rn:4 Rt:4 imm4H:4 1111 imm4L:4 | ldrsh<c>/ldr<c>sh/ld<c>sh <r:Rt|npc>, [<r:Rn><offset:U,imm4H,imm4L>]                | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRSH_imm_pre  | cond:4 0001 U 1 1 1 Rn:4 Rt:4 imm4H:4 1111 imm4L:4 | ldrsh<c>/ldr<c>sh/ld<c>sh <r:Rt|npc>, [<r:Rn|wbase><offset:U,imm4H,imm4L>]<bang:Rn> | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRSH_imm_post | cond:4 0000 U 1 0 1 Rn:4 Rt:4 imm4H:4 1111 imm4L:4 | ldrsh<c>/ldr<c>sh/ld<c>sh <r:Rt|npc>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|post>     | imm = A32Offset(U, imm4H:imm4L) | cold | since v4
LDRSHT_imm     | cond:4 0000 U 1 1 1 Rn:4 Rt:4 imm4H:4 1111 imm4L:4 | ldrsht<c>/ldr<c>sht <r:Rt|npc>, [<r:Rn|wbase>]<offset:U,imm4H,imm4L|opt>    | imm = A32Offset(U, imm4H:imm4L) | cold | since v6t2
LDRSHT_unindexed | cond:4 0000 U 1 1 1 Rn:4 Rt:4 0000 1111 0000 | ldrsht<c>/ldr<c>sht <r:Rt|npc>, [<r:Rn|wbase><nooffset:U>]{!} | alias LDRSHT_imm | accept | since v6t2
`;

/** "Extra load/store (register)". */
export const extraLoadStoreRegister = `
STRH_reg       | cond:4 0001 U 0 0 0 Rn:4 Rt:4 (0000) 1011 Rm:4 | strh<c>/str<c>h <r:Rt|npc>, [<r:Rn>, <index:U,Rm>] | since v4
STRH_reg_pre   | cond:4 0001 U 0 1 0 Rn:4 Rt:4 (0000) 1011 Rm:4 | strh<c>/str<c>h <r:Rt|npc>, [<r:Rn|wbase>, <index:U,Rm|not Rt>]! | cold | since v4
STRH_reg_post  | cond:4 0000 U 0 0 0 Rn:4 Rt:4 (0000) 1011 Rm:4 | strh<c>/str<c>h <r:Rt|npc>, [<r:Rn|wbase>], <index:U,Rm|pc!|not Rt> | cold | since v4
STRHT_reg      | cond:4 0000 U 0 1 0 Rn:4 Rt:4 (0000) 1011 Rm:4 | strht<c|sb>/str<c>ht <r:Rt|npc>, [<r:Rn|wbase>], <index:U,Rm>          | cold | since v6t2
LDRD_reg       | cond:4 0001 U 0 0 0 Rn:4 Rt:4 (0000) 1101 Rm:4 | ldrd<c|sb>/ldr<c>d <rpair:Rt>, [<r:Rn>, <index:U,Rm>] | cold | since v5e
LDRD_reg_pre   | cond:4 0001 U 0 1 0 Rn:4 Rt:4 (0000) 1101 Rm:4 | ldrd<c|sb>/ldr<c>d <rpair:Rt>, [<r:Rn|wbase>, <index:U,Rm|not Rt>]! | cold | since v5e
LDRD_reg_post  | cond:4 0000 U 0 0 0 Rn:4 Rt:4 (0000) 1101 Rm:4 | ldrd<c|sb>/ldr<c>d <rpair:Rt>, [<r:Rn|wbase>], <index:U,Rm|pc!|not Rt> | cold | since v5e
STRD_reg       | cond:4 0001 U 0 0 0 Rn:4 Rt:4 (0000) 1111 Rm:4 | strd<c|sb>/str<c>d <rpair:Rt>, [<r:Rn>, <index:U,Rm>] | cold | since v5e
STRD_reg_pre   | cond:4 0001 U 0 1 0 Rn:4 Rt:4 (0000) 1111 Rm:4 | strd<c|sb>/str<c>d <rpair:Rt>, [<r:Rn|wbase>, <index:U,Rm|not Rt>]! | cold | since v5e
STRD_reg_post  | cond:4 0000 U 0 0 0 Rn:4 Rt:4 (0000) 1111 Rm:4 | strd<c|sb>/str<c>d <rpair:Rt>, [<r:Rn|wbase>], <index:U,Rm|pc!|not Rt> | cold | since v5e
LDRH_reg       | cond:4 0001 U 0 0 1 Rn:4 Rt:4 (0000) 1011 Rm:4 | ldrh<c>/ldr<c>h <r:Rt|npc>, [<r:Rn>, <index:U,Rm>] | since v4
LDRH_reg_pre   | cond:4 0001 U 0 1 1 Rn:4 Rt:4 (0000) 1011 Rm:4 | ldrh<c>/ldr<c>h <r:Rt|npc>, [<r:Rn|wbase>, <index:U,Rm|not Rt>]! | cold | since v4
LDRH_reg_post  | cond:4 0000 U 0 0 1 Rn:4 Rt:4 (0000) 1011 Rm:4 | ldrh<c>/ldr<c>h <r:Rt|npc>, [<r:Rn|wbase>], <index:U,Rm|pc!|not Rt> | cold | since v4
LDRHT_reg      | cond:4 0000 U 0 1 1 Rn:4 Rt:4 (0000) 1011 Rm:4 | ldrht<c|sb>/ldr<c>ht <r:Rt|npc>, [<r:Rn|wbase>], <index:U,Rm>          | cold | since v6t2
LDRSB_reg      | cond:4 0001 U 0 0 1 Rn:4 Rt:4 (0000) 1101 Rm:4 | ldrsb<c>/ldr<c>sb/ld<c>sb <r:Rt|npc>, [<r:Rn>, <index:U,Rm>] | cold | since v4
LDRSB_reg_pre  | cond:4 0001 U 0 1 1 Rn:4 Rt:4 (0000) 1101 Rm:4 | ldrsb<c>/ldr<c>sb/ld<c>sb <r:Rt|npc>, [<r:Rn|wbase>, <index:U,Rm|not Rt>]! | cold | since v4
LDRSB_reg_post | cond:4 0000 U 0 0 1 Rn:4 Rt:4 (0000) 1101 Rm:4 | ldrsb<c>/ldr<c>sb/ld<c>sb <r:Rt|npc>, [<r:Rn|wbase>], <index:U,Rm|pc!|not Rt> | cold | since v4
LDRSBT_reg     | cond:4 0000 U 0 1 1 Rn:4 Rt:4 (0000) 1101 Rm:4 | ldrsbt<c|sb>/ldr<c>sbt <r:Rt|npc>, [<r:Rn|wbase>], <index:U,Rm>        | cold | since v6t2
LDRSH_reg      | cond:4 0001 U 0 0 1 Rn:4 Rt:4 (0000) 1111 Rm:4 | ldrsh<c>/ldr<c>sh/ld<c>sh <r:Rt|npc>, [<r:Rn>, <index:U,Rm>] | cold | since v4
LDRSH_reg_pre  | cond:4 0001 U 0 1 1 Rn:4 Rt:4 (0000) 1111 Rm:4 | ldrsh<c>/ldr<c>sh/ld<c>sh <r:Rt|npc>, [<r:Rn|wbase>, <index:U,Rm|not Rt>]! | cold | since v4
LDRSH_reg_post | cond:4 0000 U 0 0 1 Rn:4 Rt:4 (0000) 1111 Rm:4 | ldrsh<c>/ldr<c>sh/ld<c>sh <r:Rt|npc>, [<r:Rn|wbase>], <index:U,Rm|pc!|not Rt> | cold | since v4
LDRSHT_reg     | cond:4 0000 U 0 1 1 Rn:4 Rt:4 (0000) 1111 Rm:4 | ldrsht<c|sb>/ldr<c>sht <r:Rt|npc>, [<r:Rn|wbase>], <index:U,Rm>        | cold | since v6t2
`;

// Unconditional instructions (bits 31..28 = 1111): processor state, exception frames, barriers, preloads.

/** "Change Process State", SETEND. */
export const processorState = `
CPS_mode   | 1111 00010000 00 1 0 (0000) (000) (000) 0 mode:5     | cps<u> <imm:mode|noc>               | alias CPS | since v6
CPS        | 1111 00010000 imod:2 M 0 (0000) (000) A I F 0 mode:5 | cps<u> <imm:mode|noc>               | cold | since v6
CPSIE_none | 1111 00010000 10 0 0 (0000) (000) 000 0 00000        | cpsie<tab><u>                       | alias CPS | since v6
CPSID_none | 1111 00010000 11 0 0 (0000) (000) 000 0 00000        | cpsid<tab><u>                       | alias CPS | since v6
CPSIE      | 1111 00010000 10 0 0 (0000) (000) A I F 0 00000      | cpsie<u> <aif:A,I,F>                | alias CPS | since v6
CPSIE_mode | 1111 00010000 10 1 0 (0000) (000) A I F 0 mode:5     | cpsie<u> <aif:A,I,F>,<imm:mode|noc> | alias CPS | since v6
CPSID      | 1111 00010000 11 0 0 (0000) (000) A I F 0 00000      | cpsid<u> <aif:A,I,F>                | alias CPS | since v6
CPSID_mode | 1111 00010000 11 1 0 (0000) (000) A I F 0 mode:5     | cpsid<u> <aif:A,I,F>,<imm:mode|noc> | alias CPS | since v6
SETEND     | 1111 00010000 (000) 1 (0000) (00) E (0) 0000 (0000)  | setend<u> <endian:E>                | cold | since v6
`;

/** "Exception Save/Restore": RFE and SRS. */
export const exceptionFrame = `
RFE | 1111 100 P U 0 W 1 Rn:4 (0000) (1010) (00000000)     | rfe<rfemode:P,U><u> <r:Rn|!npc><wb:W> | cold | since v6
SRS | 1111 100 P U 1 W 0 (1101) (0000) (0101) (000) mode:5 | srs<srsmode:P,U><u> <srs:W,mode>      | cold | since v6
`;

/** "Barriers" and CLREX. */
export const barriers = `
CLREX | 1111 01010111 (1111) (1111) (0000) 0001 (1111)   | clrex<u>                   | cold | since v6k
DSB   | 1111 01010111 (1111) (1111) (0000) 0100 option:4 | dsb<u> <barrier:option>    | cold | since barrier
SSBB  | 1111 01010111 (1111) (1111) (0000) 0100 0000     | ssbb<u>                    | alias DSB | since v3
PSSBB | 1111 01010111 (1111) (1111) (0000) 0100 0100     | pssbb<u>                   | alias DSB | since v3
DFB   | 1111 01010111 (1111) (1111) (0000) 0100 1100     | dfb<u>                     | alias DSB | feat v8
DMB   | 1111 01010111 (1111) (1111) (0000) 0101 option:4 | dmb<u> <barrier:option>    | cold | since barrier
ISB   | 1111 01010111 (1111) (1111) (0000) 0110 option:4 | isb<u> <barrier:option|sy> | cold | since barrier
`;

/** "Preload (immediate, register)"; PLU_* are the unallocated memory hints, which execute as NOP. */
export const preload = `
PLD_lit  | 1111 0101 U 1 01 1111 (1111) imm12:12             | pld<u> <literal:U,imm12>                        | imm = A32Offset(U, imm12) | cold | since v5e
PLD_imm  | 1111 0101 U 1 01 Rn:4 (1111) imm12:12             | pld<u> [<r:Rn><offset:U,imm12>]                 | imm = A32Offset(U, imm12) | cold | since v5e
PLDW_imm | 1111 0101 U 0 01 Rn:4 (1111) imm12:12             | pldw<u> [<r:Rn><offset:U,imm12>]                | imm = A32Offset(U, imm12) | cold | since MP
PLI_lit  | 1111 0100 U 1 01 1111 (1111) imm12:12             | pli<u> <literal:U,imm12>                        | imm = A32Offset(U, imm12) | cold | since v7
PLI_imm  | 1111 0100 U 1 01 Rn:4 (1111) imm12:12             | pli<u> [<r:Rn><offset:U,imm12>]                 | imm = A32Offset(U, imm12) | cold | since v7
PLD_reg  | 1111 0111 U 1 01 Rn:4 (1111) imm5:5 type:2 0 Rm:4 | pld<u> [<r:Rn>, <index:U,Rm><shift:type,imm5>]  | cold | since v5e
PLDW_reg | 1111 0111 U 0 01 Rn:4 (1111) imm5:5 type:2 0 Rm:4 | pldw<u> [<r:Rn>, <index:U,Rm><shift:type,imm5>] | cold | since MP
PLI_reg  | 1111 0110 U 1 01 Rn:4 (1111) imm5:5 type:2 0 Rm:4 | pli<u> [<r:Rn>, <index:U,Rm><shift:type,imm5>]  | cold | since v7
PLU_imm  | 1111 0100 U 001 Rn:4 imm16:16                     |                                                 | cold
PLU_reg  | 1111 0110 U 001 Rn:4 imm11:11 0 Rm:4              |                                                 | cold
`;

// Unconditional instructions (bits 31..28 = 1111): processor state, exception frames, barriers, preloads.

/** "Change Process State", SETEND. */
export const processorState = `
CPS        | 1111 00010000 imod:2 M 0 (0000) (000) A I F 0 mode:5 |                                  | cold
CPSIE      | 1111 00010000 10 0 0 (0000) (000) A I F 0 00000      | cpsie <aif:A,I,F>                | alias CPS
CPSIE_mode | 1111 00010000 10 1 0 (0000) (000) A I F 0 mode:5     | cpsie <aif:A,I,F>,<imm:mode|noc> | alias CPS
CPSID      | 1111 00010000 11 0 0 (0000) (000) A I F 0 00000      | cpsid <aif:A,I,F>                | alias CPS
CPSID_mode | 1111 00010000 11 1 0 (0000) (000) A I F 0 mode:5     | cpsid <aif:A,I,F>,<imm:mode|noc> | alias CPS
CPS_mode   | 1111 00010000 00 1 0 (0000) (000) (000) 0 mode:5     | cps <imm:mode|noc>               | alias CPS
SETEND     | 1111 00010000 (000) 1 (0000) (00) E (0) 0000 (0000)  | setend <endian:E>                | cold
`;

/** "Exception Save/Restore": RFE and SRS. */
export const exceptionFrame = `
RFE | 1111 100 P U 0 W 1 Rn:4 (0000) (1010) (00000000)     | rfe<rfemode:P,U> <r:Rn|npc><wb:W> | cold
SRS | 1111 100 P U 1 W 0 (1101) (0000) (0101) (000) mode:5 | srs<srsmode:P,U> <srs:W,mode>     | cold
`;

/** "Barriers" and CLREX. */
export const barriers = `
CLREX | 1111 01010111 (1111) (1111) (0000) 0001 (1111)   | clrex                   | cold
DSB   | 1111 01010111 (1111) (1111) (0000) 0100 option:4 | dsb <barrier:option>    | cold
SSBB  | 1111 01010111 (1111) (1111) (0000) 0100 0000     | ssbb                    | alias DSB
PSSBB | 1111 01010111 (1111) (1111) (0000) 0100 0100     | pssbb                   | alias DSB
DFB   | 1111 01010111 (1111) (1111) (0000) 0100 1100     | dfb                     | alias DSB
DMB   | 1111 01010111 (1111) (1111) (0000) 0101 option:4 | dmb <barrier:option>    | cold
ISB   | 1111 01010111 (1111) (1111) (0000) 0110 option:4 | isb <barrier:option|sy> | cold
`;

/** "Preload (immediate, register)"; PLU_* are the unallocated memory hints, which execute as NOP. */
export const preload = `
PLD_lit  | 1111 0101 U 1 01 1111 (1111) imm12:12             | pld <literal:U,imm12>                        | imm = A32Offset(U, imm12) | cold
PLD_imm  | 1111 0101 U 1 01 Rn:4 (1111) imm12:12             | pld [<r:Rn><offset:U,imm12>]                 | imm = A32Offset(U, imm12) | cold
PLDW_imm | 1111 0101 U 0 01 Rn:4 (1111) imm12:12             | pldw [<r:Rn><offset:U,imm12>]                | imm = A32Offset(U, imm12) | cold
PLI_lit  | 1111 0100 U 1 01 1111 (1111) imm12:12             | pli <literal:U,imm12>                        | imm = A32Offset(U, imm12) | cold
PLI_imm  | 1111 0100 U 1 01 Rn:4 (1111) imm12:12             | pli [<r:Rn><offset:U,imm12>]                 | imm = A32Offset(U, imm12) | cold
PLD_reg  | 1111 0111 U 1 01 Rn:4 (1111) imm5:5 type:2 0 Rm:4 | pld [<r:Rn>, <index:U,Rm><shift:type,imm5>]  | cold
PLDW_reg | 1111 0111 U 0 01 Rn:4 (1111) imm5:5 type:2 0 Rm:4 | pldw [<r:Rn>, <index:U,Rm><shift:type,imm5>] | cold
PLI_reg  | 1111 0110 U 1 01 Rn:4 (1111) imm5:5 type:2 0 Rm:4 | pli [<r:Rn>, <index:U,Rm><shift:type,imm5>]  | cold
PLU_imm  | 1111 0100 U 001 Rn:4 imm16:16                     |                                              | cold
PLU_reg  | 1111 0110 U 001 Rn:4 imm11:11 0 Rm:4              |                                              | cold
`;

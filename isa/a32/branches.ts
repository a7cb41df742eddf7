// Branch instructions.

/** "Branch (immediate)". */
export const branchImmediate = `
B       | cond:4 1010 imm24:24 | b<c> <label:imm24>  | imm = SignExtend(imm24:'00') | per cond | near
BL_imm  | cond:4 1011 imm24:24 | bl<c> <label:imm24> | imm = SignExtend(imm24:'00') | near
BLX_imm | 1111 101 H imm24:24  | blx <label:imm24,H> | imm = SignExtend(imm24:H:'0') | cold | since v5
`;

/** "Branch and Exchange": BX, BLX (register), BXJ. */
export const branchRegister = `
BX      | cond:4 00010010 (1111) (1111) (1111) 0001 Rm:4 | bx<c> <r:Rm> | since v4t
BXJ     | cond:4 00010010 (1111) (1111) (1111) 0010 Rm:4 | bxj<c> <r:Rm|pc!> | cold | since v5j
BLX_reg | cond:4 00010010 (1111) (1111) (1111) 0011 Rm:4 | blx<c> <r:Rm|pc!> | since v5
`;

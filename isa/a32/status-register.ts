// Status register access: MRS, MSR of CPSR and SPSR.

/** "Move special register (register)", "Move special register (immediate)". */
export const statusRegister = `
MRS     | cond:4 00010 R 00 (1111) Rd:4 (00) 0 (0) 0000 (0000) | mrs<c> <r:Rd|npc>, <psr:R>                    | cold | since v3
MSR_reg | cond:4 00010 R 10 mask:4 (1111) (00) 0 (0) 0000 Rn:4 | msr<c> <psrmask:R,mask>, <r:Rn>               | cold | since v3
MSR_imm | cond:4 00110 R 10 mask:4 (1111) imm12:12             | msr<c> <psrmask:R,mask>, <modimm:imm12|norot> | if R == 1 || mask != 0 | imm = A32ExpandImm(imm12) | cold | since v3
`;

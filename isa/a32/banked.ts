// Banked register access of the Virtualization Extensions: "MRS (Banked register)", "MSR (Banked register)".

/** R chooses SPSR_<mode>; M:M1 is SYSm, "Encoding and use of Banked register transfer instructions". */
export const bankedRegister = `
MRS_bank | cond:4 00010 R 00 M1:4 Rd:4 (00) 1 M 0000 (0000) | mrs<c> <r:Rd|npc>, <banked:R,M,M1> | cold | feat VE
MSR_bank | cond:4 00010 R 10 M1:4 (1111) (00) 1 M 0000 Rn:4 | msr<c> <banked:R,M,M1>, <r:Rn>     | cold | feat VE
`;

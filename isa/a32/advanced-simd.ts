// Advanced SIMD in its classes: what moves data the core executes, the rest of a class stops the
// machine with the name of the class.

/** "Advanced SIMD element or structure load/store instructions". */
export const advancedSIMDLoadStoreMultiple = `
VLDn_VSTn_multiple | 1111 0100 0 D L 0 Rn:4 Vd:4 type:4 size:2 align:2 Rm:4 |  | feat AdvSIMD | cold
`;

export const advancedSIMDLoadStoreSingle = `
VLDn_VSTn_single | 1111 0100 1 D L 0 Rn:4 Vd:4 size:2 N:2 index_align:4 Rm:4 |  | feat AdvSIMD | cold
`;

/** VDUP (general register), in the space of the coprocessor instructions. */
export const advancedSIMDTransfer = `
VDUP_general | cond:4 1110 1 B Q 0 Vd:4 Rt:4 1011 D 0 E 1 (0000) |  | if B == 0 || E == 0 | feat AdvSIMD | cold
`;

/** "Advanced SIMD data-processing instructions". */
export const advancedSIMDBitwise = `
AdvSIMD_bitwise | 1111 001 U 0 D size:2 Vn:4 Vd:4 0001 N Q M 1 Vm:4 |  | feat AdvSIMD | cold
`;

export const advancedSIMDModifiedImmediate = `
AdvSIMD_modified_immediate | 1111 001 i 1 D 000 imm3:3 Vd:4 cmode:4 0 Q op 1 imm4:4 |  | if op == 0 || cmode != 15 | feat AdvSIMD | cold
`;

export const advancedSIMDMove = `
VDUP_scalar | 1111 0011 1 D 11 imm4:4 Vd:4 1100 0 Q M 0 Vm:4 |  | if (imm4 & 7) != 0 | feat AdvSIMD | cold
VSWP        | 1111 0011 1 D 11 0010 Vd:4 0000 0 Q M 0 Vm:4 |  | feat AdvSIMD | cold
VMVN_reg    | 1111 0011 1 D 11 0000 Vd:4 0101 1 Q M 0 Vm:4 |  | feat AdvSIMD | cold
`;

export const advancedSIMDOther = `
AdvSIMD_three_same          | 1111 001 U 0 D size:2 Vn:4 Vd:4 opc:4 N Q M o1 Vm:4 |  | feat AdvSIMD | cold
AdvSIMD_shift_immediate     | 1111 001 U 1 D imm6:6 Vd:4 opc:4 L Q M 1 Vm:4 |  | feat AdvSIMD | cold
AdvSIMD_two_registers_misc  | 1111 0011 1 D 11 size:2 opc1:2 Vd:4 0 opc2:4 Q M 0 Vm:4 |  | feat AdvSIMD | cold
AdvSIMD_extract             | 1111 0010 1 D 11 Vn:4 Vd:4 imm4:4 N Q M 0 Vm:4 |  | feat AdvSIMD | cold
AdvSIMD_table_lookup        | 1111 0011 1 D 11 Vn:4 Vd:4 10 len:2 N op M 0 Vm:4 |  | feat AdvSIMD | cold
AdvSIMD_different_or_scalar | 1111 001 U 1 D size:2 Vn:4 Vd:4 opc:4 N o1 M 0 Vm:4 |  | if size != 3 | feat AdvSIMD | cold
`;

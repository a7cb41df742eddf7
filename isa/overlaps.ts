// Rows that claim the same words with neither inside the other, and why the first is meant. Checked by
// tools/check-table.ts: an overlap that is not here is an error, and so is a line without an overlap.

export const overlaps = `
a32 VDOT_bf16 MCRR2: with FEAT_AA32BF16 the words with D = 1 are no longer a transfer to coprocessor 13
a32 VMMLA_bf16 MCRR2: the same of coprocessor 12
t32 VDOT_bf16 MCRR2_T2: as in A32
t32 VMMLA_bf16 MCRR2_T2: as in A32
`;

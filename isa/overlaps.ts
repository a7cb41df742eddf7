// Rows that claim the same words with neither inside the other, and why the first is meant. Checked by
// tools/check-table.ts: an overlap that is not here is an error, and so is a line without an overlap.

export const overlaps = `
`;

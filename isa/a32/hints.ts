// Hints with a condition: NOP, YIELD, WFE, WFI, SEV, SEVL, DBG. Unallocated hints execute as NOP.

/** "Move Special Register and Hints". */
export const hints = `
YIELD | cond:4 00110010 0000 (1111) (0000) 00000001      | yield<c>             | cold | since v6k
WFE   | cond:4 00110010 0000 (1111) (0000) 00000010      | wfe<c>               | cold | since v6k
WFI   | cond:4 00110010 0000 (1111) (0000) 00000011      | wfi<c>               | cold | since v6k
SEV   | cond:4 00110010 0000 (1111) (0000) 00000100      | sev<c>               | cold | since v6k
SEVL  | cond:4 00110010 0000 (1111) (0000) 00000101      | sevl<al>             | cold | feat v8
SEVL_c | cond:4 00110010 0000 (1111) (0000) 00000101     | sevl<c>              | alias SEVL | accept | feat v8
DBG   | cond:4 00110010 0000 (1111) (0000) 1111 option:4 | dbg<c> <imm:option>  | cold | since v7
NOP   | cond:4 00110010 0000 (1111) (0000) 00000000      | nop<c> <nop0> | since nop
HINT  | cond:4 00110010 0000 (1111) (0000) hint:8        | nop<c> <nopimm:hint> | cold
CSDB  | 1110 00110010 0000 (1111) (0000) 00010100        | csdb<u>              | alias HINT | since v3
`;

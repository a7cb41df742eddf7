// Synchronization primitives: load-exclusive, store-exclusive, SWP.

/** "Load/Store Exclusive". */
export const exclusive = `
STREX  | cond:4 00011000 Rn:4 Rd:4 (11) 1 (1) 1001 Rt:4   | strex<c> <r:Rd|npc>, <r:Rt|npc|clash Rd>, <base:Rn|clash Rd>        | cold | since v6
LDREX  | cond:4 00011001 Rn:4 Rt:4 (11) 1 (1) 1001 (1111) | ldrex<c> <r:Rt|!npc|plain>, <base:Rn>                               | cold | since v6
STREXD | cond:4 00011010 Rn:4 Rd:4 (11) 1 (1) 1001 Rt:4   | strexd<c> <r:Rd|npc>, <rpair:Rt|store|clash Rd>, <base:Rn|clash Rd> | cold | since v6k
LDREXD | cond:4 00011011 Rn:4 Rt:4 (11) 1 (1) 1001 (1111) | ldrexd<c> <rpair:Rt|load>, <base:Rn>                                | cold | since v6k
STREXB | cond:4 00011100 Rn:4 Rd:4 (11) 1 (1) 1001 Rt:4   | strexb<c> <r:Rd|npc>, <r:Rt|npc|clash Rd>, <base:Rn|clash Rd>       | cold | since v6k
LDREXB | cond:4 00011101 Rn:4 Rt:4 (11) 1 (1) 1001 (1111) | ldrexb<c> <r:Rt|npc>, <base:Rn>                                     | cold | since v6k
STREXH | cond:4 00011110 Rn:4 Rd:4 (11) 1 (1) 1001 Rt:4   | strexh<c> <r:Rd|npc>, <r:Rt|npc|clash Rd>, <base:Rn|clash Rd>       | cold | since v6k
LDREXH | cond:4 00011111 Rn:4 Rt:4 (11) 1 (1) 1001 (1111) | ldrexh<c> <r:Rt|npc>, <base:Rn>                                     | cold | since v6k
`;

/** SWP and SWPB: deprecated, enabled by SCTLR.SW; absent with the Virtualization Extensions. */
export const swap = `
SWP  | cond:4 00010000 Rn:4 Rt:4 (0000) 1001 Rt2:4 | swp<c> <r:Rt|npc>, <r:Rt2|npc>, <base:Rn|not Rt|not Rt2|swp>          | cold | since v2s
SWPB | cond:4 00010100 Rn:4 Rt:4 (0000) 1001 Rt2:4 | swpb<c>/swp<c>b <r:Rt|npc>, <r:Rt2|npc>, <base:Rn|not Rt|not Rt2|swp> | cold | since v2s
`;

// Block data transfer: LDM and STM in their four directions, of the User mode registers, and as exception return.

/** "Load/Store Multiple", "LDM (exception return)", "LDM (User registers)", "STM (User registers)". */
export const loadStoreMultiple = `
STMDA    | cond:4 100 00 0 W 0 Rn:4 register_list:16      | stmda<c>/stmed<c>/stm<c>da/stm<c>ed <r:Rn|npc><wb:W>, <reglist:register_list> | cold
LDMDA    | cond:4 100 00 0 W 1 Rn:4 register_list:16      | ldmda<c>/ldmfa<c>/ldm<c>da/ldm<c>fa <r:Rn|npc><wb:W>, <reglist:register_list> | cold
STM      | cond:4 100 01 0 W 0 Rn:4 register_list:16      | stm<c>/stmia<c>/stmea<c>/stm<c>ia/stm<c>ea <r:Rn|npc><wb:W>, <reglist:register_list>
STMIA_wb | cond:4 100 01 0 1 0 Rn:4 register_list:16      | stmia<c>/stm<c>ia <r:Rn|npc>!, <reglist:register_list>                                         | alias STM
LDM      | cond:4 100 01 0 W 1 Rn:4 register_list:16      | ldm<c>/ldmia<c>/ldmfd<c>/ldm<c>ia/ldm<c>fd <r:Rn|npc><wb:W>, <reglist:register_list>
POP      | cond:4 100 01 0 1 1 1101 register_list:16      | pop<c> <reglist:register_list|single>                                                 | alias LDM
LDMFD_sp | cond:4 100 01 0 1 1 1101 register_list:16      | ldmfd<c>/ldm<c>fd sp!, <reglist:register_list>                                                 | alias LDM
STMDB    | cond:4 100 10 0 W 0 Rn:4 register_list:16      | stmdb<c>/stmfd<c>/stm<c>db/stm<c>fd <r:Rn|npc><wb:W>, <reglist:register_list>
PUSH     | cond:4 100 10 0 1 0 1101 register_list:16      | push<c> <reglist:register_list|single>                                                | alias STMDB
STMFD_sp | cond:4 100 10 0 1 0 1101 register_list:16      | stmfd<c>/stm<c>fd sp!, <reglist:register_list>                                                 | alias STMDB
LDMDB    | cond:4 100 10 0 W 1 Rn:4 register_list:16      | ldmdb<c>/ldmea<c>/ldm<c>db/ldm<c>ea <r:Rn|npc><wb:W>, <reglist:register_list>
STMIB    | cond:4 100 11 0 W 0 Rn:4 register_list:16      | stmib<c>/stmfa<c>/stm<c>ib/stm<c>fa <r:Rn|npc><wb:W>, <reglist:register_list> | cold
LDMIB    | cond:4 100 11 0 W 1 Rn:4 register_list:16      | ldmib<c>/ldmed<c>/ldm<c>ib/ldm<c>ed <r:Rn|npc><wb:W>, <reglist:register_list> | cold
LDM_eret | cond:4 100 P U 1 W 1 Rn:4 1 register_list:15   | ldm<ldmode:P,U><c>/ldm<c><ldmode:P,U> <r:Rn|npc><wb:W>, <reglist:register_list|pc>^   | cold
LDM_user | cond:4 100 P U 1 (0) 1 Rn:4 0 register_list:15 | ldm<ldmode:P,U><c|sb>/ldm<c><ldmode:P,U> <r:Rn|npc><userwb>, <reglist:register_list>^ | cold
STM_user | cond:4 100 P U 1 (0) 0 Rn:4 register_list:16   | stm<stmode:P,U><c|sb>/stm<c><stmode:P,U> <r:Rn|npc><userwb>, <reglist:register_list>^ | cold
`;

// Block data transfer: LDM and STM in their four directions, of the User mode registers, and as exception return.

/** "Load/Store Multiple", "LDM (exception return)", "LDM (User registers)", "STM (User registers)". */
export const loadStoreMultiple = `
STMDA    | cond:4 100 00 0 W 0 Rn:4 register_list:16      | stmda<c> <r:Rn><wb:W>, <reglist:register_list>
LDMDA    | cond:4 100 00 0 W 1 Rn:4 register_list:16      | ldmda<c> <r:Rn><wb:W>, <reglist:register_list>
STM      | cond:4 100 01 0 W 0 Rn:4 register_list:16      | stmia<c> <r:Rn><wb:W>, <reglist:register_list>
LDM      | cond:4 100 01 0 W 1 Rn:4 register_list:16      | ldmia<c> <r:Rn><wb:W>, <reglist:register_list>
STMDB    | cond:4 100 10 0 W 0 Rn:4 register_list:16      | stmdb<c> <r:Rn><wb:W>, <reglist:register_list>
LDMDB    | cond:4 100 10 0 W 1 Rn:4 register_list:16      | ldmdb<c> <r:Rn><wb:W>, <reglist:register_list>
STMIB    | cond:4 100 11 0 W 0 Rn:4 register_list:16      | stmib<c> <r:Rn><wb:W>, <reglist:register_list>
LDMIB    | cond:4 100 11 0 W 1 Rn:4 register_list:16      | ldmib<c> <r:Rn><wb:W>, <reglist:register_list>
LDM_eret | cond:4 100 P U 1 W 1 Rn:4 1 register_list:15   | ldm<amode:P,U><c> <r:Rn><wb:W>, <reglistpc:register_list>^ | cold
LDM_user | cond:4 100 P U 1 (0) 1 Rn:4 0 register_list:15 | ldm<amode:P,U><c> <r:Rn>, <reglist:register_list>^         | cold
STM_user | cond:4 100 P U 1 (0) 0 Rn:4 register_list:16   | stm<amode:P,U><c> <r:Rn>, <reglist:register_list>^         | cold
`;

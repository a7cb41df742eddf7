// Branches, Exception Generating and System instructions.

export const conditionalBranchImmediate = `
B_cond | 0101010 0 imm19:19 0 cond:4 | b.<cond>/b<cond> <label:imm19|CONDBR19> | imm = SignExtend(imm19:'00') | per cond | near
BC_cond | 0101010 0 imm19:19 1 cond:4 | bc.<cond> <label:imm19|CONDBR19> | imm = SignExtend(imm19:'00') | feat HBC | cold
`;

export const exceptionGeneration = `
SVC   | 11010100 000 imm16:16 000 01 | svc #<imm16>     | cold
HVC   | 11010100 000 imm16:16 000 10 | hvc #<imm16>    
SMC   | 11010100 000 imm16:16 000 11 | smc #<imm16>     | cold
BRK   | 11010100 001 imm16:16 000 00 | brk #<imm16>     | cold
HLT   | 11010100 010 imm16:16 000 00 | hlt #<imm16>     | cold
DCPS1 | 11010100 101 imm16:16 000 01 | dcps1{ #<imm16|default 0>} | cold
DCPS2 | 11010100 101 imm16:16 000 10 | dcps2{ #<imm16|default 0>} | cold
DCPS3 | 11010100 101 imm16:16 000 11 | dcps3{ #<imm16|default 0>} | cold
UDF   | 0000000000000000 imm16:16    | udf #<imm16|d>   | cold
`;

// The architecture's hints; all others are NOPs that print as `hint`.
export const hints = `
NOP   | 1101010100 0 00 011 0010 0000 000 11111 | nop   | cold
YIELD | 1101010100 0 00 011 0010 0000 001 11111 | yield | cold
WFE   | 1101010100 0 00 011 0010 0000 010 11111 | wfe   | cold
WFI   | 1101010100 0 00 011 0010 0000 011 11111 | wfi   | cold
SEV   | 1101010100 0 00 011 0010 0000 100 11111 | sev   | cold
SEVL  | 1101010100 0 00 011 0010 0000 101 11111 | sevl  | cold
XPACLRI   | 1101010100 0 00 011 0010 0000 111 11111 | xpaclri   | feat PAuth | cold
PACIA1716 | 1101010100 0 00 011 0010 0001 000 11111 | pacia1716 | feat PAuth | cold
PACIB1716 | 1101010100 0 00 011 0010 0001 010 11111 | pacib1716 | feat PAuth | cold
AUTIA1716 | 1101010100 0 00 011 0010 0001 100 11111 | autia1716 | feat PAuth | cold
AUTIB1716 | 1101010100 0 00 011 0010 0001 110 11111 | autib1716 | feat PAuth | cold
PACIAZ    | 1101010100 0 00 011 0010 0011 000 11111 | paciaz    | feat PAuth | cold
PACIASP   | 1101010100 0 00 011 0010 0011 001 11111 | paciasp   | feat PAuth | cold
PACIBZ    | 1101010100 0 00 011 0010 0011 010 11111 | pacibz    | feat PAuth | cold
PACIBSP   | 1101010100 0 00 011 0010 0011 011 11111 | pacibsp   | feat PAuth | cold
AUTIAZ    | 1101010100 0 00 011 0010 0011 100 11111 | autiaz    | feat PAuth | cold
AUTIASP   | 1101010100 0 00 011 0010 0011 101 11111 | autiasp   | feat PAuth | cold
AUTIBZ    | 1101010100 0 00 011 0010 0011 110 11111 | autibz    | feat PAuth | cold
AUTIBSP   | 1101010100 0 00 011 0010 0011 111 11111 | autibsp   | feat PAuth | cold
HINT      | 1101010100 0 00 011 0010 CRm:4 op2:3 11111 | hint #<CRm:op2> | cold
DGH       | 1101010100 0 00 011 0010 0000 110 11111 | dgh       | alias HINT | feat DGH | accept
ESB       | 1101010100 0 00 011 0010 0010 000 11111 | esb       | alias HINT | feat RAS
PSB       | 1101010100 0 00 011 0010 0010 001 11111 | psb csync | alias HINT | feat SPE
TSB       | 1101010100 0 00 011 0010 0010 010 11111 | tsb csync | alias HINT | feat TRF
CSDB      | 1101010100 0 00 011 0010 0010 100 11111 | csdb      | alias HINT
CLRBHB    | 1101010100 0 00 011 0010 0010 110 11111 | clearbhb  | alias HINT | feat CLRBHB
BTI       | 1101010100 0 00 011 0010 0100 op2:2 0 11111 | bti{ <bti:op2>} | alias HINT | feat BTI
`;

export const barriers = `
CLREX | 1101010100 0 00 011 0011 CRm:4 010 11111 | clrex{ #<CRm|default 15>} | cold
DSB   | 1101010100 0 00 011 0011 CRm:4 100 11111 | dsb <barrier:CRm>        | cold
DMB   | 1101010100 0 00 011 0011 CRm:4 101 11111 | dmb <barrier:CRm>        | cold
ISB   | 1101010100 0 00 011 0011 CRm:4 110 11111 | isb{ <barrier:CRm|ISB>}  | cold
SB    | 1101010100 0 00 011 0011 0000 111 11111  | sb                       | feat SB | cold
DFB   | 1101010100 0 00 011 0011 1100 100 11111 | dfb   | alias DSB | accept | feat V8R
SSBB  | 1101010100 0 00 011 0011 0000 100 11111  | ssbb  | alias DSB
PSSBB | 1101010100 0 00 011 0011 0100 100 11111  | pssbb | alias DSB
DSB_nXS | 1101010100 0 00 011 0011 imm2:2 10 001 11111 | dsb <barriernxs:imm2> | feat XS | cold
WFET  | 1101010100 0 00 011 0001 0000 000 Rt:5   | wfet <x:Rt> | feat WFxT | cold
WFIT  | 1101010100 0 00 011 0001 0000 001 Rt:5   | wfit <x:Rt> | feat WFxT | cold
`;

export const pstate = `
CFINV   | 1101010100 0 00 000 0100 CRm:4 000 11111 | cfinv  | if CRm == 0 | feat FlagM  | cold
XAFLAG  | 1101010100 0 00 000 0100 CRm:4 001 11111 | xaflag | if CRm == 0 | feat FlagM2 | cold
AXFLAG  | 1101010100 0 00 000 0100 CRm:4 010 11111 | axflag | if CRm == 0 | feat FlagM2 | cold
MSR_imm | 1101010100 0 00 op1:3 0100 CRm:4 op2:3 11111 | msr <sysgeneric>, xzr | cold
SMSTOP_SM  | 1101010100 0 00 011 0100 0010 011 11111 | smstop sm  | alias MSR_imm | feat SME
SMSTART_SM | 1101010100 0 00 011 0100 0011 011 11111 | smstart sm | alias MSR_imm | feat SME
SMSTOP_ZA  | 1101010100 0 00 011 0100 0100 011 11111 | smstop za  | alias MSR_imm | feat SME
SMSTART_ZA | 1101010100 0 00 011 0100 0101 011 11111 | smstart za | alias MSR_imm | feat SME
SMSTOP     | 1101010100 0 00 011 0100 0110 011 11111 | smstop     | alias MSR_imm | feat SME
SMSTART    | 1101010100 0 00 011 0100 0111 011 11111 | smstart    | alias MSR_imm | feat SME
MSR_field  | 1101010100 0 00 op1:3 0100 CRm:4 op2:3 11111 | msr <pstatefield:op1,op2,CRm>, #<CRm> | alias MSR_imm
`;

export const systemInstructions = `
SYS  | 1101010100 0 01 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | sys #<op1|d>, <C:CRn>, <C:CRm>, #<op2|d>{, <x:Rt|default 31>} | cold
SYSL | 1101010100 1 01 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | sysl <x:Rt>, #<op1|d>, <C:CRn>, <C:CRm>, #<op2|d>           | cold
AT   | 1101010100 0 01 op1:3 0111 CRm:4 op2:3 Rt:5  | at <sysop:at>{, <opxt:at,Rt>}   | alias SYS
CFP  | 1101010100 0 01 011 0111 0011 100 Rt:5       | cfp rctx, <x:Rt> | alias SYS | feat SPECRES
DVP  | 1101010100 0 01 011 0111 0011 101 Rt:5       | dvp rctx, <x:Rt> | alias SYS | feat SPECRES
CPP  | 1101010100 0 01 011 0111 0011 111 Rt:5       | cpp rctx, <x:Rt> | alias SYS | feat SPECRES
DC   | 1101010100 0 01 op1:3 0111 CRm:4 op2:3 Rt:5  | dc <sysop:dc>{, <opxt:dc,Rt>}   | alias SYS
IC   | 1101010100 0 01 op1:3 0111 CRm:4 op2:3 Rt:5  | ic <sysop:ic>{, <opxt:ic,Rt>}   | alias SYS
TLBI | 1101010100 0 01 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | tlbi <sysop:tlbi>{, <opxt:tlbi,Rt>} | if CRn == 8 || CRn == 9 | alias SYS
`;

export const systemRegisterMove = `
MSR_reg | 1101010100 0 1 o0 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | msr <sysreg:o0,op1,CRn,CRm,op2|W>, <x:Rt> | cold
MRS     | 1101010100 1 1 o0 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | mrs <x:Rt>, <sysreg:o0,op1,CRn,CRm,op2|R>
`;

export const unconditionalBranchRegister = `
BR     | 1101011 0000 11111 000000 Rn:5 00000 | br <x:Rn>
BLR    | 1101011 0001 11111 000000 Rn:5 00000 | blr <x:Rn>
RET    | 1101011 0010 11111 000000 Rn:5 00000 | ret{ <x:Rn|default 30>}
ERET   | 1101011 0100 11111 000000 11111 00000 | eret
DRPS   | 1101011 0101 11111 000000 11111 00000 | drps | cold
BRAAZ  | 1101011 0000 11111 000010 Rn:5 11111 | braaz <x:Rn>  | feat PAuth | cold
BRABZ  | 1101011 0000 11111 000011 Rn:5 11111 | brabz <x:Rn>  | feat PAuth | cold
BLRAAZ | 1101011 0001 11111 000010 Rn:5 11111 | blraaz <x:Rn> | feat PAuth | cold
BLRABZ | 1101011 0001 11111 000011 Rn:5 11111 | blrabz <x:Rn> | feat PAuth | cold
RETAA  | 1101011 0010 11111 000010 11111 11111 | retaa  | feat PAuth | cold
RETAB  | 1101011 0010 11111 000011 11111 11111 | retab  | feat PAuth | cold
ERETAA | 1101011 0100 11111 000010 11111 11111 | eretaa | feat PAuth | cold
ERETAB | 1101011 0100 11111 000011 11111 11111 | eretab | feat PAuth | cold
BRAA   | 1101011 1000 11111 000010 Rn:5 Rm:5  | braa <x:Rn>, <x:Rm|SP>  | feat PAuth | cold
BRAB   | 1101011 1000 11111 000011 Rn:5 Rm:5  | brab <x:Rn>, <x:Rm|SP>  | feat PAuth | cold
BLRAA  | 1101011 1001 11111 000010 Rn:5 Rm:5  | blraa <x:Rn>, <x:Rm|SP> | feat PAuth | cold
BLRAB  | 1101011 1001 11111 000011 Rn:5 Rm:5  | blrab <x:Rn>, <x:Rm|SP> | feat PAuth | cold
`;

export const unconditionalBranchImmediate = `
B  | 0 00101 imm26:26 | b <label:imm26|JUMP26>  | imm = SignExtend(imm26:'00') | near
BL | 1 00101 imm26:26 | bl <label:imm26|CALL26> | imm = SignExtend(imm26:'00') | near
`;

export const compareAndBranchImmediate = `
CBZ  | sf 011010 0 imm19:19 Rt:5 | cbz <sf:Rt>, <label:imm19|CONDBR19>  | imm = SignExtend(imm19:'00') | per sf | near
CBNZ | sf 011010 1 imm19:19 Rt:5 | cbnz <sf:Rt>, <label:imm19|CONDBR19> | imm = SignExtend(imm19:'00') | per sf | near
`;

// b5 is both the top bit of the bit number and the width of the register.
export const testAndBranchImmediate = `
TBZ  | b5 011011 0 b40:5 imm14:14 Rt:5 | tbz <tbreg:Rt,b5>, #<bitnumber:b5:b40>, <label:imm14|TSTBR14>  
TBNZ | b5 011011 1 b40:5 imm14:14 Rt:5 | tbnz <tbreg:Rt,b5>, #<bitnumber:b5:b40>, <label:imm14|TSTBR14> 
`;

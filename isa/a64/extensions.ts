// Instructions of later extensions that kernels carry or that fill gaps between base encodings: memory
// tagging, memory copy and set, common short sequence compression, 64-byte accesses, transactions.

export const memoryTagging = `
ADDG   | 1 0 0 100011 0 uimm6:6 00 uimm4:4 Rn:5 Rd:5 | addg <x:Rd|SP>, <x:Rn|SP>, #<scaled:uimm6*16>, #<uimm4> | feat MTE | cold
SUBG   | 1 1 0 100011 0 uimm6:6 00 uimm4:4 Rn:5 Rd:5 | subg <x:Rd|SP>, <x:Rn|SP>, #<scaled:uimm6*16>, #<uimm4> | feat MTE | cold
SUBP   | 1 0 0 11010110 Rm:5 000000 Rn:5 Rd:5          | subp <x:Rd>, <x:Rn|SP>, <x:Rm|SP>                       | feat MTE | cold
SUBPS  | 1 0 1 11010110 Rm:5 000000 Rn:5 Rd:5          | subps <x:Rd>, <x:Rn|SP>, <x:Rm|SP>                      | feat MTE | cold
CMPP   | 1 0 1 11010110 Rm:5 000000 Rn:5 11111         | cmpp <x:Rn|SP>, <x:Rm|SP>                               | alias SUBPS | feat MTE
IRG    | 1 0 0 11010110 Rm:5 000100 Rn:5 Rd:5          | irg <x:Rd|SP>, <x:Rn|SP>{, <x:Rm|default 31>}           | feat MTE | cold
GMI    | 1 0 0 11010110 Rm:5 000101 Rn:5 Rd:5          | gmi <x:Rd>, <x:Rn|SP>, <x:Rm>                           | feat MTE | cold
STZGM  | 11011001 00 1 000000000 00 Rn:5 Rt:5          | stzgm <x:Rt>, [<x:Rn|SP>]                               | feat MTE | cold
LDG    | 11011001 01 1 imm9:9 00 Rn:5 Rt:5             | ldg <x:Rt>, [<x:Rn|SP>{, #<simm:imm9*16>}]              | imm = SignExtend(imm9) << 4 | feat MTE | cold
STGM   | 11011001 10 1 000000000 00 Rn:5 Rt:5          | stgm <x:Rt>, [<x:Rn|SP>]                                | feat MTE | cold
LDGM   | 11011001 11 1 000000000 00 Rn:5 Rt:5          | ldgm <x:Rt>, [<x:Rn|SP>]                                | feat MTE | cold
STG    | 11011001 00 1 imm9:9 10 Rn:5 Rt:5             | stg <x:Rt|SP>, [<x:Rn|SP>{, #<simm:imm9*16>}]           | imm = SignExtend(imm9) << 4 | feat MTE | cold
STZG   | 11011001 01 1 imm9:9 10 Rn:5 Rt:5             | stzg <x:Rt|SP>, [<x:Rn|SP>{, #<simm:imm9*16>}]          | imm = SignExtend(imm9) << 4 | feat MTE | cold
ST2G   | 11011001 10 1 imm9:9 10 Rn:5 Rt:5             | st2g <x:Rt|SP>, [<x:Rn|SP>{, #<simm:imm9*16>}]          | imm = SignExtend(imm9) << 4 | feat MTE | cold
STZ2G  | 11011001 11 1 imm9:9 10 Rn:5 Rt:5             | stz2g <x:Rt|SP>, [<x:Rn|SP>{, #<simm:imm9*16>}]         | imm = SignExtend(imm9) << 4 | feat MTE | cold
STG_post   | 11011001 00 1 imm9:9 01 Rn:5 Rt:5         | stg <x:Rt|SP>, [<x:Rn|SP>], #<simm:imm9*16>             | imm = SignExtend(imm9) << 4 | feat MTE | cold
STZG_post  | 11011001 01 1 imm9:9 01 Rn:5 Rt:5         | stzg <x:Rt|SP>, [<x:Rn|SP>], #<simm:imm9*16>            | imm = SignExtend(imm9) << 4 | feat MTE | cold
ST2G_post  | 11011001 10 1 imm9:9 01 Rn:5 Rt:5         | st2g <x:Rt|SP>, [<x:Rn|SP>], #<simm:imm9*16>            | imm = SignExtend(imm9) << 4 | feat MTE | cold
STZ2G_post | 11011001 11 1 imm9:9 01 Rn:5 Rt:5         | stz2g <x:Rt|SP>, [<x:Rn|SP>], #<simm:imm9*16>           | imm = SignExtend(imm9) << 4 | feat MTE | cold
STG_pre    | 11011001 00 1 imm9:9 11 Rn:5 Rt:5         | stg <x:Rt|SP>, [<x:Rn|SP>, #<simm:imm9*16>]!            | imm = SignExtend(imm9) << 4 | feat MTE | cold
STZG_pre   | 11011001 01 1 imm9:9 11 Rn:5 Rt:5         | stzg <x:Rt|SP>, [<x:Rn|SP>, #<simm:imm9*16>]!           | imm = SignExtend(imm9) << 4 | feat MTE | cold
ST2G_pre   | 11011001 10 1 imm9:9 11 Rn:5 Rt:5         | st2g <x:Rt|SP>, [<x:Rn|SP>, #<simm:imm9*16>]!           | imm = SignExtend(imm9) << 4 | feat MTE | cold
STZ2G_pre  | 11011001 11 1 imm9:9 11 Rn:5 Rt:5         | stz2g <x:Rt|SP>, [<x:Rn|SP>, #<simm:imm9*16>]!          | imm = SignExtend(imm9) << 4 | feat MTE | cold
STGP       | 01 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5     | stgp <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<simm:imm7*16>}]    | imm = SignExtend(imm7) << 4 | feat MTE | cold
STGP_post  | 01 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5     | stgp <x:Rt>, <x:Rt2>, [<x:Rn|SP>], #<simm:imm7*16>      | imm = SignExtend(imm7) << 4 | feat MTE | cold
STGP_pre   | 01 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5     | stgp <x:Rt>, <x:Rt2>, [<x:Rn|SP>, #<simm:imm7*16>]!     | imm = SignExtend(imm7) << 4 | feat MTE | cold
`;

// op1 is the stage (prologue, main, epilogue), op2 the hints for reads and writes.
export const memoryCopyAndSet = `
CPYF | 00 011 0 01 op1:2 0 Rs:5 op2:4 01 Rn:5 Rd:5 | cpyf<stage:op1><copyhints:op2> [<x:Rd>]!, [<x:Rs>]!, <x:Rn>! | if op1 < 3 && Rd != Rs && Rs != Rn && Rd != Rn && Rd != 31 && Rs != 31 && Rn != 31 | feat MOPS | cold
CPY  | 00 011 1 01 op1:2 0 Rs:5 op2:4 01 Rn:5 Rd:5 | cpy<stage:op1><copyhints:op2> [<x:Rd>]!, [<x:Rs>]!, <x:Rn>!  | if op1 < 3 && Rd != Rs && Rs != Rn && Rd != Rn && Rd != 31 && Rs != 31 && Rn != 31 | feat MOPS | cold
SET  | 00 011 0 01 11 0 Rs:5 op1:2 op2:2 01 Rn:5 Rd:5 | set<stage:op1><sethints:op2> [<x:Rd>]!, <x:Rn>!, <x:Rs>  | if op1 < 3 && Rd != Rs && Rs != Rn && Rd != Rn && Rd != 31 && Rn != 31 | feat MOPS | cold
SETG | 00 011 1 01 11 0 Rs:5 op1:2 op2:2 01 Rn:5 Rd:5 | setg<stage:op1><sethints:op2> [<x:Rd>]!, <x:Rn>!, <x:Rs> | if op1 < 3 && Rd != Rs && Rs != Rn && Rd != Rn && Rd != 31 && Rn != 31 | feat MOPS_MTE | cold
`;

// CNT is missing here: docs/adding-an-instruction.md adds it as its example.
export const commonShortSequences = `
SMAX_imm | sf 0 0 100011 1 0000 imm8:8 Rn:5 Rd:5 | smax <sf:Rd>, <sf:Rn>, #<signed:imm8> | feat CSSC | cold
UMAX_imm | sf 0 0 100011 1 0001 imm8:8 Rn:5 Rd:5 | umax <sf:Rd>, <sf:Rn>, #<imm8|d>      | feat CSSC | cold
SMIN_imm | sf 0 0 100011 1 0010 imm8:8 Rn:5 Rd:5 | smin <sf:Rd>, <sf:Rn>, #<signed:imm8> | feat CSSC | cold
UMIN_imm | sf 0 0 100011 1 0011 imm8:8 Rn:5 Rd:5 | umin <sf:Rd>, <sf:Rn>, #<imm8|d>      | feat CSSC | cold
SMAX_reg | sf 0 0 11010110 Rm:5 011000 Rn:5 Rd:5 | smax <sf:Rd>, <sf:Rn>, <sf:Rm>        | feat CSSC | cold
UMAX_reg | sf 0 0 11010110 Rm:5 011001 Rn:5 Rd:5 | umax <sf:Rd>, <sf:Rn>, <sf:Rm>        | feat CSSC | cold
SMIN_reg | sf 0 0 11010110 Rm:5 011010 Rn:5 Rd:5 | smin <sf:Rd>, <sf:Rn>, <sf:Rm>        | feat CSSC | cold
UMIN_reg | sf 0 0 11010110 Rm:5 011011 Rn:5 Rd:5 | umin <sf:Rd>, <sf:Rn>, <sf:Rm>        | feat CSSC | cold
CTZ      | sf 1 0 11010110 00000 000110 Rn:5 Rd:5 | ctz <sf:Rd>, <sf:Rn>                 | feat CSSC | cold
ABS      | sf 1 0 11010110 00000 001000 Rn:5 Rd:5 | abs <sf:Rd>, <sf:Rn>                 | feat CSSC | cold
`;

export const transactionsAndBlocks = `
TSTART  | 1101010100 1 00 011 0011 0000 011 Rt:5 | tstart <x:Rt>      | feat TME | cold
TTEST   | 1101010100 1 00 011 0011 0001 011 Rt:5 | ttest <x:Rt>       | feat TME | cold
TCOMMIT | 1101010100 0 00 011 0011 0000 011 11111 | tcommit           | feat TME | cold
TCANCEL | 11010100 011 imm16:16 000 00           | tcancel #<imm16|d> | feat TME | cold
LD64B   | 11 111 0 00 00 1 11111 1 101 00 Rn:5 Rt:5 | ld64b <x:Rt>, [<x:Rn|SP>]           | if (Rt & 1) == 0 && Rt < 24 | feat LS64 | cold
ST64B   | 11 111 0 00 00 1 11111 1 001 00 Rn:5 Rt:5 | st64b <x:Rt>, [<x:Rn|SP>]           | if (Rt & 1) == 0 && Rt < 24 | feat LS64 | cold
ST64BV  | 11 111 0 00 00 1 Rs:5 1 011 00 Rn:5 Rt:5  | st64bv <x:Rs>, <x:Rt>, [<x:Rn|SP>]  | if (Rt & 1) == 0 && Rt < 24 | feat LS64 | cold
ST64BV0 | 11 111 0 00 00 1 Rs:5 1 010 00 Rn:5 Rt:5  | st64bv0 <x:Rs>, <x:Rt>, [<x:Rn|SP>] | if (Rt & 1) == 0 && Rt < 24 | feat LS64 | cold
`;

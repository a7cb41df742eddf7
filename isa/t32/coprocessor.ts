// 32-bit T32: coprocessor and system register transfers, encoded as in A32 with cond = 1110 or 1111.

/** "Coprocessor, Advanced SIMD, and floating-point instructions" in their generic forms. */
export const coprocessorTransfer = `
MCRR_T1  | 1110 11000100 Rt2:4 Rt:4 coproc:4 opc1:4 CRm:4        | mcrr<c> <coproc:coproc>, <imm:opc1|bare|noc>, <r:Rt|pc!|gpr>, <r:Rt2|gpr>, <creg:CRm>
MRRC_T1  | 1110 11000101 Rt2:4 Rt:4 coproc:4 opc1:4 CRm:4        | mrrc<c> <coproc:coproc>, <imm:opc1|bare|noc>, <r:Rt|pc!|gpr>, <r:Rt2|pc!|not Rt|gpr>, <creg:CRm> | refuse same if Rt == Rt2
STC_T1   | 1110 110 P U D W 0 Rn:4 CRd:4 coproc:4 imm8:8         | stc<l:D><c> <coproc:coproc|fp>, <creg:CRd>, <address5:P,U,W,Rn,imm8>                                     | if P == 1 || U == 1 || W == 1
LDC_T1   | 1110 110 P U D W 1 Rn:4 CRd:4 coproc:4 imm8:8         | ldc<l:D><c> <coproc:coproc|fp>, <creg:CRd>, <address5:P,U,W,Rn,imm8>                                     | if P == 1 || U == 1 || W == 1
CDP_T1   | 1110 1110 opc1:4 CRn:4 CRd:4 coproc:4 opc2:3 0 CRm:4  | cdp<c> <coproc:coproc|fp>, <imm:opc1|bare|noc>, <creg:CRd>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>}
MCR_T1   | 1110 1110 opc1:3 0 CRn:4 Rt:4 coproc:4 opc2:3 1 CRm:4 | mcr<c> <coproc:coproc|fp>, <imm:opc1|bare|noc>, <r:Rt|pc!|gpr>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>}
MRC_T1   | 1110 1110 opc1:3 1 CRn:4 Rt:4 coproc:4 opc2:3 1 CRm:4 | mrc<c> <coproc:coproc|fp>, <imm:opc1|bare|noc>, <rapsr:Rt>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>} | refuse r13 if Rt == 13
MCRR2_T2 | 1111 11000100 Rt2:4 Rt:4 coproc:4 opc1:4 CRm:4        | mcrr2<c> <coproc:coproc>, <imm:opc1|bare|noc>, <r:Rt|pc!|gpr>, <r:Rt2|pc!|gpr>, <creg:CRm>
MRRC2_T2 | 1111 11000101 Rt2:4 Rt:4 coproc:4 opc1:4 CRm:4        | mrrc2<c> <coproc:coproc>, <imm:opc1|bare|noc>, <r:Rt|pc!|gpr>, <r:Rt2|pc!|not Rt|gpr>, <creg:CRm> | refuse same if Rt == Rt2
STC2_T2  | 1111 110 P U D W 0 Rn:4 CRd:4 coproc:4 imm8:8         | stc2<l:D><c> <coproc:coproc|fp!>, <creg:CRd>, <address5:P,U,W,Rn,imm8>                                | if P == 1 || U == 1 || W == 1
LDC2_T2  | 1111 110 P U D W 1 Rn:4 CRd:4 coproc:4 imm8:8         | ldc2<l:D><c> <coproc:coproc|fp!>, <creg:CRd>, <address5:P,U,W,Rn,imm8>                                | if P == 1 || U == 1 || W == 1
CDP2_T2  | 1111 1110 opc1:4 CRn:4 CRd:4 coproc:4 opc2:3 0 CRm:4  | cdp2<c> <coproc:coproc|fp>, <imm:opc1|bare|noc>, <creg:CRd>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>}
MCR2_T2  | 1111 1110 opc1:3 0 CRn:4 Rt:4 coproc:4 opc2:3 1 CRm:4 | mcr2<c> <coproc:coproc|fp!>, <imm:opc1|bare|noc>, <r:Rt|pc!|gpr>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>}
MRC2_T2  | 1111 1110 opc1:3 1 CRn:4 Rt:4 coproc:4 opc2:3 1 CRm:4 | mrc2<c> <coproc:coproc|fp!>, <imm:opc1|bare|noc>, <r:Rt|nsp>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>}
`;

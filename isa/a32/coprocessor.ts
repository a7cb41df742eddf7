// Coprocessor and system register transfers. The generic forms cover every coproc; p10 and p11 are the
// FP and Advanced SIMD registers, p14 debug, p15 system control.

/** "Coprocessor, floating-point and vector instructions" in their generic forms. */
export const coprocessorTransfer = `
MCRR  | cond:4 11000100 Rt2:4 Rt:4 coproc:4 opc1:4 CRm:4        | mcrr<c> <coproc:coproc>, <imm:opc1|bare|noc>, <r:Rt|npc>, <r:Rt2|!npc>, <creg:CRm>                 | cold | since v5e
MRRC  | cond:4 11000101 Rt2:4 Rt:4 coproc:4 opc1:4 CRm:4        | mrrc<c> <coproc:coproc>, <imm:opc1|bare|noc>, <r:Rt|npc>, <r:Rt2|npc|not Rt|clash Rt>, <creg:CRm> | since v5e
STC   | cond:4 110 P U D W 0 Rn:4 CRd:4 coproc:4 imm8:8         | stc<l:D><c>/stc<c><l:D> <coproc:coproc|fp>, <creg:CRd>, <address5:P,U,W,Rn,imm8>                      | if P == 1 || U == 1 || W == 1 | cold | since v2
LDC   | cond:4 110 P U D W 1 Rn:4 CRd:4 coproc:4 imm8:8         | ldc<l:D><c>/ldc<c><l:D> <coproc:coproc|fp>, <creg:CRd>, <address5:P,U,W,Rn,imm8>                      | if P == 1 || U == 1 || W == 1 | cold | since v2
CDP   | cond:4 1110 opc1:4 CRn:4 CRd:4 coproc:4 opc2:3 0 CRm:4  | cdp<c> <coproc:coproc|fp>, <imm:opc1|bare|noc>, <creg:CRd>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>}   | cold | since v2
MCR   | cond:4 1110 opc1:3 0 CRn:4 Rt:4 coproc:4 opc2:3 1 CRm:4 | mcr<c> <coproc:coproc|fp>, <imm:opc1|bare|noc>, <r:Rt|pc!>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>}   | cold | since v2
MRC   | cond:4 1110 opc1:3 1 CRn:4 Rt:4 coproc:4 opc2:3 1 CRm:4 | mrc<c> <coproc:coproc|fp>, <imm:opc1|bare|noc>, <rapsr:Rt>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>} | since v2
MCRR2 | 1111 11000100 Rt2:4 Rt:4 coproc:4 opc1:4 CRm:4          | mcrr2 <coproc:coproc>, <imm:opc1|bare|noc>, <r:Rt|npc>, <r:Rt2|npc>, <creg:CRm>                    | cold | since v6
MRRC2 | 1111 11000101 Rt2:4 Rt:4 coproc:4 opc1:4 CRm:4          | mrrc2 <coproc:coproc>, <imm:opc1|bare|noc>, <r:Rt|npc>, <r:Rt2|npc|not Rt|clash Rt>, <creg:CRm>    | cold | since v6
STC2  | 1111 110 P U D W 0 Rn:4 CRd:4 coproc:4 imm8:8           | stc2<l:D> <coproc:coproc|fp!>, <creg:CRd>, <address5:P,U,W,Rn,imm8>                                | if P == 1 || U == 1 || W == 1 | cold | since v5
LDC2  | 1111 110 P U D W 1 Rn:4 CRd:4 coproc:4 imm8:8           | ldc2<l:D> <coproc:coproc|fp!>, <creg:CRd>, <address5:P,U,W,Rn,imm8>                                | if P == 1 || U == 1 || W == 1 | cold | since v5
CDP2  | 1111 1110 opc1:4 CRn:4 CRd:4 coproc:4 opc2:3 0 CRm:4    | cdp2 <coproc:coproc|fp>, <imm:opc1|bare|noc>, <creg:CRd>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>} | cold | since v5
MCR2  | 1111 1110 opc1:3 0 CRn:4 Rt:4 coproc:4 opc2:3 1 CRm:4   | mcr2 <coproc:coproc|fp!>, <imm:opc1|bare|noc>, <r:Rt|pc!>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>} | cold | since v5
MRC2  | 1111 1110 opc1:3 1 CRn:4 Rt:4 coproc:4 opc2:3 1 CRm:4   | mrc2 <coproc:coproc|fp!>, <imm:opc1|bare|noc>, <r:Rt>, <creg:CRn>, <creg:CRm>{, <copopt:opc2>}     | cold | since v5
`;

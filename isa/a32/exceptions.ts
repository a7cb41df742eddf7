// Exception-generating instructions and exception return.

/** "Exception Generation", "Supervisor call", "Exception Return". */
export const exceptionGenerating = `
SVC  | cond:4 1111 imm24:24                             | svc<c>/swi<c> <svcimm:imm24>  | imm = imm24 | cold
BKPT | 1110 00010010 imm12:12 0111 imm4:4               | bkpt <imm:imm12,imm4|hex|opt> | imm = imm12:imm4 | cold | since v5
HVC  | 1110 00010100 imm12:12 0111 imm4:4               | hvc <svcimm:imm12,imm4|bare>  | imm = imm12:imm4 | feat VE
HVC_c | cond:4 00010100 imm12:12 0111 imm4:4               | hvc<c> <svcimm:imm12,imm4|bare>  | feat VE | alias HVC | accept
SMC  | cond:4 00010110 (0000) (0000) (0000) 0111 imm4:4 | smc<c> <svcimm:imm4|bare>     | imm = imm4 | cold | feat Security
ERET | cond:4 00010110 (0000) (0000) (0000) 0110 (1110) | eret<c>                       | feat VE
UDF  | 1110 01111111 imm12:12 1111 imm4:4               | udf <imm:imm12,imm4|opt>      | imm = imm12:imm4 | cold
UDF_c | cond:4 01111111 imm12:12 1111 imm4:4            | udf<c> <imm:imm12,imm4|opt>   | alias UDF | accept
`;

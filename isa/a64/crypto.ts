// Cryptographic instructions on SIMD registers.

export const cryptography = `
AESE      | 01001110 00 10100 00100 10 Rn:5 Rd:5    | aese <v:Rd,16b>, <v:Rn,16b>                         | feat AES | cold
AESD      | 01001110 00 10100 00101 10 Rn:5 Rd:5    | aesd <v:Rd,16b>, <v:Rn,16b>                         | feat AES | cold
AESMC     | 01001110 00 10100 00110 10 Rn:5 Rd:5    | aesmc <v:Rd,16b>, <v:Rn,16b>                        | feat AES | cold
AESIMC    | 01001110 00 10100 00111 10 Rn:5 Rd:5    | aesimc <v:Rd,16b>, <v:Rn,16b>                       | feat AES | cold
SHA1C     | 01011110 00 0 Rm:5 0 000 00 Rn:5 Rd:5   | sha1c <q:Rd>, <s:Rn>, <v:Rm,4s>                     | feat SHA1 | cold
SHA1P     | 01011110 00 0 Rm:5 0 001 00 Rn:5 Rd:5   | sha1p <q:Rd>, <s:Rn>, <v:Rm,4s>                     | feat SHA1 | cold
SHA1M     | 01011110 00 0 Rm:5 0 010 00 Rn:5 Rd:5   | sha1m <q:Rd>, <s:Rn>, <v:Rm,4s>                     | feat SHA1 | cold
SHA1SU0   | 01011110 00 0 Rm:5 0 011 00 Rn:5 Rd:5   | sha1su0 <v:Rd,4s>, <v:Rn,4s>, <v:Rm,4s>             | feat SHA1 | cold
SHA256H   | 01011110 00 0 Rm:5 0 100 00 Rn:5 Rd:5   | sha256h <q:Rd>, <q:Rn>, <v:Rm,4s>                   | feat SHA256 | cold
SHA256H2  | 01011110 00 0 Rm:5 0 101 00 Rn:5 Rd:5   | sha256h2 <q:Rd>, <q:Rn>, <v:Rm,4s>                  | feat SHA256 | cold
SHA256SU1 | 01011110 00 0 Rm:5 0 110 00 Rn:5 Rd:5   | sha256su1 <v:Rd,4s>, <v:Rn,4s>, <v:Rm,4s>           | feat SHA256 | cold
SHA1H     | 01011110 00 10100 00000 10 Rn:5 Rd:5    | sha1h <s:Rd>, <s:Rn>                                | feat SHA1 | cold
SHA1SU1   | 01011110 00 10100 00001 10 Rn:5 Rd:5    | sha1su1 <v:Rd,4s>, <v:Rn,4s>                        | feat SHA1 | cold
SHA256SU0 | 01011110 00 10100 00010 10 Rn:5 Rd:5    | sha256su0 <v:Rd,4s>, <v:Rn,4s>                      | feat SHA256 | cold
SHA512H   | 11001110011 Rm:5 1000 00 Rn:5 Rd:5      | sha512h <q:Rd>, <q:Rn>, <v:Rm,2d>                   | feat SHA512 | cold
SHA512H2  | 11001110011 Rm:5 1000 01 Rn:5 Rd:5      | sha512h2 <q:Rd>, <q:Rn>, <v:Rm,2d>                  | feat SHA512 | cold
SHA512SU1 | 11001110011 Rm:5 1000 10 Rn:5 Rd:5      | sha512su1 <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>           | feat SHA512 | cold
RAX1      | 11001110011 Rm:5 1000 11 Rn:5 Rd:5      | rax1 <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>                | feat SHA3 | cold
SM3PARTW1 | 11001110011 Rm:5 1100 00 Rn:5 Rd:5      | sm3partw1 <v:Rd,4s>, <v:Rn,4s>, <v:Rm,4s>           | feat SM3 | cold
SM3PARTW2 | 11001110011 Rm:5 1100 01 Rn:5 Rd:5      | sm3partw2 <v:Rd,4s>, <v:Rn,4s>, <v:Rm,4s>           | feat SM3 | cold
SM4EKEY   | 11001110011 Rm:5 1100 10 Rn:5 Rd:5      | sm4ekey <v:Rd,4s>, <v:Rn,4s>, <v:Rm,4s>             | feat SM4 | cold
SHA512SU0 | 11001110110 00000 1000 00 Rn:5 Rd:5     | sha512su0 <v:Rd,2d>, <v:Rn,2d>                      | feat SHA512 | cold
SM4E      | 11001110110 00000 1000 01 Rn:5 Rd:5     | sm4e <v:Rd,4s>, <v:Rn,4s>                           | feat SM4 | cold
EOR3      | 110011100 00 Rm:5 0 Ra:5 Rn:5 Rd:5      | eor3 <v:Rd,16b>, <v:Rn,16b>, <v:Rm,16b>, <v:Ra,16b> | feat SHA3 | cold
BCAX      | 110011100 01 Rm:5 0 Ra:5 Rn:5 Rd:5      | bcax <v:Rd,16b>, <v:Rn,16b>, <v:Rm,16b>, <v:Ra,16b> | feat SHA3 | cold
SM3SS1    | 110011100 10 Rm:5 0 Ra:5 Rn:5 Rd:5      | sm3ss1 <v:Rd,4s>, <v:Rn,4s>, <v:Rm,4s>, <v:Ra,4s>   | feat SM3 | cold
XAR       | 11001110100 Rm:5 imm6:6 Rn:5 Rd:5       | xar <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>, #<imm6|d>      | feat SHA3 | cold
SM3TT1A   | 11001110010 Rm:5 10 imm2:2 00 Rn:5 Rd:5 | sm3tt1a <v:Rd,4s>, <v:Rn,4s>, <slane:Rm,imm2>       | feat SM3 | cold
SM3TT1B   | 11001110010 Rm:5 10 imm2:2 01 Rn:5 Rd:5 | sm3tt1b <v:Rd,4s>, <v:Rn,4s>, <slane:Rm,imm2>       | feat SM3 | cold
SM3TT2A   | 11001110010 Rm:5 10 imm2:2 10 Rn:5 Rd:5 | sm3tt2a <v:Rd,4s>, <v:Rn,4s>, <slane:Rm,imm2>       | feat SM3 | cold
SM3TT2B   | 11001110010 Rm:5 10 imm2:2 11 Rn:5 Rd:5 | sm3tt2b <v:Rd,4s>, <v:Rn,4s>, <slane:Rm,imm2>       | feat SM3 | cold
`;

// Data Processing -- Register.

export const dataProcessing2Source = `
UDIV  | sf 0 0 11010110 Rm:5 000010 Rn:5 Rd:5 | udiv <sf:Rd>, <sf:Rn>, <sf:Rm> | per sf
SDIV  | sf 0 0 11010110 Rm:5 000011 Rn:5 Rd:5 | sdiv <sf:Rd>, <sf:Rn>, <sf:Rm> | per sf
LSLV  | sf 0 0 11010110 Rm:5 001000 Rn:5 Rd:5 | lslv <sf:Rd>, <sf:Rn>, <sf:Rm> | per sf
LSRV  | sf 0 0 11010110 Rm:5 001001 Rn:5 Rd:5 | lsrv <sf:Rd>, <sf:Rn>, <sf:Rm> | per sf
ASRV  | sf 0 0 11010110 Rm:5 001010 Rn:5 Rd:5 | asrv <sf:Rd>, <sf:Rn>, <sf:Rm> | per sf
RORV  | sf 0 0 11010110 Rm:5 001011 Rn:5 Rd:5 | rorv <sf:Rd>, <sf:Rn>, <sf:Rm> | per sf | cold
PACGA | 1 0 0 11010110 Rm:5 001100 Rn:5 Rd:5 | pacga <x:Rd>, <x:Rn>, <x:Rm|SP> | feat PAuth | cold
CRC32B  | 0 0 0 11010110 Rm:5 010000 Rn:5 Rd:5 | crc32b <w:Rd>, <w:Rn>, <w:Rm>  | feat CRC32 | cold
CRC32H  | 0 0 0 11010110 Rm:5 010001 Rn:5 Rd:5 | crc32h <w:Rd>, <w:Rn>, <w:Rm>  | feat CRC32 | cold
CRC32W  | 0 0 0 11010110 Rm:5 010010 Rn:5 Rd:5 | crc32w <w:Rd>, <w:Rn>, <w:Rm>  | feat CRC32 | cold
CRC32X  | 1 0 0 11010110 Rm:5 010011 Rn:5 Rd:5 | crc32x <w:Rd>, <w:Rn>, <x:Rm>  | feat CRC32 | cold
CRC32CB | 0 0 0 11010110 Rm:5 010100 Rn:5 Rd:5 | crc32cb <w:Rd>, <w:Rn>, <w:Rm> | feat CRC32 | cold
CRC32CH | 0 0 0 11010110 Rm:5 010101 Rn:5 Rd:5 | crc32ch <w:Rd>, <w:Rn>, <w:Rm> | feat CRC32 | cold
CRC32CW | 0 0 0 11010110 Rm:5 010110 Rn:5 Rd:5 | crc32cw <w:Rd>, <w:Rn>, <w:Rm> | feat CRC32 | cold
CRC32CX | 1 0 0 11010110 Rm:5 010111 Rn:5 Rd:5 | crc32cx <w:Rd>, <w:Rn>, <x:Rm> | feat CRC32 | cold
LSL_reg | sf 0 0 11010110 Rm:5 001000 Rn:5 Rd:5 | lsl <sf:Rd>, <sf:Rn>, <sf:Rm> | alias LSLV
LSR_reg | sf 0 0 11010110 Rm:5 001001 Rn:5 Rd:5 | lsr <sf:Rd>, <sf:Rn>, <sf:Rm> | alias LSRV
ASR_reg | sf 0 0 11010110 Rm:5 001010 Rn:5 Rd:5 | asr <sf:Rd>, <sf:Rn>, <sf:Rm> | alias ASRV
ROR_reg | sf 0 0 11010110 Rm:5 001011 Rn:5 Rd:5 | ror <sf:Rd>, <sf:Rn>, <sf:Rm> | alias RORV
`;

export const dataProcessing1Source = `
RBIT   | sf 1 0 11010110 00000 000000 Rn:5 Rd:5 | rbit <sf:Rd>, <sf:Rn>  | per sf | cold
REV16  | sf 1 0 11010110 00000 000001 Rn:5 Rd:5 | rev16 <sf:Rd>, <sf:Rn> | per sf | cold
REV_32 | 0 1 0 11010110 00000 000010 Rn:5 Rd:5  | rev <w:Rd>, <w:Rn>
REV32  | 1 1 0 11010110 00000 000010 Rn:5 Rd:5  | rev32 <x:Rd>, <x:Rn> | cold
REV_64 | 1 1 0 11010110 00000 000011 Rn:5 Rd:5  | rev <x:Rd>, <x:Rn>
REV64  | 1 1 0 11010110 00000 000011 Rn:5 Rd:5  | rev64 <x:Rd>, <x:Rn> | alias REV_64 | accept
CLZ    | sf 1 0 11010110 00000 000100 Rn:5 Rd:5 | clz <sf:Rd>, <sf:Rn>   | per sf
CLS    | sf 1 0 11010110 00000 000101 Rn:5 Rd:5 | cls <sf:Rd>, <sf:Rn>   | per sf | cold
PACIA  | 1 1 0 11010110 00001 000000 Rn:5 Rd:5  | pacia <x:Rd>, <x:Rn|SP> | feat PAuth | cold
PACIB  | 1 1 0 11010110 00001 000001 Rn:5 Rd:5  | pacib <x:Rd>, <x:Rn|SP> | feat PAuth | cold
PACDA  | 1 1 0 11010110 00001 000010 Rn:5 Rd:5  | pacda <x:Rd>, <x:Rn|SP> | feat PAuth | cold
PACDB  | 1 1 0 11010110 00001 000011 Rn:5 Rd:5  | pacdb <x:Rd>, <x:Rn|SP> | feat PAuth | cold
AUTIA  | 1 1 0 11010110 00001 000100 Rn:5 Rd:5  | autia <x:Rd>, <x:Rn|SP> | feat PAuth | cold
AUTIB  | 1 1 0 11010110 00001 000101 Rn:5 Rd:5  | autib <x:Rd>, <x:Rn|SP> | feat PAuth | cold
AUTDA  | 1 1 0 11010110 00001 000110 Rn:5 Rd:5  | autda <x:Rd>, <x:Rn|SP> | feat PAuth | cold
AUTDB  | 1 1 0 11010110 00001 000111 Rn:5 Rd:5  | autdb <x:Rd>, <x:Rn|SP> | feat PAuth | cold
PACIZA | 1 1 0 11010110 00001 001000 11111 Rd:5 | paciza <x:Rd> | feat PAuth | cold
PACIZB | 1 1 0 11010110 00001 001001 11111 Rd:5 | pacizb <x:Rd> | feat PAuth | cold
PACDZA | 1 1 0 11010110 00001 001010 11111 Rd:5 | pacdza <x:Rd> | feat PAuth | cold
PACDZB | 1 1 0 11010110 00001 001011 11111 Rd:5 | pacdzb <x:Rd> | feat PAuth | cold
AUTIZA | 1 1 0 11010110 00001 001100 11111 Rd:5 | autiza <x:Rd> | feat PAuth | cold
AUTIZB | 1 1 0 11010110 00001 001101 11111 Rd:5 | autizb <x:Rd> | feat PAuth | cold
AUTDZA | 1 1 0 11010110 00001 001110 11111 Rd:5 | autdza <x:Rd> | feat PAuth | cold
AUTDZB | 1 1 0 11010110 00001 001111 11111 Rd:5 | autdzb <x:Rd> | feat PAuth | cold
XPACI  | 1 1 0 11010110 00001 010000 11111 Rd:5 | xpaci <x:Rd>  | feat PAuth | cold
XPACD  | 1 1 0 11010110 00001 010001 11111 Rd:5 | xpacd <x:Rd>  | feat PAuth | cold
`;

export const logicalShiftedRegister = `
AND_shift  | sf 00 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | and <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>}  | if sf == 1 || imm6 < 32 | imm = imm6 | per sf shift | cold shift > 1
BIC_shift  | sf 00 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5 | bic <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>}  | if sf == 1 || imm6 < 32 | imm = imm6 | per sf shift | cold shift != 0
ORR_shift  | sf 01 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | orr <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>}  | if sf == 1 || imm6 < 32 | imm = imm6 | per sf shift | cold shift > 1
ORN_shift  | sf 01 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5 | orn <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>}  | if sf == 1 || imm6 < 32 | imm = imm6 | per sf shift | cold shift != 0
EOR_shift  | sf 10 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | eor <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>}  | if sf == 1 || imm6 < 32 | imm = imm6 | per sf shift | cold sf == 1 && shift != 0
EON_shift  | sf 10 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5 | eon <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>}  | if sf == 1 || imm6 < 32 | imm = imm6 | per sf shift | cold shift != 0
ANDS_shift | sf 11 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | ands <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>} | if sf == 1 || imm6 < 32 | imm = imm6 | per sf shift | cold shift != 0
BICS_shift | sf 11 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5 | bics <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>} | if sf == 1 || imm6 < 32 | imm = imm6 | per sf shift | cold shift != 0
MOV_reg   | sf 01 01010 00 0 Rm:5 000000 11111 Rd:5 | mov <sf:Rd>, <sf:Rm> | alias ORR_shift
MOV_shift | sf 01 01010 shift:2 0 Rm:5 imm6:6 11111 Rd:5 | mov <sf:Rd>, <sf:Rm>, <shift:shift,imm6|ROR> | if sf == 1 || imm6 < 32 | alias ORR_shift | accept
MVN_shift | sf 01 01010 shift:2 1 Rm:5 imm6:6 11111 Rd:5 | mvn <sf:Rd>, <sf:Rm>{, <shift:shift,imm6|ROR>} | if sf == 1 || imm6 < 32 | alias ORN_shift
TST_shift | sf 11 01010 shift:2 0 Rm:5 imm6:6 Rn:5 11111 | tst <sf:Rn>, <sf:Rm>{, <shift:shift,imm6|ROR>} | if sf == 1 || imm6 < 32 | alias ANDS_shift
UXTW      | 0 01 01010 00 0 Rm:5 000000 11111 Rd:5 | uxtw <w:Rd>, <w:Rm> | alias ORR_shift | accept
UXTW_x    | 0 01 01010 00 0 Rm:5 000000 11111 Rd:5 | uxtw <x:Rd>, <w:Rm> | alias ORR_shift | accept
`;

export const addSubtractShiftedRegister = `
ADD_shift  | sf 0 0 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | add <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6>}  | if shift < 3 && (sf == 1 || imm6 < 32) | imm = imm6 | per sf shift | cold shift > 1
ADDS_shift | sf 0 1 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | adds <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6>} | if shift < 3 && (sf == 1 || imm6 < 32) | imm = imm6 | per sf shift | cold shift != 0
SUB_shift  | sf 1 0 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | sub <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6>}  | if shift < 3 && (sf == 1 || imm6 < 32) | imm = imm6 | per sf shift | cold shift > 1
SUBS_shift | sf 1 1 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | subs <sf:Rd>, <sf:Rn>, <sf:Rm>{, <shift:shift,imm6>} | if shift < 3 && (sf == 1 || imm6 < 32) | imm = imm6 | per sf shift | cold shift != 0
CMN_shift  | sf 0 1 01011 shift:2 0 Rm:5 imm6:6 Rn:5 11111 | cmn <sf:Rn>, <sf:Rm>{, <shift:shift,imm6>} | if shift < 3 && (sf == 1 || imm6 < 32) | alias ADDS_shift
NEG_shift  | sf 1 0 01011 shift:2 0 Rm:5 imm6:6 11111 Rd:5 | neg <sf:Rd>, <sf:Rm>{, <shift:shift,imm6>} | if shift < 3 && (sf == 1 || imm6 < 32) | alias SUB_shift
CMP_shift  | sf 1 1 01011 shift:2 0 Rm:5 imm6:6 Rn:5 11111 | cmp <sf:Rn>, <sf:Rm>{, <shift:shift,imm6>} | if shift < 3 && (sf == 1 || imm6 < 32) | alias SUBS_shift
NEGS_shift | sf 1 1 01011 shift:2 0 Rm:5 imm6:6 11111 Rd:5 | negs <sf:Rd>, <sf:Rm>{, <shift:shift,imm6>} | if shift < 3 && (sf == 1 || imm6 < 32) | alias SUBS_shift
`;

export const addSubtractExtendedRegister = `
ADD_ext  | sf 0 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5 | add <sf:Rd|SP>, <sf:Rn|SP>, <extended:Rm,option,imm3> | if imm3 <= 4 | per sf
ADDS_ext | sf 0 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5 | adds <sf:Rd>, <sf:Rn|SP>, <extended:Rm,option,imm3>   | if imm3 <= 4 | per sf | cold
SUB_ext  | sf 1 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5 | sub <sf:Rd|SP>, <sf:Rn|SP>, <extended:Rm,option,imm3> | if imm3 <= 4 | per sf
SUBS_ext | sf 1 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5 | subs <sf:Rd>, <sf:Rn|SP>, <extended:Rm,option,imm3>   | if imm3 <= 4 | per sf
CMN_ext  | sf 0 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 11111 | cmn <sf:Rn|SP>, <extended:Rm,option,imm3> | if imm3 <= 4 | alias ADDS_ext
CMP_ext  | sf 1 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 11111 | cmp <sf:Rn|SP>, <extended:Rm,option,imm3> | if imm3 <= 4 | alias SUBS_ext
`;

export const addSubtractWithCarry = `
ADC  | sf 0 0 11010000 Rm:5 000000 Rn:5 Rd:5 | adc <sf:Rd>, <sf:Rn>, <sf:Rm>  | per sf | cold
ADCS | sf 0 1 11010000 Rm:5 000000 Rn:5 Rd:5 | adcs <sf:Rd>, <sf:Rn>, <sf:Rm> | per sf | cold
SBC  | sf 1 0 11010000 Rm:5 000000 Rn:5 Rd:5 | sbc <sf:Rd>, <sf:Rn>, <sf:Rm>  | per sf | cold
SBCS | sf 1 1 11010000 Rm:5 000000 Rn:5 Rd:5 | sbcs <sf:Rd>, <sf:Rn>, <sf:Rm> | per sf | cold
NGC  | sf 1 0 11010000 Rm:5 000000 11111 Rd:5 | ngc <sf:Rd>, <sf:Rm>  | alias SBC
NGCS | sf 1 1 11010000 Rm:5 000000 11111 Rd:5 | ngcs <sf:Rd>, <sf:Rm> | alias SBCS
`;

export const flagManipulation = `
RMIF   | 1 0 1 11010000 imm6:6 00001 Rn:5 0 mask:4 | rmif <x:Rn>, #<imm6|d>, #<mask|d> | feat FlagM | cold
SETF8  | 0 0 1 11010000 000000 0 0010 Rn:5 0 1101  | setf8 <w:Rn>  | feat FlagM | cold
SETF16 | 0 0 1 11010000 000000 1 0010 Rn:5 0 1101  | setf16 <w:Rn> | feat FlagM | cold
`;

export const conditionalCompare = `
CCMN_reg | sf 0 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 nzcv:4   | ccmn <sf:Rn>, <sf:Rm>, #<nzcv>, <cond> | per sf | cold
CCMP_reg | sf 1 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 nzcv:4   | ccmp <sf:Rn>, <sf:Rm>, #<nzcv>, <cond> | per sf
CCMN_imm | sf 0 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 nzcv:4 | ccmn <sf:Rn>, #<imm5>, #<nzcv>, <cond> | per sf | cold
CCMP_imm | sf 1 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 nzcv:4 | ccmp <sf:Rn>, #<imm5>, #<nzcv>, <cond> | per sf
`;

export const conditionalSelect = `
CSEL  | sf 0 0 11010100 Rm:5 cond:4 0 0 Rn:5 Rd:5 | csel <sf:Rd>, <sf:Rn>, <sf:Rm>, <cond>  | per sf
CSINC | sf 0 0 11010100 Rm:5 cond:4 0 1 Rn:5 Rd:5 | csinc <sf:Rd>, <sf:Rn>, <sf:Rm>, <cond> | per sf
CSINV | sf 1 0 11010100 Rm:5 cond:4 0 0 Rn:5 Rd:5 | csinv <sf:Rd>, <sf:Rn>, <sf:Rm>, <cond> | per sf | cold
CSNEG | sf 1 0 11010100 Rm:5 cond:4 0 1 Rn:5 Rd:5 | csneg <sf:Rd>, <sf:Rn>, <sf:Rm>, <cond> | per sf | cold
CSET  | sf 0 0 11010100 11111 cond:4 0 1 11111 Rd:5 | cset <sf:Rd>, <cond|NOT>           | if cond < 14 | alias CSINC
CINC  | sf 0 0 11010100 Rm:5 cond:4 0 1 Rn:5 Rd:5 | cinc <sf:Rd>, <sf:Rn>, <cond|NOT>    | if cond < 14 && Rm == Rn | alias CSINC
CSETM | sf 1 0 11010100 11111 cond:4 0 0 11111 Rd:5 | csetm <sf:Rd>, <cond|NOT>          | if cond < 14 | alias CSINV
CINV  | sf 1 0 11010100 Rm:5 cond:4 0 0 Rn:5 Rd:5 | cinv <sf:Rd>, <sf:Rn>, <cond|NOT>    | if cond < 14 && Rm == Rn | alias CSINV
CNEG  | sf 1 0 11010100 Rm:5 cond:4 0 1 Rn:5 Rd:5 | cneg <sf:Rd>, <sf:Rn>, <cond|NOT>    | if cond < 14 && Rm == Rn | alias CSNEG
`;

export const dataProcessing3Source = `
MADD   | sf 00 11011 000 Rm:5 0 Ra:5 Rn:5 Rd:5 | madd <sf:Rd>, <sf:Rn>, <sf:Rm>, <sf:Ra> | per sf
MSUB   | sf 00 11011 000 Rm:5 1 Ra:5 Rn:5 Rd:5 | msub <sf:Rd>, <sf:Rn>, <sf:Rm>, <sf:Ra> | per sf
SMADDL | 1 00 11011 001 Rm:5 0 Ra:5 Rn:5 Rd:5 | smaddl <x:Rd>, <w:Rn>, <w:Rm>, <x:Ra>
SMSUBL | 1 00 11011 001 Rm:5 1 Ra:5 Rn:5 Rd:5 | smsubl <x:Rd>, <w:Rn>, <w:Rm>, <x:Ra> | cold
SMULH  | 1 00 11011 010 Rm:5 0 (11111) Rn:5 Rd:5 | smulh <x:Rd>, <x:Rn>, <x:Rm> | cold
UMADDL | 1 00 11011 101 Rm:5 0 Ra:5 Rn:5 Rd:5 | umaddl <x:Rd>, <w:Rn>, <w:Rm>, <x:Ra>
UMSUBL | 1 00 11011 101 Rm:5 1 Ra:5 Rn:5 Rd:5 | umsubl <x:Rd>, <w:Rn>, <w:Rm>, <x:Ra> | cold
UMULH  | 1 00 11011 110 Rm:5 0 (11111) Rn:5 Rd:5 | umulh <x:Rd>, <x:Rn>, <x:Rm>
MUL    | sf 00 11011 000 Rm:5 0 11111 Rn:5 Rd:5 | mul <sf:Rd>, <sf:Rn>, <sf:Rm>  | alias MADD
MNEG   | sf 00 11011 000 Rm:5 1 11111 Rn:5 Rd:5 | mneg <sf:Rd>, <sf:Rn>, <sf:Rm> | alias MSUB
SMULL  | 1 00 11011 001 Rm:5 0 11111 Rn:5 Rd:5 | smull <x:Rd>, <w:Rn>, <w:Rm>   | alias SMADDL
SMNEGL | 1 00 11011 001 Rm:5 1 11111 Rn:5 Rd:5 | smnegl <x:Rd>, <w:Rn>, <w:Rm>  | alias SMSUBL
UMULL  | 1 00 11011 101 Rm:5 0 11111 Rn:5 Rd:5 | umull <x:Rd>, <w:Rn>, <w:Rm>   | alias UMADDL
UMNEGL | 1 00 11011 101 Rm:5 1 11111 Rn:5 Rd:5 | umnegl <x:Rd>, <w:Rn>, <w:Rm>  | alias UMSUBL
`;

// Data Processing -- Immediate.

export const pcRelativeAddressing = `
ADR  | 0 immlo:2 10000 immhi:19 Rd:5 | adr <x:Rd>, <label:immhi:immlo|ADR>  | imm = SignExtend(immhi:immlo)
ADRP | 1 immlo:2 10000 immhi:19 Rd:5 | adrp <x:Rd>, <page:immhi:immlo>      | imm = SignExtend(immhi:immlo) << 12
`;

// ADD and SUB take the stack pointer as Rn and Rd, ADDS and SUBS only as Rn.
export const addSubtractImmediate = `
ADD_imm  | sf 0 0 100010 sh imm12:12 Rn:5 Rd:5 | add <sf:Rd|SP>, <sf:Rn|SP>, #<aimm:imm12,sh> | imm = imm12 << (12 * sh) | per sf
ADDS_imm | sf 0 1 100010 sh imm12:12 Rn:5 Rd:5 | adds <sf:Rd>, <sf:Rn|SP>, #<aimm:imm12,sh>   | imm = imm12 << (12 * sh) | per sf
SUB_imm  | sf 1 0 100010 sh imm12:12 Rn:5 Rd:5 | sub <sf:Rd|SP>, <sf:Rn|SP>, #<aimm:imm12,sh> | imm = imm12 << (12 * sh) | per sf
SUBS_imm | sf 1 1 100010 sh imm12:12 Rn:5 Rd:5 | subs <sf:Rd>, <sf:Rn|SP>, #<aimm:imm12,sh>   | imm = imm12 << (12 * sh) | per sf
MOV_sp   | sf 0 0 100010 0 000000000000 Rn:5 Rd:5 | mov <sf:Rd|SP>, <sf:Rn|SP> | if Rd == 31 || Rn == 31 | alias ADD_imm
CMN_imm  | sf 0 1 100010 sh imm12:12 Rn:5 11111 | cmn <sf:Rn|SP>, #<aimm:imm12,sh> | alias ADDS_imm
CMP_imm  | sf 1 1 100010 sh imm12:12 Rn:5 11111 | cmp <sf:Rn|SP>, #<aimm:imm12,sh> | alias SUBS_imm
`;

export const moveWideImmediate = `
MOVN     | sf 00 100101 hw:2 imm16:16 Rd:5 | movn <sf:Rd>, #<movewide:imm16,hw> | if sf == 1 || hw < 2 | imm = imm16 << (16 * hw) | per sf
MOVZ     | sf 10 100101 hw:2 imm16:16 Rd:5 | movz <sf:Rd>, #<movewide:imm16,hw> | if sf == 1 || hw < 2 | imm = imm16 << (16 * hw) | per sf
MOVK     | sf 11 100101 hw:2 imm16:16 Rd:5 | movk <sf:Rd>, #<movewide:imm16,hw> | if sf == 1 || hw < 2 | per sf
MOV_wide | sf 10 100101 hw:2 imm16:16 Rd:5 | mov <sf:Rd>, #<wide:imm16,hw> | if sf == 1 || hw < 2 | prefer imm16 != 0 || hw == 0 | alias MOVZ
MOV_inverted | sf 00 100101 hw:2 imm16:16 Rd:5 | mov <sf:Rd>, #<inverted:imm16,hw> | if sf == 1 || hw < 2 | prefer (imm16 != 0 || hw == 0) && (sf == 1 || imm16 != 65535) | alias MOVN
`;

// imms and N decide the element size; all-ones elements and size 1 are reserved.
export const logicalImmediate = `
AND_imm  | sf 00 100100 N immr:6 imms:6 Rn:5 Rd:5 | and <sf:Rd|SP>, <sf:Rn>, #<bitmask:N,immr,imms> | if (sf == 1 || N == 0) && imms != 63 && (N == 1 || imms < 61 && imms != 31 && imms != 47 && imms != 55 && imms != 59) | imm = DecodeBitMasks(N, imms, immr, sf) | per sf
ORR_imm  | sf 01 100100 N immr:6 imms:6 Rn:5 Rd:5 | orr <sf:Rd|SP>, <sf:Rn>, #<bitmask:N,immr,imms> | if (sf == 1 || N == 0) && imms != 63 && (N == 1 || imms < 61 && imms != 31 && imms != 47 && imms != 55 && imms != 59) | imm = DecodeBitMasks(N, imms, immr, sf) | per sf
EOR_imm  | sf 10 100100 N immr:6 imms:6 Rn:5 Rd:5 | eor <sf:Rd|SP>, <sf:Rn>, #<bitmask:N,immr,imms> | if (sf == 1 || N == 0) && imms != 63 && (N == 1 || imms < 61 && imms != 31 && imms != 47 && imms != 55 && imms != 59) | imm = DecodeBitMasks(N, imms, immr, sf) | per sf
ANDS_imm | sf 11 100100 N immr:6 imms:6 Rn:5 Rd:5 | ands <sf:Rd>, <sf:Rn>, #<bitmask:N,immr,imms>   | if (sf == 1 || N == 0) && imms != 63 && (N == 1 || imms < 61 && imms != 31 && imms != 47 && imms != 55 && imms != 59) | imm = DecodeBitMasks(N, imms, immr, sf) | per sf
MOV_bitmask | sf 01 100100 N immr:6 imms:6 11111 Rd:5 | mov <sf:Rd|SP>, #<bitmask:N,immr,imms|MOV> | prefer Rd == 31 || !MoveWidePreferred(sf, N, imms, immr) | alias ORR_imm
TST_imm  | sf 11 100100 N immr:6 imms:6 Rn:5 11111 | tst <sf:Rn>, #<bitmask:N,immr,imms> | alias ANDS_imm
BIC_inverted  | sf 00 100100 N immr:6 imms:6 Rn:5 Rd:5 | bic <sf:Rd|SP>, <sf:Rn>, #<bitmask:N,immr,imms|NOT> | alias AND_imm | accept
`;

export const bitfield = `
SBFM     | sf 00 100110 N immr:6 imms:6 Rn:5 Rd:5 | sbfm <sf:Rd>, <sf:Rn>, #<bit:immr>, #<bit:imms> | if N == sf && (sf == 1 || immr < 32 && imms < 32) | per sf
BFM      | sf 01 100110 N immr:6 imms:6 Rn:5 Rd:5 | bfm <sf:Rd>, <sf:Rn>, #<bit:immr>, #<bit:imms>  | if N == sf && (sf == 1 || immr < 32 && imms < 32) | per sf
UBFM     | sf 10 100110 N immr:6 imms:6 Rn:5 Rd:5 | ubfm <sf:Rd>, <sf:Rn>, #<bit:immr>, #<bit:imms> | if N == sf && (sf == 1 || immr < 32 && imms < 32) | per sf
ASR_imm  | sf 00 100110 N immr:6 imms:6 Rn:5 Rd:5 | asr <sf:Rd>, <sf:Rn>, #<bit:immr> | if N == sf && imms == 31 + 32 * sf | alias SBFM
SBFIZ    | sf 00 100110 N immr:6 imms:6 Rn:5 Rd:5 | sbfiz <sf:Rd>, <sf:Rn>, #<insertlsb:immr>, #<insertwidth:immr,imms> | if N == sf | prefer imms < immr | alias SBFM
SXTB     | sf 00 100110 N 000000 000111 Rn:5 Rd:5 | sxtb <sf:Rd>, <w:Rn> | if N == sf | alias SBFM
SXTH     | sf 00 100110 N 000000 001111 Rn:5 Rd:5 | sxth <sf:Rd>, <w:Rn> | if N == sf | alias SBFM
SXTW     | 1 00 100110 1 000000 011111 Rn:5 Rd:5 | sxtw <x:Rd>, <w:Rn> | alias SBFM
SBFX     | sf 00 100110 N immr:6 imms:6 Rn:5 Rd:5 | sbfx <sf:Rd>, <sf:Rn>, #<bit:immr>, #<extractwidth:immr,imms> | if N == sf && imms >= immr | alias SBFM
BFC      | sf 01 100110 N immr:6 imms:6 11111 Rd:5 | bfc <sf:Rd>, #<insertlsb:immr>, #<insertwidth:immr,imms> | if N == sf | prefer imms < immr | alias BFM | feat ASMv8p2
BFI      | sf 01 100110 N immr:6 imms:6 Rn:5 Rd:5 | bfi <sf:Rd>, <sf:Rn>, #<insertlsb:immr>, #<insertwidth:immr,imms> | if N == sf | prefer imms < immr | alias BFM
BFXIL    | sf 01 100110 N immr:6 imms:6 Rn:5 Rd:5 | bfxil <sf:Rd>, <sf:Rn>, #<bit:immr>, #<extractwidth:immr,imms> | if N == sf && imms >= immr | alias BFM
LSR_imm  | sf 10 100110 N immr:6 imms:6 Rn:5 Rd:5 | lsr <sf:Rd>, <sf:Rn>, #<bit:immr> | if N == sf && imms == 31 + 32 * sf | alias UBFM
LSL_imm  | sf 10 100110 N immr:6 imms:6 Rn:5 Rd:5 | lsl <sf:Rd>, <sf:Rn>, #<leftshift:immr,imms> | if N == sf | prefer imms + 1 == immr | alias UBFM
UBFIZ    | sf 10 100110 N immr:6 imms:6 Rn:5 Rd:5 | ubfiz <sf:Rd>, <sf:Rn>, #<insertlsb:immr>, #<insertwidth:immr,imms> | if N == sf | prefer imms < immr | alias UBFM
UXTB     | 0 10 100110 0 000000 000111 Rn:5 Rd:5 | uxtb <w:Rd>, <w:Rn> | alias UBFM
UXTH     | 0 10 100110 0 000000 001111 Rn:5 Rd:5 | uxth <w:Rd>, <w:Rn> | alias UBFM
UXTB_x   | 0 10 100110 0 000000 000111 Rn:5 Rd:5 | uxtb <x:Rd>, <w:Rn> | alias UBFM | accept
UXTH_x   | 0 10 100110 0 000000 001111 Rn:5 Rd:5 | uxth <x:Rd>, <w:Rn> | alias UBFM | accept
UBFX     | sf 10 100110 N immr:6 imms:6 Rn:5 Rd:5 | ubfx <sf:Rd>, <sf:Rn>, #<bit:immr>, #<extractwidth:immr,imms> | if N == sf && imms >= immr | alias UBFM
`;

export const extract = `
EXTR    | sf 00 100111 N 0 Rm:5 imms:6 Rn:5 Rd:5 | extr <sf:Rd>, <sf:Rn>, <sf:Rm>, #<bit:imms> | if N == sf && (sf == 1 || imms < 32) | imm = imms | per sf
ROR_imm | sf 00 100111 N 0 Rm:5 imms:6 Rn:5 Rd:5 | ror <sf:Rd>, <sf:Rn>, #<bit:imms> | if N == sf && Rm == Rn | alias EXTR
`;

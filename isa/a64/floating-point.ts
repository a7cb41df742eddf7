// Floating-point on S, D and H registers. Rows without an executor stop the machine with their name.

export const floatConversion = `
FCVTNS_int    | sf 0 0 11110 ftype:2 1 00 000 000000 Rn:5 Rd:5  | fcvtns <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FCVTNU_int    | sf 0 0 11110 ftype:2 1 00 001 000000 Rn:5 Rd:5  | fcvtnu <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
SCVTF_int     | sf 0 0 11110 ftype:2 1 00 010 000000 Rn:5 Rd:5  | scvtf <fp:Rd,ftype>, <sf:Rn>                  | if ftype != 2 | cold
UCVTF_int     | sf 0 0 11110 ftype:2 1 00 011 000000 Rn:5 Rd:5  | ucvtf <fp:Rd,ftype>, <sf:Rn>                  | if ftype != 2 | cold
FCVTAS_int    | sf 0 0 11110 ftype:2 1 00 100 000000 Rn:5 Rd:5  | fcvtas <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FCVTAU_int    | sf 0 0 11110 ftype:2 1 00 101 000000 Rn:5 Rd:5  | fcvtau <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FCVTPS_int    | sf 0 0 11110 ftype:2 1 01 000 000000 Rn:5 Rd:5  | fcvtps <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FCVTPU_int    | sf 0 0 11110 ftype:2 1 01 001 000000 Rn:5 Rd:5  | fcvtpu <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FCVTMS_int    | sf 0 0 11110 ftype:2 1 10 000 000000 Rn:5 Rd:5  | fcvtms <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FCVTMU_int    | sf 0 0 11110 ftype:2 1 10 001 000000 Rn:5 Rd:5  | fcvtmu <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FCVTZS_int    | sf 0 0 11110 ftype:2 1 11 000 000000 Rn:5 Rd:5  | fcvtzs <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FCVTZU_int    | sf 0 0 11110 ftype:2 1 11 001 000000 Rn:5 Rd:5  | fcvtzu <sf:Rd>, <fp:Rn,ftype>                 | if ftype != 2 | cold
FMOV_s_to_w   | 0 0 0 11110 00 1 00 110 000000 Rn:5 Rd:5        | fmov <w:Rd>, <s:Rn>                           | cold
FMOV_w_to_s   | 0 0 0 11110 00 1 00 111 000000 Rn:5 Rd:5        | fmov <s:Rd>, <w:Rn>                           | cold
FMOV_d_to_x   | 1 0 0 11110 01 1 00 110 000000 Rn:5 Rd:5        | fmov <x:Rd>, <d:Rn>                           | cold
FMOV_x_to_d   | 1 0 0 11110 01 1 00 111 000000 Rn:5 Rd:5        | fmov <d:Rd>, <x:Rn>                           | cold
FMOV_top_to_x | 1 0 0 11110 10 1 01 110 000000 Rn:5 Rd:5        | fmov <x:Rd>, <fixedelement:Rn,d,1>            | cold
FMOV_x_to_top | 1 0 0 11110 10 1 01 111 000000 Rn:5 Rd:5        | fmov <fixedelement:Rd,d,1>, <x:Rn>            | cold
FMOV_h_to_int | sf 0 0 11110 11 1 00 110 000000 Rn:5 Rd:5       | fmov <sf:Rd>, <h:Rn>                          | feat FP16 | cold
FMOV_int_to_h | sf 0 0 11110 11 1 00 111 000000 Rn:5 Rd:5       | fmov <h:Rd>, <sf:Rn>                          | feat FP16 | cold
FJCVTZS       | 0 0 0 11110 01 1 11 110 000000 Rn:5 Rd:5        | fjcvtzs <w:Rd>, <d:Rn>                        | feat JSCVT | cold
SCVTF_fix     | sf 0 0 11110 ftype:2 0 00 010 scale:6 Rn:5 Rd:5 | scvtf <fp:Rd,ftype>, <sf:Rn>, #<fbits:scale>  | if ftype != 2 && (sf == 1 || scale > 31) | cold
UCVTF_fix     | sf 0 0 11110 ftype:2 0 00 011 scale:6 Rn:5 Rd:5 | ucvtf <fp:Rd,ftype>, <sf:Rn>, #<fbits:scale>  | if ftype != 2 && (sf == 1 || scale > 31) | cold
FCVTZS_fix    | sf 0 0 11110 ftype:2 0 11 000 scale:6 Rn:5 Rd:5 | fcvtzs <sf:Rd>, <fp:Rn,ftype>, #<fbits:scale> | if ftype != 2 && (sf == 1 || scale > 31) | cold
FCVTZU_fix    | sf 0 0 11110 ftype:2 0 11 001 scale:6 Rn:5 Rd:5 | fcvtzu <sf:Rd>, <fp:Rn,ftype>, #<fbits:scale> | if ftype != 2 && (sf == 1 || scale > 31) | cold
`;

export const floatOneSource = `
FMOV_float     | 0 0 0 11110 ftype:2 1 000000 10000 Rn:5 Rd:5 | fmov <fp:Rd,ftype>, <fp:Rn,ftype>     | if ftype != 2 | cold
FABS_float     | 0 0 0 11110 ftype:2 1 000001 10000 Rn:5 Rd:5 | fabs <fp:Rd,ftype>, <fp:Rn,ftype>     | if ftype != 2 | cold
FNEG_float     | 0 0 0 11110 ftype:2 1 000010 10000 Rn:5 Rd:5 | fneg <fp:Rd,ftype>, <fp:Rn,ftype>     | if ftype != 2 | cold
FSQRT_float    | 0 0 0 11110 ftype:2 1 000011 10000 Rn:5 Rd:5 | fsqrt <fp:Rd,ftype>, <fp:Rn,ftype>    | if ftype != 2 | cold
FRINTN_float   | 0 0 0 11110 ftype:2 1 001000 10000 Rn:5 Rd:5 | frintn <fp:Rd,ftype>, <fp:Rn,ftype>   | if ftype != 2 | cold
FRINTP_float   | 0 0 0 11110 ftype:2 1 001001 10000 Rn:5 Rd:5 | frintp <fp:Rd,ftype>, <fp:Rn,ftype>   | if ftype != 2 | cold
FRINTM_float   | 0 0 0 11110 ftype:2 1 001010 10000 Rn:5 Rd:5 | frintm <fp:Rd,ftype>, <fp:Rn,ftype>   | if ftype != 2 | cold
FRINTZ_float   | 0 0 0 11110 ftype:2 1 001011 10000 Rn:5 Rd:5 | frintz <fp:Rd,ftype>, <fp:Rn,ftype>   | if ftype != 2 | cold
FRINTA_float   | 0 0 0 11110 ftype:2 1 001100 10000 Rn:5 Rd:5 | frinta <fp:Rd,ftype>, <fp:Rn,ftype>   | if ftype != 2 | cold
FRINTX_float   | 0 0 0 11110 ftype:2 1 001110 10000 Rn:5 Rd:5 | frintx <fp:Rd,ftype>, <fp:Rn,ftype>   | if ftype != 2 | cold
FRINTI_float   | 0 0 0 11110 ftype:2 1 001111 10000 Rn:5 Rd:5 | frinti <fp:Rd,ftype>, <fp:Rn,ftype>   | if ftype != 2 | cold
FRINT32Z_float | 0 0 0 11110 ftype:2 1 010000 10000 Rn:5 Rd:5 | frint32z <fp:Rd,ftype>, <fp:Rn,ftype> | if ftype < 2 | feat FRINTTS | cold
FRINT32X_float | 0 0 0 11110 ftype:2 1 010001 10000 Rn:5 Rd:5 | frint32x <fp:Rd,ftype>, <fp:Rn,ftype> | if ftype < 2 | feat FRINTTS | cold
FRINT64Z_float | 0 0 0 11110 ftype:2 1 010010 10000 Rn:5 Rd:5 | frint64z <fp:Rd,ftype>, <fp:Rn,ftype> | if ftype < 2 | feat FRINTTS | cold
FRINT64X_float | 0 0 0 11110 ftype:2 1 010011 10000 Rn:5 Rd:5 | frint64x <fp:Rd,ftype>, <fp:Rn,ftype> | if ftype < 2 | feat FRINTTS | cold
FCVT_s_to_d    | 0 0 0 11110 00 1 000101 10000 Rn:5 Rd:5      | fcvt <d:Rd>, <s:Rn>                   | cold
FCVT_s_to_h    | 0 0 0 11110 00 1 000111 10000 Rn:5 Rd:5      | fcvt <h:Rd>, <s:Rn>                   | cold
FCVT_d_to_s    | 0 0 0 11110 01 1 000100 10000 Rn:5 Rd:5      | fcvt <s:Rd>, <d:Rn>                   | cold
FCVT_d_to_h    | 0 0 0 11110 01 1 000111 10000 Rn:5 Rd:5      | fcvt <h:Rd>, <d:Rn>                   | cold
FCVT_h_to_s    | 0 0 0 11110 11 1 000100 10000 Rn:5 Rd:5      | fcvt <s:Rd>, <h:Rn>                   | cold
FCVT_h_to_d    | 0 0 0 11110 11 1 000101 10000 Rn:5 Rd:5      | fcvt <d:Rd>, <h:Rn>                   | cold
BFCVT          | 0 0 0 11110 01 1 000110 10000 Rn:5 Rd:5      | bfcvt <h:Rd>, <s:Rn>                  | feat BF16 | cold
`;

export const floatCompareSelect = `
FCMP       | 0 0 0 11110 ftype:2 1 Rm:5 00 1000 Rn:5 00 000     | fcmp <fp:Rn,ftype>, <fp:Rm,ftype>                         | if ftype != 2 | cold
FCMP_zero  | 0 0 0 11110 ftype:2 1 (00000) 00 1000 Rn:5 01 000  | fcmp <fp:Rn,ftype>, #<fpzero>                             | if ftype != 2 | cold
FCCMP      | 0 0 0 11110 ftype:2 1 Rm:5 cond:4 01 Rn:5 0 nzcv:4 | fccmp <fp:Rn,ftype>, <fp:Rm,ftype>, #<nzcv>, <cond>       | if ftype != 2 | cold
FCMPE      | 0 0 0 11110 ftype:2 1 Rm:5 00 1000 Rn:5 10 000     | fcmpe <fp:Rn,ftype>, <fp:Rm,ftype>                        | if ftype != 2 | cold
FCMPE_zero | 0 0 0 11110 ftype:2 1 (00000) 00 1000 Rn:5 11 000  | fcmpe <fp:Rn,ftype>, #<fpzero>                            | if ftype != 2 | cold
FCCMPE     | 0 0 0 11110 ftype:2 1 Rm:5 cond:4 01 Rn:5 1 nzcv:4 | fccmpe <fp:Rn,ftype>, <fp:Rm,ftype>, #<nzcv>, <cond>      | if ftype != 2 | cold
FCSEL      | 0 0 0 11110 ftype:2 1 Rm:5 cond:4 11 Rn:5 Rd:5     | fcsel <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>, <cond> | if ftype != 2 | cold
FMOV_imm   | 0 0 0 11110 ftype:2 1 imm8:8 100 00000 Rd:5        | fmov <fp:Rd,ftype>, #<fpimm:imm8>                         | if ftype != 2 | cold
`;

export const floatTwoSource = `
FMUL_float   | 0 0 0 11110 ftype:2 1 Rm:5 0000 10 Rn:5 Rd:5 | fmul <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>   | if ftype != 2 | cold
FDIV_float   | 0 0 0 11110 ftype:2 1 Rm:5 0001 10 Rn:5 Rd:5 | fdiv <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>   | if ftype != 2 | cold
FADD_float   | 0 0 0 11110 ftype:2 1 Rm:5 0010 10 Rn:5 Rd:5 | fadd <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>   | if ftype != 2 | cold
FSUB_float   | 0 0 0 11110 ftype:2 1 Rm:5 0011 10 Rn:5 Rd:5 | fsub <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>   | if ftype != 2 | cold
FMAX_float   | 0 0 0 11110 ftype:2 1 Rm:5 0100 10 Rn:5 Rd:5 | fmax <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>   | if ftype != 2 | cold
FMIN_float   | 0 0 0 11110 ftype:2 1 Rm:5 0101 10 Rn:5 Rd:5 | fmin <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>   | if ftype != 2 | cold
FMAXNM_float | 0 0 0 11110 ftype:2 1 Rm:5 0110 10 Rn:5 Rd:5 | fmaxnm <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype> | if ftype != 2 | cold
FMINNM_float | 0 0 0 11110 ftype:2 1 Rm:5 0111 10 Rn:5 Rd:5 | fminnm <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype> | if ftype != 2 | cold
FNMUL_float  | 0 0 0 11110 ftype:2 1 Rm:5 1000 10 Rn:5 Rd:5 | fnmul <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>  | if ftype != 2 | cold
`;

export const floatThreeSource = `
FMADD  | 0 0 0 11111 ftype:2 0 Rm:5 0 Ra:5 Rn:5 Rd:5 | fmadd <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>, <fp:Ra,ftype>  | if ftype != 2 | cold
FMSUB  | 0 0 0 11111 ftype:2 0 Rm:5 1 Ra:5 Rn:5 Rd:5 | fmsub <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>, <fp:Ra,ftype>  | if ftype != 2 | cold
FNMADD | 0 0 0 11111 ftype:2 1 Rm:5 0 Ra:5 Rn:5 Rd:5 | fnmadd <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>, <fp:Ra,ftype> | if ftype != 2 | cold
FNMSUB | 0 0 0 11111 ftype:2 1 Rm:5 1 Ra:5 Rn:5 Rd:5 | fnmsub <fp:Rd,ftype>, <fp:Rn,ftype>, <fp:Rm,ftype>, <fp:Ra,ftype> | if ftype != 2 | cold
`;

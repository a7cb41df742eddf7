// Advanced SIMD on vectors. Rows without an executor stop the machine with their name.

export const simdThreeSame = `
SHADD_vector    | 0 Q 0 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5 | shadd <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>     | if size != 3 | cold
UHADD_vector    | 0 Q 1 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5 | uhadd <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>     | if size != 3 | cold
SQADD_vector    | 0 Q 0 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5 | sqadd <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
UQADD_vector    | 0 Q 1 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5 | uqadd <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
SRHADD_vector   | 0 Q 0 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5 | srhadd <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>    | if size != 3 | cold
URHADD_vector   | 0 Q 1 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5 | urhadd <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>    | if size != 3 | cold
SHSUB_vector    | 0 Q 0 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5 | shsub <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>     | if size != 3 | cold
UHSUB_vector    | 0 Q 1 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5 | uhsub <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>     | if size != 3 | cold
SQSUB_vector    | 0 Q 0 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5 | sqsub <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
UQSUB_vector    | 0 Q 1 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5 | uqsub <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
CMGT_vector     | 0 Q 0 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5 | cmgt <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>   | if size != 3 || Q == 1 | cold
CMHI_vector     | 0 Q 1 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5 | cmhi <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>   | if size != 3 || Q == 1 | cold
CMGE_vector     | 0 Q 0 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5 | cmge <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>   | if size != 3 || Q == 1 | cold
CMHS_vector     | 0 Q 1 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5 | cmhs <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>   | if size != 3 || Q == 1 | cold
SSHL_vector     | 0 Q 0 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5 | sshl <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>   | if size != 3 || Q == 1 | cold
USHL_vector     | 0 Q 1 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5 | ushl <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>   | if size != 3 || Q == 1 | cold
SQSHL_vector    | 0 Q 0 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5 | sqshl <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
UQSHL_vector    | 0 Q 1 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5 | uqshl <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
SRSHL_vector    | 0 Q 0 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5 | srshl <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
URSHL_vector    | 0 Q 1 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5 | urshl <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
SQRSHL_vector   | 0 Q 0 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5 | sqrshl <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd> | if size != 3 || Q == 1 | cold
UQRSHL_vector   | 0 Q 1 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5 | uqrshl <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd> | if size != 3 || Q == 1 | cold
SMAX_vector     | 0 Q 0 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5 | smax <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>      | if size != 3 | cold
UMAX_vector     | 0 Q 1 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5 | umax <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>      | if size != 3 | cold
SMIN_vector     | 0 Q 0 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5 | smin <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>      | if size != 3 | cold
UMIN_vector     | 0 Q 1 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5 | umin <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>      | if size != 3 | cold
SABD_vector     | 0 Q 0 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5 | sabd <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>      | if size != 3 | cold
UABD_vector     | 0 Q 1 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5 | uabd <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>      | if size != 3 | cold
SABA_vector     | 0 Q 0 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5 | saba <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>      | if size != 3 | cold
UABA_vector     | 0 Q 1 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5 | uaba <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>      | if size != 3 | cold
ADD_vector      | 0 Q 0 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5 | add <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>    | if size != 3 || Q == 1 | cold
SUB_vector      | 0 Q 1 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5 | sub <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>    | if size != 3 || Q == 1 | cold
CMTST_vector    | 0 Q 0 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5 | cmtst <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>  | if size != 3 || Q == 1 | cold
CMEQ_vector     | 0 Q 1 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5 | cmeq <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>   | if size != 3 || Q == 1 | cold
MLA_vector      | 0 Q 0 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5 | mla <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>       | if size != 3 | cold
MLS_vector      | 0 Q 1 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5 | mls <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>       | if size != 3 | cold
MUL_vector      | 0 Q 0 01110 size:2 1 Rm:5 10011 1 Rn:5 Rd:5 | mul <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>       | if size != 3 | cold
SMAXP_vector    | 0 Q 0 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5 | smaxp <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>     | if size != 3 | cold
UMAXP_vector    | 0 Q 1 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5 | umaxp <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>     | if size != 3 | cold
SMINP_vector    | 0 Q 0 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5 | sminp <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>     | if size != 3 | cold
UMINP_vector    | 0 Q 1 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5 | uminp <v:Rd,Tbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>     | if size != 3 | cold
SQDMULH_vector  | 0 Q 0 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5 | sqdmulh <v:Rd,Ths>, <v:Rn,Ths>, <v:Rm,Ths>      | if size == 1 || size == 2 | cold
SQRDMULH_vector | 0 Q 1 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5 | sqrdmulh <v:Rd,Ths>, <v:Rn,Ths>, <v:Rm,Ths>     | if size == 1 || size == 2 | cold
ADDP_vector     | 0 Q 0 01110 size:2 1 Rm:5 10111 1 Rn:5 Rd:5 | addp <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>   | if size != 3 || Q == 1 | cold
PMUL_vector     | 0 Q 1 01110 00 1 Rm:5 10011 1 Rn:5 Rd:5     | pmul <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>            | cold
AND_vector      | 0 Q 0 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5     | and <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>             | cold
BIC_vector      | 0 Q 0 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5     | bic <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>             | cold
ORR_vector      | 0 Q 0 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5     | orr <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>             | cold
ORN_vector      | 0 Q 0 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5     | orn <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>             | cold
EOR_vector      | 0 Q 1 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5     | eor <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>             | cold
BSL_vector      | 0 Q 1 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5     | bsl <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>             | cold
BIT_vector      | 0 Q 1 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5     | bit <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>             | cold
BIF_vector      | 0 Q 1 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5     | bif <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>             | cold
MOV_vector      | 0 Q 0 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5     | mov <v:Rd,Qb>, <v:Rn,Qb>                        | if Rm == Rn | alias ORR_vector
CMLE_swapped    | 0 Q 0 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5 | cmle <v:Rd,Tbhsd>, <v:Rm,Tbhsd>, <v:Rn,Tbhsd>   | if size != 3 || Q == 1 | alias CMGE_vector | accept
CMLT_swapped    | 0 Q 0 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5 | cmlt <v:Rd,Tbhsd>, <v:Rm,Tbhsd>, <v:Rn,Tbhsd>   | if size != 3 || Q == 1 | alias CMGT_vector | accept
CMLO_swapped    | 0 Q 1 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5 | cmlo <v:Rd,Tbhsd>, <v:Rm,Tbhsd>, <v:Rn,Tbhsd>   | if size != 3 || Q == 1 | alias CMHI_vector | accept
CMLS_swapped    | 0 Q 1 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5 | cmls <v:Rd,Tbhsd>, <v:Rm,Tbhsd>, <v:Rn,Tbhsd>   | if size != 3 || Q == 1 | alias CMHS_vector | accept
`;

export const simdThreeSameFloat = `
FMAXNM_vector  | 0 Q 0 01110 0 sz 1 Rm:5 11000 1 Rn:5 Rd:5 | fmaxnm <v:Rd,F>, <v:Rn,F>, <v:Rm,F>  | if sz == 0 || Q == 1 | cold
FMINNM_vector  | 0 Q 0 01110 1 sz 1 Rm:5 11000 1 Rn:5 Rd:5 | fminnm <v:Rd,F>, <v:Rn,F>, <v:Rm,F>  | if sz == 0 || Q == 1 | cold
FMAXNMP_vector | 0 Q 1 01110 0 sz 1 Rm:5 11000 1 Rn:5 Rd:5 | fmaxnmp <v:Rd,F>, <v:Rn,F>, <v:Rm,F> | if sz == 0 || Q == 1 | cold
FMINNMP_vector | 0 Q 1 01110 1 sz 1 Rm:5 11000 1 Rn:5 Rd:5 | fminnmp <v:Rd,F>, <v:Rn,F>, <v:Rm,F> | if sz == 0 || Q == 1 | cold
FMLA_vector    | 0 Q 0 01110 0 sz 1 Rm:5 11001 1 Rn:5 Rd:5 | fmla <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
FMLS_vector    | 0 Q 0 01110 1 sz 1 Rm:5 11001 1 Rn:5 Rd:5 | fmls <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
FADD_vector    | 0 Q 0 01110 0 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | fadd <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
FSUB_vector    | 0 Q 0 01110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | fsub <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
FADDP_vector   | 0 Q 1 01110 0 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | faddp <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FABD_vector    | 0 Q 1 01110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | fabd <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
FMULX_vector   | 0 Q 0 01110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5 | fmulx <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FMUL_vector    | 0 Q 1 01110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5 | fmul <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
FCMEQ_vector   | 0 Q 0 01110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmeq <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FCMGE_vector   | 0 Q 1 01110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmge <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FCMGT_vector   | 0 Q 1 01110 1 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmgt <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FACGE_vector   | 0 Q 1 01110 0 sz 1 Rm:5 11101 1 Rn:5 Rd:5 | facge <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FACGT_vector   | 0 Q 1 01110 1 sz 1 Rm:5 11101 1 Rn:5 Rd:5 | facgt <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FMAX_vector    | 0 Q 0 01110 0 sz 1 Rm:5 11110 1 Rn:5 Rd:5 | fmax <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
FMIN_vector    | 0 Q 0 01110 1 sz 1 Rm:5 11110 1 Rn:5 Rd:5 | fmin <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
FMAXP_vector   | 0 Q 1 01110 0 sz 1 Rm:5 11110 1 Rn:5 Rd:5 | fmaxp <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FMINP_vector   | 0 Q 1 01110 1 sz 1 Rm:5 11110 1 Rn:5 Rd:5 | fminp <v:Rd,F>, <v:Rn,F>, <v:Rm,F>   | if sz == 0 || Q == 1 | cold
FRECPS_vector  | 0 Q 0 01110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5 | frecps <v:Rd,F>, <v:Rn,F>, <v:Rm,F>  | if sz == 0 || Q == 1 | cold
FRSQRTS_vector | 0 Q 0 01110 1 sz 1 Rm:5 11111 1 Rn:5 Rd:5 | frsqrts <v:Rd,F>, <v:Rn,F>, <v:Rm,F> | if sz == 0 || Q == 1 | cold
FDIV_vector    | 0 Q 1 01110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5 | fdiv <v:Rd,F>, <v:Rn,F>, <v:Rm,F>    | if sz == 0 || Q == 1 | cold
`;

export const simdThreeSameHalf = `
FMAXNM_vector_half  | 0 Q 0 01110 0 10 Rm:5 00000 1 Rn:5 Rd:5 | fmaxnm <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>  | feat FP16 | cold
FMINNM_vector_half  | 0 Q 0 01110 1 10 Rm:5 00000 1 Rn:5 Rd:5 | fminnm <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>  | feat FP16 | cold
FMAXNMP_vector_half | 0 Q 1 01110 0 10 Rm:5 00000 1 Rn:5 Rd:5 | fmaxnmp <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh> | feat FP16 | cold
FMINNMP_vector_half | 0 Q 1 01110 1 10 Rm:5 00000 1 Rn:5 Rd:5 | fminnmp <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh> | feat FP16 | cold
FMLA_vector_half    | 0 Q 0 01110 0 10 Rm:5 00001 1 Rn:5 Rd:5 | fmla <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
FMLS_vector_half    | 0 Q 0 01110 1 10 Rm:5 00001 1 Rn:5 Rd:5 | fmls <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
FADD_vector_half    | 0 Q 0 01110 0 10 Rm:5 00010 1 Rn:5 Rd:5 | fadd <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
FSUB_vector_half    | 0 Q 0 01110 1 10 Rm:5 00010 1 Rn:5 Rd:5 | fsub <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
FADDP_vector_half   | 0 Q 1 01110 0 10 Rm:5 00010 1 Rn:5 Rd:5 | faddp <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FABD_vector_half    | 0 Q 1 01110 1 10 Rm:5 00010 1 Rn:5 Rd:5 | fabd <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
FMULX_vector_half   | 0 Q 0 01110 0 10 Rm:5 00011 1 Rn:5 Rd:5 | fmulx <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FMUL_vector_half    | 0 Q 1 01110 0 10 Rm:5 00011 1 Rn:5 Rd:5 | fmul <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
FCMEQ_vector_half   | 0 Q 0 01110 0 10 Rm:5 00100 1 Rn:5 Rd:5 | fcmeq <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FCMGE_vector_half   | 0 Q 1 01110 0 10 Rm:5 00100 1 Rn:5 Rd:5 | fcmge <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FCMGT_vector_half   | 0 Q 1 01110 1 10 Rm:5 00100 1 Rn:5 Rd:5 | fcmgt <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FACGE_vector_half   | 0 Q 1 01110 0 10 Rm:5 00101 1 Rn:5 Rd:5 | facge <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FACGT_vector_half   | 0 Q 1 01110 1 10 Rm:5 00101 1 Rn:5 Rd:5 | facgt <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FMAX_vector_half    | 0 Q 0 01110 0 10 Rm:5 00110 1 Rn:5 Rd:5 | fmax <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
FMIN_vector_half    | 0 Q 0 01110 1 10 Rm:5 00110 1 Rn:5 Rd:5 | fmin <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
FMAXP_vector_half   | 0 Q 1 01110 0 10 Rm:5 00110 1 Rn:5 Rd:5 | fmaxp <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FMINP_vector_half   | 0 Q 1 01110 1 10 Rm:5 00110 1 Rn:5 Rd:5 | fminp <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>   | feat FP16 | cold
FRECPS_vector_half  | 0 Q 0 01110 0 10 Rm:5 00111 1 Rn:5 Rd:5 | frecps <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>  | feat FP16 | cold
FRSQRTS_vector_half | 0 Q 0 01110 1 10 Rm:5 00111 1 Rn:5 Rd:5 | frsqrts <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh> | feat FP16 | cold
FDIV_vector_half    | 0 Q 1 01110 0 10 Rm:5 00111 1 Rn:5 Rd:5 | fdiv <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>    | feat FP16 | cold
`;

export const simdThreeSameWidening = `
FMLAL_vector_2s  | 0 0 0 01110 0 0 1 Rm:5 11101 1 Rn:5 Rd:5 | fmlal <v:Rd,2s>, <v:Rn,2h>, <v:Rm,2h>  | feat FHM | cold
FMLAL_vector_4s  | 0 1 0 01110 0 0 1 Rm:5 11101 1 Rn:5 Rd:5 | fmlal <v:Rd,4s>, <v:Rn,4h>, <v:Rm,4h>  | feat FHM | cold
FMLSL_vector_2s  | 0 0 0 01110 1 0 1 Rm:5 11101 1 Rn:5 Rd:5 | fmlsl <v:Rd,2s>, <v:Rn,2h>, <v:Rm,2h>  | feat FHM | cold
FMLSL_vector_4s  | 0 1 0 01110 1 0 1 Rm:5 11101 1 Rn:5 Rd:5 | fmlsl <v:Rd,4s>, <v:Rn,4h>, <v:Rm,4h>  | feat FHM | cold
FMLAL2_vector_2s | 0 0 1 01110 0 0 1 Rm:5 11001 1 Rn:5 Rd:5 | fmlal2 <v:Rd,2s>, <v:Rn,2h>, <v:Rm,2h> | feat FHM | cold
FMLAL2_vector_4s | 0 1 1 01110 0 0 1 Rm:5 11001 1 Rn:5 Rd:5 | fmlal2 <v:Rd,4s>, <v:Rn,4h>, <v:Rm,4h> | feat FHM | cold
FMLSL2_vector_2s | 0 0 1 01110 1 0 1 Rm:5 11001 1 Rn:5 Rd:5 | fmlsl2 <v:Rd,2s>, <v:Rn,2h>, <v:Rm,2h> | feat FHM | cold
FMLSL2_vector_4s | 0 1 1 01110 1 0 1 Rm:5 11001 1 Rn:5 Rd:5 | fmlsl2 <v:Rd,4s>, <v:Rn,4h>, <v:Rm,4h> | feat FHM | cold
`;

export const simdThreeSameExtra = `
SQRDMLAH_vector | 0 Q 1 01110 size:2 0 Rm:5 1 0000 1 Rn:5 Rd:5 | sqrdmlah <v:Rd,Ths>, <v:Rn,Ths>, <v:Rm,Ths> | if size == 1 || size == 2 | feat RDM | cold
SQRDMLSH_vector | 0 Q 1 01110 size:2 0 Rm:5 1 0001 1 Rn:5 Rd:5 | sqrdmlsh <v:Rd,Ths>, <v:Rn,Ths>, <v:Rm,Ths> | if size == 1 || size == 2 | feat RDM | cold
SDOT_vector     | 0 Q 0 01110 10 0 Rm:5 1 0010 1 Rn:5 Rd:5     | sdot <v:Rd,Qs>, <v:Rn,Qb>, <v:Rm,Qb>        | feat DotProd | cold
UDOT_vector     | 0 Q 1 01110 10 0 Rm:5 1 0010 1 Rn:5 Rd:5     | udot <v:Rd,Qs>, <v:Rn,Qb>, <v:Rm,Qb>        | feat DotProd | cold
USDOT_vector    | 0 Q 0 01110 10 0 Rm:5 1 0011 1 Rn:5 Rd:5     | usdot <v:Rd,Qs>, <v:Rn,Qb>, <v:Rm,Qb>       | feat I8MM | cold
SMMLA_vector    | 0 1 0 01110 10 0 Rm:5 1 0100 1 Rn:5 Rd:5     | smmla <v:Rd,4s>, <v:Rn,16b>, <v:Rm,16b>     | feat I8MM | cold
UMMLA_vector    | 0 1 1 01110 10 0 Rm:5 1 0100 1 Rn:5 Rd:5     | ummla <v:Rd,4s>, <v:Rn,16b>, <v:Rm,16b>     | feat I8MM | cold
USMMLA_vector   | 0 1 0 01110 10 0 Rm:5 1 0101 1 Rn:5 Rd:5     | usmmla <v:Rd,4s>, <v:Rn,16b>, <v:Rm,16b>    | feat I8MM | cold
BFDOT_vector    | 0 Q 1 01110 01 0 Rm:5 1 1111 1 Rn:5 Rd:5     | bfdot <v:Rd,Qs>, <v:Rn,Qh>, <v:Rm,Qh>       | feat BF16 | cold
BFMMLA          | 0 1 1 01110 01 0 Rm:5 1 1101 1 Rn:5 Rd:5     | bfmmla <v:Rd,4s>, <v:Rn,8h>, <v:Rm,8h>      | feat BF16 | cold
BFMLALB_vector  | 0 0 1 01110 11 0 Rm:5 1 1111 1 Rn:5 Rd:5     | bfmlalb <v:Rd,4s>, <v:Rn,8h>, <v:Rm,8h>     | feat BF16 | cold
BFMLALT_vector  | 0 1 1 01110 11 0 Rm:5 1 1111 1 Rn:5 Rd:5     | bfmlalt <v:Rd,4s>, <v:Rn,8h>, <v:Rm,8h>     | feat BF16 | cold
FCMLA_0_Qh      | 0 Q 1 01110 01 0 Rm:5 1 10 00 1 Rn:5 Rd:5    | fcmla <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>, #0   | feat FCMA | cold
FCMLA_0_Qs      | 0 Q 1 01110 10 0 Rm:5 1 10 00 1 Rn:5 Rd:5    | fcmla <v:Rd,Qs>, <v:Rn,Qs>, <v:Rm,Qs>, #0   | feat FCMA | cold
FCMLA_0_2d      | 0 1 1 01110 11 0 Rm:5 1 10 00 1 Rn:5 Rd:5    | fcmla <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>, #0   | feat FCMA | cold
FCMLA_90_Qh     | 0 Q 1 01110 01 0 Rm:5 1 10 01 1 Rn:5 Rd:5    | fcmla <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>, #90  | feat FCMA | cold
FCMLA_90_Qs     | 0 Q 1 01110 10 0 Rm:5 1 10 01 1 Rn:5 Rd:5    | fcmla <v:Rd,Qs>, <v:Rn,Qs>, <v:Rm,Qs>, #90  | feat FCMA | cold
FCMLA_90_2d     | 0 1 1 01110 11 0 Rm:5 1 10 01 1 Rn:5 Rd:5    | fcmla <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>, #90  | feat FCMA | cold
FCMLA_180_Qh    | 0 Q 1 01110 01 0 Rm:5 1 10 10 1 Rn:5 Rd:5    | fcmla <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>, #180 | feat FCMA | cold
FCMLA_180_Qs    | 0 Q 1 01110 10 0 Rm:5 1 10 10 1 Rn:5 Rd:5    | fcmla <v:Rd,Qs>, <v:Rn,Qs>, <v:Rm,Qs>, #180 | feat FCMA | cold
FCMLA_180_2d    | 0 1 1 01110 11 0 Rm:5 1 10 10 1 Rn:5 Rd:5    | fcmla <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>, #180 | feat FCMA | cold
FCMLA_270_Qh    | 0 Q 1 01110 01 0 Rm:5 1 10 11 1 Rn:5 Rd:5    | fcmla <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>, #270 | feat FCMA | cold
FCMLA_270_Qs    | 0 Q 1 01110 10 0 Rm:5 1 10 11 1 Rn:5 Rd:5    | fcmla <v:Rd,Qs>, <v:Rn,Qs>, <v:Rm,Qs>, #270 | feat FCMA | cold
FCMLA_270_2d    | 0 1 1 01110 11 0 Rm:5 1 10 11 1 Rn:5 Rd:5    | fcmla <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>, #270 | feat FCMA | cold
FCADD_90_Qh     | 0 Q 1 01110 01 0 Rm:5 1 1100 1 Rn:5 Rd:5     | fcadd <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>, #90  | feat FCMA | cold
FCADD_90_Qs     | 0 Q 1 01110 10 0 Rm:5 1 1100 1 Rn:5 Rd:5     | fcadd <v:Rd,Qs>, <v:Rn,Qs>, <v:Rm,Qs>, #90  | feat FCMA | cold
FCADD_90_2d     | 0 1 1 01110 11 0 Rm:5 1 1100 1 Rn:5 Rd:5     | fcadd <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>, #90  | feat FCMA | cold
FCADD_270_Qh    | 0 Q 1 01110 01 0 Rm:5 1 1110 1 Rn:5 Rd:5     | fcadd <v:Rd,Qh>, <v:Rn,Qh>, <v:Rm,Qh>, #270 | feat FCMA | cold
FCADD_270_Qs    | 0 Q 1 01110 10 0 Rm:5 1 1110 1 Rn:5 Rd:5     | fcadd <v:Rd,Qs>, <v:Rn,Qs>, <v:Rm,Qs>, #270 | feat FCMA | cold
FCADD_270_2d    | 0 1 1 01110 11 0 Rm:5 1 1110 1 Rn:5 Rd:5     | fcadd <v:Rd,2d>, <v:Rn,2d>, <v:Rm,2d>, #270 | feat FCMA | cold
`;

export const simdTwoRegisterMiscellaneous = `
REV64_vector  | 0 Q 0 01110 size:2 10000 00000 10 Rn:5 Rd:5 | rev64 <v:Rd,Tbhs>, <v:Rn,Tbhs>                          | if size != 3 | cold
REV32_vector  | 0 Q 1 01110 size:2 10000 00000 10 Rn:5 Rd:5 | rev32 <v:Rd,Tbh>, <v:Rn,Tbh>                            | if size < 2 | cold
REV16_vector  | 0 Q 0 01110 00 10000 00001 10 Rn:5 Rd:5     | rev16 <v:Rd,Qb>, <v:Rn,Qb>                              | cold
SADDLP_vector | 0 Q 0 01110 size:2 10000 00010 10 Rn:5 Rd:5 | saddlp <v:Rd,Lbhs>, <v:Rn,Tbhs>                         | if size != 3 | cold
UADDLP_vector | 0 Q 1 01110 size:2 10000 00010 10 Rn:5 Rd:5 | uaddlp <v:Rd,Lbhs>, <v:Rn,Tbhs>                         | if size != 3 | cold
SADALP_vector | 0 Q 0 01110 size:2 10000 00110 10 Rn:5 Rd:5 | sadalp <v:Rd,Lbhs>, <v:Rn,Tbhs>                         | if size != 3 | cold
UADALP_vector | 0 Q 1 01110 size:2 10000 00110 10 Rn:5 Rd:5 | uadalp <v:Rd,Lbhs>, <v:Rn,Tbhs>                         | if size != 3 | cold
SUQADD_vector | 0 Q 0 01110 size:2 10000 00011 10 Rn:5 Rd:5 | suqadd <v:Rd,Tbhsd>, <v:Rn,Tbhsd>                       | if size != 3 || Q == 1 | cold
USQADD_vector | 0 Q 1 01110 size:2 10000 00011 10 Rn:5 Rd:5 | usqadd <v:Rd,Tbhsd>, <v:Rn,Tbhsd>                       | if size != 3 || Q == 1 | cold
CLS_vector    | 0 Q 0 01110 size:2 10000 00100 10 Rn:5 Rd:5 | cls <v:Rd,Tbhs>, <v:Rn,Tbhs>                            | if size != 3 | cold
CLZ_vector    | 0 Q 1 01110 size:2 10000 00100 10 Rn:5 Rd:5 | clz <v:Rd,Tbhs>, <v:Rn,Tbhs>                            | if size != 3 | cold
CNT_vector    | 0 Q 0 01110 00 10000 00101 10 Rn:5 Rd:5     | cnt <v:Rd,Qb>, <v:Rn,Qb>                                | cold
NOT_vector    | 0 Q 1 01110 00 10000 00101 10 Rn:5 Rd:5     | not <v:Rd,Qb>, <v:Rn,Qb>                                | cold
MVN_vector    | 0 Q 1 01110 00 10000 00101 10 Rn:5 Rd:5     | mvn <v:Rd,Qb>, <v:Rn,Qb>                                | alias NOT_vector
RBIT_vector   | 0 Q 1 01110 01 10000 00101 10 Rn:5 Rd:5     | rbit <v:Rd,Qb>, <v:Rn,Qb>                               | cold
SQABS_vector  | 0 Q 0 01110 size:2 10000 00111 10 Rn:5 Rd:5 | sqabs <v:Rd,Tbhsd>, <v:Rn,Tbhsd>                        | if size != 3 || Q == 1 | cold
SQNEG_vector  | 0 Q 1 01110 size:2 10000 00111 10 Rn:5 Rd:5 | sqneg <v:Rd,Tbhsd>, <v:Rn,Tbhsd>                        | if size != 3 || Q == 1 | cold
CMGT_zero     | 0 Q 0 01110 size:2 10000 01000 10 Rn:5 Rd:5 | cmgt <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, #0                     | if size != 3 || Q == 1 | cold
CMEQ_zero     | 0 Q 0 01110 size:2 10000 01001 10 Rn:5 Rd:5 | cmeq <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, #0                     | if size != 3 || Q == 1 | cold
CMLT_zero     | 0 Q 0 01110 size:2 10000 01010 10 Rn:5 Rd:5 | cmlt <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, #0                     | if size != 3 || Q == 1 | cold
CMGE_zero     | 0 Q 1 01110 size:2 10000 01000 10 Rn:5 Rd:5 | cmge <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, #0                     | if size != 3 || Q == 1 | cold
CMLE_zero     | 0 Q 1 01110 size:2 10000 01001 10 Rn:5 Rd:5 | cmle <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, #0                     | if size != 3 || Q == 1 | cold
ABS_vector    | 0 Q 0 01110 size:2 10000 01011 10 Rn:5 Rd:5 | abs <v:Rd,Tbhsd>, <v:Rn,Tbhsd>                          | if size != 3 || Q == 1 | cold
NEG_vector    | 0 Q 1 01110 size:2 10000 01011 10 Rn:5 Rd:5 | neg <v:Rd,Tbhsd>, <v:Rn,Tbhsd>                          | if size != 3 || Q == 1 | cold
XTN_vector    | 0 Q 0 01110 size:2 10000 10010 10 Rn:5 Rd:5 | xtn<two:Q> <v:Rd,Tbhs>, <v:Rn,Wbhs>                     | if size != 3 | cold
SQXTN_vector  | 0 Q 0 01110 size:2 10000 10100 10 Rn:5 Rd:5 | sqxtn<two:Q> <v:Rd,Tbhs>, <v:Rn,Wbhs>                   | if size != 3 | cold
SQXTUN_vector | 0 Q 1 01110 size:2 10000 10010 10 Rn:5 Rd:5 | sqxtun<two:Q> <v:Rd,Tbhs>, <v:Rn,Wbhs>                  | if size != 3 | cold
UQXTN_vector  | 0 Q 1 01110 size:2 10000 10100 10 Rn:5 Rd:5 | uqxtn<two:Q> <v:Rd,Tbhs>, <v:Rn,Wbhs>                   | if size != 3 | cold
SHLL          | 0 Q 1 01110 size:2 10000 10011 10 Rn:5 Rd:5 | shll<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, #<sizeshift:size> | if size != 3 | cold
FCVTN         | 0 Q 0 01110 0 sz 10000 10110 10 Rn:5 Rd:5   | fcvtn<two:Q> <v:Rd,G>, <v:Rn,X>                         | cold
FCVTL         | 0 Q 0 01110 0 sz 10000 10111 10 Rn:5 Rd:5   | fcvtl<two:Q> <v:Rd,X>, <v:Rn,G>                         | cold
FCVTXN_vector | 0 Q 1 01110 0 1 10000 10110 10 Rn:5 Rd:5    | fcvtxn<two:Q> <v:Rd,Qs>, <v:Rn,2d>                      | cold
BFCVTN        | 0 Q 0 01110 10 10000 10110 10 Rn:5 Rd:5     | bfcvtn<two:Q> <v:Rd,Qh>, <v:Rn,4s>                      | feat BF16 | cold
`;

export const simdTwoRegisterFloat = `
FRINTN_vector   | 0 Q 0 01110 0 sz 10000 11000 10 Rn:5 Rd:5 | frintn <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FRINTP_vector   | 0 Q 0 01110 1 sz 10000 11000 10 Rn:5 Rd:5 | frintp <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FRINTM_vector   | 0 Q 0 01110 0 sz 10000 11001 10 Rn:5 Rd:5 | frintm <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FRINTZ_vector   | 0 Q 0 01110 1 sz 10000 11001 10 Rn:5 Rd:5 | frintz <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FRINTA_vector   | 0 Q 1 01110 0 sz 10000 11000 10 Rn:5 Rd:5 | frinta <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FRINTX_vector   | 0 Q 1 01110 0 sz 10000 11001 10 Rn:5 Rd:5 | frintx <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FRINTI_vector   | 0 Q 1 01110 1 sz 10000 11001 10 Rn:5 Rd:5 | frinti <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTNS_vector   | 0 Q 0 01110 0 sz 10000 11010 10 Rn:5 Rd:5 | fcvtns <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTPS_vector   | 0 Q 0 01110 1 sz 10000 11010 10 Rn:5 Rd:5 | fcvtps <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTMS_vector   | 0 Q 0 01110 0 sz 10000 11011 10 Rn:5 Rd:5 | fcvtms <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTZS_vector   | 0 Q 0 01110 1 sz 10000 11011 10 Rn:5 Rd:5 | fcvtzs <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTAS_vector   | 0 Q 0 01110 0 sz 10000 11100 10 Rn:5 Rd:5 | fcvtas <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
SCVTF_vector    | 0 Q 0 01110 0 sz 10000 11101 10 Rn:5 Rd:5 | scvtf <v:Rd,F>, <v:Rn,F>            | if sz == 0 || Q == 1 | cold
FRECPE_vector   | 0 Q 0 01110 1 sz 10000 11101 10 Rn:5 Rd:5 | frecpe <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTNU_vector   | 0 Q 1 01110 0 sz 10000 11010 10 Rn:5 Rd:5 | fcvtnu <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTPU_vector   | 0 Q 1 01110 1 sz 10000 11010 10 Rn:5 Rd:5 | fcvtpu <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTMU_vector   | 0 Q 1 01110 0 sz 10000 11011 10 Rn:5 Rd:5 | fcvtmu <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTZU_vector   | 0 Q 1 01110 1 sz 10000 11011 10 Rn:5 Rd:5 | fcvtzu <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
FCVTAU_vector   | 0 Q 1 01110 0 sz 10000 11100 10 Rn:5 Rd:5 | fcvtau <v:Rd,F>, <v:Rn,F>           | if sz == 0 || Q == 1 | cold
UCVTF_vector    | 0 Q 1 01110 0 sz 10000 11101 10 Rn:5 Rd:5 | ucvtf <v:Rd,F>, <v:Rn,F>            | if sz == 0 || Q == 1 | cold
FRSQRTE_vector  | 0 Q 1 01110 1 sz 10000 11101 10 Rn:5 Rd:5 | frsqrte <v:Rd,F>, <v:Rn,F>          | if sz == 0 || Q == 1 | cold
FABS_vector     | 0 Q 0 01110 1 sz 10000 01111 10 Rn:5 Rd:5 | fabs <v:Rd,F>, <v:Rn,F>             | if sz == 0 || Q == 1 | cold
FNEG_vector     | 0 Q 1 01110 1 sz 10000 01111 10 Rn:5 Rd:5 | fneg <v:Rd,F>, <v:Rn,F>             | if sz == 0 || Q == 1 | cold
FSQRT_vector    | 0 Q 1 01110 1 sz 10000 11111 10 Rn:5 Rd:5 | fsqrt <v:Rd,F>, <v:Rn,F>            | if sz == 0 || Q == 1 | cold
FCMGT_zero      | 0 Q 0 01110 1 sz 10000 01100 10 Rn:5 Rd:5 | fcmgt <v:Rd,F>, <v:Rn,F>, #<fpzero> | if sz == 0 || Q == 1 | cold
FCMEQ_zero      | 0 Q 0 01110 1 sz 10000 01101 10 Rn:5 Rd:5 | fcmeq <v:Rd,F>, <v:Rn,F>, #<fpzero> | if sz == 0 || Q == 1 | cold
FCMLT_zero      | 0 Q 0 01110 1 sz 10000 01110 10 Rn:5 Rd:5 | fcmlt <v:Rd,F>, <v:Rn,F>, #<fpzero> | if sz == 0 || Q == 1 | cold
FCMGE_zero      | 0 Q 1 01110 1 sz 10000 01100 10 Rn:5 Rd:5 | fcmge <v:Rd,F>, <v:Rn,F>, #<fpzero> | if sz == 0 || Q == 1 | cold
FCMLE_zero      | 0 Q 1 01110 1 sz 10000 01101 10 Rn:5 Rd:5 | fcmle <v:Rd,F>, <v:Rn,F>, #<fpzero> | if sz == 0 || Q == 1 | cold
FRINT32Z_vector | 0 Q 0 01110 0 sz 10000 11110 10 Rn:5 Rd:5 | frint32z <v:Rd,F>, <v:Rn,F>         | if sz == 0 || Q == 1 | feat FRINTTS | cold
FRINT32X_vector | 0 Q 1 01110 0 sz 10000 11110 10 Rn:5 Rd:5 | frint32x <v:Rd,F>, <v:Rn,F>         | if sz == 0 || Q == 1 | feat FRINTTS | cold
FRINT64Z_vector | 0 Q 0 01110 0 sz 10000 11111 10 Rn:5 Rd:5 | frint64z <v:Rd,F>, <v:Rn,F>         | if sz == 0 || Q == 1 | feat FRINTTS | cold
FRINT64X_vector | 0 Q 1 01110 0 sz 10000 11111 10 Rn:5 Rd:5 | frint64x <v:Rd,F>, <v:Rn,F>         | if sz == 0 || Q == 1 | feat FRINTTS | cold
URECPE          | 0 Q 0 01110 1 0 10000 11100 10 Rn:5 Rd:5  | urecpe <v:Rd,Qs>, <v:Rn,Qs>         | cold
URSQRTE         | 0 Q 1 01110 1 0 10000 11100 10 Rn:5 Rd:5  | ursqrte <v:Rd,Qs>, <v:Rn,Qs>        | cold
`;

export const simdTwoRegisterHalf = `
FRINTN_vector_half  | 0 Q 0 01110 0 111100 11000 10 Rn:5 Rd:5 | frintn <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FRINTP_vector_half  | 0 Q 0 01110 1 111100 11000 10 Rn:5 Rd:5 | frintp <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FRINTM_vector_half  | 0 Q 0 01110 0 111100 11001 10 Rn:5 Rd:5 | frintm <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FRINTZ_vector_half  | 0 Q 0 01110 1 111100 11001 10 Rn:5 Rd:5 | frintz <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FRINTA_vector_half  | 0 Q 1 01110 0 111100 11000 10 Rn:5 Rd:5 | frinta <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FRINTX_vector_half  | 0 Q 1 01110 0 111100 11001 10 Rn:5 Rd:5 | frintx <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FRINTI_vector_half  | 0 Q 1 01110 1 111100 11001 10 Rn:5 Rd:5 | frinti <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTNS_vector_half  | 0 Q 0 01110 0 111100 11010 10 Rn:5 Rd:5 | fcvtns <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTPS_vector_half  | 0 Q 0 01110 1 111100 11010 10 Rn:5 Rd:5 | fcvtps <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTMS_vector_half  | 0 Q 0 01110 0 111100 11011 10 Rn:5 Rd:5 | fcvtms <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTZS_vector_half  | 0 Q 0 01110 1 111100 11011 10 Rn:5 Rd:5 | fcvtzs <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTAS_vector_half  | 0 Q 0 01110 0 111100 11100 10 Rn:5 Rd:5 | fcvtas <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
SCVTF_vector_half   | 0 Q 0 01110 0 111100 11101 10 Rn:5 Rd:5 | scvtf <v:Rd,Qh>, <v:Rn,Qh>            | feat FP16 | cold
FRECPE_vector_half  | 0 Q 0 01110 1 111100 11101 10 Rn:5 Rd:5 | frecpe <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTNU_vector_half  | 0 Q 1 01110 0 111100 11010 10 Rn:5 Rd:5 | fcvtnu <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTPU_vector_half  | 0 Q 1 01110 1 111100 11010 10 Rn:5 Rd:5 | fcvtpu <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTMU_vector_half  | 0 Q 1 01110 0 111100 11011 10 Rn:5 Rd:5 | fcvtmu <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTZU_vector_half  | 0 Q 1 01110 1 111100 11011 10 Rn:5 Rd:5 | fcvtzu <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
FCVTAU_vector_half  | 0 Q 1 01110 0 111100 11100 10 Rn:5 Rd:5 | fcvtau <v:Rd,Qh>, <v:Rn,Qh>           | feat FP16 | cold
UCVTF_vector_half   | 0 Q 1 01110 0 111100 11101 10 Rn:5 Rd:5 | ucvtf <v:Rd,Qh>, <v:Rn,Qh>            | feat FP16 | cold
FRSQRTE_vector_half | 0 Q 1 01110 1 111100 11101 10 Rn:5 Rd:5 | frsqrte <v:Rd,Qh>, <v:Rn,Qh>          | feat FP16 | cold
FABS_vector_half    | 0 Q 0 01110 1 111100 01111 10 Rn:5 Rd:5 | fabs <v:Rd,Qh>, <v:Rn,Qh>             | feat FP16 | cold
FNEG_vector_half    | 0 Q 1 01110 1 111100 01111 10 Rn:5 Rd:5 | fneg <v:Rd,Qh>, <v:Rn,Qh>             | feat FP16 | cold
FSQRT_vector_half   | 0 Q 1 01110 1 111100 11111 10 Rn:5 Rd:5 | fsqrt <v:Rd,Qh>, <v:Rn,Qh>            | feat FP16 | cold
FCMGT_zero_half     | 0 Q 0 01110 1 111100 01100 10 Rn:5 Rd:5 | fcmgt <v:Rd,Qh>, <v:Rn,Qh>, #<fpzero> | feat FP16 | cold
FCMEQ_zero_half     | 0 Q 0 01110 1 111100 01101 10 Rn:5 Rd:5 | fcmeq <v:Rd,Qh>, <v:Rn,Qh>, #<fpzero> | feat FP16 | cold
FCMLT_zero_half     | 0 Q 0 01110 1 111100 01110 10 Rn:5 Rd:5 | fcmlt <v:Rd,Qh>, <v:Rn,Qh>, #<fpzero> | feat FP16 | cold
FCMGE_zero_half     | 0 Q 1 01110 1 111100 01100 10 Rn:5 Rd:5 | fcmge <v:Rd,Qh>, <v:Rn,Qh>, #<fpzero> | feat FP16 | cold
FCMLE_zero_half     | 0 Q 1 01110 1 111100 01101 10 Rn:5 Rd:5 | fcmle <v:Rd,Qh>, <v:Rn,Qh>, #<fpzero> | feat FP16 | cold
`;

export const simdAcrossLanes = `
SMAXV        | 0 Q 0 01110 size:2 11000 01010 10 Rn:5 Rd:5 | smaxv <scalar:Rd,size|bhs>, <v:Rn,Tbhs> | if size != 3 && (size != 2 || Q == 1) | cold
UMAXV        | 0 Q 1 01110 size:2 11000 01010 10 Rn:5 Rd:5 | umaxv <scalar:Rd,size|bhs>, <v:Rn,Tbhs> | if size != 3 && (size != 2 || Q == 1) | cold
SMINV        | 0 Q 0 01110 size:2 11000 11010 10 Rn:5 Rd:5 | sminv <scalar:Rd,size|bhs>, <v:Rn,Tbhs> | if size != 3 && (size != 2 || Q == 1) | cold
UMINV        | 0 Q 1 01110 size:2 11000 11010 10 Rn:5 Rd:5 | uminv <scalar:Rd,size|bhs>, <v:Rn,Tbhs> | if size != 3 && (size != 2 || Q == 1) | cold
ADDV         | 0 Q 0 01110 size:2 11000 11011 10 Rn:5 Rd:5 | addv <scalar:Rd,size|bhs>, <v:Rn,Tbhs>  | if size != 3 && (size != 2 || Q == 1) | cold
SADDLV       | 0 Q 0 01110 size:2 11000 00011 10 Rn:5 Rd:5 | saddlv <wider:Rd,size|bhs>, <v:Rn,Tbhs> | if size != 3 && (size != 2 || Q == 1) | cold
UADDLV       | 0 Q 1 01110 size:2 11000 00011 10 Rn:5 Rd:5 | uaddlv <wider:Rd,size|bhs>, <v:Rn,Tbhs> | if size != 3 && (size != 2 || Q == 1) | cold
FMAXNMV      | 0 1 1 01110 0 0 11000 01100 10 Rn:5 Rd:5    | fmaxnmv <s:Rd>, <v:Rn,4s>               | cold
FMAXNMV_half | 0 Q 0 01110 0 0 11000 01100 10 Rn:5 Rd:5    | fmaxnmv <h:Rd>, <v:Rn,Qh>               | feat FP16 | cold
FMINNMV      | 0 1 1 01110 1 0 11000 01100 10 Rn:5 Rd:5    | fminnmv <s:Rd>, <v:Rn,4s>               | cold
FMINNMV_half | 0 Q 0 01110 1 0 11000 01100 10 Rn:5 Rd:5    | fminnmv <h:Rd>, <v:Rn,Qh>               | feat FP16 | cold
FMAXV        | 0 1 1 01110 0 0 11000 01111 10 Rn:5 Rd:5    | fmaxv <s:Rd>, <v:Rn,4s>                 | cold
FMAXV_half   | 0 Q 0 01110 0 0 11000 01111 10 Rn:5 Rd:5    | fmaxv <h:Rd>, <v:Rn,Qh>                 | feat FP16 | cold
FMINV        | 0 1 1 01110 1 0 11000 01111 10 Rn:5 Rd:5    | fminv <s:Rd>, <v:Rn,4s>                 | cold
FMINV_half   | 0 Q 0 01110 1 0 11000 01111 10 Rn:5 Rd:5    | fminv <h:Rd>, <v:Rn,Qh>                 | feat FP16 | cold
`;

export const simdThreeDifferent = `
SADDL_vector   | 0 Q 0 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5 | saddl<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
UADDL_vector   | 0 Q 1 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5 | uaddl<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
SSUBL_vector   | 0 Q 0 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5 | ssubl<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
USUBL_vector   | 0 Q 1 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5 | usubl<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
SABAL_vector   | 0 Q 0 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5 | sabal<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
UABAL_vector   | 0 Q 1 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5 | uabal<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
SABDL_vector   | 0 Q 0 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5 | sabdl<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
UABDL_vector   | 0 Q 1 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5 | uabdl<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
SMLAL_vector   | 0 Q 0 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5 | smlal<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
UMLAL_vector   | 0 Q 1 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5 | umlal<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
SMLSL_vector   | 0 Q 0 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5 | smlsl<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
UMLSL_vector   | 0 Q 1 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5 | umlsl<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
SMULL_vector   | 0 Q 0 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5 | smull<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
UMULL_vector   | 0 Q 1 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5 | umull<two:Q> <v:Rd,Wbhs>, <v:Rn,Tbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
SADDW_vector   | 0 Q 0 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5 | saddw<two:Q> <v:Rd,Wbhs>, <v:Rn,Wbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
UADDW_vector   | 0 Q 1 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5 | uaddw<two:Q> <v:Rd,Wbhs>, <v:Rn,Wbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
SSUBW_vector   | 0 Q 0 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5 | ssubw<two:Q> <v:Rd,Wbhs>, <v:Rn,Wbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
USUBW_vector   | 0 Q 1 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5 | usubw<two:Q> <v:Rd,Wbhs>, <v:Rn,Wbhs>, <v:Rm,Tbhs>  | if size != 3 | cold
ADDHN_vector   | 0 Q 0 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5 | addhn<two:Q> <v:Rd,Tbhs>, <v:Rn,Wbhs>, <v:Rm,Wbhs>  | if size != 3 | cold
RADDHN_vector  | 0 Q 1 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5 | raddhn<two:Q> <v:Rd,Tbhs>, <v:Rn,Wbhs>, <v:Rm,Wbhs> | if size != 3 | cold
SUBHN_vector   | 0 Q 0 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5 | subhn<two:Q> <v:Rd,Tbhs>, <v:Rn,Wbhs>, <v:Rm,Wbhs>  | if size != 3 | cold
RSUBHN_vector  | 0 Q 1 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5 | rsubhn<two:Q> <v:Rd,Tbhs>, <v:Rn,Wbhs>, <v:Rm,Wbhs> | if size != 3 | cold
SQDMLAL_vector | 0 Q 0 01110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5 | sqdmlal<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <v:Rm,Ths>   | if size == 1 || size == 2 | cold
SQDMLSL_vector | 0 Q 0 01110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5 | sqdmlsl<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <v:Rm,Ths>   | if size == 1 || size == 2 | cold
SQDMULL_vector | 0 Q 0 01110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5 | sqdmull<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <v:Rm,Ths>   | if size == 1 || size == 2 | cold
PMULL_8        | 0 Q 0 01110 00 1 Rm:5 1110 00 Rn:5 Rd:5     | pmull<two:Q> <v:Rd,8h>, <v:Rn,Qb>, <v:Rm,Qb>        | cold
PMULL_64       | 0 Q 0 01110 11 1 Rm:5 1110 00 Rn:5 Rd:5     | pmull<two:Q> <v:Rd,1q>, <v:Rn,Qd1>, <v:Rm,Qd1>      | feat PMULL | cold
`;

export const simdShiftByImmediate = `
SSHR_imm     | 0 Q 0 011110 immh:4 immb:3 00000 1 Rn:5 Rd:5 | sshr <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>          | if immh != 0 && (immh < 8 || Q == 1) | cold
USHR_imm     | 0 Q 1 011110 immh:4 immb:3 00000 1 Rn:5 Rd:5 | ushr <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>          | if immh != 0 && (immh < 8 || Q == 1) | cold
SSRA_imm     | 0 Q 0 011110 immh:4 immb:3 00010 1 Rn:5 Rd:5 | ssra <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>          | if immh != 0 && (immh < 8 || Q == 1) | cold
USRA_imm     | 0 Q 1 011110 immh:4 immb:3 00010 1 Rn:5 Rd:5 | usra <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>          | if immh != 0 && (immh < 8 || Q == 1) | cold
SRSHR_imm    | 0 Q 0 011110 immh:4 immb:3 00100 1 Rn:5 Rd:5 | srshr <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>         | if immh != 0 && (immh < 8 || Q == 1) | cold
URSHR_imm    | 0 Q 1 011110 immh:4 immb:3 00100 1 Rn:5 Rd:5 | urshr <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>         | if immh != 0 && (immh < 8 || Q == 1) | cold
SRSRA_imm    | 0 Q 0 011110 immh:4 immb:3 00110 1 Rn:5 Rd:5 | srsra <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>         | if immh != 0 && (immh < 8 || Q == 1) | cold
URSRA_imm    | 0 Q 1 011110 immh:4 immb:3 00110 1 Rn:5 Rd:5 | ursra <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>         | if immh != 0 && (immh < 8 || Q == 1) | cold
SRI_imm      | 0 Q 1 011110 immh:4 immb:3 01000 1 Rn:5 Rd:5 | sri <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shr:immh:immb>           | if immh != 0 && (immh < 8 || Q == 1) | cold
SHL_imm      | 0 Q 0 011110 immh:4 immb:3 01010 1 Rn:5 Rd:5 | shl <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shl:immh:immb>           | if immh != 0 && (immh < 8 || Q == 1) | cold
SLI_imm      | 0 Q 1 011110 immh:4 immb:3 01010 1 Rn:5 Rd:5 | sli <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shl:immh:immb>           | if immh != 0 && (immh < 8 || Q == 1) | cold
SQSHLU_imm   | 0 Q 1 011110 immh:4 immb:3 01100 1 Rn:5 Rd:5 | sqshlu <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shl:immh:immb>        | if immh != 0 && (immh < 8 || Q == 1) | cold
SQSHL_imm    | 0 Q 0 011110 immh:4 immb:3 01110 1 Rn:5 Rd:5 | sqshl <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shl:immh:immb>         | if immh != 0 && (immh < 8 || Q == 1) | cold
UQSHL_imm    | 0 Q 1 011110 immh:4 immb:3 01110 1 Rn:5 Rd:5 | uqshl <v:Rd,Ibhsd>, <v:Rn,Ibhsd>, #<shl:immh:immb>         | if immh != 0 && (immh < 8 || Q == 1) | cold
SHRN_imm     | 0 Q 0 011110 immh:4 immb:3 10000 1 Rn:5 Rd:5 | shrn<two:Q> <v:Rd,Ibhs>, <v:Rn,Jbhs>, #<shr:immh:immb>     | if immh != 0 && immh < 8 | cold
SQSHRUN_imm  | 0 Q 1 011110 immh:4 immb:3 10000 1 Rn:5 Rd:5 | sqshrun<two:Q> <v:Rd,Ibhs>, <v:Rn,Jbhs>, #<shr:immh:immb>  | if immh != 0 && immh < 8 | cold
RSHRN_imm    | 0 Q 0 011110 immh:4 immb:3 10001 1 Rn:5 Rd:5 | rshrn<two:Q> <v:Rd,Ibhs>, <v:Rn,Jbhs>, #<shr:immh:immb>    | if immh != 0 && immh < 8 | cold
SQRSHRUN_imm | 0 Q 1 011110 immh:4 immb:3 10001 1 Rn:5 Rd:5 | sqrshrun<two:Q> <v:Rd,Ibhs>, <v:Rn,Jbhs>, #<shr:immh:immb> | if immh != 0 && immh < 8 | cold
SQSHRN_imm   | 0 Q 0 011110 immh:4 immb:3 10010 1 Rn:5 Rd:5 | sqshrn<two:Q> <v:Rd,Ibhs>, <v:Rn,Jbhs>, #<shr:immh:immb>   | if immh != 0 && immh < 8 | cold
UQSHRN_imm   | 0 Q 1 011110 immh:4 immb:3 10010 1 Rn:5 Rd:5 | uqshrn<two:Q> <v:Rd,Ibhs>, <v:Rn,Jbhs>, #<shr:immh:immb>   | if immh != 0 && immh < 8 | cold
SQRSHRN_imm  | 0 Q 0 011110 immh:4 immb:3 10011 1 Rn:5 Rd:5 | sqrshrn<two:Q> <v:Rd,Ibhs>, <v:Rn,Jbhs>, #<shr:immh:immb>  | if immh != 0 && immh < 8 | cold
UQRSHRN_imm  | 0 Q 1 011110 immh:4 immb:3 10011 1 Rn:5 Rd:5 | uqrshrn<two:Q> <v:Rd,Ibhs>, <v:Rn,Jbhs>, #<shr:immh:immb>  | if immh != 0 && immh < 8 | cold
SSHLL_imm    | 0 Q 0 011110 immh:4 immb:3 10100 1 Rn:5 Rd:5 | sshll<two:Q> <v:Rd,Jbhs>, <v:Rn,Ibhs>, #<shl:immh:immb>    | if immh != 0 && immh < 8 | cold
USHLL_imm    | 0 Q 1 011110 immh:4 immb:3 10100 1 Rn:5 Rd:5 | ushll<two:Q> <v:Rd,Jbhs>, <v:Rn,Ibhs>, #<shl:immh:immb>    | if immh != 0 && immh < 8 | cold
SXTL         | 0 Q 0 011110 immh:4 000 10100 1 Rn:5 Rd:5    | sxtl<two:Q> <v:Rd,Jbhs>, <v:Rn,Ibhs>                       | if immh == 1 || immh == 2 || immh == 4 | alias SSHLL_imm
UXTL         | 0 Q 1 011110 immh:4 000 10100 1 Rn:5 Rd:5    | uxtl<two:Q> <v:Rd,Jbhs>, <v:Rn,Ibhs>                       | if immh == 1 || immh == 2 || immh == 4 | alias USHLL_imm
SCVTF_fixed  | 0 Q 0 011110 immh:4 immb:3 11100 1 Rn:5 Rd:5 | scvtf <v:Rd,Ihsd>, <v:Rn,Ihsd>, #<shr:immh:immb>           | if immh > 1 && (immh < 8 || Q == 1) | cold
UCVTF_fixed  | 0 Q 1 011110 immh:4 immb:3 11100 1 Rn:5 Rd:5 | ucvtf <v:Rd,Ihsd>, <v:Rn,Ihsd>, #<shr:immh:immb>           | if immh > 1 && (immh < 8 || Q == 1) | cold
FCVTZS_fixed | 0 Q 0 011110 immh:4 immb:3 11111 1 Rn:5 Rd:5 | fcvtzs <v:Rd,Ihsd>, <v:Rn,Ihsd>, #<shr:immh:immb>          | if immh > 1 && (immh < 8 || Q == 1) | cold
FCVTZU_fixed | 0 Q 1 011110 immh:4 immb:3 11111 1 Rn:5 Rd:5 | fcvtzu <v:Rd,Ihsd>, <v:Rn,Ihsd>, #<shr:immh:immb>          | if immh > 1 && (immh < 8 || Q == 1) | cold
`;

export const simdByElement = `
MUL_element        | 0 Q 0 01111 size:2 L M Rm:4 1000 H 0 Rn:5 Rd:5 | mul <v:Rd,Ths>, <v:Rn,Ths>, <indexed:hs,size>            | if size == 1 || size == 2 | cold
MLA_element        | 0 Q 1 01111 size:2 L M Rm:4 0000 H 0 Rn:5 Rd:5 | mla <v:Rd,Ths>, <v:Rn,Ths>, <indexed:hs,size>            | if size == 1 || size == 2 | cold
MLS_element        | 0 Q 1 01111 size:2 L M Rm:4 0100 H 0 Rn:5 Rd:5 | mls <v:Rd,Ths>, <v:Rn,Ths>, <indexed:hs,size>            | if size == 1 || size == 2 | cold
SQDMULH_element    | 0 Q 0 01111 size:2 L M Rm:4 1100 H 0 Rn:5 Rd:5 | sqdmulh <v:Rd,Ths>, <v:Rn,Ths>, <indexed:hs,size>        | if size == 1 || size == 2 | cold
SQRDMULH_element   | 0 Q 0 01111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5 | sqrdmulh <v:Rd,Ths>, <v:Rn,Ths>, <indexed:hs,size>       | if size == 1 || size == 2 | cold
SQRDMLAH_element   | 0 Q 1 01111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5 | sqrdmlah <v:Rd,Ths>, <v:Rn,Ths>, <indexed:hs,size>       | if size == 1 || size == 2 | feat RDM | cold
SQRDMLSH_element   | 0 Q 1 01111 size:2 L M Rm:4 1111 H 0 Rn:5 Rd:5 | sqrdmlsh <v:Rd,Ths>, <v:Rn,Ths>, <indexed:hs,size>       | if size == 1 || size == 2 | feat RDM | cold
SMLAL_element      | 0 Q 0 01111 size:2 L M Rm:4 0010 H 0 Rn:5 Rd:5 | smlal<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
UMLAL_element      | 0 Q 1 01111 size:2 L M Rm:4 0010 H 0 Rn:5 Rd:5 | umlal<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
SMLSL_element      | 0 Q 0 01111 size:2 L M Rm:4 0110 H 0 Rn:5 Rd:5 | smlsl<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
UMLSL_element      | 0 Q 1 01111 size:2 L M Rm:4 0110 H 0 Rn:5 Rd:5 | umlsl<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
SMULL_element      | 0 Q 0 01111 size:2 L M Rm:4 1010 H 0 Rn:5 Rd:5 | smull<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
UMULL_element      | 0 Q 1 01111 size:2 L M Rm:4 1010 H 0 Rn:5 Rd:5 | umull<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
SQDMLAL_element    | 0 Q 0 01111 size:2 L M Rm:4 0011 H 0 Rn:5 Rd:5 | sqdmlal<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size> | if size == 1 || size == 2 | cold
SQDMLSL_element    | 0 Q 0 01111 size:2 L M Rm:4 0111 H 0 Rn:5 Rd:5 | sqdmlsl<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size> | if size == 1 || size == 2 | cold
SQDMULL_element    | 0 Q 0 01111 size:2 L M Rm:4 1011 H 0 Rn:5 Rd:5 | sqdmull<two:Q> <v:Rd,Whs>, <v:Rn,Ths>, <indexed:hs,size> | if size == 1 || size == 2 | cold
FMLA_element       | 0 Q 0 01111 1 sz L M Rm:4 0001 H 0 Rn:5 Rd:5   | fmla <v:Rd,F>, <v:Rn,F>, <indexed:sd,sz>                 | if sz == 0 || Q == 1 && L == 0 | cold
FMLA_element_half  | 0 Q 0 01111 00 L M Rm:4 0001 H 0 Rn:5 Rd:5     | fmla <v:Rd,Qh>, <v:Rn,Qh>, <indexed:h>                   | feat FP16 | cold
FMLS_element       | 0 Q 0 01111 1 sz L M Rm:4 0101 H 0 Rn:5 Rd:5   | fmls <v:Rd,F>, <v:Rn,F>, <indexed:sd,sz>                 | if sz == 0 || Q == 1 && L == 0 | cold
FMLS_element_half  | 0 Q 0 01111 00 L M Rm:4 0101 H 0 Rn:5 Rd:5     | fmls <v:Rd,Qh>, <v:Rn,Qh>, <indexed:h>                   | feat FP16 | cold
FMUL_element       | 0 Q 0 01111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5   | fmul <v:Rd,F>, <v:Rn,F>, <indexed:sd,sz>                 | if sz == 0 || Q == 1 && L == 0 | cold
FMUL_element_half  | 0 Q 0 01111 00 L M Rm:4 1001 H 0 Rn:5 Rd:5     | fmul <v:Rd,Qh>, <v:Rn,Qh>, <indexed:h>                   | feat FP16 | cold
FMULX_element      | 0 Q 1 01111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5   | fmulx <v:Rd,F>, <v:Rn,F>, <indexed:sd,sz>                | if sz == 0 || Q == 1 && L == 0 | cold
FMULX_element_half | 0 Q 1 01111 00 L M Rm:4 1001 H 0 Rn:5 Rd:5     | fmulx <v:Rd,Qh>, <v:Rn,Qh>, <indexed:h>                  | feat FP16 | cold
`;

export const simdByElementExtensions = `
FMLAL_element_2s | 0 0 0 01111 10 L M Rm:4 0000 H 0 Rn:5 Rd:5 | fmlal <v:Rd,2s>, <v:Rn,2h>, <indexed:h> | feat FHM | cold
FMLAL_element_4s | 0 1 0 01111 10 L M Rm:4 0000 H 0 Rn:5 Rd:5 | fmlal <v:Rd,4s>, <v:Rn,4h>, <indexed:h> | feat FHM | cold
FMLSL_element_2s | 0 0 0 01111 10 L M Rm:4 0100 H 0 Rn:5 Rd:5 | fmlsl <v:Rd,2s>, <v:Rn,2h>, <indexed:h> | feat FHM | cold
FMLSL_element_4s | 0 1 0 01111 10 L M Rm:4 0100 H 0 Rn:5 Rd:5 | fmlsl <v:Rd,4s>, <v:Rn,4h>, <indexed:h> | feat FHM | cold
FMLAL2_element_2s | 0 0 1 01111 10 L M Rm:4 1000 H 0 Rn:5 Rd:5 | fmlal2 <v:Rd,2s>, <v:Rn,2h>, <indexed:h> | feat FHM | cold
FMLAL2_element_4s | 0 1 1 01111 10 L M Rm:4 1000 H 0 Rn:5 Rd:5 | fmlal2 <v:Rd,4s>, <v:Rn,4h>, <indexed:h> | feat FHM | cold
FMLSL2_element_2s | 0 0 1 01111 10 L M Rm:4 1100 H 0 Rn:5 Rd:5 | fmlsl2 <v:Rd,2s>, <v:Rn,2h>, <indexed:h> | feat FHM | cold
FMLSL2_element_4s | 0 1 1 01111 10 L M Rm:4 1100 H 0 Rn:5 Rd:5 | fmlsl2 <v:Rd,4s>, <v:Rn,4h>, <indexed:h> | feat FHM | cold
SDOT_element | 0 Q 0 01111 10 L M Rm:4 1110 H 0 Rn:5 Rd:5 | sdot <v:Rd,Qs>, <v:Rn,Qb>, <groupelement:4b> | feat DotProd | cold
UDOT_element | 0 Q 1 01111 10 L M Rm:4 1110 H 0 Rn:5 Rd:5 | udot <v:Rd,Qs>, <v:Rn,Qb>, <groupelement:4b> | feat DotProd | cold
USDOT_element | 0 Q 0 01111 10 L M Rm:4 1111 H 0 Rn:5 Rd:5 | usdot <v:Rd,Qs>, <v:Rn,Qb>, <groupelement:4b> | feat I8MM | cold
SUDOT_element | 0 Q 0 01111 00 L M Rm:4 1111 H 0 Rn:5 Rd:5 | sudot <v:Rd,Qs>, <v:Rn,Qb>, <groupelement:4b> | feat I8MM | cold
BFDOT_element | 0 Q 0 01111 01 L M Rm:4 1111 H 0 Rn:5 Rd:5 | bfdot <v:Rd,Qs>, <v:Rn,Qh>, <groupelement:2h> | feat BF16 | cold
BFMLALB_element | 0 0 0 01111 11 L M Rm:4 1111 H 0 Rn:5 Rd:5 | bfmlalb <v:Rd,4s>, <v:Rn,8h>, <indexed:h> | feat BF16 | cold
BFMLALT_element | 0 1 0 01111 11 L M Rm:4 1111 H 0 Rn:5 Rd:5 | bfmlalt <v:Rd,4s>, <v:Rn,8h>, <indexed:h> | feat BF16 | cold
FCMLA_element_h | 0 Q 1 01111 01 L M Rm:4 0 rot:2 1 H 0 Rn:5 Rd:5 | fcmla <v:Rd,Qh>, <v:Rn,Qh>, <complexelement:h>, #<rotation:rot> | if Q == 1 || H == 0 | feat FCMA | cold
FCMLA_element_s | 0 1 1 01111 10 0 M Rm:4 0 rot:2 1 H 0 Rn:5 Rd:5 | fcmla <v:Rd,4s>, <v:Rn,4s>, <complexelement:s>, #<rotation:rot> | feat FCMA | cold
`;

export const simdModifiedImmediate = `
MOVI_32        | 0 Q 0 0111100000 abc:3 0 shift:2 0 0 1 defgh:5 Rd:5 | movi <v:Rd,Qs>, #<modimm:lsl,shift> | cold
MOVI_16        | 0 Q 0 0111100000 abc:3 10 shift 0 0 1 defgh:5 Rd:5  | movi <v:Rd,Qh>, #<modimm:lsl,shift> | cold
MOVI_ones      | 0 Q 0 0111100000 abc:3 110 shift 0 1 defgh:5 Rd:5   | movi <v:Rd,Qs>, #<modimm:msl,shift> | cold
ORR_32_imm     | 0 Q 0 0111100000 abc:3 0 shift:2 1 0 1 defgh:5 Rd:5 | orr <v:Rd,Qs>, #<modimm:lsl,shift>  | cold
ORR_16_imm     | 0 Q 0 0111100000 abc:3 10 shift 1 0 1 defgh:5 Rd:5  | orr <v:Rd,Qh>, #<modimm:lsl,shift>  | cold
MVNI_32        | 0 Q 1 0111100000 abc:3 0 shift:2 0 0 1 defgh:5 Rd:5 | mvni <v:Rd,Qs>, #<modimm:lsl,shift> | cold
MVNI_16        | 0 Q 1 0111100000 abc:3 10 shift 0 0 1 defgh:5 Rd:5  | mvni <v:Rd,Qh>, #<modimm:lsl,shift> | cold
MVNI_ones      | 0 Q 1 0111100000 abc:3 110 shift 0 1 defgh:5 Rd:5   | mvni <v:Rd,Qs>, #<modimm:msl,shift> | cold
BIC_32_imm     | 0 Q 1 0111100000 abc:3 0 shift:2 1 0 1 defgh:5 Rd:5 | bic <v:Rd,Qs>, #<modimm:lsl,shift>  | cold
BIC_16_imm     | 0 Q 1 0111100000 abc:3 10 shift 1 0 1 defgh:5 Rd:5  | bic <v:Rd,Qh>, #<modimm:lsl,shift>  | cold
MOVI_8         | 0 Q 0 0111100000 abc:3 1110 0 1 defgh:5 Rd:5        | movi <v:Rd,Qb>, #<modimm>{, lsl #<zero>}           | cold
MOVI_64_scalar | 0 0 1 0111100000 abc:3 1110 0 1 defgh:5 Rd:5        | movi <d:Rd>, #<bytemask>            | cold
MOVI_64        | 0 1 1 0111100000 abc:3 1110 0 1 defgh:5 Rd:5        | movi <v:Rd,2d>, #<bytemask>         | cold
FMOV_vector_32 | 0 Q 0 0111100000 abc:3 1111 0 1 defgh:5 Rd:5        | fmov <v:Rd,Qs>, #<fpimm:abc:defgh>  | cold
FMOV_vector_64 | 0 1 1 0111100000 abc:3 1111 0 1 defgh:5 Rd:5        | fmov <v:Rd,2d>, #<fpimm:abc:defgh>  | cold
FMOV_vector_16 | 0 Q 0 0111100000 abc:3 1111 1 1 defgh:5 Rd:5        | fmov <v:Rd,Qh>, #<fpimm:abc:defgh>  | feat FP16 | cold
`;

export const simdCopy = `
DUP_element        | 0 Q 0 01110000 imm5:5 0 0000 1 Rn:5 Rd:5   | dup <v:Rd,Ebhsd>, <element:Rn>  | if (imm5 & 15) != 0 && ((imm5 & 7) != 0 || Q == 1) | cold
DUP_general_w      | 0 Q 0 01110000 imm5:5 0 0001 1 Rn:5 Rd:5   | dup <v:Rd,Ebhs>, <w:Rn>         | if (imm5 & 7) != 0 | cold
DUP_general_x      | 0 1 0 01110000 imm5:5 0 0001 1 Rn:5 Rd:5   | dup <v:Rd,Ed>, <x:Rn>           | if (imm5 & 15) == 8 | cold
SMOV_w             | 0 0 0 01110000 imm5:5 0 0101 1 Rn:5 Rd:5   | smov <w:Rd>, <element:Rn|bh>    | if (imm5 & 3) != 0 | cold
SMOV_x             | 0 1 0 01110000 imm5:5 0 0101 1 Rn:5 Rd:5   | smov <x:Rd>, <element:Rn|bhs>   | if (imm5 & 7) != 0 | cold
UMOV_w             | 0 0 0 01110000 imm5:5 0 0111 1 Rn:5 Rd:5   | umov <w:Rd>, <element:Rn|bhs>   | if (imm5 & 7) != 0 | cold
UMOV_x             | 0 1 0 01110000 imm5:5 0 0111 1 Rn:5 Rd:5   | umov <x:Rd>, <element:Rn|d>     | if (imm5 & 15) == 8 | cold
MOV_from_element_w | 0 0 0 01110000 imm5:5 0 0111 1 Rn:5 Rd:5   | mov <w:Rd>, <element:Rn|s>      | if (imm5 & 7) == 4 | alias UMOV_w
MOV_from_element_x | 0 1 0 01110000 imm5:5 0 0111 1 Rn:5 Rd:5   | mov <x:Rd>, <element:Rn|d>      | if (imm5 & 15) == 8 | alias UMOV_x
INS_general_w      | 0 1 0 01110000 imm5:5 0 0011 1 Rn:5 Rd:5   | ins <element:Rd|bhs>, <w:Rn>    | if (imm5 & 7) != 0 | cold
INS_general_x      | 0 1 0 01110000 imm5:5 0 0011 1 Rn:5 Rd:5   | ins <element:Rd|d>, <x:Rn>      | if (imm5 & 15) == 8 | cold
MOV_to_element_w   | 0 1 0 01110000 imm5:5 0 0011 1 Rn:5 Rd:5   | mov <element:Rd|bhs>, <w:Rn>    | if (imm5 & 7) != 0 | alias INS_general_w
MOV_to_element_x   | 0 1 0 01110000 imm5:5 0 0011 1 Rn:5 Rd:5   | mov <element:Rd|d>, <x:Rn>      | if (imm5 & 15) == 8 | alias INS_general_x
INS_element        | 0 1 1 01110000 imm5:5 0 imm4:4 1 Rn:5 Rd:5 | ins <element:Rd>, <element4:Rn> | if (imm5 & 15) != 0 | cold
MOV_element        | 0 1 1 01110000 imm5:5 0 imm4:4 1 Rn:5 Rd:5 | mov <element:Rd>, <element4:Rn> | if (imm5 & 15) != 0 | alias INS_element
`;

export const simdPermute = `
UZP1  | 0 Q 001110 size:2 0 Rm:5 0 001 10 Rn:5 Rd:5 | uzp1 <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>         | if size != 3 || Q == 1 | cold
TRN1  | 0 Q 001110 size:2 0 Rm:5 0 010 10 Rn:5 Rd:5 | trn1 <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>         | if size != 3 || Q == 1 | cold
ZIP1  | 0 Q 001110 size:2 0 Rm:5 0 011 10 Rn:5 Rd:5 | zip1 <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>         | if size != 3 || Q == 1 | cold
UZP2  | 0 Q 001110 size:2 0 Rm:5 0 101 10 Rn:5 Rd:5 | uzp2 <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>         | if size != 3 || Q == 1 | cold
TRN2  | 0 Q 001110 size:2 0 Rm:5 0 110 10 Rn:5 Rd:5 | trn2 <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>         | if size != 3 || Q == 1 | cold
ZIP2  | 0 Q 001110 size:2 0 Rm:5 0 111 10 Rn:5 Rd:5 | zip2 <v:Rd,Tbhsd>, <v:Rn,Tbhsd>, <v:Rm,Tbhsd>         | if size != 3 || Q == 1 | cold
TBL_1 | 0 Q 001110 000 Rm:5 0 00 0 00 Rn:5 Rd:5     | tbl <v:Rd,Qb>, <list:Rn,1,16b>, <v:Rm,Qb>             | cold
TBX_1 | 0 Q 001110 000 Rm:5 0 00 1 00 Rn:5 Rd:5     | tbx <v:Rd,Qb>, <list:Rn,1,16b>, <v:Rm,Qb>             | cold
TBL_2 | 0 Q 001110 000 Rm:5 0 01 0 00 Rn:5 Rd:5     | tbl <v:Rd,Qb>, <list:Rn,2,16b>, <v:Rm,Qb>             | cold
TBX_2 | 0 Q 001110 000 Rm:5 0 01 1 00 Rn:5 Rd:5     | tbx <v:Rd,Qb>, <list:Rn,2,16b>, <v:Rm,Qb>             | cold
TBL_3 | 0 Q 001110 000 Rm:5 0 10 0 00 Rn:5 Rd:5     | tbl <v:Rd,Qb>, <list:Rn,3,16b>, <v:Rm,Qb>             | cold
TBX_3 | 0 Q 001110 000 Rm:5 0 10 1 00 Rn:5 Rd:5     | tbx <v:Rd,Qb>, <list:Rn,3,16b>, <v:Rm,Qb>             | cold
TBL_4 | 0 Q 001110 000 Rm:5 0 11 0 00 Rn:5 Rd:5     | tbl <v:Rd,Qb>, <list:Rn,4,16b>, <v:Rm,Qb>             | cold
TBX_4 | 0 Q 001110 000 Rm:5 0 11 1 00 Rn:5 Rd:5     | tbx <v:Rd,Qb>, <list:Rn,4,16b>, <v:Rm,Qb>             | cold
EXT   | 0 Q 101110 000 Rm:5 0 imm4:4 0 Rn:5 Rd:5    | ext <v:Rd,Qb>, <v:Rn,Qb>, <v:Rm,Qb>, #<extindex:imm4> | if Q == 1 || imm4 < 8 | cold
`;

// Advanced SIMD on scalars. Rows without an executor stop the machine with their name.

export const simdScalarThree = `
SQADD_scalar        | 01 0 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5  | sqadd <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>, <scalar:Rm,size|bhsd> | cold
UQADD_scalar        | 01 1 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5  | uqadd <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>, <scalar:Rm,size|bhsd> | cold
SQSUB_scalar        | 01 0 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5  | sqsub <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>, <scalar:Rm,size|bhsd> | cold
UQSUB_scalar        | 01 1 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5  | uqsub <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>, <scalar:Rm,size|bhsd> | cold
CMGT_scalar         | 01 0 11110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5  | cmgt <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>        | if size == 3 | cold
CMHI_scalar         | 01 1 11110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5  | cmhi <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>        | if size == 3 | cold
CMGE_scalar         | 01 0 11110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5  | cmge <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>        | if size == 3 | cold
CMHS_scalar         | 01 1 11110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5  | cmhs <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>        | if size == 3 | cold
SSHL_scalar         | 01 0 11110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5  | sshl <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>        | if size == 3 | cold
USHL_scalar         | 01 1 11110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5  | ushl <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>        | if size == 3 | cold
SQSHL_scalar        | 01 0 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5  | sqshl <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>, <scalar:Rm,size|bhsd> | cold
UQSHL_scalar        | 01 1 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5  | uqshl <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>, <scalar:Rm,size|bhsd> | cold
SRSHL_scalar        | 01 0 11110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5  | srshl <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>       | if size == 3 | cold
URSHL_scalar        | 01 1 11110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5  | urshl <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>       | if size == 3 | cold
SQRSHL_scalar       | 01 0 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5  | sqrshl <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>, <scalar:Rm,size|bhsd> | cold
UQRSHL_scalar       | 01 1 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5  | uqrshl <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>, <scalar:Rm,size|bhsd> | cold
ADD_scalar          | 01 0 11110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5  | add <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>         | if size == 3 | cold
SUB_scalar          | 01 1 11110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5  | sub <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>         | if size == 3 | cold
CMTST_scalar        | 01 0 11110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5  | cmtst <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>       | if size == 3 | cold
CMEQ_scalar         | 01 1 11110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5  | cmeq <scalar:Rd,size|d>, <scalar:Rn,size|d>, <scalar:Rm,size|d>        | if size == 3 | cold
SQDMULH_scalar      | 01 0 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5  | sqdmulh <scalar:Rd,size|hs>, <scalar:Rn,size|hs>, <scalar:Rm,size|hs>  | if size == 1 || size == 2 | cold
SQRDMULH_scalar     | 01 1 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5  | sqrdmulh <scalar:Rd,size|hs>, <scalar:Rn,size|hs>, <scalar:Rm,size|hs> | if size == 1 || size == 2 | cold
FMULX_scalar        | 01 0 11110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5    | fmulx <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                   | cold
FMULX_scalar_half   | 01 0 11110 0 10 Rm:5 00011 1 Rn:5 Rd:5      | fmulx <h:Rd>, <h:Rn>, <h:Rm>                                           | feat FP16 | cold
FCMEQ_scalar        | 01 0 11110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5    | fcmeq <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                   | cold
FCMEQ_scalar_half   | 01 0 11110 0 10 Rm:5 00100 1 Rn:5 Rd:5      | fcmeq <h:Rd>, <h:Rn>, <h:Rm>                                           | feat FP16 | cold
FRECPS_scalar       | 01 0 11110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5    | frecps <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                  | cold
FRECPS_scalar_half  | 01 0 11110 0 10 Rm:5 00111 1 Rn:5 Rd:5      | frecps <h:Rd>, <h:Rn>, <h:Rm>                                          | feat FP16 | cold
FRSQRTS_scalar      | 01 0 11110 1 sz 1 Rm:5 11111 1 Rn:5 Rd:5    | frsqrts <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                 | cold
FRSQRTS_scalar_half | 01 0 11110 1 10 Rm:5 00111 1 Rn:5 Rd:5      | frsqrts <h:Rd>, <h:Rn>, <h:Rm>                                         | feat FP16 | cold
FCMGE_scalar        | 01 1 11110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5    | fcmge <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                   | cold
FCMGE_scalar_half   | 01 1 11110 0 10 Rm:5 00100 1 Rn:5 Rd:5      | fcmge <h:Rd>, <h:Rn>, <h:Rm>                                           | feat FP16 | cold
FACGE_scalar        | 01 1 11110 0 sz 1 Rm:5 11101 1 Rn:5 Rd:5    | facge <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                   | cold
FACGE_scalar_half   | 01 1 11110 0 10 Rm:5 00101 1 Rn:5 Rd:5      | facge <h:Rd>, <h:Rn>, <h:Rm>                                           | feat FP16 | cold
FABD_scalar         | 01 1 11110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5    | fabd <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                    | cold
FABD_scalar_half    | 01 1 11110 1 10 Rm:5 00010 1 Rn:5 Rd:5      | fabd <h:Rd>, <h:Rn>, <h:Rm>                                            | feat FP16 | cold
FCMGT_scalar        | 01 1 11110 1 sz 1 Rm:5 11100 1 Rn:5 Rd:5    | fcmgt <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                   | cold
FCMGT_scalar_half   | 01 1 11110 1 10 Rm:5 00100 1 Rn:5 Rd:5      | fcmgt <h:Rd>, <h:Rn>, <h:Rm>                                           | feat FP16 | cold
FACGT_scalar        | 01 1 11110 1 sz 1 Rm:5 11101 1 Rn:5 Rd:5    | facgt <scalar:Rd,sz>, <scalar:Rn,sz>, <scalar:Rm,sz>                   | cold
FACGT_scalar_half   | 01 1 11110 1 10 Rm:5 00101 1 Rn:5 Rd:5      | facgt <h:Rd>, <h:Rn>, <h:Rm>                                           | feat FP16 | cold
SQRDMLAH_scalar     | 01 1 11110 size:2 0 Rm:5 1 0000 1 Rn:5 Rd:5 | sqrdmlah <scalar:Rd,size|hs>, <scalar:Rn,size|hs>, <scalar:Rm,size|hs> | if size == 1 || size == 2 | feat RDM | cold
SQRDMLSH_scalar     | 01 1 11110 size:2 0 Rm:5 1 0001 1 Rn:5 Rd:5 | sqrdmlsh <scalar:Rd,size|hs>, <scalar:Rn,size|hs>, <scalar:Rm,size|hs> | if size == 1 || size == 2 | feat RDM | cold
SQDMLAL_scalar      | 01 0 11110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5  | sqdmlal <wider:Rd,size|hs>, <scalar:Rn,size|hs>, <scalar:Rm,size|hs>   | if size == 1 || size == 2 | cold
SQDMLSL_scalar      | 01 0 11110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5  | sqdmlsl <wider:Rd,size|hs>, <scalar:Rn,size|hs>, <scalar:Rm,size|hs>   | if size == 1 || size == 2 | cold
SQDMULL_scalar      | 01 0 11110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5  | sqdmull <wider:Rd,size|hs>, <scalar:Rn,size|hs>, <scalar:Rm,size|hs>   | if size == 1 || size == 2 | cold
`;

export const simdScalarTwoRegister = `
SUQADD_scalar          | 01 0 11110 size:2 10000 00011 10 Rn:5 Rd:5 | suqadd <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd> | cold
USQADD_scalar          | 01 1 11110 size:2 10000 00011 10 Rn:5 Rd:5 | usqadd <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd> | cold
SQABS_scalar           | 01 0 11110 size:2 10000 00111 10 Rn:5 Rd:5 | sqabs <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>  | cold
SQNEG_scalar           | 01 1 11110 size:2 10000 00111 10 Rn:5 Rd:5 | sqneg <scalar:Rd,size|bhsd>, <scalar:Rn,size|bhsd>  | cold
CMGT_scalar_zero       | 01 0 11110 size:2 10000 01000 10 Rn:5 Rd:5 | cmgt <scalar:Rd,size|d>, <scalar:Rn,size|d>, #0     | if size == 3 | cold
CMEQ_scalar_zero       | 01 0 11110 size:2 10000 01001 10 Rn:5 Rd:5 | cmeq <scalar:Rd,size|d>, <scalar:Rn,size|d>, #0     | if size == 3 | cold
CMLT_scalar_zero       | 01 0 11110 size:2 10000 01010 10 Rn:5 Rd:5 | cmlt <scalar:Rd,size|d>, <scalar:Rn,size|d>, #0     | if size == 3 | cold
CMGE_scalar_zero       | 01 1 11110 size:2 10000 01000 10 Rn:5 Rd:5 | cmge <scalar:Rd,size|d>, <scalar:Rn,size|d>, #0     | if size == 3 | cold
CMLE_scalar_zero       | 01 1 11110 size:2 10000 01001 10 Rn:5 Rd:5 | cmle <scalar:Rd,size|d>, <scalar:Rn,size|d>, #0     | if size == 3 | cold
ABS_scalar             | 01 0 11110 size:2 10000 01011 10 Rn:5 Rd:5 | abs <scalar:Rd,size|d>, <scalar:Rn,size|d>          | if size == 3 | cold
NEG_scalar             | 01 1 11110 size:2 10000 01011 10 Rn:5 Rd:5 | neg <scalar:Rd,size|d>, <scalar:Rn,size|d>          | if size == 3 | cold
SQXTN_scalar           | 01 0 11110 size:2 10000 10100 10 Rn:5 Rd:5 | sqxtn <scalar:Rd,size|bhs>, <wider:Rn,size|bhs>     | if size != 3 | cold
SQXTUN_scalar          | 01 1 11110 size:2 10000 10010 10 Rn:5 Rd:5 | sqxtun <scalar:Rd,size|bhs>, <wider:Rn,size|bhs>    | if size != 3 | cold
UQXTN_scalar           | 01 1 11110 size:2 10000 10100 10 Rn:5 Rd:5 | uqxtn <scalar:Rd,size|bhs>, <wider:Rn,size|bhs>     | if size != 3 | cold
FCVTXN_scalar          | 01 1 11110 01 10000 10110 10 Rn:5 Rd:5     | fcvtxn <s:Rd>, <d:Rn>                               | cold
FCVTNS_scalar          | 01 0 11110 0 sz 10000 11010 10 Rn:5 Rd:5   | fcvtns <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTNS_scalar_half     | 01 0 11110 0 111100 11010 10 Rn:5 Rd:5     | fcvtns <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTPS_scalar          | 01 0 11110 1 sz 10000 11010 10 Rn:5 Rd:5   | fcvtps <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTPS_scalar_half     | 01 0 11110 1 111100 11010 10 Rn:5 Rd:5     | fcvtps <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTMS_scalar          | 01 0 11110 0 sz 10000 11011 10 Rn:5 Rd:5   | fcvtms <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTMS_scalar_half     | 01 0 11110 0 111100 11011 10 Rn:5 Rd:5     | fcvtms <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTZS_scalar          | 01 0 11110 1 sz 10000 11011 10 Rn:5 Rd:5   | fcvtzs <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTZS_scalar_half     | 01 0 11110 1 111100 11011 10 Rn:5 Rd:5     | fcvtzs <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTAS_scalar          | 01 0 11110 0 sz 10000 11100 10 Rn:5 Rd:5   | fcvtas <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTAS_scalar_half     | 01 0 11110 0 111100 11100 10 Rn:5 Rd:5     | fcvtas <h:Rd>, <h:Rn>                               | feat FP16 | cold
SCVTF_scalar           | 01 0 11110 0 sz 10000 11101 10 Rn:5 Rd:5   | scvtf <scalar:Rd,sz>, <scalar:Rn,sz>                | cold
SCVTF_scalar_half      | 01 0 11110 0 111100 11101 10 Rn:5 Rd:5     | scvtf <h:Rd>, <h:Rn>                                | feat FP16 | cold
FRECPE_scalar          | 01 0 11110 1 sz 10000 11101 10 Rn:5 Rd:5   | frecpe <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FRECPE_scalar_half     | 01 0 11110 1 111100 11101 10 Rn:5 Rd:5     | frecpe <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTNU_scalar          | 01 1 11110 0 sz 10000 11010 10 Rn:5 Rd:5   | fcvtnu <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTNU_scalar_half     | 01 1 11110 0 111100 11010 10 Rn:5 Rd:5     | fcvtnu <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTPU_scalar          | 01 1 11110 1 sz 10000 11010 10 Rn:5 Rd:5   | fcvtpu <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTPU_scalar_half     | 01 1 11110 1 111100 11010 10 Rn:5 Rd:5     | fcvtpu <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTMU_scalar          | 01 1 11110 0 sz 10000 11011 10 Rn:5 Rd:5   | fcvtmu <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTMU_scalar_half     | 01 1 11110 0 111100 11011 10 Rn:5 Rd:5     | fcvtmu <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTZU_scalar          | 01 1 11110 1 sz 10000 11011 10 Rn:5 Rd:5   | fcvtzu <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTZU_scalar_half     | 01 1 11110 1 111100 11011 10 Rn:5 Rd:5     | fcvtzu <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCVTAU_scalar          | 01 1 11110 0 sz 10000 11100 10 Rn:5 Rd:5   | fcvtau <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FCVTAU_scalar_half     | 01 1 11110 0 111100 11100 10 Rn:5 Rd:5     | fcvtau <h:Rd>, <h:Rn>                               | feat FP16 | cold
UCVTF_scalar           | 01 1 11110 0 sz 10000 11101 10 Rn:5 Rd:5   | ucvtf <scalar:Rd,sz>, <scalar:Rn,sz>                | cold
UCVTF_scalar_half      | 01 1 11110 0 111100 11101 10 Rn:5 Rd:5     | ucvtf <h:Rd>, <h:Rn>                                | feat FP16 | cold
FRSQRTE_scalar         | 01 1 11110 1 sz 10000 11101 10 Rn:5 Rd:5   | frsqrte <scalar:Rd,sz>, <scalar:Rn,sz>              | cold
FRSQRTE_scalar_half    | 01 1 11110 1 111100 11101 10 Rn:5 Rd:5     | frsqrte <h:Rd>, <h:Rn>                              | feat FP16 | cold
FRECPX                 | 01 0 11110 1 sz 10000 11111 10 Rn:5 Rd:5   | frecpx <scalar:Rd,sz>, <scalar:Rn,sz>               | cold
FRECPX_half            | 01 0 11110 1 111100 11111 10 Rn:5 Rd:5     | frecpx <h:Rd>, <h:Rn>                               | feat FP16 | cold
FCMGT_scalar_zero      | 01 0 11110 1 sz 10000 01100 10 Rn:5 Rd:5   | fcmgt <scalar:Rd,sz>, <scalar:Rn,sz>, #<fpzero>     | cold
FCMGT_scalar_zero_half | 01 0 11110 1 111100 01100 10 Rn:5 Rd:5     | fcmgt <h:Rd>, <h:Rn>, #<fpzero>                     | feat FP16 | cold
FCMEQ_scalar_zero      | 01 0 11110 1 sz 10000 01101 10 Rn:5 Rd:5   | fcmeq <scalar:Rd,sz>, <scalar:Rn,sz>, #<fpzero>     | cold
FCMEQ_scalar_zero_half | 01 0 11110 1 111100 01101 10 Rn:5 Rd:5     | fcmeq <h:Rd>, <h:Rn>, #<fpzero>                     | feat FP16 | cold
FCMLT_scalar_zero      | 01 0 11110 1 sz 10000 01110 10 Rn:5 Rd:5   | fcmlt <scalar:Rd,sz>, <scalar:Rn,sz>, #<fpzero>     | cold
FCMLT_scalar_zero_half | 01 0 11110 1 111100 01110 10 Rn:5 Rd:5     | fcmlt <h:Rd>, <h:Rn>, #<fpzero>                     | feat FP16 | cold
FCMGE_scalar_zero      | 01 1 11110 1 sz 10000 01100 10 Rn:5 Rd:5   | fcmge <scalar:Rd,sz>, <scalar:Rn,sz>, #<fpzero>     | cold
FCMGE_scalar_zero_half | 01 1 11110 1 111100 01100 10 Rn:5 Rd:5     | fcmge <h:Rd>, <h:Rn>, #<fpzero>                     | feat FP16 | cold
FCMLE_scalar_zero      | 01 1 11110 1 sz 10000 01101 10 Rn:5 Rd:5   | fcmle <scalar:Rd,sz>, <scalar:Rn,sz>, #<fpzero>     | cold
FCMLE_scalar_zero_half | 01 1 11110 1 111100 01101 10 Rn:5 Rd:5     | fcmle <h:Rd>, <h:Rn>, #<fpzero>                     | feat FP16 | cold
`;

export const simdScalarPairwise = `
ADDP_scalar      | 01 0 11110 11 11000 11011 10 Rn:5 Rd:5  | addp <d:Rd>, <v:Rn,2d>    | cold
FMAXNMP_scalar_s | 01 1 11110 0 0 11000 01100 10 Rn:5 Rd:5 | fmaxnmp <s:Rd>, <v:Rn,2s> | cold
FMAXNMP_scalar_d | 01 1 11110 0 1 11000 01100 10 Rn:5 Rd:5 | fmaxnmp <d:Rd>, <v:Rn,2d> | cold
FMAXNMP_scalar_h | 01 0 11110 0 0 11000 01100 10 Rn:5 Rd:5 | fmaxnmp <h:Rd>, <v:Rn,2h> | feat FP16 | cold
FMINNMP_scalar_s | 01 1 11110 1 0 11000 01100 10 Rn:5 Rd:5 | fminnmp <s:Rd>, <v:Rn,2s> | cold
FMINNMP_scalar_d | 01 1 11110 1 1 11000 01100 10 Rn:5 Rd:5 | fminnmp <d:Rd>, <v:Rn,2d> | cold
FMINNMP_scalar_h | 01 0 11110 1 0 11000 01100 10 Rn:5 Rd:5 | fminnmp <h:Rd>, <v:Rn,2h> | feat FP16 | cold
FADDP_scalar_s   | 01 1 11110 0 0 11000 01101 10 Rn:5 Rd:5 | faddp <s:Rd>, <v:Rn,2s>   | cold
FADDP_scalar_d   | 01 1 11110 0 1 11000 01101 10 Rn:5 Rd:5 | faddp <d:Rd>, <v:Rn,2d>   | cold
FADDP_scalar_h   | 01 0 11110 0 0 11000 01101 10 Rn:5 Rd:5 | faddp <h:Rd>, <v:Rn,2h>   | feat FP16 | cold
FMAXP_scalar_s   | 01 1 11110 0 0 11000 01111 10 Rn:5 Rd:5 | fmaxp <s:Rd>, <v:Rn,2s>   | cold
FMAXP_scalar_d   | 01 1 11110 0 1 11000 01111 10 Rn:5 Rd:5 | fmaxp <d:Rd>, <v:Rn,2d>   | cold
FMAXP_scalar_h   | 01 0 11110 0 0 11000 01111 10 Rn:5 Rd:5 | fmaxp <h:Rd>, <v:Rn,2h>   | feat FP16 | cold
FMINP_scalar_s   | 01 1 11110 1 0 11000 01111 10 Rn:5 Rd:5 | fminp <s:Rd>, <v:Rn,2s>   | cold
FMINP_scalar_d   | 01 1 11110 1 1 11000 01111 10 Rn:5 Rd:5 | fminp <d:Rd>, <v:Rn,2d>   | cold
FMINP_scalar_h   | 01 0 11110 1 0 11000 01111 10 Rn:5 Rd:5 | fminp <h:Rd>, <v:Rn,2h>   | feat FP16 | cold
`;

export const simdScalarShiftByImmediate = `
SSHR_scalar_imm     | 01 0 111110 immh:4 immb:3 00000 1 Rn:5 Rd:5 | sshr <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>         | if immh > 7 | cold
USHR_scalar_imm     | 01 1 111110 immh:4 immb:3 00000 1 Rn:5 Rd:5 | ushr <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>         | if immh > 7 | cold
SSRA_scalar_imm     | 01 0 111110 immh:4 immb:3 00010 1 Rn:5 Rd:5 | ssra <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>         | if immh > 7 | cold
USRA_scalar_imm     | 01 1 111110 immh:4 immb:3 00010 1 Rn:5 Rd:5 | usra <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>         | if immh > 7 | cold
SRSHR_scalar_imm    | 01 0 111110 immh:4 immb:3 00100 1 Rn:5 Rd:5 | srshr <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>        | if immh > 7 | cold
URSHR_scalar_imm    | 01 1 111110 immh:4 immb:3 00100 1 Rn:5 Rd:5 | urshr <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>        | if immh > 7 | cold
SRSRA_scalar_imm    | 01 0 111110 immh:4 immb:3 00110 1 Rn:5 Rd:5 | srsra <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>        | if immh > 7 | cold
URSRA_scalar_imm    | 01 1 111110 immh:4 immb:3 00110 1 Rn:5 Rd:5 | ursra <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>        | if immh > 7 | cold
SRI_scalar_imm      | 01 1 111110 immh:4 immb:3 01000 1 Rn:5 Rd:5 | sri <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shr:immh:immb>          | if immh > 7 | cold
SHL_scalar_imm      | 01 0 111110 immh:4 immb:3 01010 1 Rn:5 Rd:5 | shl <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shl:immh:immb>          | if immh > 7 | cold
SLI_scalar_imm      | 01 1 111110 immh:4 immb:3 01010 1 Rn:5 Rd:5 | sli <scalar:Rd,immh|d>, <scalar:Rn,immh|d>, #<shl:immh:immb>          | if immh > 7 | cold
SQSHLU_scalar_imm   | 01 1 111110 immh:4 immb:3 01100 1 Rn:5 Rd:5 | sqshlu <scalar:Rd,immh|bhsd>, <scalar:Rn,immh|bhsd>, #<shl:immh:immb> | if immh != 0 | cold
SQSHL_scalar_imm    | 01 0 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5 | sqshl <scalar:Rd,immh|bhsd>, <scalar:Rn,immh|bhsd>, #<shl:immh:immb>  | if immh != 0 | cold
UQSHL_scalar_imm    | 01 1 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5 | uqshl <scalar:Rd,immh|bhsd>, <scalar:Rn,immh|bhsd>, #<shl:immh:immb>  | if immh != 0 | cold
SQSHRUN_scalar_imm  | 01 1 111110 immh:4 immb:3 10000 1 Rn:5 Rd:5 | sqshrun <scalar:Rd,immh|bhs>, <wider:Rn,immh|bhs>, #<shr:immh:immb>   | if immh != 0 && immh < 8 | cold
SQRSHRUN_scalar_imm | 01 1 111110 immh:4 immb:3 10001 1 Rn:5 Rd:5 | sqrshrun <scalar:Rd,immh|bhs>, <wider:Rn,immh|bhs>, #<shr:immh:immb>  | if immh != 0 && immh < 8 | cold
SQSHRN_scalar_imm   | 01 0 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5 | sqshrn <scalar:Rd,immh|bhs>, <wider:Rn,immh|bhs>, #<shr:immh:immb>    | if immh != 0 && immh < 8 | cold
UQSHRN_scalar_imm   | 01 1 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5 | uqshrn <scalar:Rd,immh|bhs>, <wider:Rn,immh|bhs>, #<shr:immh:immb>    | if immh != 0 && immh < 8 | cold
SQRSHRN_scalar_imm  | 01 0 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5 | sqrshrn <scalar:Rd,immh|bhs>, <wider:Rn,immh|bhs>, #<shr:immh:immb>   | if immh != 0 && immh < 8 | cold
UQRSHRN_scalar_imm  | 01 1 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5 | uqrshrn <scalar:Rd,immh|bhs>, <wider:Rn,immh|bhs>, #<shr:immh:immb>   | if immh != 0 && immh < 8 | cold
SCVTF_scalar_fixed  | 01 0 111110 immh:4 immb:3 11100 1 Rn:5 Rd:5 | scvtf <scalar:Rd,immh|hsd>, <scalar:Rn,immh|hsd>, #<shr:immh:immb>    | if immh > 1 | cold
UCVTF_scalar_fixed  | 01 1 111110 immh:4 immb:3 11100 1 Rn:5 Rd:5 | ucvtf <scalar:Rd,immh|hsd>, <scalar:Rn,immh|hsd>, #<shr:immh:immb>    | if immh > 1 | cold
FCVTZS_scalar_fixed | 01 0 111110 immh:4 immb:3 11111 1 Rn:5 Rd:5 | fcvtzs <scalar:Rd,immh|hsd>, <scalar:Rn,immh|hsd>, #<shr:immh:immb>   | if immh > 1 | cold
FCVTZU_scalar_fixed | 01 1 111110 immh:4 immb:3 11111 1 Rn:5 Rd:5 | fcvtzu <scalar:Rd,immh|hsd>, <scalar:Rn,immh|hsd>, #<shr:immh:immb>   | if immh > 1 | cold
`;

export const simdScalarByElement = `
SQDMULH_scalar_element    | 01 0 11111 size:2 L M Rm:4 1100 H 0 Rn:5 Rd:5 | sqdmulh <scalar:Rd,size|hs>, <scalar:Rn,size|hs>, <indexed:hs,size>  | if size == 1 || size == 2 | cold
SQRDMULH_scalar_element   | 01 0 11111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5 | sqrdmulh <scalar:Rd,size|hs>, <scalar:Rn,size|hs>, <indexed:hs,size> | if size == 1 || size == 2 | cold
SQRDMLAH_scalar_element   | 01 1 11111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5 | sqrdmlah <scalar:Rd,size|hs>, <scalar:Rn,size|hs>, <indexed:hs,size> | if size == 1 || size == 2 | feat RDM | cold
SQRDMLSH_scalar_element   | 01 1 11111 size:2 L M Rm:4 1111 H 0 Rn:5 Rd:5 | sqrdmlsh <scalar:Rd,size|hs>, <scalar:Rn,size|hs>, <indexed:hs,size> | if size == 1 || size == 2 | feat RDM | cold
SQDMLAL_scalar_element    | 01 0 11111 size:2 L M Rm:4 0011 H 0 Rn:5 Rd:5 | sqdmlal <wider:Rd,size|hs>, <scalar:Rn,size|hs>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
SQDMLSL_scalar_element    | 01 0 11111 size:2 L M Rm:4 0111 H 0 Rn:5 Rd:5 | sqdmlsl <wider:Rd,size|hs>, <scalar:Rn,size|hs>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
SQDMULL_scalar_element    | 01 0 11111 size:2 L M Rm:4 1011 H 0 Rn:5 Rd:5 | sqdmull <wider:Rd,size|hs>, <scalar:Rn,size|hs>, <indexed:hs,size>   | if size == 1 || size == 2 | cold
FMLA_scalar_element       | 01 0 11111 1 sz L M Rm:4 0001 H 0 Rn:5 Rd:5   | fmla <scalar:Rd,sz>, <scalar:Rn,sz>, <indexed:sd,sz>                 | if sz == 0 || L == 0 | cold
FMLA_scalar_element_half  | 01 0 11111 00 L M Rm:4 0001 H 0 Rn:5 Rd:5     | fmla <h:Rd>, <h:Rn>, <indexed:h>                                     | feat FP16 | cold
FMLS_scalar_element       | 01 0 11111 1 sz L M Rm:4 0101 H 0 Rn:5 Rd:5   | fmls <scalar:Rd,sz>, <scalar:Rn,sz>, <indexed:sd,sz>                 | if sz == 0 || L == 0 | cold
FMLS_scalar_element_half  | 01 0 11111 00 L M Rm:4 0101 H 0 Rn:5 Rd:5     | fmls <h:Rd>, <h:Rn>, <indexed:h>                                     | feat FP16 | cold
FMUL_scalar_element       | 01 0 11111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5   | fmul <scalar:Rd,sz>, <scalar:Rn,sz>, <indexed:sd,sz>                 | if sz == 0 || L == 0 | cold
FMUL_scalar_element_half  | 01 0 11111 00 L M Rm:4 1001 H 0 Rn:5 Rd:5     | fmul <h:Rd>, <h:Rn>, <indexed:h>                                     | feat FP16 | cold
FMULX_scalar_element      | 01 1 11111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5   | fmulx <scalar:Rd,sz>, <scalar:Rn,sz>, <indexed:sd,sz>                | if sz == 0 || L == 0 | cold
FMULX_scalar_element_half | 01 1 11111 00 L M Rm:4 1001 H 0 Rn:5 Rd:5     | fmulx <h:Rd>, <h:Rn>, <indexed:h>                                    | feat FP16 | cold
`;

export const simdScalarCopy = `
DUP_scalar | 01 0 11110000 imm5:5 0 0000 1 Rn:5 Rd:5 | dup <escalar:Rd>, <element:Rn> | if (imm5 & 15) != 0 | cold
MOV_scalar | 01 0 11110000 imm5:5 0 0000 1 Rn:5 Rd:5 | mov <escalar:Rd>, <element:Rn> | if (imm5 & 15) != 0 | alias DUP_scalar
`;

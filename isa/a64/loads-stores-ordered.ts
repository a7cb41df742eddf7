// Loads and Stores: exclusive, ordered, atomic memory operations (FEAT_LSE), RCpc and pointer
// authentication.

export const loadStoreExclusiveRegister = `
STXRB    | 00 001000 0 0 0 Rs:5 0 (11111) Rn:5 Rt:5    | stxrb <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | cold
STLXRB   | 00 001000 0 0 0 Rs:5 1 (11111) Rn:5 Rt:5    | stlxrb <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | cold
LDXRB    | 00 001000 0 1 0 (11111) 0 (11111) Rn:5 Rt:5 | ldxrb <w:Rt>, [<x:Rn|SP>{, #<zero>}]          | cold
LDAXRB   | 00 001000 0 1 0 (11111) 1 (11111) Rn:5 Rt:5 | ldaxrb <w:Rt>, [<x:Rn|SP>{, #<zero>}]         | cold
STXRH    | 01 001000 0 0 0 Rs:5 0 (11111) Rn:5 Rt:5    | stxrh <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | cold
STLXRH   | 01 001000 0 0 0 Rs:5 1 (11111) Rn:5 Rt:5    | stlxrh <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | cold
LDXRH    | 01 001000 0 1 0 (11111) 0 (11111) Rn:5 Rt:5 | ldxrh <w:Rt>, [<x:Rn|SP>{, #<zero>}]          | cold
LDAXRH   | 01 001000 0 1 0 (11111) 1 (11111) Rn:5 Rt:5 | ldaxrh <w:Rt>, [<x:Rn|SP>{, #<zero>}]         | cold
STXR_32  | 10 001000 0 0 0 Rs:5 0 (11111) Rn:5 Rt:5    | stxr <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]   | cold
STLXR_32 | 10 001000 0 0 0 Rs:5 1 (11111) Rn:5 Rt:5    | stlxr <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | cold
LDXR_32  | 10 001000 0 1 0 (11111) 0 (11111) Rn:5 Rt:5 | ldxr <w:Rt>, [<x:Rn|SP>{, #<zero>}]           | cold
LDAXR_32 | 10 001000 0 1 0 (11111) 1 (11111) Rn:5 Rt:5 | ldaxr <w:Rt>, [<x:Rn|SP>{, #<zero>}]          | cold
STXR_64  | 11 001000 0 0 0 Rs:5 0 (11111) Rn:5 Rt:5    | stxr <w:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]   | cold
STLXR_64 | 11 001000 0 0 0 Rs:5 1 (11111) Rn:5 Rt:5    | stlxr <w:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]  | cold
LDXR_64  | 11 001000 0 1 0 (11111) 0 (11111) Rn:5 Rt:5 | ldxr <x:Rt>, [<x:Rn|SP>{, #<zero>}]           | cold
LDAXR_64 | 11 001000 0 1 0 (11111) 1 (11111) Rn:5 Rt:5 | ldaxr <x:Rt>, [<x:Rn|SP>{, #<zero>}]          | cold
`;

export const loadStoreExclusivePair = `
STXP_32  | 10 001000 0 0 1 Rs:5 0 Rt2:5 Rn:5 Rt:5    | stxp <w:Rs>, <w:Rt>, <w:Rt2>, [<x:Rn|SP>{, #<zero>}]  | cold
STLXP_32 | 10 001000 0 0 1 Rs:5 1 Rt2:5 Rn:5 Rt:5    | stlxp <w:Rs>, <w:Rt>, <w:Rt2>, [<x:Rn|SP>{, #<zero>}] | cold
LDXP_32  | 10 001000 0 1 1 (11111) 0 Rt2:5 Rn:5 Rt:5 | ldxp <w:Rt>, <w:Rt2>, [<x:Rn|SP>{, #<zero>}]          | cold
LDAXP_32 | 10 001000 0 1 1 (11111) 1 Rt2:5 Rn:5 Rt:5 | ldaxp <w:Rt>, <w:Rt2>, [<x:Rn|SP>{, #<zero>}]         | cold
STXP_64  | 11 001000 0 0 1 Rs:5 0 Rt2:5 Rn:5 Rt:5    | stxp <w:Rs>, <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<zero>}]  | cold
STLXP_64 | 11 001000 0 0 1 Rs:5 1 Rt2:5 Rn:5 Rt:5    | stlxp <w:Rs>, <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<zero>}] | cold
LDXP_64  | 11 001000 0 1 1 (11111) 0 Rt2:5 Rn:5 Rt:5 | ldxp <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<zero>}]          | cold
LDAXP_64 | 11 001000 0 1 1 (11111) 1 Rt2:5 Rn:5 Rt:5 | ldaxp <x:Rt>, <x:Rt2>, [<x:Rn|SP>{, #<zero>}]         | cold
`;

export const loadStoreOrdered = `
STLLRB   | 00 001000 1 0 0 (11111) 0 (11111) Rn:5 Rt:5 | stllrb <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LOR | cold
STLRB    | 00 001000 1 0 0 (11111) 1 (11111) Rn:5 Rt:5 | stlrb <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | cold
LDLARB   | 00 001000 1 1 0 (11111) 0 (11111) Rn:5 Rt:5 | ldlarb <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LOR | cold
LDARB    | 00 001000 1 1 0 (11111) 1 (11111) Rn:5 Rt:5 | ldarb <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | cold
STLLRH   | 01 001000 1 0 0 (11111) 0 (11111) Rn:5 Rt:5 | stllrh <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LOR | cold
STLRH    | 01 001000 1 0 0 (11111) 1 (11111) Rn:5 Rt:5 | stlrh <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | cold
LDLARH   | 01 001000 1 1 0 (11111) 0 (11111) Rn:5 Rt:5 | ldlarh <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LOR | cold
LDARH    | 01 001000 1 1 0 (11111) 1 (11111) Rn:5 Rt:5 | ldarh <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | cold
STLLR_32 | 10 001000 1 0 0 (11111) 0 (11111) Rn:5 Rt:5 | stllr <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LOR | cold
STLR_32  | 10 001000 1 0 0 (11111) 1 (11111) Rn:5 Rt:5 | stlr <w:Rt>, [<x:Rn|SP>{, #<zero>}]   | cold
LDLAR_32 | 10 001000 1 1 0 (11111) 0 (11111) Rn:5 Rt:5 | ldlar <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LOR | cold
LDAR_32  | 10 001000 1 1 0 (11111) 1 (11111) Rn:5 Rt:5 | ldar <w:Rt>, [<x:Rn|SP>{, #<zero>}]   | cold
STLLR_64 | 11 001000 1 0 0 (11111) 0 (11111) Rn:5 Rt:5 | stllr <x:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LOR | cold
STLR_64  | 11 001000 1 0 0 (11111) 1 (11111) Rn:5 Rt:5 | stlr <x:Rt>, [<x:Rn|SP>{, #<zero>}]   | cold
LDLAR_64 | 11 001000 1 1 0 (11111) 0 (11111) Rn:5 Rt:5 | ldlar <x:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LOR | cold
LDAR_64  | 11 001000 1 1 0 (11111) 1 (11111) Rn:5 Rt:5 | ldar <x:Rt>, [<x:Rn|SP>{, #<zero>}]   | cold
`;

export const compareAndSwap = `
CASB    | 00 001000 1 L 1 Rs:5 o0 11111 Rn:5 Rt:5  | cas<order:L,o0>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]                                   | feat LSE | cold
CASH    | 01 001000 1 L 1 Rs:5 o0 11111 Rn:5 Rt:5  | cas<order:L,o0>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]                                   | feat LSE | cold
CAS_32  | 10 001000 1 L 1 Rs:5 o0 11111 Rn:5 Rt:5  | cas<order:L,o0> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]                                    | feat LSE | cold
CAS_64  | 11 001000 1 L 1 Rs:5 o0 11111 Rn:5 Rt:5  | cas<order:L,o0> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]                                    | feat LSE | cold
CASP_32 | 0 0 001000 0 L 1 Rs:5 o0 11111 Rn:5 Rt:5 | casp<order:L,o0> <w:Rs|EVEN>, <wpair:Rs>, <w:Rt|EVEN>, <wpair:Rt>, [<x:Rn|SP>{, #<zero>}] | if (Rs & 1) == 0 && (Rt & 1) == 0 | feat LSE | cold
CASP_64 | 0 1 001000 0 L 1 Rs:5 o0 11111 Rn:5 Rt:5 | casp<order:L,o0> <x:Rs|EVEN>, <xpair:Rs>, <x:Rt|EVEN>, <xpair:Rt>, [<x:Rn|SP>{, #<zero>}] | if (Rs & 1) == 0 && (Rt & 1) == 0 | feat LSE | cold
`;

export const atomicMemoryOperations = `
LDADDB    | 00 111 0 00 A R 1 Rs:5 0 000 00 Rn:5 Rt:5 | ldadd<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDADDH    | 01 111 0 00 A R 1 Rs:5 0 000 00 Rn:5 Rt:5 | ldadd<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDADD_32  | 10 111 0 00 A R 1 Rs:5 0 000 00 Rn:5 Rt:5 | ldadd<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | cold
LDADD_64  | 11 111 0 00 A R 1 Rs:5 0 000 00 Rn:5 Rt:5 | ldadd<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | cold
LDCLRB    | 00 111 0 00 A R 1 Rs:5 0 001 00 Rn:5 Rt:5 | ldclr<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDCLRH    | 01 111 0 00 A R 1 Rs:5 0 001 00 Rn:5 Rt:5 | ldclr<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDCLR_32  | 10 111 0 00 A R 1 Rs:5 0 001 00 Rn:5 Rt:5 | ldclr<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | cold
LDCLR_64  | 11 111 0 00 A R 1 Rs:5 0 001 00 Rn:5 Rt:5 | ldclr<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | cold
LDEORB    | 00 111 0 00 A R 1 Rs:5 0 010 00 Rn:5 Rt:5 | ldeor<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDEORH    | 01 111 0 00 A R 1 Rs:5 0 010 00 Rn:5 Rt:5 | ldeor<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDEOR_32  | 10 111 0 00 A R 1 Rs:5 0 010 00 Rn:5 Rt:5 | ldeor<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | cold
LDEOR_64  | 11 111 0 00 A R 1 Rs:5 0 010 00 Rn:5 Rt:5 | ldeor<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | cold
LDSETB    | 00 111 0 00 A R 1 Rs:5 0 011 00 Rn:5 Rt:5 | ldset<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDSETH    | 01 111 0 00 A R 1 Rs:5 0 011 00 Rn:5 Rt:5 | ldset<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDSET_32  | 10 111 0 00 A R 1 Rs:5 0 011 00 Rn:5 Rt:5 | ldset<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | cold
LDSET_64  | 11 111 0 00 A R 1 Rs:5 0 011 00 Rn:5 Rt:5 | ldset<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | cold
LDSMAXB   | 00 111 0 00 A R 1 Rs:5 0 100 00 Rn:5 Rt:5 | ldsmax<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LSE | cold
LDSMAXH   | 01 111 0 00 A R 1 Rs:5 0 100 00 Rn:5 Rt:5 | ldsmax<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LSE | cold
LDSMAX_32 | 10 111 0 00 A R 1 Rs:5 0 100 00 Rn:5 Rt:5 | ldsmax<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDSMAX_64 | 11 111 0 00 A R 1 Rs:5 0 100 00 Rn:5 Rt:5 | ldsmax<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDSMINB   | 00 111 0 00 A R 1 Rs:5 0 101 00 Rn:5 Rt:5 | ldsmin<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LSE | cold
LDSMINH   | 01 111 0 00 A R 1 Rs:5 0 101 00 Rn:5 Rt:5 | ldsmin<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LSE | cold
LDSMIN_32 | 10 111 0 00 A R 1 Rs:5 0 101 00 Rn:5 Rt:5 | ldsmin<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDSMIN_64 | 11 111 0 00 A R 1 Rs:5 0 101 00 Rn:5 Rt:5 | ldsmin<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDUMAXB   | 00 111 0 00 A R 1 Rs:5 0 110 00 Rn:5 Rt:5 | ldumax<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LSE | cold
LDUMAXH   | 01 111 0 00 A R 1 Rs:5 0 110 00 Rn:5 Rt:5 | ldumax<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LSE | cold
LDUMAX_32 | 10 111 0 00 A R 1 Rs:5 0 110 00 Rn:5 Rt:5 | ldumax<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDUMAX_64 | 11 111 0 00 A R 1 Rs:5 0 110 00 Rn:5 Rt:5 | ldumax<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDUMINB   | 00 111 0 00 A R 1 Rs:5 0 111 00 Rn:5 Rt:5 | ldumin<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LSE | cold
LDUMINH   | 01 111 0 00 A R 1 Rs:5 0 111 00 Rn:5 Rt:5 | ldumin<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LSE | cold
LDUMIN_32 | 10 111 0 00 A R 1 Rs:5 0 111 00 Rn:5 Rt:5 | ldumin<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
LDUMIN_64 | 11 111 0 00 A R 1 Rs:5 0 111 00 Rn:5 Rt:5 | ldumin<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | cold
SWPB      | 00 111 0 00 A R 1 Rs:5 1 000 00 Rn:5 Rt:5 | swp<order:A,R>b <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]    | feat LSE | cold
SWPH      | 01 111 0 00 A R 1 Rs:5 1 000 00 Rn:5 Rt:5 | swp<order:A,R>h <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]    | feat LSE | cold
SWP_32    | 10 111 0 00 A R 1 Rs:5 1 000 00 Rn:5 Rt:5 | swp<order:A,R> <w:Rs>, <w:Rt>, [<x:Rn|SP>{, #<zero>}]     | feat LSE | cold
SWP_64    | 11 111 0 00 A R 1 Rs:5 1 000 00 Rn:5 Rt:5 | swp<order:A,R> <x:Rs>, <x:Rt>, [<x:Rn|SP>{, #<zero>}]     | feat LSE | cold
`;

export const atomicMemoryOperationsWithoutResult = `
STADDB    | 00 111 0 00 0 R 1 Rs:5 0 000 00 Rn:5 11111 | stadd<release:R>b <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDADDB
STADDH    | 01 111 0 00 0 R 1 Rs:5 0 000 00 Rn:5 11111 | stadd<release:R>h <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDADDH
STADD_32  | 10 111 0 00 0 R 1 Rs:5 0 000 00 Rn:5 11111 | stadd<release:R> <w:Rs>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | alias LDADD_32
STADD_64  | 11 111 0 00 0 R 1 Rs:5 0 000 00 Rn:5 11111 | stadd<release:R> <x:Rs>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | alias LDADD_64
STCLRB    | 00 111 0 00 0 R 1 Rs:5 0 001 00 Rn:5 11111 | stclr<release:R>b <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDCLRB
STCLRH    | 01 111 0 00 0 R 1 Rs:5 0 001 00 Rn:5 11111 | stclr<release:R>h <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDCLRH
STCLR_32  | 10 111 0 00 0 R 1 Rs:5 0 001 00 Rn:5 11111 | stclr<release:R> <w:Rs>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | alias LDCLR_32
STCLR_64  | 11 111 0 00 0 R 1 Rs:5 0 001 00 Rn:5 11111 | stclr<release:R> <x:Rs>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | alias LDCLR_64
STEORB    | 00 111 0 00 0 R 1 Rs:5 0 010 00 Rn:5 11111 | steor<release:R>b <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDEORB
STEORH    | 01 111 0 00 0 R 1 Rs:5 0 010 00 Rn:5 11111 | steor<release:R>h <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDEORH
STEOR_32  | 10 111 0 00 0 R 1 Rs:5 0 010 00 Rn:5 11111 | steor<release:R> <w:Rs>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | alias LDEOR_32
STEOR_64  | 11 111 0 00 0 R 1 Rs:5 0 010 00 Rn:5 11111 | steor<release:R> <x:Rs>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | alias LDEOR_64
STSETB    | 00 111 0 00 0 R 1 Rs:5 0 011 00 Rn:5 11111 | stset<release:R>b <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDSETB
STSETH    | 01 111 0 00 0 R 1 Rs:5 0 011 00 Rn:5 11111 | stset<release:R>h <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDSETH
STSET_32  | 10 111 0 00 0 R 1 Rs:5 0 011 00 Rn:5 11111 | stset<release:R> <w:Rs>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | alias LDSET_32
STSET_64  | 11 111 0 00 0 R 1 Rs:5 0 011 00 Rn:5 11111 | stset<release:R> <x:Rs>, [<x:Rn|SP>{, #<zero>}]   | feat LSE | alias LDSET_64
STSMAXB   | 00 111 0 00 0 R 1 Rs:5 0 100 00 Rn:5 11111 | stsmax<release:R>b <w:Rs>, [<x:Rn|SP>{, #<zero>}] | feat LSE | alias LDSMAXB
STSMAXH   | 01 111 0 00 0 R 1 Rs:5 0 100 00 Rn:5 11111 | stsmax<release:R>h <w:Rs>, [<x:Rn|SP>{, #<zero>}] | feat LSE | alias LDSMAXH
STSMAX_32 | 10 111 0 00 0 R 1 Rs:5 0 100 00 Rn:5 11111 | stsmax<release:R> <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDSMAX_32
STSMAX_64 | 11 111 0 00 0 R 1 Rs:5 0 100 00 Rn:5 11111 | stsmax<release:R> <x:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDSMAX_64
STSMINB   | 00 111 0 00 0 R 1 Rs:5 0 101 00 Rn:5 11111 | stsmin<release:R>b <w:Rs>, [<x:Rn|SP>{, #<zero>}] | feat LSE | alias LDSMINB
STSMINH   | 01 111 0 00 0 R 1 Rs:5 0 101 00 Rn:5 11111 | stsmin<release:R>h <w:Rs>, [<x:Rn|SP>{, #<zero>}] | feat LSE | alias LDSMINH
STSMIN_32 | 10 111 0 00 0 R 1 Rs:5 0 101 00 Rn:5 11111 | stsmin<release:R> <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDSMIN_32
STSMIN_64 | 11 111 0 00 0 R 1 Rs:5 0 101 00 Rn:5 11111 | stsmin<release:R> <x:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDSMIN_64
STUMAXB   | 00 111 0 00 0 R 1 Rs:5 0 110 00 Rn:5 11111 | stumax<release:R>b <w:Rs>, [<x:Rn|SP>{, #<zero>}] | feat LSE | alias LDUMAXB
STUMAXH   | 01 111 0 00 0 R 1 Rs:5 0 110 00 Rn:5 11111 | stumax<release:R>h <w:Rs>, [<x:Rn|SP>{, #<zero>}] | feat LSE | alias LDUMAXH
STUMAX_32 | 10 111 0 00 0 R 1 Rs:5 0 110 00 Rn:5 11111 | stumax<release:R> <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDUMAX_32
STUMAX_64 | 11 111 0 00 0 R 1 Rs:5 0 110 00 Rn:5 11111 | stumax<release:R> <x:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDUMAX_64
STUMINB   | 00 111 0 00 0 R 1 Rs:5 0 111 00 Rn:5 11111 | stumin<release:R>b <w:Rs>, [<x:Rn|SP>{, #<zero>}] | feat LSE | alias LDUMINB
STUMINH   | 01 111 0 00 0 R 1 Rs:5 0 111 00 Rn:5 11111 | stumin<release:R>h <w:Rs>, [<x:Rn|SP>{, #<zero>}] | feat LSE | alias LDUMINH
STUMIN_32 | 10 111 0 00 0 R 1 Rs:5 0 111 00 Rn:5 11111 | stumin<release:R> <w:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDUMIN_32
STUMIN_64 | 11 111 0 00 0 R 1 Rs:5 0 111 00 Rn:5 11111 | stumin<release:R> <x:Rs>, [<x:Rn|SP>{, #<zero>}]  | feat LSE | alias LDUMIN_64
`;

export const loadAcquireRCpc = `
LDAPRB   | 00 111 0 00 1 0 1 (11111) 1 100 00 Rn:5 Rt:5 | ldaprb <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LRCPC | cold
LDAPRH   | 01 111 0 00 1 0 1 (11111) 1 100 00 Rn:5 Rt:5 | ldaprh <w:Rt>, [<x:Rn|SP>{, #<zero>}] | feat LRCPC | cold
LDAPR_32 | 10 111 0 00 1 0 1 (11111) 1 100 00 Rn:5 Rt:5 | ldapr <w:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LRCPC | cold
LDAPR_64 | 11 111 0 00 1 0 1 (11111) 1 100 00 Rn:5 Rt:5 | ldapr <x:Rt>, [<x:Rn|SP>{, #<zero>}]  | feat LRCPC | cold
`;

export const loadAcquireRCpcUnscaled = `
STLURB      | 00 011001 00 0 imm9:9 00 Rn:5 Rt:5 | stlurb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]   | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPURB     | 00 011001 01 0 imm9:9 00 Rn:5 Rt:5 | ldapurb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]  | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPURSB_64 | 00 011001 10 0 imm9:9 00 Rn:5 Rt:5 | ldapursb <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPURSB_32 | 00 011001 11 0 imm9:9 00 Rn:5 Rt:5 | ldapursb <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | feat LRCPC2 | cold
STLURH      | 01 011001 00 0 imm9:9 00 Rn:5 Rt:5 | stlurh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]   | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPURH     | 01 011001 01 0 imm9:9 00 Rn:5 Rt:5 | ldapurh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]  | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPURSH_64 | 01 011001 10 0 imm9:9 00 Rn:5 Rt:5 | ldapursh <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPURSH_32 | 01 011001 11 0 imm9:9 00 Rn:5 Rt:5 | ldapursh <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | feat LRCPC2 | cold
STLUR_32    | 10 011001 00 0 imm9:9 00 Rn:5 Rt:5 | stlur <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPUR_32   | 10 011001 01 0 imm9:9 00 Rn:5 Rt:5 | ldapur <w:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]   | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPURSW    | 10 011001 10 0 imm9:9 00 Rn:5 Rt:5 | ldapursw <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}] | imm = SignExtend(imm9) | feat LRCPC2 | cold
STLUR_64    | 11 011001 00 0 imm9:9 00 Rn:5 Rt:5 | stlur <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]    | imm = SignExtend(imm9) | feat LRCPC2 | cold
LDAPUR_64   | 11 011001 01 0 imm9:9 00 Rn:5 Rt:5 | ldapur <x:Rt>, [<x:Rn|SP>{, #<simm:imm9>}]   | imm = SignExtend(imm9) | feat LRCPC2 | cold
`;

export const loadStorePAC = `
LDRAA     | 11 111 0 00 0 S 1 imm9:9 0 1 Rn:5 Rt:5 | ldraa <x:Rt>, [<x:Rn|SP>{, #<simm:S:imm9*8>}]  | feat PAuth | cold
LDRAA_pre | 11 111 0 00 0 S 1 imm9:9 1 1 Rn:5 Rt:5 | ldraa <x:Rt>, [<x:Rn|SP>{, #<simm:S:imm9*8>}]! | feat PAuth | cold
LDRAB     | 11 111 0 00 1 S 1 imm9:9 0 1 Rn:5 Rt:5 | ldrab <x:Rt>, [<x:Rn|SP>{, #<simm:S:imm9*8>}]  | feat PAuth | cold
LDRAB_pre | 11 111 0 00 1 S 1 imm9:9 1 1 Rn:5 Rt:5 | ldrab <x:Rt>, [<x:Rn|SP>{, #<simm:S:imm9*8>}]! | feat PAuth | cold
`;

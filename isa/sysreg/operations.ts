// System instructions (SYS in A64, MCR in AArch32) the core carries out: cache, TLB and address
// translation operations. Same grammar as registers.ts; all are write-only and have no storage.

export const cacheMaintenance = `
IC_IALLUIS    | 1 0 7 1 0  | ICIALLUIS 15 0 7 1 0      | wo | write ICACHE_ALL | trap TPU
IC_IALLU      | 1 0 7 5 0  | ICIALLU 15 0 7 5 0        | wo | write ICACHE_ALL | trap TPU
IC_IVAU       | 1 3 7 5 1  | ICIMVAU 15 0 7 5 1 @PL1        | wo | from EL0 | write ICACHE_VA | trap UCI TPU
BPIALL        | -          | BPIALL 15 0 7 5 6         | wo | write NOTHING
BPIALLIS      | -          | BPIALLIS 15 0 7 1 6       | wo | write NOTHING
BPIMVA        | -          | BPIMVA 15 0 7 5 7         | wo | write NOTHING
DC_IVAC       | 1 0 7 6 1  | DCIMVAC 15 0 7 6 1        | wo | write DCACHE_VA | trap TPC
DC_ISW        | 1 0 7 6 2  | DCISW 15 0 7 6 2          | wo | write NOTHING | trap TSW
DC_CVAC       | 1 3 7 10 1 | DCCMVAC 15 0 7 10 1 @PL1       | wo | from EL0 | write DCACHE_VA | trap UCI TPC
DC_CSW        | 1 0 7 10 2 | DCCSW 15 0 7 10 2         | wo | write NOTHING | trap TSW
DC_CVAU       | 1 3 7 11 1 | DCCMVAU 15 0 7 11 1 @PL1       | wo | from EL0 | write DCACHE_VA | trap UCI TPU
DC_CIVAC      | 1 3 7 14 1 | DCCIMVAC 15 0 7 14 1 @PL1      | wo | from EL0 | write DCACHE_VA | trap UCI TPC
DC_CISW       | 1 0 7 14 2 | DCCISW 15 0 7 14 2        | wo | write NOTHING | trap TSW
DC_ZVA        | 1 3 7 4 1  | -                         | wo | from EL0 | write DC_ZVA | trap DZE TDZ
CP15ISB       | -          | CP15ISB 15 0 7 5 4        | wo | from EL0 | write ISB | trap CP15BEN
CP15DSB       | -          | CP15DSB 15 0 7 10 4       | wo | from EL0 | write NOTHING | trap CP15BEN
CP15DMB       | -          | CP15DMB 15 0 7 10 5       | wo | from EL0 | write NOTHING | trap CP15BEN
`;

export const tlbMaintenance = `
TLBI_VMALLE1IS    | 1 0 8 3 0 | TLBIALLIS 15 0 8 3 0       | wo | write TLBI_VMALLE1_IS | trap TTLB
TLBI_VAE1IS       | 1 0 8 3 1 | TLBIMVAIS 15 0 8 3 1       | wo | write TLBI_VAE1_IS | trap TTLB
TLBI_ASIDE1IS     | 1 0 8 3 2 | TLBIASIDIS 15 0 8 3 2      | wo | write TLBI_ASIDE1_IS | trap TTLB
TLBI_VAAE1IS      | 1 0 8 3 3 | TLBIMVAAIS 15 0 8 3 3      | wo | write TLBI_VAAE1_IS | trap TTLB
TLBI_VALE1IS      | 1 0 8 3 5 | TLBIMVALIS 15 0 8 3 5 @v8      | wo | write TLBI_VAE1_IS | trap TTLB
TLBI_VAALE1IS     | 1 0 8 3 7 | TLBIMVAALIS 15 0 8 3 7 @v8     | wo | write TLBI_VAAE1_IS | trap TTLB
TLBI_VMALLE1      | 1 0 8 7 0 | TLBIALL 15 0 8 7 0         | wo | write TLBI_VMALLE1 | trap TTLB
TLBI_VAE1         | 1 0 8 7 1 | TLBIMVA 15 0 8 7 1         | wo | write TLBI_VAE1 | trap TTLB
TLBI_ASIDE1       | 1 0 8 7 2 | TLBIASID 15 0 8 7 2        | wo | write TLBI_ASIDE1 | trap TTLB
TLBI_VAAE1        | 1 0 8 7 3 | TLBIMVAA 15 0 8 7 3        | wo | write TLBI_VAAE1 | trap TTLB
TLBI_VALE1        | 1 0 8 7 5 | TLBIMVAL 15 0 8 7 5 @v8        | wo | write TLBI_VAE1 | trap TTLB
TLBI_VAALE1       | 1 0 8 7 7 | TLBIMVAAL 15 0 8 7 7 @v8       | wo | write TLBI_VAAE1 | trap TTLB
ITLBIALL          | -         | ITLBIALL 15 0 8 5 0        | wo | write TLBI_VMALLE1 | trap TTLB
ITLBIMVA          | -         | ITLBIMVA 15 0 8 5 1        | wo | write TLBI_VAE1 | trap TTLB
ITLBIASID         | -         | ITLBIASID 15 0 8 5 2       | wo | write TLBI_ASIDE1 | trap TTLB
DTLBIALL          | -         | DTLBIALL 15 0 8 6 0        | wo | write TLBI_VMALLE1 | trap TTLB
DTLBIMVA          | -         | DTLBIMVA 15 0 8 6 1        | wo | write TLBI_VAE1 | trap TTLB
DTLBIASID         | -         | DTLBIASID 15 0 8 6 2       | wo | write TLBI_ASIDE1 | trap TTLB
TLBI_IPAS2E1IS    | 1 4 8 0 1 | TLBIIPAS2IS 15 4 8 0 1 @v8     | wo | write TLBI_IPAS2E1_IS | trap TTLB
TLBI_IPAS2LE1IS   | 1 4 8 0 5 | TLBIIPAS2LIS 15 4 8 0 5 @v8    | wo | write TLBI_IPAS2E1_IS | trap TTLB
TLBI_ALLE2IS      | 1 4 8 3 0 | TLBIALLHIS 15 4 8 3 0      | wo | write TLBI_ALLE2_IS | trap TTLB
TLBI_VAE2IS       | 1 4 8 3 1 | TLBIMVAHIS 15 4 8 3 1      | wo | write TLBI_VAE2_IS | trap TTLB
TLBI_ALLE1IS      | 1 4 8 3 4 | TLBIALLNSNHIS 15 4 8 3 4   | wo | write TLBI_ALLE1_IS | trap TTLB
TLBI_VALE2IS      | 1 4 8 3 5 | TLBIMVALHIS 15 4 8 3 5 @v8     | wo | write TLBI_VAE2_IS | trap TTLB
TLBI_VMALLS12E1IS | 1 4 8 3 6 | -                          | wo | write TLBI_VMALLS12E1_IS | trap TTLB
TLBI_IPAS2E1      | 1 4 8 4 1 | TLBIIPAS2 15 4 8 4 1 @v8       | wo | write TLBI_IPAS2E1 | trap TTLB
TLBI_IPAS2LE1     | 1 4 8 4 5 | TLBIIPAS2L 15 4 8 4 5 @v8      | wo | write TLBI_IPAS2E1 | trap TTLB
TLBI_ALLE2        | 1 4 8 7 0 | TLBIALLH 15 4 8 7 0        | wo | write TLBI_ALLE2 | trap TTLB
TLBI_VAE2         | 1 4 8 7 1 | TLBIMVAH 15 4 8 7 1        | wo | write TLBI_VAE2 | trap TTLB
TLBI_ALLE1        | 1 4 8 7 4 | TLBIALLNSNH 15 4 8 7 4     | wo | write TLBI_ALLE1 | trap TTLB
TLBI_VALE2        | 1 4 8 7 5 | TLBIMVALH 15 4 8 7 5 @v8       | wo | write TLBI_VAE2 | trap TTLB
TLBI_VMALLS12E1   | 1 4 8 7 6 | -                          | wo | write TLBI_VMALLS12E1 | trap TTLB
`;

export const addressTranslation = `
AT_S1E1R   | 1 0 7 8 0 | ATS1CPR 15 0 7 8 0   | wo | write AT_S1E1R
AT_S1E1W   | 1 0 7 8 1 | ATS1CPW 15 0 7 8 1   | wo | write AT_S1E1W
AT_S1E0R   | 1 0 7 8 2 | ATS1CUR 15 0 7 8 2   | wo | write AT_S1E0R
AT_S1E0W   | 1 0 7 8 3 | ATS1CUW 15 0 7 8 3   | wo | write AT_S1E0W
AT_S1E2R   | 1 4 7 8 0 | ATS1HR 15 4 7 8 0    | wo | write AT_S1E2R
AT_S1E2W   | 1 4 7 8 1 | ATS1HW 15 4 7 8 1    | wo | write AT_S1E2W
AT_S12E1R  | 1 4 7 8 4 | ATS12NSOPR 15 0 7 8 4 @PL2 | wo | write AT_S12E1R
AT_S12E1W  | 1 4 7 8 5 | ATS12NSOPW 15 0 7 8 5 @PL2 | wo | write AT_S12E1W
AT_S12E0R  | 1 4 7 8 6 | ATS12NSOUR 15 0 7 8 6 @PL2 | wo | write AT_S12E0R
AT_S12E0W  | 1 4 7 8 7 | ATS12NSOUW 15 0 7 8 7 @PL2 | wo | write AT_S12E0W
`;

/** All blocks. */
export const operationGroups: readonly { group: string; text: string }[] = [
  { group: 'cacheMaintenance', text: cacheMaintenance },
  { group: 'tlbMaintenance', text: tlbMaintenance },
  { group: 'addressTranslation', text: addressTranslation },
];

// The system registers the core models, by Exception level. The row grammar is in README.md.
import { debug, performanceMonitors } from './debug.js';

export const identification = `
MIDR_EL1         | 3 0 0 0 0  | MIDR 15 0 0 0 0; MIDR 15 0 0 0 4; MIDR 15 0 0 0 7 | ro | read MIDR | model
MPIDR_EL1        | 3 0 0 0 5  | MPIDR 15 0 0 0 5           | ro | read MPIDR | reset 0x80000000
REVIDR_EL1       | 3 0 0 0 6  | REVIDR 15 0 0 0 6          | ro | model | trap TID1
CTR_EL0          | 3 3 0 0 1  | CTR 15 0 0 0 1 @PL1        | ro | from EL0 | model | trap UCT TID2
DCZID_EL0        | 3 3 0 0 7  | -                          | ro | from EL0 | model | read DCZID
CLIDR_EL1        | 3 1 0 0 1  | CLIDR 15 1 0 0 1           | ro | model | trap TID2
CCSIDR_EL1       | 3 1 0 0 0  | CCSIDR 15 1 0 0 0          | ro | model | read CCSIDR | trap TID2
CCSIDR_L1I       | -          | -                          | ro | model
CCSIDR_L2        | -          | -                          | ro | model
CSSELR_EL1       | 3 2 0 0 0  | CSSELR 15 2 0 0 0          | mask 0xf : Level and InD | trap TID2 | sync
AIDR_EL1         | 3 1 0 0 7  | AIDR 15 1 0 0 7            | ro | model | trap TID1
TCMTR            | -          | TCMTR 15 0 0 0 2           | ro | model | trap TID1
TLBTR            | -          | TLBTR 15 0 0 0 3           | ro | model | trap TID1
ID_PFR0_EL1      | 3 0 0 1 0  | ID_PFR0 15 0 0 1 0         | ro | model | trap TID3
ID_PFR1_EL1      | 3 0 0 1 1  | ID_PFR1 15 0 0 1 1         | ro | model | trap TID3
ID_DFR0_EL1      | 3 0 0 1 2  | ID_DFR0 15 0 0 1 2         | ro | model | trap TID3
ID_AFR0_EL1      | 3 0 0 1 3  | ID_AFR0 15 0 0 1 3         | ro | model | trap TID3
ID_MMFR0_EL1     | 3 0 0 1 4  | ID_MMFR0 15 0 0 1 4        | ro | model | trap TID3
ID_MMFR1_EL1     | 3 0 0 1 5  | ID_MMFR1 15 0 0 1 5        | ro | model | trap TID3
ID_MMFR2_EL1     | 3 0 0 1 6  | ID_MMFR2 15 0 0 1 6        | ro | model | trap TID3
ID_MMFR3_EL1     | 3 0 0 1 7  | ID_MMFR3 15 0 0 1 7        | ro | model | trap TID3
ID_ISAR0_EL1     | 3 0 0 2 0  | ID_ISAR0 15 0 0 2 0        | ro | model | trap TID3
ID_ISAR1_EL1     | 3 0 0 2 1  | ID_ISAR1 15 0 0 2 1        | ro | model | trap TID3
ID_ISAR2_EL1     | 3 0 0 2 2  | ID_ISAR2 15 0 0 2 2        | ro | model | trap TID3
ID_ISAR3_EL1     | 3 0 0 2 3  | ID_ISAR3 15 0 0 2 3        | ro | model | trap TID3
ID_ISAR4_EL1     | 3 0 0 2 4  | ID_ISAR4 15 0 0 2 4        | ro | model | trap TID3
ID_ISAR5_EL1     | 3 0 0 2 5  | ID_ISAR5 15 0 0 2 5        | ro | model | trap TID3
MVFR0_EL1        | 3 0 0 3 0  | -                          | ro | model | trap TID3
MVFR1_EL1        | 3 0 0 3 1  | -                          | ro | model | trap TID3
MVFR2_EL1        | 3 0 0 3 2  | -                          | ro | model | trap TID3
ID_AA64PFR0_EL1  | 3 0 0 4 0  | -                          | ro | model | trap TID3
ID_AA64PFR1_EL1  | 3 0 0 4 1  | -                          | ro | model | trap TID3
ID_AA64DFR0_EL1  | 3 0 0 5 0  | -                          | ro | model | trap TID3
ID_AA64DFR1_EL1  | 3 0 0 5 1  | -                          | ro | model | trap TID3
ID_AA64AFR0_EL1  | 3 0 0 5 4  | -                          | ro | model | trap TID3
ID_AA64AFR1_EL1  | 3 0 0 5 5  | -                          | ro | model | trap TID3
ID_AA64ISAR0_EL1 | 3 0 0 6 0  | -                          | ro | model | trap TID3
ID_AA64ISAR1_EL1 | 3 0 0 6 1  | -                          | ro | model | trap TID3
ID_AA64MMFR0_EL1 | 3 0 0 7 0  | -                          | ro | model | trap TID3
ID_AA64MMFR1_EL1 | 3 0 0 7 1  | -                          | ro | model | trap TID3
ID_AA64MMFR2_EL1 | 3 0 0 7 2  | -                          | ro | model | trap TID3
VPIDR_EL2        | 3 4 0 0 0  | VPIDR 15 4 0 0 0           | mask 0xffffffff : 32 bits | sync
VMPIDR_EL2       | 3 4 0 0 5  | VMPIDR 15 4 0 0 5          | sync
`;

export const processorState = `
NZCV             | 3 3 4 2 0  | -                          | from EL0 | read NZCV | write NZCV
DAIF             | 3 3 4 2 1  | -                          | from EL0 | read DAIF | write DAIF | trap UMA
SPSel            | 3 0 4 2 0  | -                          | read SPSel | write SPSel
PAN              | 3 0 4 2 3  | -                          | read PAN | write PAN | feat PAN
UAO              | 3 0 4 2 4  | -                          | read UAO | write UAO | feat UAO
CurrentEL        | 3 0 4 2 2  | -                          | ro | read CurrentEL
SP_EL0           | 3 0 4 1 0  | -                          | read SP_EL0 | write SP_EL0
SP_EL1           | 3 4 4 1 0  | -                          | read SP_EL1 | write SP_EL1
SP_EL2           | 3 6 4 1 0  | -                          | read SP_EL2 | write SP_EL2
ELR_EL1          | 3 0 4 0 1  | - | vhe ELR_EL2
ELR_EL2          | 3 4 4 0 1  | -
SPSR_EL1         | 3 0 4 0 0  | -                          | mask 0xffffffff : 32 bits | vhe SPSR_EL2
SPSR_EL2         | 3 4 4 0 0  | -                          | mask 0xffffffff : 32 bits
SPSR_irq         | 3 4 4 3 0  | -                          | mask 0xffffffff : 32 bits
SPSR_abt         | 3 4 4 3 1  | -                          | mask 0xffffffff : 32 bits
SPSR_und         | 3 4 4 3 2  | -                          | mask 0xffffffff : 32 bits
SPSR_fiq         | 3 4 4 3 3  | -                          | mask 0xffffffff : 32 bits
SPSR_mon         | -          | -                          | mask 0xffffffff : 32 bits
FPCR             | 3 3 4 4 0  | -                          | from EL0 | mask 0x07f70000 : AHP to Len; no exception is trapped (MVFR0.FPTrap), so the enables are RAZ/WI
FPSR             | 3 3 4 4 1  | -                          | from EL0 | mask 0xf800009f : NZCV, QC and the flags
`;

export const el1 = `
SCTLR_EL1        | 3 0 1 0 0  | SCTLR 15 0 1 0 0           | write SCTLR_EL1 | mask 0xffffffff : 32 bits | reset 0x00c50838 | v7 0x00c50078 | trap TVM | vhe SCTLR_EL2 | sync
ACTLR_EL1        | 3 0 1 0 1  | ACTLR 15 0 1 0 1           | mask 0xffffffff : IMPLEMENTATION DEFINED | reset 0 | trap TACR
CPACR_EL1        | 3 0 1 0 2  | CPACR 15 0 1 0 2           | mask 0xc0f00000 : FPEN, ASEDIS, D32DIS; no trace registers, so TTA is RES0 | reset 0 | trap TCPAC | vhe CPTR_EL2 | sync
TTBR0_EL1        | 3 0 2 0 0  | TTBR0 15 0 2 0 0; TTBR0 15 0 2 | write translation_EL1 | trap TVM | vhe TTBR0_EL2 | sync
TTBR1_EL1        | 3 0 2 0 1  | TTBR1 15 0 2 0 1; TTBR1 15 1 2 | write translation_EL1 | trap TVM | vhe TTBR1_EL2 | sync
TCR_EL1          | 3 0 2 0 2  | TTBCR 15 0 2 0 2           | write translation_EL1 | reset 0 | trap TVM | vhe TCR_EL2 | sync
AFSR0_EL1        | 3 0 5 1 0  | ADFSR 15 0 5 1 0           | mask 0xffffffff : IMPLEMENTATION DEFINED | trap TVM | vhe AFSR0_EL2
AFSR1_EL1        | 3 0 5 1 1  | AIFSR 15 0 5 1 1           | mask 0xffffffff : IMPLEMENTATION DEFINED | trap TVM | vhe AFSR1_EL2
ESR_EL1          | 3 0 5 2 0  | DFSR 15 0 5 0 0            | mask 0xffffffff : 32 bits | trap TVM | vhe ESR_EL2
IFSR32_EL2       | 3 4 5 0 1  | IFSR 15 0 5 0 1            | mask 0xffffffff : 32 bits | trap TVM
FAR_EL1          | 3 0 6 0 0  | DFAR 15 0 6 0 0 [31:0]; IFAR 15 0 6 0 2 [63:32] | trap TVM | vhe FAR_EL2
PAR_EL1          | 3 0 7 4 0  | PAR 15 0 7 4 0; PAR 15 0 7
MAIR_EL1         | 3 0 10 2 0 | PRRR 15 0 10 2 0 [31:0]; NMRR 15 0 10 2 1 [63:32] | write translation_EL1 | trap TVM | vhe MAIR_EL2 | sync
AMAIR_EL1        | 3 0 10 3 0 | AMAIR0 15 0 10 3 0 [31:0]; AMAIR1 15 0 10 3 1 [63:32] | trap TVM | vhe AMAIR_EL2
VBAR_EL1         | 3 0 12 0 0 | VBAR 15 0 12 0 0           | mask ~0x7ff : bits 10..0 are RES0 | mask32 ~0x1f : Armv7 has bits 4..0 RAZ/WI | v7 0 | vhe VBAR_EL2 | sync
ISR_EL1          | 3 0 12 1 0 | ISR 15 0 12 1 0            | ro | read ISR
CONTEXTIDR_EL1   | 3 0 13 0 1 | CONTEXTIDR 15 0 13 0 1     | write translation_EL1 | mask 0xffffffff : 32 bits | trap TVM | vhe CONTEXTIDR_EL2 | sync
FCSEIDR          | -          | FCSEIDR 15 0 13 0 0        | mask 0 : RAZ/WI without FCSE | reset 0
TPIDR_EL1        | 3 0 13 0 4 | TPIDRPRW 15 0 13 0 4
TPIDR_EL0        | 3 3 13 0 2 | TPIDRURW 15 0 13 0 2       | from EL0
TPIDRRO_EL0      | 3 3 13 0 3 | TPIDRURO 15 0 13 0 3       | from EL0 | el0 ro
DACR32_EL2       | 3 4 3 0 0  | DACR 15 0 3 0 0            | mask 0xffffffff : 32 bits | write translation_EL1 | trap TVM | sync
L2CTLR_EL1       | 3 1 11 0 2 | L2CTLR 15 1 9 0 2          | reset 0 | v7 0x00800000 | mask 0 : reports the number of cores, writes ignored | trap TIDCP
L2ECTLR_EL1      | 3 1 11 0 3 | L2ECTLR 15 1 9 0 3         | reset 0 | mask 0 : writes ignored | trap TIDCP
L2ACTLR_EL1      | 3 1 15 0 0 | L2ACTLR 15 1 15 0 0        | mask 0xffffffff : IMPLEMENTATION DEFINED | reset 0 | trap TIDCP
CPUACTLR_EL1     | 3 1 15 2 0 | CPUACTLR 15 0 15 @v8       | reset 0 | trap TIDCP
CPUECTLR_EL1     | 3 1 15 2 1 | CPUECTLR 15 1 15 @v8       | reset 0 | trap TIDCP
CPUMERRSR_EL1    | 3 1 15 2 2 | CPUMERRSR 15 2 15 @v8; CPUMERRSR 15 0 15 @v7 | reset 0 | trap TIDCP
L2MERRSR_EL1     | 3 1 15 2 3 | L2MERRSR 15 3 15 @v8; L2MERRSR 15 1 15 @v7 | reset 0 | trap TIDCP
CBAR_EL1         | 3 1 15 3 0 | CBAR 15 4 15 0 0 @v7@PL1   | ro | reset 0x08000000 | trap TIDCP
L2PFR            | -          | L2PFR 15 1 15 0 3 @v7      | mask 0xffffffff : IMPLEMENTATION DEFINED | reset 0x9b0 | trap TIDCP
ACTLR2           | -          | ACTLR2 15 1 15 0 4 @v7     | mask 0xffffffff : IMPLEMENTATION DEFINED | reset 0 | trap TIDCP
APIAKeyLo_EL1    | 3 0 2 1 0  | -                          | feat PAuth | trap APK
APIAKeyHi_EL1    | 3 0 2 1 1  | -                          | feat PAuth | trap APK
APIBKeyLo_EL1    | 3 0 2 1 2  | -                          | feat PAuth | trap APK
APIBKeyHi_EL1    | 3 0 2 1 3  | -                          | feat PAuth | trap APK
APDAKeyLo_EL1    | 3 0 2 2 0  | -                          | feat PAuth | trap APK
APDAKeyHi_EL1    | 3 0 2 2 1  | -                          | feat PAuth | trap APK
APDBKeyLo_EL1    | 3 0 2 2 2  | -                          | feat PAuth | trap APK
APDBKeyHi_EL1    | 3 0 2 2 3  | -                          | feat PAuth | trap APK
APGAKeyLo_EL1    | 3 0 2 3 0  | -                          | feat PAuth | trap APK
APGAKeyHi_EL1    | 3 0 2 3 1  | -                          | feat PAuth | trap APK
LORSA_EL1        | 3 0 10 4 0 | -                          | mask 0 : no LORegion descriptors | reset 0 | feat LOR | trap TLOR
LOREA_EL1        | 3 0 10 4 1 | -                          | mask 0 : no LORegion descriptors | reset 0 | feat LOR | trap TLOR
LORN_EL1         | 3 0 10 4 2 | -                          | mask 0 : no LORegion descriptors | reset 0 | feat LOR | trap TLOR
LORC_EL1         | 3 0 10 4 3 | -                          | mask 0 : no LORegion descriptors | reset 0 | feat LOR | trap TLOR
LORID_EL1        | 3 0 10 4 7 | -                          | ro | reset 0 | feat LOR | trap TLOR
`;

export const el2 = `
SCTLR_EL2        | 3 4 1 0 0  | HSCTLR 15 4 1 0 0          | write SCTLR_EL2 | mask 0xffffffff : 32 bits | reset 0x30c50838 | v7 0x30c50878 | sync
ACTLR_EL2        | 3 4 1 0 1  | HACTLR 15 4 1 0 1          | mask 0xffffffff : IMPLEMENTATION DEFINED | reset 0
HCR_EL2          | 3 4 1 1 0  | HCR 15 4 1 1 0 [31:0]; HCR2 15 4 1 1 4 @v8 [63:32] | mask 0x3ffffffff : VM to ID | mask32 0x0fffffff : Armv7 has VM to TGE | write HCR | reset 0 | with VHE 0x400000000 | with LOR 0x800000000 | with PAuth 0x30000000000 | sync
MDCR_EL2         | 3 4 1 1 1  | HDCR 15 4 1 1 1            | mask 0x0fff : TDRA to HPMN | reset 0x6 | sync
CPTR_EL2         | 3 4 1 1 2  | HCPTR 15 4 1 1 2           | mask 0x80107fff : TCPAC, TTA, TCPn and RES1 | mask32 0x8010bfff : with TASE | reset 0x33ff | with VHE 0x10300000 | sync
HSTR_EL2         | 3 4 1 1 3  | HSTR 15 4 1 1 3            | mask 0xbfef : Tn but T4 and T14 | mask32 0x3bfef : and TTEE, TJDBX | reset 0 | sync
HACR_EL2         | 3 4 1 1 7  | HACR 15 4 1 1 7            | mask 0xffffffff : IMPLEMENTATION DEFINED | reset 0
TTBR0_EL2        | 3 4 2 0 0  | HTTBR 15 4 2               | write translation_EL2 | sync
TTBR1_EL2        | 3 4 2 0 1  | -                          | write translation_EL2 | feat VHE | sync
TCR_EL2          | 3 4 2 0 2  | HTCR 15 4 2 0 2            | write translation_EL2 | mask 0xffffffff : 32 bits | v7 0x80800000 | with VHE 0xffffffff00000000 | sync
VTTBR_EL2        | 3 4 2 1 0  | VTTBR 15 6 2               | from EL2 | write stage2 | reset 0 | sync
VTCR_EL2         | 3 4 2 1 2  | VTCR 15 4 2 1 2            | write stage2 | mask 0xffffffff : 32 bits | v7 0x80000000 | sync
AFSR0_EL2        | 3 4 5 1 0  | HADFSR 15 4 5 1 0          | mask 0xffffffff : IMPLEMENTATION DEFINED
AFSR1_EL2        | 3 4 5 1 1  | HAIFSR 15 4 5 1 1          | mask 0xffffffff : IMPLEMENTATION DEFINED
ESR_EL2          | 3 4 5 2 0  | HSR 15 4 5 2 0             | mask 0xffffffff : 32 bits
FAR_EL2          | 3 4 6 0 0  | HDFAR 15 4 6 0 0 [31:0]; HIFAR 15 4 6 0 2 [63:32]
HPFAR_EL2        | 3 4 6 0 4  | HPFAR 15 4 6 0 4           | mask 0xfffffffff0 : FIPA | mask32 0xfffffff0 : FIPA
MAIR_EL2         | 3 4 10 2 0 | HMAIR0 15 4 10 2 0 [31:0]; HMAIR1 15 4 10 2 1 [63:32] | write translation_EL2 | sync
AMAIR_EL2        | 3 4 10 3 0 | HAMAIR0 15 4 10 3 0 [31:0]; HAMAIR1 15 4 10 3 1 [63:32]
VBAR_EL2         | 3 4 12 0 0 | HVBAR 15 4 12 0 0          | mask ~0x7ff : bits 10..0 are RES0 | mask32 ~0x1f : Armv7 has bits 4..0 RAZ/WI | sync
RVBAR_EL2        | 3 4 12 0 1 | -                          | ro | reset 0
RMR_EL2          | 3 4 12 0 2 | -                          | reset 0 | mask 0x1 : AA64 is RAO/WI, RR requests nothing here
CONTEXTIDR_EL2   | 3 4 13 0 1 | -                          | mask 0xffffffff : 32 bits | feat VHE
TPIDR_EL2        | 3 4 13 0 2 | HTPIDR 15 4 13 0 2
FPEXC32_EL2      | 3 4 5 3 0  | -                          | mask 0xffffffff : 32 bits | reset 0x700
`;

export const timers = `
CNTFRQ_EL0       | 3 3 14 0 0 | CNTFRQ 15 0 14 0 0         | from EL0 | write from EL2 | mask 0xffffffff : 32 bits | reset 62500000 | trap FRQ
CNTPCT_EL0       | 3 3 14 0 1 | CNTPCT 15 0 14             | from EL0 | ro | read CNTPCT | trap PCT
CNTVCT_EL0       | 3 3 14 0 2 | CNTVCT 15 1 14             | from EL0 | ro | read CNTVCT | trap VCT
CNTP_TVAL_EL0    | 3 3 14 2 0 | CNTP_TVAL 15 0 14 2 0      | from EL0 | read CNTP_TVAL | write CNTP_TVAL | trap PTIMER | vhe CNTHP_TVAL_EL2
CNTP_CTL_EL0     | 3 3 14 2 1 | CNTP_CTL 15 0 14 2 1       | from EL0 | mask 0x3 : ISTATUS is read-only | reset 0 | read CNTP_CTL | write timer | trap PTIMER | vhe CNTHP_CTL_EL2
CNTP_CVAL_EL0    | 3 3 14 2 2 | CNTP_CVAL 15 2 14          | from EL0 | write timer | trap PTIMER | vhe CNTHP_CVAL_EL2
CNTV_TVAL_EL0    | 3 3 14 3 0 | CNTV_TVAL 15 0 14 3 0      | from EL0 | read CNTV_TVAL | write CNTV_TVAL | trap VTIMER | vhe CNTHV_TVAL_EL2
CNTV_CTL_EL0     | 3 3 14 3 1 | CNTV_CTL 15 0 14 3 1       | from EL0 | mask 0x3 : ISTATUS is read-only | reset 0 | read CNTV_CTL | write timer | trap VTIMER | vhe CNTHV_CTL_EL2
CNTV_CVAL_EL0    | 3 3 14 3 2 | CNTV_CVAL 15 3 14          | from EL0 | write timer | trap VTIMER | vhe CNTHV_CVAL_EL2
CNTKCTL_EL1      | 3 0 14 1 0 | CNTKCTL 15 0 14 1 0        | mask 0x3ff : EL0PCTEN to EL0PTEN | reset 0 | vhe CNTHCTL_EL2 | sync
CNTHCTL_EL2      | 3 4 14 1 0 | CNTHCTL 15 4 14 1 0        | mask 0xff : EL1PCTEN to EVNTI | reset 0x3 | with VHE 0xf00 | sync
CNTVOFF_EL2      | 3 4 14 0 3 | CNTVOFF 15 4 14            | reset 0 | write timer
CNTHP_TVAL_EL2   | 3 4 14 2 0 | CNTHP_TVAL 15 4 14 2 0     | read CNTHP_TVAL | write CNTHP_TVAL
CNTHP_CTL_EL2    | 3 4 14 2 1 | CNTHP_CTL 15 4 14 2 1      | mask 0x3 : ISTATUS is read-only | reset 0 | read CNTHP_CTL | write timer
CNTHP_CVAL_EL2   | 3 4 14 2 2 | CNTHP_CVAL 15 6 14 | write timer
CNTHV_TVAL_EL2   | 3 4 14 3 0 | -                          | read CNTHV_TVAL | write CNTHV_TVAL | feat VHE
CNTHV_CTL_EL2    | 3 4 14 3 1 | -                          | mask 0x3 : ISTATUS is read-only | reset 0 | read CNTHV_CTL | write timer | feat VHE
CNTHV_CVAL_EL2   | 3 4 14 3 2 | -                          | write timer | feat VHE
`;

export const security = `
NSACR            | -          | NSACR 15 0 1 1 2 @v8       | ro | reset 0xc00
`;

/**
 * GNU's names of registers that exist on a PE with a GICv3 CPU interface: the core has none, and an
 * access stops the run. All other names without a row are of features that no PE here has: UNDEFINED.
 */
export const NOT_MODELLED = /^ic[ch]_/;

/** All blocks, in the order of their storage. */
export const sysregGroups: readonly { group: string; text: string }[] = [
  { group: 'identification', text: identification },
  { group: 'processorState', text: processorState },
  { group: 'el1', text: el1 },
  { group: 'el2', text: el2 },
  { group: 'timers', text: timers },
  { group: 'debug', text: debug },
  { group: 'performanceMonitors', text: performanceMonitors },
  { group: 'security', text: security },
];

// Self-hosted debug registers and performance monitors. The row grammar is in README.md.

// What enables breakpoint, watchpoint, vector catch and software step exceptions has the hook `debug`
// (assembly/arch/debug.ts).
export const debug = `
OSDTRRX_EL1      | 2 0 0 0 2  | DBGDTRRXext 14 0 0 0 2     | mask 0xffffffff : 32 bits | trap TDA
DBGBVR<n:0-5>_EL1 | 2 0 0 n 4 | DBGBVR<n> 14 0 0 n 4       | trap TDA
DBGBCR<n:0-5>_EL1 | 2 0 0 n 5 | DBGBCR<n> 14 0 0 n 5       | mask 0x00ffe1e7 : BT to E | reset 0 | write debug | trap TDA
DBGWVR<n:0-3>_EL1 | 2 0 0 n 6 | DBGWVR<n> 14 0 0 n 6       | mask ~0x3 : bits 1..0 are RES0 | trap TDA
DBGWCR<n:0-3>_EL1 | 2 0 0 n 7 | DBGWCR<n> 14 0 0 n 7       | mask 0x1f1fffff : MASK, WT to E | reset 0 | write debug | trap TDA
DBGBXVR<n:4-5>   | -          | DBGBXVR<n> 14 0 1 n 1      | mask 0xffffffff : ContextID and VMID | trap TDA
MDCCINT_EL1      | 2 0 0 2 0  | DBGDCCINT 14 0 0 2 0 @v8   | mask 0x60000000 : RX and TX | reset 0 | trap TDA
MDSCR_EL1        | 2 0 0 2 2  | DBGDSCRext 14 0 0 2 2      | mask 0xffffffff : 32 bits | reset 0 | write debug | trap TDA
OSDTRTX_EL1      | 2 0 0 3 2  | DBGDTRTXext 14 0 0 3 2     | mask 0xffffffff : 32 bits | trap TDA
OSECCR_EL1       | 2 0 0 6 2  | DBGOSECCR 14 0 0 6 2       | mask 0xffffffff : 32 bits | reset 0 | trap TDA
MDRAR_EL1        | 2 0 1 0 0  | DBGDRAR 14 0 1 0 0 @PL0; DBGDRAR 14 0 1 @PL0 | ro | reset 0 | trap TDRA TDCC
DBGDSAR          | -          | DBGDSAR 14 0 2 0 0 @PL0; DBGDSAR 14 0 2 @PL0 | ro | reset 0 | trap TDRA TDCC
OSLAR_EL1        | 2 0 1 0 4  | DBGOSLAR 14 0 1 0 4        | wo | write OSLAR | trap TDOSA
OSLSR_EL1        | 2 0 1 1 4  | DBGOSLSR 14 0 1 1 4        | ro | reset 0xa | trap TDOSA
OSDLR_EL1        | 2 0 1 3 4  | DBGOSDLR 14 0 1 3 4        | mask 0x1 : DLK | reset 0 | write debug | trap TDOSA
DBGPRCR_EL1      | 2 0 1 4 4  | DBGPRCR 14 0 1 4 4         | mask 0x1 : CORENPDRQ | reset 0 | write debug | trap TDOSA
DBGCLAIMSET_EL1  | 2 0 7 8 6  | DBGCLAIMSET 14 0 7 8 6     | read CLAIMSET | write CLAIMSET | mask 0 : sets bits of the claim tag | trap TDA
DBGCLAIMCLR_EL1  | 2 0 7 9 6  | DBGCLAIMCLR 14 0 7 9 6     | mask 0 : clears bits | reset 0 | write CLAIMCLR | trap TDA
DBGAUTHSTATUS_EL1 | 2 0 7 14 6 | DBGAUTHSTATUS 14 0 7 14 6 | ro | reset 0xaa | trap TDA
MDCCSR_EL0       | 2 3 0 1 0  | DBGDSCRint 14 0 0 1 0      | ro | from EL0 | reset 0 | trap TDA TDCC
DBGDTR_EL0       | 2 3 0 4 0  | -                          | from EL0 | todo : no debugger is connected | trap TDA TDCC
DBGDTRRX_EL0     | 2 3 0 5 0  | DBGDTRRXint 14 0 0 5 0     | from EL0 | todo : no debugger is connected | trap TDA TDCC
DBGVCR32_EL2     | 2 4 0 7 0  | DBGVCR 14 0 0 7 0          | mask 0xffffffff : 32 bits | reset 0 | write debug | trap TDA
DBGWFAR          | -          | DBGWFAR 14 0 0 6 0         | mask 0xffffffff : 32 bits | trap TDA
DBGDIDR          | -          | DBGDIDR 14 0 0 0 0 @PL0    | ro | model | trap TDA TDCC
DBGDEVID         | -          | DBGDEVID 14 0 7 2 7        | ro | reset 0x01110f12 | trap TDA
DBGDEVID1        | -          | DBGDEVID1 14 0 7 1 7       | ro | reset 0 | trap TDA
DBGDEVID2        | -          | DBGDEVID2 14 0 7 0 7       | ro | reset 0 | trap TDA
TEECR            | -          | TEECR 14 6 0 0 0 @v7       | mask 0x1 : XED | reset 0 | trap TTEE
TEEHBR           | -          | TEEHBR 14 6 1 0 0 @v7@PL0  | mask 0xfffffffc : Handler base | trap TTEE XED
JIDR             | -          | JIDR 14 7 0 0 0            | ro | reset 0 | trap TID0
JOSCR            | -          | JOSCR 14 7 1 0 0           | mask 0 : RAZ/WI in a trivial Jazelle | reset 0
JMCR             | -          | JMCR 14 7 2 0 0            | mask 0 : RAZ/WI in a trivial Jazelle | reset 0
`;

export const performanceMonitors = `
PMCR_EL0         | 3 3 9 12 0 | PMCR 15 0 9 12 0           | from EL0 | mask 0x79 : LC, DP, X, D, E; P and C act | model | read PMCR | write PMCR | trap TPM TPMCR PMEN
PMCNTENSET_EL0   | 3 3 9 12 1 | PMCNTENSET 15 0 9 12 1     | from EL0 | mask 0 : sets bits | reset 0 | read PM | write PMCNTENSET | trap TPM PMEN
PMCNTENCLR_EL0   | 3 3 9 12 2 | PMCNTENCLR 15 0 9 12 2     | from EL0 | mask 0 : clears bits | reset 0 | read PMCNTENCLR | write PMCNTENCLR | trap TPM PMEN
PMOVSCLR_EL0     | 3 3 9 12 3 | PMOVSR 15 0 9 12 3         | from EL0 | mask 0 : clears bits | reset 0 | read PM | write PMOVSCLR | trap TPM PMEN
PMSWINC_EL0      | 3 3 9 12 4 | PMSWINC 15 0 9 12 4        | from EL0 | wo | write PMSWINC | trap TPM PMEN PMSW
PMSELR_EL0       | 3 3 9 12 5 | PMSELR 15 0 9 12 5         | from EL0 | mask 0x1f : SEL | trap TPM PMEN PMSEL
PMCEID0_EL0      | 3 3 9 12 6 | PMCEID0 15 0 9 12 6        | from EL0 | ro | model | trap TPM PMEN
PMCEID1_EL0      | 3 3 9 12 7 | PMCEID1 15 0 9 12 7        | from EL0 | ro | reset 0 | trap TPM PMEN
PMCCNTR_EL0      | 3 3 9 13 0 | PMCCNTR 15 0 9 13 0; PMCCNTR 15 0 9 @v8 | from EL0 | read PM | write PM | trap TPM PMEN PMCYCLE
PMXEVTYPER_EL0   | 3 3 9 13 1 | PMXEVTYPER 15 0 9 13 1     | from EL0 | mask 0 : writes the selected one | read PMXEVTYPER | write PMXEVTYPER | trap TPM PMEN
PMXEVCNTR_EL0    | 3 3 9 13 2 | PMXEVCNTR 15 0 9 13 2      | from EL0 | mask 0 : writes the selected one | read PMXEVCNTR | write PMXEVCNTR | trap TPM PMEN PMER
PMUSERENR_EL0    | 3 3 9 14 0 | PMUSERENR 15 0 9 14 0      | from EL0 | el0 ro | mask 0xf : ER, CR, SW, EN | mask32 0x1 : EN | reset 0 | trap TPM
PMOVSSET_EL0     | 3 3 9 14 3 | PMOVSSET 15 0 9 14 3       | from EL0 | mask 0 : sets bits | read PMOVSSET | write PMOVSSET | trap TPM PMEN
PMINTENSET_EL1   | 3 0 9 14 1 | PMINTENSET 15 0 9 14 1     | mask 0 : sets bits | reset 0 | write PMINTENSET | trap TPM
PMINTENCLR_EL1   | 3 0 9 14 2 | PMINTENCLR 15 0 9 14 2     | mask 0 : clears bits | read PMINTENCLR | write PMINTENCLR | trap TPM
PMEVCNTR<n:0-5>_EL0 | 3 3 14 8 n | PMEVCNTR<n> 15 0 14 8 n @v8 | from EL0 | mask 0xffffffff : 32 bits | read PM | write PM | trap TPM PMEN PMER
PMEVTYPER<n:0-5>_EL0 | 3 3 14 12 n | PMEVTYPER<n> 15 0 14 12 n @v8 | from EL0 | mask 0xf80003ff : P, U, NSK, NSU, NSH and evtCount | reset 0 | read PM | write PM | trap TPM PMEN
PMCCFILTR_EL0    | 3 3 14 15 7 | PMCCFILTR 15 0 14 15 7 @v8 | from EL0 | mask 0xf8000000 : P, U, NSK, NSU, NSH | reset 0 | read PM | write PM | trap TPM PMEN
`;

// Every name GNU as 2.40 knows for MRS and MSR, in the order of encodings: op0 op1 CRn CRm op2, then ` ro`
// where MSR and ` wo` where MRS of it is warned about, and what a processor must have for GNU as to take the name,
// as src/asm/features-a64.ts names it: ` +lor`, ` +v8.4` (that version), ` +aprofile` (no Armv8-R). Registers that the
// core models stand in registers.ts; a name without a row there assembles and disassembles.

export const a64RegisterNames = `
osdtrrx_el1 2 0 0 0 2
dbgbvr0_el1 2 0 0 0 4
dbgbcr0_el1 2 0 0 0 5
dbgwvr0_el1 2 0 0 0 6
dbgwcr0_el1 2 0 0 0 7
dbgbvr1_el1 2 0 0 1 4
dbgbcr1_el1 2 0 0 1 5
dbgwvr1_el1 2 0 0 1 6
dbgwcr1_el1 2 0 0 1 7
mdccint_el1 2 0 0 2 0
mdscr_el1 2 0 0 2 2
dbgbvr2_el1 2 0 0 2 4
dbgbcr2_el1 2 0 0 2 5
dbgwvr2_el1 2 0 0 2 6
dbgwcr2_el1 2 0 0 2 7
osdtrtx_el1 2 0 0 3 2
dbgbvr3_el1 2 0 0 3 4
dbgbcr3_el1 2 0 0 3 5
dbgwvr3_el1 2 0 0 3 6
dbgwcr3_el1 2 0 0 3 7
dbgbvr4_el1 2 0 0 4 4
dbgbcr4_el1 2 0 0 4 5
dbgwvr4_el1 2 0 0 4 6
dbgwcr4_el1 2 0 0 4 7
dbgbvr5_el1 2 0 0 5 4
dbgbcr5_el1 2 0 0 5 5
dbgwvr5_el1 2 0 0 5 6
dbgwcr5_el1 2 0 0 5 7
oseccr_el1 2 0 0 6 2
dbgbvr6_el1 2 0 0 6 4
dbgbcr6_el1 2 0 0 6 5
dbgwvr6_el1 2 0 0 6 6
dbgwcr6_el1 2 0 0 6 7
dbgbvr7_el1 2 0 0 7 4
dbgbcr7_el1 2 0 0 7 5
dbgwvr7_el1 2 0 0 7 6
dbgwcr7_el1 2 0 0 7 7
dbgbvr8_el1 2 0 0 8 4
dbgbcr8_el1 2 0 0 8 5
dbgwvr8_el1 2 0 0 8 6
dbgwcr8_el1 2 0 0 8 7
dbgbvr9_el1 2 0 0 9 4
dbgbcr9_el1 2 0 0 9 5
dbgwvr9_el1 2 0 0 9 6
dbgwcr9_el1 2 0 0 9 7
dbgbvr10_el1 2 0 0 10 4
dbgbcr10_el1 2 0 0 10 5
dbgwvr10_el1 2 0 0 10 6
dbgwcr10_el1 2 0 0 10 7
dbgbvr11_el1 2 0 0 11 4
dbgbcr11_el1 2 0 0 11 5
dbgwvr11_el1 2 0 0 11 6
dbgwcr11_el1 2 0 0 11 7
dbgbvr12_el1 2 0 0 12 4
dbgbcr12_el1 2 0 0 12 5
dbgwvr12_el1 2 0 0 12 6
dbgwcr12_el1 2 0 0 12 7
dbgbvr13_el1 2 0 0 13 4
dbgbcr13_el1 2 0 0 13 5
dbgwvr13_el1 2 0 0 13 6
dbgwcr13_el1 2 0 0 13 7
dbgbvr14_el1 2 0 0 14 4
dbgbcr14_el1 2 0 0 14 5
dbgwvr14_el1 2 0 0 14 6
dbgwcr14_el1 2 0 0 14 7
dbgbvr15_el1 2 0 0 15 4
dbgbcr15_el1 2 0 0 15 5
dbgwvr15_el1 2 0 0 15 6
dbgwcr15_el1 2 0 0 15 7
mdrar_el1 2 0 1 0 0 ro
oslar_el1 2 0 1 0 4 wo
oslsr_el1 2 0 1 1 4 ro
osdlr_el1 2 0 1 3 4
dbgprcr_el1 2 0 1 4 4
dbgclaimset_el1 2 0 7 8 6
dbgclaimclr_el1 2 0 7 9 6
dbgauthstatus_el1 2 0 7 14 6 ro
csrcr_el1 2 0 8 0 0
csrptr_el1 2 0 8 0 1
csrptridx_el1 2 0 8 0 3 ro
trctraceidr 2 1 0 0 1
trcvictlr 2 1 0 0 2
trcseqevr0 2 1 0 0 4
trccntrldvr0 2 1 0 0 5
trcidr8 2 1 0 0 6 ro
trcimspec0 2 1 0 0 7
trcprgctlr 2 1 0 1 0
trcqctlr 2 1 0 1 1
trcviiectlr 2 1 0 1 2
trcseqevr1 2 1 0 1 4
trccntrldvr1 2 1 0 1 5
trcidr9 2 1 0 1 6 ro
trcimspec1 2 1 0 1 7
trcprocselr 2 1 0 2 0
trcvissctlr 2 1 0 2 2
trcseqevr2 2 1 0 2 4
trccntrldvr2 2 1 0 2 5
trcidr10 2 1 0 2 6 ro
trcimspec2 2 1 0 2 7
trcstatr 2 1 0 3 0 ro
trcvipcssctlr 2 1 0 3 2
trccntrldvr3 2 1 0 3 5
trcidr11 2 1 0 3 6 ro
trcimspec3 2 1 0 3 7
trcconfigr 2 1 0 4 0
trccntctlr0 2 1 0 4 5
trcidr12 2 1 0 4 6 ro
trcimspec4 2 1 0 4 7
trccntctlr1 2 1 0 5 5
trcidr13 2 1 0 5 6 ro
trcimspec5 2 1 0 5 7
trcauxctlr 2 1 0 6 0
trcseqrstevr 2 1 0 6 4
trccntctlr2 2 1 0 6 5
trcimspec6 2 1 0 6 7
trcseqstr 2 1 0 7 4
trccntctlr3 2 1 0 7 5
trcimspec7 2 1 0 7 7
trceventctl0r 2 1 0 8 0
trcvdctlr 2 1 0 8 2
trcextinselr0 2 1 0 8 4
trccntvr0 2 1 0 8 5
trcidr0 2 1 0 8 7 ro
trceventctl1r 2 1 0 9 0
trcvdsacctlr 2 1 0 9 2
trcextinselr1 2 1 0 9 4
trccntvr1 2 1 0 9 5
trcidr1 2 1 0 9 7 ro
trcrsr 2 1 0 10 0
trcvdarcctlr 2 1 0 10 2
trcextinselr2 2 1 0 10 4
trccntvr2 2 1 0 10 5
trcidr2 2 1 0 10 7 ro
trcstallctlr 2 1 0 11 0
trcextinselr3 2 1 0 11 4
trccntvr3 2 1 0 11 5
trcidr3 2 1 0 11 7 ro
trctsctlr 2 1 0 12 0
trcidr4 2 1 0 12 7 ro
trcsyncpr 2 1 0 13 0
trcidr5 2 1 0 13 7 ro
trcccctlr 2 1 0 14 0
trcidr6 2 1 0 14 7 ro
trcbbctlr 2 1 0 15 0
trcidr7 2 1 0 15 7 ro
trcrsctlr16 2 1 1 0 1
trcssccr0 2 1 1 0 2
trcsspcicr0 2 1 1 0 3
trcoslar 2 1 1 0 4 wo
trcrsctlr17 2 1 1 1 1
trcssccr1 2 1 1 1 2
trcsspcicr1 2 1 1 1 3
trcoslsr 2 1 1 1 4 ro
trcrsctlr2 2 1 1 2 0
trcrsctlr18 2 1 1 2 1
trcssccr2 2 1 1 2 2
trcsspcicr2 2 1 1 2 3
trcrsctlr3 2 1 1 3 0
trcrsctlr19 2 1 1 3 1
trcssccr3 2 1 1 3 2
trcsspcicr3 2 1 1 3 3
trcrsctlr4 2 1 1 4 0
trcrsctlr20 2 1 1 4 1
trcssccr4 2 1 1 4 2
trcsspcicr4 2 1 1 4 3
trcpdcr 2 1 1 4 4
trcrsctlr5 2 1 1 5 0
trcrsctlr21 2 1 1 5 1
trcssccr5 2 1 1 5 2
trcsspcicr5 2 1 1 5 3
trcpdsr 2 1 1 5 4 ro
trcrsctlr6 2 1 1 6 0
trcrsctlr22 2 1 1 6 1
trcssccr6 2 1 1 6 2
trcsspcicr6 2 1 1 6 3
trcrsctlr7 2 1 1 7 0
trcrsctlr23 2 1 1 7 1
trcssccr7 2 1 1 7 2
trcsspcicr7 2 1 1 7 3
trcrsctlr8 2 1 1 8 0
trcrsctlr24 2 1 1 8 1
trcsscsr0 2 1 1 8 2
trcrsctlr9 2 1 1 9 0
trcrsctlr25 2 1 1 9 1
trcsscsr1 2 1 1 9 2
trcrsctlr10 2 1 1 10 0
trcrsctlr26 2 1 1 10 1
trcsscsr2 2 1 1 10 2
trcrsctlr11 2 1 1 11 0
trcrsctlr27 2 1 1 11 1
trcsscsr3 2 1 1 11 2
trcrsctlr12 2 1 1 12 0
trcrsctlr28 2 1 1 12 1
trcsscsr4 2 1 1 12 2
trcrsctlr13 2 1 1 13 0
trcrsctlr29 2 1 1 13 1
trcsscsr5 2 1 1 13 2
trcrsctlr14 2 1 1 14 0
trcrsctlr30 2 1 1 14 1
trcsscsr6 2 1 1 14 2
trcrsctlr15 2 1 1 15 0
trcrsctlr31 2 1 1 15 1
trcsscsr7 2 1 1 15 2
trcacvr0 2 1 2 0 0
trcacvr8 2 1 2 0 1
trcacatr0 2 1 2 0 2
trcacatr8 2 1 2 0 3
trcdvcvr0 2 1 2 0 4
trcdvcvr4 2 1 2 0 5
trcdvcmr0 2 1 2 0 6
trcdvcmr4 2 1 2 0 7
trcacvr1 2 1 2 2 0
trcacvr9 2 1 2 2 1
trcacatr1 2 1 2 2 2
trcacatr9 2 1 2 2 3
trcacvr2 2 1 2 4 0
trcacvr10 2 1 2 4 1
trcacatr2 2 1 2 4 2
trcacatr10 2 1 2 4 3
trcdvcvr1 2 1 2 4 4
trcdvcvr5 2 1 2 4 5
trcdvcmr1 2 1 2 4 6
trcdvcmr5 2 1 2 4 7
trcacvr3 2 1 2 6 0
trcacvr11 2 1 2 6 1
trcacatr3 2 1 2 6 2
trcacatr11 2 1 2 6 3
trcacvr4 2 1 2 8 0
trcacvr12 2 1 2 8 1
trcacatr4 2 1 2 8 2
trcacatr12 2 1 2 8 3
trcdvcvr2 2 1 2 8 4
trcdvcvr6 2 1 2 8 5
trcdvcmr2 2 1 2 8 6
trcdvcmr6 2 1 2 8 7
trcacvr5 2 1 2 10 0
trcacvr13 2 1 2 10 1
trcacatr5 2 1 2 10 2
trcacatr13 2 1 2 10 3
trcacvr6 2 1 2 12 0
trcacvr14 2 1 2 12 1
trcacatr6 2 1 2 12 2
trcacatr14 2 1 2 12 3
trcdvcvr3 2 1 2 12 4
trcdvcvr7 2 1 2 12 5
trcdvcmr3 2 1 2 12 6
trcdvcmr7 2 1 2 12 7
trcacvr7 2 1 2 14 0
trcacvr15 2 1 2 14 1
trcacatr7 2 1 2 14 2
trcacatr15 2 1 2 14 3
trccidcvr0 2 1 3 0 0
trcvmidcvr0 2 1 3 0 1
trccidcctlr0 2 1 3 0 2
trccidcctlr1 2 1 3 1 2
trccidcvr1 2 1 3 2 0
trcvmidcvr1 2 1 3 2 1
trcvmidcctlr0 2 1 3 2 2
trcvmidcctlr1 2 1 3 3 2
trccidcvr2 2 1 3 4 0
trcvmidcvr2 2 1 3 4 1
trccidcvr3 2 1 3 6 0
trcvmidcvr3 2 1 3 6 1
trccidcvr4 2 1 3 8 0
trcvmidcvr4 2 1 3 8 1
trccidcvr5 2 1 3 10 0
trcvmidcvr5 2 1 3 10 1
trccidcvr6 2 1 3 12 0
trcvmidcvr6 2 1 3 12 1
trccidcvr7 2 1 3 14 0
trcvmidcvr7 2 1 3 14 1
trcitctrl 2 1 7 0 4
trcdevid 2 1 7 2 7 ro
trcdevtype 2 1 7 3 7 ro
trcpidr4 2 1 7 4 7 ro
trcpidr5 2 1 7 5 7 ro
trcpidr6 2 1 7 6 7 ro
trcpidr7 2 1 7 7 7 ro
trcclaimset 2 1 7 8 6
trcpidr0 2 1 7 8 7 ro
trcclaimclr 2 1 7 9 6
trcpidr1 2 1 7 9 7 ro
trcdevaff0 2 1 7 10 6 ro
trcpidr2 2 1 7 10 7 ro
trcdevaff1 2 1 7 11 6 ro
trcpidr3 2 1 7 11 7 ro
trclar 2 1 7 12 6 wo
trccidr0 2 1 7 12 7 ro
trclsr 2 1 7 13 6 ro
trccidr1 2 1 7 13 7 ro
trcauthstatus 2 1 7 14 6 ro
trccidr2 2 1 7 14 7 ro
trcdevarch 2 1 7 15 6 ro
trccidr3 2 1 7 15 7 ro
brbinf0_el1 2 1 8 0 0 ro
brbsrc0_el1 2 1 8 0 1 ro
brbtgt0_el1 2 1 8 0 2 ro
brbinf16_el1 2 1 8 0 4 ro
brbsrc16_el1 2 1 8 0 5 ro
brbtgt16_el1 2 1 8 0 6 ro
brbinf1_el1 2 1 8 1 0 ro
brbsrc1_el1 2 1 8 1 1 ro
brbtgt1_el1 2 1 8 1 2 ro
brbinf17_el1 2 1 8 1 4 ro
brbsrc17_el1 2 1 8 1 5 ro
brbtgt17_el1 2 1 8 1 6 ro
brbinf2_el1 2 1 8 2 0 ro
brbsrc2_el1 2 1 8 2 1 ro
brbtgt2_el1 2 1 8 2 2 ro
brbinf18_el1 2 1 8 2 4 ro
brbsrc18_el1 2 1 8 2 5 ro
brbtgt18_el1 2 1 8 2 6 ro
brbinf3_el1 2 1 8 3 0 ro
brbsrc3_el1 2 1 8 3 1 ro
brbtgt3_el1 2 1 8 3 2 ro
brbinf19_el1 2 1 8 3 4 ro
brbsrc19_el1 2 1 8 3 5 ro
brbtgt19_el1 2 1 8 3 6 ro
brbinf4_el1 2 1 8 4 0 ro
brbsrc4_el1 2 1 8 4 1 ro
brbtgt4_el1 2 1 8 4 2 ro
brbinf20_el1 2 1 8 4 4 ro
brbsrc20_el1 2 1 8 4 5 ro
brbtgt20_el1 2 1 8 4 6 ro
brbinf5_el1 2 1 8 5 0 ro
brbsrc5_el1 2 1 8 5 1 ro
brbtgt5_el1 2 1 8 5 2 ro
brbinf21_el1 2 1 8 5 4 ro
brbsrc21_el1 2 1 8 5 5 ro
brbtgt21_el1 2 1 8 5 6 ro
brbinf6_el1 2 1 8 6 0 ro
brbsrc6_el1 2 1 8 6 1 ro
brbtgt6_el1 2 1 8 6 2 ro
brbinf22_el1 2 1 8 6 4 ro
brbsrc22_el1 2 1 8 6 5 ro
brbtgt22_el1 2 1 8 6 6 ro
brbinf7_el1 2 1 8 7 0 ro
brbsrc7_el1 2 1 8 7 1 ro
brbtgt7_el1 2 1 8 7 2 ro
brbinf23_el1 2 1 8 7 4 ro
brbsrc23_el1 2 1 8 7 5 ro
brbtgt23_el1 2 1 8 7 6 ro
brbinf8_el1 2 1 8 8 0 ro
brbsrc8_el1 2 1 8 8 1 ro
brbtgt8_el1 2 1 8 8 2 ro
brbinf24_el1 2 1 8 8 4 ro
brbsrc24_el1 2 1 8 8 5 ro
brbtgt24_el1 2 1 8 8 6 ro
brbinf9_el1 2 1 8 9 0 ro
brbsrc9_el1 2 1 8 9 1 ro
brbtgt9_el1 2 1 8 9 2 ro
brbinf25_el1 2 1 8 9 4 ro
brbsrc25_el1 2 1 8 9 5 ro
brbtgt25_el1 2 1 8 9 6 ro
brbinf10_el1 2 1 8 10 0 ro
brbsrc10_el1 2 1 8 10 1 ro
brbtgt10_el1 2 1 8 10 2 ro
brbinf26_el1 2 1 8 10 4 ro
brbsrc26_el1 2 1 8 10 5 ro
brbtgt26_el1 2 1 8 10 6 ro
brbinf11_el1 2 1 8 11 0 ro
brbsrc11_el1 2 1 8 11 1 ro
brbtgt11_el1 2 1 8 11 2 ro
brbinf27_el1 2 1 8 11 4 ro
brbsrc27_el1 2 1 8 11 5 ro
brbtgt27_el1 2 1 8 11 6 ro
brbinf12_el1 2 1 8 12 0 ro
brbsrc12_el1 2 1 8 12 1 ro
brbtgt12_el1 2 1 8 12 2 ro
brbinf28_el1 2 1 8 12 4 ro
brbsrc28_el1 2 1 8 12 5 ro
brbtgt28_el1 2 1 8 12 6 ro
brbinf13_el1 2 1 8 13 0 ro
brbsrc13_el1 2 1 8 13 1 ro
brbtgt13_el1 2 1 8 13 2 ro
brbinf29_el1 2 1 8 13 4 ro
brbsrc29_el1 2 1 8 13 5 ro
brbtgt29_el1 2 1 8 13 6 ro
brbinf14_el1 2 1 8 14 0 ro
brbsrc14_el1 2 1 8 14 1 ro
brbtgt14_el1 2 1 8 14 2 ro
brbinf30_el1 2 1 8 14 4 ro
brbsrc30_el1 2 1 8 14 5 ro
brbtgt30_el1 2 1 8 14 6 ro
brbinf15_el1 2 1 8 15 0 ro
brbsrc15_el1 2 1 8 15 1 ro
brbtgt15_el1 2 1 8 15 2 ro
brbinf31_el1 2 1 8 15 4 ro
brbsrc31_el1 2 1 8 15 5 ro
brbtgt31_el1 2 1 8 15 6 ro
brbcr_el1 2 1 9 0 0
brbfcr_el1 2 1 9 0 1
brbts_el1 2 1 9 0 2
brbinfinj_el1 2 1 9 1 0
brbsrcinj_el1 2 1 9 1 1
brbtgtinj_el1 2 1 9 1 2
brbidr0_el1 2 1 9 2 0 ro
teecr32_el1 2 2 0 0 0
teehbr32_el1 2 2 1 0 0
mdccsr_el0 2 3 0 1 0 ro
dbgdtr_el0 2 3 0 4 0
dbgdtrrx_el0 2 3 0 5 0 ro
dbgdtrtx_el0 2 3 0 5 0 wo
csrcr_el0 2 3 8 0 0
csrptr_el0 2 3 8 0 1
csridr_el0 2 3 8 0 2 ro
csrptridx_el0 2 3 8 0 3 ro
dbgvcr32_el2 2 4 0 7 0
csrcr_el2 2 4 8 0 0
csrptr_el2 2 4 8 0 1
csrptridx_el2 2 4 8 0 3 ro
brbcr_el2 2 4 9 0 0
csrcr_el12 2 5 8 0 0
csrptr_el12 2 5 8 0 1
brbcr_el12 2 5 9 0 0
midr_el1 3 0 0 0 0 ro
mpuir_el1 3 0 0 0 4 ro +v8r
mpidr_el1 3 0 0 0 5 ro
revidr_el1 3 0 0 0 6 ro
id_pfr0_el1 3 0 0 1 0 ro
id_pfr1_el1 3 0 0 1 1 ro
id_dfr0_el1 3 0 0 1 2 ro
id_afr0_el1 3 0 0 1 3 ro
id_mmfr0_el1 3 0 0 1 4 ro
id_mmfr1_el1 3 0 0 1 5 ro
id_mmfr2_el1 3 0 0 1 6 ro
id_mmfr3_el1 3 0 0 1 7 ro
id_isar0_el1 3 0 0 2 0 ro
id_isar1_el1 3 0 0 2 1 ro
id_isar2_el1 3 0 0 2 2 ro
id_isar3_el1 3 0 0 2 3 ro
id_isar4_el1 3 0 0 2 4 ro
id_isar5_el1 3 0 0 2 5 ro
id_mmfr4_el1 3 0 0 2 6 ro
id_isar6_el1 3 0 0 2 7 ro
mvfr0_el1 3 0 0 3 0 ro
mvfr1_el1 3 0 0 3 1 ro
mvfr2_el1 3 0 0 3 2 ro
id_pfr2_el1 3 0 0 3 4 ro +v8.5
id_dfr1_el1 3 0 0 3 5 ro
id_mmfr5_el1 3 0 0 3 6 ro
id_aa64pfr0_el1 3 0 0 4 0 ro
id_aa64pfr1_el1 3 0 0 4 1 ro
id_aa64zfr0_el1 3 0 0 4 4 ro +sve
id_aa64smfr0_el1 3 0 0 4 5 ro +sme
id_aa64dfr0_el1 3 0 0 5 0 ro
id_aa64dfr1_el1 3 0 0 5 1 ro
id_aa64afr0_el1 3 0 0 5 4 ro
id_aa64afr1_el1 3 0 0 5 5 ro
id_aa64isar0_el1 3 0 0 6 0 ro
id_aa64isar1_el1 3 0 0 6 1 ro
id_aa64isar2_el1 3 0 0 6 2 ro
id_aa64mmfr0_el1 3 0 0 7 0 ro
id_aa64mmfr1_el1 3 0 0 7 1 ro
id_aa64mmfr2_el1 3 0 0 7 2 ro
sctlr_el1 3 0 1 0 0
actlr_el1 3 0 1 0 1
cpacr_el1 3 0 1 0 2
rgsr_el1 3 0 1 0 5 +memtag
gcr_el1 3 0 1 0 6 +memtag
zcr_el1 3 0 1 2 0 +sve
trfcr_el1 3 0 1 2 1 +v8.4
smpri_el1 3 0 1 2 4 +sme
smcr_el1 3 0 1 2 6 +sme
ttbr0_el1 3 0 2 0 0
ttbr1_el1 3 0 2 0 1
tcr_el1 3 0 2 0 2
apiakeylo_el1 3 0 2 1 0 +v8.3
apiakeyhi_el1 3 0 2 1 1 +v8.3
apibkeylo_el1 3 0 2 1 2 +v8.3
apibkeyhi_el1 3 0 2 1 3 +v8.3
apdakeylo_el1 3 0 2 2 0 +v8.3
apdakeyhi_el1 3 0 2 2 1 +v8.3
apdbkeylo_el1 3 0 2 2 2 +v8.3
apdbkeyhi_el1 3 0 2 2 3 +v8.3
apgakeylo_el1 3 0 2 3 0 +v8.3
apgakeyhi_el1 3 0 2 3 1 +v8.3
spsr_el1 3 0 4 0 0
elr_el1 3 0 4 0 1
sp_el0 3 0 4 1 0
spsel 3 0 4 2 0
currentel 3 0 4 2 2 ro
pan 3 0 4 2 3 +pan
uao 3 0 4 2 4 +v8.2
allint 3 0 4 3 0 +v8.8
icc_pmr_el1 3 0 4 6 0
afsr0_el1 3 0 5 1 0
afsr1_el1 3 0 5 1 1
esr_el1 3 0 5 2 0
erridr_el1 3 0 5 3 0 ro +ras
errselr_el1 3 0 5 3 1 +ras
erxfr_el1 3 0 5 4 0 ro +ras
erxctlr_el1 3 0 5 4 1 +ras
erxstatus_el1 3 0 5 4 2 +ras
erxaddr_el1 3 0 5 4 3 +ras
erxpfgf_el1 3 0 5 4 4 ro +ras
erxpfgctl_el1 3 0 5 4 5 +ras
erxpfgcdn_el1 3 0 5 4 6 +ras
erxmisc0_el1 3 0 5 5 0 +ras
erxmisc1_el1 3 0 5 5 1 +ras
erxmisc2_el1 3 0 5 5 2 +ras
erxmisc3_el1 3 0 5 5 3 +ras
tfsr_el1 3 0 5 6 0 +memtag
tfsre0_el1 3 0 5 6 1 +memtag
far_el1 3 0 6 0 0
prenr_el1 3 0 6 1 1 +v8r
prselr_el1 3 0 6 2 1 +v8r
prbar_el1 3 0 6 8 0 +v8r
prlar_el1 3 0 6 8 1 +v8r
prbar1_el1 3 0 6 8 4 +v8r
prlar1_el1 3 0 6 8 5 +v8r
prbar2_el1 3 0 6 9 0 +v8r
prlar2_el1 3 0 6 9 1 +v8r
prbar3_el1 3 0 6 9 4 +v8r
prlar3_el1 3 0 6 9 5 +v8r
prbar4_el1 3 0 6 10 0 +v8r
prlar4_el1 3 0 6 10 1 +v8r
prbar5_el1 3 0 6 10 4 +v8r
prlar5_el1 3 0 6 10 5 +v8r
prbar6_el1 3 0 6 11 0 +v8r
prlar6_el1 3 0 6 11 1 +v8r
prbar7_el1 3 0 6 11 4 +v8r
prlar7_el1 3 0 6 11 5 +v8r
prbar8_el1 3 0 6 12 0 +v8r
prlar8_el1 3 0 6 12 1 +v8r
prbar9_el1 3 0 6 12 4 +v8r
prlar9_el1 3 0 6 12 5 +v8r
prbar10_el1 3 0 6 13 0 +v8r
prlar10_el1 3 0 6 13 1 +v8r
prbar11_el1 3 0 6 13 4 +v8r
prlar11_el1 3 0 6 13 5 +v8r
prbar12_el1 3 0 6 14 0 +v8r
prlar12_el1 3 0 6 14 1 +v8r
prbar13_el1 3 0 6 14 4 +v8r
prlar13_el1 3 0 6 14 5 +v8r
prbar14_el1 3 0 6 15 0 +v8r
prlar14_el1 3 0 6 15 1 +v8r
prbar15_el1 3 0 6 15 4 +v8r
prlar15_el1 3 0 6 15 5 +v8r
par_el1 3 0 7 4 0
pmscr_el1 3 0 9 9 0 +profile
pmsnevfr_el1 3 0 9 9 1 +v8.7
pmsicr_el1 3 0 9 9 2 +profile
pmsirr_el1 3 0 9 9 3 +profile
pmsfcr_el1 3 0 9 9 4 +profile
pmsevfr_el1 3 0 9 9 5 +profile
pmslatfr_el1 3 0 9 9 6 +profile
pmsidr_el1 3 0 9 9 7 ro +profile
pmblimitr_el1 3 0 9 10 0 +profile
pmbptr_el1 3 0 9 10 1 +profile
pmbsr_el1 3 0 9 10 3 +profile
pmbidr_el1 3 0 9 10 7 ro +profile
trblimitr_el1 3 0 9 11 0
trbptr_el1 3 0 9 11 1
trbbaser_el1 3 0 9 11 2
trbsr_el1 3 0 9 11 3
trbmar_el1 3 0 9 11 4
trbtrg_el1 3 0 9 11 6
trbidr_el1 3 0 9 11 7 ro
pmintenset_el1 3 0 9 14 1
pmintenclr_el1 3 0 9 14 2
pmmir_el1 3 0 9 14 6 ro +v8.4
mair_el1 3 0 10 2 0
amair_el1 3 0 10 3 0
lorsa_el1 3 0 10 4 0 +lor
lorea_el1 3 0 10 4 1 +lor
lorn_el1 3 0 10 4 2 +lor
lorc_el1 3 0 10 4 3 +lor
mpamidr_el1 3 0 10 4 4 ro
lorid_el1 3 0 10 4 7 ro +lor
mpam1_el1 3 0 10 5 0
mpam0_el1 3 0 10 5 1
mpamsm_el1 3 0 10 5 3 +sme
vbar_el1 3 0 12 0 0
rvbar_el1 3 0 12 0 1 ro
rmr_el1 3 0 12 0 2
isr_el1 3 0 12 1 0 ro
disr_el1 3 0 12 1 1 +ras
icc_iar0_el1 3 0 12 8 0 ro
icc_eoir0_el1 3 0 12 8 1 wo
icc_hppir0_el1 3 0 12 8 2 ro
icc_bpr0_el1 3 0 12 8 3
icc_ap0r0_el1 3 0 12 8 4
icc_ap0r1_el1 3 0 12 8 5
icc_ap0r2_el1 3 0 12 8 6
icc_ap0r3_el1 3 0 12 8 7
icc_ap1r0_el1 3 0 12 9 0
icc_ap1r1_el1 3 0 12 9 1
icc_ap1r2_el1 3 0 12 9 2
icc_ap1r3_el1 3 0 12 9 3
icc_nmiar1_el1 3 0 12 9 5 ro +v8.8
icc_dir_el1 3 0 12 11 1 wo
icc_rpr_el1 3 0 12 11 3 ro
icc_sgi1r_el1 3 0 12 11 5 wo
icc_asgi1r_el1 3 0 12 11 6 wo
icc_sgi0r_el1 3 0 12 11 7 wo
icc_iar1_el1 3 0 12 12 0 ro
icc_eoir1_el1 3 0 12 12 1 wo
icc_hppir1_el1 3 0 12 12 2 ro
icc_bpr1_el1 3 0 12 12 3
icc_ctlr_el1 3 0 12 12 4
icc_sre_el1 3 0 12 12 5
icc_igrpen0_el1 3 0 12 12 6
icc_igrpen1_el1 3 0 12 12 7
contextidr_el1 3 0 13 0 1
tpidr_el1 3 0 13 0 4
accdata_el1 3 0 13 0 5
scxtnum_el1 3 0 13 0 7 +v8.5
cntkctl_el1 3 0 14 1 0
ccsidr_el1 3 1 0 0 0 ro
clidr_el1 3 1 0 0 1 ro
ccsidr2_el1 3 1 0 0 2 ro +v8.3
gmid_el1 3 1 0 0 4 ro +memtag
smidr_el1 3 1 0 0 6 ro +sme
aidr_el1 3 1 0 0 7 ro
csselr_el1 3 2 0 0 0
ctr_el0 3 3 0 0 1 ro
dczid_el0 3 3 0 0 7 ro
rndr 3 3 2 4 0 ro +rng
rndrrs 3 3 2 4 1 ro +rng
nzcv 3 3 4 2 0
daif 3 3 4 2 1
svcr 3 3 4 2 2 +sme
dit 3 3 4 2 5 +v8.4
ssbs 3 3 4 2 6 +ssbs
tco 3 3 4 2 7 +memtag
fpcr 3 3 4 4 0
fpsr 3 3 4 4 1
dspsr_el0 3 3 4 5 0
dlr_el0 3 3 4 5 1
pmcr_el0 3 3 9 12 0
pmcntenset_el0 3 3 9 12 1
pmcntenclr_el0 3 3 9 12 2
pmovsclr_el0 3 3 9 12 3
pmswinc_el0 3 3 9 12 4 wo
pmselr_el0 3 3 9 12 5
pmceid0_el0 3 3 9 12 6 ro
pmceid1_el0 3 3 9 12 7 ro
pmccntr_el0 3 3 9 13 0
pmxevtyper_el0 3 3 9 13 1
pmxevcntr_el0 3 3 9 13 2
pmuserenr_el0 3 3 9 14 0
pmovsset_el0 3 3 9 14 3
tpidr_el0 3 3 13 0 2
tpidrro_el0 3 3 13 0 3
tpidr2_el0 3 3 13 0 5 +sme
scxtnum_el0 3 3 13 0 7 +v8.5
amcr_el0 3 3 13 2 0 +v8.4
amcfgr_el0 3 3 13 2 1 ro +v8.4
amcgcr_el0 3 3 13 2 2 ro +v8.4
amuserenr_el0 3 3 13 2 3 +v8.4
amcntenclr0_el0 3 3 13 2 4 +v8.4
amcntenset0_el0 3 3 13 2 5 +v8.4
amcg1idr_el0 3 3 13 2 6 ro +v8.6
amcntenclr1_el0 3 3 13 3 0 +v8.4
amcntenset1_el0 3 3 13 3 1 +v8.4
amevcntr00_el0 3 3 13 4 0 +v8.4
amevcntr01_el0 3 3 13 4 1 +v8.4
amevcntr02_el0 3 3 13 4 2 +v8.4
amevcntr03_el0 3 3 13 4 3 +v8.4
amevtyper00_el0 3 3 13 6 0 ro +v8.4
amevtyper01_el0 3 3 13 6 1 ro +v8.4
amevtyper02_el0 3 3 13 6 2 ro +v8.4
amevtyper03_el0 3 3 13 6 3 ro +v8.4
amevcntr10_el0 3 3 13 12 0 +v8.4
amevcntr11_el0 3 3 13 12 1 +v8.4
amevcntr12_el0 3 3 13 12 2 +v8.4
amevcntr13_el0 3 3 13 12 3 +v8.4
amevcntr14_el0 3 3 13 12 4 +v8.4
amevcntr15_el0 3 3 13 12 5 +v8.4
amevcntr16_el0 3 3 13 12 6 +v8.4
amevcntr17_el0 3 3 13 12 7 +v8.4
amevcntr18_el0 3 3 13 13 0 +v8.4
amevcntr19_el0 3 3 13 13 1 +v8.4
amevcntr110_el0 3 3 13 13 2 +v8.4
amevcntr111_el0 3 3 13 13 3 +v8.4
amevcntr112_el0 3 3 13 13 4 +v8.4
amevcntr113_el0 3 3 13 13 5 +v8.4
amevcntr114_el0 3 3 13 13 6 +v8.4
amevcntr115_el0 3 3 13 13 7 +v8.4
amevtyper10_el0 3 3 13 14 0 +v8.4
amevtyper11_el0 3 3 13 14 1 +v8.4
amevtyper12_el0 3 3 13 14 2 +v8.4
amevtyper13_el0 3 3 13 14 3 +v8.4
amevtyper14_el0 3 3 13 14 4 +v8.4
amevtyper15_el0 3 3 13 14 5 +v8.4
amevtyper16_el0 3 3 13 14 6 +v8.4
amevtyper17_el0 3 3 13 14 7 +v8.4
amevtyper18_el0 3 3 13 15 0 +v8.4
amevtyper19_el0 3 3 13 15 1 +v8.4
amevtyper110_el0 3 3 13 15 2 +v8.4
amevtyper111_el0 3 3 13 15 3 +v8.4
amevtyper112_el0 3 3 13 15 4 +v8.4
amevtyper113_el0 3 3 13 15 5 +v8.4
amevtyper114_el0 3 3 13 15 6 +v8.4
amevtyper115_el0 3 3 13 15 7 +v8.4
cntfrq_el0 3 3 14 0 0
cntpct_el0 3 3 14 0 1 ro
cntvct_el0 3 3 14 0 2 ro
cntpctss_el0 3 3 14 0 5 ro +v8.6
cntvctss_el0 3 3 14 0 6 ro +v8.6
cntp_tval_el0 3 3 14 2 0
cntp_ctl_el0 3 3 14 2 1
cntp_cval_el0 3 3 14 2 2
cntv_tval_el0 3 3 14 3 0
cntv_ctl_el0 3 3 14 3 1
cntv_cval_el0 3 3 14 3 2
pmevcntr0_el0 3 3 14 8 0
pmevcntr1_el0 3 3 14 8 1
pmevcntr2_el0 3 3 14 8 2
pmevcntr3_el0 3 3 14 8 3
pmevcntr4_el0 3 3 14 8 4
pmevcntr5_el0 3 3 14 8 5
pmevcntr6_el0 3 3 14 8 6
pmevcntr7_el0 3 3 14 8 7
pmevcntr8_el0 3 3 14 9 0
pmevcntr9_el0 3 3 14 9 1
pmevcntr10_el0 3 3 14 9 2
pmevcntr11_el0 3 3 14 9 3
pmevcntr12_el0 3 3 14 9 4
pmevcntr13_el0 3 3 14 9 5
pmevcntr14_el0 3 3 14 9 6
pmevcntr15_el0 3 3 14 9 7
pmevcntr16_el0 3 3 14 10 0
pmevcntr17_el0 3 3 14 10 1
pmevcntr18_el0 3 3 14 10 2
pmevcntr19_el0 3 3 14 10 3
pmevcntr20_el0 3 3 14 10 4
pmevcntr21_el0 3 3 14 10 5
pmevcntr22_el0 3 3 14 10 6
pmevcntr23_el0 3 3 14 10 7
pmevcntr24_el0 3 3 14 11 0
pmevcntr25_el0 3 3 14 11 1
pmevcntr26_el0 3 3 14 11 2
pmevcntr27_el0 3 3 14 11 3
pmevcntr28_el0 3 3 14 11 4
pmevcntr29_el0 3 3 14 11 5
pmevcntr30_el0 3 3 14 11 6
pmevtyper0_el0 3 3 14 12 0
pmevtyper1_el0 3 3 14 12 1
pmevtyper2_el0 3 3 14 12 2
pmevtyper3_el0 3 3 14 12 3
pmevtyper4_el0 3 3 14 12 4
pmevtyper5_el0 3 3 14 12 5
pmevtyper6_el0 3 3 14 12 6
pmevtyper7_el0 3 3 14 12 7
pmevtyper8_el0 3 3 14 13 0
pmevtyper9_el0 3 3 14 13 1
pmevtyper10_el0 3 3 14 13 2
pmevtyper11_el0 3 3 14 13 3
pmevtyper12_el0 3 3 14 13 4
pmevtyper13_el0 3 3 14 13 5
pmevtyper14_el0 3 3 14 13 6
pmevtyper15_el0 3 3 14 13 7
pmevtyper16_el0 3 3 14 14 0
pmevtyper17_el0 3 3 14 14 1
pmevtyper18_el0 3 3 14 14 2
pmevtyper19_el0 3 3 14 14 3
pmevtyper20_el0 3 3 14 14 4
pmevtyper21_el0 3 3 14 14 5
pmevtyper22_el0 3 3 14 14 6
pmevtyper23_el0 3 3 14 14 7
pmevtyper24_el0 3 3 14 15 0
pmevtyper25_el0 3 3 14 15 1
pmevtyper26_el0 3 3 14 15 2
pmevtyper27_el0 3 3 14 15 3
pmevtyper28_el0 3 3 14 15 4
pmevtyper29_el0 3 3 14 15 5
pmevtyper30_el0 3 3 14 15 6
pmccfiltr_el0 3 3 14 15 7
vpidr_el2 3 4 0 0 0
mpuir_el2 3 4 0 0 4 ro +v8r
vmpidr_el2 3 4 0 0 5
sctlr_el2 3 4 1 0 0
actlr_el2 3 4 1 0 1
hcr_el2 3 4 1 1 0
mdcr_el2 3 4 1 1 1
cptr_el2 3 4 1 1 2
hstr_el2 3 4 1 1 3
hfgrtr_el2 3 4 1 1 4 +v8.6
hfgwtr_el2 3 4 1 1 5 +v8.6
hfgitr_el2 3 4 1 1 6 +v8.6
hacr_el2 3 4 1 1 7
zcr_el2 3 4 1 2 0 +sve
trfcr_el2 3 4 1 2 1 +v8.4
hcrx_el2 3 4 1 2 2 +v8.7
smprimap_el2 3 4 1 2 5 +sme
smcr_el2 3 4 1 2 6 +sme
sder32_el2 3 4 1 3 1 +v8.4
ttbr0_el2 3 4 2 0 0 +aprofile
ttbr1_el2 3 4 2 0 1 +v8.1 +aprofile
tcr_el2 3 4 2 0 2
vttbr_el2 3 4 2 1 0 +aprofile
vtcr_el2 3 4 2 1 2
vncr_el2 3 4 2 2 0 +v8.4
vsttbr_el2 3 4 2 6 0 +v8.4 +aprofile
vstcr_el2 3 4 2 6 2 +v8.4
dacr32_el2 3 4 3 0 0
hdfgrtr_el2 3 4 3 1 4 +v8.6
hdfgwtr_el2 3 4 3 1 5 +v8.6
hafgrtr_el2 3 4 3 1 6 +v8.6
spsr_el2 3 4 4 0 0
elr_el2 3 4 4 0 1
sp_el1 3 4 4 1 0
spsr_irq 3 4 4 3 0
spsr_abt 3 4 4 3 1
spsr_und 3 4 4 3 2
spsr_fiq 3 4 4 3 3
ifsr32_el2 3 4 5 0 1
afsr0_el2 3 4 5 1 0
afsr1_el2 3 4 5 1 1
esr_el2 3 4 5 2 0
vsesr_el2 3 4 5 2 3 +ras
fpexc32_el2 3 4 5 3 0
tfsr_el2 3 4 5 6 0 +memtag
far_el2 3 4 6 0 0
hpfar_el2 3 4 6 0 4
prenr_el2 3 4 6 1 1 +v8r
prselr_el2 3 4 6 2 1 +v8r
prbar_el2 3 4 6 8 0 +v8r
prlar_el2 3 4 6 8 1 +v8r
prbar1_el2 3 4 6 8 4 +v8r
prlar1_el2 3 4 6 8 5 +v8r
prbar2_el2 3 4 6 9 0 +v8r
prlar2_el2 3 4 6 9 1 +v8r
prbar3_el2 3 4 6 9 4 +v8r
prlar3_el2 3 4 6 9 5 +v8r
prbar4_el2 3 4 6 10 0 +v8r
prlar4_el2 3 4 6 10 1 +v8r
prbar5_el2 3 4 6 10 4 +v8r
prlar5_el2 3 4 6 10 5 +v8r
prbar6_el2 3 4 6 11 0 +v8r
prlar6_el2 3 4 6 11 1 +v8r
prbar7_el2 3 4 6 11 4 +v8r
prlar7_el2 3 4 6 11 5 +v8r
prbar8_el2 3 4 6 12 0 +v8r
prlar8_el2 3 4 6 12 1 +v8r
prbar9_el2 3 4 6 12 4 +v8r
prlar9_el2 3 4 6 12 5 +v8r
prbar10_el2 3 4 6 13 0 +v8r
prlar10_el2 3 4 6 13 1 +v8r
prbar11_el2 3 4 6 13 4 +v8r
prlar11_el2 3 4 6 13 5 +v8r
prbar12_el2 3 4 6 14 0 +v8r
prlar12_el2 3 4 6 14 1 +v8r
prbar13_el2 3 4 6 14 4 +v8r
prlar13_el2 3 4 6 14 5 +v8r
prbar14_el2 3 4 6 15 0 +v8r
prlar14_el2 3 4 6 15 1 +v8r
prbar15_el2 3 4 6 15 4 +v8r
prlar15_el2 3 4 6 15 5 +v8r
pmscr_el2 3 4 9 9 0 +profile
mair_el2 3 4 10 2 0
amair_el2 3 4 10 3 0
mpamhcr_el2 3 4 10 4 0
mpamvpmv_el2 3 4 10 4 1
mpam2_el2 3 4 10 5 0
mpamvpm0_el2 3 4 10 6 0
mpamvpm1_el2 3 4 10 6 1
mpamvpm2_el2 3 4 10 6 2
mpamvpm3_el2 3 4 10 6 3
mpamvpm4_el2 3 4 10 6 4
mpamvpm5_el2 3 4 10 6 5
mpamvpm6_el2 3 4 10 6 6
mpamvpm7_el2 3 4 10 6 7
vbar_el2 3 4 12 0 0
rvbar_el2 3 4 12 0 1 ro
rmr_el2 3 4 12 0 2
vdisr_el2 3 4 12 1 1 +ras
ich_ap0r0_el2 3 4 12 8 0
ich_ap0r1_el2 3 4 12 8 1
ich_ap0r2_el2 3 4 12 8 2
ich_ap0r3_el2 3 4 12 8 3
ich_ap1r0_el2 3 4 12 9 0
ich_ap1r1_el2 3 4 12 9 1
ich_ap1r2_el2 3 4 12 9 2
ich_ap1r3_el2 3 4 12 9 3
icc_sre_el2 3 4 12 9 5
ich_hcr_el2 3 4 12 11 0
ich_vtr_el2 3 4 12 11 1 ro
ich_misr_el2 3 4 12 11 2 ro
ich_eisr_el2 3 4 12 11 3 ro
ich_elrsr_el2 3 4 12 11 5 ro
ich_vmcr_el2 3 4 12 11 7
ich_lr0_el2 3 4 12 12 0
ich_lr1_el2 3 4 12 12 1
ich_lr2_el2 3 4 12 12 2
ich_lr3_el2 3 4 12 12 3
ich_lr4_el2 3 4 12 12 4
ich_lr5_el2 3 4 12 12 5
ich_lr6_el2 3 4 12 12 6
ich_lr7_el2 3 4 12 12 7
ich_lr8_el2 3 4 12 13 0
ich_lr9_el2 3 4 12 13 1
ich_lr10_el2 3 4 12 13 2
ich_lr11_el2 3 4 12 13 3
ich_lr12_el2 3 4 12 13 4
ich_lr13_el2 3 4 12 13 5
ich_lr14_el2 3 4 12 13 6
ich_lr15_el2 3 4 12 13 7
contextidr_el2 3 4 13 0 1 +v8.1
tpidr_el2 3 4 13 0 2
scxtnum_el2 3 4 13 0 7 +v8.5
amevcntvoff00_el2 3 4 13 8 0 +v8.6
amevcntvoff01_el2 3 4 13 8 1 +v8.6
amevcntvoff02_el2 3 4 13 8 2 +v8.6
amevcntvoff03_el2 3 4 13 8 3 +v8.6
amevcntvoff04_el2 3 4 13 8 4 +v8.6
amevcntvoff05_el2 3 4 13 8 5 +v8.6
amevcntvoff06_el2 3 4 13 8 6 +v8.6
amevcntvoff07_el2 3 4 13 8 7 +v8.6
amevcntvoff08_el2 3 4 13 9 0 +v8.6
amevcntvoff09_el2 3 4 13 9 1 +v8.6
amevcntvoff010_el2 3 4 13 9 2 +v8.6
amevcntvoff011_el2 3 4 13 9 3 +v8.6
amevcntvoff012_el2 3 4 13 9 4 +v8.6
amevcntvoff013_el2 3 4 13 9 5 +v8.6
amevcntvoff014_el2 3 4 13 9 6 +v8.6
amevcntvoff015_el2 3 4 13 9 7 +v8.6
amevcntvoff10_el2 3 4 13 10 0 +v8.6
amevcntvoff11_el2 3 4 13 10 1 +v8.6
amevcntvoff12_el2 3 4 13 10 2 +v8.6
amevcntvoff13_el2 3 4 13 10 3 +v8.6
amevcntvoff14_el2 3 4 13 10 4 +v8.6
amevcntvoff15_el2 3 4 13 10 5 +v8.6
amevcntvoff16_el2 3 4 13 10 6 +v8.6
amevcntvoff17_el2 3 4 13 10 7 +v8.6
amevcntvoff18_el2 3 4 13 11 0 +v8.6
amevcntvoff19_el2 3 4 13 11 1 +v8.6
amevcntvoff110_el2 3 4 13 11 2 +v8.6
amevcntvoff111_el2 3 4 13 11 3 +v8.6
amevcntvoff112_el2 3 4 13 11 4 +v8.6
amevcntvoff113_el2 3 4 13 11 5 +v8.6
amevcntvoff114_el2 3 4 13 11 6 +v8.6
amevcntvoff115_el2 3 4 13 11 7 +v8.6
cntvoff_el2 3 4 14 0 3
cntpoff_el2 3 4 14 0 6 +v8.6
cnthctl_el2 3 4 14 1 0
cnthp_tval_el2 3 4 14 2 0
cnthp_ctl_el2 3 4 14 2 1
cnthp_cval_el2 3 4 14 2 2
cnthv_tval_el2 3 4 14 3 0 +v8.1
cnthv_ctl_el2 3 4 14 3 1 +v8.1
cnthv_cval_el2 3 4 14 3 2 +v8.1
cnthvs_tval_el2 3 4 14 4 0 +v8.4
cnthvs_ctl_el2 3 4 14 4 1 +v8.4
cnthvs_cval_el2 3 4 14 4 2 +v8.4
cnthps_tval_el2 3 4 14 5 0 +v8.4
cnthps_ctl_el2 3 4 14 5 1 +v8.4
cnthps_cval_el2 3 4 14 5 2 +v8.4
sctlr_el12 3 5 1 0 0 +v8.1
cpacr_el12 3 5 1 0 2 +v8.1
zcr_el12 3 5 1 2 0 +sve
trfcr_el12 3 5 1 2 1 +v8.4
smcr_el12 3 5 1 2 6 +sme
ttbr0_el12 3 5 2 0 0 +v8.1
ttbr1_el12 3 5 2 0 1 +v8.1
tcr_el12 3 5 2 0 2 +v8.1
spsr_el12 3 5 4 0 0 +v8.1
elr_el12 3 5 4 0 1 +v8.1
afsr0_el12 3 5 5 1 0 +v8.1
afsr1_el12 3 5 5 1 1 +v8.1
esr_el12 3 5 5 2 0 +v8.1
tfsr_el12 3 5 5 6 0 +memtag
far_el12 3 5 6 0 0 +v8.1
pmscr_el12 3 5 9 9 0 +profile
mair_el12 3 5 10 2 0 +v8.1
amair_el12 3 5 10 3 0 +v8.1
mpam1_el12 3 5 10 5 0
vbar_el12 3 5 12 0 0 +v8.1
contextidr_el12 3 5 13 0 1 +v8.1
scxtnum_el12 3 5 13 0 7 +v8.5
cntkctl_el12 3 5 14 1 0 +v8.1
cntp_tval_el02 3 5 14 2 0 +v8.1
cntp_ctl_el02 3 5 14 2 1 +v8.1
cntp_cval_el02 3 5 14 2 2 +v8.1
cntv_tval_el02 3 5 14 3 0 +v8.1
cntv_ctl_el02 3 5 14 3 1 +v8.1
cntv_cval_el02 3 5 14 3 2 +v8.1
sctlr_el3 3 6 1 0 0 +aprofile
actlr_el3 3 6 1 0 1 +aprofile
scr_el3 3 6 1 1 0 +aprofile
sder32_el3 3 6 1 1 1 +aprofile
cptr_el3 3 6 1 1 2 +aprofile
zcr_el3 3 6 1 2 0 +sve +aprofile
smcr_el3 3 6 1 2 6 +sme +aprofile
mdcr_el3 3 6 1 3 1 +aprofile
ttbr0_el3 3 6 2 0 0 +aprofile
tcr_el3 3 6 2 0 2 +aprofile
gptbr_el3 3 6 2 1 4 +aprofile
gpccr_el3 3 6 2 1 6 +aprofile
spsr_el3 3 6 4 0 0 +aprofile
elr_el3 3 6 4 0 1 +aprofile
sp_el2 3 6 4 1 0
afsr0_el3 3 6 5 1 0 +aprofile
afsr1_el3 3 6 5 1 1 +aprofile
esr_el3 3 6 5 2 0 +aprofile
tfsr_el3 3 6 5 6 0 +memtag +aprofile
far_el3 3 6 6 0 0 +aprofile
mfar_el3 3 6 6 0 5 +aprofile
mair_el3 3 6 10 2 0 +aprofile
amair_el3 3 6 10 3 0 +aprofile
mpam3_el3 3 6 10 5 0 +aprofile
vbar_el3 3 6 12 0 0 +aprofile
rvbar_el3 3 6 12 0 1 ro +aprofile
rmr_el3 3 6 12 0 2 +aprofile
icc_ctlr_el3 3 6 12 12 4 +aprofile
icc_sre_el3 3 6 12 12 5 +aprofile
icc_igrpen1_el3 3 6 12 12 7 +aprofile
tpidr_el3 3 6 13 0 2 +aprofile
scxtnum_el3 3 6 13 0 7 +v8.5 +aprofile
cntps_tval_el1 3 7 14 2 0
cntps_ctl_el1 3 7 14 2 1
cntps_cval_el1 3 7 14 2 2
`;

/** Names that are accepted and never printed: older spellings, and Armv8-R. */
export const a64AcceptedNames = `
spsr_hyp 3 4 4 0 0
spsr_svc 3 0 4 0 0
trcextinselr 2 1 0 8 4
vsctlr_el2 3 4 2 0 0 +v8r
`;

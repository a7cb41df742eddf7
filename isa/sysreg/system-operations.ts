// The operations of SYS that have names: op1 CRn CRm op2, then ` Xt` where the operation takes a
// register, and ` +v8.4` as in names-a64.ts. Barrier, prefetch and PSTATE names stand here too, as the manual's pages
// list them.

/** AT operations. */
export const atOperations = `
s1e1r 0 7 8 0 Xt
s1e1w 0 7 8 1 Xt
s1e0r 0 7 8 2 Xt
s1e0w 0 7 8 3 Xt
s1e1rp 0 7 9 0 Xt +v8.2
s1e1wp 0 7 9 1 Xt +v8.2
s1e2r 4 7 8 0 Xt
s1e2w 4 7 8 1 Xt
s12e1r 4 7 8 4 Xt
s12e1w 4 7 8 5 Xt
s12e0r 4 7 8 6 Xt
s12e0w 4 7 8 7 Xt
s1e3r 6 7 8 0 Xt
s1e3w 6 7 8 1 Xt
`;

/** DC operations. */
export const dcOperations = `
ivac 0 7 6 1 Xt
isw 0 7 6 2 Xt
igvac 0 7 6 3 Xt +memtag
igsw 0 7 6 4 Xt +memtag
igdvac 0 7 6 5 Xt +memtag
igdsw 0 7 6 6 Xt +memtag
csw 0 7 10 2 Xt
cgsw 0 7 10 4 Xt +memtag
cgdsw 0 7 10 6 Xt +memtag
cisw 0 7 14 2 Xt
cigsw 0 7 14 4 Xt +memtag
cigdsw 0 7 14 6 Xt +memtag
zva 3 7 4 1 Xt
gva 3 7 4 3 Xt +memtag
gzva 3 7 4 4 Xt +memtag
cvac 3 7 10 1 Xt
cgvac 3 7 10 3 Xt +memtag
cgdvac 3 7 10 5 Xt +memtag
cvau 3 7 11 1 Xt
cvap 3 7 12 1 Xt +v8.2
cgvap 3 7 12 3 Xt +memtag
cgdvap 3 7 12 5 Xt +memtag
cvadp 3 7 13 1 Xt +v8.5
cgvadp 3 7 13 3 Xt +memtag
cgdvadp 3 7 13 5 Xt +memtag
civac 3 7 14 1 Xt
cigvac 3 7 14 3 Xt +memtag
cigdvac 3 7 14 5 Xt +memtag
cipapa 6 7 14 1 Xt
cigdpapa 6 7 14 5 Xt
`;

/** IC operations. */
export const icOperations = `
ialluis 0 7 1 0
iallu 0 7 5 0
ivau 3 7 5 1 Xt
`;

/** TLBI operations. */
export const tlbiOperations = `
vmalle1os 0 8 1 0 +v8.4
vae1os 0 8 1 1 Xt +v8.4
aside1os 0 8 1 2 Xt +v8.4
vaae1os 0 8 1 3 Xt +v8.4
vale1os 0 8 1 5 Xt +v8.4
vaale1os 0 8 1 7 Xt +v8.4
rvae1is 0 8 2 1 Xt +v8.4
rvaae1is 0 8 2 3 Xt +v8.4
rvale1is 0 8 2 5 Xt +v8.4
rvaale1is 0 8 2 7 Xt +v8.4
vmalle1is 0 8 3 0
vae1is 0 8 3 1 Xt
aside1is 0 8 3 2 Xt
vaae1is 0 8 3 3 Xt
vale1is 0 8 3 5 Xt
vaale1is 0 8 3 7 Xt
rvae1os 0 8 5 1 Xt +v8.4
rvaae1os 0 8 5 3 Xt +v8.4
rvale1os 0 8 5 5 Xt +v8.4
rvaale1os 0 8 5 7 Xt +v8.4
rvae1 0 8 6 1 Xt +v8.4
rvaae1 0 8 6 3 Xt +v8.4
rvale1 0 8 6 5 Xt +v8.4
rvaale1 0 8 6 7 Xt +v8.4
vmalle1 0 8 7 0
vae1 0 8 7 1 Xt
aside1 0 8 7 2 Xt
vaae1 0 8 7 3 Xt
vale1 0 8 7 5 Xt
vaale1 0 8 7 7 Xt
ipas2e1is 4 8 0 1 Xt
ripas2e1is 4 8 0 2 Xt +v8.4
ipas2le1is 4 8 0 5 Xt
ripas2le1is 4 8 0 6 Xt +v8.4
alle2os 4 8 1 0 +v8.4
vae2os 4 8 1 1 Xt +v8.4
alle1os 4 8 1 4 +v8.4
vale2os 4 8 1 5 Xt +v8.4
vmalls12e1os 4 8 1 6 +v8.4
rvae2is 4 8 2 1 Xt +v8.4
rvale2is 4 8 2 5 Xt +v8.4
alle2is 4 8 3 0
vae2is 4 8 3 1 Xt
alle1is 4 8 3 4
vale2is 4 8 3 5 Xt
vmalls12e1is 4 8 3 6
ipas2e1os 4 8 4 0 Xt +v8.4
ipas2e1 4 8 4 1 Xt
ripas2e1 4 8 4 2 Xt +v8.4
ripas2e1os 4 8 4 3 Xt +v8.4
ipas2le1os 4 8 4 4 Xt +v8.4
ipas2le1 4 8 4 5 Xt
ripas2le1 4 8 4 6 Xt +v8.4
ripas2le1os 4 8 4 7 Xt +v8.4
rvae2os 4 8 5 1 Xt +v8.4
rvale2os 4 8 5 5 Xt +v8.4
rvae2 4 8 6 1 Xt +v8.4
rvale2 4 8 6 5 Xt +v8.4
alle2 4 8 7 0
vae2 4 8 7 1 Xt
alle1 4 8 7 4
vale2 4 8 7 5 Xt
vmalls12e1 4 8 7 6
alle3os 6 8 1 0 +v8.4
vae3os 6 8 1 1 Xt +v8.4
paallos 6 8 1 4
vale3os 6 8 1 5 Xt +v8.4
rvae3is 6 8 2 1 Xt +v8.4
rvale3is 6 8 2 5 Xt +v8.4
alle3is 6 8 3 0
vae3is 6 8 3 1 Xt
vale3is 6 8 3 5 Xt
rpaos 6 8 4 3 Xt
rpalos 6 8 4 7 Xt
rvae3os 6 8 5 1 Xt +v8.4
rvale3os 6 8 5 5 Xt +v8.4
rvae3 6 8 6 1 Xt +v8.4
rvale3 6 8 6 5 Xt +v8.4
alle3 6 8 7 0
vae3 6 8 7 1 Xt
paall 6 8 7 4
vale3 6 8 7 5 Xt
`;

/** Options of DSB and DMB by CRm. Values without a name are written as numbers. */
export const barrierOptions = `
oshld 1
oshst 2
osh 3
nshld 5
nshst 6
nsh 7
ishld 9
ishst 10
ish 11
ld 13
st 14
sy 15
`;

/** Options of DSB with the nXS qualifier by imm2. */
export const nXSBarrierOptions = `
oshnxs 0
nshnxs 1
ishnxs 2
synxs 3
`;

/** Fields of MSR (immediate): op1 op2, then the highest immediate. */
export const pstateFields = `
uao 0 3 1 +v8.2
pan 0 4 1 +pan
spsel 0 5 1
allint 1 0 1 +v8.8
ssbs 3 1 1 +ssbs
dit 3 2 1 +v8.4
tco 3 4 1 +memtag
daifset 3 6 15
daifclr 3 7 15
`;

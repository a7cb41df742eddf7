// What `-march=`, `-mcpu=`, `.arch`, `.arch_extension` and `.fpu` switch on for A32 and T32, as far as rows of
// the table ask: Security (SMC), VE (HVC, ERET, banked registers), v8. Names are those of GNU as 2.40.

const ARCH =
  /^(armv(1|2[as]?|3m?|4(xm|t|txm)?|5(t|txm|te|texp|tej)?|6(j|k|z|kz|zk)?(t2)?|6s?-m|7|7-?[arm]|7ve|7e-m|8-m\.(base|main)|8\.1-m\.main|8(\.[1-8])?-a|8-r|9(\.[1-3])?-a)|xscale|iwmmxt2?)$/;

const EXTENSIONS =
  'bf16 crc crypto dotprod fp fp16 fp16fml fp.dp fpv5 vfpv3 vfpv3-d16 vfpv3-fp16 vfpv3-d16-fp16 ' +
  'vfpv3xd vfpv3xd-fp16 vfpv4 vfpv4-d16 neon neon-vfpv3 neon-vfpv4 neon-fp16 i8mm idiv iwmmxt ' +
  'iwmmxt2 maverick mp mve mve.fp os pan predres ras rdma sb sec simd ssbs virt xscale dsp ' +
  'cdecp0 cdecp1 cdecp2 cdecp3 cdecp4 cdecp5 cdecp6 cdecp7 pacbti';
const KNOWN = new Set(EXTENSIONS.split(' '));

const FPU =
  /^(softfpa?|fpe[23]?|fpa1[01]|arm7500fe|softvfp(\+vfp)?|vfp(9|10(-r0)?|xd)?|arm10(20|20t|26)\S*|arm1136jfs?|arm1136jf-s|maverick|vfpv[23](xd)?(-d16)?(-fp16)?|vfpv4(-d16)?|fpv[45](-sp)?(-d16)?|neon(-vfpv3|-fp16|-vfpv4|-fp-armv8(\.1)?)?|fp-armv8|crypto-neon-fp-armv8(\.1)?)$/;

export const isArchA32 = (name: string): boolean => ARCH.test(name);
export const isFpuA32 = (name: string): boolean => FPU.test(name);
export const isExtensionA32 = (name: string): boolean =>
  KNOWN.has(name) || (name.startsWith('no') && KNOWN.has(name.slice(2)));

const isV8 = (arch: string) => /^armv(8(\.\d)?-[ar]|9)/.test(arch);

/** Row features (Security, VE, v8) of an architecture; others are taken to be there. */
export function archHasA32(arch: string, feature: string): boolean {
  if (feature === 'v8' || feature === 'FPv8' || feature === 'crypto') return isV8(arch);
  if (feature === 'CRC') return /^armv(8\.[1-9]-a|9)/.test(arch);
  if (feature === 'RDM') return /^armv(8\.[1-9]-a|9)/.test(arch);
  if (feature === 'iwmmxt') return /^iwmmxt/.test(arch);
  if (feature === 'VE') return isV8(arch) || arch === 'armv7ve';
  if (feature === 'Security') return isV8(arch) || /^armv(7ve|6(z|kz|zk)(t2)?)$/.test(arch);
  return true;
}

const CPU_HAS: Readonly<Record<string, RegExp>> = {
  v8: /^(cortex-(a(3[245]|5[357]|7[23568]|65|710)|x|r52)|neoverse|exynos-m|xgene)/,
  VE: /^cortex-(a7|a12|a15|a17)(\.cortex-a7)?$/,
  Security: /^(cortex-a([5789]|12|15|17)(\.cortex-a7)?|arm1176j)/,
};

/** The same for a processor. One whose name says nothing is taken to have all. */
export function cpuHasA32(cpu: string, feature: string): boolean {
  if (feature === 'iwmmxt') return /^iwmmxt/.test(cpu);
  if (['v8', 'FPv8', 'crypto', 'CRC', 'RDM'].includes(feature)) return CPU_HAS.v8.test(cpu);
  if (CPU_HAS.v8.test(cpu)) return true;
  return CPU_HAS[feature]?.test(cpu) ?? true;
}

/** Extensions that add a row's feature. */
export const EXTENSION_OF: Readonly<Record<string, string>> = {
  VE: 'virt',
  Security: 'sec',
  CRC: 'crc',
  RDM: 'rdma',
};

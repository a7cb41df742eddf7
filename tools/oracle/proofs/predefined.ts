// Predefined macros by processor and flags, from gcc: `vbar cc -dM -E` prints what `gcc -dM -E` does.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { main } from '../../../src/cli/main.js';
import { Random } from '../../fuzz/random.js';
import { type Context, NEEDS, type Outcome, type Proof } from '../proof.js';

const run = promisify(execFile);
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** What a processor can be told to be, and the flags that macros follow. */
interface Choices {
  readonly target: string;
  readonly gcc: string;
  readonly processors: readonly string[];
  readonly states: readonly string[];
}

const A64: Choices = {
  target: 'aarch64-linux-gnu',
  gcc: 'aarch64-linux-gnu-gcc',
  processors: [
    ...words(
      'armv8-a armv8.1-a armv8.2-a armv8.3-a armv8.4-a armv8.5-a armv8.6-a armv8.7-a armv8.8-a armv8-r armv9-a',
    ).flatMap((name) => [
      `-march=${name}`,
      ...words(
        'nofp nosimd crypto crc nolse fp16 rdma dotprod aes sha2 sha3 sm4 fp16fml sve rng memtag sve2 sve2-sm4 sve2-aes sve2-sha3 sve2-bitperm tme i8mm f32mm f64mm bf16 ls64 noaes nosve nofp16 crypto+nofp',
      ).map((extension) => `-march=${name}+${extension}`),
    ]),
    ...words(
      'cortex-a34 cortex-a35 cortex-a53 cortex-a57 cortex-a72 cortex-a73 thunderx thunderxt88p1 thunderxt88 octeontx octeontx81 octeontx83 thunderxt81 thunderxt83 ampere1 emag xgene1 falkor qdf24xx exynos-m1 phecda thunderx2t99p1 vulcan thunderx2t99 cortex-a55 cortex-a75 cortex-a76 cortex-a76ae cortex-a77 cortex-a78 cortex-a78ae cortex-a78c cortex-a65 cortex-a65ae cortex-x1 ares neoverse-n1 neoverse-e1 octeontx2 octeontx2t98 octeontx2t96 octeontx2t93 octeontx2f95 octeontx2f95n octeontx2f95mm a64fx tsv110 thunderx3t110 zeus neoverse-v1 neoverse-512tvb saphira cortex-a57.cortex-a53 cortex-a72.cortex-a53 cortex-a73.cortex-a35 cortex-a73.cortex-a53 cortex-a75.cortex-a55 cortex-a76.cortex-a55 cortex-r82 cortex-a510 cortex-a710 cortex-x2 neoverse-n2 demeter generic cortex-a53+crypto cortex-a72+nocrc',
    ).map((name) => `-mcpu=${name}`),
  ],
  states: words(
    '-mbig-endian -mcmodel=tiny -mcmodel=small -mgeneral-regs-only -mbranch-protection=standard -mbranch-protection=bti -mbranch-protection=pac-ret+leaf -mbranch-protection=pac-ret+b-key -mbranch-protection=none -mabi=ilp32 -mstrict-align -moutline-atomics',
  ),
};

const A32: Choices = {
  target: 'arm-linux-gnueabihf',
  gcc: 'arm-linux-gnueabihf-gcc',
  processors: [
    ...words(
      'armv4 armv4t armv5t armv5te armv5tej armv6 armv6j armv6k armv6z armv6kz armv6zk armv6t2 armv6-m armv6s-m armv7 armv7-a armv7ve armv7-r armv7-m armv7e-m armv8-a armv8.1-a armv8.2-a armv8.3-a armv8.4-a armv8.5-a armv8.6-a armv8-r armv8-m.base armv8-m.main armv9-a iwmmxt iwmmxt2',
    ).map((name) => `-march=${name} -mfloat-abi=soft`),
    ...words(
      'armv5te+fp armv6+fp armv6k+fp armv7-a+fp armv7-a+vfpv3 armv7-a+vfpv3-fp16 armv7-a+vfpv4 armv7-a+simd armv7-a+neon-fp16 armv7-a+neon-vfpv4 armv7-a+vfpv4-d16 armv7-a+mp+fp armv7-a+sec+simd armv7ve+fp armv7ve+simd armv7-r+fp armv7-r+fp.sp armv7-r+idiv+fp armv8-a+simd armv8-a+crc+simd armv8-a+crypto armv8-a+simd+sb armv8.1-a+simd armv8.2-a+simd armv8.2-a+fp16 armv8.2-a+fp16fml armv8.2-a+dotprod armv8.2-a+crypto armv8.2-a+i8mm armv8.2-a+bf16 armv8.3-a+simd armv8.4-a+simd armv8.5-a+simd armv8.6-a+simd armv8-r+simd armv8-r+fp.sp armv9-a+simd armv7e-m+fp armv7e-m+fp.dp armv8-m.main+fp armv8-m.main+dsp armv7-a+simd+nosimd armv8-a+crypto+nofp',
    ).map((name) => `-march=${name}`),
    ...words(
      'vfp vfpv2 vfpv3 vfpv3-fp16 vfpv3-d16 vfpv3-d16-fp16 vfpv3xd vfpv3xd-fp16 neon neon-vfpv3 neon-fp16 vfpv4 vfpv4-d16 fpv4-sp-d16 fpv5-sp-d16 fpv5-d16 fp-armv8 neon-vfpv4 neon-fp-armv8 crypto-neon-fp-armv8 auto',
    ).map((name) => `-mfpu=${name}`),
    '-march=armv8-a -mfpu=crypto-neon-fp-armv8',
    ...words(
      'arm8 arm810 strongarm strongarm110 fa526 fa626 arm7tdmi arm7tdmi-s arm710t arm720t arm740t arm9 arm9tdmi arm920t arm920 arm922t arm940t ep9312 arm10tdmi arm1020t arm9e arm946e-s arm966e-s arm968e-s arm10e arm1020e arm1022e xscale iwmmxt iwmmxt2 fa606te fa626te fmp626 fa726te arm926ej-s arm1026ej-s arm1136j-s arm1136jf-s arm1176jz-s arm1176jzf-s mpcorenovfp mpcore arm1156t2-s arm1156t2f-s cortex-m1 cortex-m0 cortex-m0plus cortex-m1.small-multiply cortex-m0.small-multiply cortex-m0plus.small-multiply generic-armv7-a cortex-a5 cortex-a7 cortex-a8 cortex-a9 cortex-a12 cortex-a15 cortex-a17 cortex-r4 cortex-r4f cortex-r5 cortex-r7 cortex-r8 cortex-m7 cortex-m4 cortex-m3 marvell-pj4 cortex-a15.cortex-a7 cortex-a17.cortex-a7 cortex-a32 cortex-a35 cortex-a53 cortex-a57 cortex-a72 cortex-a73 exynos-m1 xgene1 cortex-a57.cortex-a53 cortex-a72.cortex-a53 cortex-a73.cortex-a35 cortex-a73.cortex-a53 cortex-a55 cortex-a75 cortex-a76 cortex-a76ae cortex-a77 cortex-a78 cortex-a78ae cortex-a78c cortex-a710 cortex-x1 neoverse-n1 cortex-a75.cortex-a55 cortex-a76.cortex-a55 neoverse-v1 neoverse-n2 cortex-m23 cortex-m33 cortex-m35p cortex-r52 cortex-r52plus arm-linux-gnueabihf-gcc: error: missing argument to ‘-march=’',
    ).map((name) => `-mcpu=${name}`),
  ],
  states: words(
    '-marm -mthumb -mfloat-abi=soft -mfloat-abi=softfp -mfloat-abi=hard -msoft-float -mhard-float -mbig-endian -mno-unaligned-access -mfp16-format=ieee -mfp16-format=alternative -mno-thumb-interwork -mabi=aapcs -mgeneral-regs-only -mword-relocations',
  ),
};

const FLAGS = words(
  '-O0 -O1 -O2 -O3 -Os -Oz -Og -Ofast -O -std=gnu11 -ansi -ffreestanding -fhosted -fno-hosted -fpic -fPIC -fpie -fPIE -fno-pic -fno-PIE -fno-pie -funsigned-char -fsigned-char -fno-signed-char -fshort-wchar -fshort-enums -fno-short-enums -fstack-protector -fstack-protector-all -fstack-protector-strong -fstack-protector-explicit -fno-stack-protector -pthread -undef -nostdinc -fno-asynchronous-unwind-tables -fno-dwarf2-cfi-asm -g -ffast-math -fno-fast-math -ffinite-math-only -fopenmp -fsanitize=address -fsanitize=thread -fsanitize=kernel-address -fsanitize=undefined -fexceptions -fno-math-errno -fno-signed-zeros -frounding-math -fgnu89-inline -fsingle-precision-constant -fno-trapping-math -funsafe-math-optimizations -fcx-limited-range -fno-common -fwrapv -Wall -pipe -fomit-frame-pointer',
);

/** Each choice alone, and as many at random together. */
function flagSets({ processors, states }: Choices, { quick, seed }: Context): string[][] {
  const random = new Random(seed);
  const alone = ['', ...processors, ...states, ...FLAGS];
  const some = quick ? alone.filter((_, i) => i === 0 || random.below(4) === 0) : alone;
  const together = Array.from({ length: quick ? 20 : 300 }, () => [
    ...(random.below(3) > 0 ? [random.pick(processors)] : []),
    ...Array.from({ length: random.below(3) }, () => random.pick(states)),
    ...Array.from({ length: random.below(4) }, () => random.pick(FLAGS)),
  ]);
  // Both together make C of the source.
  const isC = (set: readonly string[]) => set.includes('-ansi') && set.includes('-std=gnu11');
  return [...some.map(words), ...together.map((set) => set.flatMap(words))].filter(
    (set) => !isC(set),
  );
}

const DUMP = ['-dM', '-E', '-x', 'assembler-with-cpp', '/dev/null'];

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

async function gccMacros(gcc: string, flags: readonly string[]): Promise<string[] | undefined> {
  const args = [...flags, ...DUMP];
  const found = await run(gcc, args).catch(() => undefined);
  return found && linesOf(found.stdout);
}

async function ourMacros(target: string, flags: readonly string[]): Promise<string[]> {
  let out = '';
  let err = '';
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const args = ['cc', `--target=${target}`, ...flags, ...DUMP];
  const code = await main(args, io as never);
  return code === 0 ? linesOf(out) : [`${code}: ${err}`];
}

async function compare(choices: Choices, context: Context): Promise<Outcome> {
  const details: string[] = [];
  let [same, differ, refused] = [0, 0, 0];
  for (const flags of flagSets(choices, context)) {
    const theirs = await gccMacros(choices.gcc, flags);
    if (!theirs) {
      refused++;
      continue;
    }
    const ours = await ourMacros(choices.target, flags);
    const [mine, gnu] = [new Set(ours), new Set(theirs)];
    const missing = theirs.filter((line) => !mine.has(line)).map((line) => `- ${line}`);
    const extra = ours.filter((line) => !gnu.has(line)).map((line) => `+ ${line}`);
    if (missing.length + extra.length === 0) same++;
    else {
      differ++;
      const shown = [...extra, ...missing].map((line) => line.replace('#define ', ''));
      details.push(`[${flags.join(' ')}] ${shown.slice(0, 6).join('; ')}`);
    }
  }
  return {
    passed: differ === 0,
    result: `${same} sets of flags the same, ${differ} not; ${refused} that gcc refuses`,
    details: details.slice(0, 40),
  };
}

const proof = (isa: 'a64' | 'a32', choices: Choices): Proof => ({
  name: `predefined-${isa}`,
  measure:
    'predefined macros by processor, extension and flag, each alone and at random together, from gcc',
  target: 'the same definitions',
  needs: [isa === 'a64' ? NEEDS.gccA64 : NEEDS.gccA32],
  run: (context) => compare(choices, context),
});

export const predefinedProofs: readonly Proof[] = [proof('a64', A64), proof('a32', A32)];

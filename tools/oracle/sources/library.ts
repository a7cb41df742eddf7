// Libraries with much assembler code, from Debian's source packages: each file compiled by gcc as it stands, with
// flags and the few lines of configuration that it asks for. Files that gcc refuses so are left out.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory, run } from '../corpus/kernel.js';
import { debianSource } from './debian.js';
import { CROSS, type Recorded } from './firmware.js';
import type { Compiled } from './record.js';

export interface Library {
  readonly name: string;
  /** Debian's source package. */
  readonly package: string;
  readonly isa: 'a64' | 'a32';
  /** Files below the source tree. */
  readonly files: RegExp;
  /** gcc's flags; paths are relative to the source tree. */
  readonly flags: string;
  /** Macros of a config.h that is found first, each 1. */
  readonly config?: string;
  /** A perl script below the tree writes the assembler text, given this argument and the file to write. */
  readonly perl?: string;
  /** Fewer files than this: the recipe does not fit the source. */
  readonly least: number;
}

const V7 = '-march=armv7-a+neon -mfpu=neon -mfloat-abi=softfp';
const THUMB = '-mthumb -Wa,-mthumb -Wa,-mimplicit-it=thumb';
const V8 = '-march=armv8-a -mfpu=crypto-neon-fp-armv8 -mfloat-abi=softfp -marm';

const GCRYPT =
  'HAVE_GCC_ASM_ELF_DIRECTIVES HAVE_GCC_ASM_CFI_DIRECTIVES HAVE_COMPATIBLE_GCC_AARCH64_PLATFORM_AS ' +
  'HAVE_COMPATIBLE_GCC_ARM_PLATFORM_AS HAVE_GCC_INLINE_ASM_NEON HAVE_GCC_INLINE_ASM_AARCH64_NEON ' +
  'HAVE_GCC_INLINE_ASM_AARCH64_CRYPTO HAVE_GCC_INLINE_ASM_AARCH32_CRYPTO HAVE_ARM_ARCH_V6 USE_AES USE_BLOWFISH ' +
  'USE_CAMELLIA USE_CAST5 USE_CHACHA20 USE_SALSA20 USE_SERPENT USE_TWOFISH USE_SHA1 USE_SHA256 USE_SHA512 USE_SM3 ' +
  'USE_SM4 USE_DES ENABLE_NEON_SUPPORT ENABLE_ARM_CRYPTO_SUPPORT';

/** What EDK2's build writes before every file. */
const EDK2 =
  '-IMdePkg/Include -IArmPkg/Include -IArmPlatformPkg/Include -DASM_PFX(x)=x -DGCC_ASM_IMPORT(f)=.extern\u00a0f ' +
  '-DGCC_ASM_EXPORT(f)=.global\u00a0f;.type\u00a0f,%function -DASM_GLOBAL=.global -DASM_FUNCTION_REMOVE_IF_UNREFERENCED=';

/** What glibc's headers make of these takes half of its build. */
const GLIBC =
  '-Isysdeps/generic -I. -Iinclude -D_LIBC -DIS_IN(x)=1 -Dlibc_hidden_builtin_def(x)= -Dlibc_hidden_def(x)= ' +
  '-Dlibc_hidden_weak(x)= -Dhidden_def(x)= -DC_SYMBOL_NAME(x)=x -DC_LABEL(x)=x: -Dstrong_alias(a,b)=.globl\u00a0b;.set\u00a0b,a ' +
  '-Dweak_alias(a,b)=.weak\u00a0b;.set\u00a0b,a';

const FFMPEG_ARM =
  'ARMV5TE ARMV5TE_EXTERNAL ARMV6 ARMV6T2 ARMV6T2_EXTERNAL NEON VFP VFP_ARGS AS_ARCH_DIRECTIVE AS_FPU_DIRECTIVE';

export const LIBRARIES: readonly Library[] = [
  {
    name: 'library-dav1d-arm64',
    package: 'dav1d',
    isa: 'a64',
    files: /^src\/arm\/64\/.*\.S$/,
    flags: '-I.',
    config: 'ARCH_AARCH64 CONFIG_8BPC CONFIG_16BPC',
    least: 18,
  },
  {
    name: 'library-dav1d-thumb2',
    package: 'dav1d',
    isa: 'a32',
    files: /^src\/arm\/32\/.*\.S$/,
    flags: `-I. ${V7} ${THUMB}`,
    config: 'ARCH_ARM CONFIG_8BPC CONFIG_16BPC CONFIG_THUMB',
    least: 18,
  },
  {
    name: 'library-x264-arm64',
    package: 'x264',
    isa: 'a64',
    files: /^common\/aarch64\/.*\.S$/,
    flags: '-I. -DBIT_DEPTH=8 -DHIGH_BIT_DEPTH=0 -DPREFIX',
    config: 'CONFIG_8BPC',
    least: 8,
  },
  {
    name: 'library-x264-arm',
    package: 'x264',
    isa: 'a32',
    files: /^common\/arm\/.*\.S$/,
    flags: `-I. -DBIT_DEPTH=10 -DHIGH_BIT_DEPTH=1 -DPREFIX -DPIC -marm ${V7}`,
    config: 'CONFIG_10BPC',
    least: 8,
  },
  {
    name: 'library-openh264-arm64',
    package: 'openh264',
    isa: 'a64',
    files: /\/arm64\/.*\.S$/,
    flags: '-Icodec/common/arm64 -DHAVE_NEON_AARCH64',
    least: 16,
  },
  {
    name: 'library-openh264-arm',
    package: 'openh264',
    isa: 'a32',
    files: /\/arm\/.*\.S$/,
    flags: `-Icodec/common/arm -DHAVE_NEON -marm ${V7}`,
    least: 16,
  },
  {
    name: 'library-pixman-arm64',
    package: 'pixman',
    isa: 'a64',
    files: /^pixman\/pixman-arma64-.*\.S$/,
    flags: '-Ipixman',
    config: '',
    least: 2,
  },
  {
    name: 'library-pixman-arm',
    package: 'pixman',
    isa: 'a32',
    files: /^pixman\/pixman-arm-.*\.S$/,
    flags: '-Ipixman -marm',
    config: '',
    least: 4,
  },
  {
    name: 'library-libgcrypt-arm64',
    package: 'libgcrypt20',
    isa: 'a64',
    files: /^(cipher\/.*aarch64.*|mpi\/aarch64\/.*)\.S$/,
    flags: '-Icipher -Impi',
    config: GCRYPT,
    least: 9,
  },
  {
    name: 'library-libgcrypt-arm',
    package: 'libgcrypt20',
    isa: 'a32',
    files: /^(cipher\/.*(arm|aarch32).*|mpi\/arm\/.*)\.S$/,
    flags: `-Icipher -Impi ${V8}`,
    config: GCRYPT,
    least: 20,
  },
  {
    name: 'library-openssl-arm64',
    package: 'openssl',
    isa: 'a64',
    files: /^crypto\/.*(armv8|arm64|aesv8-armx|ghashv8-armx).*\.pl$/,
    flags: '-Icrypto',
    perl: 'linux64',
    least: 12,
  },
  {
    name: 'library-openssl-arm',
    package: 'openssl',
    isa: 'a32',
    files: /^crypto\/.*(armv4|armv7|aesv8-armx|ghashv8-armx).*\.pl$/,
    flags: `-Icrypto ${V8}`,
    perl: 'linux32',
    least: 13,
  },
  {
    name: 'library-ffmpeg-arm64',
    package: 'ffmpeg',
    isa: 'a64',
    files: /^lib\w+\/aarch64\/.*\.S$/,
    flags: '-I. -DEXTERN_ASM=',
    config: 'CONFIG_RV40_DECODER CONFIG_VC1DSP CONFIG_PIC',
    least: 40,
  },
  {
    name: 'library-ffmpeg-arm',
    package: 'ffmpeg',
    isa: 'a32',
    files: /^lib\w+\/arm\/.*\.S$/,
    flags: `-I. -DEXTERN_ASM= -marm -march=armv7-a+neon -mfpu=neon -mfloat-abi=hard`,
    config: `CONFIG_RV40_DECODER CONFIG_VC1DSP ${FFMPEG_ARM.replace(/\b(?=\w)/g, 'HAVE_')}`,
    least: 70,
  },
  {
    name: 'library-glibc-arm64',
    package: 'glibc',
    isa: 'a64',
    files: /^sysdeps\/aarch64\/.*\.S$/,
    flags: `-Isysdeps/aarch64 -DHAVE_AARCH64_PAC_RET=0 ${GLIBC}`,
    least: 28,
  },
  {
    name: 'library-glibc-arm',
    package: 'glibc',
    isa: 'a32',
    files: /^sysdeps\/arm\/.*\.S$/,
    flags: `-Isysdeps/arm -marm ${V7} ${GLIBC}`,
    least: 10,
  },
  {
    name: 'library-musl-arm64',
    package: 'musl',
    isa: 'a64',
    files: /^(src|crt)\/.*aarch64\/.*\.[sS]$/,
    flags: '-Iarch/aarch64 -Iarch/generic -Isrc/internal',
    least: 14,
  },
  {
    name: 'library-musl-arm',
    package: 'musl',
    isa: 'a32',
    files: /^(src|crt)\/.*\/arm\/.*\.[sS]$/,
    flags: '-Iarch/arm -Iarch/generic -Isrc/internal',
    least: 16,
  },
  {
    name: 'library-newlib-arm64',
    package: 'newlib',
    isa: 'a64',
    files: /aarch64\/.*\.[sS]$/,
    flags: '-Inewlib/libc/include',
    least: 16,
  },
  {
    name: 'library-newlib-arm',
    package: 'newlib',
    isa: 'a32',
    files: /\/arm\/.*\.[sS]$/,
    flags: '-Inewlib/libc/include -Inewlib/libc/machine/arm -Inewlib',
    least: 20,
  },
  {
    name: 'firmware-edk2-arm64',
    package: 'edk2',
    isa: 'a64',
    files: /\/A[Aa]rch64\/.*\.S$/,
    flags: `-IMdePkg/Include/AArch64 -IArmPkg/Include/AArch64 -DMDE_CPU_AARCH64 ${EDK2}`,
    least: 25,
  },
  {
    name: 'firmware-edk2-arm',
    package: 'edk2',
    isa: 'a32',
    files: /\/Arm\/.*\.S$/,
    flags: `-IMdePkg/Include/Arm -IArmPkg/Include/Arm -DMDE_CPU_ARM -march=armv7-a+fp -marm ${EDK2}`,
    least: 50,
  },
];

function filesOf(directory: string, pattern: RegExp): string[] {
  const found = run('find', ['.', '-type', 'f', '-name', '*.[sSp]*'], directory).stdout;
  return found
    .split('\n')
    .map((line) => line.slice(2))
    .filter((file) => pattern.test(file))
    .sort();
}

/** The files of a library that gcc takes, compiled once. @throws NoSource */
export function libraryFiles(library: Library, say: (line: string) => void): Recorded {
  const home = path.join(cacheDirectory(), 'sources', library.name);
  const kept = path.join(home, 'manifest.json');
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const { version, directory } = debianSource(library.package, say);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const config = library.config?.split(' ').filter((name) => name !== '');
  const lines = config?.map((name) => `#define ${name} 1\n`);
  if (lines) writeFileSync(path.join(home, 'config.h'), lines.join(''));
  const words = library.flags.split(' ').map((word) => word.replaceAll('\u00a0', ' '));
  const flags = [...(lines ? [`-I${home}`] : []), ...words];
  const files: Compiled[] = [];
  for (const file of filesOf(directory, library.files)) {
    say(`${library.name}: gcc ${file}`);
    const stem = path.join(home, file.replaceAll('/', '-').replace(/\.\w+$/, ''));
    const source = library.perl === undefined ? file : `${stem}.S`;
    if (library.perl !== undefined) run('perl', [file, library.perl, source], directory);
    const args = [...flags, '-c', source];
    const object = `${stem}.o`;
    const made = run(`${CROSS[library.isa]}gcc`, [...args, '-o', object], directory);
    if (made.status === 0) files.push({ name: file, directory, args, object });
  }
  if (files.length < library.least)
    throw new Error(`${library.package} ${version}: gcc takes only ${files.length} files`);
  const manifest: Recorded = { version, files };
  writeFileSync(kept, JSON.stringify(manifest));
  return manifest;
}

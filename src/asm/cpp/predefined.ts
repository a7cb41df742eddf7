// What gcc 12 predefines for assembler source (`gcc -x assembler-with-cpp -dM -E`) on the two targets,
// without the limits of floating and fixed-point types, which no assembler source asks for.
import type { AssembleOptions } from '../options.js';
import { type CppMacro, parseDefine } from './macro.js';

const COMMON = `
_STDC_PREDEF_H 1
__ARM_ARCH_PROFILE 65
__ARM_FEATURE_CLZ 1
__ARM_FEATURE_UNALIGNED 1
__ARM_SIZEOF_MINIMAL_ENUM 4
__ARM_SIZEOF_WCHAR_T 4
__ASSEMBLER__ 1
__ATOMIC_ACQUIRE 2
__ATOMIC_ACQ_REL 4
__ATOMIC_CONSUME 1
__ATOMIC_RELAXED 0
__ATOMIC_RELEASE 3
__ATOMIC_SEQ_CST 5
__BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__
__CHAR16_TYPE__ short unsigned int
__CHAR32_TYPE__ unsigned int
__CHAR_UNSIGNED__ 1
__CHAR_BIT__ 8
__ELF__ 1
__FINITE_MATH_ONLY__ 0
__FLOAT_WORD_ORDER__ __ORDER_LITTLE_ENDIAN__
__GCC_ASM_FLAG_OUTPUTS__ 1
__GCC_ATOMIC_BOOL_LOCK_FREE 2
__GCC_ATOMIC_CHAR16_T_LOCK_FREE 2
__GCC_ATOMIC_CHAR32_T_LOCK_FREE 2
__GCC_ATOMIC_CHAR_LOCK_FREE 2
__GCC_ATOMIC_INT_LOCK_FREE 2
__GCC_ATOMIC_LLONG_LOCK_FREE 2
__GCC_ATOMIC_LONG_LOCK_FREE 2
__GCC_ATOMIC_POINTER_LOCK_FREE 2
__GCC_ATOMIC_SHORT_LOCK_FREE 2
__GCC_ATOMIC_TEST_AND_SET_TRUEVAL 1
__GCC_ATOMIC_WCHAR_T_LOCK_FREE 2
__GCC_CONSTRUCTIVE_SIZE 64
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_1 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_2 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_4 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_8 1
__GNUC_EXECUTION_CHARSET_NAME "UTF-8"
__GNUC_MINOR__ 2
__GNUC_PATCHLEVEL__ 0
__GNUC_STDC_INLINE__ 1
__GNUC_WIDE_EXECUTION_CHARSET_NAME "UTF-32LE"
__GNUC__ 12
__GXX_ABI_VERSION 1017
__HAVE_SPECULATION_SAFE_VALUE 1
__INT16_C(c) c
__INT16_MAX__ 0x7fff
__INT16_TYPE__ short int
__INT32_C(c) c
__INT32_MAX__ 0x7fffffff
__INT32_TYPE__ int
__INT8_C(c) c
__INT8_MAX__ 0x7f
__INT8_TYPE__ signed char
__INTMAX_WIDTH__ 64
__INT_FAST64_WIDTH__ 64
__INT_FAST8_MAX__ 0x7f
__INT_FAST8_TYPE__ signed char
__INT_FAST8_WIDTH__ 8
__INT_LEAST16_MAX__ 0x7fff
__INT_LEAST16_TYPE__ short int
__INT_LEAST16_WIDTH__ 16
__INT_LEAST32_MAX__ 0x7fffffff
__INT_LEAST32_TYPE__ int
__INT_LEAST32_WIDTH__ 32
__INT_LEAST64_WIDTH__ 64
__INT_LEAST8_MAX__ 0x7f
__INT_LEAST8_TYPE__ signed char
__INT_LEAST8_WIDTH__ 8
__INT_MAX__ 0x7fffffff
__INT_WIDTH__ 32
__LONG_LONG_MAX__ 0x7fffffffffffffffLL
__LONG_LONG_WIDTH__ 64
__NO_INLINE__ 1
__ORDER_BIG_ENDIAN__ 4321
__ORDER_LITTLE_ENDIAN__ 1234
__ORDER_PDP_ENDIAN__ 3412
__PIC__ 2
__PIE__ 2
__PRAGMA_REDEFINE_EXTNAME 1
__REGISTER_PREFIX__
__USER_LABEL_PREFIX__
__SCHAR_MAX__ 0x7f
__SCHAR_WIDTH__ 8
__SHRT_MAX__ 0x7fff
__SHRT_WIDTH__ 16
__SIG_ATOMIC_MAX__ 0x7fffffff
__SIG_ATOMIC_MIN__ (-__SIG_ATOMIC_MAX__ - 1)
__SIG_ATOMIC_TYPE__ int
__SIG_ATOMIC_WIDTH__ 32
__SIZEOF_DOUBLE__ 8
__SIZEOF_FLOAT__ 4
__SIZEOF_INT__ 4
__SIZEOF_LONG_LONG__ 8
__SIZEOF_SHORT__ 2
__SIZEOF_WCHAR_T__ 4
__SIZEOF_WINT_T__ 4
__STDC_HOSTED__ 1
__STDC_ISO_10646__ 201706L
__STDC__ 1
__UINT16_C(c) c
__UINT16_MAX__ 0xffff
__UINT16_TYPE__ short unsigned int
__UINT32_C(c) c ## U
__UINT32_MAX__ 0xffffffffU
__UINT32_TYPE__ unsigned int
__UINT8_C(c) c
__UINT8_MAX__ 0xff
__UINT8_TYPE__ unsigned char
__UINT_FAST8_MAX__ 0xff
__UINT_FAST8_TYPE__ unsigned char
__UINT_LEAST16_MAX__ 0xffff
__UINT_LEAST16_TYPE__ short unsigned int
__UINT_LEAST32_MAX__ 0xffffffffU
__UINT_LEAST32_TYPE__ unsigned int
__UINT_LEAST8_MAX__ 0xff
__UINT_LEAST8_TYPE__ unsigned char
__VERSION__ "12.2.0"
__WCHAR_MAX__ 0xffffffffU
__WCHAR_MIN__ 0U
__WCHAR_TYPE__ unsigned int
__WCHAR_WIDTH__ 32
__WINT_MAX__ 0xffffffffU
__WINT_MIN__ 0U
__WINT_TYPE__ unsigned int
__WINT_WIDTH__ 32
__gnu_linux__ 1
__linux 1
__linux__ 1
__pic__ 2
__pie__ 2
__unix 1
__unix__ 1
linux 1
unix 1
`;

const A64 = `
_LP64 1
__AARCH64EL__ 1
__AARCH64_CMODEL_SMALL__ 1
__ARM_64BIT_STATE 1
__ARM_ALIGN_MAX_PWR 28
__ARM_ALIGN_MAX_STACK_PWR 16
__ARM_ARCH 8
__ARM_ARCH_8A 1
__ARM_ARCH_ISA_A64 1
__ARM_FEATURE_FMA 1
__ARM_FEATURE_IDIV 1
__ARM_FEATURE_NUMERIC_MAXMIN 1
__ARM_FP 14
__ARM_FP16_ARGS 1
__ARM_FP16_FORMAT_IEEE 1
__ARM_NEON 1
__ARM_PCS_AAPCS64 1
__BIGGEST_ALIGNMENT__ 16
__DECIMAL_DIG__ 36
__GCC_DESTRUCTIVE_SIZE 256
__GCC_HAVE_DWARF2_CFI_ASM 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_16 1
__INT64_C(c) c ## L
__INT64_MAX__ 0x7fffffffffffffffL
__INT64_TYPE__ long int
__INTMAX_C(c) c ## L
__INTMAX_MAX__ 0x7fffffffffffffffL
__INTMAX_TYPE__ long int
__INTPTR_MAX__ 0x7fffffffffffffffL
__INTPTR_TYPE__ long int
__INTPTR_WIDTH__ 64
__INT_FAST16_MAX__ 0x7fffffffffffffffL
__INT_FAST16_TYPE__ long int
__INT_FAST16_WIDTH__ 64
__INT_FAST32_MAX__ 0x7fffffffffffffffL
__INT_FAST32_TYPE__ long int
__INT_FAST32_WIDTH__ 64
__INT_FAST64_MAX__ 0x7fffffffffffffffL
__INT_FAST64_TYPE__ long int
__INT_LEAST64_MAX__ 0x7fffffffffffffffL
__INT_LEAST64_TYPE__ long int
__LONG_MAX__ 0x7fffffffffffffffL
__LONG_WIDTH__ 64
__LP64__ 1
__PTRDIFF_MAX__ 0x7fffffffffffffffL
__PTRDIFF_TYPE__ long int
__PTRDIFF_WIDTH__ 64
__SIZEOF_INT128__ 16
__SIZEOF_LONG_DOUBLE__ 16
__SIZEOF_LONG__ 8
__SIZEOF_POINTER__ 8
__SIZEOF_PTRDIFF_T__ 8
__SIZEOF_SIZE_T__ 8
__SIZE_MAX__ 0xffffffffffffffffUL
__SIZE_TYPE__ long unsigned int
__SIZE_WIDTH__ 64
__UINT64_C(c) c ## UL
__UINT64_MAX__ 0xffffffffffffffffUL
__UINT64_TYPE__ long unsigned int
__UINTMAX_C(c) c ## UL
__UINTMAX_MAX__ 0xffffffffffffffffUL
__UINTMAX_TYPE__ long unsigned int
__UINTPTR_MAX__ 0xffffffffffffffffUL
__UINTPTR_TYPE__ long unsigned int
__UINT_FAST16_MAX__ 0xffffffffffffffffUL
__UINT_FAST16_TYPE__ long unsigned int
__UINT_FAST32_MAX__ 0xffffffffffffffffUL
__UINT_FAST32_TYPE__ long unsigned int
__UINT_FAST64_MAX__ 0xffffffffffffffffUL
__UINT_FAST64_TYPE__ long unsigned int
__UINT_LEAST64_MAX__ 0xffffffffffffffffUL
__UINT_LEAST64_TYPE__ long unsigned int
__aarch64__ 1
`;

/** For -marm -march=armv7-a -mfloat-abi=soft, as kernels are built. */
const A32 = `
__APCS_32__ 1
__ARMEL__ 1
__ARM_32BIT_STATE 1
__ARM_ARCH 7
__ARM_ARCH_7A__ 1
__ARM_ARCH_ISA_ARM 1
__ARM_ARCH_ISA_THUMB 2
__ARM_EABI__ 1
__ARM_FEATURE_COPROC 15
__ARM_FEATURE_DSP 1
__ARM_FEATURE_LDREX 15
__ARM_FEATURE_QBIT 1
__ARM_FEATURE_SAT 1
__ARM_FEATURE_SIMD32 1
__ARM_PCS 1
__BIGGEST_ALIGNMENT__ 8
__DECIMAL_DIG__ 17
__GCC_DESTRUCTIVE_SIZE 64
__GXX_TYPEINFO_EQUALITY_INLINE 0
__INT64_C(c) c ## LL
__INT64_MAX__ 0x7fffffffffffffffLL
__INT64_TYPE__ long long int
__INTMAX_C(c) c ## LL
__INTMAX_MAX__ 0x7fffffffffffffffLL
__INTMAX_TYPE__ long long int
__INTPTR_MAX__ 0x7fffffff
__INTPTR_TYPE__ int
__INTPTR_WIDTH__ 32
__INT_FAST16_MAX__ 0x7fffffff
__INT_FAST16_TYPE__ int
__INT_FAST16_WIDTH__ 32
__INT_FAST32_MAX__ 0x7fffffff
__INT_FAST32_TYPE__ int
__INT_FAST32_WIDTH__ 32
__INT_FAST64_MAX__ 0x7fffffffffffffffLL
__INT_FAST64_TYPE__ long long int
__INT_LEAST64_MAX__ 0x7fffffffffffffffLL
__INT_LEAST64_TYPE__ long long int
__LONG_MAX__ 0x7fffffffL
__LONG_WIDTH__ 32
__PTRDIFF_MAX__ 0x7fffffff
__PTRDIFF_TYPE__ int
__PTRDIFF_WIDTH__ 32
__SIZEOF_LONG_DOUBLE__ 8
__SIZEOF_LONG__ 4
__SIZEOF_POINTER__ 4
__SIZEOF_PTRDIFF_T__ 4
__SIZEOF_SIZE_T__ 4
__SIZE_MAX__ 0xffffffffU
__SIZE_TYPE__ unsigned int
__SIZE_WIDTH__ 32
__SOFTFP__ 1
__THUMB_INTERWORK__ 1
__UINT64_C(c) c ## ULL
__UINT64_MAX__ 0xffffffffffffffffULL
__UINT64_TYPE__ long long unsigned int
__UINTMAX_C(c) c ## ULL
__UINTMAX_MAX__ 0xffffffffffffffffULL
__UINTMAX_TYPE__ long long unsigned int
__UINTPTR_MAX__ 0xffffffffU
__UINTPTR_TYPE__ unsigned int
__UINT_FAST16_MAX__ 0xffffffffU
__UINT_FAST16_TYPE__ unsigned int
__UINT_FAST32_MAX__ 0xffffffffU
__UINT_FAST32_TYPE__ unsigned int
__UINT_FAST64_MAX__ 0xffffffffffffffffULL
__UINT_FAST64_TYPE__ long long unsigned int
__UINT_LEAST64_MAX__ 0xffffffffffffffffULL
__UINT_LEAST64_TYPE__ long long unsigned int
__VFP_FP__ 1
__arm__ 1
`;

/** With -mthumb, besides those of A32. */
const T32 = `
__ARM_ASM_SYNTAX_UNIFIED__ 1
__THUMBEL__ 1
__thumb2__ 1
__thumb__ 1
`;

const parsed = new Map<string, CppMacro[]>();

/** The predefined macros of a target. */
export function predefinedMacros(isa: 'a64' | 'a32' | 't32'): readonly CppMacro[] {
  let macros = parsed.get(isa);
  if (!macros) {
    macros = parse(COMMON + (isa === 'a64' ? A64 : A32) + (isa === 't32' ? T32 : ''));
    parsed.set(isa, macros);
  }
  return macros;
}

function parse(text: string): CppMacro[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseDefine(line))
    .filter((macro): macro is CppMacro => typeof macro !== 'string');
}

const PIC_NAMES = ['__PIC__', '__pic__', '__PIE__', '__pie__'];

/** What `options` change of the predefined macros: definitions, and names that are not defined. */
export function targetMacros(options: AssembleOptions): {
  defined: readonly CppMacro[];
  undefined: readonly string[];
} {
  let text = '';
  const missing: string[] = options.pic === false ? [...PIC_NAMES] : [];
  if (options.bigEndian) {
    text += '__BYTE_ORDER__ __ORDER_BIG_ENDIAN__\n__FLOAT_WORD_ORDER__ __ORDER_BIG_ENDIAN__\n';
    text += options.isa === 'a64' ? '__AARCH64EB__ 1\n' : '__ARMEB__ 1\n__ARM_BIG_ENDIAN 1\n';
    missing.push('__AARCH64EL__', '__ARMEL__');
  }
  text += options.isa === 'a64' ? a64Features(options.march ?? '') : armMacros(options, missing);
  return { defined: parse(text), undefined: missing };
}

const A64_EXTENSIONS: readonly [RegExp, string][] = [
  [/\+crc|^armv8\.[1-9]|^armv9/, '__ARM_FEATURE_CRC32 1\n'],
  [/\+lse|^armv8\.[1-9]|^armv9/, '__ARM_FEATURE_ATOMICS 1\n'],
  [/\+(crypto|aes)/, '__ARM_FEATURE_AES 1\n'],
  [/\+(crypto|sha2)/, '__ARM_FEATURE_SHA2 1\n'],
  [/\+crypto/, '__ARM_FEATURE_CRYPTO 1\n'],
  [/\+sve|^armv9/, '__ARM_FEATURE_SVE 1\n'],
];

function a64Features(march: string): string {
  const text = A64_EXTENSIONS.filter(([form]) => form.test(march)).map(([, macro]) => macro);
  return text.join('') + (march.startsWith('armv9') ? '__ARM_ARCH 9\n' : '');
}

function armMacros(options: AssembleOptions, missing: string[]): string {
  const { march, mfpu, floatAbi } = options;
  let text = '';
  const arch = /^armv(\d+)([a-z]*)-?([arm]?)/.exec(march ?? '');
  const number = Number(arch?.[1] ?? 7);
  if (arch) {
    if (number !== 7 || arch[3] !== 'a') missing.push('__ARM_ARCH_7A__');
    text += `__ARM_ARCH ${number}\n`;
    text += `__ARM_ARCH_${number}${arch[2].toUpperCase()}${arch[3].toUpperCase()}__ 1\n`;
  }
  if (number < 7 && arch?.[2] !== 't2') missing.push('__thumb2__');
  if (options.bigEndian) missing.push('__THUMBEL__');
  if (floatAbi === 'hard' || floatAbi === 'softfp') {
    missing.push('__SOFTFP__');
    text += '__ARM_FP 12\n';
    if (/neon/.test(mfpu ?? '')) text += '__ARM_NEON 1\n__ARM_NEON__ 1\n__ARM_NEON_FP 4\n';
  }
  if (floatAbi === 'hard') {
    missing.push('__ARM_PCS');
    text += '__ARM_PCS_VFP 1\n';
  }
  return text;
}

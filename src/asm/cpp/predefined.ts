// What gcc 12 predefines for assembler source (`gcc -x assembler-with-cpp -dM -E`) on the two targets, by the
// processor and the flags. `npm run oracle -- --only predefined-.*` asks gcc.
import { type AssembleOptions, isThumb } from '../options.js';
import { type CppMacro, parseDefine } from './macro.js';
import { defineA32 } from './predefined-a32.js';
import { defineA64 } from './predefined-a64.js';
import { defineByFlags, defineMath, isOn, picLevel } from './predefined-flags.js';
import type { Define, Target } from './predefined-target.js';
import {
  dataModel,
  defineFixedPoint,
  defineFloats,
  defineHalf,
  defineIntegers,
} from './predefined-types.js';
import type { Token } from './token.js';

/** The same everywhere. */
const COMMON = `
__ATOMIC_ACQUIRE 2
__ATOMIC_ACQ_REL 4
__ATOMIC_CONSUME 1
__ATOMIC_RELAXED 0
__ATOMIC_RELEASE 3
__ATOMIC_SEQ_CST 5
__CHAR16_TYPE__ short unsigned int
__CHAR32_TYPE__ unsigned int
__CHAR_BIT__ 8
__DEC_EVAL_METHOD__ 2
__ELF__ 1
__FLT_RADIX__ 2
__GCC_ATOMIC_TEST_AND_SET_TRUEVAL 1
__GNUC_EXECUTION_CHARSET_NAME "UTF-8"
__GNUC_MINOR__ 2
__GNUC_PATCHLEVEL__ 0
__GNUC__ 12
__GXX_ABI_VERSION 1017
__HAVE_SPECULATION_SAFE_VALUE 1
__ORDER_BIG_ENDIAN__ 4321
__ORDER_LITTLE_ENDIAN__ 1234
__ORDER_PDP_ENDIAN__ 3412
__PRAGMA_REDEFINE_EXTNAME 1
__REGISTER_PREFIX__
__SIG_ATOMIC_MAX__ 0x7fffffff
__SIG_ATOMIC_MIN__ (-__SIG_ATOMIC_MAX__ - 1)
__SIG_ATOMIC_TYPE__ int
__SIG_ATOMIC_WIDTH__ 32
__SIZEOF_DOUBLE__ 8
__SIZEOF_FLOAT__ 4
__SIZEOF_INT__ 4
__SIZEOF_LONG_LONG__ 8
__SIZEOF_SHORT__ 2
__SIZEOF_WINT_T__ 4
__STDC__ 1
__USER_LABEL_PREFIX__
__VERSION__ "12.2.0"
__WINT_MAX__ 0xffffffffU
__WINT_MIN__ 0U
__WINT_TYPE__ unsigned int
__WINT_WIDTH__ 32
__gnu_linux__ 1
__linux 1
__linux__ 1
__unix 1
__unix__ 1
`;

const A64 = `
__ARM_64BIT_STATE 1
__ARM_ALIGN_MAX_PWR 28
__ARM_ALIGN_MAX_STACK_PWR 16
__ARM_ARCH_8A 1
__ARM_ARCH_ISA_A64 1
__ARM_FEATURE_CLZ 1
__ARM_FEATURE_IDIV 1
__ARM_FEATURE_UNALIGNED 1
__ARM_PCS_AAPCS64 1
__ARM_SIZEOF_WCHAR_T 4
__BIGGEST_ALIGNMENT__ 16
__GCC_ASM_FLAG_OUTPUTS__ 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_1 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_2 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_4 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_8 1
__GCC_HAVE_SYNC_COMPARE_AND_SWAP_16 1
__SIZEOF_INT128__ 16
__aarch64__ 1
`;

const LOCK_FREE = 'BOOL CHAR CHAR16_T CHAR32_T INT LLONG LONG POINTER SHORT WCHAR_T'.split(' ');

const A32 = `
__APCS_32__ 1
__ARM_EABI__ 1
__BIGGEST_ALIGNMENT__ 8
__GXX_TYPEINFO_EQUALITY_INLINE 0
__VFP_FP__ 1
__arm__ 1
`;

/** A macro whose text is cut into tokens when it is used: most never are. */
class PredefinedMacro implements CppMacro {
  private made: CppMacro | undefined;

  constructor(
    readonly name: string,
    private readonly text: string | (() => string),
  ) {}

  private get macro(): CppMacro {
    const { text } = this;
    const made =
      this.made ?? parseDefine(typeof text === 'string' ? text : `${this.name} ${text()}`);
    if (typeof made === 'string') throw new Error(`${this.name}: ${made}`);
    this.made = made;
    return made;
  }

  get parameters(): readonly string[] | undefined {
    return this.macro.parameters;
  }

  get variadic(): boolean {
    return this.macro.variadic;
  }

  get body(): readonly Token[] {
    return this.macro.body;
  }

  get places(): readonly number[] {
    return this.macro.places;
  }
}

const known = new Map<string, readonly CppMacro[]>();
/** Targets whose macros are kept. */
const MAX_KNOWN = 64;

/** The predefined macros for `options`. */
export function predefinedMacros(options: AssembleOptions): readonly CppMacro[] {
  const { thumbMacros = isThumb(options), compilerFlags: flags = [] } = options;
  const { march, mcpu, mfpu, floatAbi } = options;
  const target: Target = {
    isA64: options.isa === 'a64',
    thumb: thumbMacros,
    bigEndian: options.bigEndian === true,
    debug: options.debug !== undefined,
    flags,
    pic: picLevel(flags),
    ...{ march, mcpu, mfpu, floatAbi },
  };
  const key = JSON.stringify(target);
  let macros = known.get(key);
  if (!macros) {
    macros = [...definitionsOf(target).values()];
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, macros);
  }
  return macros;
}

function definitionsOf(target: Target): Map<string, CppMacro> {
  const definitions = new Map<string, CppMacro>();
  const define: Define = (text, value) => {
    const [name] = text.split(/[ (]/, 1);
    definitions.set(name, new PredefinedMacro(name, value ?? text));
  };
  const { isA64, flags, bigEndian } = target;
  for (const line of (COMMON + (isA64 ? A64 : A32)).split('\n')) if (line !== '') define(line);
  defineIntegers(define, dataModel(isA64, flags.includes('-mabi=ilp32')));
  defineFloats(define, isA64);
  defineByFlags(define, flags, target);
  defineByteOrder(define, bigEndian);
  define(`__ARM_SIZEOF_MINIMAL_ENUM ${hasShortEnums(target) ? 1 : 4}`);
  if (isA64) {
    for (const name of LOCK_FREE) define(`__GCC_ATOMIC_${name}_LOCK_FREE 2`);
    defineMath(define, flags, defineA64(define, target), true);
  } else {
    defineFixedPoint(define);
    const { hasDouble, half } = defineA32(define, target);
    if (half) defineHalf(define, 17);
    defineMath(define, flags, hasDouble, false);
    define(`__ARM_SIZEOF_WCHAR_T ${isOn(flags, 'short-wchar') ? 2 : 4}`);
    if (isOn(flags, 'thumb-interwork', true)) define('__THUMB_INTERWORK__ 1');
    if (target.debug && !flags.includes('-fno-dwarf2-cfi-asm'))
      define('__GCC_HAVE_DWARF2_CFI_ASM 1');
  }
  if (flags.includes('-undef')) {
    for (const name of definitions.keys()) if (!SURVIVES_UNDEF.test(name)) definitions.delete(name);
  }
  return definitions;
}

/** What every C compiler has, and what gcc's driver defines. */
const SURVIVES_UNDEF = /^__?STDC|^__ASSEMBLER__$|^_REENTRANT$/;

const hasShortEnums = ({ flags }: Target) =>
  isOn(flags, 'short-enums', flags.includes('-mabi=aapcs'));

function defineByteOrder(define: Define, bigEndian: boolean): void {
  for (const what of ['BYTE', 'FLOAT_WORD'])
    define(`__${what}_ORDER__ __ORDER_${bigEndian ? 'BIG' : 'LITTLE'}_ENDIAN__`);
  if (bigEndian) define('__ARM_BIG_ENDIAN 1');
}

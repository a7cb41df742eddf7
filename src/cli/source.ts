// A source file as the commands take it: its text, the instruction set, and what the flags say to
// preprocessor and assembler.
import { deflateSync } from 'node:zlib';
import { type AssembleOptions, preprocess } from '../asm-api/index.js';
import { type Given, type Invocation, parseArguments, UsageError } from './command-line.js';
import { COMMANDS, type CommandSpec } from './flags.js';
import { readBytes, readText, workingDirectory } from './io.js';
import { chooseIsa, type Isa } from './isa.js';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly options: AssembleOptions;
}

/**
 * The source that the operands name: standard input where there is none or `-`; several files as one, after another.
 * @throws UsageError when a file cannot be read or its instruction set is not plain
 */
export function readSource(invocation: Invocation): SourceFile {
  const [first = '-', ...rest] = invocation.operands;
  const source = readSourceFile(invocation, first);
  if (rest.length === 0) return source;
  const sources = [
    source,
    ...rest.map((file) => readSourceFile(invocation, file, source.options.isa)),
  ];
  // Each has been preprocessed by itself, as far as it is to be.
  const texts = sources.map(({ file, text, options }) => {
    const ready = options.preprocess === false ? text : preprocess(text, options);
    return `# 1 "${file}"\n${ready}${ready.endsWith('\n') ? '' : '\n'}`;
  });
  return { ...source, text: texts.join(''), options: { ...source.options, preprocess: false } };
}

/** As readSource, for one of several operands; `otherwise` is the instruction set where no flag names it. */
export function readSourceFile(invocation: Invocation, file: string, otherwise?: Isa): SourceFile {
  const text = file === '-' ? readText('/dev/stdin') : readText(file);
  if (text === undefined) throw new UsageError(`vbar: cannot read ${file}`);
  const given = invocation.all;
  const stdin = invocation.command.gcc ? STDIN.gcc : STDIN.as;
  const isa = isaOfFlags(given) ?? otherwise ?? chooseIsa(undefined, text, file);
  return {
    file,
    text,
    options: optionsOf(given, isa, file === '-' ? stdin : file, preprocesses(given, file)),
  };
}

/** The instruction set that the flags name, if they do. */
function isaOfFlags(given: readonly Given[]): Isa | undefined {
  const explicit = given.filter(({ name }) => name === 'isa').at(-1)?.value;
  if (explicit !== undefined) {
    if (/^(aarch64|arm64)(-|$)/.test(explicit)) return 'a64';
    if (/^(arm|thumb)(v\d\w*)?(-|$)/.test(explicit)) return 'a32';
    return chooseIsa(explicit, '', '');
  }
  for (const { name, value } of given) {
    if (name === 'mabi') return value.startsWith('lp64') || value === 'ilp32' ? 'a64' : 'a32';
    if (['mthumb', 'marm', 'mfpu', 'mfloat-abi', 'meabi'].includes(name)) return 'a32';
    if (name === 'march' && /^armv[2-7]/.test(value)) return 'a32';
    if (name === 'march' && /^armv(8\.\d|9)/.test(value)) return 'a64';
  }
  return undefined;
}

/** What GNU as takes where nothing names an A64 processor; by itself our assembler takes everything. */
export function withGnuProcessor(options: AssembleOptions): AssembleOptions {
  const isOpen = options.isa === 'a64' && options.march === undefined && options.mcpu === undefined;
  return isOpen ? { ...options, march: 'armv8-a' } : options;
}

/**
 * What Debian's gcc for the target hands its assembler and its preprocessor where the flags do not say: armv8-a;
 * armv7-a, with floating point unless that is soft. A target whose name ends in `hf` has hard floats and, in its
 * macros alone, Thumb: the assembler starts with A32 code unless it is told, by `passed`, -Wa,-mthumb.
 */
export function withGccProcessor(
  options: AssembleOptions,
  given: readonly Given[],
  passed: readonly Given[] = [],
): AssembleOptions {
  if (options.isa === 'a64') return withGnuProcessor(options);
  const isHard = given.some(({ name, value }) => name === 'isa' && /hf$/.test(value ?? ''));
  const floatAbi = options.floatAbi ?? (isHard ? 'hard' : undefined);
  const mfpu = options.mfpu === 'auto' ? undefined : options.mfpu;
  const hasFp = floatAbi !== 'soft' && mfpu === undefined;
  const isOpen = options.march === undefined && options.mcpu === undefined;
  return {
    ...options,
    mfpu,
    thumb: stateOf(passed) === 'mthumb',
    thumbMacros: options.isa === 't32' || (stateOf(given) ?? (isHard && 'mthumb')) === 'mthumb',
    ...(floatAbi === undefined ? {} : { floatAbi }),
    ...(isOpen ? { march: hasFp ? 'armv7-a+fp' : 'armv7-a' } : {}),
  };
}

/** The last of -mthumb and -marm. */
const stateOf = (given: readonly Given[]) =>
  given.filter(({ name }) => name === 'mthumb' || name === 'marm').at(-1)?.name;

/** What GNU as and gcc call their standard input. */
const STDIN = { as: '{standard input}', gcc: '<stdin>' };

/** As gcc has it: .S goes through the preprocessor, .s and .i have been through it; -x says otherwise. */
function preprocesses(given: readonly Given[], file: string): boolean {
  const language = given.findLast(({ form }) => form === '-x')?.language;
  if (language !== undefined && language !== 'none') return language !== 'assembler';
  return file !== '-' && !/\.[si]$/.test(file);
}

/** Options of the assembler and the preprocessor from flags in the order given. */
function optionsOf(
  given: readonly Given[],
  isa: Isa,
  file: string,
  preprocess: boolean,
): AssembleOptions {
  const values = (name: string) =>
    given.filter((each) => each.name === name).map(({ value }) => value);
  const last = (name: string) => values(name).at(-1);
  const endian = given.filter(({ name }) => name === 'EB' || name === 'EL').at(-1)?.name;
  const floatAbi = floatAbiOf(given);
  const implicitIt = implicitItOf(last('mimplicit-it'));
  return {
    isa,
    file,
    includePaths: values('include'),
    quotePaths: values('iquote'),
    systemPaths: values('isystem'),
    forceIncludes: values('force-include'),
    ...definitionsOf(given),
    macroPrefixMap: Object.fromEntries(
      values('macro-prefix-map').map((text) => splitAt(text, '', '-fmacro-prefix-map')),
    ),
    symbols: Object.fromEntries(values('defsym').map(readDefsym)),
    readFile: readText,
    readBinary: readBytes,
    preprocess,
    ...(last('march') === undefined ? {} : { march: last('march') }),
    ...(last('mcpu') === undefined ? {} : { mcpu: last('mcpu') }),
    ...(last('mfpu') === undefined ? {} : { mfpu: last('mfpu') }),
    ...(floatAbi === undefined ? {} : { floatAbi }),
    ...(last('meabi') === '4' ? { eabi: 4 } : {}),
    ...(last('fix-v4bx') === undefined ? {} : { fixV4bx: true }),
    ...(last('ccs') === undefined ? {} : { ccs: true }),
    ...(last('interwork') === undefined ? {} : { interwork: true }),
    ...(last('no-warn-syms') === undefined ? {} : { warnSyms: false }),
    ...(stateOf(given) === 'mthumb' ? { thumb: true } : {}),
    ...(implicitIt === undefined ? {} : { implicitIt }),
    ...(endian === 'EB' ? { bigEndian: true } : {}),
    compilerFlags: compilerFlagsOf(given),
    ...debugOf(given),
    ...(last('alternate') === undefined ? {} : { alternate: true }),
    ...(last('strip-local-absolute') === undefined ? {} : { stripLocalAbsolute: true }),
    ...(last('keep-locals') === undefined ? {} : { keepLocals: true }),
    ...(last('fold-data') === undefined ? {} : { foldData: true }),
    ...stackOf(given),
    ...compressionOf(given),
    sttCommon: choice('elf-stt-common', last('elf-stt-common'), ['no', 'yes']) === 'yes',
    multibyte: choice<'allow' | 'warn' | 'warn-sym-only'>(
      'multibyte-handling',
      last('multibyte-handling'),
      ['allow', 'warn', 'warn-sym-only'],
    ),
  };
}

/** --execstack, --noexecstack: the last one counts. */
function stackOf(given: readonly Given[]): Pick<AssembleOptions, 'stack'> {
  const form = given.filter(({ name }) => name === 'stack').at(-1)?.form;
  return form === undefined ? {} : { stack: form === '--execstack' ? 'exec' : 'noexec' };
}

/** What --compress-debug-sections asks for. */
function compressionOf(given: readonly Given[]): Pick<AssembleOptions, 'compressDebug'> {
  const flag = given.filter(({ name }) => name.startsWith('compress-debug')).at(-1);
  if (!flag) return {};
  const styles = ['none', 'zlib', 'zlib-gabi', 'zlib-gnu'];
  const text = flag.name === 'compress-debug' ? flag.value : 'zlib';
  const style = choice('compress-debug-sections', text, styles);
  if (style === 'none') return {};
  return { compressDebug: { style: style === 'zlib-gnu' ? style : 'zlib', deflate: deflateSync } };
}

/** A value that is one of a few; the first where the flag is absent. */
function choice<T extends string>(
  flag: string,
  value: string | undefined,
  values: readonly T[],
): T {
  const found = value === undefined ? values[0] : values.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UsageError(`vbar: --${flag}= takes ${values.join(', ')}, not '${value}'`);
}

/** What -g and its relatives ask for. */
function debugOf(
  given: readonly Given[],
): Pick<AssembleOptions, 'debug' | 'debugPrefixMap' | 'cieVersion' | 'workingDirectory'> {
  const flag = given.filter(({ name }) => name === 'debug' || name === 'gcc-debug').at(-1);
  const maps = given.filter(({ name }) => name === 'debug-prefix-map');
  const cie = given.filter(({ name }) => name === 'gdwarf-cie-version').at(-1)?.value;
  if (cie !== undefined && cie !== '1' && cie !== '3' && cie !== '4')
    throw new UsageError(`vbar: --gdwarf-cie-version= takes 1, 3 or 4, not '${cie}'`);
  const version = flag && debugVersion(flag);
  return {
    workingDirectory: workingDirectory(),
    ...(version === undefined ? {} : { debug: version }),
    ...(cie === undefined ? {} : { cieVersion: Number(cie) as 1 | 3 | 4 }),
    debugPrefixMap: Object.fromEntries(
      maps.map(({ form, value }) => splitAt(value, '', form.replace(/=$/, ''))),
    ),
  };
}

/** Version of DWARF that a flag asks for; undefined for none. */
function debugVersion({ name, form }: Given): AssembleOptions['debug'] {
  const number = /dwarf-(\d)$/.exec(form)?.[1];
  if (number !== undefined) return Number(number) as 2 | 3 | 4 | 5;
  if (form === '-g0') return undefined;
  return name === 'debug' ? 2 : 5;
}

function floatAbiOf(given: readonly Given[]): 'soft' | 'softfp' | 'hard' | undefined {
  let abi: 'soft' | 'softfp' | 'hard' | undefined;
  for (const { name, form, value } of given) {
    if (form === '-msoft-float') abi = 'soft';
    else if (form === '-mhard-float') abi = 'hard';
    else if (name === 'mfloat-abi') {
      if (value !== 'soft' && value !== 'softfp' && value !== 'hard')
        throw new UsageError(`vbar: -mfloat-abi= takes soft, softfp or hard, not '${value}'`);
      abi = value;
    }
  }
  return abi;
}

function implicitItOf(text: string | undefined): AssembleOptions['implicitIt'] {
  if (text === undefined || text === 'never' || text === 'always') return text;
  if (text === 'arm' || text === 'thumb') return text;
  throw new UsageError(`vbar: -mimplicit-it= takes always, arm, thumb or never, not '${text}'`);
}

/** Flags with a table entry of their own that predefined macros follow as well. */
const SEEN_BY_MACROS: ReadonlySet<string> = new Set(['nostdinc', 'mabi']);

function compilerFlagsOf(given: readonly Given[]): string[] {
  return given.flatMap(({ name, form, value }) =>
    name === '' ? [form] : SEEN_BY_MACROS.has(name) ? [`${form}${value}`] : [],
  );
}

/** -D and -U, in their order. `-Wp,-D…` counts as well. */
function definitionsOf(given: readonly Given[]): Pick<AssembleOptions, 'defines' | 'undefines'> {
  const defines = new Map<string, string>();
  const undefines = new Set<string>();
  for (const { name, value } of given) {
    const passed = name === 'Wp' ? /^-([DU])(.*)$/s.exec(value) : undefined;
    const kind = passed?.[1] ?? (name === 'define' ? 'D' : name === 'undefine' ? 'U' : '');
    const text = passed?.[2] ?? value;
    if (kind === 'D') {
      const [macro, body] = readDefine(text);
      defines.set(macro, body);
      undefines.delete(macro);
    } else if (kind === 'U') {
      defines.delete(text);
      undefines.add(text);
    }
  }
  return { defines: Object.fromEntries(defines), undefines: [...undefines] };
}

/** `NAME` is 1, as with a C compiler; `NAME(x)=…` is a macro with parameters. */
function readDefine(text: string): [string, string] {
  const match = /^([A-Za-z_]\w*(?:\([^)]*\))?)(?:=([\s\S]*))?$/.exec(text);
  if (!match) throw new UsageError(`vbar: -D takes NAME or NAME=VALUE, not '${text}'`);
  return [match[1], match[2] ?? '1'];
}

function splitAt(text: string, otherwise: string, flag: string): [string, string] {
  const at = text.indexOf('=');
  if (at === 0) throw new UsageError(`vbar: ${flag} takes NAME=VALUE, not '${text}'`);
  return at < 0 ? [text, otherwise] : [text.slice(0, at), text.slice(at + 1)];
}

/** `NAME=VALUE` of --defsym. */
export function readDefsym(text: string): [string, bigint] {
  const [name, value] = splitAt(text, '', '--defsym');
  return [name, readNumber(value, '--defsym', text)];
}

/** A number of the command line: decimal, 0x hexadecimal, 0b binary, with a sign. */
export function readNumber(text: string, flag: string, whole = text): bigint {
  const match = /^(-?)(0x[0-9a-f_]+|0b[01_]+|0[0-7]*|[1-9][0-9_]*)$/i.exec(text);
  if (!match) throw new UsageError(`vbar: ${flag} takes a number, not '${whole}'`);
  const digits = match[2].replace(/_/g, '');
  const value = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return match[1] ? -value : value;
}

/** Flags of `-Wa,…`, read as those of `vbar as`. @throws UsageError for one it does not have */
export function assemblerFlags(invocation: Invocation): Given[] {
  const words = invocation.values('Wa').flatMap((text) => text.split(','));
  if (words.length === 0) return [];
  const as = COMMANDS.find(({ name }) => name === 'as') as CommandSpec;
  return [...parseArguments(as, [...words, '-']).all];
}

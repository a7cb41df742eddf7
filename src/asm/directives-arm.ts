// Directives of the Arm back ends of GNU as: instruction set, processor, .inst, literal pools,
// relocations by name.

import { relocationByName } from '../object/relocations.js';
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { TAG, tagByName } from './attribute-tags.js';
import { BUNDLE_DIRECTIVES } from './bundle.js';
import { CFI_DIRECTIVES } from './cfi.js';
import { FatalError, StatementError } from './diagnostics.js';
import type { DirectiveTable, Handler } from './directives.js';
import { DATA_DIRECTIVES, FLOATS, SPACE_NOT_ABSOLUTE } from './directives-data.js';
import { num } from './expr.js';
import { BUILT_IN, BUILT_IN_A32 } from './naming.js';
import { MAX_SECTION_BYTES } from './section.js';
import { UNWIND_DIRECTIVES } from './unwind.js';
import { compare, fitsField, lowBits, type Value } from './value.js';

const STT_FUNC = 2;
const R_ARM_PREL31 = 42;
const R_ARM_TLS_DESCSEQ = 92;
const R_ARM_THM_TLS_DESCSEQ16 = 129;
const R_AARCH64_TLSDESC_LDR = 567;
const R_AARCH64_TLSDESC_ADD = 568;
const R_AARCH64_TLSDESC_CALL = 569;

const KNOWN_CODE = 'bad or irreducible absolute expression';

/** The size of a T32 instruction, by its first halfword. */
function thumbSize(word: number): 2 | 4 {
  if (word < 0xe800) return 2;
  if (word >= 0xe8000000) return 4;
  throw new StatementError('cannot determine Thumb instruction size. Use .inst.n/.inst.w instead');
}

function truncated(asm: Assembler, value: Value): void {
  const hex = (number: bigint) => `0x${number.toString(16)}`;
  const whole = BigInt.asUintN(64, BigInt(value));
  asm.warn(`value ${hex(whole)} truncated to ${hex(BigInt.asUintN(32, whole))}`);
}

/** `.inst word, …`; `width` is 4, or 2 and 4 for `.inst.n` and `.inst.w` in T32. */
function inst(width: 2 | 4 | undefined) {
  return (asm: Assembler, args: Args) => {
    if (args.done) return;
    do {
      const value = asm.absoluteExpression(args, 'constant expression required');
      if (asm.isa === 'a64' && !fitsField(value, 32)) truncated(asm, value);
      const word = lowBits(value, 32);
      let bytes: 2 | 4 = 4;
      if (asm.output.thumb) bytes = width ?? thumbSize(word);
      else if (width !== undefined) {
        throw new StatementError('width suffixes are invalid in ARM mode');
      }
      if (bytes === 2 && word > 0xffff)
        throw new StatementError('.inst.n operand too big. Use .inst.w instead');
      asm.inst(word, bytes);
    } while (args.eat(','));
    args.finish();
  };
}

function ltorg(asm: Assembler, args: Args): void {
  args.finish();
  asm.literals.flush();
}

/** `.reloc offset, TYPE[, expression]`. */
function reloc(asm: Assembler, args: Args): void {
  if (args.done) throw new StatementError('missing or bad offset expression');
  const where = asm.expression(args);
  if (!args.eat(',')) throw new StatementError('missing reloc type');
  const name = args.name();
  const type = name === undefined ? undefined : relocationByName(asm.isa, name);
  if (type === undefined) throw new StatementError(`unrecognized reloc type`);
  const value = args.eat(',') ? asm.expression(args) : undefined;
  args.finish();
  asm.reloc(where, type, value);
}

function setThumb(asm: Assembler, thumb: boolean): void {
  const { output } = asm;
  const name = thumb ? 'Thumb' : 'ARM';
  if (asm.target.a32?.hasState(thumb ? 'thumb' : 'arm') === false)
    asm.error(`selected processor does not support ${name} opcodes`);
  if (output.thumb === thumb) return;
  output.thumb = thumb;
  if (!thumb) output.align(2, Uint8Array.of(0), 0, false);
  output.recordAlign(1);
}

/** `.thumb_set name, expression`: `.set`, and the name is a T32 function. */
function thumbSet(asm: Assembler, args: Args): void {
  const name = args.name() ?? '';
  if (name === '' || !args.eat(','))
    throw new StatementError(`expected comma after name "${name}"`);
  const serial = asm.output.nextSerial();
  const expr = asm.expression(args);
  args.finish();
  asm.assign(name, expr, { serial });
  const sym = asm.symbolOf(name);
  sym.thumb = true;
  sym.type = STT_FUNC;
}

/** What stands behind `.cpu` and its like, which A32 asks for. */
function nameFor(asm: Assembler, args: Args, directive: string, what: string): string {
  const name = args.rest();
  if (name === '' && asm.isa !== 'a64') throw new StatementError(`.${directive}: missing ${what}`);
  return name;
}

function arch(asm: Assembler, args: Args): void {
  asm.target.setArch(nameFor(asm, args, 'arch', 'architecture name'), true);
}

function cpu(asm: Assembler, args: Args): void {
  asm.target.setCpu(nameFor(asm, args, 'cpu', 'cpu name'));
}

function extension(asm: Assembler, args: Args): void {
  const name = nameFor(asm, args, 'arch_extension', 'architecture extension');
  if (name !== '') asm.target.extend(name);
}

function table(names: string, handler: Handler): DirectiveTable {
  return Object.fromEntries(names.split(' ').map((name) => [name, handler]));
}

/** Of the unwinding tables of other targets. */
function notForTarget(_asm: Assembler, _args: Args, name: string): void {
  throw new StatementError(`.${name} is not supported for this target`);
}

/** `.mri 1`: from here on the source is in the syntax of Microtec's assembler, which ours does not read. */
function mri(asm: Assembler, args: Args): void {
  const on = args.done ? 0 : asm.absoluteExpression(args, KNOWN_CODE);
  args.finish();
  if (on !== 0) throw new StatementError('MRI mode is not supported');
}

/** Without these the debugger sees less, and the program is the same. */
function ignored(_asm: Assembler, args: Args): void {
  args.rest();
}

/** `.func name[, label]`: for debuggers of another age. */
function func(asm: Assembler, args: Args): void {
  if (asm.target.inFunction) {
    asm.error('.endfunc missing for previous .func');
    args.rest();
    return;
  }
  args.name();
  if (args.eat(',')) args.name();
  args.finish();
  asm.target.inFunction = true;
}

function endfunc(asm: Assembler, args: Args): void {
  if (!asm.target.inFunction) throw new StatementError('missing .func');
  asm.target.inFunction = false;
  args.finish();
}

/** `.psize height[, width]`, `.llen width`: of listings. */
function paper(widthOnly: boolean) {
  return (asm: Assembler, args: Args) => {
    if (!widthOnly) {
      if (args.done) return;
      const height = Number(asm.absoluteExpression(args, KNOWN_CODE));
      if (height < 0 || height > 1000) asm.warn('strange paper height, set to no form');
      if (!args.eat(',')) return args.finish();
    }
    if (args.done) throw new StatementError('missing expression for paper width');
    const width = asm.absoluteExpression(args, 'bad or irreducible expression for paper width');
    if (compare(width, 7) <= 0) asm.error('new paper width is too small');
    args.finish();
  };
}

/** `.nop [size]`: as few NOPs as are `size` bytes long. */
function nop(asm: Assembler, args: Args): void {
  const size = args.done
    ? 0
    : Number(asm.absoluteExpression(args, 'bad or irreducible absolute expression'));
  args.finish();
  if (size > MAX_SECTION_BYTES) throw new FatalError('section too large');
  const { chain } = asm.output;
  const start = chain.size;
  do asm.statement('nop');
  while (chain.size - start < size && asm.output.chain === chain && chain.size > start);
}

/** `.nops size[, control]`, which GNU as has for x86 alone. */
function nops(asm: Assembler, args: Args): void {
  const size = asm.expression(args);
  if (args.eat(',')) asm.absoluteExpression(args, KNOWN_CODE);
  args.finish();
  if (size.kind !== 'num') throw new StatementError(SPACE_NOT_ABSOLUTE);
  if (compare(size.value, 0) < 0) {
    asm.warn('.space, .nops or .fill with negative value, ignored');
    return;
  }
  if (size.value !== 0) asm.errorAt(asm.wholeFile, 'unimplemented .nops directive');
}

export const COMMON_TARGET_DIRECTIVES: DirectiveTable = {
  ...CFI_DIRECTIVES,
  nop,
  nops,
  inst: inst(undefined),
  ltorg,
  pool: ltorg,
  reloc,
  req: () => {
    throw new StatementError('invalid syntax for .req directive');
  },
  arch,
  cpu,
  arch_extension: extension,
  func,
  endfunc,
  ...table('debug xref', ignored),
  ...table('this_gcc_requires_the_gnu_assembler', ignored),
  // How a listing looks, which there is none of.
  ...table('eject format lflags list name noformat nolist nopage page plen', ignored),
  llen: paper(true),
  psize: paper(false),
  ...table('sbttl spc title ttl', ignored),
  ...table('cfi_personality_id cfi_inline_lsda cfi_fde_data', notForTarget),
  mri,
};

export const AARCH64_DIRECTIVES: DirectiveTable = {
  xword: DATA_DIRECTIVES.quad,
  dword: DATA_DIRECTIVES.quad,
  even(asm, args) {
    args.finish();
    asm.output.align(1, Uint8Array.of(0), 0);
  },
  unreq: unreq,
  variant_pcs(asm, args) {
    const name = args.name();
    if (name === undefined) throw new StatementError('Missing symbol name in directive');
    args.finish();
    asm.symbolOf(name).other |= 0x80;
  },
  tlsdescadd: descriptor(R_AARCH64_TLSDESC_ADD),
  tlsdesccall: descriptor(R_AARCH64_TLSDESC_CALL),
  tlsdescldr: descriptor(R_AARCH64_TLSDESC_LDR),
};

/** `.tlsdesccall name`: a relocation on the instruction that follows. */
function descriptor(relocation: number): Handler {
  return (asm: Assembler, args: Args) => {
    if (args.done) return;
    const expr = asm.expression(args);
    args.finish();
    if (expr.kind !== 'num') asm.reloc(asm.dot(), relocation, expr);
  };
}

function unreq(asm: Assembler, args: Args): void {
  const name = args.rest();
  if (name === '') throw new StatementError('invalid syntax for .unreq directive');
  if (!asm.aliases.has(name)) {
    if (asm.isa === 'a64' && BUILT_IN.test(name)) {
      asm.warn(`ignoring attempt to undefine built-in register '${name}'`);
      return;
    }
    if (asm.isa !== 'a64' && BUILT_IN_A32.test(name)) {
      asm.warn(`ignoring attempt to use .unreq on fixed register name: '${name}'`);
      return;
    }
    throw new StatementError(`unknown register alias '${name}'`);
  }
  for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) {
    asm.aliases.delete(spelling);
  }
}

function eabiAttribute(asm: Assembler, args: Args): void {
  if (args.done) throw new StatementError('expected <tag> , <value>');
  const name = /^\s*Tag_/.test(args.text.slice(args.at)) ? (args.name() as string) : undefined;
  const tag =
    name === undefined ? Number(asm.absoluteExpression(args, KNOWN_CODE)) : tagByName(name);
  if (tag === undefined) throw new StatementError(`Attribute name not recognised: ${name}`);
  if (!args.eat(',')) throw new StatementError('expected <tag> , <value>');
  const text = () => new TextDecoder().decode(args.string());
  const isText = args.peek() === '"';
  const takesText = tag === 4 || tag === 5 || (tag > 32 && tag % 2 === 1);
  if (isText && !takesText && tag !== TAG.compatibility)
    throw new StatementError('expected numeric constant');
  if (!isText && takesText) throw new StatementError('bad string constant');
  const value = isText ? text() : Number(asm.absoluteExpression(args, KNOWN_CODE));
  const isPair = tag === TAG.compatibility && typeof value === 'number' && args.eat(',');
  asm.target.attributes.set(tag, isPair ? [value, text()] : value);
  args.finish();
}

/** `.rel31 high, expression`: a distance of 31 bits, and a bit above it. */
function rel31(asm: Assembler, args: Args): void {
  let high = 0;
  if (args.eat('1')) high = 0x80;
  else if (!args.eat('0')) asm.error('expected 0 or 1');
  if (!args.eat(',')) throw new StatementError('missing comma');
  const expr = asm.expression(args);
  args.finish();
  const { chain } = asm.output;
  asm.datum(expr.kind === 'num' ? num(lowBits(expr.value, 31)) : expr, 4, R_ARM_PREL31, true);
  if (high) chain.bytes[chain.size - (asm.bigEndian ? 4 : 1)] |= high;
}

/** `.float16_format ieee` or `alternative`: what .float16 writes, which the attributes tell. */
function halfFormat(asm: Assembler, args: Args): void {
  const name = args.rest();
  const value = ['ieee', 'alternative'].indexOf(name.toLowerCase()) + 1;
  if (value === 0) throw new StatementError(`unrecognised float16 format "${name}"`);
  const { attributes } = asm.target;
  const before = asm.target.halfFormat;
  if (before !== undefined && before !== value) {
    asm.warn('float16 format cannot be set more than once, ignoring.');
    return;
  }
  asm.target.halfFormat = value;
  attributes.set(TAG.ABI_FP_16bit_format, value);
}

/** What TI's tools have, of which GNU as takes no notice without -mccs. */
function composerStudio(asm: Assembler, args: Args, name: string): void {
  args.rest();
  if (!asm.options.ccs)
    throw new StatementError(`.${name} pseudo-op only available with -mccs flag.`);
}

export const ARM_DIRECTIVES: DirectiveTable = {
  ...BUNDLE_DIRECTIVES,
  syntax(asm, args) {
    const word = args.rest().toLowerCase();
    if (word !== 'unified' && word !== 'divided') {
      throw new StatementError(`unrecognized syntax mode "${word}"`);
    }
    asm.syntax = word;
  },
  arm(asm, args) {
    args.finish();
    setThumb(asm, false);
  },
  thumb: (asm) => setThumb(asm, true),
  code(asm, args) {
    const bits = args.done ? 0 : asm.absoluteExpression(args, KNOWN_CODE);
    if (bits !== 16 && bits !== 32)
      throw new StatementError(`invalid operand to .code directive (${bits}) (expecting 16 or 32)`);
    setThumb(asm, bits === 16);
  },
  thumb_func(asm, args) {
    args.finish();
    asm.target.thumbFunction = true;
    setThumb(asm, true);
  },
  thumb_set: thumbSet,
  force_thumb: (asm) => setThumb(asm, true),
  'inst.n': inst(2),
  'inst.w': inst(4),
  fpu(asm, args) {
    asm.target.setFpu(nameFor(asm, args, 'fpu', 'fpu name'));
  },
  object_arch: (asm, args) =>
    asm.target.a32?.report(nameFor(asm, args, 'object_arch', 'architecture name').toLowerCase()),
  unreq,
  even(asm, args) {
    args.finish();
    asm.output.align(1, Uint8Array.of(0), 0);
  },
  ...UNWIND_DIRECTIVES,
  eabi_attribute: eabiAttribute,
  ...table('asmfunc endasmfunc def ref', composerStudio),
  ...table('qn dn', (_asm, _args, name) => {
    throw new StatementError(`invalid syntax for .${name} directive`);
  }),
  rel31,
  float16_format: halfFormat,
  tlsdescseq: (asm, args, name) =>
    descriptor(asm.output.thumb ? R_ARM_THM_TLS_DESCSEQ16 : R_ARM_TLS_DESCSEQ)(asm, args, name),
  extend: FLOATS.extended,
  ldouble: FLOATS.extended,
  packed: FLOATS.packed,
};

// Directives of the Arm back ends of GNU as: instruction set, processor, .inst, literal pools,
// relocations by name.

import { relocationByName } from '../object/relocations.js';
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import { DATA_DIRECTIVES } from './directives-data.js';
import { UNWIND_DIRECTIVES } from './unwind.js';
import { lowBits } from './value.js';

const KNOWN_CODE = 'bad or irreducible absolute expression';

/** `.inst word, …`; `width` is 4, or 2 and 4 for `.inst.n` and `.inst.w` in T32. */
function inst(width: 2 | 4 | undefined) {
  return (asm: Assembler, args: Args) => {
    do {
      const value = asm.absoluteExpression(args, 'constant expression required');
      const word = lowBits(value, 32);
      let bytes: 2 | 4 = 4;
      if (asm.output.thumb) bytes = width ?? (word >>> 16 >= 0xe800 ? 4 : 2);
      else if (width !== undefined) {
        throw new StatementError('width suffixes are invalid in ARM mode');
      }
      asm.emitWord(word, bytes, []);
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
  if (thumb) throw new StatementError('T32 (Thumb) code is not supported');
  asm.output.thumb = thumb;
}

function arch(asm: Assembler, args: Args): void {
  asm.target.setArch(args.rest());
}

function cpu(asm: Assembler, args: Args): void {
  asm.target.cpu = args.rest().toLowerCase();
}

function extension(asm: Assembler, args: Args): void {
  asm.target.extend(args.rest());
}

function notSupported(_asm: Assembler, _args: Args, name: string): void {
  throw new StatementError(`.${name} is not supported`);
}

function table(names: string): DirectiveTable {
  return Object.fromEntries(names.split(' ').map((name) => [name, notSupported]));
}

/** Without these the debugger sees less, and the program is the same. */
function ignored(_asm: Assembler, args: Args): void {
  args.rest();
}

export const COMMON_TARGET_DIRECTIVES: DirectiveTable = {
  nop: (asm) => asm.statement('nop'),
  inst: inst(undefined),
  ltorg,
  pool: ltorg,
  reloc,
  arch,
  cpu,
  arch_extension: extension,
  func: ignored,
  endfunc: ignored,
  ...table(
    'cfi_startproc cfi_endproc cfi_sections cfi_def_cfa cfi_def_cfa_register cfi_def_cfa_offset ' +
      'cfi_adjust_cfa_offset cfi_offset cfi_rel_offset cfi_register cfi_restore cfi_undefined ' +
      'cfi_same_value cfi_remember_state cfi_restore_state cfi_return_column cfi_signal_frame ' +
      'cfi_window_save cfi_escape cfi_personality cfi_lsda cfi_b_key_frame cfi_negate_ra_state ' +
      'loc loc_mark_labels stabs stabn stabd symver weakref vtable_entry vtable_inherit struct ' +
      'offset',
  ),
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
    if (name === undefined) throw new StatementError('expected symbol name');
    asm.symbolOf(name).other |= 0x80;
  },
  ...table('tlsdescadd tlsdesccall tlsdescldr'),
};

function unreq(asm: Assembler, args: Args): void {
  const name = args.rest();
  if (!asm.aliases.has(name)) {
    throw new StatementError(`unknown register alias '${name}'`);
  }
  for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) {
    asm.aliases.delete(spelling);
  }
}

export const ARM_DIRECTIVES: DirectiveTable = {
  syntax(asm, args) {
    const word = args.rest().toLowerCase();
    if (word !== 'unified' && word !== 'divided') {
      throw new StatementError(`unrecognized syntax mode "${word}"`);
    }
    asm.syntax = word;
  },
  arm: (asm) => setThumb(asm, false),
  thumb: (asm) => setThumb(asm, true),
  code(asm, args) {
    const bits = asm.absoluteExpression(args, KNOWN_CODE);
    if (bits !== 16 && bits !== 32)
      throw new StatementError(`invalid operand to .code directive (${bits}) (expecting 16 or 32)`);
    setThumb(asm, bits === 16);
  },
  thumb_func(asm) {
    asm.target.thumbFunction = true;
    setThumb(asm, true);
  },
  thumb_set: notSupported,
  'inst.n': inst(2),
  'inst.w': inst(4),
  fpu(asm, args) {
    asm.target.fpu = args.rest().toLowerCase();
  },
  object_arch: (_asm, args) => void args.rest(),
  unreq,
  req: () => {
    throw new StatementError('invalid syntax for .req directive');
  },
  even(asm, args) {
    args.finish();
    asm.output.align(1, Uint8Array.of(0), 0);
  },
  ...UNWIND_DIRECTIVES,
  ...table('eabi_attribute qn dn packed ldouble extend tlsdescseq'),
};

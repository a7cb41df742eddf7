// Directives about symbols: binding, visibility, type, size, value.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import { num } from './expr.js';
import type { Section, Sym } from './section.js';
import { compare } from './value.js';

const MISSING = 'Missing symbol name in directive';

/** Applies `act` to every symbol of a list. */
function each(act: (sym: Sym, asm: Assembler) => void, missing = 'expected symbol name') {
  return (asm: Assembler, args: Args) => {
    do {
      const name = args.name();
      if (name === undefined) throw new StatementError(missing);
      act(asm.symbolOf(name), asm);
    } while (args.eat(','));
    args.finish();
  };
}

const setGlobal = each((sym) => {
  if (sym.binding !== 'weak') sym.binding = 'global';
});

function visibility(value: 1 | 2 | 3) {
  return each((sym) => {
    sym.other = (sym.other & ~3) | value;
  }, MISSING);
}

const TYPES: Readonly<Record<string, number>> = {
  function: 2,
  stt_func: 2,
  object: 1,
  stt_object: 1,
  notype: 0,
  stt_notype: 0,
  common: 5,
  stt_common: 5,
  tls_object: 6,
  stt_tls: 6,
  gnu_indirect_function: 10,
  stt_gnu_ifunc: 10,
  gnu_unique_object: 1,
};

/** `, local`, `, hidden` or `, remove` behind .symver. */
function symverKind(args: Args): 'local' | 'hidden' | 'remove' | '' {
  const { at } = args;
  if (!args.eat(',')) return '';
  const word = args.word();
  if (word === 'local' || word === 'hidden' || word === 'remove') return word;
  args.at = at;
  return '';
}

/** `.symver name, name@VERSION[, visibility]`. */
function symver(asm: Assembler, args: Args): void {
  const name = args.name();
  if (name === undefined) asm.error('Missing symbol name in directive');
  if (!args.eat(',')) throw new StatementError('expected comma after name in .symver');
  args.blanks();
  const match = /^[^\s,;]+/.exec(args.text.slice(args.at));
  if (!match?.[0].includes('@'))
    throw new StatementError(
      `missing version name in \`${match?.[0] ?? ''}' for symbol \`${name}'`,
    );
  args.at += match[0].length;
  const kind = symverKind(args);
  args.finish();
  const sym = asm.symbolOf(name as string);
  if (sym.common)
    throw new StatementError(`\`${match[0]}' can't be versioned to common symbol '${name}'`);
  sym.versions = [...sym.versions, match[0]];
  if (kind !== '') sym.versionKind = kind;
}

/** `.weakref alias, target`. */
function weakref(asm: Assembler, args: Args): void {
  const name = args.name();
  if (name === undefined) throw new StatementError('expected symbol name');
  if (!args.eat(',')) throw new StatementError(`expected comma after "${name}"`);
  const target = args.name();
  if (target === undefined) throw new StatementError('expected symbol name');
  args.finish();
  asm.weakReference(name, target);
}

/** `.type name, %function` in all its spellings. */
function type(asm: Assembler, args: Args): void {
  const name = args.name();
  if (name === undefined) throw new StatementError('expected symbol name');
  args.eat(',');
  let word = args.word();
  if (word.startsWith('"')) word = word.replace(/"/g, '');
  const spelled = word.replace(/^[#@%]/, '').toLowerCase();
  const value = TYPES[spelled];
  if (value === undefined) throw new StatementError(`unrecognized symbol type "${spelled}"`);
  const sym = asm.symbolOf(name);
  const kind = value === 10 ? 2 : value;
  if (sym.typed && kind && sym.typed !== kind)
    asm.warn(`symbol '${name}' already has its type set`);
  sym.typed = kind || sym.typed;
  sym.type = value;
  sym.isFunction = value === 2 || value === 10;
  if (spelled === 'gnu_unique_object') sym.binding = 'unique';
  args.finish();
}

function size(asm: Assembler, args: Args): void {
  const name = args.name();
  if (name === undefined) throw new StatementError('expected symbol name');
  if (!args.eat(',')) {
    throw new StatementError(`expected comma after name \`${name}' in .size directive`);
  }
  asm.symbolOf(name).sizeExpr = asm.expression(args);
  args.finish();
}

function set(once: boolean, lazy = false) {
  return (asm: Assembler, args: Args) => {
    const name = args.name();
    if (name === undefined) throw new StatementError('expected symbol name');
    if (!args.eat(',')) throw new StatementError(`expected comma after "${name}"`);
    const start = args.at;
    const serial = asm.output.nextSerial();
    const expr = asm.expression(args);
    args.finish();
    asm.assign(name, expr, { once, serial, lazy: lazy ? args.text.slice(start) : undefined });
  };
}

/** `.lcomm`: room in .bss. */
function placeLocalCommon({ output }: Assembler, sym: Sym): void {
  const { common } = sym;
  if (!common) return;
  output.push();
  output.enter(output.find('.bss') as Section, 0);
  output.alignData(Math.max(0, Math.ceil(Math.log2(Number(common.align) || 1))));
  output.markData(true);
  output.place(sym);
  output.chain.reserve(Number(common.size));
  sym.sizeExpr = num(common.size);
  sym.common = undefined;
  output.pop();
}

/** Alignment where none is given: GNU's three rules for .lcomm, for .local with .comm, for .comm. */
function naturalAlign(bytes: number, lcomm: boolean, local: boolean): number {
  if (lcomm) return Math.min(8, 2 ** Math.floor(Math.log2(Math.max(bytes, 1))));
  return local ? 1 : Math.min(16, 2 ** Math.ceil(Math.log2(Math.max(bytes, 1))));
}

/** `"bss"` in the place of the alignment; without a meaning by now. */
function segment(args: Args): boolean {
  if (args.peek() !== '"') return false;
  args.string();
  return true;
}

function common(local: boolean, type = 1) {
  return (asm: Assembler, args: Args) => {
    const message = 'bad or irreducible absolute expression';
    const name = args.name();
    if (name === undefined) throw new StatementError('expected symbol name');
    args.eat(',');
    if (args.done) throw new StatementError('missing size expression');
    let bytes = asm.absoluteExpression(args, message);
    if (compare(bytes, 0) < 0) {
      asm.warn(`size (${bytes}) out of range, ignored`);
      args.rest();
      return;
    }
    const given = asm.symbols.get(name);
    if (given?.common && given.common.size !== bytes) {
      const { size } = given.common;
      asm.warn(`size of "${name}" is already ${size}; not changing to ${bytes}`);
      bytes = size;
    }
    const align =
      !local && args.eat(',') && !segment(args) ? asm.absoluteExpression(args, message) : undefined;
    args.finish();
    const sym = given?.common ? given : asm.commonOf(name);
    const isLocal = local || asm.localCommons.has(sym);
    sym.common = {
      size: bytes,
      align: align ?? naturalAlign(Number(bytes), local, isLocal),
      local: isLocal,
    };
    if (!isLocal && sym.binding === 'local') sym.binding = 'global';
    sym.type = type;
    if (isLocal) placeLocalCommon(asm, sym);
  };
}

export const SYMBOL_DIRECTIVES: DirectiveTable = {
  global: setGlobal,
  globl: setGlobal,
  extern: (_asm, args) => void args.rest(),
  weak: each((sym) => {
    sym.binding = 'weak';
  }),
  local: each((sym, asm) => {
    sym.binding = 'local';
    asm.localCommons.add(sym);
  }, MISSING),
  internal: visibility(1),
  hidden: visibility(2),
  protected: visibility(3),
  type,
  size,
  symver,
  weakref,
  set: set(false),
  equ: set(false),
  equiv: set(true),
  eqv: set(true, true),
  comm: common(false),
  common: common(false),
  lcomm: common(true),
  tls_common: common(false, 6),
  xdef: setGlobal,
  xcom: common(false),
  'common.s': common(false),
};

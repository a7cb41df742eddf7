// Directives that steer the reading: conditionals, macros, repetition, inclusion, messages.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { FatalError, StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import { FileFrame } from './input.js';
import { Macro, readHeader, readList } from './macro.js';
import { compare, type Value } from './value.js';

const MAX_REPEAT_LINES = 20_000_000;

/** `.if`-like directives with one number: the test of its value. */
function ifValue(test: (value: Value) => boolean) {
  return (asm: Assembler, args: Args, name: string) => {
    if (asm.conditionals.skipping) return asm.conditionals.open(false);
    // Whatever is wrong with the condition, an .endif will come.
    let condition = false;
    try {
      const message = `non-constant expression in ".${name === 'if' ? 'if' : name}" statement`;
      if (args.done) throw new StatementError(message);
      condition = test(asm.absoluteExpression(args, message));
      args.finish();
    } finally {
      asm.conditionals.open(condition);
    }
  };
}

function ifDefined(wanted: boolean) {
  return (asm: Assembler, args: Args, name: string) => {
    if (asm.conditionals.skipping) return asm.conditionals.open(false);
    const symbol = args.name();
    if (symbol === undefined) {
      throw new StatementError(`invalid identifier for ".${name}"`);
    }
    const sym = asm.symbols.get(symbol);
    const defined =
      (sym !== undefined && (sym.defined || sym.common !== undefined)) || asm.aliases.has(symbol);
    asm.conditionals.open(defined === wanted);
  };
}

function ifBlank(wanted: boolean) {
  return (asm: Assembler, args: Args) => {
    if (asm.conditionals.skipping) return asm.conditionals.open(false);
    asm.conditionals.open(args.done === wanted);
  };
}

/** `.ifc a,b`: strings with or without quotes. */
function ifCompare(wanted: boolean) {
  return (asm: Assembler, args: Args, name: string) => {
    if (asm.conditionals.skipping) return asm.conditionals.open(false);
    const first = comparand(args, ',');
    if (!args.eat(',')) {
      asm.conditionals.open(false);
      throw new StatementError(`.${name}: bad format for ifc or ifnc`);
    }
    const second = comparand(args, '');
    asm.conditionals.open((first === second) === wanted);
  };
}

function comparand(args: Args, stop: string): string {
  const { text } = args;
  args.blanks();
  if (text[args.at] === "'") {
    // 'a''b': a doubled quote stands for one.
    let value = '';
    let at = args.at + 1;
    while (at < text.length) {
      if (text[at] === "'") {
        if (text[at + 1] !== "'") break;
        at++;
      }
      value += text[at++];
    }
    args.at = at + 1;
    return value;
  }
  let end = args.at;
  if (stop !== '') while (end < text.length && text[end] !== stop) end++;
  else end = text.length;
  const value = text.slice(args.at, end).trimEnd();
  args.at = end;
  return value;
}

/** `.ifeqs "a","b"`. */
function ifStrings(wanted: boolean) {
  return (asm: Assembler, args: Args, name: string) => {
    if (asm.conditionals.skipping) return asm.conditionals.open(false);
    let condition = false;
    const string = () => {
      if (args.peek() === '"') return args.string();
      asm.error('missing string');
      throw new StatementError(`.${name} syntax error`);
    };
    try {
      const first = string();
      if (!args.eat(',')) {
        throw new StatementError(`.${name} syntax error`);
      }
      const second = string();
      const equal = first.length === second.length && first.every((byte, i) => byte === second[i]);
      condition = equal === wanted;
    } finally {
      asm.conditionals.open(condition);
    }
  };
}

function elseIf(asm: Assembler, args: Args): void {
  asm.conditionals.elseIf(() => {
    const message = 'non-constant expression in ".elseif" statement';
    return asm.absoluteExpression(args, message) !== 0;
  });
}

function defineMacro(asm: Assembler, args: Args): void {
  const header = args.rest();
  const place = asm.place();
  const name = /^[^\s,(]*/.exec(header)?.[0];
  // What is wrong with the name counts for more than a body without an end.
  const end = name ? `unexpected end of file in macro \`${name}' definition` : 'Missing macro name';
  const lines = asm.collect((word) => word === 'macro', 'endm', end);
  try {
    const { name, parameters } = readHeader(header, (message) => asm.warnAt(place, message));
    const key = name.toLowerCase();
    if (asm.macros.has(key)) throw new StatementError(`Macro \`${name}' was already defined`);
    asm.macros.set(key, new Macro(name, parameters, lines, asm.altmacro));
  } catch (error) {
    if (!(error instanceof StatementError) || error instanceof FatalError) throw error;
    asm.errorAt(place, error.message);
  }
}

const isRepeat = (word: string) =>
  word === 'rept' ||
  word === 'rep' ||
  word === 'irp' ||
  word === 'irpc' ||
  word === 'irep' ||
  word === 'irepc';

function repeat(asm: Assembler, args: Args, name: string): void {
  let count: Value = 0;
  let failure: unknown;
  const place = asm.place();
  try {
    count = asm.absoluteExpression(args, 'bad or irreducible absolute expression');
  } catch (error) {
    failure = error;
  }
  const lines = asm.collect(isRepeat, 'endr', 'REPT without ENDR', true);
  if (failure instanceof StatementError) {
    asm.errorAt(place, failure.message);
    return;
  }
  if (failure) throw failure;
  if (compare(count, 0) < 0) {
    asm.errorAt(place, `negative count for ${name.toUpperCase()} - ignored`);
    return;
  }
  if (count === 0 || lines.length === 0) return;
  if (Number(count) * lines.length > MAX_REPEAT_LINES) {
    throw new FatalError(`.rept count ${count} is too large`);
  }
  asm.repeat(lines, undefined, [], Number(count));
}

function iterate(asm: Assembler, args: Args, name: string): void {
  const header = args.rest();
  const lines = asm.collect(isRepeat, 'endr', 'unexpected end of file in irp or irpc');
  const match = /^([^\s,]+)\s*,?\s*(.*)$/s.exec(header);
  if (!match) throw new StatementError('missing model parameter');
  const [, parameter, list] = match;
  let values: string[];
  if (name === 'irpc' || name === 'irepc') {
    const text = /^"(.*)"$/s.exec(list.trim())?.[1] ?? list.trim();
    values = text === '' ? [''] : [...text];
  } else values = readList(list, 0, asm.percent());
  if (lines.length === 0) return;
  asm.repeat(lines, parameter, values, values.length);
}

function include(asm: Assembler, args: Args): void {
  const name = new TextDecoder().decode(args.string());
  args.finish();
  const found = findFile(asm, name, (path) => asm.options.readFile?.(path));
  if (!found) throw new StatementError(`can't open ${name} for reading: No such file or directory`);
  asm.enterFile(found.contents, found.path, found.path);
}

/** Looks for a file as GNU as does: as named, beside the including file, then along -I. */
export function findFile<T>(
  asm: Assembler,
  name: string,
  read: (path: string) => T | undefined,
): { contents: T; path: string } | undefined {
  const here = asm.filePath.replace(/[^/]*$/, '');
  const candidates = name.startsWith('/')
    ? [name]
    : [here + name, name, ...(asm.options.includePaths ?? []).map((dir) => `${dir}/${name}`)];
  for (const path of candidates) {
    const contents = read(path);
    if (contents === undefined) continue;
    asm.options.onRead?.(path);
    return { contents, path };
  }
  return undefined;
}

/** `# 12 "file" flags`, as the scrubber hands it on. */
function lineMarker(asm: Assembler, args: Args): void {
  const { frame } = asm;
  if (frame instanceof FileFrame) frame.setMarker(`.linefile ${args.rest()}`);
}

/** `.line 12`: this line is line 12 of the file. */
function lineNumber(asm: Assembler, args: Args): void {
  if (args.done) return;
  const line = Number(asm.absoluteExpression(args, 'bad or irreducible absolute expression'));
  args.finish();
  if (line < 0) asm.warn(`line numbers must be positive; line number ${line} rejected`);
  else asm.renumber((frame) => frame.setLine(line));
}

function message(asm: Assembler, args: Args, name: string): void {
  if (!args.done && args.peek() !== '"')
    throw new StatementError(`.${name} argument must be a string`);
  const text = args.done ? undefined : new TextDecoder().decode(args.string());
  args.finish();
  if (name === 'error') throw new StatementError(text ?? '.error directive invoked in source file');
  asm.warn(text ?? '.warning directive invoked in source file');
}

export const CONTROL_DIRECTIVES: DirectiveTable = {
  if: ifValue((value) => value !== 0),
  ifne: ifValue((value) => value !== 0),
  ifeq: ifValue((value) => value === 0),
  ifgt: ifValue((value) => value > 0),
  ifge: ifValue((value) => value >= 0),
  iflt: ifValue((value) => value < 0),
  ifle: ifValue((value) => value <= 0),
  ifdef: ifDefined(true),
  ifndef: ifDefined(false),
  ifnotdef: ifDefined(false),
  ifb: ifBlank(true),
  ifnb: ifBlank(false),
  ifc: ifCompare(true),
  ifnc: ifCompare(false),
  ifeqs: ifStrings(true),
  ifnes: ifStrings(false),
  else: (asm) => asm.conditionals.otherwise(),
  elsec: (asm) => asm.conditionals.otherwise(),
  elseif: elseIf,
  endif: (asm) => asm.conditionals.close(),
  endc: (asm) => asm.conditionals.close(),
  macro: defineMacro,
  endm: (asm) => asm.warn('.endm encountered without preceding .macro'),
  exitm: (asm) => asm.exitMacro(),
  mexit: (asm) => asm.exitMacro(),
  purgem(asm, args) {
    do {
      const name = args.name()?.toLowerCase();
      if (name === undefined) break;
      if (!asm.macros.delete(name)) asm.warn(`Attempt to purge non-existing macro \`${name}'`);
    } while (args.eat(','));
    args.finish();
  },
  altmacro(asm) {
    asm.altmacro = true;
  },
  noaltmacro(asm) {
    asm.altmacro = false;
  },
  rept: repeat,
  rep: repeat,
  irp: iterate,
  irep: iterate,
  irpc: iterate,
  irepc: iterate,
  endr: (asm) => asm.warn('.endr encountered without preceding .rept, .irp, or .irpc'),
  include,
  linefile: lineMarker,
  line: lineNumber,
  error: message,
  warning: message,
  abort: () => {
    throw new FatalError('.abort detected.  Abandoning ship.');
  },
  err(asm, args) {
    asm.error('.err encountered');
    args.finish();
  },
  fail(asm, args) {
    const value = asm.absoluteExpression(args, 'bad or irreducible absolute expression');
    if (compare(value, 500) >= 0) asm.warn(`.fail ${value} encountered`);
    else throw new StatementError(`.fail ${value} encountered`);
  },
  print(asm, args) {
    const text = new TextDecoder().decode(args.string());
    args.finish();
    asm.options.onPrint?.(text);
  },
  end(asm) {
    asm.ended = true;
  },
};

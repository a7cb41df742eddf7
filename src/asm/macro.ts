// `.macro` definitions and how GNU reads their parameters and arguments.
import { StatementError } from './diagnostics.js';
import { Body, type BodyLine } from './input.js';

interface Parameter {
  readonly name: string;
  readonly kind: 'optional' | 'required' | 'vararg';
  readonly fallback: string;
}

/** `LOCAL a, b` of altmacro mode takes the rest of its line, wherever in a line it stands outside of a string. */
const LOCAL = /^((?:[^"]|"[^"]*")*?)(?<![\w.$\\&])local[ \t]([^"]*)$/i;

/** A macro. The body is compiled when first used. */
export class Macro {
  readonly body: Body;
  readonly index = new Map<string, number>();
  /** LOCAL names of altmacro mode: a fresh symbol each time. */
  readonly locals: string[] = [];
  /** Names that LOCAL gives a second time: an error in every expansion. */
  readonly twice: { readonly name: string; readonly line: BodyLine }[] = [];

  constructor(
    readonly name: string,
    readonly parameters: readonly Parameter[],
    lines: readonly BodyLine[],
    bare: boolean,
  ) {
    for (const [i, parameter] of parameters.entries()) this.index.set(parameter.name, i);
    this.body = new Body(
      bare ? lines.map((line) => this.takeLocals(line)) : lines,
      this.index,
      bare,
    );
  }

  private takeLocals(line: BodyLine): BodyLine {
    const local = LOCAL.exec(line.text);
    if (!local) return line;
    for (const name of local[2].split(/[\s,]+/).filter((word) => word !== '')) {
      if (this.index.has(name)) this.twice.push({ name, line });
      else this.index.set(name, this.parameters.length + this.locals.push(name) - 1);
    }
    return { ...line, text: local[1] };
  }
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

export function skipWhite(text: string, at: number): number {
  while (isBlank(text[at])) at++;
  return at;
}

/** Skips blanks, at most one comma, and blanks. */
function skipComma(text: string, at: number): number {
  at = skipWhite(text, at);
  if (text[at] === ',') at = skipWhite(text, at + 1);
  return at;
}

const NAME = /[A-Za-z0-9_.$\u0080-\uffff]/;

/** Evaluates the text behind `%` in altmacro mode; gives the value's decimal digits. */
export type Percent = (text: string, at: number) => { value: string; end: number };

/** One argument starting at `at`: quoted, bracketed in altmacro mode, or up to a separator. */
export function readArgument(
  text: string,
  at: number,
  percent: Percent | undefined,
): { value: string; end: number } {
  at = skipWhite(text, at);
  const first = text[at];
  if (percent && first === '%') return percent(text, at + 1);
  if (first === '"' || (percent && (first === '<' || first === "'"))) {
    const quoted = readQuoted(text, at, percent !== undefined);
    // In altmacro mode quotes stay.
    return percent && first !== '<' ? { ...quoted, value: `"${quoted.value}"` } : quoted;
  }
  let value = '';
  const open: string[] = [];
  while (at < text.length) {
    const character = text[at];
    if (character === ',') break;
    if (open.length === 0 && isBlank(character)) break;
    if (percent && character === '<') break;
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      const end = close < 0 ? text.length : close;
      value += text.slice(at, end + 1);
      at = end + 1;
      continue;
    }
    if (character === '(') open.push(')');
    else if (character === '[') open.push(']');
    else if (character === open[open.length - 1]) open.pop();
    value += character;
    at++;
  }
  return { value, end: at };
}

function readQuoted(text: string, at: number, alternate: boolean): { value: string; end: number } {
  let value = '';
  for (;;) {
    const first = text[at];
    if (first === '<' && alternate) {
      let depth = 1;
      at++;
      while (at < text.length) {
        const character = text[at++];
        if (character === '!') {
          value += text[at++] ?? '';
          continue;
        }
        if (character === '<') depth++;
        else if (character === '>' && --depth === 0) break;
        value += character;
      }
    } else if (first === '"' || (first === "'" && alternate)) {
      at++;
      while (at < text.length && text[at] !== first) {
        if (alternate && text[at] === '!' && at + 1 < text.length) at++;
        else if (text[at] === '\\' && at + 1 < text.length) value += text[at++];
        value += text[at++];
      }
      at++;
    } else break;
    if (text[at] !== first) break;
    // A doubled quote inside stands for one.
    value += first === '<' ? '' : first;
  }
  return { value, end: at };
}

/** Splits a list of arguments as `.irp` does: at commas and blanks. */
export function readList(text: string, at: number, percent: Percent | undefined): string[] {
  const values: string[] = [];
  at = skipWhite(text, at);
  if (at >= text.length) return [''];
  while (at < text.length) {
    const { value, end } = readArgument(text, at, percent);
    values.push(value);
    at = skipWhite(text, end);
    if (text[at] === ',') {
      at = skipWhite(text, at + 1);
      if (at >= text.length) break;
    } else if (end === at && at < text.length && value === '') at++;
  }
  return values;
}

/** Reads what stands behind `.macro`: the name and the parameters. */
export function readHeader(
  text: string,
  warn: (message: string) => void,
): { name: string; parameters: Parameter[] } {
  let at = skipWhite(text, 0);
  const nameStart = at;
  while (at < text.length && NAME.test(text[at])) at++;
  const name = text.slice(nameStart, at);
  if (name === '') throw new StatementError('Missing macro name');
  at = skipWhite(text, at);
  const bracketed = text[at] === '(';
  if (bracketed) at++;
  else if (text[at] === ',') {
    at = skipWhite(text, at + 1);
    if (at >= text.length) throw new StatementError(`Bad parameter list for macro \`${name}'`);
  }
  const parameters: Parameter[] = [];
  for (;;) {
    at = skipWhite(text, at);
    if (at >= text.length) break;
    if (bracketed && text[at] === ')') {
      at++;
      break;
    }
    if (parameters.at(-1)?.kind === 'vararg')
      throw new StatementError(`Bad parameter list for macro \`${name}'`);
    const parameter = readParameter(text, at, name, warn);
    if (parameters.some((other) => other.name === parameter.parameter.name)) {
      throw new StatementError(
        `A parameter named \`${parameter.parameter.name}' already exists for macro \`${name}'`,
      );
    }
    parameters.push(parameter.parameter);
    const comma = skipWhite(text, parameter.end);
    at = skipComma(text, parameter.end);
    if (text[comma] === ',' && at >= text.length)
      throw new StatementError(`Bad parameter list for macro \`${name}'`);
  }
  if (skipWhite(text, at) < text.length) {
    throw new StatementError(`Bad parameter list for macro \`${name}'`);
  }
  return { name, parameters };
}

function readParameter(
  text: string,
  at: number,
  macro: string,
  warn: (message: string) => void,
): { parameter: Parameter; end: number } {
  const start = at;
  while (at < text.length && NAME.test(text[at])) at++;
  const name = text.slice(start, at);
  if (name === '') throw new StatementError(`Bad parameter list for macro \`${macro}'`);
  let kind: Parameter['kind'] = 'optional';
  let fallback = '';
  at = skipWhite(text, at);
  if (text[at] === ':') {
    const wordStart = skipWhite(text, at + 1);
    at = wordStart;
    while (at < text.length && NAME.test(text[at])) at++;
    const word = text.slice(wordStart, at);
    if (word === 'req') kind = 'required';
    else if (word === 'vararg') kind = 'vararg';
    else {
      throw new StatementError(
        word === ''
          ? `Missing parameter qualifier for \`${name}' in macro \`${macro}'`
          : `\`${word}' is not a valid parameter qualifier for \`${name}' in macro \`${macro}'`,
      );
    }
    at = skipWhite(text, at);
  }
  if (text[at] === '=') {
    const argument = readArgument(text, at + 1, undefined);
    fallback = argument.value;
    if (kind === 'required') {
      warn(`Pointless default value for required parameter \`${name}' in macro \`${macro}'`);
      fallback = '';
    }
    at = argument.end;
  }
  return { parameter: { name, kind, fallback }, end: at };
}

/** Characters that end the search for a keyword argument's `=`. */
const SEPARATORS = ' \t,";()';

/** Arguments of one invocation, in the order of the parameters. `warn` hears about doubled ones. */
export function readArguments(
  macro: Macro,
  text: string,
  percent: Percent | undefined,
  warn: (message: string) => void,
): string[] {
  const { parameters, name } = macro;
  const values: string[] = parameters.map(() => '');
  let position = 0;
  let keyword = false;
  let at = skipWhite(text, 0);
  while (at < text.length) {
    let scan = at;
    while (scan < text.length && !SEPARATORS.includes(text[scan]) && text[scan] !== '=') scan++;
    if (!percent && text[scan] === '=' && scan > at) {
      keyword = true;
      const index = macro.index.get(text.slice(at, scan));
      const argument = readArgument(text, scan + 1, percent);
      at = argument.end;
      if (index === undefined || index >= parameters.length) {
        const unknown = text.slice(text.lastIndexOf(' ', scan) + 1, scan);
        throw new StatementError(
          `Parameter named \`${unknown}' does not exist for macro \`${name}'`,
        );
      }
      if (values[index] !== '') {
        warn(
          `Value for parameter \`${parameters[index].name}' of macro \`${name}' was already specified`,
        );
      }
      values[index] = argument.value;
    } else {
      if (keyword) throw new StatementError("can't mix positional and keyword arguments");
      if (position >= parameters.length) throw new StatementError('too many positional arguments');
      if (parameters[position].kind === 'vararg') {
        values[position++] = text.slice(at);
        at = text.length;
      } else {
        const argument = readArgument(text, at, percent);
        values[position++] = argument.value;
        at = argument.end;
      }
    }
    at = skipComma(text, at);
  }
  for (const [i, parameter] of parameters.entries()) {
    if (values[i] !== '') continue;
    if (parameter.kind === 'required') {
      throw new StatementError(
        `Missing value for required parameter \`${parameter.name}' of macro \`${name}'`,
      );
    }
    values[i] = parameter.fallback;
  }
  return values;
}

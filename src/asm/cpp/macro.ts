// Macros of the C preprocessor: definitions, and expansion as gcc does it (arguments expanded first,
// the result scanned again, a macro disabled while its expansion is being read).
import { CHAR, NAME, PAD, PUNCT, printTokens, STRING, type Token, tokenise } from './token.js';

export interface CppMacro {
  readonly name: string;
  /** undefined: object-like. */
  readonly parameters: readonly string[] | undefined;
  /** The last parameter takes the rest. */
  readonly variadic: boolean;
  readonly body: readonly Token[];
  /** Index of the parameter for each body token; -1 for none. */
  readonly places: readonly number[];
  /** __LINE__ and the like: makes its tokens when asked. */
  readonly dynamic?: () => Token[];
}

/** Parses what stands behind `#define`. A string result is an error message. */
export function parseDefine(text: string): CppMacro | string {
  const tokens = tokenise(text);
  const [first] = tokens;
  if (!first) return 'no macro name given in #define directive';
  if (first.kind !== NAME) return 'macro names must be identifiers';
  if (first.text === 'defined') return '"defined" cannot be used as a macro name';
  const open = tokens[1];
  if (open?.text !== '(' || open.space)
    return finish(first.text, undefined, false, tokens.slice(1));
  const parameters: string[] = [];
  let variadic = false;
  let at = 2;
  for (;;) {
    const token = tokens[at++];
    if (!token) return "expected ')' before end of line";
    if (token.text === ')' && parameters.length === 0 && !variadic) break;
    if (token.text === '...') {
      variadic = true;
      parameters.push('__VA_ARGS__');
    } else if (token.kind === NAME) {
      if (parameters.includes(token.text)) return `duplicate macro parameter "${token.text}"`;
      parameters.push(token.text);
      if (tokens[at]?.text === '...') {
        variadic = true;
        at++;
      }
    } else return `expected parameter name, found "${token.text}"`;
    const separator = tokens[at++];
    if (separator?.text === ')') break;
    if (variadic || separator?.text !== ',') return "expected ',' or ')' in macro parameter list";
  }
  return finish(first.text, parameters, variadic, tokens.slice(at));
}

function finish(
  name: string,
  parameters: string[] | undefined,
  variadic: boolean,
  tokens: readonly Token[],
): CppMacro | string {
  // gcc reads a row of `##` as one.
  const body = tokens.filter((token, i) => token.text !== '##' || tokens[i - 1]?.text !== '##');
  if (body[0]?.text === '##' || body[body.length - 1]?.text === '##') {
    return "'##' cannot appear at either end of a macro expansion";
  }
  const fault = variadic ? faultOfVaOpt(body) : undefined;
  if (fault !== undefined) return fault;
  if (body.length > 0) body[0] = { ...body[0], space: false };
  const places = body.map((token) =>
    token.kind === NAME && parameters ? parameters.indexOf(token.text) : -1,
  );
  return { name, parameters, variadic, body, places };
}

const ENDS_OF_VA_OPT = "'##' cannot appear at either end of __VA_OPT__";

/** What is wrong with a `__VA_OPT__ ( … )` of a variadic macro. */
function faultOfVaOpt(body: readonly Token[]): string | undefined {
  for (let i = 0; i < body.length; i++) {
    if (body[i].text !== '__VA_OPT__') continue;
    if (body[i + 1]?.text !== '(') return '__VA_OPT__ must be followed by an open parenthesis';
    if (body[i + 2]?.text === '##') return ENDS_OF_VA_OPT;
    let depth = 0;
    do {
      const { text } = body[++i] ?? { text: undefined };
      if (text === undefined) return 'unterminated __VA_OPT__';
      if (text === '(') depth++;
      else if (text === ')' && --depth === 0 && body[i - 1].text === '##') return ENDS_OF_VA_OPT;
      else if (text === '__VA_OPT__') return '__VA_OPT__ may not appear in a __VA_OPT__';
    } while (depth > 0);
  }
  return undefined;
}

interface Context {
  readonly tokens: readonly Token[];
  at: number;
  readonly macro: CppMacro | undefined;
}

/** Tokens that one line may become: stops definitions which double at each step. */
const MAX_TOKENS = 4_000_000;

export class ExpansionError extends Error {}

/** `space`: of what it stands for; undefined where it takes over what follows. */
const pad = (space: boolean | undefined): Token => ({ kind: PAD, text: '', space });

const AFTER = pad(undefined);

/** Expands the tokens of lines. `more` gives the tokens of the next line when a call spans lines. */
export class Expander {
  private contexts: Context[] = [];
  private readonly disabled = new Set<CppMacro>();
  private produced = 0;

  constructor(
    private readonly macros: ReadonlyMap<string, CppMacro>,
    private readonly more: () => readonly Token[] | undefined,
    private readonly peekMore: () => readonly Token[] | undefined,
  ) {}

  /** Expands one line (with the following ones, where a call goes on there). */
  line(tokens: readonly Token[]): Token[] {
    this.contexts = [{ tokens, at: 0, macro: undefined }];
    this.disabled.clear();
    this.produced = 0;
    return this.drain(0, true);
  }

  /** How many tokens of the line have been read. */
  get position(): number {
    return this.contexts[0]?.at ?? 0;
  }

  /** Reads everything above context `floor`, expanding. */
  private drain(floor: number, top: boolean): Token[] {
    const out: Token[] = [];
    for (;;) {
      const token = this.next(floor);
      if (!token) return out;
      if (++this.produced > MAX_TOKENS) throw new ExpansionError('macro expansion is too large');
      if (token.kind !== NAME || token.frozen) {
        out.push(token);
        continue;
      }
      const macro = this.macros.get(token.text);
      if (!macro) out.push(token);
      else if (this.disabled.has(macro)) out.push({ ...token, frozen: true });
      else if (!this.enter(macro, token, floor, top)) out.push(token);
    }
  }

  /** The next token, leaving contexts that are used up. */
  private next(floor: number): Token | undefined {
    while (this.contexts.length > floor) {
      const context = this.contexts[this.contexts.length - 1];
      if (context.at < context.tokens.length) return context.tokens[context.at++];
      this.contexts.pop();
      if (context.macro) {
        this.disabled.delete(context.macro);
        return AFTER;
      }
    }
    return undefined;
  }

  private push(tokens: readonly Token[], macro: CppMacro | undefined): void {
    if (this.contexts.length > 10_000) throw new ExpansionError('macro expansion is too deep');
    this.contexts.push({ tokens, at: 0, macro });
    if (macro) this.disabled.add(macro);
  }

  /** Starts expanding `macro`; false when it is function-like and no `(` follows. */
  private enter(macro: CppMacro, name: Token, floor: number, top: boolean): boolean {
    const before: Token = pad(name.space);
    if (macro.dynamic) {
      this.push([before, ...macro.dynamic(), AFTER], undefined);
      return true;
    }
    if (!macro.parameters) {
      this.push([before, ...pasteAll(macro.body)], macro);
      return true;
    }
    if (!this.parenFollows(floor, top)) return false;
    const args = this.collect(macro, floor, top);
    this.push([before, ...this.replace(macro, args)], macro);
    return true;
  }

  /** Consumes `(` if it is the next token; contexts that end before it are left for good. */
  private parenFollows(floor: number, top: boolean): boolean {
    for (let depth = this.contexts.length - 1; depth >= floor; depth--) {
      const context = this.contexts[depth];
      let { at } = context;
      while (at < context.tokens.length && context.tokens[at].kind === PAD) at++;
      if (at >= context.tokens.length) continue;
      if (context.tokens[at].text !== '(' || context.tokens[at].kind !== PUNCT) return false;
      while (this.contexts.length - 1 > depth) {
        const done = this.contexts.pop() as Context;
        if (done.macro) this.disabled.delete(done.macro);
      }
      context.at = at + 1;
      return true;
    }
    if (!top || this.peekMore()?.[0]?.text !== '(') return false;
    const tokens = this.more() as readonly Token[];
    for (const done of this.contexts) if (done.macro) this.disabled.delete(done.macro);
    this.contexts = [{ tokens: spaced(tokens), at: 1, macro: undefined }];
    return true;
  }

  private collect(macro: CppMacro, floor: number, top: boolean): Token[][] {
    const parameters = macro.parameters as readonly string[];
    const args: Token[][] = [[]];
    let depth = 0;
    for (;;) {
      let token = this.next(floor);
      if (!token) {
        const tokens = top ? this.more() : undefined;
        if (!tokens) {
          throw new ExpansionError(`unterminated argument list invoking macro "${macro.name}"`);
        }
        this.push(spaced(tokens), undefined);
        continue;
      }
      const current = args[args.length - 1];
      if (token.kind === PUNCT) {
        if (token.text === '(') depth++;
        else if (token.text === ')') {
          if (depth-- === 0) break;
        } else if (token.text === ',' && depth === 0) {
          if (!(macro.variadic && args.length === parameters.length)) {
            args.push([]);
            continue;
          }
        }
      } else if (token.kind === NAME && !token.frozen) {
        const inner = this.macros.get(token.text);
        if (inner && this.disabled.has(inner)) token = { ...token, frozen: true };
      }
      if (token.kind === PAD && current.length === 0) continue;
      current.push(token);
    }
    return this.checked(macro, args);
  }

  private checked(macro: CppMacro, args: Token[][]): Token[][] {
    const wanted = (macro.parameters as readonly string[]).length;
    if (wanted === 0 && args.length === 1 && args[0].length === 0) return [];
    if (args.length < wanted) {
      if (!(macro.variadic && args.length === wanted - 1)) {
        throw new ExpansionError(
          `macro "${macro.name}" requires ${wanted} arguments, but only ${args.length} given`,
        );
      }
    } else if (args.length > wanted) {
      throw new ExpansionError(
        `macro "${macro.name}" passed ${args.length} arguments, but takes just ${wanted}`,
      );
    }
    return args;
  }

  /** Expands an argument on its own. */
  private expandArgument(tokens: readonly Token[]): Token[] {
    const floor = this.contexts.length;
    this.contexts.push({ tokens, at: 0, macro: undefined });
    return this.drain(floor, false);
  }

  /** The body of `macro` with arguments put in, stringified and pasted. */
  private replace(
    macro: CppMacro,
    args: Token[][],
    expanded: (Token[] | undefined)[] = [],
  ): Token[] {
    const { body, places } = macro;
    const out: Token[] = [];
    const last = (macro.parameters as readonly string[]).length - 1;
    for (let i = 0; i < body.length; i++) {
      const token = body[i];
      const next = body[i + 1];
      if (token.text === '#' && token.kind === PUNCT && places[i + 1] >= 0) {
        const isRight = body[i - 1]?.text === '##';
        const { space = false } = token;
        if (!isRight) out.push(pad(space));
        out.push(stringify(args[places[++i]] ?? [], false));
        if (body[i + 1]?.text !== '##') out.push(AFTER);
        continue;
      }
      if (token.text === '#' && next?.text === '__VA_OPT__' && macro.variadic) {
        const inner: Token[] = [];
        i = this.vaOpt(macro, args, i + 1, inner, expanded);
        out.push(pad(token.space), stringify(inner, false), AFTER);
        continue;
      }
      if (token.text === '__VA_OPT__' && token.kind === NAME && macro.variadic) {
        i = this.vaOpt(macro, args, i, out, expanded);
        continue;
      }
      const place = places[i];
      if (place < 0) {
        // `, ## rest`: without a rest the comma goes, with one nothing is pasted.
        if (token.text === ',' && next?.text === '##' && macro.variadic && places[i + 2] === last) {
          const isOmitted =
            args[last] === undefined || (last === 0 && args.length === 1 && args[0].length === 0);
          if (!isOmitted) out.push(token);
          // Nothing is pasted, but as beside any `##` the argument has not been expanded on its own.
          if (!isOmitted && args[last].length > 0)
            out.push(...args[last].filter((each) => each.kind !== PAD), AFTER);
          i += 2;
          continue;
        }
        out.push(token);
        continue;
      }
      const pasted = next?.text === '##' || body[i - 1]?.text === '##';
      if (pasted) {
        const raw = (args[place] ?? []).filter((each) => each.kind !== PAD);
        // Behind `##` the first token keeps its own white space, else the parameter's counts.
        if (raw.length === 0 || body[i - 1]?.text !== '##') out.push(pad(token.space));
        out.push(...raw);
        if (next?.text !== '##') out.push(AFTER);
        continue;
      }
      expanded[place] ??= this.expandArgument(args[place] ?? []);
      pushArgument(out, expanded[place] as Token[], token);
    }
    return pasteAll(out, body);
  }

  /** `__VA_OPT__ ( … )`; returns the index of its closing parenthesis. */
  private vaOpt(
    macro: CppMacro,
    args: Token[][],
    at: number,
    out: Token[],
    expanded: (Token[] | undefined)[],
  ): number {
    const { body } = macro;
    const last = (macro.parameters as readonly string[]).length - 1;
    let depth = 0;
    let end = at + 1;
    for (; end < body.length; end++) {
      if (body[end].text === '(') depth++;
      else if (body[end].text === ')' && --depth === 0) break;
    }
    expanded[last] ??= this.expandArgument(args[last] ?? []);
    const rest = expanded[last] as Token[];
    const { space } = body[at];
    const isRight = body[at - 1]?.text === '##';
    if (!isRight) out.push(pad(space));
    if (rest.some((token) => token.kind !== PAD)) {
      const inner: CppMacro = {
        ...macro,
        body: body.slice(at + 2, end),
        places: macro.places.slice(at + 2, end),
      };
      const [first, ...more] = this.replace(inner, args, expanded);
      if (first) out.push({ ...first, space: isRight && space }, ...more);
      else if (isRight) out.push(pad(space));
    } else if (isRight) out.push(pad(space));
    if (body[end + 1]?.text !== '##') out.push(AFTER);
    return end;
  }
}

function pushArgument(out: Token[], tokens: readonly Token[], place: Token): void {
  out.push(pad(place.space));
  for (const [i, token] of tokens.entries()) {
    out.push(i === 0 && token.space !== undefined ? { ...token, space: false } : token);
  }
  out.push(AFTER);
}

/** A line that goes on with a call: its first token is separated from what came before. */
function spaced(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => (i === 0 ? { ...token, space: true } : token));
}

function stringify(tokens: readonly Token[], space: boolean | undefined): Token {
  let text = '';
  let pending = false;
  for (const token of tokens) {
    if (token.kind === PAD) {
      if (token.space) pending = true;
      continue;
    }
    if ((token.space || pending) && text !== '') text += ' ';
    pending = false;
    text +=
      token.kind === STRING || token.kind === CHAR || token.text[0] === "'" || token.text[0] === '"'
        ? token.text.replace(/["\\]/g, '\\$&')
        : token.text;
  }
  // A backslash at the end would take the quote with it: gcc ignores it.
  const [backslashes] = /\\*$/.exec(text) as RegExpExecArray;
  if (backslashes.length % 2 === 1) text = text.slice(0, -1);
  return { kind: STRING, text: `"${text}"`, space };
}

/** Carries out `##`. `body`: only operators that stand in the definition count. */
function pasteAll(tokens: readonly Token[], body: readonly Token[] = tokens): Token[] {
  const isOperator = (token: Token) => token.text === '##' && token.kind === PUNCT;
  if (!body.some(isOperator)) return tokens as Token[];
  const operators = new Set(body.filter(isOperator));
  const out: Token[] = [];
  let i = 0;
  const isPaste = () => i + 1 < tokens.length && operators.has(tokens[i]);
  while (i < tokens.length) {
    let left = tokens[i++];
    if (!isPaste()) {
      out.push(left);
      continue;
    }
    let before: Token | undefined;
    let right: Token | undefined;
    let isSeparated = false;
    while (isPaste() && !right) {
      const token = tokens[i + 1];
      i += 2;
      // An argument without tokens pastes nothing.
      isSeparated = true;
      if (token.kind === PAD) continue;
      if (left.kind === PAD) {
        isSeparated = false;
        left = { ...token, space: left.space };
        continue;
      }
      before ??= pad(left.space);
      const joined = pasted(left, token);
      if (joined) left = joined;
      else right = token;
    }
    if (before) out.push(before);
    out.push(left);
    if (isSeparated) out.push(AFTER);
    // In assembler source what does not make one token stays two.
    if (!right) continue;
    if (isPaste()) {
      // … of which the second one may be the first of another.
      tokens = [...tokens.slice(0, i - 1), right, ...tokens.slice(i)];
      i--;
    } else out.push(right);
  }
  return out;
}

function pasted(left: Token, right: Token): Token | undefined {
  const joined = tokenise(left.text + right.text);
  return joined.length === 1 ? { ...joined[0], space: left.space } : undefined;
}

/** Tokens as text: for `#include MACRO`, `#error`. */
export function tokensToText(tokens: readonly Token[]): string {
  return printTokens(tokens).trim();
}

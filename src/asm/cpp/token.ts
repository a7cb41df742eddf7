// Preprocessing tokens of assembler source, as gcc cuts them: names, numbers, strings, punctuators, and
// single other characters. `$` and `.` are no part of names; a quote without a partner takes the rest of
// the line.

export const NAME = 1;
export const NUMBER = 2;
export const STRING = 3;
export const CHAR = 4;
export const PUNCT = 5;
export const OTHER = 6;
/** No token: marks where macro expansions begin and end, for spacing. */
export const PAD = 7;

export interface Token {
  readonly kind: number;
  readonly text: string;
  /** White space stands before it; undefined on a PAD that takes over what follows. */
  readonly space: boolean | undefined;
  /** Its macro was being expanded when it was read: never expanded again. */
  readonly frozen?: boolean;
}

const LETTER = 1;
const DIGIT = 2;

const CLASS = new Uint8Array(128);
for (let code = 65; code <= 90; code++) CLASS[code] = CLASS[code + 32] = LETTER;
CLASS[95] = LETTER;
for (let code = 48; code <= 57; code++) CLASS[code] = DIGIT;

export function isNameStart(code: number): boolean {
  return code < 128 && CLASS[code] === LETTER;
}

export function isNamePart(code: number): boolean {
  return code < 128 && CLASS[code] !== 0;
}

const THREE = new Set(['<<=', '>>=', '...']);
const TWO = new Set([
  '->',
  '++',
  '--',
  '<<',
  '>>',
  '<=',
  '>=',
  '==',
  '!=',
  '&&',
  '||',
  '*=',
  '/=',
  '%=',
  '+=',
  '-=',
  '&=',
  '|=',
  '^=',
  '##',
]);
const ONE = '[](){}.&*+-~!/%<>^|?:;=,#';

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isNamePart(code) || code === 46) {
      const sign = text[end + 1];
      const exponent = code | 32;
      end += (exponent === 101 || exponent === 112) && (sign === '+' || sign === '-') ? 2 : 1;
    } else return end;
  }
}

/** Cuts a logical line (comments already gone) into tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  let space = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || (code >= 11 && code <= 13)) {
      space = true;
      at++;
      continue;
    }
    let kind = PUNCT;
    let end = at + 1;
    if (isNameStart(code)) {
      kind = NAME;
      while (end < length && isNamePart(text.charCodeAt(end))) end++;
      // Of the prefixes of strings assembler source has L alone.
      const close = code === 76 && end === at + 1 ? wideEnd(text, end) : -1;
      if (close > 0) {
        kind = text[end] === '"' ? STRING : CHAR;
        end = close;
      }
    } else if (
      (code >= 48 && code <= 57) ||
      (code === 46 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57)
    ) {
      kind = NUMBER;
      end = numberEnd(text, at);
    } else if (code === 34 || code === 39) {
      end = closingQuote(text, at);
      kind = end < 0 ? OTHER : code === 34 ? STRING : CHAR;
      if (end < 0) end = length;
    } else if (THREE.has(text.substr(at, 3))) end = at + 3;
    else if (TWO.has(text.substr(at, 2))) end = at + 2;
    else if (!ONE.includes(text[at])) kind = OTHER;
    tokens.push({ kind, text: text.slice(at, end), space });
    space = false;
    at = end;
  }
  return tokens;
}

/** Index behind the string or character that starts at `at`; -1 where none does. */
function wideEnd(text: string, at: number): number {
  return text[at] === '"' || text[at] === "'" ? closingQuote(text, at) : -1;
}

/** Index behind the quote that closes the one at `at`; -1 when the line ends first. */
export function closingQuote(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 92) end++;
    else if (code === quote) return end + 1;
  }
  return -1;
}

/** True when printing `b` right behind `a` could be read as something else (gcc's rule). */
export function pastes(a: Token, b: Token): boolean {
  const first = b.text[0];
  if (a.kind === NAME) {
    return (
      b.kind === NAME ||
      ((b.kind === CHAR || b.kind === STRING) && first !== 'L') ||
      (b.kind === NUMBER && /^\w+$/.test(b.text))
    );
  }
  if (a.kind === NUMBER) {
    return b.kind === NUMBER || b.kind === NAME || b.kind === CHAR || '.+-'.includes(first);
  }
  if (a.kind === OTHER) return a.text === '\\' && b.kind === NAME;
  if (a.kind !== PUNCT) return false;
  if (first === '=' && '= ! < > + - * / % & | ^ << >>'.split(' ').includes(a.text)) return true;
  switch (a.text) {
    case '>':
      return first === '>';
    case '<':
      return '<%:'.includes(first);
    case '+':
      return first === '+';
    case '-':
      return first === '-' || first === '>';
    case '/':
      return first === '/' || first === '*';
    case '%':
      return first === ':' || first === '%';
    case '&':
      return first === '&';
    case '|':
      return first === '|';
    case ':':
      return first === ':' || first === '>';
    case '->':
      return first === '*';
    case '.':
      return first === '.' || first === '%' || b.kind === NUMBER;
    case '#':
      return first === '#' || first === '%';
    default:
      return false;
  }
}

/** Prints tokens as gcc -E does, one space where there was white space or two would become one. */
export function printTokens(tokens: readonly Token[]): string {
  let text = '';
  let previous: Token | undefined;
  let padded = false;
  let source: boolean | undefined;
  for (const token of tokens) {
    if (token.kind === PAD) {
      if (!padded || source === undefined || (source === false && token.space === undefined)) {
        source = padded && source === true ? true : token.space;
      }
      padded = true;
      continue;
    }
    if (padded) {
      const space = source === undefined ? token.space : source;
      if (space || (previous && pastes(previous, token))) text += ' ';
    } else if (token.space) text += ' ';
    text += token.text;
    padded = false;
    source = undefined;
    previous = token;
  }
  return text;
}

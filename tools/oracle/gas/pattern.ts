// Expected output as GNU's test suite writes it: one regular expression per line, with a few lines of their
// own meaning. Written from the suite's documentation of `regexp_diff`.

const CLASSES: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  digit: '0-9',
  lower: 'a-z',
  print: ' -~',
  punct: '!-/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f',
};

/** A Tcl regular expression as JavaScript writes it. */
export function translate(pattern: string): string {
  let out = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') out += pattern.slice(at, ++at + 1);
    else if (char === '[') {
      const { text, end } = bracket(pattern, at);
      out += text;
      at = end;
    } else if (char === '{' && !/^\{\d+(,\d*)?\}/.test(pattern.slice(at))) out += '\\{';
    else out += char;
  }
  return out;
}

/** The bracket expression at `pattern[at]`; `end` is its last character. */
function bracket(pattern: string, at: number): { text: string; end: number } {
  let text = '[';
  let i = at + 1;
  if (pattern[i] === '^') text += pattern[i++];
  if (pattern[i] === ']') {
    text += '\\]';
    i++;
  }
  for (; i < pattern.length && pattern[i] !== ']'; i++) {
    const named = /^\[:(\w+):\]/.exec(pattern.slice(i));
    if (named) {
      text += CLASSES[named[1]];
      i += named[0].length - 1;
    } else if (pattern[i] === '\\') text += pattern.slice(i, ++i + 1);
    else text += pattern[i] === '[' ? '\\[' : pattern[i];
  }
  return { text: `${text}]`, end: i };
}

const cache = new Map<string, RegExp>();

function matches(pattern: string, line: string): boolean {
  const negated = pattern.startsWith('!');
  let regexp = cache.get(pattern);
  if (!regexp) {
    regexp = new RegExp(`^(?:${translate(negated ? pattern.slice(1) : pattern)})$`);
    cache.set(pattern, regexp);
  }
  return regexp.test(line) !== negated;
}

/** Where `text` is not what `expected` asks for; undefined where it is. */
export function difference(text: string, expected: string): string | undefined {
  const inverted = /^#failif$/m.test(expected);
  const found = compare(text.split('\n'), expected.split('\n'));
  if (!inverted) return found;
  return found === undefined ? 'equal to what it must not be' : undefined;
}

function compare(lines: readonly string[], patterns: readonly string[]): string | undefined {
  let at = 0;
  const skipEmpty = () => {
    while (at < lines.length && lines[at] === '') at++;
  };
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i];
    if (pattern === '#pass') return undefined;
    if (pattern.startsWith('#...')) {
      const next = patterns[++i];
      if (next === undefined) return undefined;
      if (next === '' && i === patterns.length - 1) return undefined;
      skipEmpty();
      while (at < lines.length && !matches(next, lines[at])) at++;
      if (at++ >= lines.length) return `no line like ${next}`;
    } else if (pattern.startsWith('#?')) {
      skipEmpty();
      if (at < lines.length && matches(pattern.slice(2), lines[at])) at++;
    } else if (pattern !== '' && !pattern.startsWith('#')) {
      skipEmpty();
      if (at >= lines.length) return `ends before ${pattern}`;
      if (!matches(pattern, lines[at])) return `'${lines[at]}', expected ${pattern}`;
      at++;
    }
  }
  skipEmpty();
  return at < lines.length ? `'${lines[at]}', expected the end` : undefined;
}

// A cursor over the operands of a directive.
import { StatementError } from './diagnostics.js';
import { nameEnd, startsName } from './expr.js';

/** Bytes of a JavaScript string as UTF-8, for `.ascii` and names. */
const encoder = new TextEncoder();

export class Args {
  at = 0;

  constructor(readonly text: string) {}

  blanks(): void {
    while (this.text.charCodeAt(this.at) === 32 || this.text.charCodeAt(this.at) === 9) this.at++;
  }

  /** The next character that is not blank; '' at the end. */
  peek(): string {
    this.blanks();
    return this.text.charAt(this.at);
  }

  get done(): boolean {
    this.blanks();
    return this.at >= this.text.length;
  }

  eat(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }

  /** A symbol or other name, bare or quoted; undefined when none starts here. */
  name(): string | undefined {
    const first = this.peek();
    if (first === '"') return new TextDecoder().decode(this.string());
    if (first === '' || !startsName(this.text.charCodeAt(this.at))) return undefined;
    const start = this.at;
    this.at = nameEnd(this.text, start);
    return this.text.slice(start, this.at);
  }

  /** What is left, without the blanks around it. */
  rest(): string {
    const rest = this.text.slice(this.at).trim();
    this.at = this.text.length;
    return rest;
  }

  /** Up to the next comma (a word that need not be a name: `ax`, `%progbits`). */
  word(): string {
    this.blanks();
    const comma = this.text.indexOf(',', this.at);
    const end = comma < 0 ? this.text.length : comma;
    const word = this.text.slice(this.at, end).trim();
    this.at = end;
    return word;
  }

  /** A quoted string with C escapes, as bytes. Throws when there is none. */
  string(): Uint8Array {
    if (this.peek() !== '"') throw new StatementError('missing string');
    const bytes: number[] = [];
    const { text } = this;
    let at = this.at + 1;
    for (;;) {
      if (at >= text.length) throw new StatementError('missing string');
      const character = text[at++];
      if (character === '"') break;
      if (character !== '\\') {
        if (character < '\x80') bytes.push(character.charCodeAt(0));
        else {
          const point = text.codePointAt(at - 1) as number;
          const whole = String.fromCodePoint(point);
          at += whole.length - 1;
          bytes.push(...encoder.encode(whole));
        }
        continue;
      }
      const escaped = text[at++] ?? '"';
      const simple = '\\"bfnrtv'.indexOf(escaped);
      if (simple >= 0) bytes.push([92, 34, 8, 12, 10, 13, 9, 11][simple]);
      else if (escaped >= '0' && escaped <= '7') {
        let value = Number(escaped);
        for (let i = 0; i < 2 && text[at] >= '0' && text[at] <= '7'; i++) {
          value = value * 8 + Number(text[at++]);
        }
        bytes.push(value & 0xff);
      } else if (escaped === 'x' || escaped === 'X') {
        let value = 0;
        while (/[0-9a-fA-F]/.test(text[at] ?? '')) {
          value = (value * 16 + parseInt(text[at++], 16)) & 0xff;
        }
        bytes.push(value);
      } else bytes.push(escaped.charCodeAt(0) & 0xff);
    }
    this.at = at;
    return Uint8Array.from(bytes);
  }

  /** Throws GNU's message unless everything has been read. */
  finish(): void {
    if (this.done) return;
    const character = this.text[this.at];
    throw new StatementError(
      `junk at end of line, first unrecognized character is \`${character}'`,
      this.at,
    );
  }
}

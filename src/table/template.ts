// The assembly template of a row, parsed to a tree: `add <sf:Rd|SP>, <sf:Rn|SP>, #<imm12>{, lsl #12}`.
// The first word is the mnemonic (`ldrb<c>/ldr<c>b`: the first spelling is printed, all are
// accepted); `<kind:arg,arg|FLAG>` is an operand, `{…}` an optional part, `\{` a literal brace. What
// an operand kind means is not known here: see src/operands/.

/** `<kind:arg,arg|FLAG>`. In `<imm16>` the kind is `imm16` and there are no arguments. */
export interface OperandSpec {
  readonly text: string;
  readonly kind: string;
  readonly args: readonly string[];
  readonly flags: readonly string[];
}

export type TemplateNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'operand'; readonly spec: OperandSpec }
  | { readonly type: 'group'; readonly nodes: readonly TemplateNode[] };

export interface Template {
  /** Spellings of the mnemonic: text and operands only. The first is printed. */
  readonly mnemonics: readonly (readonly TemplateNode[])[];
  readonly operands: readonly TemplateNode[];
}

export class TemplateError extends Error {}

/** Parses a template; throws TemplateError with the offending place. */
export function parseTemplate(text: string): Template {
  const operands = text.slice(mnemonicEnd(text)).trim();
  return { mnemonics: parseMnemonics(text), operands: parseNodes(operands, text) };
}

/** The spellings of the mnemonic alone: all that is needed to find a row by it. */
export function parseMnemonics(text: string): Template['mnemonics'] {
  return spellingsOf(text).map((spelling) => parseNodes(spelling, text));
}

/** How the spellings of the mnemonic begin, as far as that is plain text. */
export function mnemonicStarts(text: string): string[] {
  return spellingsOf(text).map((spelling) => /^[^<{\\]*/.exec(spelling)?.[0] ?? '');
}

const spellingsOf = (text: string) => text.slice(0, mnemonicEnd(text)).split(/\/(?![^<]*>)/);

/** The operands a part of a template mentions, optional ones included. */
export function operandsIn(nodes: readonly TemplateNode[]): OperandSpec[] {
  return nodes.flatMap((node) =>
    node.type === 'operand' ? [node.spec] : node.type === 'group' ? operandsIn(node.nodes) : [],
  );
}

function mnemonicEnd(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '<') depth++;
    else if (text[i] === '>') depth--;
    else if (text[i] === ' ' && depth === 0) return i;
    else if (text[i] === '{' && text[i + 1] === ' ') return i;
  }
  return text.length;
}

function parseNodes(text: string, whole: string): TemplateNode[] {
  let at = 0;
  const fail = (why: string): never => {
    throw new TemplateError(`${why} in template '${whole}'`);
  };
  const sequence = (nested: boolean): TemplateNode[] => {
    const nodes: TemplateNode[] = [];
    let literal = '';
    const flush = () => {
      if (literal !== '') nodes.push({ type: 'text', text: literal });
      literal = '';
    };
    for (;;) {
      const c = text[at++];
      if (c === undefined) {
        if (nested) fail("'{' is not closed");
        break;
      }
      if (c === '\\') literal += text[at++];
      else if (c === '}') {
        if (!nested) fail("unexpected '}'");
        break;
      } else if (c === '{') {
        flush();
        nodes.push({ type: 'group', nodes: sequence(true) });
      } else if (c === '<') {
        flush();
        const end = text.indexOf('>', at);
        if (end < 0) fail("'<' is not closed");
        nodes.push({ type: 'operand', spec: parseSpec(text.slice(at, end)) });
        at = end + 1;
      } else literal += c;
    }
    flush();
    return nodes;
  };
  return sequence(false);
}

function parseSpec(text: string): OperandSpec {
  const [body, ...flags] = text.split('|').map((s) => s.trim());
  const colon = body.indexOf(':');
  const kind = colon < 0 ? body : body.slice(0, colon);
  const args = colon < 0 ? [] : body.slice(colon + 1).split(',');
  return { text, kind: kind.trim(), args: args.map((s) => s.trim()), flags };
}

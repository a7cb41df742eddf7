// Where in its source line a message belongs. The assembler sees lines without comments and with
// macros expanded, so the operand is looked up in the text of the line; not found, no column.
import type { Diagnostic } from './diagnostics.js';
import type { AssembleOptions } from './options.js';

/** The diagnostic with a 1-based column, where its quoted statement can be found in the source. */
export function columnOf(
  diagnostic: Diagnostic,
  files: Map<string, string>,
  options: AssembleOptions,
): Diagnostic {
  const { file, line, message } = diagnostic;
  const quoted = /`([^']*)'$/.exec(message);
  if (!quoted) {
    const { column: _, ...rest } = diagnostic;
    return rest;
  }
  const text = sourceLine(file, line, files, options);
  const column = text === undefined ? undefined : find(text, quoted[1], diagnostic.column);
  const { column: _, ...rest } = diagnostic;
  return column === undefined ? rest : { ...rest, column };
}

function sourceLine(
  file: string,
  line: number,
  files: Map<string, string>,
  options: AssembleOptions,
): string | undefined {
  let source = files.get(file);
  if (source === undefined) {
    source = options.readFile?.(file) ?? '';
    files.set(file, source);
  }
  return source.split('\n')[line - 1];
}

/** 1-based column of the operand at `offset` of the statement's operands, else of its mnemonic. */
function find(text: string, statement: string, offset: number | undefined): number | undefined {
  const [mnemonic] = statement.split(' ', 1);
  const start = text.indexOf(mnemonic);
  if (start < 0) return undefined;
  if (offset === undefined) return start + 1;
  const operands = statement.slice(mnemonic.length).trimStart();
  // Walk both texts, ignoring blanks, to the offset.
  let at = start + mnemonic.length;
  let i = 0;
  while (true) {
    while (text[at] === ' ' || text[at] === '\t') at++;
    if (i >= offset || i >= operands.length) return at < text.length ? at + 1 : start + 1;
    if (operands[i] === ' ') {
      i++;
      continue;
    }
    if (text[at] !== operands[i]) return start + 1;
    at++;
    i++;
  }
}

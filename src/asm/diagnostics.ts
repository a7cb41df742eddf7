// What the assembler has to say: one record per message, collected for a whole file, and the
// exception that carries them. The text is GNU's: `file:line: Error: message -- `statement'`.

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  /** 1-based column in the source line, where the message is about an operand that can be found. */
  readonly column?: number;
  readonly severity: Severity;
  /** An error that ended the assembly at once. */
  readonly fatal?: true;
  readonly message: string;
  /** Where the macro was invoked from, innermost first. */
  readonly stack?: readonly { readonly file: string; readonly line: number }[];
  /** Of the preprocessor: where the file was included from, innermost first; with the first message of a file. */
  readonly includes?: readonly { readonly file: string; readonly line: number }[];
}

const WORDS: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Info' };

/** GNU's text of a diagnostic: one line, and one more per macro invocation it stands in; inclusions are in front. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, severity, fatal, message, stack = [], includes = [] } = diagnostic;
  // Line 0: the whole file is meant.
  const first = `${line === 0 ? file : `${file}:${line}`}: ${fatal ? 'Fatal error' : WORDS[severity]}: ${message}`;
  const rest = stack.map(
    (at, depth) => `${at.file}:${at.line}: ${' '.repeat(depth + 1)}Info: macro invoked from here`,
  );
  const from = includes.map((at, i) => {
    const words = i === 0 ? 'In file included from' : '                 from';
    return `${words} ${at.file}:${at.line}${i === includes.length - 1 ? ':' : ','}`;
  });
  return [...from, first, ...rest].join('\n');
}

/** Thrown when a source does not assemble: all errors (and the warnings before them) of the file. */
export class AssemblyError extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'AssemblyError';
  }
}

/** A message about the statement at hand; the assembler adds file, line and macro stack. */
export class StatementError extends Error {
  constructor(
    message: string,
    /** Index into the operand text, where known. */
    readonly column?: number,
  ) {
    super(message);
  }
}

/** A message that ends the assembly at once: a limit is exceeded. */
export class FatalError extends StatementError {}

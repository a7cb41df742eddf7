// What -W, --warn, --fatal-warnings, --max-errors and -mno-warn-deprecated make of the messages.
import { AssemblyError, type Diagnostic, formatDiagnostic } from '../asm-api/index.js';
import { type Given, UsageError } from './command-line.js';
import { CommandError } from './failure.js';
import type { Io } from './io.js';

const DEFAULT_MAX_ERRORS = 100;

export interface MessagePolicy {
  readonly shows: (warning: Diagnostic) => boolean;
  readonly fatal: boolean;
  /** Errors printed at most. */
  readonly maxErrors: number;
}

/** The last of the flags that contradict each other counts. */
export function policyOf(given: readonly Given[]): MessagePolicy {
  let show = true;
  let deprecated = true;
  let fatal = false;
  let maxErrors = DEFAULT_MAX_ERRORS;
  for (const { name, value } of given) {
    if (name === 'no-warn') show = fatal = false;
    else if (name === 'warn') {
      show = true;
      fatal = false;
    } else if (name === 'fatal-warnings') show = fatal = true;
    else if (name === 'no-warn-deprecated') deprecated = false;
    else if (name === 'warn-deprecated') deprecated = true;
    else if (name === 'max-errors') {
      if (!/^\d+$/.test(value))
        throw new UsageError(`vbar: --max-errors takes a number, not '${value}'`);
      maxErrors = Number(value) || Number.POSITIVE_INFINITY;
    }
  }
  const isDeprecation = ({ message }: Diagnostic) => /\bdeprecated\b/.test(message);
  return { shows: (warning) => show && (deprecated || !isDeprecation(warning)), fatal, maxErrors };
}

/** Prints warnings. @throws CommandError where they are errors */
export function printWarnings(
  warnings: readonly Diagnostic[],
  policy: MessagePolicy,
  io: Io,
): void {
  const shown = warnings.filter((each) => each.severity !== 'error' && policy.shows(each));
  for (const warning of shown) io.err(`${formatDiagnostic(warning)}\n`);
  const count = shown.filter(({ severity }) => severity === 'warning').length;
  if (policy.fatal && count > 0) {
    const what = count === 1 ? '1 warning' : `${count} warnings`;
    throw new CommandError(`${shown[0].file}: Error: ${what}, treating warnings as errors`);
  }
}

/** Runs `work`; an AssemblyError is printed as the policy has it. */
export function withPolicy<T>(policy: MessagePolicy, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AssemblyError)) throw error;
    const shown = error.diagnostics.filter(
      (each) => each.severity === 'error' || policy.shows(each),
    );
    const errors = shown.filter(({ severity }) => severity === 'error').length;
    let left = policy.maxErrors;
    const lines = shown
      .filter(({ severity }) => severity !== 'error' || left-- > 0)
      .map(formatDiagnostic);
    if (errors > policy.maxErrors) {
      lines.push(`${shown[0].file}: ${errors - policy.maxErrors} more errors (--max-errors=0)`);
    }
    throw new CommandError(lines.join('\n'));
  }
}

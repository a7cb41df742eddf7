// Takes a command line apart as flags.ts describes it, and prints help from the same table.
import { COMMANDS, type CommandSpec, type Flag } from './flags.js';
import { IGNORED_GCC_FLAGS } from './gcc-flags.js';
import { readText } from './io.js';

/** Misuse of the command line: exit code 2. The message is all the user needs. */
export class UsageError extends Error {}

/** A command line taken apart. */
export interface Invocation {
  readonly command: CommandSpec;
  readonly operands: readonly string[];
  /** Value of a flag that takes one: the last where it is given several times. */
  value(name: string): string | undefined;
  /** All values of a flag that may be given several times. */
  values(name: string): readonly string[];
  isSet(name: string): boolean;
  /** The spelling of a flag that was used last; undefined where it was not given. */
  spelling(name: string): string | undefined;
  /** Flags and values in the order given, those that are ignored with their reason. */
  readonly all: readonly Given[];
}

export interface Given {
  readonly name: string;
  /** As it was spelled. */
  readonly form: string;
  /** '' for a flag without one. */
  readonly value: string;
  /** Of gcc's -x. */
  readonly language?: string;
}

/**
 * Takes the arguments behind `vbar` apart.
 * @throws UsageError for an unknown command or flag, a missing value or operand
 */
export function parseCommandLine(argv: readonly string[]): Invocation {
  const [name, ...rest] = argv;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    throw new UsageError(
      `vbar: no command '${name}' (there are ${COMMANDS.map((c) => c.name).join(', ')})`,
    );
  }
  return parseArguments(command, rest);
}

/** As parseCommandLine, for the arguments of one command. */
export function parseArguments(command: CommandSpec, rest: readonly string[]): Invocation {
  const { all, operands } = new ArgumentReader(command, rest).read();
  const [fewest, most] = command.operandCount;
  if (operands.length < fewest || operands.length > most) {
    const wanted = command.operands === '' ? 'no operands' : command.operands;
    throw new UsageError(`vbar ${command.name}: takes ${wanted}; see vbar ${command.name} --help`);
  }
  const of = (flag: string) => all.filter((given) => given.name === flag);
  return {
    command,
    operands,
    all,
    value: (flag) => of(flag).at(-1)?.value,
    values: (flag) => of(flag).map(({ value }) => value),
    isSet: (flag) => of(flag).length > 0,
    spelling: (flag) => of(flag).at(-1)?.form,
  };
}

const formsOf = (flag: Flag): readonly string[] => flag.forms ?? [`--${flag.name}`];

/** The value stands right behind it. */
const isGlued = (form: string) => /[=,]$/.test(form);

class ArgumentReader {
  private readonly all: Given[] = [];
  private readonly operands: string[] = [];
  private at = 0;
  /** Every form with its flag, the longest first: `-include` before `-I`, `-MMD` before `-M`. */
  private readonly forms: { form: string; flag: Flag }[];

  constructor(
    private readonly command: CommandSpec,
    private args: readonly string[],
  ) {
    this.forms = command.flags
      .flatMap((flag) => formsOf(flag).map((form) => ({ form, flag })))
      .sort((a, b) => b.form.length - a.form.length);
  }

  read(): { all: Given[]; operands: string[] } {
    const { operands } = this;
    const args = this.args.flatMap((arg) => this.fromFile(arg));
    this.args = args;
    while (this.at < args.length) {
      const arg = args[this.at++];
      if (arg === '--') {
        operands.push(...args.slice(this.at));
        break;
      }
      if (!arg.startsWith('-') || arg === '-') operands.push(arg);
      else if (!this.flag(arg) && !this.cluster(arg) && !this.ignored(arg)) {
        throw this.misuse(`unknown option '${arg}'`);
      }
    }
    return { all: this.all, operands };
  }

  /** `@FILE`: the words of a file, with quotes and backslashes as in a shell; itself where there is none. */
  private fromFile(arg: string): readonly string[] {
    const text = /^@./.test(arg) ? readText(arg.slice(1)) : undefined;
    if (text === undefined) return [arg];
    const words =
      text.match(/(?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')+/g) ?? [];
    return words.map((word) => word.replace(/\\([\s\S])|["']/g, (_, escaped) => escaped ?? ''));
  }

  private misuse(what: string): UsageError {
    const { name } = this.command;
    return new UsageError(`vbar ${name}: ${what}; see vbar ${name} --help`);
  }

  private flag(arg: string): boolean {
    for (const { form, flag } of this.forms) {
      if (!arg.startsWith(form)) continue;
      const rest = arg.slice(form.length);
      if (flag.value === undefined) {
        if (rest !== '') continue;
        this.all.push({ name: flag.name, form, value: '' });
        return true;
      }
      const value = flag.isOptional ? rest : this.valueOf(form, rest);
      if (value === undefined) continue;
      this.all.push({ name: flag.name, form, value });
      return true;
    }
    return false;
  }

  /** The value behind `form`, `rest` being what follows in the same word; undefined: not this flag. */
  private valueOf(form: string, rest: string): string | undefined {
    if (isGlued(form)) return rest;
    if (form.startsWith('--')) {
      if (rest.startsWith('=')) return rest.slice(1);
      if (rest !== '') return undefined;
    } else if (rest !== '') return /^-T/.test(form) && rest.startsWith('=') ? rest.slice(1) : rest;
    const next = this.args[this.at++];
    if (next === undefined) throw this.misuse(`${form} takes a value`);
    return next;
  }

  /** `-dr` as `-d -r`. */
  private cluster(arg: string): boolean {
    if (!this.command.clusters || arg.startsWith('--')) return false;
    const letters = [...arg.slice(1)].map((letter) => `-${letter}`);
    const known = letters.every((form) =>
      this.forms.some((each) => each.form === form && each.flag.value === undefined),
    );
    if (known) for (const letter of letters) this.flag(letter);
    return known;
  }

  private ignored(arg: string): boolean {
    if (!this.command.gcc) return false;
    const found = IGNORED_GCC_FLAGS.find(({ flag }) => flag.test(arg));
    if (!found) return false;
    const language = found.takesNext ? this.args[this.at++] : undefined;
    this.all.push({ name: '', form: arg, value: found.why, ...(language ? { language } : {}) });
    return true;
  }
}

/** The text of `vbar --help`. */
export function helpText(): string {
  const width = Math.max(...COMMANDS.map((c) => usage(c).length));
  const lines = COMMANDS.map((c) => `  vbar ${usage(c).padEnd(width)}  ${c.summary}`);
  return [
    'vbar runs, tests and explains hypervisor-level Arm assembly, A32 and A64.',
    '',
    ...lines,
    '',
    '  vbar COMMAND --help shows the flags of a command; vbar --version the version.',
    '  Exit code: 0 ok, 1 a run or an assembly failed, 2 the command line is wrong.',
    '',
  ].join('\n');
}

/** The text of `vbar COMMAND --help`. */
export function commandHelp(command: CommandSpec): string {
  const rows = command.flags.map((flag) => [flagText(flag), flag.help] as const);
  const width = Math.min(34, Math.max(...rows.map(([form]) => form.length)));
  const lines = rows.map(([form, help]) =>
    form.length > width
      ? `  ${form}\n  ${' '.repeat(width)}  ${help}`
      : `  ${form.padEnd(width)}  ${help}`,
  );
  const gcc = command.gcc
    ? ['', '  Of gcc’s other flags those are taken that change nothing here: src/cli/gcc-flags.ts.']
    : [];
  return [`vbar ${usage(command)} [flags]: ${command.summary}`, '', ...lines, ...gcc, ''].join(
    '\n',
  );
}

export function usage(command: CommandSpec): string {
  return command.operands === '' ? command.name : `${command.name} ${command.operands}`;
}

/** All spellings of a flag, the value once. */
export function flagText(flag: Flag): string {
  const forms = formsOf(flag);
  if (flag.value === undefined) return forms.join(', ');
  const shown = forms.filter(
    (form) => !form.startsWith('--') || forms.length < 3 || form === forms[0],
  );
  if (flag.isOptional) return shown.map((form) => `${form}[${flag.value}]`).join(', ');
  return shown
    .map((form, i) => (i === 0 ? `${form}${isGlued(form) ? '' : ' '}${flag.value}` : form))
    .join(', ');
}

// The command line as data: every command with its flags, in the order in which help prints them. Help,
// parsing and the messages about misuse are derived from these tables.
import { parseArgs } from 'node:util';

export interface Flag {
  readonly name: string;
  /** One-letter form. */
  readonly short?: string;
  /** What the value is called in help; absent: the flag takes none. */
  readonly value?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  /** Operands, as help shows them. */
  readonly operands: string;
  /** Fewest and most operands it takes. */
  readonly operandCount: readonly [number, number];
  readonly summary: string;
  readonly flags: readonly Flag[];
}

const ISA: Flag = {
  name: 'isa',
  value: 'a32|t32|a64',
  help: 'instruction set; read from the file where it is plain',
};
const SOURCE_FLAGS: readonly Flag[] = [
  ISA,
  {
    name: 'include',
    short: 'I',
    value: 'DIR',
    multiple: true,
    help: 'search DIR for #include and .include',
  },
  {
    name: 'define',
    short: 'D',
    value: 'NAME[=VALUE]',
    multiple: true,
    help: 'define a preprocessor macro',
  },
];
const JSON_FLAG: Flag = { name: 'json', help: 'print the result as JSON' };

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'matrix',
    operands: '',
    operandCount: [0, 0],
    summary: 'run both kernels through every idle kind and show which panic',
    flags: [JSON_FLAG],
  },
  {
    name: 'run',
    operands: 'FILE.S',
    operandCount: [1, 1],
    summary: 'assemble a file, execute it, print the registers and why it stopped',
    flags: [
      ...SOURCE_FLAGS,
      {
        name: 'start',
        value: 'KEY=VALUE,…',
        multiple: true,
        help: 'state to start in: el=1, mode=hyp, x0=1, vbar_el2=vectors',
      },
      { name: 'until', value: 'LABEL', help: 'stop there; not reaching it is a failure' },
      { name: 'max-insns', value: 'N', help: 'instructions it may execute (default 10000000)' },
      { name: 'trace', help: 'print every instruction, exception entry and exception return' },
      JSON_FLAG,
    ],
  },
  {
    name: 'as',
    operands: 'FILE.S',
    operandCount: [1, 1],
    summary: 'assemble a file to an ELF object',
    flags: [...SOURCE_FLAGS, { name: 'output', short: 'o', value: 'OUT.o', help: 'file to write' }],
  },
  {
    name: 'dis',
    operands: 'FILE|WORD…',
    operandCount: [1, Number.POSITIVE_INFINITY],
    summary: 'disassemble an ELF file, a flat binary, or words in hexadecimal',
    flags: [
      ISA,
      { name: 'base', value: 'ADDRESS', help: 'address of the first word (not for ELF files)' },
    ],
  },
];

/** Misuse of the command line: exit code 2. The message is all the user needs. */
export class UsageError extends Error {}

/** A command line taken apart. */
export interface Invocation {
  readonly command: CommandSpec;
  readonly operands: readonly string[];
  /** Value of a flag that takes one. */
  value(name: string): string | undefined;
  /** All values of a flag that may be given several times. */
  values(name: string): readonly string[];
  isSet(name: string): boolean;
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
  const { values, positionals } = parse(command, rest);
  const [fewest, most] = command.operandCount;
  if (positionals.length < fewest || positionals.length > most) {
    const wanted = command.operands === '' ? 'no operands' : command.operands;
    throw new UsageError(`vbar ${command.name}: takes ${wanted}; see vbar ${command.name} --help`);
  }
  return {
    command,
    operands: positionals,
    value: (flag) => values[flag] as string | undefined,
    values: (flag) => (values[flag] as string[] | undefined) ?? [],
    isSet: (flag) => values[flag] === true,
  };
}

function parse(command: CommandSpec, args: string[]) {
  const options = Object.fromEntries(
    command.flags.map(({ name, short, value, multiple = false }) => {
      const type = value === undefined ? ('boolean' as const) : ('string' as const);
      return [name, short === undefined ? { type, multiple } : { type, short, multiple }];
    }),
  );
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const message = (error as Error).message.split('. To specify')[0];
    throw new UsageError(`vbar ${command.name}: ${message}; see vbar ${command.name} --help`);
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
  const rows = command.flags.map((flag) => [flagForm(flag), flag.help] as const);
  const width = Math.max(...rows.map(([form]) => form.length));
  return [
    `vbar ${usage(command)} [flags]: ${command.summary}`,
    '',
    ...rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`),
    '',
  ].join('\n');
}

function usage(command: CommandSpec): string {
  return command.operands === '' ? command.name : `${command.name} ${command.operands}`;
}

function flagForm({ name, short, value }: Flag): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  if (short === undefined) return long;
  return `-${short} ${value ?? ''}, ${long}`.replace(' ,', ',');
}

// The command line: finds the command, runs it, turns what goes wrong into one message and an exit code.
import { AssemblyError, ElfError } from '../asm-api/index.js';
import { SampleError } from '../samples/header.js';
import {
  commandHelp,
  helpText,
  type Invocation,
  parseCommandLine,
  UsageError,
} from './command-line.js';
import { CommandError } from './failure.js';
import { COMMANDS } from './flags.js';
import { type Io, processIo } from './io.js';
import { version } from './version.js';

type Command = (invocation: Invocation, io: Io) => Promise<number> | number;

/** Loaded when asked for: a makefile calls the assembler often, and has no use for the core. */
const RUN: Readonly<Record<string, () => Promise<Command>>> = {
  matrix: async () => (await import('./commands/matrix.js')).matrix,
  run: async () => (await import('./commands/run.js')).run,
  as: async () => (await import('./commands/as.js')).as,
  cpp: async () => (await import('./commands/cpp.js')).cpp,
  cc: async () => (await import('./commands/cc.js')).cc,
  link: async () => (await import('./commands/link.js')).linkCommand,
  objdump: async () => (await import('./commands/objdump.js')).objdump,
  dis: async () => (await import('./commands/dis.js')).dis,
};

/**
 * Runs one command line.
 * @param argv the arguments behind `vbar`
 * @returns the exit code: 0 ok, 1 failed, 2 misuse
 */
export async function main(argv: readonly string[], io: Io = processIo): Promise<number> {
  try {
    const help = helpFor(argv);
    if (help !== undefined) {
      io.out(help);
      return 0;
    }
    const invocation = parseCommandLine(argv);
    const command = await RUN[invocation.command.name]();
    return await command(invocation, io);
  } catch (error) {
    return await report(error, io);
  }
}

/** The text `--help`, `--version` or a bare `vbar` ask for. */
function helpFor(argv: readonly string[]): string | undefined {
  const [first] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return helpText();
  if (first === '--version') return `vbar ${version()}\n`;
  const command = COMMANDS.find(({ name }) => name === first);
  return command && argv.includes('--help') ? commandHelp(command) : undefined;
}

/** One message for the user; an error nobody foresaw keeps its stack. */
async function report(error: unknown, io: Io): Promise<number> {
  if (error instanceof UsageError) {
    io.err(`${error.message}\n`);
    return 2;
  }
  const isExpected =
    [AssemblyError, ElfError, SampleError, CommandError].some((kind) => error instanceof kind) ||
    error instanceof (await import('../index.js')).StateError;
  const text = error instanceof Error ? (isExpected ? error.message : error.stack) : String(error);
  io.err(`${text}\n`);
  return 1;
}

// What a proof of `npm run oracle` is, and how one runs another program.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A program a proof needs, and the Debian package that has it. */
export interface Need {
  /** A program in PATH, or a file where it starts with a slash. */
  readonly program: string;
  readonly debian: string;
}

export interface Context {
  /** Less of everything. */
  readonly quick: boolean;
  /** Also what takes minutes before it can begin: corpora that are made once and kept. */
  readonly corpora: boolean;
  /** A new one in each run, unless --seed says which. */
  readonly seed: number;
  /** What goes on, for a terminal. */
  say(line: string): void;
}

export type Outcome =
  | { readonly passed: boolean; readonly result: string; readonly details?: readonly string[] }
  | { readonly skipped: string };

export interface Proof {
  readonly name: string;
  /** What is counted. */
  readonly measure: string;
  readonly target: string;
  readonly needs: readonly Need[];
  run(context: Context): Promise<Outcome>;
}

/** A seed that every run uses, so that a failure of it is a change of ours. */
export const FIXED_SEED = 1;

export const NEEDS = {
  a64: { program: 'aarch64-linux-gnu-as', debian: 'binutils-aarch64-linux-gnu' },
  a32: { program: 'arm-linux-gnueabihf-as', debian: 'binutils-arm-linux-gnueabihf' },
  gccA64: { program: 'aarch64-linux-gnu-gcc', debian: 'gcc-aarch64-linux-gnu' },
  gccA32: { program: 'arm-linux-gnueabihf-gcc', debian: 'gcc-arm-linux-gnueabihf' },
  gccBare: { program: 'arm-none-eabi-gcc', debian: 'gcc-arm-none-eabi' },
  stdint: { program: '/usr/aarch64-linux-gnu/include/stdint.h', debian: 'libc6-dev-arm64-cross' },
  qemu: { program: 'qemu-system-aarch64', debian: 'qemu-system-arm' },
  qemuUser: { program: 'qemu-aarch64', debian: 'qemu-user' },
  llvm: { program: 'llvm-mc', debian: 'llvm' },
  kernel: { program: '/usr/src/linux-source-6.1.tar.xz', debian: 'linux-source-6.1' },
  cc: { program: 'gcc', debian: 'gcc' },
} as const satisfies Record<string, Need>;

/** What building parts of a kernel takes besides its source and the compilers. */
export const KERNEL_BUILD: readonly Need[] = [
  NEEDS.kernel,
  NEEDS.cc,
  { program: '/usr/include/stdio.h', debian: 'libc6-dev' },
  { program: '/usr/include/openssl/opensslv.h', debian: 'libssl-dev' },
  { program: '/usr/include/gelf.h', debian: 'libelf-dev' },
  ...['make', 'bc', 'bison', 'flex', 'rsync', 'xz', 'perl', 'python3'].map((program) => ({
    program,
    debian: program === 'xz' ? 'xz-utils' : program,
  })),
];

/** Runs one of our own TypeScript programs; `lines` is what it printed, errors included. */
export function runTool(
  script: string,
  args: readonly string[],
  timeoutSeconds: number,
): { passed: boolean; lines: string[] } {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const command = [tsx, path.join(root, script), ...args];
  const result = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    timeout: timeoutSeconds * 1000,
    maxBuffer: 1 << 28,
  });
  const lines = `${result.stdout}${result.stderr}`.split('\n').filter((line) => line.trim());
  if (result.error) lines.push(`${script}: ${result.error.message}`);
  return { passed: result.status === 0, lines };
}

/** The line that says how a program ended: its last, or where it broke, the error. */
export function resultLine(passed: boolean, lines: readonly string[]): string {
  const error = passed ? undefined : lines.find((line) => /^\s*(\w*Error|Error):? /.test(line));
  return (error ?? lines.at(-1) ?? 'no output').trim();
}

/** A proof that is a program of its own: it passes by its exit code, its last line is the result. */
export function outcomeOfTool(script: string, args: readonly string[], seconds: number): Outcome {
  const { passed, lines } = runTool(script, args, seconds);
  return { passed, result: resultLine(passed, lines), details: passed ? [] : lines.slice(-30) };
}

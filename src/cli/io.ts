// What the command line does with the world outside: streams and files. Tests hand in another one.
import {
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError } from './failure.js';

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** True when stderr is a terminal: progress lines may overwrite each other. */
  readonly isTerminal: boolean;
}

export const processIo: Io = {
  out: (text) => writeTo(1, text),
  err: (text) => writeTo(2, text),
  isTerminal: process.stderr.isTTY === true,
};

/** Writes at once, so that a long trace is not kept in memory. Ends the program when nobody reads on. */
function writeTo(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

/** The bytes of a file, undefined when there is none to read. */
export function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** The text of a file, undefined when there is none to read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The directory we are in, by the name that the shell has for it. */
export function workingDirectory(): string {
  const here = process.cwd();
  const named = process.env.PWD;
  if (named === undefined || named === here) return here;
  try {
    const [a, b] = [statSync(named), statSync(here)];
    return a.ino === b.ino && a.dev === b.dev ? named : here;
  } catch {
    return here;
  }
}

/** Writes a file whole or not at all: to a neighbour first, then renamed. Throws the system's error. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${process.pid}.${Date.now()}.tmp`);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } finally {
    if (existsSync(temporary)) rmSync(temporary);
  }
}

/** As writeWhole, for what a command writes. @throws CommandError with the system's reason */
export function writeOutput(command: string, path: string, bytes: Uint8Array): void {
  try {
    // A device or a pipe cannot be renamed over.
    if (path.startsWith('/dev/')) writeFileSync(path, bytes);
    else writeWhole(path, bytes);
  } catch (error) {
    throw new CommandError(`${command}: cannot write ${path}: ${(error as Error).message}`);
  }
}

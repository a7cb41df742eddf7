// vbar link FILE.o… -o OUT: an ELF executable from objects, as `ld -Ttext=… -e …` makes one.
import {
  ElfError,
  type ElfObject,
  linkExecutable,
  readElf,
  writeElf,
} from '../../asm-api/index.js';
import { type Invocation, UsageError } from '../command-line.js';
import { CommandError } from '../failure.js';
import { type Io, readBytes, writeOutput } from '../io.js';
import { readDefsym, readNumber } from '../source.js';

const DEFAULT_BASE = 0x40000000n;

export function linkCommand(invocation: Invocation, _io: Io): number {
  const output = invocation.value('output');
  if (output === undefined) throw new UsageError('vbar link: takes -o OUT');
  const objects = invocation.operands.map(readObject);
  const address = (flag: string) => {
    const text = invocation.value(flag);
    // As with ld, a number without 0x is hexadecimal here.
    return text === undefined ? undefined : readNumber(hexadecimal(text), `-${flag}`);
  };
  const placed = invocation.values('section-start').map((text): [string, bigint] => {
    const at = text.lastIndexOf('=');
    if (at <= 0)
      throw new UsageError(`vbar link: --section-start takes NAME=ADDRESS, not '${text}'`);
    return [text.slice(0, at), readNumber(hexadecimal(text.slice(at + 1)), '--section-start')];
  });
  for (const [flag, name] of [
    ['Tdata', '.data'],
    ['Tbss', '.bss'],
  ]) {
    const where = address(flag);
    if (where !== undefined) placed.push([name, where]);
  }
  const entry = invocation.value('entry');
  const executable = linkExecutable(objects, {
    base: address('base') ?? DEFAULT_BASE,
    sections: Object.fromEntries(placed.map(([name, where]) => [name, { address: where }])),
    symbols: Object.fromEntries(invocation.values('defsym').map(readDefsym)),
    sorted: true,
    ...(entry === undefined ? {} : { entry }),
  });
  writeOutput('vbar link', output, writeElf(executable));
  return 0;
}

function hexadecimal(text: string): string {
  return /^[0-9a-f]+$/i.test(text) ? `0x${text}` : text;
}

/** @throws UsageError where there is no file, CommandError where it is no object */
export function readObject(file: string): ElfObject {
  const bytes = readBytes(file);
  if (bytes === undefined) throw new UsageError(`vbar: cannot read ${file}`);
  try {
    return readElf(bytes);
  } catch (error) {
    if (error instanceof ElfError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
}

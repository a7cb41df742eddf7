// vbar link FILE.o… -o OUT: an ELF executable from objects, as `ld -N -Ttext=… -e …` makes one.
import {
  ElfError,
  type ElfObject,
  type LinkOptions,
  linkExecutable,
  readElf,
  writeElf,
} from '../../asm-api/index.js';
import { type Invocation, UsageError } from '../command-line.js';
import { CommandError } from '../failure.js';
import { type Io, readBytes, writeOutput } from '../io.js';
import { readDefsym, readNumber } from '../source.js';

const DEFAULT_BASE = 0x40000000n;
/** Bytes that --oformat binary writes at most. */
const MAX_BINARY = 1 << 28;

export function linkCommand(invocation: Invocation, io: Io): number {
  const output = invocation.value('output') ?? 'a.out';
  if (invocation.isSet('script'))
    throw new UsageError(
      'vbar link: linker scripts are not read: -Ttext, --section-start and --defsym place sections and symbols',
    );
  const objects = invocation.operands.map(readObject);
  const format = invocation.value('oformat') ?? 'elf';
  if (format !== 'binary' && !format.startsWith('elf'))
    throw new UsageError(`vbar link: --oformat takes binary or elf, not '${format}'`);
  const executable = linkExecutable(objects, {
    ...placementOf(invocation),
    ...entryOf(invocation),
    ...unresolvedOf(invocation, io),
    names: invocation.operands,
    symbols: Object.fromEntries(invocation.values('defsym').map(readDefsym)),
    sorted: true,
    be8: invocation.isSet('be8'),
  });
  const program = invocation.isSet('strip-all') ? { ...executable, symbols: [] } : executable;
  writeOutput('vbar link', output, format === 'binary' ? flat(program) : writeElf(program));
  return 0;
}

/** -Ttext and its relatives. As with ld, a number without 0x is hexadecimal here. */
function placementOf(invocation: Invocation): Pick<LinkOptions, 'base' | 'sections'> {
  const address = (flag: string) => {
    const text = invocation.value(flag);
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
  return {
    base: address('base') ?? DEFAULT_BASE,
    sections: Object.fromEntries(placed.map(([name, where]) => [name, { address: where }])),
  };
}

/** -e: a symbol or an address. */
function entryOf(invocation: Invocation): Pick<LinkOptions, 'entry'> {
  const entry = invocation.value('entry');
  if (entry === undefined) return {};
  return { entry: /^\d/.test(entry) ? readNumber(entry, '-e') : entry };
}

/** What becomes of symbols that nobody defines. */
function unresolvedOf(invocation: Invocation, io: Io): Pick<LinkOptions, 'bind'> {
  const method = invocation.value('unresolved') ?? 'report-all';
  if (!['report-all', 'ignore-all', 'ignore-in-object-files'].includes(method))
    throw new UsageError(`vbar link: --unresolved-symbols takes report-all or ignore-all`);
  const ignores =
    method !== 'report-all' || invocation.values('link-noop-value').includes('undefs');
  if (ignores) return { bind: () => 0n };
  if (!invocation.isSet('warn-unresolved')) return {};
  const warned = new Set<string>();
  return {
    bind: (name) => {
      if (!warned.has(name)) io.err(`vbar link: warning: undefined reference to \`${name}'\n`);
      warned.add(name);
      return 0n;
    },
  };
}

/** The bytes of a program, from its lowest load address on. */
function flat({ segments = [] }: ElfObject): Uint8Array {
  const filled = segments.filter(({ bytes }) => bytes.length > 0);
  const ends = filled.map(({ physical, bytes }) => physical + BigInt(bytes.length));
  const start = filled.reduce(
    (low, each) => (each.physical < low ? each.physical : low),
    ends[0] ?? 0n,
  );
  const end = ends.reduce((high, each) => (each > high ? each : high), start);
  if (end - start > BigInt(MAX_BINARY))
    throw new CommandError(
      `vbar link: --oformat binary: sections are 0x${(end - start).toString(16)} bytes apart`,
    );
  const result = new Uint8Array(Number(end - start));
  for (const { physical, bytes } of filled) result.set(bytes, Number(physical - start));
  return result;
}

function hexadecimal(text: string): string {
  return /^[0-9a-f]+$/i.test(text) ? `0x${text}` : text;
}

/** @throws UsageError where there is no file, CommandError where it is no object */
export function readObject(file: string): ElfObject {
  const bytes = readBytes(file);
  if (bytes === undefined) throw new UsageError(`vbar: cannot read ${file}`);
  const isArchive = Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '!<arch>\n';
  if (isArchive) throw new CommandError(`${file}: an archive: take its members out with ar x`);
  try {
    return readElf(bytes);
  } catch (error) {
    if (error instanceof ElfError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
}

// vbar objdump [-adDfhrstw] FILE…: what GNU objdump prints.
import { objdump as dump, flatObject } from '../../asm-api/index.js';
import { type Invocation, UsageError } from '../command-line.js';
import { CommandError } from '../failure.js';
import { type Io, readBytes } from '../io.js';
import { readNumber } from '../source.js';
import { readObject } from './link.js';

export function objdump(invocation: Invocation, io: Io): number {
  const all = invocation.isSet('disassemble-all');
  const parts = {
    headers: invocation.isSet('headers'),
    syms: invocation.isSet('syms'),
    reloc: invocation.isSet('reloc'),
    contents: invocation.isSet('full-contents'),
    noBytes: invocation.isSet('no-bytes'),
    zeros: invocation.isSet('zeros'),
    ...addressOf(invocation, 'start'),
    ...addressOf(invocation, 'stop'),
    file: invocation.isSet('file-headers'),
    archive: invocation.isSet('archive-headers'),
    wide: invocation.isSet('wide'),
    ...symbolOf(invocation),
    disassemble: all ? ('all' as const) : invocation.isSet('disassemble'),
    ...(invocation.isSet('section') ? { sections: invocation.values('section') } : {}),
  };
  const asked =
    parts.file ||
    parts.archive ||
    parts.headers ||
    parts.syms ||
    parts.reloc ||
    parts.contents ||
    parts.disassemble;
  if (!asked)
    throw new UsageError('vbar objdump: takes at least one of -a, -f, -d, -D, -r, -t, -h, -s');
  const flat = flatOf(invocation);
  for (const file of invocation.operands) {
    const object = flat ? flatObject(flat.isa, bytesOf(file), flat.base) : readObject(file);
    io.out(dump(object, file, flat ? { ...parts, ...flat.parts } : parts));
  }
  return 0;
}

/** `--disassemble=SYM`. */
function symbolOf(invocation: Invocation): { symbol?: string } {
  const symbol = invocation.values('disassemble').findLast((value) => value !== '');
  return symbol === undefined ? {} : { symbol };
}

interface Flat {
  readonly isa: 'a64' | 'a32';
  readonly base: bigint;
  readonly parts: { readonly format: string; readonly forceThumb: boolean };
}

/** `-b binary -m aarch64|arm [-M force-thumb] [--adjust-vma=ADDRESS]`; undefined for ELF files. */
function flatOf(invocation: Invocation): Flat | undefined {
  const [target, machine] = ['target', 'architecture'].map((name) => invocation.value(name));
  const options = invocation.values('disassembler-options').flatMap((value) => value.split(','));
  const unknown = options.find((option) => option !== 'force-thumb' && option !== 'no-force-thumb');
  if (unknown !== undefined) throw new UsageError(`vbar objdump: no option '-M ${unknown}'`);
  const base = invocation.value('adjust-vma');
  if (target !== 'binary') {
    if (target !== undefined && !target.startsWith('elf')) {
      throw new UsageError(
        `vbar objdump: -b takes binary, or elf… as the file has it, not '${target}'`,
      );
    }
    if (base !== undefined || options.length > 0) {
      throw new UsageError('vbar objdump: --adjust-vma and -M are for -b binary');
    }
    return undefined;
  }
  const isA64 = machine !== undefined && /^aarch64(:armv8-[ar])?$/.test(machine);
  if (!isA64 && !/^arm(v\w+)?$/.test(machine ?? '')) {
    throw new UsageError('vbar objdump: -b binary takes -m aarch64 or -m arm');
  }
  const forceThumb = !isA64 && options.at(-1) === 'force-thumb';
  return {
    isa: isA64 ? 'a64' : 'a32',
    base: base === undefined ? 0n : readNumber(base, '--adjust-vma'),
    parts: { format: 'binary', forceThumb },
  };
}

function bytesOf(file: string): Uint8Array {
  const bytes = readBytes(file);
  if (bytes === undefined) throw new CommandError(`vbar objdump: cannot read ${file}`);
  return bytes;
}

function addressOf(
  invocation: Invocation,
  name: 'start' | 'stop',
): { start?: bigint; stop?: bigint } {
  const text = invocation.value(name);
  return text === undefined ? {} : { [name]: readNumber(text, `--${name}-address`) };
}

// vbar objdump [-dDrths] FILE…: what GNU objdump prints.
import { objdump as dump } from '../../asm-api/index.js';
import { type Invocation, UsageError } from '../command-line.js';
import type { Io } from '../io.js';
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
    disassemble: all ? ('all' as const) : invocation.isSet('disassemble'),
    ...(invocation.isSet('section') ? { sections: invocation.values('section') } : {}),
  };
  const asked = parts.headers || parts.syms || parts.reloc || parts.contents || parts.disassemble;
  if (!asked) throw new UsageError('vbar objdump: takes at least one of -d, -D, -r, -t, -h, -s');
  for (const file of invocation.operands) io.out(dump(readObject(file), file, parts));
  return 0;
}

function addressOf(
  invocation: Invocation,
  name: 'start' | 'stop',
): { start?: bigint; stop?: bigint } {
  const text = invocation.value(name);
  return text === undefined ? {} : { [name]: readNumber(text, `--${name}-address`) };
}

// vbar as FILE.S -o OUT.o: an ELF object that readelf and objdump read.
import { assembleObject, formatDiagnostic } from '../../index.js';
import { CommandError } from '../failure.js';
import { type Invocation, UsageError } from '../flags.js';
import { type Io, writeWhole } from '../io.js';
import { readSource } from '../source.js';

export function as(invocation: Invocation, io: Io): number {
  const output = invocation.value('output');
  if (output === undefined) throw new UsageError('vbar as: takes -o OUT.o');
  const { text, options } = readSource(invocation);
  const { object, warnings } = assembleObject(text, options);
  for (const warning of warnings) io.err(`${formatDiagnostic(warning)}\n`);
  try {
    writeWhole(output, object);
  } catch (error) {
    throw new CommandError(`vbar as: cannot write ${output}: ${(error as Error).message}`);
  }
  return 0;
}

// vbar as FILE.S -o OUT.o: an ELF object that readelf and objdump read.
import { assembleObject } from '../../asm-api/index.js';
import { type Invocation, UsageError } from '../command-line.js';
import { type Io, writeOutput } from '../io.js';
import { readSource, withGnuProcessor } from '../source.js';
import { policyOf, printWarnings, withPolicy } from '../warnings.js';

export function as(invocation: Invocation, io: Io): number {
  const output = invocation.value('output');
  if (output === undefined) throw new UsageError('vbar as: takes -o OUT.o');
  const policy = policyOf(invocation.all);
  const { text, options } = readSource(invocation);
  const { object, warnings } = withPolicy(policy, () =>
    assembleObject(text, {
      ...withGnuProcessor(options),
      onPrint: (text) => io.out(`${text}\n`),
    }),
  );
  printWarnings(warnings, policy, io);
  writeOutput('vbar as', output, object);
  return 0;
}

// vbar cc -c FILE.S -o FILE.o: preprocesses and assembles, with gcc's flags, so that a makefile can hand it
// what it hands gcc.
import path from 'node:path';
import { assembleObject } from '../../asm-api/index.js';
import { type Invocation, UsageError } from '../command-line.js';
import { Prerequisites } from '../dependencies.js';
import { type Io, writeOutput } from '../io.js';
import { assemblerFlags, readSource, withGccProcessor } from '../source.js';
import { policyOf, printWarnings, withPolicy } from '../warnings.js';
import { cpp } from './cpp.js';

export function cc(invocation: Invocation, io: Io): number {
  const [file] = invocation.operands;
  if (!/\.[sSi]$|\.sx$/.test(file) && !invocation.all.some(({ form }) => form === '-x')) {
    throw new UsageError(`vbar cc: ${file}: only assembler source (.S, .s) is compiled`);
  }
  if (invocation.isSet('preprocess') || invocation.isSet('M')) return cpp(invocation, io);
  const passed = assemblerFlags(invocation);
  const given = [...invocation.all, ...passed];
  const { text, options } = readSource({ ...invocation, all: given });
  const output = invocation.value('output') ?? path.basename(file).replace(/\.\w+$/, '.o');
  const headers = new Prerequisites(invocation, file);
  const policy = policyOf(given);
  const { object, warnings } = withPolicy(policy, () =>
    assembleObject(text, {
      ...withGccProcessor(options, invocation.all, passed),
      onInclude: headers.add,
    }),
  );
  printWarnings(warnings, policy, io);
  headers.write(output);
  writeOutput('vbar cc', output, object);
  return 0;
}

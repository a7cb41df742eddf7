// vbar cc -c FILE.S -o FILE.o: preprocesses and assembles, with gcc's flags, so that a makefile can hand it
// what it hands gcc.
import path from 'node:path';
import { assembleObject } from '../../asm-api/index.js';
import { type Invocation, UsageError } from '../command-line.js';
import { Prerequisites } from '../dependencies.js';
import { type Io, writeOutput } from '../io.js';
import { listingOf } from '../listing.js';
import { assemblerFlags, readSource, withGccProcessor } from '../source.js';
import { version } from '../version.js';
import { policyOf, printWarnings, withPolicy } from '../warnings.js';
import { cpp } from './cpp.js';

/** Targets by what gcc for them is called. */
const MACHINES = { a64: 'aarch64-linux-gnu', a32: 'arm-linux-gnueabihf' } as const;

export function cc(invocation: Invocation, io: Io): number {
  if (invocation.isSet('dumpmachine')) {
    const target = invocation.value('isa') ?? 'a64';
    const isTriple = target.includes('-');
    io.out(`${isTriple ? target : target === 'a64' ? MACHINES.a64 : MACHINES.a32}\n`);
    return 0;
  }
  const passed = assemblerFlags(invocation);
  if (passed.some(({ name, form }) => name === 'version' && form === '--version')) {
    io.out(`GNU assembler (compatible: vbar ${version()}) 2.40\n`);
    return 0;
  }
  const [file] = invocation.operands;
  if (file === undefined) throw new UsageError('vbar cc: takes FILE.S; see vbar cc --help');
  if (!/\.[sSi]$|\.sx$/.test(file) && !invocation.all.some(({ form }) => form === '-x')) {
    throw new UsageError(`vbar cc: ${file}: only assembler source (.S, .s) is compiled`);
  }
  if (invocation.isSet('preprocess') || invocation.isSet('M')) return cpp(invocation, io);
  const given = [...invocation.all, ...passed];
  const { text, options } = readSource({ ...invocation, all: given });
  const output = invocation.value('output') ?? path.basename(file).replace(/\.\w+$/, '.o');
  const headers = new Prerequisites(invocation, file);
  const policy = policyOf(given);
  const listing = listingOf(passed, io);
  const { object, warnings } = withPolicy(policy, () =>
    assembleObject(text, {
      ...withGccProcessor(options, invocation.all, passed),
      onInclude: headers.add,
      ...(listing ? { listing } : {}),
    }),
  );
  printWarnings(warnings, policy, io);
  headers.write(output);
  writeOutput('vbar cc', output, object);
  return 0;
}

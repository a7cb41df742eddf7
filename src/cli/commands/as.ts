// vbar as [FILE.S…] -o OUT.o: an ELF object that readelf and objdump read.
import { type AssembleOptions, assembleObject } from '../../asm-api/index.js';
import type { Invocation } from '../command-line.js';
import { ruleText } from '../dependencies.js';
import { type Io, writeOutput } from '../io.js';
import { listingOf } from '../listing.js';
import { readSource, withGnuProcessor } from '../source.js';
import { version } from '../version.js';
import { policyOf, printWarnings, withPolicy } from '../warnings.js';

export function as(invocation: Invocation, io: Io): number {
  const shown = invocation.spelling('version');
  if (shown !== undefined) {
    // What makefiles look for: whose language this is, and its version.
    io.out(`GNU assembler (compatible: vbar ${version()}) 2.40\n`);
    if (shown === '--version') return 0;
  }
  const output = invocation.value('output') ?? 'a.out';
  const policy = policyOf(invocation.all);
  const { text, options } = readSource(invocation);
  const read = new Set<string>();
  const listing = listingOf(invocation.all, io);
  const given: AssembleOptions = {
    ...withGnuProcessor(options),
    onRead: (file) => read.add(file),
    onInclude: (file) => read.add(file),
    onPrint: (line) => io.out(`${line}\n`),
    ...(listing ? { listing } : {}),
  };
  const { object, warnings } = withPolicy(policy, () => assembleObject(text, given));
  printWarnings(warnings, policy, io);
  writeOutput('vbar as', output, object);
  const rule = invocation.value('MD');
  if (rule !== undefined) {
    const sources = invocation.operands.filter((file) => file !== '-');
    const words = ruleText(output, [...sources, ...read].reverse());
    writeOutput('vbar as', rule, new TextEncoder().encode(words));
  }
  return 0;
}

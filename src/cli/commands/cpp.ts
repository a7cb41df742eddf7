// vbar cpp FILE.S: what gcc -E prints, and rules for make as gcc's -M flags have them.
import { preprocess } from '../../asm-api/index.js';
import type { Invocation } from '../command-line.js';
import { Prerequisites } from '../dependencies.js';
import { type Io, writeOutput } from '../io.js';
import { readSource, withGccProcessor } from '../source.js';

export function cpp(invocation: Invocation, io: Io): number {
  const { file, text, options } = readSource(invocation);
  const headers = new Prerequisites(invocation, file);
  const output = invocation.value('output');
  const result = preprocess(text, {
    ...withGccProcessor(options, invocation.all),
    onInclude: headers.add,
    ...(invocation.isSet('no-line-markers') ? { lineMarkers: false } : {}),
    ...(invocation.isSet('dump-macros') ? { dumpMacros: true } : {}),
  });
  headers.write(output);
  const printed = headers.replacesText ? headers.rule(output) : result;
  if (headers.replacesText && invocation.isSet('MF')) return 0;
  if (output === undefined || output === '-') io.out(printed);
  else writeOutput('vbar cpp', output, new TextEncoder().encode(printed));
  return 0;
}

// Random programs in vbar and in QEMU: `npm run fuzz -- NAME [--seed N] [--seconds S] [more flags]`. Without a
// name it lists the fuzzers. Exit code 1 on a difference, which is shrunk and printed, 2 on misuse. See
// docs/measuring.md.
import { type Fuzzer, FUZZERS as MEASURED } from './fuzzers.js';

/** Those that the oracle asks for an amount of instructions, and the one that executes none. */
const FUZZERS: readonly Pick<Fuzzer, 'name' | 'file' | 'args' | 'measure'>[] = [
  ...MEASURED,
  {
    name: 'asm-text',
    file: 'asm-text.ts',
    measure: 'mutated sources: an object or an error, in bounded time and memory',
  },
];

const [name, ...flags] = process.argv.slice(2);
const fuzzer = FUZZERS.find((each) => each.name === name);
if (!fuzzer) {
  const list = FUZZERS.map((each) => `  ${each.name.padEnd(12)} ${each.measure}`).join('\n');
  const asked = name && !/^(-h|--help)$/.test(name) ? `fuzz: no fuzzer '${name}'\n` : '';
  const help =
    'usage: npm run fuzz -- NAME [--seed N] [--seconds S | --rounds N] [--count N] [--only REGEXP]';
  console.error(`${asked}${help}\n${list}`);
  process.exitCode = asked || !name ? 2 : 0;
} else {
  const hasEnd =
    flags.includes('--seconds') || flags.includes('--rounds') || flags.includes('--record');
  const args = [...(fuzzer.args ?? []), ...flags, ...(hasEnd ? [] : ['--seconds', '60'])];
  process.argv.splice(2, process.argv.length, ...args);
  await import(`./${fuzzer.file}`);
}

// Writes docs/command-line.md from the flag tables of src/cli. test/cli-tools.test.ts compares.
//
//     npx tsx tools/command-line-docs.ts
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { flagText, usage } from '../src/cli/command-line.js';
import { COMMANDS } from '../src/cli/flags.js';
import { IGNORED_GCC_FLAGS } from '../src/cli/gcc-flags.js';

const escaped = (text: string) => text.replace(/\|/g, '\\|');

const code = (text: string) => `\`${escaped(text)}\``;

/** The text of docs/command-line.md. */
export function commandLineDocument(): string {
  const commands = COMMANDS.flatMap((command) => [
    `## ${code(`vbar ${usage(command)}`)}`,
    '',
    `${command.summary[0].toUpperCase()}${command.summary.slice(1)}.`,
    '',
    ...(command.flags.length > 0 ? ['| flag | what it does |', '| --- | --- |'] : []),
    ...command.flags.map((flag) => `| ${code(flagText(flag))} | ${escaped(flag.help)} |`),
    ...(command.flags.length > 0 ? [''] : []),
  ]);
  return [
    '# The command line',
    '',
    'Made from the tables in `src/cli/flags*.ts` by `tools/command-line-docs.ts`; `vbar COMMAND --help` shows the same.',
    'Flags and operands come in any order, `--` ends the flags. Exit code: 0 ok, 1 a run or an assembly failed, 2 the',
    'command line is wrong.',
    '',
    ...commands,
    '## Flags of gcc that change nothing',
    '',
    '`vbar cc` and `vbar cpp` take these, as makefiles hand them to every compilation; any other flag they do not know is',
    'misuse.',
    '',
    '| flags that match | why nothing comes of them |',
    '| --- | --- |',
    ...IGNORED_GCC_FLAGS.map(({ flag, why }) => `| ${code(flag.source)} | ${why} |`),
    '',
    '## In a makefile',
    '',
    'A kernel compiles its `.S` files with vbar when `CC` is a script that hands these to vbar and all else to gcc:',
    '',
    '```sh',
    '#!/bin/sh',
    'case " $* " in *" -c "*.S*) exec vbar cc --target=aarch64-linux-gnu "$@" ;; esac',
    'exec aarch64-linux-gnu-gcc "$@"',
    '```',
    '',
    'The proofs `make-arm64` and `make-arm` of `npm run oracle` do that.',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../docs/command-line.md', import.meta.url), commandLineDocument());
}

// Makes the assembler text of the workloads that are written in C: workloads/c/NAME.c → workloads/a64/NAME.s
// and workloads/a32/NAME.s. Run it after a change of the C; the results are committed, so that the benchmark
// needs no compiler. Needs Debian's gcc-aarch64-linux-gnu and gcc-arm-none-eabi.
//
//     npx tsx bench/generate.ts
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { C_FILES, COMPILERS, compileFlags, WORKLOADS_DIRECTORY } from './compilers.js';

/** Compiler output without what depends on where and by whom it was made. */
export function cleaned(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^#(NO_)?APP$/.test(line))
    .filter((line) => !/^(\/\/|@) \d+ "/.test(line))
    .filter((line) => !/^\t\.(file|ident|eabi_attribute)[\t ]|\.note\.GNU-stack/.test(line))
    .join('\n');
}

/** The assembler text of one C file. */
export function compile(isa: 'a64' | 'a32', name: string): string {
  const [program, ...flags] = COMPILERS[isa];
  const args = [...flags, ...compileFlags(name), '-S', '-o', '-', `${name}.c`];
  const cwd = fileURLToPath(new URL('c/', WORKLOADS_DIRECTORY));
  const text = execFileSync(program, args, { cwd, encoding: 'utf8' });
  const command = [program, ...flags, ...compileFlags(name), '-S', `${name}.c`].join(' ');
  return [
    '/* SPDX-License-Identifier: Apache-2.0 */',
    `/* Made from ../c/${name}.c by bench/generate.ts:`,
    ` * ${command} */`,
    cleaned(text),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const isa of ['a64', 'a32'] as const) {
    for (const name of C_FILES) {
      writeFileSync(new URL(`${isa}/${name}.s`, WORKLOADS_DIRECTORY), compile(isa, name));
    }
  }
}

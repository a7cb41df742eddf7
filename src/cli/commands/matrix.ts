// vbar matrix: both kernels on both architectures through the idle kinds, and what became of them.
import { fileURLToPath } from 'node:url';
import { runMatrix, type ScenarioResult } from '../../index.js';
import type { Invocation } from '../command-line.js';
import { CommandError } from '../failure.js';
import { type Io, readText } from '../io.js';

export async function matrix(invocation: Invocation, io: Io): Promise<number> {
  const samples = samplesDirectory();
  const rows = await runMatrix({
    readSample: (path) => readText(`${samples}/${path}`),
    onProgress: ({ done, total, label }) => {
      if (io.isTerminal) io.err(label ? `\r\x1b[K[${done + 1}/${total}] ${label}` : '\r\x1b[K');
      else if (label) io.err(`[${done + 1}/${total}] ${label}\n`);
    },
  });
  const data = rows.map(({ steps: _, ...row }) => row);
  io.out(invocation.isSet('json') ? `${JSON.stringify(data, null, 2)}\n` : formatMatrix(rows));
  return 0;
}

/** asm-samples/linux of the package: beside dist/, or beside src/ when a test runs the source. */
function samplesDirectory(): string {
  for (const up of ['../../../../asm-samples/linux', '../../../asm-samples/linux']) {
    const directory = fileURLToPath(new URL(up, import.meta.url));
    if (readText(`${directory}/seed.patch`) !== undefined) return directory;
  }
  throw new CommandError('vbar matrix: asm-samples/linux is missing from this installation');
}

const HEADS = [
  'arch',
  'kernel',
  'idle',
  'CPUs',
  '__hyp_get_vectors',
  'notifier',
  'insns in Hyp/EL2',
  'outcome',
];

/** The table; under each panic, indented, what the console showed. */
export function formatMatrix(rows: readonly ScenarioResult[]): string {
  const cells = rows.map((row) => [
    row.arch,
    row.kernel,
    String(row.idle),
    String(row.cpus),
    row.vectors ?? '-',
    row.action,
    String(row.hypInsns),
    row.outcome === 'panic' ? 'PANIC' : row.outcome,
  ]);
  const widths = HEADS.map((head, at) =>
    Math.max(head.length, ...cells.map((row) => row[at].length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd();
  const lines = [line(HEADS), widths.map((width) => '-'.repeat(width)).join('  ')];
  for (const [at, row] of rows.entries()) {
    lines.push(line(cells[at]));
    if (row.detail !== '') lines.push(`    ${row.detail}`);
    if (row.outcome !== 'ok')
      lines.push(
        ...row.console
          .trimEnd()
          .split('\n')
          .map((text) => `    | ${text}`),
      );
  }
  const panics = rows.filter(({ outcome }) => outcome === 'panic').length;
  lines.push('', `${rows.length} runs, ${panics} panics.`, '');
  return lines.join('\n');
}

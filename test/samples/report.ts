// What a failed sample looks like: its sentence, where it stopped, a table of what differs, and the
// command that runs it alone.
import type { SampleRun } from '../../src/samples/run.js';
import type { Sample } from './files.js';

/** The failure as text; `sample.file` is shown so that an editor can jump there. */
export function failureReport(sample: Sample, engine: string, run: SampleRun): string {
  const { header, file } = sample;
  return [
    header.title,
    '',
    `${file} on ${engine}: stopped by ${run.stop.reason}${detail(run)} after ${run.insns} instructions`,
    ...aroundPc(sample, run),
    '',
    ...table(sample, run),
    '',
    `run it alone:  npx vitest run test/samples.test.ts -t '${file}'`,
  ].join('\n');
}

function detail({ stop }: SampleRun): string {
  return stop.detail ? ` (${stop.detail})` : '';
}

/** The line of the PC with one line on either side, or the bare address when no line made it. */
function aroundPc({ file, source }: Sample, { image, stop }: SampleRun): string[] {
  const place = image.sourceAt(stop.pc);
  if (place === undefined || place.file !== file) return [`  pc = 0x${stop.pc.toString(16)}`];
  const lines = source.split('\n');
  return [-1, 0, 1]
    .map((step) => place.line + step)
    .filter((line) => line >= 1 && line <= lines.length)
    .map(
      (line) =>
        `${line === place.line ? '>' : ' '} ${String(line).padStart(4)}  ${lines[line - 1]}`,
    );
}

function table({ file }: Sample, { outcomes }: SampleRun): string[] {
  const rows = outcomes.map(({ name, before, expected, got, isMet, line }) => [
    isMet ? ' ' : '*',
    name,
    before,
    expected,
    got,
    isMet ? '' : `${file}:${line}`,
  ]);
  const all = [[' ', 'name', 'before', 'expected', 'got', ''], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

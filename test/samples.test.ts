// Every sample under asm-samples is a test: `run` samples on every engine, `asm` samples word by word,
// `errors` samples message by message. The grammar is in docs/testing.md.
import { describe, expect, it } from 'vitest';
import { AssemblyError, assemble, assembleObject } from '../src/asm/index.js';
import { runSample } from '../src/samples/run.js';
import {
  annotations,
  bytesByLine,
  expectedMessages,
  givenMessages,
  groupLike,
  WORDS,
  withMarks,
} from './samples/annotations.js';
import { engines } from './samples/engines.js';
import { assembleOptions, type Sample, samples } from './samples/files.js';
import { failureReport } from './samples/report.js';

const all = samples();
const of = (kind: string): Sample[] => all.filter(({ header }) => header.kind === kind);
const title = ({ file, header }: Sample): string => `${file}: ${header.title}`;

describe('samples', () => {
  it('there are samples of each kind', () => {
    for (const kind of ['run', 'asm', 'errors']) expect(of(kind).length).toBeGreaterThan(0);
  });

  it('skip: names engines that exist', () => {
    const names = engines.map(({ name }) => name);
    const unknown = all.flatMap(({ file, header }) =>
      [...header.skip.keys()]
        .filter((name) => !names.includes(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

for (const engine of engines) {
  describe(`run samples, ${engine.name}`, () => {
    for (const sample of of('run')) {
      it.skipIf(sample.header.skip.has(engine.name))(title(sample), async () => {
        const run = await runSample(sample.source, sample.header, {
          assemble: assembleOptions(sample),
          machine: engine.options,
        });
        if (!run.passed) throw new Error(failureReport(sample, engine.name, run));
      });
    }
  });
}

describe('asm samples', () => {
  for (const sample of of('asm')) {
    it(title(sample), () => {
      const image = assemble(withMarks(sample.source), assembleOptions(sample));
      const made = bytesByLine(image);
      const wanted = annotations(sample.source, WORDS);
      expect(wanted.size).toBeGreaterThan(0);
      const show = (line: number, words: string) => `${sample.file}:${line}: ${words}`;
      const got = [...wanted].map(([line, words]) => show(line, groupLike(words, made.get(line))));
      expect(got).toEqual([...wanted].map(([line, words]) => show(line, words)));
    });
  }
});

describe('errors samples', () => {
  for (const sample of of('errors')) {
    it(title(sample), () => {
      const wanted = expectedMessages(sample.source);
      expect(wanted.length).toBeGreaterThan(0);
      expect(messagesOf(sample)).toEqual(wanted);
    });
  }
});

function messagesOf(sample: Sample): string[] {
  try {
    return givenMessages(assembleObject(sample.source, assembleOptions(sample)).warnings);
  } catch (error) {
    if (error instanceof AssemblyError) return givenMessages(error.diagnostics);
    throw error;
  }
}

// The grammar of sample headers, and that a sample which does not hold fails.
import { describe, expect, it } from 'vitest';
import { parseHeader } from '../../src/samples/header.js';
import { runSample } from '../../src/samples/run.js';
import { failureReport } from './report.js';

const parse = (...lines: string[]) =>
  parseHeader(['A sentence.', ...lines].map((line) => `// ${line}`).join('\n'), 'x.S');

describe('sample headers', () => {
  it('are read with all their keys', () => {
    const header = parse(
      'test:   run a32',
      'start:  mode = svc, r0 = -1   // two at once',
      'start:  hvbar = vectors',
      'until:  done',
      'expect: r0 = after+4, console = "a, b // c\\n"',
      'skip:   jit: not there yet',
      'define: SMP = 1',
      'include: include, ../linux',
    );
    expect(header).toMatchObject({ title: 'A sentence.', kind: 'run', isa: 'a32', until: 'done' });
    expect(header!.start.map(({ name, value }) => [name, value])).toEqual([
      ['mode', 'svc'],
      ['r0', '-1'],
      ['hvbar', 'vectors'],
    ]);
    expect(header!.expect.map(({ name, value, line }) => [name, value, line])).toEqual([
      ['r0', 'after+4', 6],
      ['console', '"a, b // c\\n"', 6],
    ]);
    expect(header!.skip.get('jit')).toBe('not there yet');
    expect(header!.define.get('SMP')).toBe('1');
    expect(header!.include).toEqual(['include', '../linux']);
  });

  it('are absent from a file without test:', () => {
    expect(parse('until: done')).toBeUndefined();
    expect(parseHeader('nop\n// test: run a64\n', 'x.S')).toBeUndefined();
  });

  const refusals: [string, string[], RegExp][] = [
    ['an unknown key', ['test: run a64', 'expects: x0 = 1'], /^x\.S:3: unknown key 'expects:'/],
    ['an unknown kind', ['test: walk a64'], /^x\.S:2: test: takes run\|asm\|errors/],
    ['an unknown instruction set', ['test: run t16'], /^x\.S:2: test: takes/],
    ['two tests', ['test: asm a64', 'test: asm a64'], /^x\.S:3: a second test:/],
    ['no expectation', ['test: run a64', 'until: done'], /at least one expect:/],
    ['no end', ['test: run a64', 'expect: x0 = 1'], /says where it ends/],
    ['a skip without a reason', ['test: asm a64', 'skip: jit'], /^x\.S:3: skip: takes/],
    ['a start without a value', ['test: run a64', 'start: x0'], /is not of the form name = value/],
    ['expectations of an asm sample', ['test: asm a64', 'expect: x0 = 1'], /belong to run samples/],
  ];
  for (const [what, lines, message] of refusals) {
    it(`are refused with ${what}`, () => {
      expect(() => parse(...lines)).toThrow(message);
    });
  }
});

describe('a sample', () => {
  const run = (text: string) => {
    const header = parseHeader(text, 'x.S')!;
    return runSample(text, header, { assemble: { file: 'x.S' } });
  };
  const sample = (...header: string[]) =>
    ['// T.', ...header.map((line) => `// ${line}`), '_start: mov x0, #1', 'done: b .', ''].join(
      '\n',
    );

  it('passes when what it expects holds', async () => {
    const text = sample('test: run a64', 'until: done', 'expect: x0 = 1, w0 = 1, pc = done');
    expect((await run(text)).passed).toBe(true);
  });

  it('fails when a register differs, and the report marks it', async () => {
    const text = sample('test: run a64', 'start: x0 = 7', 'until: done', 'expect: x0 = 2, x0 = 1');
    const result = await run(text);
    expect(result.passed).toBe(false);
    const header = parseHeader(text, 'x.S')!;
    const report = failureReport({ file: 'x.S', source: text, header }, 'interpreter', result);
    expect(report.split('\n')).toEqual([
      'T.',
      '',
      'x.S on interpreter: stopped by until after 1 instructions',
      '     6  _start: mov x0, #1',
      '>    7  done: b .',
      '     8  ',
      '',
      '   name  before  expected  got',
      '   stop          until     until',
      '*  x0    0x7     0x2       0x1    x.S:5',
      '   x0    0x7     0x1       0x1',
      '',
      "run it alone:  npx vitest run test/samples.test.ts -t 'x.S'",
    ]);
  });

  it('fails when it does not arrive, or stops for another reason', async () => {
    const late = sample('test: run a64', 'until: _start+8', 'expect: x0 = 1');
    expect((await run(late)).passed).toBe(false);
    const other = sample('test: run a64', 'expect: stop = wfi');
    expect((await run(other)).passed).toBe(false);
  });

  it('is refused when it names a register or label that does not exist', async () => {
    await expect(run(sample('test: run a64', 'until: done', 'expect: x31 = 1'))).rejects.toThrow(
      "there is no register 'x31'",
    );
    await expect(run(sample('test: run a64', 'until: gone', 'expect: x0 = 1'))).rejects.toThrow(
      "there is no label 'gone'",
    );
    await expect(
      run(sample('test: run a64', 'start: mode = hyp', 'until: done', 'expect: x0 = 1')),
    ).rejects.toThrow('mode is one of usr, fiq, irq, svc, abt, und, sys, not');
  });
});

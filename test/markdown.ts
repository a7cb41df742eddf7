// Code blocks of Markdown files, with the words behind the language: ```ts run, ```asm in FILE.
import { read } from './tree.js';

export interface CodeBlock {
  /** `docs/testing.md:12`, the line of the opening fence. */
  readonly place: string;
  readonly language: string;
  /** What stands behind the language: 'run', 'output', 'in FILE after ROW', … */
  readonly info: string;
  readonly text: string;
}

export function codeBlocks(file: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = read(file).split('\n');
  for (let at = 0; at < lines.length; at++) {
    const open = /^```(\w+)(?: +(.*))?$/.exec(lines[at]);
    if (!open) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`${file}:${at + 1}: the code block has no end`);
    const text = `${lines.slice(at + 1, end).join('\n')}\n`;
    blocks.push({
      place: `${file}:${at + 1}`,
      language: open[1],
      info: (open[2] ?? '').trim(),
      text,
    });
    at = end;
  }
  return blocks;
}

/** Each block with the `text output` block that stands right behind it, if there is one. */
export function withOutputs(blocks: readonly CodeBlock[]): { block: CodeBlock; output?: string }[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    return {
      block,
      output: next?.language === 'text' && next.info === 'output' ? next.text : undefined,
    };
  });
}

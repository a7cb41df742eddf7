// Sample files: which there are, their headers, and what they include.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AssembleOptions } from '../../src/asm/index.js';
import { parseHeader, type SampleHeader } from '../../src/samples/header.js';
import { filesUnder, read, root } from '../tree.js';

export interface Sample {
  /** Relative to the root: `asm-samples/a64/cbnz.S`. */
  readonly file: string;
  readonly source: string;
  readonly header: SampleHeader;
}

/** Every .S file under asm-samples that has a `test:` line. */
export function samples(): Sample[] {
  return filesUnder('asm-samples', /\.S$/).flatMap((file) => {
    const source = read(file);
    const header = parseHeader(source, file);
    return header ? [{ file, source, header }] : [];
  });
}

/** What the assembler needs to know to read a sample: where its includes lie, what it defines. */
export function assembleOptions({ file, header }: Sample): AssembleOptions {
  const directory = path.posix.dirname(file);
  return {
    isa: header.isa,
    file,
    includePaths: [directory, ...header.include.map((where) => path.posix.join(directory, where))],
    defines: Object.fromEntries(header.define),
    readFile: (name) => readOrUndefined(name)?.toString('utf8'),
    readBinary: readOrUndefined,
  };
}

function readOrUndefined(name: string): Buffer | undefined {
  try {
    return readFileSync(path.resolve(root, name));
  } catch {
    return undefined;
  }
}

// A source file as the commands take it: its text, the instruction set, include paths and macros.
import type { AssembleOptions } from '../index.js';
import { type Invocation, UsageError } from './flags.js';
import { readBytes, readText } from './io.js';
import { chooseIsa } from './isa.js';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly options: AssembleOptions;
}

/** @throws UsageError when the file cannot be read or its instruction set is not plain */
export function readSource(invocation: Invocation): SourceFile {
  const [file] = invocation.operands;
  const text = readText(file);
  if (text === undefined) throw new UsageError(`vbar: cannot read ${file}`);
  const options: AssembleOptions = {
    isa: chooseIsa(invocation.value('isa'), text, file),
    file,
    includePaths: [...invocation.values('include')],
    defines: Object.fromEntries(invocation.values('define').map(readDefine)),
    readFile: readText,
    readBinary: readBytes,
    // As gcc has it: .S goes through the preprocessor, .s and .i have been through it.
    preprocess: !/\.[si]$/.test(file),
  };
  return { file, text, options };
}

/** `NAME` is 1, as with a C compiler. */
function readDefine(text: string): [string, string] {
  const match = /^([A-Za-z_]\w*)(?:=([\s\S]*))?$/.exec(text);
  if (!match) throw new UsageError(`vbar: -D takes NAME or NAME=VALUE, not '${text}'`);
  return [match[1], match[2] ?? '1'];
}

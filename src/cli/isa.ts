// Which instruction set a source file is written for, when the command line does not say.
import { parseHeader } from '../samples/header.js';
import { UsageError } from './command-line.js';

export type Isa = 'a64' | 'a32' | 't32';

export const ISA_NAMES: readonly string[] = ['a64', 'a32', 't32'];

/** Marks that only one of the two has, looked for in the code without its comments. */
const MARKS: readonly { isa: Isa; mark: RegExp }[] = [
  {
    isa: 'a32',
    mark: /^\s*\.(syntax|arm|thumb|code|fpu|fnstart|cpu\s+cortex-a(5|7|8|9|15|17))\b/m,
  },
  { isa: 'a32', mark: /^\s*\.arch\s+armv[4-7]/m },
  { isa: 'a64', mark: /^\s*\.arch\s+armv8/m },
  { isa: 'a32', mark: /[\s,{[]r([0-9]|1[0-5])\b/ },
  { isa: 'a64', mark: /[\s,{[][xw]([0-9]|[12][0-9]|30|zr)\b/ },
];

/**
 * The instruction set the flag, the file's test header or its marks name.
 * @throws UsageError when the flag is wrong or the file does not make it plain
 */
export function chooseIsa(flag: string | undefined, source: string, file: string): Isa {
  if (flag !== undefined) {
    if (ISA_NAMES.includes(flag)) return flag as Isa;
    throw new UsageError(`vbar: --isa takes a32, t32 or a64, not '${flag}'`);
  }
  const header = parseHeader(source, file);
  if (header) return header.isa;
  const code = source.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(\/\/|@).*$/gm, '');
  const found = new Set(MARKS.filter(({ mark }) => mark.test(code)).map(({ isa }) => isa));
  if (found.size === 1) return [...found][0];
  throw new UsageError(
    `${file}: cannot tell whether this is A32 or A64: pass --isa a32 or --isa a64`,
  );
}

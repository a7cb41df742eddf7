// The tests of GNU's assembler test suite as data: the `.d` files, which say how a source is assembled and
// what a dump of the object looks like, and the calls in the suite's `.exp` files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const SUITES = ['aarch64', 'arm', 'all', 'elf', 'macros'] as const;
export type Suite = (typeof SUITES)[number];

export const DUMPERS = ['objdump', 'readelf', 'nm', 'size'] as const;

export interface GasTest {
  readonly name: string;
  readonly directory: string;
  readonly source: string;
  readonly flags: readonly string[];
  /** Program that reads the object, with its arguments, and the file with what it must print. */
  readonly dump?: {
    readonly program: (typeof DUMPERS)[number];
    readonly args: readonly string[];
    readonly expected: string;
  };
  /** What as prints: a file of patterns, a pattern, or only that it prints something. */
  readonly messages?: { readonly file?: string; readonly pattern?: string };
  /** as must refuse it; undefined where only the messages say so. */
  readonly fails?: boolean;
  /** It is about the listing that `-a…` prints. */
  readonly listing?: boolean;
}

/** Words of a command line, with quotes. */
function words(text: string): string[] {
  return (text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []).map((each) =>
    each.replace(/["']/g, ''),
  );
}

/** The options at the head of a `.d` file: name and values, in order. */
function optionsOf(text: string): Map<string, string[]> {
  const options = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const match = /^# ?([A-Za-z_]+):\s*(.*?)\s*$/.exec(line);
    if (!match) {
      if (/^#/.test(line) || line === '') continue;
      break;
    }
    options.set(match[1], [...(options.get(match[1]) ?? []), match[2]]);
  }
  return options;
}

function isTarget(pattern: string, triple: string): boolean {
  if (/^!?\[.*\]$/.test(pattern)) {
    const holds = /is_elf_format|supports_gnu_osabi|supports_gnu_unique/.test(pattern);
    return holds !== pattern.startsWith('!');
  }
  const glob = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${glob}$`).test(triple);
}

/** False where the description excludes the target. */
function isFor(options: ReadonlyMap<string, string[]>, triple: string): boolean {
  const lists = (name: string) => (options.get(name) ?? []).flatMap(words);
  const any = (name: string) => lists(name).some((each) => isTarget(each, triple));
  if (any('skip') || any('notarget') || any('xfail')) return false;
  return ['noskip', 'target'].every((name) => lists(name).length === 0 || any(name));
}

/** The tests of one `.d` file: one for each set of flags it gives. */
function testsOf(directory: string, file: string, triple: string): GasTest[] {
  const text = readFileSync(path.join(directory, file), 'latin1');
  const options = optionsOf(text);
  if (!isFor(options, triple) || options.has('ld') || options.has('PROG')) return [];
  const first = (name: string) => options.get(name)?.join(' ');
  const base = file.replace(/\.d$/, '');
  const file_ = (name: string | undefined) => name && path.join(directory, name);
  const wanted = first('error_output') ?? first('warning_output');
  const pattern = options.get('error')?.join('') ?? options.get('warning')?.join('');
  const fails = options.has('error') || options.has('error_output');
  const program = first('DUMPPROG') ?? DUMPERS.find((each) => options.has(each));
  const expected = file_(first('dump')) ?? path.join(directory, file);
  const source = words(first('source') ?? `${base}.s`);
  return (options.get('as') ?? ['']).map((as, index, all) => ({
    name: all.length === 1 ? base : `${base}#${index + 1}`,
    directory,
    source: path.join(directory, source[0]),
    flags: words(as.replace(/\$\{?srcdir\}?\/\$subdir/g, directory)),
    ...(program && !fails
      ? {
          dump: {
            program: program as (typeof DUMPERS)[number],
            args: words(first(program) ?? ''),
            expected,
          },
        }
      : {}),
    ...(wanted || pattern ? { messages: wanted ? { file: file_(wanted) } : { pattern } } : {}),
    fails,
  }));
}

/** The tests that the suite's program calls one by one. */
function calls(directory: string, suite: Suite): GasTest[] {
  const file = path.join(directory, suite === 'all' ? 'gas.exp' : `${suite}.exp`);
  const script = readFileSync(file, 'latin1');
  const found: GasTest[] = [];
  const add = (name: string, flags: string, more: Partial<GasTest>) => {
    const source = path.join(directory, name);
    if (!existsSync(source) || flags.includes('$')) return;
    const listing = /(^|\s)-a/.test(flags);
    found.push({ name, directory, source, flags: words(flags), listing, ...more });
  };
  for (const [, kind, name, flags] of script.matchAll(
    /^\s*gas_test(_error)? "([^"]+)" "([^"]*)"/gm,
  ))
    add(name, flags, { fails: kind !== undefined });
  for (const [, name, flags] of script.matchAll(/^\s*run_list_test "?([\w-]+)"?(?: "([^"]*)")?/gm))
    add(`${name}.s`, flags ?? '', { messages: { file: path.join(directory, `${name}.l`) } });
  if (suite === 'all')
    for (const name of readdirSync(directory).filter((each) => /^(err|warn)-.*\.s$/.test(each)))
      add(name, '', { messages: {} });
  return found;
}

export function readTests(testsuite: string, suite: Suite, triple: string): GasTest[] {
  const directory = path.join(testsuite, 'gas', suite);
  const described = readdirSync(directory)
    .filter((name) => name.endsWith('.d'))
    .sort()
    .flatMap((file) => testsOf(directory, file, triple));
  const called = suite === 'aarch64' || suite === 'arm' ? [] : calls(directory, suite);
  return [...described, ...called];
}

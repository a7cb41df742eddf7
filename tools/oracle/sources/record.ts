// What a makefile compiles: CC is a script that notes the command line of every `.S` file, keeps gcc's object of
// it, and makes empty objects of C files, which are not wanted.
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../corpus/kernel.js';

/** One compilation of an assembler file. */
export interface Compiled {
  /** The object's name without its suffix, from the directory of what is built. */
  readonly name: string;
  readonly directory: string;
  /** gcc's arguments, without those that say where object and dependencies go. */
  readonly args: readonly string[];
  /** What gcc and GNU as made of it. */
  readonly object: string;
}

/**
 * The compiler of a makefile: `.S` files are compiled, and a file in `kept` has directory and arguments, each ended
 * by a zero byte, beside the object; C files are compiled as empty ones; all else is gcc's.
 */
function recorder(gcc: readonly string[], kept: string): string {
  const [program, ...extra] = gcc;
  return `#!/bin/sh
set -- ${extra.join(' ')} "$@"
compile= source= c= output= before=
for word; do
  case $word in
    -E|-M|-MM|-S) exec ${program} "$@" ;;
    -c) compile=1 ;;
    *.S) source="$source+" ;;
    *.c) c="$c+" ;;
  esac
  if [ "$before" = -o ]; then output=$word; fi
  before=$word
done
if [ -n "$compile" ] && [ "$source" = + ] && [ -n "$output" ]; then
  ${program} "$@" || exit 1
  name=$(mktemp "${kept}/XXXXXXXXXX")
  cp "$output" "$name.o"
  printf '%s\\0' "$PWD" "$@" >"$name"
elif [ -n "$compile" ] && [ "$c" = + ]; then
  for word; do
    shift
    case $word in
      *.c) set -- "$@" -x c /dev/null -x none ;;
      *) set -- "$@" "$word" ;;
    esac
  done
  exec ${program} "$@"
else
  exec ${program} "$@"
fi
`;
}

/** Arguments without those that say where the object and its dependencies go. */
function withoutOutput(args: readonly string[]): string[] {
  const valued = /^-(o|MF|MT|MQ)$/;
  return args.filter(
    (arg, i) =>
      !valued.test(arg) && !valued.test(args[i - 1] ?? '') && !/^(-Wp,-MM?D|-MM?D$|-MP$)/.test(arg),
  );
}

function readRecord(file: string, out: string): Compiled {
  const [directory, ...args] = readFileSync(file, 'utf8').split('\0').slice(0, -1);
  const output = args[args.indexOf('-o') + 1];
  const name = path.relative(out, path.resolve(directory, output)).replace(/\.o$/, '');
  return { name, directory, args: withoutOutput(args), object: `${file}.o` };
}

/**
 * Runs `make` in `directory` once for each of `runs`, with a recorder around `gcc` (and flags before all others) as
 * CC and AS, and gives the `.S` files compiled into `out`, by name. Links fail, as the C files are missing.
 */
export function recordMake(
  gcc: readonly string[],
  kept: string,
  directory: string,
  out: string,
  runs: readonly (readonly string[])[],
  say: (line: string) => void,
): Compiled[] {
  mkdirSync(kept, { recursive: true });
  const cc = path.join(kept, 'recorder');
  writeFileSync(cc, recorder(gcc, kept));
  chmodSync(cc, 0o755);
  for (const args of runs) {
    say(`make ${args.join(' ')}`.slice(0, 100));
    run('make', ['-s', '-k', '-j2', `CC=${cc}`, `AS=${cc}`, ...args], directory);
  }
  const records = readdirSync(kept).filter((name) => name.endsWith('.o'));
  const found = new Map<string, Compiled>();
  for (const record of records) {
    const each = readRecord(path.join(kept, record.slice(0, -2)), out);
    found.set(each.name, each);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

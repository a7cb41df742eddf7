// Unified diffs: read one, apply it to the files it names. There is no fuzz: context lines and removed
// lines have to stand exactly where the hunk says, or the patch is refused with the line at fault.

/** A line of a hunk. `kind`: ' ' stays, '-' goes, '+' comes. */
export interface PatchLine {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
  /** No newline follows it (`\ No newline at end of file`). */
  readonly last: boolean;
}

/** One `@@` part of a file's diff. Line numbers start at 1. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly PatchLine[];
  /** Line of the patch that holds the `@@`. */
  readonly at: number;
}

/** What a patch does to one file. `path` has no `a/` or `b/`. */
export interface FilePatch {
  readonly path: string;
  readonly hunks: readonly Hunk[];
}

/** A patch that cannot be read or does not apply; the message starts with `file:line: `. */
export class PatchError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    reason: string,
  ) {
    super(`${file}:${line}: Error: ${reason}`);
    this.name = 'PatchError';
  }
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads a unified diff. Text in front of the first `---` is a description and skipped.
 * @param name what to call the patch in messages
 * @throws PatchError
 */
export function parsePatch(patch: string, name = 'patch'): FilePatch[] {
  const lines = patch.split('\n');
  const files: { path: string; hunks: Hunk[] }[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line.startsWith('--- ') && lines[at + 1]?.startsWith('+++ ')) {
      const from = filePath(line);
      const to = filePath(lines[at + 1]);
      if (from !== to) throw new PatchError(name, at + 2, `'${from}' becomes '${to}': no renames`);
      files.push({ path: to, hunks: [] });
      at += 2;
    } else if (line.startsWith('@@')) {
      const file = files.at(-1);
      if (!file) throw new PatchError(name, at + 1, 'a hunk before the first file');
      const hunk = parseHunk(lines, at, name);
      file.hunks.push(hunk);
      at += 1 + hunk.lines.length + hunk.lines.filter((each) => each.last).length;
    } else if (files.length > 0 && line !== '' && !/^(diff|index) /.test(line)) {
      throw new PatchError(name, at + 1, `not a line of a unified diff: '${line}'`);
    } else {
      at++;
    }
  }
  if (files.length === 0) throw new PatchError(name, 1, "no '---' and '+++' lines");
  return files;
}

/** `--- a/dir/file<TAB>date` → `dir/file`. */
function filePath(line: string): string {
  const path = line.slice(4).split('\t')[0].trim();
  return path.replace(/^[ab]\//, '');
}

function parseHunk(lines: readonly string[], at: number, name: string): Hunk {
  const match = HUNK.exec(lines[at]);
  if (!match) throw new PatchError(name, at + 1, `malformed hunk header: '${lines[at]}'`);
  const count = (text: string | undefined) => (text === undefined ? 1 : Number(text));
  let oldLeft = count(match[2]);
  let newLeft = count(match[4]);
  const body: PatchLine[] = [];
  for (let i = at + 1; oldLeft > 0 || newLeft > 0; i++) {
    // Some tools drop the blank that stands for an empty context line.
    const line = lines[i] === '' ? ' ' : lines[i];
    const kind = line?.[0];
    if (kind !== ' ' && kind !== '-' && kind !== '+') {
      throw new PatchError(name, i + 1, 'the hunk ends before the lines its header promises');
    }
    if (kind !== '+') oldLeft--;
    if (kind !== '-') newLeft--;
    if (oldLeft < 0 || newLeft < 0) {
      throw new PatchError(name, i + 1, 'the hunk has more lines than its header promises');
    }
    const last = lines[i + 1]?.startsWith('\\') ?? false;
    body.push({ kind, text: line.slice(1), last });
    if (last) i++;
  }
  return {
    oldStart: Number(match[1]),
    oldLines: count(match[2]),
    newStart: Number(match[3]),
    newLines: count(match[4]),
    lines: body,
    at: at + 1,
  };
}

/**
 * Applies one file's hunks.
 * @throws PatchError naming the file and the line that is not what the patch expects
 */
export function applyFilePatch(text: string, patch: FilePatch): string {
  const old = text.split('\n');
  const result: string[] = [];
  let next = 0;
  for (const hunk of patch.hunks) {
    // With no old lines the header counts from the line in front.
    const start = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1;
    if (start < next)
      throw new PatchError(patch.path, start + 1, 'hunks overlap or are out of order');
    if (start > old.length) {
      throw new PatchError(patch.path, old.length, `the file ends before line ${hunk.oldStart}`);
    }
    result.push(...old.slice(next, start));
    next = start;
    for (const line of hunk.lines) {
      if (line.kind === '+') {
        result.push(line.text);
        continue;
      }
      if (old[next] !== line.text)
        throw new PatchError(patch.path, next + 1, mismatch(old[next], line));
      if (line.kind === ' ') result.push(line.text);
      next++;
    }
  }
  result.push(...old.slice(next));
  return result.join('\n');
}

function mismatch(found: string | undefined, line: PatchLine): string {
  const wanted = `the patch does not apply: expected '${line.text}'`;
  return found === undefined
    ? `${wanted}, found the end of the file`
    : `${wanted}, found '${found}'`;
}

/**
 * A reader that sees the files as the patch leaves them.
 * @param read gives a file's text, undefined if there is no such file
 * @throws PatchError at once if a file is missing or a hunk does not apply
 */
export function patchedReader(
  read: (path: string) => string | undefined,
  patch: string,
  name = 'patch',
): (path: string) => string | undefined {
  const patched = new Map<string, string>();
  for (const file of parsePatch(patch, name)) {
    const text = patched.get(file.path) ?? read(file.path);
    if (text === undefined) throw new PatchError(file.path, 1, 'the file to be patched is missing');
    patched.set(file.path, applyFilePatch(text, file));
  }
  return (path) => patched.get(path) ?? read(path);
}

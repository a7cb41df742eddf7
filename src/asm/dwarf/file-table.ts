// Files and directories of a line table: what `.file N` says, or, where the assembler itself writes the lines,
// the names in the order in which they are met. The numbers are GNU's.
import { StatementError } from '../diagnostics.js';

export interface FileEntry {
  readonly name: string;
  /** Index into the directories. */
  readonly directory: number;
  readonly md5: Uint8Array | undefined;
}

/** Most files that `.file` can number. */
const MAX_FILES = 1_000_000;

/** Where the last component of a path begins. */
function baseOf(path: string): number {
  const at = path.lastIndexOf('/') + 1;
  return at === 1 ? 0 : at;
}

export class FileTable {
  readonly files: (FileEntry | undefined)[] = [];
  readonly directories: (string | undefined)[] = [];
  private readonly known = new Map<string, number>();

  /** `workingDirectory`: directory 0 where no `.file 0` names another. */
  constructor(private readonly workingDirectory: () => string) {}

  /** True where `.loc number` may be said. */
  has(number: number): boolean {
    return this.files[number] !== undefined;
  }

  /** Number of the file that the assembler itself names `path`. */
  numberOf(path: string): number {
    let number = this.known.get(path);
    if (number !== undefined) return number;
    const base = baseOf(path);
    const name = path.slice(base);
    const directory = this.directory(path.slice(0, base));
    // Number 0 is for `.file 0`.
    number = Math.max(1, this.files.length);
    for (let i = 1; i < this.files.length; i++) {
      const entry = this.files[i];
      if (entry?.name !== name || entry.directory !== directory) continue;
      number = i;
      break;
    }
    this.files[number] ??= { name, directory, md5: undefined };
    this.known.set(path, number);
    return number;
  }

  /** Index of a directory; 0 for none. */
  private directory(name: string): number {
    const plain = name.replace(/\/$/, '');
    if (plain === '') return 0;
    const found = this.directories.indexOf(plain);
    if (found >= 0) return found;
    const index = Math.max(1, this.directories.length);
    this.directories[index] = plain;
    return index;
  }

  /** As `directory` for `.file 0`: the first of all is the directory that the compiler ran in. */
  private directoryOfZero(name: string, whole: string, compiledIn: string | undefined): number {
    const plain = name.replace(/\/$/, '');
    if (plain === '') return 0;
    const found = this.directories.indexOf(plain);
    if (found >= 0) return found;
    if (this.directories[0] !== undefined) return this.directory(plain);
    const first = compiledIn ?? this.workingDirectory();
    if (whole === first) {
      this.directories[0] = plain;
      return 0;
    }
    this.directories[0] = first.replace(/\/$/, '');
    return this.directory(plain);
  }

  /** `.file number ["directory"] "name" [md5 …]`. Throws where the number means another file already. */
  assign(
    number: number,
    directory: string | undefined,
    name: string,
    md5: Uint8Array | undefined,
  ): void {
    if (number > MAX_FILES) throw new StatementError(`file number ${number} is too big`);
    const taken = this.files[number];
    if (taken) {
      if (!this.isSame(taken, directory, name, md5)) this.refuse(number, taken, directory, name);
      return;
    }
    const base = baseOf(name);
    let index: number;
    let file = name.slice(base);
    if (number === 0) {
      const own = directory !== undefined && base === 0;
      const where = own ? directory : name.slice(0, base);
      index = this.directoryOfZero(where, own ? directory : name, directory);
    } else if (directory === undefined) index = this.directory(name.slice(0, base));
    else {
      index = this.directory(directory);
      file = name;
    }
    this.files[number] = { name: file, directory: index, md5 };
  }

  /** A number given again: true where it is the same file. A directory that was not known is filled in. */
  private isSame(
    taken: FileEntry,
    directory: string | undefined,
    name: string,
    md5: Uint8Array | undefined,
  ): boolean {
    if (md5?.some((byte, i) => byte !== (taken.md5?.[i] ?? 0))) return false;
    const known = this.directories[taken.directory];
    if (directory !== undefined) {
      if ((known !== undefined && known !== directory) || name !== taken.name) return false;
      this.directories[taken.directory] = directory;
      return true;
    }
    if (known !== undefined) return name === `${known}/${taken.name}`;
    const base = baseOf(name);
    if (name.slice(base) !== taken.name) return false;
    if (base > 0) this.directories[taken.directory] = name.slice(0, base);
    return true;
  }

  private refuse(
    number: number,
    taken: FileEntry,
    directory: string | undefined,
    name: string,
  ): never {
    const known = this.directories[taken.directory];
    const old = `${known === undefined ? '' : `${known}/`}${taken.name}`;
    const wanted = `${directory === undefined ? '' : `${directory}/`}${name}`;
    throw new StatementError(
      `file table slot ${number} is already occupied by a different file (${old} vs ${wanted})`,
    );
  }
}

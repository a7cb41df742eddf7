// Lines that come again: a table of the lines of a text by their characters, with the statements that each of
// them is scrubbed to. Most lines of a long text have stood in it before.

/** Lines whose entries are fetched together. */
const BATCH = 32;

/** Numbers in an entry: hash, where the first such line starts + 1, its length and its statements, its first statement. */
const ENTRY = 4;

/** Lines as long or of so many statements are not kept. */
const MAX_LENGTH = 1 << 20;
const MAX_STATEMENTS = 1 << 10;

const mix = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

export class LineTable {
  /** Where the lines of the batch start, and behind the last one where it ends. */
  readonly starts = new Int32Array(BATCH + 1);
  private readonly ends = new Int32Array(BATCH);
  private readonly hashes = new Int32Array(BATCH);
  /** By hash; not more than three quarters full. */
  private table: Int32Array;
  private kept = 0;
  private readonly view: DataView;
  /** What `find` has found: the line's first statement, and how many it has. */
  first = 0;
  count = 0;
  /** Of no use but that the loads of `fetch` are not left out. */
  protected fetched = 0;

  constructor(
    private readonly source: string,
    private readonly codes: Uint8Array,
  ) {
    this.view = new DataView(codes.buffer, codes.byteOffset, codes.byteLength);
    this.table = new Int32Array(ENTRY << (30 - Math.clz32(codes.length >> 5)));
  }

  /** Looks at the lines from `at` on; gives how many there are in the batch. */
  look(at: number): number {
    const { source, view, starts, ends, hashes } = this;
    const { length } = source;
    let lines = 0;
    let next = at;
    while (lines < BATCH && next < length) {
      const newline = source.indexOf('\n', next);
      const end = newline < 0 ? length : newline;
      let hash = end - next;
      starts[lines] = next;
      for (; next + 4 <= end; next += 4) hash = mix(hash) ^ view.getInt32(next, true);
      for (; next < end; next++) hash = mix(hash) ^ view.getUint8(next);
      ends[lines] = end;
      hashes[lines++] = mix(mix(hash));
      next = end + 1;
    }
    starts[lines] = Math.min(next, length);
    this.fetch(lines);
    return lines;
  }

  /** Loads what `find` will ask for: these loads do not wait for each other, and most of them go to memory. */
  private fetch(lines: number): void {
    const { hashes, table, codes } = this;
    const mask = table.length - 1;
    let fetched = 0;
    for (let i = 0; i < lines; i++) fetched ^= table[(hashes[i] * ENTRY) & mask];
    for (let i = 0; i < lines; i++) fetched ^= codes[table[((hashes[i] * ENTRY) & mask) + 1]];
    this.fetched = fetched;
  }

  /** True where line `index` of the batch has come before: `first` and `count` are then its statements. */
  find(index: number): boolean {
    const { table } = this;
    const hash = this.hashes[index];
    const start = this.starts[index];
    const length = this.ends[index] - start;
    const mask = table.length - 1;
    for (let slot = (hash * ENTRY) & mask; table[slot + 1] !== 0; slot = (slot + ENTRY) & mask) {
      if (table[slot] !== hash || table[slot + 2] >>> 10 !== length) continue;
      if (!this.same(table[slot + 1] - 1, start, length)) continue;
      this.first = table[slot + 3];
      this.count = table[slot + 2] & (MAX_STATEMENTS - 1);
      return true;
    }
    return false;
  }

  private same(a: number, b: number, length: number): boolean {
    const { view } = this;
    let i = 0;
    for (; i + 4 <= length; i += 4)
      if (view.getInt32(a + i, true) !== view.getInt32(b + i, true)) return false;
    for (; i < length; i++) if (view.getUint8(a + i) !== view.getUint8(b + i)) return false;
    return true;
  }

  /** Keeps line `index` of the batch, which `find` has not found, with its statements. */
  keep(index: number, first: number, count: number): void {
    const start = this.starts[index];
    const length = this.ends[index] - start;
    if (length >= MAX_LENGTH || count >= MAX_STATEMENTS) return;
    const { table } = this;
    const mask = table.length - 1;
    const hash = this.hashes[index];
    let slot = (hash * ENTRY) & mask;
    while (table[slot + 1] !== 0) slot = (slot + ENTRY) & mask;
    table[slot] = hash;
    table[slot + 1] = start + 1;
    table[slot + 2] = (length << 10) | count;
    table[slot + 3] = first;
    if (++this.kept * ENTRY * 4 > table.length * 3) this.rehash();
  }

  private rehash(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length - 1;
    for (let at = 0; at < old.length; at += ENTRY) {
      if (old[at + 1] === 0) continue;
      let slot = (old[at] * ENTRY) & mask;
      while (table[slot + 1] !== 0) slot = (slot + ENTRY) & mask;
      for (let i = 0; i < ENTRY; i++) table[slot + i] = old[at + i];
    }
    this.table = table;
  }
}

// Differences by group: how many, and the first lines of each.

export class Report {
  total = 0;
  private readonly groups = new Map<string, { count: number; lines: string[]; words: number[] }>();

  /** `examples`: lines that are kept of each group. */
  constructor(
    private readonly title: string,
    private readonly examples = 3,
  ) {}

  note(group: string, line: string, word = 0): void {
    const entry = this.groups.get(group) ?? { count: 0, lines: [], words: [] };
    this.total++;
    entry.count++;
    if (entry.lines.length < this.examples) entry.lines.push(line);
    if (entry.words.length < 1000) entry.words.push(word);
    this.groups.set(group, entry);
  }

  /** The `show` largest groups; `remark` says something about their words. */
  print(show: number, remark?: (words: readonly number[]) => string): void {
    if (this.total === 0) return;
    console.log(`${this.title}: ${this.total}`);
    const order = [...this.groups].sort((a, b) => b[1].count - a[1].count);
    for (const [group, { count, lines, words }] of order.slice(0, show)) {
      console.log(`  ${group} (${count})${remark ? `: ${remark(words)}` : ''}`);
      for (const line of lines) console.log(`    ${line}`);
    }
  }
}

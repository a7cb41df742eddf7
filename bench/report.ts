// The benchmark's figures as text: a table with ratios, and what they say about the goals.

export interface Figure {
  /** Iterations of one run. */
  readonly n: number;
  readonly instructions: number;
  /** CPU seconds of each round. */
  readonly seconds: readonly number[];
  /** Million guest instructions a second, of the median round; null where it was too short to time. */
  readonly mips: number | null;
  /** Round trips a second, where the workload is about those. */
  readonly perSecond?: number | null;
}

export interface Row {
  readonly workload: string;
  readonly isa: 'a64' | 'a32';
  readonly engines: Record<string, Figure>;
}

const PEERS = ['QEMU', 'Unicorn'];
const COLUMNS = [
  ...['workload', 'isa', 'vbar', 'interpreter', 'QEMU', 'Unicorn', 'unit'],
  ...['vbar/QEMU', 'vbar/Unicorn', 'interpreter/QEMU'],
];

/** vbar's speed, or its interpreter's, in units of a peer's; undefined where one of them did not run. */
export function ratio({ engines }: Row, peer: string, of = 'vbar'): number | undefined {
  const ours = engines[of]?.mips;
  const theirs = engines[peer]?.mips;
  return ours && theirs ? ours / theirs : undefined;
}

function cells(row: Row): string[] {
  const inTrips = row.engines.vbar?.perSecond !== undefined;
  const speed = (name: string) => {
    const { mips, perSecond } = row.engines[name] ?? {};
    if (!mips) return '-';
    return inTrips ? ((perSecond ?? 0) / 1e6).toFixed(2) : mips.toFixed(0);
  };
  const ratios = PEERS.map((peer) => ratio(row, peer)?.toFixed(2) ?? '-');
  const unit = inTrips ? 'million round trips/s' : 'MIPS';
  const speeds = ['vbar', 'interpreter', ...PEERS].map(speed);
  const alone = ratio(row, 'QEMU', 'interpreter')?.toFixed(2) ?? '-';
  return [row.workload, row.isa, ...speeds, unit, ...ratios, alone];
}

/** One line a row, columns aligned. */
export function table(rows: readonly Row[]): string {
  const lines = [COLUMNS, ...rows.map(cells)];
  const widths = COLUMNS.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  const isText = (i: number) => i < 2 || COLUMNS[i] === 'unit';
  const text = lines.map((line) =>
    line
      .map((cell, i) => (isText(i) ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}

/** What vbar is to reach, in units of QEMU's speed. */
export const GOALS: readonly { readonly workload: string; readonly ratio: number }[] = [
  { workload: 'fib', ratio: 0.35 },
  { workload: 'sieve', ratio: 0.35 },
  { workload: 'hvc', ratio: 4 },
];

/** A line for each goal: reached or not, on both instruction sets. */
export function goalLines(rows: readonly Row[]): string[] {
  return GOALS.flatMap((goal) =>
    rows
      .filter(({ workload }) => workload === goal.workload)
      .flatMap((row) => {
        const reached = ratio(row, 'QEMU');
        if (reached === undefined) return [];
        const verdict = reached >= goal.ratio ? 'reached' : 'NOT reached';
        return [
          `goal: ${row.workload} ${row.isa} >= ${goal.ratio} of QEMU: ${reached.toFixed(2)}, ${verdict}`,
        ];
      }),
  );
}

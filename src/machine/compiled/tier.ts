// The second tier. At the end of a slice, the place where the PE is stands for where it spends its time:
// a page found twice is compiled. Compiled code does what the interpreter does, to the instruction
// (docs/architecture.md); only the time differs.
import * as layout from '../../../isa/gen/layout.js';
import { OP_BREAKPOINT, OP_BUDGET, OP_COMPILED, OP_DECODE } from '../../../isa/gen/ops.js';
import type { CoreExports, CoreInstance } from '../core.js';
import { flagOf, type Region, RegionCompiler } from './region.js';

/** Slices that end in a page before it is compiled; twice as many each time that code was missing. */
const HOT = 2;
const MAX_ATTEMPTS = 16;
const MAX_INSTRUCTIONS = 400;

interface Entry {
  readonly record: number;
  readonly page: number;
  /** The core took it out: the page was written to. Its number is free. */
  isDropped: boolean;
}

interface Page {
  samples: number;
  attempts: number;
  /** Records that have been executed. */
  readonly executed: Set<number>;
  /** How many those were when it was compiled. */
  size: number;
  /** Records that compiled code has been made of. */
  compiled: ReadonlySet<number>;
  /** Of its function in the core's table; -1 before there is one. */
  index: number;
}

export class CompiledTier {
  private generation = -1;
  private pages = new Map<number, Page>();
  private entries: Entry[] = [];
  /** Indices in the core's table that are not used any more. */
  private readonly free: number[] = [];

  constructor(
    private readonly core: CoreExports,
    private readonly source: NonNullable<CoreInstance['source']>,
  ) {}

  /** Instructions of the guest that there is compiled code for now. */
  get instructions(): number {
    if (
      new DataView(this.core.memory.buffer).getUint32(layout.AREA_GENERATION, true) !==
      this.generation
    )
      return 0;
    const pages = [...this.pages.values()].filter(({ index }) => index >= 0);
    return pages.reduce((sum, { compiled }) => sum + compiled.size, 0);
  }

  /** Called at the end of a slice, with the PE where it is. True when there is new code. */
  sample(): boolean {
    const view = new DataView(this.core.memory.buffer);
    if (view.getUint32(layout.AREA_GENERATION, true) !== this.generation) this.forget(view);
    this.reinstall(view);
    const record = currentRecord(view);
    if (record === undefined) return false;
    const address = view.getUint32(layout.CUR_PAGE, true);
    const page = this.pageAt(address);
    noteExecuted(view, address, page.executed.add(record));
    if (view.getUint32(flagOf(address), true) === 0) page.compiled = new Set();
    if (page.compiled.has(record) && page.executed.size === page.size) return false;
    if (++page.samples < HOT << page.attempts || page.attempts === MAX_ATTEMPTS) return false;
    page.samples = 0;
    page.attempts++;
    page.size = page.executed.size;
    return this.compile(view, address, page, record);
  }

  /** All record pages were dropped. */
  private forget(view: DataView): void {
    this.generation = view.getUint32(layout.AREA_GENERATION, true);
    for (const { index } of this.pages.values()) {
      if (index < 0) continue;
      this.core.table.set(index, null);
      this.free.push(index);
    }
    this.pages = new Map();
    this.entries = [];
  }

  private pageAt(address: number): Page {
    const known = this.pages.get(address);
    if (known) return known;
    const page: Page = {
      ...{ samples: 0, attempts: 0, size: 0, index: -1 },
      ...{ executed: new Set(), compiled: new Set() },
    };
    this.pages.set(address, page);
    return page;
  }

  /** Makes a region around a record, and around the entries there are. */
  private compile(view: DataView, address: number, page: Page, record: number): boolean {
    const isa = view.getUint32(layout.NRW, true) ? 'a32' : 'a64';
    const { core, source } = this;
    const code = { instance: core, module: source.code(), isa, page: address } as const;
    const compiler = new RegionCompiler(code, page.executed, MAX_INSTRUCTIONS);
    const before = this.entries.filter((entry) => entry.page === address && !entry.isDropped);
    const region = compiler.compile([record, ...before.map((entry) => entry.record)]);
    const fits = region && this.entries.length + region.entries.length <= layout.MAX_COMPILED;
    const run = fits ? this.instantiate(region) : undefined;
    page.compiled = new Set([record, ...(region?.records ?? [])]);
    if (!region || !run) return false;
    if (page.index < 0) page.index = this.free.pop() ?? core.table.grow(1);
    core.table.set(page.index, run);
    for (const record of region.entries) this.install(view, address, record, page.index);
    view.setUint32(flagOf(address), 1, true);
    return true;
  }

  /** The function of a region; undefined where the engine does not compile on this thread. */
  private instantiate({ module, imports }: Region): unknown {
    const m: Record<string, WebAssembly.ImportValue> = { memory: this.core.memory };
    for (const name of imports) m[name] = this.source.exports[name];
    try {
      return new WebAssembly.Instance(new WebAssembly.Module(module), { m }).exports.f;
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  private install(view: DataView, page: number, record: number, index: number): void {
    const op = view.getUint16(record, true);
    if (op >= OP_COMPILED) return;
    const dropped = this.entries.findIndex((entry) => entry.isDropped);
    const n = dropped < 0 ? this.entries.length : dropped;
    this.entries[n] = { record, page, isDropped: false };
    view.setUint32(layout.AREA_COMPILED + 8 * n, index, true);
    view.setUint32(layout.AREA_COMPILED + 8 * n + 4, op, true);
    view.setUint16(record, OP_COMPILED + n, true);
  }

  /** Puts back the entries that the end of a budget near them took out. */
  private reinstall(view: DataView): void {
    this.entries.forEach((entry, n) => {
      if (view.getUint32(flagOf(entry.page), true) === 0) entry.isDropped = true;
      if (entry.isDropped) return;
      const op = view.getUint16(entry.record, true);
      if (op !== OP_BREAKPOINT && op !== OP_BUDGET)
        view.setUint16(entry.record, OP_COMPILED + n, true);
    });
  }
}

/** The record at which the PE goes on; undefined in T32, or where PC is not in the page it ran last. */
function currentRecord(view: DataView): number | undefined {
  if (view.getUint32(layout.NRW, true) && view.getUint32(layout.T, true)) return undefined;
  const pc = view.getBigUint64(layout.PC, true);
  const base = view.getBigUint64(layout.CUR_VA, true);
  const page = view.getUint32(layout.CUR_PAGE, true);
  if (page === 0 || (pc & ~0xfffn) !== base) return undefined;
  return page + Number(pc & 0xffcn) * 4;
}

/** Adds the records of a page that have been decoded. */
function noteExecuted(view: DataView, page: number, executed: Set<number>): void {
  for (let n = 0; n < layout.RECORDS_A_PAGE; n++) {
    const record = page + n * layout.RECORD_SIZE;
    if (view.getUint16(record, true) !== OP_DECODE) executed.add(record);
  }
}

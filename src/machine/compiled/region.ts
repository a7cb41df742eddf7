// A region: the decoded records of a page that can be reached from one of them, as one WebAssembly
// function. Its parameter is the record to begin at, its result the one at which the run loop goes on.
import * as fused from '../../../isa/gen/fused.js';
import * as layout from '../../../isa/gen/layout.js';
import {
  OP_AGAIN,
  OP_COMPILED,
  OP_COND,
  OP_DECODE,
  OP_T32_IT_ALWAYS,
  OP_TODO,
} from '../../../isa/gen/ops.js';
import type { CoreExports } from '../core.js';
import { Cache } from './cache.js';
import {
  type Code,
  encodeModule,
  type Import,
  i32Const,
  Label,
  localOp,
  unsigned,
} from './encode.js';
import type { Surroundings } from './flow.js';
import type { Known } from './fold.js';
import { I32, OP, type ValueType, type WasmModule } from './module.js';
import { Specialiser, Uncompilable } from './specialise.js';

const PAGE_BYTES = layout.RECORDS_A_PAGE * layout.RECORD_SIZE;
/** The first op that is a row's: what is below belongs to the run loop. */
const FIRST_ROW_OP = { a64: OP_TODO + 1, a32: OP_T32_IT_ALWAYS + 1 };
const ALWAYS = 14;

const FUSED = {
  a64: { first: fused.A64_FIRST_FUSED, steps: fused.A64_FUSED_FIRST_STEPS },
  a32: { first: fused.A32_FIRST_FUSED, steps: fused.A32_FUSED_FIRST_STEPS },
};

export interface Region {
  readonly module: Uint8Array<ArrayBuffer>;
  readonly imports: readonly string[];
  /** Records at which the function can begin. */
  readonly entries: readonly number[];
  /** Records it has code for. */
  readonly records: readonly number[];
}

/** What is at a record. */
interface Found {
  /** The exported function that executes it; it has the op as its first argument where it is a cold one. */
  readonly name: string;
  readonly op: number;
  readonly isCold: boolean;
  /** Condition, 14 where there is none. */
  readonly condition: number;
  readonly readsPC: boolean;
}

interface Analysed {
  /** Records it can go on at, besides the one behind it. */
  readonly targets: readonly number[];
  readonly reachesNext: boolean;
  /** It may be an exception, whose return arrives behind it. */
  readonly isCalled: boolean;
}

/** Address of the flag of a record page that says that it has entries. */
export const flagOf = (page: number) => page - 4;

/** The page a region is made of. */
export interface RegionPage {
  readonly instance: CoreExports;
  readonly module: WasmModule;
  readonly isa: 'a64' | 'a32';
  /** Address of its first record. */
  readonly page: number;
}

/** An i32 of the state, as it is now. */
const loadState = (address: number) => [...i32Const(0), OP.i32_load, 2, ...unsigned(address)];

export class RegionCompiler {
  private readonly cache = new Cache();
  private readonly analysed = new Map<number, Analysed | undefined>();
  private readonly memory: DataView;
  private readonly constants: ReadonlyMap<number, Known>;
  private leaders: number[] = [];
  private readonly imports: string[] = [];
  private readonly generation: number;
  /** Ops that are called. */
  private calls = 0;
  private temporaries: Record<number, number[]> = {};
  private used: Record<number, number> = {};
  private locals: ValueType[] = [];

  private readonly page: number;
  private readonly isa: 'a64' | 'a32';
  private readonly core: WasmModule;

  constructor(
    private readonly of: RegionPage,
    private readonly executed: ReadonlySet<number>,
    private readonly limit: number,
  ) {
    this.page = of.page;
    this.isa = of.isa;
    this.core = of.module;
    this.memory = new DataView(of.instance.memory.buffer);
    this.generation = this.memory.getUint32(layout.AREA_GENERATION, true);
    this.constants = new Map<number, Known>([
      [layout.CUR_PAGE, of.page],
      [layout.NRW, of.isa === 'a32' ? 1 : 0],
      [layout.T, 0],
    ]);
  }

  /** The region around some records; undefined where there is nothing to gain. */
  compile(starts: readonly number[]): Region | undefined {
    this.discover(starts);
    if (this.calls) this.discover(this.heads());
    const records = [...this.analysed].filter(([, found]) => found).map(([record]) => record);
    if (records.length < 4) return undefined;
    // Where much is called, what is kept would be read again all the time.
    const types = this.calls * 12 > records.length ? this.cache.decline() : this.cache.decide(1);
    this.locals = types;
    this.temporaries = {};
    const code = this.assemble();
    const names = this.imports;
    const imports: Import[] = names.map((name) => ({
      name,
      ...this.core.typeOf(this.core.indexOf(name)),
    }));
    const entries = this.leaders;
    return { module: encodeModule(imports, this.locals, code), imports: names, entries, records };
  }

  // ---- what belongs to it -----------------------------------------------------------------------

  private isInPage(record: number): boolean {
    return record >= this.page && record < this.page + PAGE_BYTES;
  }

  private found(record: number): Found | undefined {
    let op = this.memory.getUint16(record, true);
    if (op >= OP_COMPILED)
      op = this.memory.getUint32(layout.AREA_COMPILED + 8 * (op - OP_COMPILED) + 4, true);
    const { first, steps } = FUSED[this.isa];
    if (op >= first && op < first + steps.length) op = steps[op - first];
    let condition = ALWAYS;
    if (this.isa === 'a32' && op >= OP_COND && op <= OP_COND + ALWAYS) {
      condition = op - OP_COND;
      op = this.memory.getUint16(record + 14, true);
    }
    if (op < FIRST_ROW_OP[this.isa]) return undefined;
    const hot = `${this.isa}_${op}`;
    const isCold = !this.core.has(hot);
    const name = isCold ? `cold_${this.isa}` : hot;
    const readsPC =
      this.isa === 'a32' &&
      [2, 4, 6, 12].some((at) => this.memory.getUint16(record + at, true) === layout.PC_SLOT);
    return { name, op, isCold, condition, readsPC };
  }

  /** Where nothing that is executed stands before: exceptions arrive there. */
  private heads(): number[] {
    return [...this.executed].filter((record) => !this.executed.has(record - layout.RECORD_SIZE));
  }

  /** Follows control from `starts` and notes where it goes and what state is used. */
  private discover(starts: readonly number[]): void {
    const open = [...starts];
    const leaders = new Set([...this.leaders, ...starts]);
    while (open.length && this.analysed.size < this.limit) {
      const record = open.shift()!;
      if (this.analysed.has(record) || !this.isInPage(record)) continue;
      if (!this.executed.has(record)) continue;
      const op = this.memory.getUint16(record, true);
      if (op === OP_DECODE || op === OP_AGAIN) this.of.instance.decodeRecord(record);
      const analysed = this.analyse(record);
      this.analysed.set(record, analysed);
      const next = record + layout.RECORD_SIZE;
      if (analysed?.isCalled) leaders.add(next);
      if (analysed?.reachesNext) open.unshift(next);
      else if (this.executed.has(next)) {
        leaders.add(next);
        open.push(next);
      }
      for (const target of analysed?.targets ?? []) {
        leaders.add(target);
        open.push(target);
      }
    }
    this.leaders = [...leaders].filter((leader) => this.analysed.get(leader)).sort((a, b) => a - b);
  }

  private analyse(record: number): Analysed | undefined {
    const found = this.found(record);
    if (!found) return undefined;
    const targets: number[] = [];
    const before = this.calls;
    const { reachesEnd } = this.instruction(record, found, {
      goTo: (target) => targets.push(target),
      goToValue: () => {},
    });
    return { targets, reachesNext: reachesEnd, isCalled: this.calls !== before };
  }

  // ---- code -------------------------------------------------------------------------------------

  private temporary(type: ValueType): number {
    const list = (this.temporaries[type] ??= []);
    const n = this.used[type] ?? 0;
    this.used[type] = n + 1;
    if (n === list.length) {
      list.push(1 + this.locals.length);
      this.locals.push(type);
    }
    return list[n];
  }

  /** The code of one instruction. */
  private instruction(
    record: number,
    found: Found,
    control: Pick<Surroundings, 'goTo' | 'goToValue'>,
  ): { code: Code; reachesEnd: boolean } {
    this.used = {};
    const around: Surroundings = {
      module: this.core,
      cache: this.cache,
      page: this.page,
      pageBytes: PAGE_BYTES + layout.RECORD_SIZE,
      constants: this.constants,
      memory: this.memory,
      importOf: (name) => this.importOf(name),
      temporary: (type) => this.temporary(type),
      ...control,
    };
    const code: Code = [];
    if (found.readsPC)
      code.push(...new Specialiser(record, around).statement(this.core.body('a32_readPC')!));
    const done = this.specialised(record, found, around) ?? this.called(record, found, control);
    code.push(...done.code);
    if (found.condition === ALWAYS) return { code, reachesEnd: done.reachesEnd };
    const condition = this.core.body(`a32_cond_${found.condition}`)!;
    const test = new Specialiser(record, around).condition(condition);
    return { code: [...test, { kind: 'if', body: code, otherwise: [] }], reachesEnd: true };
  }

  private specialised(
    record: number,
    { name, isCold }: Found,
    around: Surroundings,
  ): { code: Code; reachesEnd: boolean } | undefined {
    const body = isCold ? undefined : this.core.body(name);
    if (!body) return undefined;
    try {
      return new Specialiser(record, around).run(body, record + layout.RECORD_SIZE);
    } catch (error) {
      if (error instanceof Uncompilable) return undefined;
      throw error;
    }
  }

  /**
   * The op as it is, called. It may have done anything: state is read again, and control leaves the region
   * unless the page is still what was compiled and the budget is far from its end.
   */
  private called(
    record: number,
    { name, op, isCold }: Found,
    control: Pick<Surroundings, 'goTo' | 'goToValue'>,
  ): { code: Code; reachesEnd: boolean } {
    this.calls++;
    const after = this.temporary(I32);
    const get = localOp(OP.local_get, after);
    const leave: Code = [...get, OP.return];
    const elsewhere: Code = [];
    control.goToValue(get, elsewhere);
    const code: Code = [
      ...(isCold ? i32Const(op) : []),
      ...i32Const(record),
      ...[OP.call, ...unsigned(this.importOf(name))],
      ...localOp(OP.local_set, after),
      ...this.cache.preload(),
      // Dropped pages, this page written to, another page: not ours any more.
      ...[...loadState(layout.AREA_GENERATION), ...i32Const(this.generation), OP.i32_ne],
      ...[...loadState(flagOf(this.page)), OP.i32_eqz, OP.i32_or],
      ...[...loadState(layout.CUR_PAGE), ...i32Const(this.page), OP.i32_ne, OP.i32_or],
      ...[...loadState(layout.NRW), ...i32Const(this.isa === 'a32' ? 1 : 0), OP.i32_ne, OP.i32_or],
      ...[...loadState(layout.T), OP.i32_or],
      // It may have moved the end of the budget, behind the next instruction too: a timer that was set.
      ...[...loadState(layout.K), ...get, ...i32Const(4), OP.i32_shr_u, OP.i32_sub],
      ...[...i32Const(layout.RECORDS_A_PAGE), OP.i32_lt_s, OP.i32_or],
      { kind: 'if', body: leave, otherwise: [] },
      ...[...get, ...i32Const(record + layout.RECORD_SIZE), OP.i32_ne],
      { kind: 'if', body: elsewhere, otherwise: [] },
    ];
    return { code, reachesEnd: true };
  }

  private importOf(name: string): number {
    const known = this.imports.indexOf(name);
    return known < 0 ? this.imports.push(name) - 1 : known;
  }

  private assemble(): Code {
    const dispatch = new Label();
    const leave = new Label();
    const labels = this.leaders.map(() => new Label());
    const low = this.leaders[0];
    const span = (this.leaders.at(-1)! - low) / layout.RECORD_SIZE + 1;
    const table = Array.from({ length: span }, (_, i) => {
      const n = this.leaders.indexOf(low + i * layout.RECORD_SIZE);
      return n < 0 ? leave : labels[n];
    });
    // Outside in: the last block's label encloses all others, so that branches forward are direct.
    let code: Code = [
      ...localOp(OP.local_get, 0),
      ...i32Const(low),
      OP.i32_sub,
      ...i32Const(4),
      OP.i32_shr_u,
      { kind: 'br_table', labels: [...table, leave] },
    ];
    this.leaders.forEach((_, n) => {
      code = [{ kind: 'block', label: labels[n], body: code }, ...this.block(n, labels, dispatch)];
    });
    return [
      ...this.cache.preload(),
      {
        kind: 'block',
        label: leave,
        body: [{ kind: 'loop', label: dispatch, body: code }],
      },
      ...localOp(OP.local_get, 0),
    ];
  }

  /** The instructions from the n-th leader to the next one or to where control does not go on. */
  private block(n: number, labels: readonly Label[], dispatch: Label): Code {
    const code: Code = [];
    const control: Pick<Surroundings, 'goTo' | 'goToValue'> = {
      goTo: (target, out) => {
        const m = this.leaders.indexOf(target);
        if (m > n) out.push({ kind: 'br', label: labels[m] });
        else if (m < 0) out.push(...i32Const(target), OP.return);
        else
          out.push(...i32Const(target), ...localOp(OP.local_set, 0), {
            kind: 'br',
            label: dispatch,
          });
      },
      goToValue: (value, out) =>
        out.push(...value, ...localOp(OP.local_set, 0), { kind: 'br', label: dispatch }),
    };
    for (let record = this.leaders[n]; ; ) {
      const found = this.analysed.get(record) && this.found(record);
      if (!found) {
        code.push(...i32Const(record), OP.return);
        return code;
      }
      const { code: own, reachesEnd } = this.instruction(record, found, control);
      code.push(...own);
      if (!reachesEnd) return code;
      record += layout.RECORD_SIZE;
      if (this.leaders[n + 1] === record) return code;
    }
  }
}

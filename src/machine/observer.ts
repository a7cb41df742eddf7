// Watches a machine one instruction at a time: for the first use of UNKNOWN values, and for system register
// writes that took effect later than the code thought.
import type { Cpu } from './cpu.js';
import type { LateUse } from './late-uses.js';
import { LossLog } from './losses.js';
import type { Stop } from './stop.js';
import { describeUse, type UnknownUse, UnknownWatch } from './unknown.js';

/** What it needs of a machine. */
export interface Observed {
  readonly cpus: readonly Cpu[];
  step(cpu: number): Stop;
  readVirtual(cpu: number, va: bigint, bytes: number): Uint8Array | undefined;
  writeVirtual(cpu: number, va: bigint, bytes: Uint8Array): boolean;
  lateUses(): readonly LateUse[];
}

export class Observer {
  private readonly watches: UnknownWatch[] = [];
  private readonly log = new LossLog();
  /** UNKNOWN values whose first use has been reported. */
  private readonly used = new Set<string>();
  private told = 0;

  /** `unknown`: `ignore` watches only, `mark` gives values that become UNKNOWN a tag, `stop` stops at uses too. */
  constructor(
    private readonly machine: Observed,
    private readonly unknown: 'ignore' | 'mark' | 'stop',
  ) {}

  /** Machine.run, one instruction at a time; with `stop` to the first use of an UNKNOWN value. */
  run(pe: Cpu, until: readonly bigint[], limit: number): Stop {
    const cpu = pe.index;
    const from = pe.insns;
    for (;;) {
      const [use] = this.before(cpu);
      if (use && this.unknown === 'stop') return { reason: 'unknown', cpu, pc: pe.pc, detail: use };
      const stop = this.machine.step(cpu);
      const [later] = this.firstUses(this.watchOf(cpu).after().uses);
      if (later && this.unknown === 'stop')
        return { reason: 'unknown', cpu, pc: pe.pc, detail: later };
      if (stop.reason !== 'budget') return stop;
      if (until.includes(pe.pc)) return { ...stop, reason: 'until' };
      if (Number(pe.insns - from) >= limit) return stop;
    }
  }

  /** What the next instruction of a PE will use. */
  before(cpu: number): string[] {
    const pe = this.machine.cpus[cpu];
    const bytes = this.machine.readVirtual(cpu, pe.pc, 4);
    const word = bytes && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    return this.firstUses(this.watchOf(cpu).before(word));
  }

  /** What the last one has done. */
  after(cpu: number): string[] {
    const { losses, uses } = this.watchOf(cpu).after();
    const late = this.machine.lateUses();
    const news = late.slice(this.told).map(({ text }) => text);
    this.told = late.length;
    return [...losses, ...this.firstUses(uses), ...news];
  }

  private watchOf(cpu: number): UnknownWatch {
    const { machine } = this;
    const isTagging = this.unknown !== 'ignore';
    this.watches[cpu] ??= new UnknownWatch(machine.cpus[cpu], this.log, machine, isTagging);
    return this.watches[cpu];
  }

  private firstUses(uses: readonly UnknownUse[]): string[] {
    const isNew = ({ origin }: UnknownUse) => {
      if (this.used.has(origin)) return false;
      this.used.add(origin);
      return true;
    };
    return uses.filter(isNew).map(describeUse);
  }
}

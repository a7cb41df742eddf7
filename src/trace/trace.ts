// Runs a CPU one instruction at a time and tells what each did. The machine is the same as in a plain
// run; only who counts the instructions differs.
import { describeEntry } from './exception.js';
import {
  formatChanges,
  formatEntry,
  formatInstruction,
  formatRegisterChanges,
  formatRemark,
  formatReturn,
} from './format.js';
import { type CpuState, type CpuView, capture, levelOf } from './view.js';
import { watchedSysregs } from './watch.js';

/** A machine as the trace drives it. `S` is its report of a stop. */
export interface TracedMachine<S extends { readonly reason: string }> {
  readonly cpus: readonly CpuView[];
  /** Executes one instruction; its report has the reason 'budget' when nothing else happened. */
  step(cpu?: number): S;
  readVirtual(cpu: number, va: bigint, bytes: number): Uint8Array | undefined;
  /** Sentences about the next instruction, and about the last one. */
  remarksBefore?(cpu: number): readonly string[];
  remarksAfter?(cpu: number): readonly string[];
}

export interface TraceOptions {
  readonly cpu?: number;
  /** Stops, before it executes, at this address. */
  readonly until?: bigint;
  readonly maxInsns: number;
  /** Text of a word at an address, as the disassembler gives it; `it` is CPSR.IT. */
  disassemble(isa: 'a64' | 'a32' | 't32', insn: number, address: bigint, it: number): string;
  /** `symbol` or `symbol+0x8`, '' where none is near. */
  symbolize(address: bigint): string;
  /** Takes one line, without its end. */
  write(line: string): void;
}

/** What ended a traced run: `reached` is true when it was `until`. */
export interface TraceEnd<S> {
  readonly stop: S;
  readonly reached: boolean;
}

/** Traces until `until`, a stop of the machine's own, or `maxInsns` instructions. */
export function traceRun<S extends { readonly reason: string }>(
  machine: TracedMachine<S>,
  options: TraceOptions,
): TraceEnd<S> {
  const index = options.cpu ?? 0;
  const cpu = machine.cpus[index];
  const until =
    cpu.isa === 'a32' && options.until !== undefined ? options.until & ~1n : options.until;
  let before = capture(cpu, watchedSysregs(cpu.isa));
  for (let count = 1; ; count++) {
    const insn = fetchWord(machine, index, before);
    const remarks = machine.remarksBefore?.(index) ?? [];
    const stop = machine.step(index);
    // They may tag what has become UNKNOWN.
    const later = machine.remarksAfter?.(index) ?? [];
    const after = capture(cpu, watchedSysregs(cpu.isa));
    tell(options, before, after, insn);
    for (const remark of [...remarks, ...later]) options.write(formatRemark(remark));
    if (stop.reason !== 'budget') return { stop, reached: false };
    if (after.pc === until) return { stop, reached: true };
    if (count >= options.maxInsns) return { stop, reached: false };
    before = after;
  }
}

function tell(
  options: TraceOptions,
  before: CpuState,
  after: CpuState,
  insn: number | undefined,
): void {
  const entry = after.exceptions > before.exceptions ? describeEntry(after) : undefined;
  const text = textOf(options, before, insn);
  const { pc, level, isT32 } = before;
  const changes = entry ? formatRegisterChanges(before, after) : formatChanges(before, after);
  options.write(
    formatInstruction({ pc, level, insn, isT32, text, symbol: options.symbolize(pc), changes }),
  );
  if (entry) {
    // The core fetches the next instruction in the same step: the branch is done, its target faults.
    const { fetchedFrom, spsr } = entry;
    if (fetchedFrom !== undefined && fetchedFrom !== pc) {
      const symbol = options.symbolize(fetchedFrom);
      const origin = { pc: fetchedFrom, level: levelOf(after.isa, spsr), symbol };
      options.write(
        formatInstruction({
          ...origin,
          insn: undefined,
          isT32: false,
          text: UNFETCHED,
          changes: [],
        }),
      );
    }
    for (const line of formatEntry(entry)) options.write(line);
  } else if (isExceptionReturn(text))
    options.write(formatReturn(after, options.symbolize(after.pc)));
}

const UNFETCHED = '(cannot be fetched)';

function textOf(
  options: TraceOptions,
  { isa, pc, pstate, isT32 }: CpuState,
  insn: number | undefined,
): string {
  if (insn === undefined) return UNFETCHED;
  const it = ((pstate >>> 25) & 3) | ((pstate >>> 8) & 0xfc);
  return options.disassemble(isT32 ? 't32' : isa, insn, pc, isT32 ? it : 0);
}

function fetchWord<S extends { readonly reason: string }>(
  machine: TracedMachine<S>,
  cpu: number,
  state: CpuState,
): number | undefined {
  if (state.isT32) return fetchT32(machine, cpu, state.pc);
  const bytes = machine.readVirtual(cpu, state.pc, 4);
  if (bytes === undefined) return undefined;
  return (bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24)) >>> 0;
}

/** A halfword, or two, of which the first is in bits 31 to 16. */
function fetchT32<S extends { readonly reason: string }>(
  machine: TracedMachine<S>,
  cpu: number,
  pc: bigint,
): number | undefined {
  const halfword = (address: bigint) => {
    const bytes = machine.readVirtual(cpu, address, 2);
    return bytes && bytes[0] | (bytes[1] << 8);
  };
  const first = halfword(pc);
  if (first === undefined || first < 0xe800) return first;
  const second = halfword(pc + 2n);
  return second === undefined ? undefined : ((first << 16) | second) >>> 0;
}

/** ERET, RFE, a flag-setting data processing instruction that writes PC, LDM of PC with `^`. */
function isExceptionReturn(text: string): boolean {
  return /^(eret|rfe|(mov|sub|add|and|orr|eor|rsb|bic|mvn)s\w*\tpc|ldm\w*\t.*pc}\s*\^)/.test(text);
}

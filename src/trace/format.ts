// The text of a trace: one line an instruction, a block of lines an exception entry, one line a return.
//
//   level address  symbol              word      instruction                 ; what it changed
//   EL1h  40000000 _start              d4000842  hvc     #0x42
//         >> exception to EL2: VBAR_EL2 + 0x400, Synchronous, Lower EL using AArch64
//            ESR_EL2  = 0x5a000042  EC 0x16 (HVC in AArch64 state), IL 1, ISS 0x42 (imm16 = 0x42)
//            ELR_EL2  = 0x40000004  preferred return address
//   EL2h  40000c00 vectors+0x400       d2800020  mov     x0, #0x1            ; x0 = 0x1
//         << exception return to EL1h at 0x40000004 <after>
import type { ExceptionEntry } from './exception.js';
import { describeSpsr } from './exception.js';
import type { CpuState } from './view.js';

/** One executed instruction, as far as the text needs it. */
export interface TracedInstruction {
  /** Where it stood, and at which level or in which mode. */
  readonly pc: bigint;
  readonly level: string;
  /** Undefined where the address could not be read: the fetch aborted. */
  readonly insn: number | undefined;
  readonly isT32: boolean;
  /** Disassembly, with a tab behind the mnemonic as the disassembler writes it. */
  readonly text: string;
  /** `symbol` or `symbol+0x8`; '' where none is near. */
  readonly symbol: string;
  /** Registers it changed, `name = value`. */
  readonly changes: readonly string[];
}

const INDENT = ' '.repeat(6);

export function formatInstruction(step: TracedInstruction): string {
  const address = formatAddress(step.pc);
  const digits = step.isT32 && (step.insn ?? 0) < 0x10000 ? 4 : 8;
  const word = (step.insn?.toString(16).padStart(digits, '0') ?? '-'.repeat(8)).padEnd(8);
  const [mnemonic, ...operands] = step.text.split('\t');
  const text = operands.length > 0 ? `${mnemonic.padEnd(7)} ${operands.join(' ')}` : mnemonic;
  const line = `${step.level.padEnd(5)} ${address} ${step.symbol.padEnd(20)} ${word}  ${text}`;
  return step.changes.length === 0 ? line : `${line.padEnd(76)} ; ${step.changes.join(', ')}`;
}

export function formatEntry(entry: ExceptionEntry): string[] {
  const width = Math.max(...entry.registers.map(({ name }) => name.length));
  return [
    `${INDENT}>> exception to ${entry.target}: ${entry.vector}`,
    ...entry.registers.map(({ name, value, meaning }) =>
      `${INDENT}   ${name.padEnd(width)} = ${formatValue(value)}  ${meaning}`.trimEnd(),
    ),
  ];
}

/** A sentence about the instruction above it. */
export function formatRemark(text: string): string {
  return `${INDENT}!! ${text}`;
}

/** `place`: the symbol at the address returned to, '' where there is none. */
export function formatReturn(after: CpuState, place: string): string {
  const where = `0x${after.pc.toString(16)}${place ? ` <${place}>` : ''}`;
  const state = describeSpsr(after.isa, BigInt(after.pstate));
  return `${INDENT}<< exception return to ${state} at ${where}`;
}

/** General registers that differ, in the order of the register file, each as `name = value`. */
export function formatRegisterChanges(before: CpuState, after: CpuState): string[] {
  // X and R registers are the same ones under other names: the instruction wrote none.
  if (before.isa !== after.isa) return [];
  const isOtherMode = before.mode !== after.mode || before.level !== after.level;
  const changes: string[] = [];
  for (const [name, value] of after.registers) {
    const isOtherBank = isOtherMode && BANKED.has(name);
    if (!isOtherBank && before.registers.get(name) !== value) changes.push(assignment(name, value));
  }
  return changes;
}

/** All that differs: general registers, flags, level or mode, system registers. */
export function formatChanges(before: CpuState, after: CpuState): string[] {
  const isOtherMode = before.mode !== after.mode || before.level !== after.level;
  const changes = formatRegisterChanges(before, after);
  const flags = (state: CpuState) => (state.pstate >>> 28).toString(2).padStart(4, '0');
  if (flags(before) !== flags(after)) changes.push(`NZCV = ${flags(after)}`);
  if (isOtherMode) changes.push(`level = ${after.level}`);
  for (const [name, value] of after.sysregs) {
    const isShown = /^(SP|LR)_/.test(name) && isInUse(name, before, after);
    const old = before.sysregs.get(name);
    if (!isShown && old !== undefined && old !== value) changes.push(assignment(name, value));
  }
  return changes;
}

/** True for the bank that `sp` or `lr` stands for, or stood for before. */
function isInUse(name: string, before: CpuState, after: CpuState): boolean {
  const bank = name.slice(3);
  return [before, after].some(({ isa, mode, EL, pstate }) => {
    if (isa === 'a64') return bank === `EL${pstate & 1 ? EL : 0}`;
    return (
      bank === mode || (bank === 'usr' && (mode === 'sys' || (mode === 'hyp' && name[0] === 'L')))
    );
  });
}

/** General registers another mode or Exception level may see another one of. */
const BANKED = new Set(['sp', 'lr', 'r8', 'r9', 'r10', 'r11', 'r12']);

function assignment(name: string, value: bigint): string {
  return `${name} = ${formatValue(value)}`;
}

export function formatValue(value: bigint): string {
  return `0x${value.toString(16)}`;
}

function formatAddress(address: bigint): string {
  return address.toString(16).padStart(8, '0');
}

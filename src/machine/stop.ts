// Why a run ended, in words.
import * as layout from '../../isa/gen/layout.js';
import { STOPS, type StopName } from '../../isa/stops.js';
import { tableOf } from '../table/lookup.js';
import { operations, registersNotModelled, sysregs } from '../table/sysreg.js';
import type { Cpu, StateView } from './cpu.js';

export interface Stop {
  readonly reason: 'until' | 'undefined-symbol' | StopName;
  /** Index of the PE that ran. */
  readonly cpu: number;
  /** Address of the next instruction; without bit 0 in T32. */
  readonly pc: bigint;
  /** A sentence for a person; '' where the reason says it all. */
  readonly detail: string;
}

const hex = (value: bigint | number) => `0x${value.toString(16)}`;

/** The stop the core reported, with its details; `until` says whether PC is one of the caller's. */
export function describeStop(code: number, cpu: Cpu, state: StateView, until: boolean): Stop {
  const name = STOPS[code - 1];
  const pc = cpu.pc;
  const info = state.u64(layout.STOP_INFO);
  const reason = name === 'breakpoint' && until ? 'until' : name;
  return { reason, cpu: cpu.index, pc, detail: detailOf(name, info, cpu, pc) };
}

function detailOf(name: StopName, info: bigint, cpu: Cpu, pc: bigint): string {
  switch (name) {
    case 'not-implemented':
      return notImplemented(info, cpu);
    case 'unhandled-exception':
      return unhandled(info, cpu, pc);
    case 'smc':
      return `SMC #${info}`;
    case 'wfi':
      return 'WFI with no interrupt pending';
    case 'wfe':
      return 'WFE with no event';
    default:
      return '';
  }
}

/** Bit 63 of STOP_INFO: a system register encoding above the word. */
const IS_SYSREG = 1n << 63n;

function notImplemented(info: bigint, cpu: Cpu): string {
  const word = Number(info & 0xffff_ffffn);
  if (info & IS_SYSREG) {
    const key = Number((info >> 32n) & 0x7fff_ffffn);
    return `not implemented: system register ${sysregName(key, cpu.isAArch32)}`;
  }
  const table = tableOf(cpu.isT32 ? 't32' : cpu.isa);
  const row = table.rowOf(word);
  if (!row) return `not implemented: word ${hex(word)}`;
  // A class without a spelling of its own: its instructions are aliases of it.
  const spelled = row.template === '' && table.aliasesOf(row).find((a) => table.matches(a, word));
  return `not implemented: ${(spelled || row).name}`;
}

function sysregName(key: number, aarch32: boolean): string {
  const [top, op1, CRn, CRm, op2] = [
    (key >> 14) & 3,
    (key >> 11) & 7,
    (key >> 7) & 15,
    (key >> 3) & 15,
    key & 7,
  ];
  if (aarch32) return `p${14 + (top & 1)}, ${op1}, c${CRn}, c${CRm}, ${op2}`;
  const known = [...sysregs(), ...operations(), ...registersNotModelled()].find(
    ({ a64 }) => a64 && a64.join() === [top, op1, CRn, CRm, op2].join(),
  );
  return known?.name ?? `S${top}_${op1}_C${CRn}_C${CRm}_${op2}`;
}

function unhandled(fsc: bigint, cpu: Cpu, pc: bigint): string {
  const base = cpu.isAArch32
    ? cpu.EL === 2
      ? 'HVBAR'
      : 'VBAR'
    : cpu.EL === 2
      ? 'VBAR_EL2'
      : 'VBAR_EL1';
  const syndrome =
    cpu.EL === 2
      ? `, ${cpu.isAArch32 ? 'HSR' : 'ESR_EL2'} = ${hex(cpu.sysreg('ESR_EL2'))}`
      : cpu.isAArch32
        ? ''
        : `, ESR_EL1 = ${hex(cpu.sysreg('ESR_EL1'))}`;
  const return_ = cpu.isAArch32
    ? cpu.EL === 2
      ? `, ELR_hyp = ${hex(cpu.sysreg('ELR_hyp'))}`
      : `, LR_${cpu.mode} = ${hex(cpu.lr)}`
    : `, ELR_EL${cpu.EL} = ${hex(cpu.sysreg(`ELR_EL${cpu.EL}`))}`;
  return (
    `no vector can be fetched at ${hex(pc)} (${base} = ${hex(cpu.sysreg(base))}, fault status ` +
    `${hex(fsc)}) for the exception taken to ${cpu.mode}${return_}${syndrome}`
  );
}

// The system registers a trace keeps an eye on: all that software can write in the state at hand, by the
// names it knows them under. Left out is what the registers and flags of a line show already.
import { type Sysreg, sysregs } from '../table/sysreg.js';

const SHOWN_ELSEWHERE = new Set(['NZCV', 'CurrentEL', 'SPSel', 'SP_EL0', 'SP_EL1', 'SP_EL2']);
const BANKED = ['usr', 'svc', 'abt', 'und', 'irq', 'fiq'].flatMap((mode) => [
  `SP_${mode}`,
  `LR_${mode}`,
]);
const SAVED = [
  'SPSR_svc',
  'SPSR_abt',
  'SPSR_und',
  'SPSR_irq',
  'SPSR_fiq',
  'SPSR_hyp',
  'ELR_hyp',
  'SP_hyp',
];

const lists: Partial<Record<'a64' | 'a32', readonly string[]>> = {};

/** Their names, as a CPU's sysreg() knows them. */
export function watchedSysregs(isa: 'a64' | 'a32'): readonly string[] {
  lists[isa] ??= isa === 'a64' ? a64Names() : a32Names();
  return lists[isa];
}

function a64Names(): string[] {
  const names = sysregs()
    .filter((register) => register.a64 && isWritable(register))
    .map(({ name }) => name)
    .filter((name) => !SHOWN_ELSEWHERE.has(name));
  return [...names, 'SP_EL0', 'SP_EL1', 'SP_EL2', 'DAIF'].filter(
    (name, at, all) => all.indexOf(name) === at,
  );
}

function a32Names(): string[] {
  const views = sysregs().flatMap((register) => (isWritable(register) ? register.a32 : []));
  return [...new Set([...views.map(({ name }) => name), ...SAVED, ...BANKED])];
}

/** False for identification registers and for counters, which change by themselves. */
function isWritable({ readOnly, read }: Sysreg): boolean {
  return !readOnly && !/^CNT/.test(read ?? '');
}

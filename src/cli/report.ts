// What `vbar run` prints when the machine has stopped: why, where, and the registers.
import type { Image, Machine, Stop } from '../index.js';

/** Everything `--json` gives; numbers of 64 bits are hexadecimal strings. */
export interface RunReport {
  readonly file: string;
  readonly isa: 'a64' | 'a32';
  readonly stop: {
    readonly reason: string;
    readonly detail: string;
    readonly pc: string;
    readonly at: string;
  };
  readonly insns: number;
  /** Instructions by Exception level (privilege level in AArch32), EL0 first. */
  readonly insnsAt: readonly number[];
  /** `EL` in AArch64, `mode` in AArch32. */
  readonly level: number | string;
  readonly registers: Readonly<Record<string, string>>;
  readonly sysregs: Readonly<Record<string, string>>;
  readonly console: string;
  /** Registers whose old value was used before a context synchronization event. */
  readonly late: readonly string[];
}

const A64_SYSREGS = [
  ...['ELR_EL1', 'SPSR_EL1', 'ESR_EL1', 'FAR_EL1', 'VBAR_EL1', 'SCTLR_EL1'],
  ...['ELR_EL2', 'SPSR_EL2', 'ESR_EL2', 'FAR_EL2', 'VBAR_EL2', 'SCTLR_EL2', 'HCR_EL2'],
];
const A32_SYSREGS = [
  ...['SPSR_svc', 'VBAR', 'DFSR', 'DFAR', 'IFSR', 'IFAR', 'SCTLR'],
  ...['ELR_hyp', 'SPSR_hyp', 'HSR', 'HDFAR', 'HIFAR', 'HVBAR', 'HSCTLR', 'HCR'],
];

export function reportRun(
  machine: Machine,
  image: Image,
  stop: Stop,
  about: { file: string; console: string },
): RunReport {
  const isA64 = machine.isa === 'a64';
  const registers: Record<string, string> = {};
  for (let n = 0; n <= (isA64 ? 30 : 12); n++) {
    registers[isA64 ? `x${n}` : `r${n}`] = hex(isA64 ? machine.x(n) : machine.r(n) >>> 0);
  }
  registers.sp = hex(isA64 ? machine.sp : machine.r(13) >>> 0);
  if (!isA64) registers.lr = hex(machine.r(14) >>> 0);
  registers.pc = hex(machine.pc);
  registers[isA64 ? 'pstate' : 'cpsr'] = hex(machine.pstate);
  const names = isA64 ? A64_SYSREGS : A32_SYSREGS;
  return {
    file: about.file,
    isa: machine.isa,
    stop: {
      reason: stop.reason,
      detail: stop.detail,
      pc: hex(stop.pc),
      at: placeOf(image, stop.pc),
    },
    insns: Number(machine.insns),
    insnsAt: [0, 1, 2].map((EL) => Number(machine.insnsAt(EL))),
    level: isA64 ? machine.EL : machine.mode,
    registers,
    sysregs: Object.fromEntries(names.map((name) => [name, hex(machine.sysreg(name))])),
    console: about.console,
    late: machine.lateUses().map(({ text }) => text),
  };
}

/** The report as text: the stop, then the registers in columns. */
export function formatReport(report: RunReport): string {
  const { stop, isa } = report;
  const level = isa === 'a64' ? `EL${report.level}` : `${report.level} mode`;
  const where = stop.at === '' ? stop.pc : `${stop.pc} <${stop.at}>`;
  const detail = stop.detail === '' ? '' : ` (${stop.detail})`;
  const labels = isa === 'a64' ? ['EL0', 'EL1', 'EL2'] : ['PL0', 'PL1', 'Hyp mode'];
  const counts = labels
    .map((label, EL) => ({ label, count: report.insnsAt[EL] }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} in ${label}`);
  return [
    `stopped: ${stop.reason}${detail} at ${where}, ${level}`,
    `executed: ${report.insns} instructions${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`,
    '',
    ...columns(report.registers, isa === 'a64' ? 16 : 8, 4),
    '',
    ...columns(report.sysregs, isa === 'a64' ? 16 : 8, 3),
    ...(hasUnknown(report)
      ? [
          '',
          'Values with 0bad are UNKNOWN: nothing has written them since reset, or since something left them so.',
        ]
      : []),
    ...(report.late.length > 0 ? ['', ...report.late] : []),
    '',
  ].join('\n');
}

/** True when a register shows the tag of an UNKNOWN value. */
function hasUnknown({ registers, sysregs }: RunReport): boolean {
  return [...Object.values(registers), ...Object.values(sysregs)].some((value) =>
    /^0x0*bad[0-9a-f]{4}/.test(value),
  );
}

function columns(
  values: Readonly<Record<string, string>>,
  digits: number,
  count: number,
): string[] {
  const width = Math.max(...Object.keys(values).map((name) => name.length));
  const cells = Object.entries(values).map(
    ([name, value]) => `${name.padStart(width)} ${value.slice(2).padStart(digits, '0')}`,
  );
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += count)
    rows.push(cells.slice(at, at + count).join('  '));
  return rows;
}

/** `symbol+0x8`; '' where no symbol is near. */
export function placeOf(image: Image, address: bigint): string {
  const place = image.symbolAt(address);
  if (place === undefined) return '';
  const offset = BigInt(place.offset);
  return offset === 0n ? place.name : `${place.name}+0x${offset.toString(16)}`;
}

function hex(value: bigint | number): string {
  return `0x${value.toString(16)}`;
}

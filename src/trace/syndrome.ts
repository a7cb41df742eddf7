// What a syndrome word says, in words: the Exception class, IL and the ISS of ESR_ELx and HSR. The
// manual's pages are "ESR_EL2" and "HSR"; names of classes and fault codes are theirs.

/** One Exception class: its name, and which decoder its ISS has. */
interface ExceptionClass {
  readonly name: string;
  readonly iss?: (iss: number) => string;
}

/** A syndrome word taken apart. */
export interface Syndrome {
  readonly EC: number;
  readonly IL: number;
  readonly ISS: number;
  /** The manual's name of the Exception class. */
  readonly name: string;
  /** The fields of the ISS in words; '' where the class has none. */
  readonly detail: string;
}

const imm16 = (iss: number): string => `imm16 = ${hex(iss & 0xffff)}`;

/** Exception classes of ESR_ELx; those HSR has too have the same number and mean the same. */
const CLASSES: Readonly<Record<number, ExceptionClass>> = {
  0: { name: 'Unknown reason' },
  1: { name: 'WFI or WFE trapped', iss: (iss) => (iss & 1 ? 'WFE' : 'WFI') },
  3: { name: 'MCR or MRC access trapped (p15)', iss: coprocessorMove },
  4: { name: 'MCRR or MRRC access trapped (p15)', iss: coprocessorMove64 },
  5: { name: 'MCR or MRC access trapped (p14)', iss: coprocessorMove },
  6: { name: 'LDC or STC access trapped (p14)' },
  7: { name: 'access to SIMD or floating-point trapped' },
  8: { name: 'VMRS access trapped' },
  9: { name: 'Jazelle access trapped' },
  10: { name: 'BXJ trapped' },
  12: { name: 'MRRC access trapped (p14)', iss: coprocessorMove64 },
  14: { name: 'Illegal Execution state' },
  17: { name: 'SVC in AArch32 state', iss: imm16 },
  18: { name: 'HVC in AArch32 state', iss: imm16 },
  19: { name: 'SMC in AArch32 state' },
  21: { name: 'SVC in AArch64 state', iss: imm16 },
  22: { name: 'HVC in AArch64 state', iss: imm16 },
  23: { name: 'SMC in AArch64 state', iss: imm16 },
  24: { name: 'MSR, MRS or System instruction trapped', iss: systemRegister },
  32: { name: 'Instruction Abort from a lower Exception level', iss: instructionAbort },
  33: { name: 'Instruction Abort without a change in Exception level', iss: instructionAbort },
  34: { name: 'PC alignment fault' },
  36: { name: 'Data Abort from a lower Exception level', iss: dataAbort },
  37: { name: 'Data Abort without a change in Exception level', iss: dataAbort },
  38: { name: 'SP alignment fault' },
  40: { name: 'trapped floating-point exception (AArch32)' },
  44: { name: 'trapped floating-point exception (AArch64)' },
  47: { name: 'SError interrupt' },
  48: { name: 'Breakpoint from a lower Exception level' },
  49: { name: 'Breakpoint without a change in Exception level' },
  50: { name: 'Software Step from a lower Exception level' },
  51: { name: 'Software Step without a change in Exception level' },
  52: { name: 'Watchpoint from a lower Exception level' },
  53: { name: 'Watchpoint without a change in Exception level' },
  56: { name: 'BKPT in AArch32 state', iss: (iss) => `comment = ${hex(iss & 0xffff)}` },
  58: { name: 'Vector Catch (AArch32)' },
  60: { name: 'BRK in AArch64 state', iss: (iss) => `comment = ${hex(iss & 0xffff)}` },
};

/** Fault status codes (IFSC, DFSC) of syndromes that use the long-descriptor numbering. */
const FAULTS: Readonly<Record<number, string>> = {
  16: 'synchronous External abort',
  24: 'synchronous parity or ECC error',
  33: 'Alignment fault',
  34: 'debug event',
  48: 'TLB conflict abort',
  52: 'IMPLEMENTATION DEFINED (Lockdown)',
  53: 'IMPLEMENTATION DEFINED (unsupported Exclusive)',
};

const FAULTS_WITH_LEVEL: Readonly<Record<number, string>> = {
  0: 'Address size fault',
  4: 'Translation fault',
  8: 'Access flag fault',
  12: 'Permission fault',
  20: 'synchronous External abort on a translation table walk',
  28: 'synchronous parity or ECC error on a translation table walk',
};

/**
 * Takes ESR_ELx or HSR apart.
 * @param value the register's 32 bits
 */
export function decodeSyndrome(value: number): Syndrome {
  const EC = value >>> 26;
  const IL = (value >>> 25) & 1;
  const ISS = value & 0x1ffffff;
  const known = CLASSES[EC];
  return { EC, IL, ISS, name: known?.name ?? 'reserved', detail: known?.iss?.(ISS) ?? '' };
}

/** The name of a fault status code (6 bits, long-descriptor numbering), with its level where it has one. */
export function faultName(FSC: number): string {
  const withLevel = FAULTS_WITH_LEVEL[FSC & 0x3c];
  if (withLevel !== undefined) return `${withLevel}, level ${FSC & 3}`;
  return FAULTS[FSC] ?? `fault status ${hex(FSC)}`;
}

/** IFSR and DFSR in the short-descriptor format: FS is bits 10 and 3..0. */
export function shortFaultName(FS: number): string {
  return SHORT_FAULTS[FS] ?? `fault status ${hex(FS)}`;
}

const SHORT_FAULTS: Readonly<Record<number, string>> = {
  1: 'Alignment fault',
  2: 'debug event',
  3: 'Access flag fault, level 1',
  4: 'fault on instruction cache maintenance',
  5: 'Translation fault, level 1',
  6: 'Access flag fault, level 2',
  7: 'Translation fault, level 2',
  8: 'synchronous External abort',
  9: 'Domain fault, level 1',
  11: 'Domain fault, level 2',
  12: 'synchronous External abort on a translation table walk, level 1',
  13: 'Permission fault, level 1',
  14: 'synchronous External abort on a translation table walk, level 2',
  15: 'Permission fault, level 2',
  22: 'asynchronous External abort',
};

function instructionAbort(iss: number): string {
  return words([faultName(iss & 0x3f), bit(iss, 7) && 'on a stage 1 walk']);
}

function dataAbort(iss: number): string {
  return words([
    bit(iss, 6) ? 'write' : 'read',
    faultName(iss & 0x3f),
    bit(iss, 8) && 'cache maintenance',
    bit(iss, 7) && 'on a stage 1 walk',
    bit(iss, 24) && `${1 << ((iss >>> 22) & 3)} bytes, register ${(iss >>> 16) & 0x1f}`,
  ]);
}

/** ISS of EC 0x18: the register is named by its five numbers. */
function systemRegister(iss: number): string {
  const [op0, op2, op1] = [(iss >>> 20) & 3, (iss >>> 17) & 7, (iss >>> 14) & 7];
  const [CRn, Rt, CRm] = [(iss >>> 10) & 15, (iss >>> 5) & 31, (iss >>> 1) & 15];
  return `${iss & 1 ? 'read' : 'write'} of S${op0}_${op1}_C${CRn}_C${CRm}_${op2}, X${Rt}`;
}

/** ISS of EC 0x03 and 0x05. */
function coprocessorMove(iss: number): string {
  const [opc2, opc1, CRn] = [(iss >>> 17) & 7, (iss >>> 14) & 7, (iss >>> 10) & 15];
  const [Rt, CRm] = [registerName((iss >>> 5) & 31), (iss >>> 1) & 15];
  return `${iss & 1 ? 'MRC' : 'MCR'} ${opc1}, ${Rt}, c${CRn}, c${CRm}, ${opc2}`;
}

/** ISS of EC 0x04 and 0x0c. */
function coprocessorMove64(iss: number): string {
  const [opc1, Rt2, Rt, CRm] = [
    (iss >>> 16) & 15,
    (iss >>> 10) & 31,
    (iss >>> 5) & 31,
    (iss >>> 1) & 15,
  ];
  return `${iss & 1 ? 'MRRC' : 'MCRR'} ${opc1}, ${registerName(Rt)}, ${registerName(Rt2)}, c${CRm}`;
}

/** AArch64 names what AArch32 code called LR_svc X18: above R15 it is surely an X register. */
function registerName(n: number): string {
  return `${n > 15 ? 'X' : 'R'}${n}`;
}

function bit(word: number, n: number): boolean {
  return ((word >>> n) & 1) === 1;
}

function words(parts: (string | false)[]): string {
  return parts.filter(Boolean).join(', ');
}

function hex(n: number): string {
  return `0x${n.toString(16)}`;
}

// T32 in `.syntax divided`, as before there were instructions of 32 bits: where an instruction has an encoding of 16
// bits, GNU as takes no other, and it has words of its own for what that encoding cannot do.
import type { Row } from '../../table/row.js';
import { Severity } from '../kind.js';
import { expandThumb } from './modified-immediate.js';

const WITH_NARROW_FORM =
  /^((ADD|SUB|ADC|SBC|AND|ORR|EOR|BIC|MVN|MOV|CMP|CMN|TST|TEQ)_(SP_|PC_)?(imm|reg)|(LSL|LSR|ASR|ROR)_(imm|reg)_T[12]|ROR_imm|(MUL|NEG|ADR)_|(PUSH|POP|LDM|STM|LDMDB|STMDB|STMFD|LDMEA)(_|$)|(LDR|STR)(B|H|SB|SH)?_(imm|reg|lit)|[SU]XT(B|H|B16)_|REV|CPSI\w*_T2|HINT_T2|SUBS_PC_LR$)/;

/** Rows of 16 bits that are read otherwise, or mean something else. */
const UNIFIED =
  /^(RSB_imm_T1_zero|NOP_T1|HINT_T[12]|(LDM|STM)_T1(_wb|_in|_one)?|POP_T1_ldm|(LSL|LSR|ASR|ROR)_(imm|reg)_T1_mov)$/;

/** False for a row that `.syntax divided` does not have. The long load of a constant may be a move. */
export function isDivided(row: Row): boolean {
  if (row.width === 16) return !UNIFIED.test(row.name);
  return row.name === 'LDR_lit_T2' || !WITH_NARROW_FORM.test(row.name);
}

/** Why an instruction is refused: GNU's words, and whether it repeats the statement behind them. */
export interface Refusal {
  readonly message: string;
  readonly echoes: boolean;
}

const echoed = (message: string): Refusal => ({ message, echoes: true });
const late = (message: string): Refusal => ({ message, echoes: false });
const hex = (value: number) =>
  `0x${BigInt.asUintN(64, BigInt(value)).toString(16).toUpperCase().padStart(8, '0')}`;

const NOT_16 = 'instruction not supported in Thumb16 mode';
const LOW = 'lo register required';
const UNSHIFTED = 'unshifted register required';
const ONE_SOURCE = 'dest must overlap one source register';
const ADDRESSING = 'Thumb does not support this addressing mode';
const PC = 15;
const SP = 13;

const fieldOf = (row: Row, insn: number) => (name: string) => {
  const at = row.fields.get(name);
  return at ? (insn >>> at.lo) & (2 ** at.width - 1) : 0;
};

/** What is wrong with a statement that unified syntax would make the word `insn` of `row` of. */
export function refusalInDivided(row: Row, insn: number, mnemonic: string): Refusal {
  const family = /^[A-Z]+[0-9]*/.exec(row.name)?.[0] ?? '';
  const field = fieldOf(row, insn);
  if (row.name === 'SUBS_PC_LR') return echoed(NOT_16);
  if (row.name.startsWith('CPS')) {
    return echoed('Thumb does not support the 2-argument form of this instruction');
  }
  if (family === 'NOP' || family === 'HINT') return echoed('Thumb does not support NOP with hints');
  if (family === 'PUSH' || family === 'POP') {
    if (mnemonic.startsWith('p')) return echoed('invalid register list to push/pop instruction');
    return echoed(LOW);
  }
  if (/^(LDM|STM)/.test(family)) {
    const list = row.name.includes('_one') ? 1 << field('Rt') : insn & 0xffff;
    return transferRefusal(mnemonic, field('Rn'), list);
  }
  if (/^(LDR|STR)/.test(family)) return loadRefusal(row, insn, mnemonic);
  if (/^[SU]XT/.test(family)) {
    return echoed(field('rotate') ? 'Thumb encoding does not support rotation' : LOW);
  }
  if (family === 'REV' || family === 'REV16' || family === 'REVSH') return echoed(LOW);
  return dataRefusal(row, insn, mnemonic);
}

function transferRefusal(mnemonic: string, base: number, list: number): Refusal {
  if (base > 7 || list & ~0xff) return echoed(LOW);
  return echoed(
    /^(ldm(ia|fd)?|stm(ia|ea)?)$/.test(mnemonic)
      ? LOW
      : 'Thumb-2 instruction only valid in unified syntax',
  );
}

function dataRefusal(row: Row, insn: number, mnemonic: string): Refusal {
  const field = fieldOf(row, insn);
  const { name } = row;
  const operation = name.split('_')[0];
  const isCompare = /^(mov|cmp)/.test(mnemonic);
  const setsFlags = /^(adds|subs|ands|eors|orrs|bics|adcs|sbcs|mvns|negs|muls|lsls|lsrs|asrs|rors)/;
  if (operation === 'TEQ' || setsFlags.test(mnemonic)) return echoed(NOT_16);
  const isImmediate = name.includes('_imm');
  const shift = (field('imm3') << 2) | field('imm2') | field('type');
  const isShifted = !isImmediate && shift !== 0;
  const registers = ['Rd', 'Rn', 'Rm'].map(field);
  if (name.includes('_PC_')) registers[1] = PC;
  const isHigh = registers.some((number) => number > 7);
  if (isCompare) {
    if (!isImmediate || /^(LSL|LSR|ASR|ROR|RRX)/.test(operation))
      return echoed('shifts in CMP/MOV instructions are only supported in unified syntax');
    if (isHigh) return echoed('only lo regs allowed with immediate');
    return late(`invalid immediate: ${immediateOf(row, insn)} is out of range`);
  }
  if (operation === 'ADD' || operation === 'SUB') {
    if (isImmediate) return addRefusal(registers, immediateOf(row, insn));
    if (isShifted) return echoed(UNSHIFTED);
    return echoed(operation === 'SUB' ? LOW : ONE_SOURCE);
  }
  if (/^(LSL|LSR|ASR|ROR)$/.test(operation)) {
    if (isHigh) return echoed(LOW);
    if (isImmediate && operation !== 'ROR') return late('invalid shift value');
    return echoed(
      isImmediate ? 'ror #imm not supported' : 'source1 and dest must be same register',
    );
  }
  if (operation === 'MUL') return echoed(isHigh ? LOW : ONE_SOURCE);
  if (operation !== 'NEG' && (isImmediate || isShifted)) return echoed(UNSHIFTED);
  if (operation === 'ADR') return late('invalid Hi register with immediate');
  if (isHigh) return echoed(LOW);
  if (/^(MVN|TST|CMN|NEG)$/.test(operation)) return echoed(LOW);
  return echoed(
    /^(SBC|BIC)$/.test(operation) ? 'dest and source1 must be the same register' : ONE_SOURCE,
  );
}

const OPCODE_SUB = 13;
const PLAIN_SUB = 0x00a00000;

/** The constant of ADD, MOV or CMP as the source has it, from the word it became. */
function immediateOf(row: Row, insn: number): number {
  const field = fieldOf(row, insn);
  const imm12 = (((insn >>> 26) & 1) << 11) | (((insn >>> 12) & 7) << 8) | (insn & 255);
  const isPlain = ((insn >>> 25) & 1) === 1;
  const isMovw = isPlain && ((insn >>> 21) & 15) === 2;
  const value = isMovw ? (field('Rn') << 12) | imm12 : isPlain ? imm12 : expandThumb(imm12);
  const opcode = (insn >>> 21) & 15;
  const subtracts = isPlain ? (insn & PLAIN_SUB) === PLAIN_SUB : opcode === OPCODE_SUB;
  return subtracts && !row.name.startsWith('CMP') ? -value : value;
}

/** ADD or SUB of `value`: Rd, Rn. */
function addRefusal([rd, rn]: readonly number[], value: number): Refusal {
  if ((rd > 7 && !(rd === SP && rn === SP)) || (rn > 7 && rn !== SP && rn !== PC)) {
    return echoed(LOW);
  }
  if (rd === SP) return late('invalid immediate for stack address calculation');
  return late(
    rn > 7
      ? `invalid immediate for address calculation (value = ${hex(value)})`
      : 'immediate value out of range',
  );
}

/** The offset in a word of a load or store with 12 bits of it, or with 8 and a sign. */
function offsetOf(row: Row, insn: number): number {
  if (row.fields.get('imm12'))
    return row.fields.get('U') && !((insn >>> 23) & 1) ? -(insn & 0xfff) : insn & 0xfff;
  const isUp = row.fields.get('U') ? (insn >>> 9) & 1 : 0;
  return isUp ? insn & 255 : -(insn & 255);
}

function loadRefusal(row: Row, insn: number, mnemonic: string): Refusal {
  const rt = (insn >>> 12) & 15;
  const base = row.name.includes('_lit') ? PC : (insn >>> 16) & 15;
  const isStore = mnemonic.startsWith('st');
  const isIndexed = row.name.includes('_reg');
  if (/^ldr?s/.test(mnemonic)) {
    if (rt > 7 || base > 7) return echoed(LOW);
    return echoed(isIndexed && !(insn & 0x30) ? LOW : ADDRESSING);
  }
  if (rt > 7) return echoed(LOW);
  if (/_(pre|post)/.test(row.name) || (isIndexed && insn & 0x30)) return echoed(ADDRESSING);
  if (base === PC && isStore) return echoed('r15 based store not allowed');
  if (isIndexed && (base === SP || base === PC)) {
    return echoed('invalid base register for register offset');
  }
  if ((base > 7 && base !== SP && base !== PC) || isIndexed) return echoed(LOW);
  return late(`invalid offset, value too big (${hex(offsetOf(row, insn))})`);
}

/** The same for what no encoding fits: by the text alone. `severity`: how near it came. */
export function textRefusal(name: string, operands: string, severity: number): Refusal | undefined {
  const text = operands.replace(/\s+/g, '');
  if (name === 'muls' && severity < Severity.syntax) return echoed(NOT_16);
  const shift =
    severity === Severity.range && /^(ls[lr]|asr)$/.test(name) && /#(-?\w+)$/.exec(text);
  if (shift) return late(`invalid shift value: ${Number(shift[1])}`);
  const isLabel = text.includes(',') && !text.includes(',[');
  if (/^str[bh]?$/.test(name) && (isLabel || /,\[(pc|r15)\b/i.test(text))) {
    return echoed('r15 based store not allowed');
  }
  if (/^(ldr|str)/.test(name) && /\[\w+,(-\w+\]|[a-z]\w*\]!)/i.test(text)) {
    return echoed(ADDRESSING);
  }
  if (severity !== Severity.other) return undefined;
  if (/^(push|pop)$/.test(name)) return echoed('invalid register list to push/pop instruction');
  return /^(ldm|stm)/.test(name) ? echoed(LOW) : undefined;
}

// General registers of A64: <w:Rt>, <x:Rn|SP>, and <sf:Rd>, which is W or X as the field sf says.
// `|SP` means that 31 is the stack pointer, otherwise it is the zero register. `|EVEN` wants an even
// number, `|default N` is what an omitted operand stands for.
import type { Row } from '../../table/row.js';
import type { OperandSpec } from '../../table/template.js';
import { fieldNamed } from '../bits.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { isWordChar } from '../reader.js';

/** A register as a number: bits 4..0 the number, and these flags. */
export const IS_X = 32;
export const IS_SP = 64;
export const IS_ZR = 128;

const named = new Map<string, number>([
  ['sp', 31 | IS_X | IS_SP],
  ['wsp', 31 | IS_SP],
  ['xzr', 31 | IS_X | IS_ZR],
  ['wzr', 31 | IS_ZR],
  ['lr', 30 | IS_X],
  ['fp', 29 | IS_X],
  ['ip0', 16 | IS_X],
  ['ip1', 17 | IS_X],
]);

const X_NAMES = Array.from({ length: 31 }, (_, n) => `x${n}`);
const W_NAMES = Array.from({ length: 31 }, (_, n) => `w${n}`);
const names = {
  x: [...X_NAMES, 'xzr'],
  w: [...W_NAMES, 'wzr'],
  xsp: [...X_NAMES, 'sp'],
  wsp: [...W_NAMES, 'wsp'],
};

/** Name of register `n`: W or X, 31 the zero register or SP. */
export function registerName(n: number, x: boolean, sp: boolean): string {
  return (x ? (sp ? names.xsp : names.x) : sp ? names.wsp : names.w)[n];
}

/** The register at the position, which moves behind it; -1, without moving, when there is none. */
export function readRegister(reader: OperandReader): number {
  const c = reader.peek() | 32;
  const { text, at } = reader;
  if (c === 120 || c === 119) {
    let n = text.charCodeAt(at + 1) - 48;
    let end = at + 2;
    if (n >= 0 && n <= 9) {
      const second = text.charCodeAt(end) - 48;
      if (second >= 0 && second <= 9 && n !== 0) {
        n = n * 10 + second;
        end++;
      }
      if (n <= 30 && (end >= text.length || !isWordChar(text.charCodeAt(end)))) {
        reader.at = end;
        return c === 120 ? n | IS_X : n;
      }
    }
  }
  return readNamed(reader);
}

function readNamed(reader: OperandReader): number {
  const word = reader.word();
  if (word === '') return -1;
  const end = reader.wordEnd;
  let code = named.get(word);
  if (code === undefined) {
    const alias = reader.ctx.registerAlias(reader.text.slice(reader.at, end));
    if (alias === undefined) return -1;
    code = registerCode(alias);
    if (code === undefined) return -1;
  }
  reader.at = end;
  return code;
}

/** The register called `name`, undefined if there is none. */
export function registerCode(name: string): number | undefined {
  const lower = name.toLowerCase();
  const code = named.get(lower);
  if (code !== undefined) return code;
  const match = /^([xw])(\d|[12]\d|30)$/.exec(lower);
  return match ? Number(match[2]) | (match[1] === 'x' ? IS_X : 0) : undefined;
}

/** True when the text at the position is a register: then it is no expression. */
export function isRegisterNext(reader: OperandReader): boolean {
  const { at } = reader;
  const code = readRegister(reader);
  reader.at = at;
  return code >= 0;
}

function wrongKind(reader: OperandReader, sp: boolean): false {
  const what = sp ? 'an integer or stack pointer register' : 'an integer register';
  return reader.fail(`operand ${reader.operand} must be ${what}`, Severity.syntax);
}

/** GNU's message for a place where there is no such register: it depends on what the place is. */
function wrongRegister(spec: OperandSpec, row: Row): (reader: OperandReader) => false {
  if (row.template.endsWith(`], <${spec.text}>`)) {
    return (reader) => reader.fail('integer 64-bit register expected', Severity.syntax);
  }
  if (row.template.includes(`[<${spec.text}>`)) {
    return (reader) => reader.fail('64-bit integer or SP register expected', Severity.syntax);
  }
  if (row.template.includes(`<${spec.text}>{, <shift`)) {
    const message = 'integer register expected in the extended/shifted operand register';
    return (reader) => reader.fail(message, Severity.syntax);
  }
  const sp = spec.flags.includes('SP');
  return (reader) => wrongKind(reader, sp);
}

function register(width: 'w' | 'x' | 'sf'): OperandKind {
  return {
    compile(spec: OperandSpec, row: Row): Operand {
      const { lo } = fieldNamed(row, spec.args[0]);
      const sf = width === 'sf' ? fieldNamed(row, 'sf') : undefined;
      const sp = spec.flags.includes('SP');
      const even = spec.flags.includes('EVEN');
      const preset = spec.flags.find((flag) => flag.startsWith('default '));
      const absent = preset === undefined ? undefined : Number(preset.slice(8));
      const mask = 31 << lo;
      const wrong = wrongRegister(spec, row);
      const isBase = row.template.includes(`[<${spec.text}>`);
      // Behind a structure's address 31 means that the increment is its size.
      const isIncrement = row.template.endsWith(`], <${spec.text}>`);
      const allowed = 31 | IS_X | (sp ? IS_SP : isIncrement ? 0 : IS_ZR);
      return {
        parse(reader) {
          const start = reader.at;
          const code = readRegister(reader);
          if (code < 0 || (code & ~allowed) !== 0) {
            reader.at = start;
            return wrong(reader);
          }
          if (sf) {
            reader.agree(sf, code & IS_X ? 1 : 0);
          } else if ((width === 'x') !== ((code & IS_X) !== 0)) {
            if (isBase) return wrong(reader);
            reader.mismatch = true;
            if (reader.failSeverity >= Severity.variant) return false;
          }
          if (even && code & 1) {
            return reader.fail('reg pair must start from even reg', Severity.other);
          }
          return reader.setBits(mask, (code & 31) << lo);
        },
        print(insn) {
          const x = sf ? ((insn >>> sf.lo) & 1) === 1 : width === 'x';
          return registerName((insn >>> lo) & 31, x, sp);
        },
        ...(absent === undefined
          ? {}
          : {
              isDefault: (insn: number) => ((insn >>> lo) & 31) === absent,
              absent: (reader: OperandReader) => reader.setBits(mask, absent << lo),
            }),
      };
    },
  };
}

/** <wpair:Rs>: the register behind Rs, as CASP writes it out. */
function pairedRegister(x: boolean): OperandKind {
  return {
    compile(spec, row) {
      const field = fieldNamed(row, spec.args[0]);
      return {
        parse(reader) {
          const code = readRegister(reader);
          if (code < 0) return wrongKind(reader, false);
          if ((code & IS_X) !== (x ? IS_X : 0)) reader.mismatch = true;
          if ((code & 31) !== reader.get(field) + 1) {
            return reader.fail('reg pair must be contiguous', Severity.other);
          }
          return true;
        },
        print: (insn) => registerName(((insn >>> field.lo) & 31) + 1, x, false),
      };
    },
  };
}

/** <tbreg:Rt,b5>: W when b5 is 0; an X register is accepted for both. */
export const testBitRegister: OperandKind = {
  compile(spec, row) {
    const Rt = fieldNamed(row, spec.args[0]);
    const b5 = fieldNamed(row, spec.args[1]);
    return {
      parse(reader) {
        const code = readRegister(reader);
        if (code < 0 || code & IS_SP) return wrongKind(reader, false);
        if (!(code & IS_X)) reader.set(b5, 0);
        return reader.set(Rt, code & 31);
      },
      print: (insn) => registerName((insn >>> Rt.lo) & 31, ((insn >>> b5.lo) & 1) === 1, false),
    };
  },
};

export const registerKinds: [string, OperandKind][] = [
  ['w', register('w')],
  ['x', register('x')],
  ['sf', register('sf')],
  ['wpair', pairedRegister(false)],
  ['xpair', pairedRegister(true)],
  ['tbreg', testBitRegister],
];

// Operands of the system instructions: register names, operations, barriers, PSTATE fields, prefetch
// operations, hints. The names are data in isa/sysreg/.
import { a64AcceptedNames, a64RegisterNames } from '../../../isa/sysreg/names-a64.js';
import {
  atOperations,
  barrierOptions,
  dcOperations,
  icOperations,
  nXSBarrierOptions,
  pstateFields,
  tlbiOperations,
} from '../../../isa/sysreg/system-operations.js';
import { bitsNamed, fieldNamed } from '../bits.js';
import { type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { rangeMessage, readExpression } from './immediates.js';
import { IS_SP, IS_X, readRegister, registerName } from './registers.js';

/** Lines `name number number … flag +need` as [name, numbers, flag, needs]. */
function lines(text: string): [string, number[], string, string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name, ...rest] = line.split(' ');
      const numbers = rest.filter((part) => /^\d+$/.test(part)).map(Number);
      const words = rest.slice(numbers.length);
      const needs = words.filter((word) => word.startsWith('+')).map((word) => word.slice(1));
      return [name, numbers, words.find((word) => !word.startsWith('+')) ?? '', needs];
    });
}

/** Complains where the processor lacks what a name needs. The statement is read on, as GNU does. */
function checkName(reader: OperandReader, kind: string, name: string, needs: readonly string[]) {
  for (const need of needs) {
    if (reader.ctx.supports?.(need) !== false) continue;
    reader.complaints.push(`selected processor does not support ${kind} name '${name}'`);
    return;
  }
}

interface SystemRegisters {
  readonly byName: ReadonlyMap<string, { code: number; flag: string; needs: string[] }>;
  readonly readNames: ReadonlyMap<number, string>;
  readonly writeNames: ReadonlyMap<number, string>;
}

/** op0:op1:CRn:CRm:op2 as one number. */
const join = ([op0, op1, CRn, CRm, op2]: number[]) =>
  (op0 << 14) | (op1 << 11) | (CRn << 7) | (CRm << 3) | op2;

let registers: SystemRegisters | undefined;

function systemRegisters(): SystemRegisters {
  if (registers) return registers;
  const byName = new Map<string, { code: number; flag: string; needs: string[] }>();
  const readNames = new Map<number, string>();
  const writeNames = new Map<number, string>();
  for (const [name, numbers, flag, needs] of lines(a64RegisterNames)) {
    const code = join(numbers);
    byName.set(name, { code, flag, needs });
    // The two directions of an encoding may have two names; otherwise one serves both.
    if (flag !== 'wo' || !readNames.has(code)) readNames.set(code, name);
    if (flag !== 'ro' || !writeNames.has(code)) writeNames.set(code, name);
  }
  for (const [name, numbers, flag, needs] of lines(a64AcceptedNames)) {
    byName.set(name, { code: join(numbers), flag, needs });
  }
  registers = { byName, readNames, writeNames };
  return registers;
}

/** `s3_4_c1_c1_2` as a number; undefined when the word is no such name. */
function genericRegister(word: string): number | undefined {
  const match = /^s([0-3])_([0-7])_c(\d|1[0-5])_c(\d|1[0-5])_([0-7])$/.exec(word);
  return match ? join(match.slice(1).map(Number)) : undefined;
}

/** <sysreg:o0,op1,CRn,CRm,op2|R>: op0 is 2 + o0. `|W` for MSR. */
const systemRegister: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args.join(':'));
    const write = spec.flags.includes('W');
    return {
      parse(reader) {
        const word = reader.word();
        const { byName } = systemRegisters();
        const found = byName.get(word);
        const code = found?.code ?? genericRegister(word);
        if (code === undefined) {
          return reader.fail('unknown or missing system register name', Severity.syntax);
        }
        reader.at = reader.wordEnd;
        if (found) checkName(reader, 'system register', word, found.needs);
        if (found?.flag === (write ? 'ro' : 'wo')) {
          const verb = write ? 'written to' : 'read from';
          reader.warnings.push(
            `specified register cannot be ${verb} at operand ${reader.operand} -- `,
          );
        }
        if (word === 'spsr_svc' || word === 'spsr_hyp') {
          reader.warnings.push(
            `system register name '${word}' is deprecated and may be removed in a future release`,
          );
        }
        if (code >>> 15 === 0) {
          // op0 0 and 1 lie outside of the row's fields: GNU writes all of them by name.
          reader.insn = (reader.insn & ~0x180000) | ((code >>> 14) << 19);
        }
        return bits.put(reader, code & 0x7fff);
      },
      print(insn) {
        const code = 0x8000 | bits.get(insn);
        const { readNames, writeNames } = systemRegisters();
        return (write ? writeNames : readNames).get(code) ?? genericName(code);
      },
    };
  },
};

function genericName(code: number): string {
  const [op0, op1, CRn, CRm, op2] = [
    code >> 14,
    (code >> 11) & 7,
    (code >> 7) & 15,
    (code >> 3) & 15,
    code & 7,
  ];
  return `s${op0}_${op1}_c${CRn}_c${CRm}_${op2}`;
}

/** <sysgeneric>: op0 to op2 of any system instruction by its bits, for printing. */
const systemGeneric: OperandKind = {
  compile: () => ({
    parse: (reader) => reader.fail('unknown or missing system register name', Severity.recoverable),
    print: (insn) => genericName((insn >>> 5) & 0xffff),
  }),
};

interface Operations {
  readonly byName: ReadonlyMap<string, { code: number; takesXt: boolean; needs: string[] }>;
  readonly byCode: ReadonlyMap<number, { name: string; takesXt: boolean }>;
}

const OPERATION_TEXTS: Readonly<Record<string, string>> = {
  at: atOperations,
  dc: dcOperations,
  ic: icOperations,
  tlbi: tlbiOperations,
};

function operationsOf(text: string): Operations {
  const byName = new Map<string, { code: number; takesXt: boolean; needs: string[] }>();
  const byCode = new Map<number, { name: string; takesXt: boolean }>();
  for (const [name, [op1, CRn, CRm, op2], flag, needs] of lines(text)) {
    const code = (op1 << 11) | (CRn << 7) | (CRm << 3) | op2;
    byName.set(name, { code, takesXt: flag === 'Xt', needs });
    byCode.set(code, { name, takesXt: flag === 'Xt' });
  }
  return { byName, byCode };
}

const COMMA = 44;

/** <sysop:tlbi>: the operation of AT, DC, IC or TLBI; sets op1, CRn, CRm and op2. */
const systemOperation: OperandKind = {
  compile(spec) {
    const text = OPERATION_TEXTS[spec.args[0]];
    if (text === undefined) throw new Error(`no operations of '${spec.args[0]}'`);
    let operations: Operations | undefined;
    const table = () => {
      operations ??= operationsOf(text);
      return operations;
    };
    return {
      parse(reader) {
        const found = table().byName.get(reader.word());
        if (!found) return reader.fail('unknown or missing operation name', Severity.syntax);
        checkName(reader, 'system register', reader.word(), found.needs);
        reader.at = reader.wordEnd;
        const hasXt = reader.peek() === COMMA;
        if (hasXt && !found.takesXt) return reader.fail('extraneous register', Severity.other, 2);
        if (!hasXt && found.takesXt) {
          // GNU knows the register of AT and DC as one that is never left out.
          const optional = spec.args[0] === 'ic' || spec.args[0] === 'tlbi';
          const message = optional ? 'missing register' : 'comma expected between operands';
          return reader.fail(message, Severity.other, 2);
        }
        return reader.setBits(0x7ffe0, found.code << 5);
      },
      print: (insn) => table().byCode.get((insn >>> 5) & 0x3fff)?.name,
    };
  },
};

/** <opxt:tlbi,Rt>: the register of such an operation, printed where the operation takes one. */
const operationRegister: OperandKind = {
  compile(spec, row) {
    const text = OPERATION_TEXTS[spec.args[0]];
    const { lo } = fieldNamed(row, spec.args[1]);
    let operations: Operations | undefined;
    return {
      parse(reader) {
        const code = readRegister(reader);
        if (code < 0 || code & IS_SP) {
          return reader.fail(
            `operand ${reader.operand} must be an integer register`,
            Severity.syntax,
          );
        }
        if (!(code & IS_X)) reader.mismatch = true;
        return reader.setBits(31 << lo, (code & 31) << lo);
      },
      print: (insn) => registerName((insn >>> lo) & 31, true, false),
      isDefault(insn) {
        operations ??= operationsOf(text);
        return operations.byCode.get((insn >>> 5) & 0x3fff)?.takesXt === false;
      },
      absent: (reader) => reader.setBits(31 << lo, 31 << lo),
    };
  },
};

/** <barrier:CRm> of DSB and DMB, `|ISB` for ISB, where only `sy` has a name. */
const barrier: OperandKind = {
  compile(spec, row) {
    const CRm = fieldNamed(row, spec.args[0]);
    const isb = spec.flags.includes('ISB');
    const byName = new Map(lines(barrierOptions).map(([name, [value]]) => [name, value]));
    const byValue = new Map([...byName].map(([name, value]) => [value, name]));
    return {
      parse(reader) {
        const value = byName.get(reader.word());
        if (value !== undefined) {
          if (isb && value !== 15) {
            return reader.fail('the specified option is not accepted in ISB', Severity.syntax);
          }
          reader.at = reader.wordEnd;
          return reader.set(CRm, value);
        }
        reader.eat(35);
        if (reader.peek() > 64) return reader.fail('constant expression required', Severity.syntax);
        const parsed = reader.expression();
        if (!parsed) return false;
        const number = Number(parsed.value ?? -1);
        if (number < 0 || number > 15) {
          return reader.fail(rangeMessage('immediate value', 0, 15), Severity.range);
        }
        return reader.set(CRm, number);
      },
      print(insn) {
        const value = (insn >>> CRm.lo) & 15;
        if (isb) return `#0x${value.toString(16)}`;
        return byValue.get(value) ?? `#0x${value.toString(16).padStart(2, '0')}`;
      },
      ...(isb
        ? {
            isDefault: (insn: number) => ((insn >>> CRm.lo) & 15) === 15,
            absent: (reader: OperandReader) => reader.set(CRm, 15),
          }
        : {}),
    };
  },
};

/** <barriernxs:imm2>: options of DSB nXS. */
const barrierNXS: OperandKind = {
  compile(spec, row) {
    const imm2 = fieldNamed(row, spec.args[0]);
    const names = lines(nXSBarrierOptions).map(([name]) => name);
    return {
      parse(reader) {
        const value = names.indexOf(reader.word());
        if (value >= 0) {
          reader.at = reader.wordEnd;
          return reader.set(imm2, value);
        }
        reader.eat(35);
        if (reader.peek() > 64) return reader.fail('invalid barrier name', Severity.recoverable);
        const parsed = reader.expression();
        const number = parsed?.value;
        if (number !== 16 && number !== 20 && number !== 24 && number !== 28) {
          return reader.fail('invalid barrier name', Severity.recoverable);
        }
        return reader.set(imm2, (number - 16) / 4);
      },
      print: (insn) => names[(insn >>> imm2.lo) & 3],
    };
  },
};

/** <pstatefield:op1,op2,CRm> of MSR (immediate). */
const pstateField: OperandKind = {
  compile(spec, row) {
    const [op1, op2, CRm] = spec.args.map((name) => fieldNamed(row, name));
    const all = lines(pstateFields);
    return {
      parse(reader) {
        const word = reader.word();
        const found = all.find(([name]) => name === word);
        if (!found)
          return reader.fail('unknown or missing PSTATE field name', Severity.recoverable);
        reader.at = reader.wordEnd;
        checkName(reader, 'PSTATE field', word, found[3]);
        const [one, two, max] = found[1];
        const start = reader.at;
        // The immediate's range depends on the field: look at it here.
        if (reader.eat(COMMA)) {
          reader.eat(35);
          reader.operand++;
          const value = readExpression(reader)?.value;
          if (value === undefined)
            return reader.fail('immediate operand required', Severity.recoverable);
          if (value < 0 || value > max) {
            return reader.fail(rangeMessage('immediate value', 0, max), Severity.range);
          }
          reader.operand--;
        }
        reader.at = start;
        return reader.set(op1, one) && reader.set(op2, two);
      },
      print(insn) {
        const value = (insn >>> CRm.lo) & 15;
        return all.find(
          ([, [one, two, max]]) =>
            one === ((insn >>> op1.lo) & 7) && two === ((insn >>> op2.lo) & 7) && value <= max,
        )?.[0];
      },
    };
  },
};

/** <C:CRn>: `C7`, as SYS writes it. */
const controlRegister: OperandKind = {
  compile(spec, row) {
    const field = fieldNamed(row, spec.args[0]);
    return {
      parse(reader) {
        const match = /^c(\d|1[0-5])$/.exec(reader.word());
        if (!match) {
          return reader.fail(
            `operand ${reader.operand} must be a 4-bit opcode field named for historical reasons C0 - C15`,
            Severity.syntax,
          );
        }
        reader.at = reader.wordEnd;
        return reader.set(field, Number(match[1]));
      },
      print: (insn) => `C${(insn >>> field.lo) & 15}`,
    };
  },
};

const PREFETCH_TYPES = ['pld', 'pli', 'pst'];

/** <prfop:Rt>: `pldl1keep`, or a number. */
const prefetchOperation: OperandKind = {
  compile(spec, row) {
    const field = fieldNamed(row, spec.args[0]);
    return {
      parse(reader) {
        const match = /^(pld|pli|pst)l([123])(keep|strm)$/.exec(reader.word());
        if (match) {
          reader.at = reader.wordEnd;
          const type = PREFETCH_TYPES.indexOf(match[1]);
          return reader.set(
            field,
            (type << 3) | ((Number(match[2]) - 1) << 1) | (match[3] === 'strm' ? 1 : 0),
          );
        }
        const hash = reader.eat(35);
        if (!hash && reader.peek() > 64)
          return reader.fail('constant expression required', Severity.syntax);
        const parsed = readExpression(reader);
        if (!parsed) return false;
        const number = Number(parsed.value ?? -1);
        if (number < 0 || number > 31) {
          return reader.fail(rangeMessage('immediate value', 0, 31), Severity.range);
        }
        return reader.set(field, number);
      },
      print(insn) {
        const value = (insn >>> field.lo) & 31;
        const [type, level] = [value >> 3, (value >> 1) & 3];
        if (type === 3 || level === 3) return `#0x${value.toString(16).padStart(2, '0')}`;
        return `${PREFETCH_TYPES[type]}l${level + 1}${value & 1 ? 'strm' : 'keep'}`;
      },
    };
  },
};

/** <bti:op2>: `c`, `j` or `jc`; left out where the field is 0. */
const branchTargets: OperandKind = {
  compile(spec, row) {
    const field = fieldNamed(row, spec.args[0]);
    const names = ['', 'c', 'j', 'jc'];
    return {
      parse(reader) {
        const value = names.indexOf(reader.word(), 1);
        if (value < 1) return reader.fail('unknown option to BTI', Severity.syntax);
        reader.at = reader.wordEnd;
        return reader.set(field, value);
      },
      print: (insn) => names[(insn >>> field.lo) & 3],
      isDefault: (insn) => ((insn >>> field.lo) & 3) === 0,
    };
  },
};

/** <order:A,R> inside a mnemonic: acquire and release, ``, `a`, `l`, `al`; <release:R> only `l`. */
function memoryOrder(letters: string): OperandKind {
  return {
    compile(spec, row) {
      const orders = spec.args.map((name) => fieldNamed(row, name).lo);
      const mask = orders.reduce((sum, lo) => sum | (1 << lo), 0);
      const text = (insn: number) =>
        orders.map((lo, i) => ((insn >>> lo) & 1 ? letters[i] : '')).join('');
      const values = [0, ...orders.map((lo) => 1 << lo), mask].filter(
        (value, i, all) => all.indexOf(value) === i,
      );
      return {
        parse: () => false,
        print: text,
        spellings: values.map((value) => ({ text: text(value), mask, value })),
      };
    },
  };
}

export const systemKinds: [string, OperandKind][] = [
  ['sysreg', systemRegister],
  ['sysgeneric', systemGeneric],
  ['sysop', systemOperation],
  ['opxt', operationRegister],
  ['barrier', barrier],
  ['barriernxs', barrierNXS],
  ['pstatefield', pstateField],
  ['C', controlRegister],
  ['prfop', prefetchOperation],
  ['bti', branchTargets],
  ['order', memoryOrder('al')],
  ['release', memoryOrder('l')],
];

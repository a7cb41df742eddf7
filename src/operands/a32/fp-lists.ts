// Lists of floating-point registers: of VLDM and VSTM, VPUSH and VPOP, and of the table lookups.
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import {
  CLOSE_BRACE,
  COMMA,
  fieldAt,
  fieldValue,
  MINUS,
  OPEN_BRACE,
  splitField,
} from './places.js';
import { listText } from './simd-registers.js';
import { type Bank, EXPECTED, readFp } from './vfp.js';

const EXPECTED_QUAD = 'Neon quad precision register expected';

export interface FpList {
  readonly first: number;
  readonly count: number;
}

/**
 * Reads `{s0-s3, s4}`: the lowest register and how many; undefined with a failure noted. The order is free, though GNU
 * as warns of it. With `quads` all of them may be Q registers, which count as two D registers.
 */
export function readFpList(reader: OperandReader, bank: Bank, quads: boolean): FpList | undefined {
  const fail = (message: string, severity: Severity = Severity.other): undefined => {
    reader.fail(message, severity);
    return undefined;
  };
  if (!reader.eat(OPEN_BRACE)) return fail('expecting {', Severity.recoverable);
  let each = (quads ? undefined : bank) as Bank | 'q' | undefined;
  const read = () => {
    if (each !== undefined) return readFp(reader, each);
    const quad = readFp(reader, 'q');
    each = quad < 0 ? bank : 'q';
    return quad < 0 ? readFp(reader, bank) : quad;
  };
  const expected = () => (each === 'q' ? EXPECTED_QUAD : EXPECTED[bank]);
  const taken = new Set<number>();
  let first = 32;
  let highest = -1;
  do {
    const low = read();
    if (low < 0) return fail(expected(), Severity.recoverable);
    const isRange = reader.eat(MINUS);
    const high = isRange ? read() : low;
    if (high < 0) return fail(expected(), Severity.recoverable);
    if (high < low || (isRange && high === low && each !== 'q')) {
      return fail('register range not in ascending order');
    }
    const size = each === 'q' ? 2 : 1;
    if (low * size < highest) {
      reader.warnings.push('register list not in ascending order');
    }
    for (let number = low * size; number < (high + 1) * size; number++) {
      if (taken.has(number)) return fail('invalid register list');
      taken.add(number);
      highest = Math.max(highest, number);
    }
    first = Math.min(first, low * size);
  } while (reader.eat(COMMA));
  if (!reader.eat(CLOSE_BRACE)) return fail("missing `}'", Severity.syntax);
  if (highest - first + 1 !== taken.size) return fail('non-contiguous register range');
  return { first, count: taken.size };
}

function fpList(bank: Bank, extra: number): OperandKind {
  const words = bank === 's' ? 1 : 2;
  return {
    compile(spec, row): Operand {
      const register = splitField({ ...spec, args: spec.args.slice(0, 2) }, row);
      const imm8 = fieldAt(spec, row, 2);
      return {
        parse(reader) {
          const list = readFpList(reader, bank, bank === 'd' && extra === 0);
          if (!list) return false;
          if (bank === 'd' && extra === 0 && list.count > 16) {
            return reader.fail(
              'register list must contain at least 1 and at most 16 registers',
              Severity.other,
            );
          }
          return register.set(reader, list.first) && reader.set(imm8, list.count * words + extra);
        },
        print(insn, context) {
          const size = fieldValue(imm8, insn);
          const first = register.get(insn);
          if (bank === 'd' && size % 2 !== extra) return undefined;
          if (extra) context.comments.push('Deprecated');
          const count = Math.floor(size / words) & (bank === 'd' && !extra ? 0x3f : 0xff);
          const last = first + count - 1;
          if (extra) return last === first ? `{d${first}}` : `{d${first}-d${last}}`;
          return last === first ? `{${bank}${first}}` : `{${bank}${first}-${end(bank, last)}}`;
        },
      };
    },
  };
}

/** objdump's name of a list's last register, also where the list runs over the end. */
function end(bank: Bank, number: number): string {
  if (bank === 'd' && number > 31) return `<overflow reg d${number}>`;
  return `${bank}${number}`;
}

/** `<slist:Vd,D,imm8>`, `<dlist:D,Vd,imm8>`; `<xlist:…>` of FLDMX, whose imm8 is odd. */
export const singleList = fpList('s', 0);
export const doubleList = fpList('d', 0);
export const extendedList = fpList('d', 1);

/** `<tablelist:N,Vn,len>` of VTBL: one to four registers. */
export const tableList: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField({ ...spec, args: spec.args.slice(0, 2) }, row);
    const len = fieldAt(spec, row, 2);
    return {
      parse(reader) {
        const list = readFpList(reader, 'd', true);
        if (!list) return false;
        if (list.count > 4) {
          return reader.fail('bad list length for table lookup', Severity.other);
        }
        return field.set(reader, list.first) && reader.set(len, list.count - 1);
      },
      print(insn) {
        const first = field.get(insn);
        const count = fieldValue(len, insn) + 1;
        if (first + count <= 32) return listText(first, count, 1);
        return `{d${first}-<overflow reg d${first + count - 1}}`;
      },
    };
  },
};

// Condition names of A64: <cond> as an operand or inside a mnemonic (`b.<cond>`), and <cond|NOT>, which
// reads and prints the opposite of the field (CSET and its kin).
import { bitsNamed, fieldNamed } from '../bits.js';
import { type OperandKind, Severity } from '../kind.js';
import { rangeMessage, readImmediate } from './immediates.js';

/** Names by number; the first is printed. The SVE names follow. */
export const CONDITIONS: readonly (readonly string[])[] = [
  ['eq', 'none'],
  ['ne', 'any'],
  ['cs', 'hs', 'nlast'],
  ['cc', 'lo', 'ul', 'last'],
  ['mi', 'first'],
  ['pl', 'nfrst'],
  ['vs'],
  ['vc'],
  ['hi', 'pmore'],
  ['ls', 'plast'],
  ['ge', 'tcont'],
  ['lt', 'tstop'],
  ['gt'],
  ['le'],
  ['al'],
  ['nv'],
];

const numbers = new Map(
  CONDITIONS.flatMap((names, number) => names.map((name): [string, number] => [name, number])),
);

/** <nzcv> of the conditional compares: a number, or `NzCv`: capitals are set. */
export const flags: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0] ?? 'nzcv');
    const check = (value: number) =>
      value < 0 || value > 15 ? rangeMessage('immediate value', 0, 15) : undefined;
    return {
      parse(reader) {
        const word = reader.word();
        if (word === 'nzcv') {
          const letters = reader.text.slice(reader.at, reader.wordEnd);
          reader.at = reader.wordEnd;
          const value = [...letters].reduce((sum, c, i) => sum | (c < 'a' ? 8 >> i : 0), 0);
          return bits.put(reader, value);
        }
        return readImmediate(reader, check, bits, (value) => value);
      },
      print: (insn) => `0x${bits.get(insn).toString(16)}`,
    };
  },
};

export const condition: OperandKind = {
  compile(spec, row) {
    const field = fieldNamed(row, spec.args[0] ?? 'cond');
    const flip = spec.flags.includes('NOT') ? 1 : 0;
    const inMnemonic = new RegExp(`<${spec.text.replace('|', '\\|')}>\\S* `).test(
      row.template.slice(0, row.template.indexOf(' ') + 1),
    );
    const prefix = row.template.slice(0, row.template.indexOf('<'));
    return {
      parse(reader) {
        const number = numbers.get(reader.word());
        if (number === undefined) return reader.fail('invalid condition', Severity.syntax);
        if (flip && number >= 14) {
          return reader.fail(
            `operand ${reader.operand} must be one of the standard conditions, excluding AL and NV.`,
            Severity.syntax,
          );
        }
        reader.at = reader.wordEnd;
        return reader.set(field, number ^ flip);
      },
      print(insn, context) {
        const names = CONDITIONS[((insn >>> field.lo) & 15) ^ flip];
        if (names.length > 1) {
          const others = names.slice(1);
          context.comments.push(
            inMnemonic
              ? `  // ${others.map((name) => prefix + name).join(', ')}`
              : `\t// ${names[0]} = ${others.join(', ')}`,
          );
        }
        return names[0];
      },
      spellings: CONDITIONS.flatMap((names, number) =>
        names.map((text) => ({ text, mask: 15 << field.lo, value: number << field.lo })),
      ),
    };
  },
};

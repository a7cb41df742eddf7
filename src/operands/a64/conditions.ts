// Condition names of A64: <cond> as an operand or inside a mnemonic (`b.<cond>`), and <cond|NOT>, which
// reads and prints the opposite of the field (CSET and its kin).
import { fieldNamed } from '../bits.js';
import { type OperandKind, Severity } from '../kind.js';

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

export const condition: OperandKind = {
  compile(spec, row) {
    const field = fieldNamed(row, spec.args[0] ?? 'cond');
    const flip = spec.flags.includes('NOT') ? 1 : 0;
    const inMnemonic = new RegExp(`<${spec.text.replace('|', '\\|')}>\\S* `).test(
      row.template.slice(0, row.template.indexOf(' ') + 1),
    );
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
              ? `  // ${others.map((name) => `b.${name}`).join(', ')}`
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

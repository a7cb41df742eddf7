// Names of status registers: CPSR, SPSR and APSR with the fields that MSR writes, and the banked
// registers of the Virtualization Extensions.
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { fieldAt, fieldValue } from './places.js';

const FIELD_BITS: Readonly<Record<string, number>> = { c: 1, x: 2, s: 4, f: 8 };
const NZCVQ = 8;
const GE = 4;

const UNSUPPORTED = 'selected processor does not support requested special purpose register';
const NO_FLAG = 'flag for {c}psr instruction expected';
const NO_DSP = 'selected processor does not support DSP extension';

/** M profiles have special registers, and no CPSR and SPSR. */
const hasSpecials = ({ ctx }: OperandReader) => ctx.supports?.('m') ?? false;

/** APSR.GE is written in T32 by a processor that does not have it. */
const lacksGe = ({ row, ctx }: OperandReader, name: string, mask: number) =>
  row.isa === 't32' &&
  !/^[cs]/.test(name) &&
  (mask & GE) !== 0 &&
  ctx.supports?.('chosen dsp') === false;

/** The word as it stands, with the register in lower case: GNU knows the fields of CPSR and SPSR in no other. */
function nameOf(reader: OperandReader): string {
  const word = reader.word();
  const under = word.indexOf('_');
  return under < 0
    ? word
    : word.slice(0, under) + reader.text.slice(reader.at + under, reader.wordEnd);
}

/** `<psr:R>` of MRS. */
export const statusRegister: OperandKind = {
  compile(spec, row): Operand {
    const r = fieldAt(spec, row);
    return {
      parse(reader) {
        const name = nameOf(reader);
        const match = /^(?:(a)psr|([cs])psr(?:_all)?)$/.exec(name);
        if (!match && name.startsWith('apsr_'))
          return reader.fail("'APSR', 'CPSR' or 'SPSR' expected", Severity.syntax);
        if (!match || (match[2] && hasSpecials(reader)))
          return reader.fail(
            name.startsWith('spsr_') ? NO_FLAG : UNSUPPORTED,
            Severity.recoverable,
          );
        reader.at = reader.wordEnd;
        return reader.set(r, match[2] === 's' ? 1 : 0);
      },
      print: (insn) => (fieldValue(r, insn) ? 'SPSR' : 'CPSR'),
    };
  },
};

/** The mask a name such as `cpsr_fc` or `apsr_nzcvq` stands for; undefined when it is no name. */
function maskOf(name: string): { R: number; mask: number } | undefined {
  const under = name.indexOf('_');
  const register = under < 0 ? name : name.slice(0, under);
  const suffix = under < 0 ? '' : name.slice(under + 1);
  if (register === 'apsr') {
    const mask = flagsMask(suffix);
    return mask === undefined ? undefined : { R: 0, mask };
  }
  if (register !== 'cpsr' && register !== 'spsr') return undefined;
  const R = register === 'spsr' ? 1 : 0;
  if (under < 0 || suffix === 'all') return { R, mask: 9 };
  if (suffix === 'flg') return { R, mask: 8 };
  if (suffix === 'ctl') return { R, mask: 1 };
  let mask = 0;
  for (const letter of suffix) {
    const bit = FIELD_BITS[letter];
    if (bit === undefined || mask & bit) return undefined;
    mask |= bit;
  }
  return mask === 0 ? undefined : { R, mask };
}

function flagsMask(suffix: string): number | undefined {
  if (suffix === '') return NZCVQ;
  if (suffix === 'g') return GE;
  const letters = [...suffix.replace(/g$/, '')].sort().join('');
  if (letters !== 'cnqvz') return undefined;
  return suffix.endsWith('g') ? NZCVQ | GE : NZCVQ;
}

/** `<psrmask:R,mask>` of MSR. Printed in the order f, s, x, c. */
export const statusFields: OperandKind = {
  compile(spec, row): Operand {
    const r = fieldAt(spec, row, 0);
    const mask = fieldAt(spec, row, 1);
    return {
      parse(reader) {
        const name = nameOf(reader);
        const found = maskOf(name.startsWith('apsr') ? name.toLowerCase() : name);
        if (/^[cs]psr/.test(name) && hasSpecials(reader))
          return reader.fail(UNSUPPORTED, Severity.recoverable);
        if (!found && /^[cs]psr_/.test(name)) {
          return reader.fail(NO_FLAG, Severity.syntax);
        }
        if (!found && name.startsWith('apsr')) {
          return reader.fail('unexpected bit specified after APSR', Severity.syntax);
        }
        if (!found) return reader.fail(UNSUPPORTED, Severity.recoverable);
        if (lacksGe(reader, name, found.mask)) return reader.fail(NO_DSP, Severity.other);
        reader.at = reader.wordEnd;
        return reader.set(r, found.R) && reader.set(mask, found.mask);
      },
      print(insn) {
        const bits = fieldValue(mask, insn);
        const letters = ['f', 's', 'x', 'c'].filter((letter) => bits & FIELD_BITS[letter]);
        return `${fieldValue(r, insn) ? 'SPSR' : 'CPSR'}_${letters.join('')}`;
      },
    };
  },
};

/** Special registers of M profiles by SYSm, "MRS" and "MSR (register)" of the Armv7-M manual. */
const SPECIALS: ReadonlyMap<string, number> = new Map([
  ...'apsr iapsr eapsr psr'.split(' ').map((name, i): [string, number] => [name, i]),
  ['xpsr', 3],
  ...'ipsr epsr iepsr msp psp'.split(' ').map((name, i): [string, number] => [name, 5 + i]),
  ...'primask basepri basepri_max faultmask control'
    .split(' ')
    .map((name, i): [string, number] => [name, 16 + i]),
]);

/** `<special:SYSm>` of MRS, `<special:SYSm,mask>` of MSR: never printed. */
export const specialRegister: OperandKind = {
  compile(spec, row): Operand {
    const sysm = fieldAt(spec, row, 0);
    const mask = spec.args.length > 1 ? fieldAt(spec, row, 1) : undefined;
    return {
      parse(reader) {
        const name = reader.word();
        const [, flags, suffix = ''] = /^((?:[ie]a?|x|a)?psr)(?:_(\w*))?$/.exec(name) ?? [];
        const number = SPECIALS.get(flags ?? name);
        if (number === undefined && hasSpecials(reader) && SPECIALS.has(name.split('_', 1)[0]))
          return reader.fail('syntax error', Severity.syntax);
        const isPlain = flags === undefined || name === flags || mask !== undefined;
        if (number === undefined || !isPlain || !hasSpecials(reader))
          return reader.fail(UNSUPPORTED, Severity.recoverable);
        let bits: number | undefined = NZCVQ;
        if (suffix !== '') {
          if (number > 3) return reader.fail('syntax error', Severity.syntax);
          bits = flagsMask(suffix);
          if (bits === undefined)
            return reader.fail('bad bitmask specified after APSR', Severity.syntax);
        }
        if (lacksGe(reader, name, bits)) return reader.fail(NO_DSP, Severity.other);
        reader.at = reader.wordEnd;
        return reader.set(sysm, number) && (!mask || reader.set(mask, bits));
      },
      print: () => undefined,
    };
  },
};

/** Banked registers by R:SYSm, "Encoding and use of Banked register transfer instructions". */
const BANKED: readonly (readonly [number, string])[] = [
  ...['R8', 'R9', 'R10', 'R11', 'R12', 'SP', 'LR'].flatMap((name, i): [number, string][] => [
    [i, `${name}_usr`],
    [8 + i, `${name}_fiq`],
  ]),
  ...['irq', 'svc', 'abt', 'und'].flatMap((mode, i): [number, string][] => [
    [16 + 2 * i, `LR_${mode}`],
    [17 + 2 * i, `SP_${mode}`],
    [32 + 16 + 2 * i, `SPSR_${mode}`],
  ]),
  [28, 'LR_mon'],
  [29, 'SP_mon'],
  [30, 'ELR_hyp'],
  [31, 'SP_hyp'],
  [32 + 14, 'SPSR_fiq'],
  [32 + 28, 'SPSR_mon'],
  [32 + 30, 'SPSR_hyp'],
];
const BANKED_NAMES = new Map(BANKED);
/** Both parts in lower or in upper case; usr, fiq and hyp are not known in upper case. */
const BANKED_NUMBERS = new Map(
  BANKED.flatMap(([number, name]): [string, number][] => {
    const [register, mode] = name.split('_');
    const modes = /usr|fiq|hyp/.test(mode) ? [mode] : [mode, mode.toUpperCase()];
    return modes.flatMap((each): [string, number][] => [
      [`${register}_${each}`, number],
      [`${register.toLowerCase()}_${each}`, number],
    ]);
  }),
);

/** `<banked:R,M,M1>`. */
export const bankedRegister: OperandKind = {
  compile(spec, row): Operand {
    const [r, m, m1] = spec.args.map((_, i) => fieldAt(spec, row, i));
    return {
      parse(reader) {
        const isStatus = reader.word().startsWith('spsr_');
        const number = BANKED_NUMBERS.get(reader.text.slice(reader.at, reader.wordEnd));
        if (number === undefined)
          return reader.fail(isStatus ? NO_FLAG : UNSUPPORTED, Severity.recoverable);
        reader.at = reader.wordEnd;
        return (
          reader.set(r, number >> 5) &&
          reader.set(m, (number >> 4) & 1) &&
          reader.set(m1, number & 15)
        );
      },
      print(insn) {
        const sysm = (fieldValue(m, insn) << 4) | fieldValue(m1, insn);
        const name = BANKED_NAMES.get((fieldValue(r, insn) << 5) | sysm);
        return name ?? `(UNDEF: ${(fieldValue(r, insn) << 6) | 32 | sysm})`;
      },
    };
  },
};

// The spellings of A32's classes of Advanced SIMD and of Armv8's floating point: what the core asks before it
// says that it does not execute a word of a class. A word that is none of them, or one of a feature that the PE
// does not have, is UNDEFINED.
import { FEATURES, featureBit } from '../../isa/features.js';
import type { Row } from '../../src/table/row.js';
import type { ExprTable } from './expressions.js';
import { table } from './sysregs.js';

/** Feature of a form that no PE has. */
const NEVER = 0xff;

interface Form {
  readonly mask: number;
  readonly value: number;
  readonly guard: number;
  /** 1 + the bit of its feature, 0 where every PE has it. */
  readonly feature: number;
  /** Bits that make a quadword register odd, which is UNDEFINED: always, and where the bit `q` is 1. */
  readonly odd: number;
  readonly oddWithQ: number;
  readonly q: number;
}

/** `<qq:D,Vd>` is a quadword register, `<qd:D,Vd,Q>` is one where Q is 1. */
function quadwords(row: Row): Pick<Form, 'odd' | 'oddWithQ' | 'q'> {
  const found = { odd: 0, oddWithQ: 0, q: 0 };
  for (const [, kind, list] of row.template.matchAll(/<(q[a-z]+):([\w,]+)/g)) {
    const fields = list.split(',');
    const bits = fields
      .filter((field) => /^V[dnm]$/.test(field))
      .reduce((mask, field) => mask | (1 << row.fields.get(field)!.lo), 0);
    const q = row.fields.get('Q');
    if (kind === 'qq') found.odd |= bits;
    else if (fields.includes('Q') && q) {
      found.oddWithQ |= bits;
      found.q = 1 << q.lo;
    }
  }
  return found;
}

/** The words of a row whose data type is half precision's: without FEAT_FP16 they are UNDEFINED. */
function halves(row: Row): { mask: number; value: number }[] {
  const [, fields, names] = /^\S*<dt(?::([\w,]+))?\|([^>]*)>/.exec(row.template) ?? [];
  if (names === undefined) return [];
  return names.split(',').flatMap((name, index) => {
    if (!/\bf16\b/.test(name)) return [];
    let { mask, value } = row;
    let rest = index;
    for (const field of (fields?.split(',') ?? []).map((each) => row.fields.get(each)!).reverse()) {
      mask |= (2 ** field.width - 1) << field.lo;
      value |= (rest % 2 ** field.width) << field.lo;
      rest >>>= field.width;
    }
    return [{ mask, value }];
  });
}

function featureOf({ feature }: Row): number {
  if (feature === undefined) return 0;
  const bit = featureBit(feature);
  if (bit === undefined) return NEVER;
  return FEATURES[bit].base === 'all' ? 0 : bit + 1;
}

/** All forms, those that no PE has first. */
export function emitForms(rows: readonly Row[], guards: ExprTable): string {
  const classes = new Set(
    rows
      .filter(({ isa, aliasOf, template }) => isa === 'a32' && !aliasOf && template === '')
      .map(({ name }) => name),
  );
  const forms = rows
    .filter(({ isa, aliasOf }) => isa === 'a32' && aliasOf !== undefined && classes.has(aliasOf))
    .flatMap((row): Form[] => [
      ...halves(row).map((half) => ({ ...half, guard: 0, feature: NEVER, ...quadwords(row) })),
      {
        mask: row.mask,
        value: row.value,
        guard: guards.idOf(row, row.guard),
        feature: featureOf(row),
        ...quadwords(row),
      },
    ]);
  const absent = forms.filter(({ feature }) => feature === NEVER);
  const present = forms.filter(({ feature }) => feature !== NEVER);
  const words = [...absent, ...present]
    .flatMap((form) => [
      form.mask,
      form.value,
      form.guard,
      form.feature,
      form.odd,
      form.oddWithQ,
      form.q,
      0,
    ])
    .map((word) => `0x${(word >>> 0).toString(16)}`);
  return `export const A32_FORM_COUNT: usize = ${forms.length};\n${table('u32', 'A32_FORMS', words)}`;
}

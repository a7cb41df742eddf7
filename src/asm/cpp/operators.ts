// The operators of `#if` that look at names: `defined`, `__has_include`, `__has_attribute` and their
// kin. They are answered before macros are expanded.
import { ConditionError } from './condition.js';
import { NAME, NUMBER, type Token } from './token.js';

/** What the operators ask the preprocessor. */
export interface Questions {
  isDefined(name: string): boolean;
  /** undefined: the operand is no header name. */
  hasInclude(operand: readonly Token[], next: boolean): boolean | undefined;
}

/** Replaces `defined X` and `__has_…(…)` by numbers before macros are expanded. */
export function replaceOperators(tokens: readonly Token[], ask: Questions): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i];
    if (kind !== NAME || !(text === 'defined' || text.startsWith('__has_'))) {
      out.push(tokens[i]);
      continue;
    }
    if (text === 'defined') {
      const paren = tokens[i + 1]?.text === '(';
      const name = tokens[i + (paren ? 2 : 1)];
      if (name?.kind !== NAME || (paren && tokens[i + 3]?.text !== ')')) {
        throw new ConditionError('operator "defined" requires an identifier');
      }
      out.push(truth(ask.isDefined(name.text) || isHasOperator(name.text)));
      i += paren ? 3 : 1;
      continue;
    }
    if (!isHasOperator(text)) {
      out.push(tokens[i]);
      continue;
    }
    if (tokens[i + 1]?.text !== '(') {
      throw new ConditionError(`missing '(' before "${text}" operand`);
    }
    const close = tokens.findIndex((token, at) => at > i && token.text === ')');
    if (close < 0) throw new ConditionError(`missing ')' after "${text}" operand`);
    out.push(truth(has(text, tokens.slice(i + 2, close), ask)));
    i = close;
  }
  return out;
}

function has(operator: string, operand: readonly Token[], ask: Questions): boolean {
  if (operator.startsWith('__has_include')) {
    const found = ask.hasInclude(operand, operator.endsWith('next'));
    if (found === undefined)
      throw new ConditionError(`operator "${operator}" requires a header-name`);
    return found;
  }
  if (operator === '__has_attribute') {
    return ATTRIBUTES.has((operand[operand.length - 1]?.text ?? '').replace(/^__|__$/g, ''));
  }
  return false;
}

function truth(value: boolean): Token {
  return { kind: NUMBER, text: value ? '1' : '0', space: true };
}

function isHasOperator(name: string): boolean {
  return (
    name === '__has_include' ||
    name === '__has_include_next' ||
    name === '__has_attribute' ||
    name === '__has_cpp_attribute' ||
    name === '__has_c_attribute' ||
    name === '__has_builtin'
  );
}

/** Attributes of gcc that sources ask for. */
const ATTRIBUTES = new Set(
  (
    'alias aligned alloc_size always_inline artificial assume_aligned cleanup cold const constructor ' +
    'copy deprecated designated_init destructor error externally_visible fallthrough flatten format ' +
    'gnu_inline hot ifunc leaf malloc may_alias mode naked no_instrument_function no_profile_instrument_function ' +
    'no_reorder no_sanitize no_sanitize_address no_sanitize_undefined noclone noinline nonnull nonstring ' +
    'noreturn nothrow optimize packed pure returns_nonnull section symver target transparent_union unused ' +
    'used vector_size visibility warn_unused_result warning weak weakref zero_call_used_regs'
  ).split(' '),
);

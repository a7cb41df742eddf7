// From a mnemonic and the text of its operands to a word: the rows with that mnemonic are tried in
// table order, the first that fits wins; if none does, the best failure gives GNU's message.
import type { InstructionSet, Row } from '../table/row.js';
import { withoutPrefixes, withSizes } from './a32/spellings.js';
import { isCondition } from './a32/suffixes.js';
import { type TypedOperands, typedOperands } from './a32/typed-operands.js';
import { type Encoded, type OperandContext, OperandError } from './context.js';
import { echo } from './echo.js';
import { Severity } from './kind.js';
import { type Candidate, compiledTableOf, firstLetter, mayStartWith } from './mnemonics.js';
import { readRow } from './read.js';
import { OperandReader } from './reader.js';
import { ANYWHERE, branches, Choice, withoutWidth } from './t32/choice.js';
import { refusalInDivided, textRefusal } from './t32/divided.js';
import { unknownMnemonic, withoutCondition, wrongType } from './unknown.js';

const reader = new OperandReader();

const ALWAYS = 14;
const NO_TYPES: readonly string[] = [];

/**
 * Encodes one instruction. `operands` is the text behind the mnemonic, without comments. Throws
 * OperandError with the message GNU as prints behind `Error: `.
 */
export function encodeInstruction(
  isa: InstructionSet,
  mnemonic: string,
  operands: string,
  ctx: OperandContext,
): Encoded {
  if (isa === 'a64' || operands.indexOf('%') < 0) return encode(isa, mnemonic, operands, ctx);
  const plain = withoutPrefixes(operands);
  try {
    return encode(isa, mnemonic, plain, ctx);
  } catch (error) {
    if (!(error instanceof OperandError)) throw error;
    const [ours, theirs] = [plain, operands].map((each) => echo(mnemonic, each, isa));
    throw new OperandError(
      error.message.replace(ours, () => theirs),
      error.column,
    );
  }
}

function encode(
  isa: InstructionSet,
  mnemonic: string,
  operands: string,
  ctx: OperandContext,
): Encoded {
  if (isa === 't32') return encodeThumb(mnemonic, operands, ctx);
  const name = mnemonic.toLowerCase();
  const typed = isa === 'a64' ? undefined : withTypes(name, operands);
  if (typed) {
    const attempt = (each: readonly Candidate[]) => tryAll(each, '', mnemonic, typed.operands, ctx);
    return tryTypes(isa, name, typed, attempt) ?? refuse(isa, mnemonic, operands);
  }
  const candidates = lookUp(isa, name);
  if (!candidates) {
    refuseCondition(isa, name, mnemonic, operands, ctx);
    throw unknownMnemonic(isa, mnemonic, operands, ctx);
  }
  const letter = isa === 'a64' ? firstLetter(operands) : '';
  return (
    (letter !== '' && tryAll(candidates, letter, mnemonic, operands, ctx)) ||
    tryAll(candidates, '', mnemonic, operands, ctx) ||
    refuseA(isa, mnemonic, operands, ctx)
  );
}

/** What a mnemonic may mean; where it has data types behind a dot, also what it means without them. */
function lookUp(isa: InstructionSet, name: string): readonly Candidate[] | undefined {
  const known = meanings[isa].get(name);
  if (known) {
    ({ untyped, types, quad } = known);
    return known.candidates;
  }
  const candidates = find(isa, name);
  if (meanings[isa].size >= MAX_MEANINGS) meanings[isa].clear();
  meanings[isa].set(name, { candidates, untyped, types, quad });
  return candidates;
}

/** What has been looked up before, and the variables below as they were then. */
interface Meaning {
  readonly candidates: readonly Candidate[] | undefined;
  readonly untyped: number;
  readonly types: readonly string[];
  readonly quad: boolean;
}

const meanings: Readonly<Record<InstructionSet, Map<string, Meaning>>> = {
  a64: new Map(),
  a32: new Map(),
  t32: new Map(),
};
const MAX_MEANINGS = 4096;

function find(isa: InstructionSet, name: string): readonly Candidate[] | undefined {
  const table = compiledTableOf(isa);
  const exact = table.candidates(name);
  untyped = exact?.length ?? 0;
  types = NO_TYPES;
  quad = false;
  if (isa === 'a64') return exact;
  const dot = name.indexOf('.');
  const base = dot < 0 ? name : name.slice(0, dot);
  if (dot <= 0 && (exact || !base.endsWith('q'))) return exact;
  const sized = exact ? name : withSizes(name);
  if (sized !== name) return find(isa, sized);
  const known = table.candidates(base);
  if (known && !exact && ANY_TYPE.test(name)) {
    untyped = known.length;
    return known;
  }
  quad = !exact && !known && base.endsWith('q');
  const typed = (quad ? table.candidates(base.slice(0, -1)) : known)?.filter(
    (candidate) => candidate.typed && (!quad || hasQuadName(candidate)),
  );
  if (!typed?.length) return exact;
  if (dot > 0) types = name.slice(dot + 1).split('.');
  return exact ? [...exact, ...typed] : typed;
}

/** Loads and stores of FP registers take any data type: `vldr.64`. */
const ANY_TYPE = /^v(ldr|str|ldm|stm|push|pop)\w*(\.([iusfp]?(8|16|32|64)|bf16))+$/;

/** The data types of the last mnemonic looked up, and how many of its candidates have none. */
let types: readonly string[] = [];
let untyped = 0;

/** The mnemonic had a Q behind it, which wants Q registers. */
let quad = false;

/** Advanced SIMD as Armv7 had it: `vaddq.i32`, the name of intrinsics. */
const hasQuadName = ({ row }: Candidate) =>
  row.fields.has('Q') && (row.feature === 'RDM' || (row.feature === 'AdvSIMD' && !row.since));

/** A data type of Advanced SIMD. */
const TYPE = /^(bf16|f(16|32|64)?|d|[iusp]?(8|16|32|64))$/;

/** Types behind the operands, where the mnemonic has none and could have. */
function withTypes(name: string, operands: string): TypedOperands | undefined {
  if (!name.startsWith('v') || name.includes('.') || !operands.includes('.')) return undefined;
  const typed = typedOperands(operands);
  const wrong = typed?.types.flat().find((type) => !TYPE.test(type));
  if (wrong !== undefined && /^\D+\d/.test(wrong))
    throw new OperandError(`bad size ${/\d+/.exec(wrong)?.[0]} in type specifier`);
  return typed;
}

/** The first reading of the types with which an instruction comes out of `attempt`. */
function tryTypes(
  isa: InstructionSet,
  name: string,
  typed: TypedOperands,
  attempt: (candidates: readonly Candidate[]) => Encoded | undefined,
): Encoded | undefined {
  for (const choice of typed.types) {
    const candidates = lookUp(isa, `${name}.${choice.join('.')}`);
    const encoded = candidates && attempt(candidates);
    if (encoded) return encoded;
  }
  return undefined;
}

const everyCandidate = () => true;

/** The first candidate that fits, of those that may start with `letter` and are `allowed`. */
function tryAll(
  candidates: readonly Candidate[],
  letter: string,
  mnemonic: string,
  operands: string,
  ctx: OperandContext,
  allowed: (candidate: Candidate) => boolean = everyCandidate,
): Encoded | undefined {
  reader.start(operands, ctx);
  unsupported = undefined;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    reader.types = i < untyped ? NO_TYPES : types;
    if (!allowed(candidate)) continue;
    if (candidate.condition === 'suffix' && ctx.syntax === 'divided') continue;
    if (!mayStartWith(candidate, letter) || !readRow(candidate, reader)) continue;
    const { row } = candidate.compiled;
    if (quad && !isQuad(row)) {
      reader.fail('Neon quad precision register expected', Severity.other);
      continue;
    }
    if (!isHint(row) && !admits(ctx, row, reader.insn)) {
      unsupported = row;
      continue;
    }
    const encoded: Encoded = {
      row,
      insn: reader.insn >>> 0,
      bytes: row.isa === 't32' && reader.insn >>> 16 === 0 ? 2 : 4,
      fixups: reader.fixups,
    };
    addWarnings(encoded, candidate, mnemonic, operands);
    complain(ctx);
    return encoded;
  }
  return undefined;
}

function complain(ctx: OperandContext): void {
  for (const message of reader.complaints) ctx.complain?.(message);
}

const isQuad = (row: Row) => reader.get(row.fields.get('Q')!) === 1;

/** Without a processor to ask, all rows but those that stand in for a missing one. */
function admits(ctx: OperandContext, row: Row, insn: number): boolean {
  return ctx.admits ? ctx.admits(row, insn) : !row.since?.startsWith('oldnop');
}

/** A64 hints are NOPs where the feature is missing, so GNU takes them everywhere. */
function isHint(row: Row): boolean {
  return row.isa === 'a64' && (row.value & 0xfffff01f) >>> 0 === 0xd503201f;
}

/** A row that fits, where the processor lacks what it needs. */
let unsupported: Row | undefined;

function addWarnings(
  encoded: Encoded,
  candidate: Candidate,
  mnemonic: string,
  operands: string,
): void {
  const warning = candidate.compiled.warning?.(encoded.insn, reader);
  if (warning !== undefined) reader.warnings.push(warning);
  if (isConditionalHalf(candidate, encoded.insn)) {
    reader.warnings.push(
      'ARMv8.2 scalar fp16 instruction cannot be conditional, the behaviour is UNPREDICTABLE',
    );
  }
  if (
    reader.ctx.isa !== 'a64' &&
    candidate.row.feature === 'RDM' &&
    reader.ctx.supports?.('simd81') === false
  ) {
    reader.warnings.push('this instruction implies use of ARMv8.1 AdvSIMD.');
  }
  if (candidate.condition === 'infix' && reader.ctx.syntax === 'unified') {
    reader.warnings.unshift('conditional infixes are deprecated in unified syntax');
  }
  if (reader.warnings.length === 0) return;
  const statement = echo(mnemonic.toLowerCase(), operands, reader.ctx.isa);
  encoded.warnings = reader.warnings.map((text) =>
    text.endsWith('-') || text.endsWith(' ') ? `${text}\`${statement}'` : text,
  );
}

/** An A32 or A64 instruction that no row has. GNU as counts what it could read as one of an IT block. */
function refuseA(
  isa: InstructionSet,
  mnemonic: string,
  operands: string,
  ctx: OperandContext,
): never {
  const { failMessage, failOperand, failSeverity, failColumn } = reader;
  const lacking = unsupported;
  if (!lacking) refuseCondition(isa, mnemonic.toLowerCase(), mnemonic, operands, ctx);
  Object.assign(reader, { failMessage, failOperand, failSeverity, failColumn });
  unsupported = lacking;
  if (!lacking && failSeverity === Severity.other) ctx.it?.conditions.shift();
  refuse(isa, mnemonic, operands);
}

/** Throws for an A32 instruction of Advanced SIMD that there is, but for its condition. */
function refuseCondition(
  isa: InstructionSet,
  name: string,
  mnemonic: string,
  operands: string,
  ctx: OperandContext,
): void {
  const [, base, condition, more] = /^(v\w+?)(\w\w)(\..*)?$/.exec(name) ?? [];
  if (isa !== 'a32' || condition === undefined || !isCondition(condition)) return;
  const candidates = lookUp(isa, base + (more ?? ''));
  const encoded = candidates && tryAll(candidates, '', mnemonic, operands, ctx);
  if (!encoded) return;
  // What has a coprocessor's encoding is not read at all.
  if (!isCoprocessor(encoded.insn)) ctx.it?.conditions.shift();
  const text = echo(mnemonic, operands, isa);
  throw new OperandError(`instruction cannot be conditional -- \`${text}'`);
}

const isCoprocessor = (insn: number) => insn >>> 24 >= 0xfc;

/** Half precision (`<hc>`, `<nc>`) with a condition of A32 or of an IT block. */
function isConditionalHalf({ row, cond }: Candidate, insn: number): boolean {
  if (row.feature !== 'FP16' || !/<[hn]c>/.test(row.template)) return false;
  if (row.isa === 'a32') return insn >>> 28 < ALWAYS;
  return row.isa === 't32' && cond !== undefined && cond !== ALWAYS;
}

function refuse(isa: InstructionSet, mnemonic: string, operands: string): never {
  if (isa !== 'a64' && wrongType(withoutWidth(mnemonic).base) !== undefined)
    throw unknownMnemonic(isa, mnemonic, operands, reader.ctx);
  complain(reader.ctx);
  if (unsupported?.feature === 'VFP' || unsupported?.feature === 'AdvSIMD') {
    const text = echo(mnemonic, operands, isa);
    throw new OperandError(`selected FPU does not support instruction -- \`${text}'`);
  }
  if (unsupported?.feature === 'BF16' || unsupported?.name === 'VCVT_bf16') {
    if (reader.ctx.supports?.('FPv8')) {
      reader.ctx.it?.conditions.shift();
      const text = echo(mnemonic, operands, isa);
      throw new OperandError(`selected processor does not support bf16 instruction -- \`${text}'`);
    }
  }
  if (unsupported) {
    const mode = isa === 'a64' ? '' : isa === 't32' ? ' in Thumb mode' : ' in ARM mode';
    throw new OperandError(
      `selected processor does not support \`${echo(mnemonic, operands, isa)}'${mode}`,
    );
  }
  if (reader.failSeverity === 0) throw unknownMnemonic(isa, mnemonic, operands, reader.ctx);
  throw failure(isa, mnemonic, operands);
}

/** A T32 instruction: the encoding depends on the IT block and on `.n` and `.w`. */
function encodeThumb(mnemonic: string, operands: string, ctx: OperandContext): Encoded {
  const name = mnemonic.toLowerCase();
  const { base, width } = ctx.syntax === 'unified' ? withoutWidth(name) : { base: name, width: 0 };
  const typed = withTypes(base, operands);
  if (typed) {
    const attempt = (each: readonly Candidate[]) =>
      encodeOf(each, { mnemonic, operands: typed.operands, ctx, width });
    return tryTypes('t32', base, typed, attempt) ?? refuse('t32', mnemonic, operands);
  }
  const candidates = lookUp('t32', base);
  if (!candidates) {
    if (ctx.it?.conditions.length && withoutCondition('t32', base)) {
      ctx.it.conditions.shift();
      const text = echo(mnemonic, operands, 't32');
      throw new OperandError(`instruction not allowed in IT block -- \`${text}'`);
    }
    throw unknownMnemonic('t32', mnemonic, operands, ctx);
  }
  if (ctx.syntax === 'divided') refuseInDivided(base, candidates, mnemonic, operands, ctx);
  return (
    encodeOf(candidates, { mnemonic, operands, ctx, width }) ?? refuse('t32', mnemonic, operands)
  );
}

/** In `.syntax divided` T32 has no conditions, and A32's infixes no suffixes. */
function refuseInDivided(
  name: string,
  candidates: readonly Candidate[],
  mnemonic: string,
  operands: string,
  ctx: OperandContext,
): void {
  const inA32 = compiledTableOf('a32').candidates(name);
  if (inA32?.every(({ condition }) => condition === 'suffix'))
    throw unknownMnemonic('t32', mnemonic, operands, ctx);
  if (candidates.every(({ cond = ALWAYS }) => cond !== ALWAYS))
    throw new OperandError('Thumb does not support conditional execution');
}

/** A T32 statement: its parts, and the width that the mnemonic asks for. */
interface ThumbStatement {
  readonly mnemonic: string;
  readonly operands: string;
  readonly ctx: OperandContext;
  readonly width: number;
}

/** The encoding of a T32 instruction; undefined with failures noted. Throws OperandError for what only the place forbids. */
function encodeOf(
  candidates: readonly Candidate[],
  { mnemonic, operands, ctx, width }: ThumbStatement,
): Encoded | undefined {
  const choice = new Choice(ctx, width);
  const attempt = (allowed: (candidate: Candidate) => boolean) =>
    tryAll(candidates, '', mnemonic, operands, ctx, allowed);
  const grows = (by: Choice) =>
    candidates.some((candidate) => {
      if (!GROWING.test(candidate.row.name) || !by.allows(candidate)) return false;
      reader.start(operands, ctx);
      return !readRow(candidate, reader) && reader.failSeverity === Severity.range;
    });
  const chosen = (by: Choice): Encoded | undefined => {
    const narrow = attempt((candidate) => by.allows(candidate));
    if (!narrow) return undefined;
    if (narrow.bytes === 4 && width === 0 && ctx.relaxes && ctx.syntax === 'unified') {
      return { ...narrow, fixups: [...narrow.fixups], grows: grows(by) };
    }
    if (!by.mayBeWide(narrow)) return narrow;
    return by.relaxed(
      narrow,
      attempt((candidate) => by.allows(candidate) && candidate.row.width === 32),
    );
  };
  const encoded =
    ctx.implicitIt && !ctx.it?.conditions.length
      ? implicitly(candidates, ctx, chosen, (condition) => new Choice(ctx, width, condition))
      : chosen(choice);
  if (encoded) {
    choice.finish(
      encoded,
      (text) => new OperandError(`${text} -- \`${echo(mnemonic, operands, 't32')}'`),
    );
    return encoded;
  }
  if (ctx.syntax === 'divided') {
    const wide = attempt((candidate) => choice.allowsUnified(candidate));
    const name = mnemonic.toLowerCase();
    const why = wide
      ? refusalInDivided(wide.row, wide.insn, name)
      : textRefusal(name, operands, reader.failSeverity);
    if (why) {
      const echoed = why.echoes ? ` -- \`${echo(mnemonic, operands, 't32')}'` : '';
      throw new OperandError(why.message + echoed);
    }
  }
  const { failMessage, failOperand, failSeverity } = reader;
  const lacking = unsupported;
  const why = choice.reasons.find((reason) => attempt((candidate) => reason.allows(candidate)));
  // GNU as counts what it could read, though not encode, as an instruction of the block.
  if (why || failSeverity === Severity.other) ctx.it?.conditions.shift();
  if (why) throw new OperandError(`${why.message} -- \`${echo(mnemonic, operands, 't32')}'`);
  if (failSeverity > 0) {
    reader.failMessage = failMessage;
    reader.failOperand = failOperand;
    reader.failSeverity = failSeverity;
  }
  unsupported = lacking;
  return undefined;
}

/** Encodings of 16 bits that GNU gives up for longer ones only when it knows where everything is. */
const GROWING = /^(ADD|SUB|MOV|CMP|LDR|STR)[BH]?_(SP_)?imm_T[12]$|^ADR_T1$/;

/**
 * Encodes where the front end writes the IT instructions: as part of the block it has begun if the condition is
 * one of its two, else without a condition, else as the first of a block.
 */
function implicitly(
  candidates: readonly Candidate[],
  { implicitIt }: OperandContext,
  chosen: (by: Choice) => Encoded | undefined,
  choiceIn: (conditions: readonly number[]) => Choice,
): Encoded | undefined {
  const conditions = [...new Set(candidates.map(({ cond }) => cond ?? ALWAYS))].filter(
    (condition) => condition < ALWAYS,
  );
  const take = (kind: 'begin' | 'join', condition: number): Encoded | undefined => {
    const encoded = chosen(choiceIn([condition]));
    if (encoded) encoded.implicit = { kind, condition, last: branches(encoded.insn) };
    return encoded;
  };
  for (const condition of conditions) {
    const encoded = implicitIt?.joins(condition) && take('join', condition);
    if (encoded) return encoded;
  }
  const encoded = chosen(choiceIn([]));
  if (encoded) {
    if (ANYWHERE.test(reader.row.name)) {
      encoded.implicit = { kind: 'neutral', condition: ALWAYS, last: false };
    }
    return encoded;
  }
  for (const condition of conditions) {
    const first = take('begin', condition);
    if (first) return first;
  }
  return undefined;
}

/** True when some row is spelled so (any case). */
export function isMnemonic(isa: InstructionSet, mnemonic: string): boolean {
  const name = mnemonic.toLowerCase();
  const base = isa === 't32' ? withoutWidth(name).base : name;
  return lookUp(isa, base) !== undefined;
}

function failure(isa: InstructionSet, mnemonic: string, operands: string): OperandError {
  const { failMessage, failOperand, failColumn } = reader;
  if (failOperand < 0) return new OperandError(failMessage, failColumn);
  const where =
    isa === 'a64' && failOperand > 0 && !named(failMessage) ? ` at operand ${failOperand}` : '';
  // GNU has put the name in lower case by then; for A32 it has not.
  const name = isa === 'a64' ? mnemonic.toLowerCase() : mnemonic;
  return new OperandError(`${failMessage}${where} -- \`${echo(name, operands, isa)}'`, failColumn);
}

/** True when the message already says which operand it is about. */
function named(message: string): boolean {
  return message.startsWith('operand ');
}

// One row of the instruction table: parsed from the text in isa/, checked, and kept as masks and
// fields. The grammar is described in isa/README.md; tools, encoder, decoder generator and
// disassembler all start here.
import { type Expr, evaluate, parseExpr } from './expr.js';

export type InstructionSet = 'a64' | 'a32' | 't32';

/** A named bit field: `insn<lo+width-1:lo>`. */
export interface Field {
  readonly name: string;
  readonly lo: number;
  readonly width: number;
}

export interface Row {
  readonly isa: InstructionSet;
  /** The manual's mnemonic and form: `ADD_imm`, `CBNZ`. Also the executor's name. */
  readonly name: string;
  /** Name of the exported block it stands in, the manual's class of encodings. */
  readonly group: string;
  /** 16 or 32. */
  readonly width: 16 | 32;
  /** Bits that must match, and their values. */
  readonly mask: number;
  readonly value: number;
  /** Bits written `(0)` or `(1)`: encoded so, UNPREDICTABLE otherwise, not looked at by the decoder. */
  readonly shouldMask: number;
  readonly shouldValue: number;
  readonly fields: ReadonlyMap<string, Field>;
  /** Assembly template; '' where the row has no syntax of its own. */
  readonly template: string;
  /** `if …`: where it is false the encoding is not this row's. */
  readonly guard?: Expr;
  /** `imm = …`: what the executor reads as imm(rec); the whole word where absent. */
  readonly imm?: Expr;
  /** `per …`: fields for whose values the core has a specialised op each. */
  readonly per: readonly string[];
  /** `cold`: dispatched by the second-level switch; `cold EXPR`: where EXPR over the `per` fields holds. */
  readonly cold: boolean | Expr;
  /** `near`: a direct branch; the core has an op each for targets inside and outside of the page. */
  readonly near: boolean;
  /** `exec NAME`: runs as row NAME, whose record is the same; of T32: the A32 row it runs as. */
  readonly exec?: string;
  /** `FIELD = EXPR` (T32): the value of a field of the A32 row that it runs as. */
  readonly bindings: ReadonlyMap<string, Expr>;
  /** `alias NAME`: a preferred or accepted spelling of another row; not seen by the decoder. */
  readonly aliasOf?: string;
  /** `prefer EXPR`: the disassembler uses this alias only where it is true; the encoder always may. */
  readonly prefer?: Expr;
  /** `accept`: an alias the assembler accepts and the disassembler never prints. */
  readonly accept: boolean;
  /** `feat NAME`: the architecture feature that adds it; absent = base architecture. */
  readonly feature?: string;
  /** `since NAME` (A32, T32): what a processor must have for the assembler to take it. */
  readonly since?: string;
  /** `refuse WHAT if EXPR` (A32, T32): operands that the assembler refuses though they have an encoding. */
  readonly refusals: readonly Refusal[];
  readonly diagram: string;
}

export interface Refusal {
  /** Stands for a message of src/operands/refusals.ts. */
  readonly what: string;
  readonly when: Expr;
}

export class RowError extends Error {}

/** Parses one exported block of isa/. Empty lines and lines starting with `//` are skipped. */
export function parseRows(isa: InstructionSet, group: string, text: string): Row[] {
  return rowLines(text).map((line) => parseRow(isa, group, line));
}

/** The lines of a block that are rows. */
export function rowLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

const SEPARATOR = /\s\|(?:\s|$)/;

/** The template of the row in `line`. */
export function templateOf(line: string): string {
  return line.split(SEPARATOR, 3)[2]?.trim() ?? '';
}

/** Parses one line: `NAME | diagram | template | tag | tag …`. Throws RowError with the line. */
export function parseRow(isa: InstructionSet, group: string, line: string): Row {
  const fail = (why: string): never => {
    throw new RowError(`${why}: ${line}`);
  };
  const [name, diagram, template = '', ...tags] = line.split(SEPARATOR).map((s) => s.trim());
  if (!/^[A-Za-z_]\w*$/.test(name)) fail('a row starts with its name');
  if (diagram === undefined) fail('a row needs a diagram');

  const fields = new Map<string, Field>();
  const layout: { width: number; set: (lo: number) => void }[] = [];
  let mask = 0;
  let value = 0;
  let shouldMask = 0;
  let shouldValue = 0;
  for (const token of diagram.split(/\s+/)) {
    const should = /^\(([01]+)\)$/.exec(token);
    const named = /^([A-Za-z_]\w*)(?::(\d+))?$/.exec(token);
    if (/^[01]+$/.test(token) || should) {
      const bits = should ? should[1] : token;
      const ones = 2 ** bits.length - 1;
      layout.push({
        width: bits.length,
        set: (lo) => {
          if (should) {
            shouldMask += ones * 2 ** lo;
            shouldValue += parseInt(bits, 2) * 2 ** lo;
          } else {
            mask += ones * 2 ** lo;
            value += parseInt(bits, 2) * 2 ** lo;
          }
        },
      });
    } else if (named) {
      const width = named[2] ? Number(named[2]) : 1;
      if (fields.has(named[1])) fail(`field ${named[1]} stands twice in the diagram`);
      fields.set(named[1], { name: named[1], lo: 0, width });
      layout.push({
        width,
        set: (lo) => fields.set(named[1], { name: named[1], lo, width }),
      });
    } else fail(`'${token}' is neither bits nor a field`);
  }
  const width = layout.reduce((sum, part) => sum + part.width, 0);
  if (width !== 32 && width !== 16) fail(`the diagram has ${width} bits, not 16 or 32`);
  let lo = width;
  for (const part of layout) {
    lo -= part.width;
    part.set(lo);
  }

  let guard: Expr | undefined;
  let imm: Expr | undefined;
  let per: string[] = [];
  let cold: boolean | Expr = false;
  let exec: string | undefined;
  let near = false;
  let aliasOf: string | undefined;
  let prefer: Expr | undefined;
  let accept = false;
  let feature: string | undefined;
  let since: string | undefined;
  const bindings = new Map<string, Expr>();
  const refusals: Refusal[] = [];
  for (const tag of tags) {
    let match: RegExpExecArray | null;
    if ((match = /^if\s+(.*)$/.exec(tag))) guard = parseExpr(match[1]);
    else if ((match = /^imm\s*=\s*(.*)$/.exec(tag))) imm = parseExpr(match[1]);
    else if ((match = /^per\s+(.*)$/.exec(tag))) per = match[1].split(/\s+/);
    else if ((match = /^alias\s+(\w+)$/.exec(tag))) aliasOf = match[1];
    else if ((match = /^feat\s+(\w+)$/.exec(tag))) feature = match[1];
    else if ((match = /^since\s+(\w+)$/.exec(tag))) since = match[1];
    else if ((match = /^prefer\s+(.*)$/.exec(tag))) prefer = parseExpr(match[1]);
    else if ((match = /^refuse\s+(\w+)\s+if\s+(.*)$/.exec(tag)))
      refusals.push({ what: match[1], when: parseExpr(match[2]) });
    else if (tag === 'accept') accept = true;
    else if (tag === 'cold') cold = true;
    else if (tag === 'near') near = true;
    else if ((match = /^cold\s+(.*)$/.exec(tag))) cold = parseExpr(match[1]);
    else if ((match = /^exec\s+(\w+)$/.exec(tag))) exec = match[1];
    else if (isa === 't32' && (match = /^(\w+)\s*=\s*(.*)$/.exec(tag)))
      bindings.set(match[1], parseExpr(match[2]));
    else fail(`unknown tag '${tag}'`);
  }
  const conditions = refusals.map(({ when }) => when);
  const expressions = [guard, imm, prefer, ...bindings.values(), ...conditions];
  for (const field of [...per, ...expressions.flatMap(fieldsIn)]) {
    if (!fields.has(field)) fail(`no field '${field}' in the diagram`);
  }
  return {
    isa,
    name,
    group,
    width: width as 16 | 32,
    mask: mask >>> 0,
    value: value >>> 0,
    shouldMask: shouldMask >>> 0,
    shouldValue: shouldValue >>> 0,
    fields,
    template,
    guard,
    imm,
    per,
    cold,
    exec,
    bindings,
    near,
    aliasOf,
    prefer,
    accept,
    feature,
    since,
    refusals,
    diagram,
  };
}

/** Names of the fields an expression mentions. */
export function fieldsIn(expr: Expr | undefined): string[] {
  if (!expr) return [];
  switch (expr.kind) {
    case 'field':
      return [expr.name];
    case 'concat':
      return expr.parts.flatMap(fieldsIn);
    case 'unary':
      return fieldsIn(expr.operand);
    case 'binary':
      return [...fieldsIn(expr.left), ...fieldsIn(expr.right)];
    case 'call':
      return expr.args.flatMap(fieldsIn);
    default:
      return [];
  }
}

/** `insn<field>` as an unsigned number. */
export function fieldOf(row: Row, name: string, insn: number): number {
  const field = row.fields.get(name);
  if (!field) throw new RowError(`${row.name} has no field ${name}`);
  return (insn >>> field.lo) & (2 ** field.width - 1);
}

/** True when `insn` is an encoding of `row`: fixed bits match, guard holds, A32 cond is not 0b1111. */
export function matches(row: Row, insn: number): boolean {
  if ((insn & row.mask) >>> 0 !== row.value) return false;
  if (row.isa === 'a32' && row.fields.get('cond')?.width === 4 && insn >>> 28 === 15) return false;
  if (!row.guard) return true;
  return (
    evaluate(row.guard, {
      width: (name) => row.fields.get(name)!.width,
      value: (name) => fieldOf(row, name, insn),
    }) !== 0
  );
}

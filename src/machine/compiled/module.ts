// Reads functions of core.wasm: the run loop's ops, whose code the second tier specialises. Only what
// such functions consist of is known; a function with anything else is not readable.

/** WebAssembly's value types, by their byte. */
export const I32 = 0x7f;
export const I64 = 0x7e;
export type ValueType = typeof I32 | typeof I64;

/** Opcodes by WebAssembly's names: those that are named somewhere, and the ends of ranges. */
export const OP = {
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  br_if: 0x0d,
  br_table: 0x0e,
  return: 0x0f,
  call: 0x10,
  drop: 0x1a,
  select: 0x1b,
  local_get: 0x20,
  local_set: 0x21,
  local_tee: 0x22,
  i32_load: 0x28,
  i64_load: 0x29,
  i32_load8_s: 0x2c,
  i32_load8_u: 0x2d,
  i32_load16_u: 0x2f,
  i64_load16_u: 0x33,
  i64_load32_s: 0x34,
  i64_load32_u: 0x35,
  i32_store: 0x36,
  i64_store: 0x37,
  i64_store32: 0x3e,
  i32_const: 0x41,
  i64_const: 0x42,
  i32_eqz: 0x45,
  i32_eq: 0x46,
  i32_ne: 0x47,
  i32_lt_s: 0x48,
  i32_ge_u: 0x4f,
  i64_eqz: 0x50,
  i64_eq: 0x51,
  i64_ge_u: 0x5a,
  i32_clz: 0x67,
  i32_popcnt: 0x69,
  i32_add: 0x6a,
  i32_sub: 0x6b,
  i32_or: 0x72,
  i32_shr_u: 0x76,
  i32_rotr: 0x78,
  i64_clz: 0x79,
  i64_popcnt: 0x7b,
  i64_add: 0x7c,
  i64_shr_u: 0x88,
  i64_rotr: 0x8a,
  i32_wrap_i64: 0xa7,
  i64_extend_i32_s: 0xac,
  i64_extend_i32_u: 0xad,
  i32_extend8_s: 0xc0,
  i32_extend16_s: 0xc1,
  i64_extend8_s: 0xc2,
  i64_extend32_s: 0xc4,
} as const;

/** One instruction; those of a block nested. `a`, `b`: immediates (index; alignment and offset). */
export interface Instruction {
  readonly op: number;
  readonly a: number;
  readonly b: number;
  /** The value of an i64.const. */
  readonly wide?: bigint;
  /** Depths of a br_table, its default last. */
  readonly depths?: readonly number[];
  /** Result type of a block, where it has one. */
  readonly result?: ValueType;
  readonly body?: readonly Instruction[];
  readonly otherwise?: readonly Instruction[];
}

export interface FunctionType {
  readonly params: readonly number[];
  readonly results: readonly number[];
}

export interface Body {
  /** Types of the parameters, then of the other locals. */
  readonly locals: readonly ValueType[];
  readonly code: readonly Instruction[];
}

class Unreadable extends Error {}

const DECODER = new TextDecoder();

class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  byte(): number {
    return this.bytes[this.at++];
  }

  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  signed(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(Number(shift) + 7, value);
    }
  }

  name(): string {
    const length = this.unsigned();
    this.at += length;
    return DECODER.decode(this.bytes.subarray(this.at - length, this.at));
  }

  vector<T>(read: () => T): T[] {
    return Array.from({ length: this.unsigned() }, read);
  }
}

/** The functions of a module, read when they are asked for. */
export class WasmModule {
  private types: FunctionType[] = [];
  private functionTypes: number[] = [];
  private readonly starts: number[] = [];
  private imported = 0;
  private readonly exported = new Map<string, number>();
  private readonly names = new Map<number, string>();
  private readonly bodies = new Map<number, Body | undefined>();

  constructor(private readonly bytes: Uint8Array) {
    const reader = new Reader(bytes, 8);
    while (reader.at < bytes.length) {
      const id = reader.byte();
      const size = reader.unsigned();
      const end = reader.at + size;
      this.section(id, reader);
      reader.at = end;
    }
  }

  private section(id: number, reader: Reader): void {
    if (id === 1) {
      this.types = reader.vector(() => {
        reader.byte();
        return {
          params: reader.vector(() => reader.byte()),
          results: reader.vector(() => reader.byte()),
        };
      });
    } else if (id === 2) {
      for (let n = reader.unsigned(); n > 0; n--) {
        reader.name();
        reader.name();
        if (reader.byte() !== 0) throw new Error('core.wasm imports something else than functions');
        this.functionTypes.push(reader.unsigned());
        this.imported++;
      }
    } else if (id === 3) {
      this.functionTypes.push(...reader.vector(() => reader.unsigned()));
    } else if (id === 7) {
      for (let n = reader.unsigned(); n > 0; n--) {
        const name = reader.name();
        const kind = reader.byte();
        const index = reader.unsigned();
        if (kind !== 0) continue;
        this.exported.set(name, index);
        if (!this.names.has(index)) this.names.set(index, name);
      }
    } else if (id === 10) {
      for (let n = reader.unsigned(); n > 0; n--) {
        const size = reader.unsigned();
        this.starts.push(reader.at);
        reader.at += size;
      }
    }
  }

  /** The name by which a function is exported. */
  nameOf(index: number): string | undefined {
    return this.names.get(index);
  }

  has(name: string): boolean {
    return this.exported.has(name);
  }

  /** Throws where there is no such export. */
  indexOf(name: string): number {
    const index = this.exported.get(name);
    if (index === undefined) throw new Error(`core.wasm does not export ${name}`);
    return index;
  }

  typeOf(index: number): FunctionType {
    return this.types[this.functionTypes[index]];
  }

  /** The code of an exported function; undefined where there is none or it is not readable. */
  body(name: string): Body | undefined {
    const index = this.exported.get(name);
    return index === undefined ? undefined : this.bodyOf(index);
  }

  bodyOf(index: number): Body | undefined {
    if (index < this.imported) return undefined;
    if (!this.bodies.has(index)) {
      try {
        this.bodies.set(index, this.readBody(index));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.bodies.set(index, undefined);
      }
    }
    return this.bodies.get(index);
  }

  private readBody(index: number): Body {
    const reader = new Reader(this.bytes, this.starts[index - this.imported]);
    const locals = [...this.typeOf(index).params];
    for (let n = reader.unsigned(); n > 0; n--) {
      const count = reader.unsigned();
      const type = reader.byte();
      for (let i = 0; i < count; i++) locals.push(type);
    }
    if (locals.some((type) => type !== I32 && type !== I64)) throw new Unreadable();
    return { locals: locals as ValueType[], code: readBlock(reader).code };
  }
}

/** Reads up to the `end` or `else` of a block. */
function readBlock(reader: Reader): { code: Instruction[]; last: number } {
  const code: Instruction[] = [];
  for (;;) {
    const op = reader.byte();
    if (op === OP.end || op === OP.else) return { code, last: op };
    code.push(readInstruction(reader, op));
  }
}

function readInstruction(reader: Reader, op: number): Instruction {
  if (op === OP.block || op === OP.loop || op === OP.if) {
    const type = reader.byte();
    if (type !== 0x40 && type !== I32 && type !== I64) throw new Unreadable();
    const result = type === 0x40 ? undefined : type;
    const { code: body, last } = readBlock(reader);
    const otherwise = last === OP.else ? readBlock(reader).code : undefined;
    return { op, a: 0, b: 0, result, body, otherwise };
  }
  if (op === OP.br_table) {
    const depths = reader.vector(() => reader.unsigned());
    return { op, a: 0, b: 0, depths: [...depths, reader.unsigned()] };
  }
  if (op === OP.i64_const) return { op, a: 0, b: 0, wide: reader.signed() };
  if (op === OP.i32_const) return { op, a: Number(BigInt.asIntN(32, reader.signed())), b: 0 };
  if (op >= OP.i32_load && op <= OP.i64_store32 && !isFloatAccess(op))
    return { op, a: reader.unsigned(), b: reader.unsigned() };
  if (hasIndex(op)) return { op, a: reader.unsigned(), b: 0 };
  if (isPlain(op)) return { op, a: 0, b: 0 };
  throw new Unreadable(`opcode 0x${op.toString(16)}`);
}

/** f32 and f64 loads and stores. */
const isFloatAccess = (op: number) => op === 0x2a || op === 0x2b || op === 0x38 || op === 0x39;

const hasIndex = (op: number) =>
  op === OP.br || op === OP.br_if || op === OP.call || (op >= OP.local_get && op <= OP.local_tee);

/** Integer arithmetic, and what has no immediate. */
function isPlain(op: number): boolean {
  if (op === OP.return || op === OP.drop || op === OP.select) return true;
  if (op >= OP.i32_eqz && op <= OP.i64_ge_u) return true;
  if (op >= OP.i32_clz && op <= OP.i64_rotr) return true;
  return (
    op === OP.i32_wrap_i64 ||
    op === OP.i64_extend_i32_s ||
    op === OP.i64_extend_i32_u ||
    (op >= OP.i32_extend8_s && op <= OP.i64_extend32_s)
  );
}

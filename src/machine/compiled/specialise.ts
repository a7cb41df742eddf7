// Partial evaluation: the function of an op, executed for one record at compile time as far as it
// depends on the record alone. What is left is WebAssembly code for this instruction.
import * as layout from '../../../isa/gen/layout.js';
import { type Code, i32Const, localOp, unsigned } from './encode.js';
import { type Exit, type Flow, known, type Surroundings, Target, type Value } from './flow.js';
import { arity, fold, type Known, resultType } from './fold.js';
import { type Body, I32, I64, type Instruction, OP, type ValueType } from './module.js';

/** Functions whose result is the record to go on at: compiled code calls them and returns it. */
export const TERMINAL: readonly string[] = ['nearEnd', 'branchFar', 'branchByFar', 'branchToT32'];
/** The one function that compiled code calls and goes on behind. */
export const SETTLE = 'settle';

/** What an instruction seldom comes to, before it has done anything: the interpreter does all of it. */
const RARE: readonly string[] = [
  'readSlow',
  'writeSlow',
  'wordByWord',
  'storeWords',
  'dataAbortWith',
  'spAlignmentFault',
  'undefinedInstruction',
];

/** The op cannot be specialised: it is called instead. */
export class Uncompilable extends Error {}

/** Functions within functions. */
const MAX_DEPTH = 5;
/** Of a loop: a list has 16 registers. */
const MAX_ROUNDS = 16;

/** Bytes of an access, by its opcode, from i32.load on. */
const BYTES = [4, 8, 4, 8, 1, 1, 2, 2, 1, 1, 2, 2, 4, 4, 4, 8, 4, 8, 1, 2, 1, 2, 4];
const bytesOf = (op: number) => BYTES[op - OP.i32_load];

export class Specialiser {
  private stack: Value[] = [];
  private flow: Flow | undefined;
  private out: Code = [];
  private readonly end = new Target(undefined);
  private locals: number[] = [];
  private types: readonly ValueType[] = [];
  private zeros: { wanted: boolean }[] = [];
  /** False while the instruction only leaves to the interpreter. */
  private goesOn = false;

  constructor(
    private readonly record: number,
    private readonly around: Surroundings,
  ) {}

  /**
   * The code of `body` for the record, and whether its end is reached: control goes there for `next`.
   * Throws Uncompilable.
   */
  run(body: Body, next: number): { code: Code; reachesEnd: boolean } {
    this.next = next;
    this.begin(body, [known(I32, this.record)]);
    this.execute(body.code, [], true);
    if (this.flow) this.leave(this.pop());
    if (!this.goesOn) throw new Uncompilable();
    const inner = this.out;
    this.out = [];
    this.join(this.end, inner, []);
    return { code: this.out, reachesEnd: this.flow !== undefined };
  }

  /** The code of a function that returns a condition, left on the stack. */
  condition(body: Body): Code {
    this.begin(body, []);
    const target = new Target(I32);
    this.returns = target;
    this.execute(body.code, [target], false);
    if (this.flow) this.exit(target, false);
    const inner = this.out;
    this.out = [];
    this.join(target, inner, []);
    this.out.push(...this.pop().code);
    return this.out;
  }

  /** The code of a function of the record without a result. */
  statement(body: Body): Code {
    this.begin(body, [known(I32, this.record)]);
    this.execute(body.code, [], false);
    return this.out;
  }

  private next = 0;
  private depth = 0;
  /** Where `return` goes in condition(); else it leaves the instruction. */
  private returns: Target | undefined;

  private begin(body: Body, args: readonly Value[], hasEffects = false): void {
    this.types = body.locals;
    this.locals = body.locals.map((type) => this.around.temporary(type));
    this.flow = { known: [], hasEffects };
    this.stack = [];
    this.zeros = body.locals.map((type, i) => {
      const value = args[i] ?? known(type, type === I64 ? 0n : 0);
      this.flow!.known[i] = value.known;
      const item = {
        kind: 'optional' as const,
        body: [...value.code, ...localOp(OP.local_set, this.locals[i])],
        // What is not known has to be there.
        wanted: value.known === undefined,
      };
      this.out.push(item);
      return item;
    });
  }

  // ---- values -----------------------------------------------------------------------------------

  private push(type: ValueType, code: readonly number[], isFixed = false): void {
    this.stack.push({ type, code, isFixed });
  }

  private pop(): Value {
    const value = this.stack.pop();
    if (!value) throw new Uncompilable();
    return value;
  }

  /** Computes now what is on the stack, before something it may depend on is written. */
  private flush(): void {
    this.stack = this.stack.map((value) => (value.isFixed ? value : this.fix(value)));
  }

  private fix(value: Value): Value {
    const local = this.around.temporary(value.type);
    this.out.push(...value.code, ...localOp(OP.local_set, local));
    return { type: value.type, code: localOp(OP.local_get, local), isFixed: true };
  }

  // ---- control ----------------------------------------------------------------------------------

  /** `isLast`: the function ends behind `code`. */
  private execute(code: readonly Instruction[], targets: readonly Target[], isLast: boolean): void {
    code.forEach((instruction, i) => {
      if (this.flow) this.step(instruction, targets, isLast && i === code.length - 1);
    });
  }

  private step(instruction: Instruction, targets: readonly Target[], isLast: boolean): void {
    const { op } = instruction;
    if (op === OP.block) this.block(instruction.body!, instruction.result, targets, isLast);
    else if (op === OP.loop) this.loop(instruction, targets);
    else if (op === OP.if) this.conditional(instruction, targets, isLast);
    else if (op === OP.br) this.branch(targets, instruction.a);
    else if (op === OP.br_if) this.branchIf(targets, instruction.a);
    else if (op === OP.br_table) this.branchByTable(targets, instruction.depths!);
    else if (op === OP.return) this.branch(targets, targets.length);
    else if (op === OP.call) this.call(instruction.a, isLast);
    else if (op === OP.drop) this.pop();
    else if (op === OP.select) this.select();
    else if (op >= OP.local_get && op <= OP.local_tee) this.local(op, instruction.a);
    else if (op === OP.i32_const) this.stack.push(known(I32, instruction.a));
    else if (op === OP.i64_const) this.stack.push(known(I64, instruction.wide!));
    else if (op >= OP.i32_store && op <= OP.i64_store32) this.store(instruction);
    else if (op >= OP.i32_load && op < OP.i32_store) this.load(instruction);
    else this.compute(op);
  }

  private block(
    body: readonly Instruction[],
    result: ValueType | undefined,
    targets: readonly Target[],
    isLast: boolean,
  ): void {
    this.flush();
    const target = new Target(result, isLast && result !== undefined);
    const below = [...this.stack];
    const outer = this.out;
    this.out = [];
    this.execute(body, [...targets, target], target.isLast);
    if (this.flow) this.exit(target, false);
    const inner = this.out;
    this.out = outer;
    this.join(target, inner, below);
  }

  /** As often as it is known to go round: for each register of a list. */
  private loop({ body, result }: Instruction, targets: readonly Target[]): void {
    if (result !== undefined) throw new Uncompilable();
    this.flush();
    const done = new Target(undefined);
    const below = [...this.stack];
    const outer = this.out;
    this.out = [];
    for (let n = 0; this.flow; n++) {
      if (n > MAX_ROUNDS) throw new Uncompilable();
      const again = new Target(undefined);
      const before = this.out;
      this.out = [];
      this.execute(body!, [...targets, again], false);
      if (this.flow) this.exit(done, true);
      const round = this.out;
      this.out = before;
      this.join(again, round, below);
    }
    const inner = this.out;
    this.out = outer;
    this.join(done, inner, below);
  }

  private conditional(instruction: Instruction, targets: readonly Target[], isLast: boolean): void {
    const condition = this.pop();
    if (condition.known !== undefined) {
      const arm = condition.known ? instruction.body! : (instruction.otherwise ?? []);
      this.block(arm, instruction.result, targets, isLast);
      return;
    }
    this.flush();
    const target = new Target(instruction.result, isLast && instruction.result !== undefined);
    const below = this.stack;
    const outer = this.out;
    const before = this.flow!;
    const arms = [instruction.body!, instruction.otherwise ?? []].map((body) => {
      this.flow = { known: [...before.known], hasEffects: before.hasEffects };
      this.stack = [...below];
      this.out = [];
      this.execute(body, [...targets, target], target.isLast);
      if (this.flow) this.exit(target, false);
      return this.out;
    });
    this.out = outer;
    const inner: Code = [...condition.code, { kind: 'if', body: arms[0], otherwise: arms[1] }];
    this.join(target, inner, below);
  }

  /** Ends what is reached here at the end of a block. */
  private exit(target: Target, isBranch: boolean): void {
    if (target.isLast) {
      this.leave(this.pop());
      return;
    }
    const flow = this.flow!;
    let value: Value | undefined;
    let optional: Exit['optional'];
    if (target.result !== undefined) {
      value = this.pop();
      optional = this.setResult(target, value);
    }
    if (isBranch) this.out.push({ kind: 'br', label: target.label });
    target.exits.push({ flow, value, optional, out: this.out, end: this.out.length, isBranch });
    this.flow = undefined;
  }

  private setResult(target: Target, value: Value): Exit['optional'] {
    if (target.local < 0) target.local = this.around.temporary(value.type);
    const body = [...value.code, ...localOp(OP.local_set, target.local)];
    if (value.known === undefined) {
      this.out.push(...body);
      return undefined;
    }
    const item = { kind: 'optional' as const, body, wanted: false };
    this.out.push(item);
    return item;
  }

  /** Goes on at the end of a block, whose code is `inner`, with what all its exits agree on and the stack `below`. */
  private join(target: Target, inner: Code, below: readonly Value[]): void {
    this.stack = [...below];
    const { exits } = target;
    const [first] = exits;
    const isTail = exits.length === 1 && first.out === inner && first.end === inner.length;
    if (isTail && first.isBranch) inner.pop();
    if (isTail || exits.every(({ isBranch }) => !isBranch)) this.out.push(...inner);
    else this.out.push({ kind: 'block', label: target.label, body: inner });
    if (exits.length === 0) {
      this.flow = undefined;
      return;
    }
    this.flow = {
      known: first.flow.known.map((value, i) =>
        exits.every(({ flow }) => flow.known[i] === value) ? value : undefined,
      ),
      hasEffects: exits.some(({ flow }) => flow.hasEffects),
    };
    if (target.result === undefined) return;
    const agreed = first.value!.known;
    if (agreed !== undefined && exits.every(({ value }) => value!.known === agreed)) {
      this.stack.push(known(target.result, agreed));
      return;
    }
    for (const { optional } of exits) if (optional) optional.wanted = true;
    this.push(target.result, localOp(OP.local_get, target.local), true);
  }

  private branch(targets: readonly Target[], depth: number): void {
    const target = targets[targets.length - 1 - depth] ?? this.returns;
    if (target) this.exit(target, true);
    else this.leave(this.pop());
  }

  private branchByTable(targets: readonly Target[], depths: readonly number[]): void {
    const { known: index } = this.pop();
    if (index === undefined) throw new Uncompilable();
    this.branch(targets, depths[Math.min((index as number) >>> 0, depths.length - 1)]);
  }

  private branchIf(targets: readonly Target[], depth: number): void {
    const condition = this.pop();
    if (condition.known !== undefined) {
      if (condition.known) this.branch(targets, depth);
      return;
    }
    this.flush();
    const target = targets[targets.length - 1 - depth] ?? this.returns;
    const outer = this.out;
    const before = this.flow!;
    const stack = this.stack;
    const fixed = this.fix(condition);
    this.flow = { known: [...before.known], hasEffects: before.hasEffects };
    this.stack = [...stack];
    this.out = [];
    if (target) this.exit(target, true);
    else this.leave(this.pop());
    outer.push(...fixed.code, { kind: 'if', body: this.out, otherwise: [] });
    this.out = outer;
    this.flow = before;
    this.stack = stack;
  }

  /** The instruction is done, and the record to go on at is `value`. */
  private leave(value: Value): void {
    if (value.known === this.next) {
      this.goesOn = true;
      this.exit(this.end, true);
      return;
    }
    this.goesOn = true;
    if (value.known !== undefined) this.around.goTo(value.known as number, this.out);
    else this.around.goToValue(value.code, this.out);
    this.flow = undefined;
  }

  private call(index: number, isLast: boolean): void {
    const { module, cache } = this.around;
    const name = module.nameOf(index) ?? '';
    const { params, results } = module.typeOf(index);
    const args = params.map(() => this.pop()).reverse();
    if (name === SETTLE) {
      this.flush();
      this.out.push(OP.call, ...unsigned(this.around.importOf(name)), ...cache.reloadFlags());
    } else if (TERMINAL.includes(name)) {
      for (const { code } of args) this.out.push(...code);
      this.out.push(OP.call, ...unsigned(this.around.importOf(name)), OP.return);
      this.goesOn = true;
      this.flow = undefined;
    } else if (RARE.includes(name)) {
      if (this.flow!.hasEffects) throw new Uncompilable();
      this.out.push(...i32Const(this.record), OP.return);
      this.flow = undefined;
    } else this.inline(index, args, results[0] as ValueType | undefined, isLast);
  }

  /** Executes the function that is called here, instead of a call. */
  private inline(
    index: number,
    args: readonly Value[],
    result: ValueType | undefined,
    isLast: boolean,
  ): void {
    const body = this.around.module.bodyOf(index);
    if (!body || this.depth === MAX_DEPTH) throw new Uncompilable();
    this.flush();
    const { types, locals, zeros, returns, out, flow, stack } = this;
    const target = new Target(result, isLast && result !== undefined);
    this.depth++;
    this.returns = target;
    this.out = [];
    this.begin(body, args, flow!.hasEffects);
    this.execute(body.code, [], target.isLast);
    if (this.flow) this.exit(target, false);
    const inner = this.out;
    Object.assign(this, { types, locals, zeros, returns, out });
    this.depth--;
    this.join(target, inner, stack);
    if (this.flow) this.flow = { known: flow!.known, hasEffects: this.flow.hasEffects };
  }

  // ---- data -------------------------------------------------------------------------------------

  private select(): void {
    const condition = this.pop();
    const b = this.pop();
    const a = this.pop();
    if (condition.known !== undefined) this.stack.push(condition.known ? a : b);
    else
      this.push(
        a.type,
        [...a.code, ...b.code, ...condition.code, OP.select],
        a.isFixed && b.isFixed && condition.isFixed,
      );
  }

  private local(op: number, index: number): void {
    const flow = this.flow!;
    const type = this.types[index];
    if (op !== OP.local_get) {
      const value = this.pop();
      this.flush();
      this.out.push(...value.code, ...localOp(OP.local_set, this.locals[index]));
      flow.known[index] = value.known;
      if (op === OP.local_set) return;
    }
    const value = flow.known[index];
    if (value !== undefined) this.stack.push(known(type, value));
    else {
      this.zeros[index].wanted = true;
      this.push(type, localOp(OP.local_get, this.locals[index]));
    }
  }

  private compute(op: number): void {
    const b = arity(op) === 2 ? this.pop() : undefined;
    const a = this.pop();
    const type = resultType(op);
    if (a.known !== undefined && (b === undefined || b.known !== undefined)) {
      const value = fold(op, a.known, b?.known);
      if (value !== undefined) {
        this.stack.push(known(type, value));
        return;
      }
    }
    this.push(type, [...a.code, ...(b?.code ?? []), op], a.isFixed && (b?.isFixed ?? true));
  }

  private load({ op, a: alignment, b: offset }: Instruction): void {
    const address = this.pop();
    const type = op === OP.i32_load || (op >= OP.i32_load8_s && op <= OP.i32_load16_u) ? I32 : I64;
    if (address.known === undefined) {
      this.push(type, [...address.code, op, alignment, ...unsigned(offset)]);
      return;
    }
    const at = ((address.known as number) >>> 0) + offset;
    const value = this.constantAt(op, at);
    if (value !== undefined) {
      this.stack.push(known(type, value));
      return;
    }
    this.around.cache.note(at, bytesOf(op), false);
    const kept = this.around.cache.load(op, at);
    this.push(type, kept ?? [...i32Const(0), op, alignment, ...unsigned(at)]);
  }

  /** What a load of the record, or of state that does not change within the page, finds. */
  private constantAt(op: number, at: number): Known | undefined {
    const { page, pageBytes, constants, memory } = this.around;
    const state = op === OP.i32_load || op === OP.i64_load32_u ? constants.get(at) : undefined;
    if (state !== undefined) return op === OP.i64_load32_u ? BigInt(Number(state) >>> 0) : state;
    if (at === layout.REGS + layout.ZERO_SLOT) return op === OP.i32_load ? 0 : 0n;
    if (at < page || at + 8 > page + pageBytes) return undefined;
    if (op === OP.i32_load) return memory.getInt32(at, true);
    if (op === OP.i64_load) return memory.getBigInt64(at, true);
    if (op === OP.i32_load16_u) return memory.getUint16(at, true);
    if (op === OP.i32_load8_u) return memory.getUint8(at);
    if (op === OP.i64_load32_s) return BigInt(memory.getInt32(at, true));
    if (op === OP.i64_load32_u) return BigInt(memory.getUint32(at, true));
    if (op === OP.i64_load16_u) return BigInt(memory.getUint16(at, true));
    throw new Uncompilable();
  }

  private store({ op, a: alignment, b: offset }: Instruction): void {
    const value = this.pop();
    const address = this.pop();
    this.flush();
    if (address.known === undefined) {
      // Guest memory has no offset: the same bytes once more do no harm. State, such as a banked register, does.
      if (offset >= layout.REGS) throw new Uncompilable();
      this.out.push(...address.code, ...value.code, op, alignment, ...unsigned(offset));
      return;
    }
    const at = ((address.known as number) >>> 0) + offset;
    if (at === layout.REGS + layout.DISCARD_SLOT) return;
    this.flow!.hasEffects = true;
    this.around.cache.note(at, bytesOf(op), true);
    this.out.push(...i32Const(0), ...value.code, ...this.around.cache.store(op, at));
    this.out.push(op, alignment, ...unsigned(at));
  }
}

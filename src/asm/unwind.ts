// Stack unwinding tables of the Arm EHABI: `.fnstart` to `.fnend` and what stands between them become an
// entry in .ARM.exidx, and one in .ARM.extab when the unwind instructions do not fit the index.
// Reference: "Exception Handling ABI for the Arm Architecture", sections 6 (tables) and 10.3 (opcodes).
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import { type Expr, num } from './expr.js';
import { SHF_ALLOC, SHF_LINK_ORDER, SHT_PROGBITS } from './output.js';
import { Section, type Sym } from './section.js';
import { encodeLeb128 } from './value.js';

const SHT_ARM_EXIDX = 0x70000001;
const R_ARM_NONE = 0;
const R_ARM_PREL31 = 42;
const CANTUNWIND = 1;
const FINISH = 0xb0;
const KNOWN = 'bad or irreducible absolute expression';

/** Which routine interprets the entry: not chosen yet, none (.cantunwind), or __aeabi_unwind_cpp_prN. */
type Personality = 'default' | 'cannot' | 0 | 1 | 2;

/** State between .fnstart and .fnend. Opcodes are kept in the order of the prologue. */
export class UnwindState {
  start: Expr | undefined;
  opcodes: number[] = [];
  personality: Personality = 'default';
  routine: Sym | undefined;
  /** Entry in .ARM.extab, once made. */
  entry: Expr | undefined;
  frameSize = 0;
  /** Stack adjustment not yet made into an opcode. */
  pending = 0;
  /** `used`: the stack pointer is restored from it in the end. */
  frame: { register: number; offset: number; used: boolean } | undefined;
  restored = false;

  /** Adds an opcode of several bytes: the prologue is undone backwards, so they go in backwards too. */
  add(...bytes: number[]): void {
    if (this.pending !== 0) this.flush();
    this.restored = false;
    this.opcodes.push(...bytes.reverse());
  }

  flush(): void {
    const offset = this.pending;
    this.pending = 0;
    if (offset > 0x200) {
      this.add(0xb2, ...encodeLeb128(BigInt((offset - 0x204) >> 2), false));
    } else if (offset > 0x100) {
      this.add(0x3f);
      this.add((offset - 0x104) >> 2);
    } else if (offset > 0) {
      this.add((offset - 4) >> 2);
    } else if (offset < 0) {
      let left = -offset;
      while (left > 0x100) {
        this.add(0x7f);
        left -= 0x100;
      }
      this.add(((left - 4) >> 2) | 0x40);
    }
  }

  /** Turns what is pending into opcodes. */
  finish(): void {
    if (this.frame?.used) {
      this.pending += this.frame.offset - this.frameSize;
      this.flush();
      this.add(0x90 | this.frame.register);
    } else this.flush();
  }
}

const states = new WeakMap<Assembler, UnwindState>();

function stateOf(asm: Assembler): UnwindState {
  const state = states.get(asm);
  if (!state?.start) throw new StatementError('missing .fnstart before unwinding directive');
  return state;
}

function fnstart(asm: Assembler, args: Args): void {
  args.finish();
  if (states.get(asm)?.start) throw new StatementError('duplicate .fnstart directive');
  const state = new UnwindState();
  state.start = asm.dot();
  states.set(asm, state);
}

/** The table section that goes with the current code section. */
function tableSection(asm: Assembler, prefix: string, type: number, flags: number): Section {
  const code = asm.output.section;
  const name = code.name === '.text' ? prefix : prefix + code.name;
  const existing = asm.output.find(name);
  if (existing) return existing;
  const section = new Section(name, type, flags);
  section.declared = true;
  if (flags & SHF_LINK_ORDER) section.linked = code;
  asm.output.add(name, section);
  return section;
}

/** Packs the opcodes, last first, behind `first`, most significant byte first, into words. */
function packed(first: readonly number[], opcodes: readonly number[]): number[] {
  const bytes = [...first, ...[...opcodes].reverse()];
  while (bytes.length % 4 !== 0) bytes.push(FINISH);
  const words: number[] = [];
  for (let i = 0; i < bytes.length; i += 4) {
    words.push(
      ((bytes[i] << 24) | (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3]) >>> 0,
    );
  }
  return words;
}

/** Makes the entry; gives the word that stands in the index, or undefined when it is in .ARM.extab. */
function makeEntry(asm: Assembler, state: UnwindState, hasData: boolean): number | undefined {
  state.finish();
  const { opcodes } = state;
  if (!state.routine) {
    if (state.personality === 'cannot') {
      if (hasData) throw new StatementError('handlerdata in cantunwind frame');
      return CANTUNWIND;
    }
    if (state.personality === 'default') state.personality = opcodes.length > 3 ? 1 : 0;
    if (state.personality === 0) {
      if (opcodes.length > 3) {
        throw new StatementError('too many unwind opcodes for personality routine 0');
      }
      if (!hasData) return packed([0x80], opcodes)[0];
    }
  }
  asm.output.enter(tableSection(asm, '.ARM.extab', SHT_PROGBITS, SHF_ALLOC), 0);
  asm.output.alignData(2);
  state.entry = asm.dot();
  if (state.routine) {
    asm.datum(state.routine.ref, 4, R_ARM_PREL31);
    const more = Math.max(0, Math.ceil((opcodes.length + 1) / 4) - 1);
    for (const word of packed([more], opcodes)) asm.datum(num(word), 4);
  } else {
    const index = state.personality as number;
    const more = index === 0 ? 0 : Math.max(0, Math.ceil((opcodes.length - 2) / 4));
    const first = index === 0 ? [0x80] : [0x80 + index, more];
    for (const word of packed(first, opcodes)) asm.datum(num(word), 4);
  }
  if (!hasData) asm.datum(num(0), 4);
  return undefined;
}

function fnend(asm: Assembler, args: Args): void {
  args.finish();
  const state = states.get(asm);
  if (!state?.start) throw new StatementError('.fnend directive without .fnstart');
  const { output } = asm;
  const start = state.start as Expr & { kind: 'sym' };
  output.push();
  // .handlerdata has left the code section for .ARM.extab.
  const code = start.sym.chain?.section as Section;
  output.enter(code, 0);
  // GNU makes the section whether or not there is something for it.
  if (!state.entry) tableSection(asm, '.ARM.extab', SHT_PROGBITS, SHF_ALLOC);
  const word = state.entry ? undefined : makeEntry(asm, state, false);
  output.enter(code, 0);
  const index = tableSection(asm, '.ARM.exidx', SHT_ARM_EXIDX, SHF_ALLOC | SHF_LINK_ORDER);
  output.enter(index, 0);
  output.alignData(2);
  const here = asm.dot();
  asm.datum(start, 4, R_ARM_PREL31);
  if (typeof state.personality === 'number' && !state.routine) {
    dependOn(asm, here, index, state.personality);
  }
  if (word !== undefined) asm.datum(num(word), 4);
  else asm.datum(state.entry as Expr, 4, R_ARM_PREL31);
  output.pop();
  if (output.section.name.startsWith('.ARM.extab')) output.enter(code, 0);
  state.start = undefined;
}

const dependencies = new WeakMap<Section, Set<number>>();

/** Tells the linker, once per section, that the personality routine is needed. */
function dependOn(asm: Assembler, here: Expr, index: Section, personality: number): void {
  let known = dependencies.get(index);
  if (!known) {
    known = new Set();
    dependencies.set(index, known);
  }
  if (known.has(personality)) return;
  known.add(personality);
  const routine = asm.symbolOf(`__aeabi_unwind_cpp_pr${personality}`);
  asm.reloc(here, R_ARM_NONE, routine.ref);
}

const CORE_NAMES: Readonly<Record<string, number>> = {
  sb: 9,
  sl: 10,
  fp: 11,
  ip: 12,
  sp: 13,
  lr: 14,
  pc: 15,
};

/** Number of a core register, undefined for anything else. */
function coreRegister(asm: Assembler, name: string): number | undefined {
  const spelled = (asm.registerAlias(name) ?? name).toLowerCase();
  if (spelled in CORE_NAMES) return CORE_NAMES[spelled];
  const match = /^([rav])(\d+)$/.exec(spelled);
  if (!match) return undefined;
  const number = Number(match[2]) + { r: 0, a: -1, v: 3 }[match[1] as 'r' | 'a' | 'v'];
  return number >= 0 && number <= 15 ? number : undefined;
}

interface RegisterList {
  readonly double: boolean;
  readonly registers: number[];
  /** The same in groups: GNU ends one behind each range, and undoes each with opcodes of its own. */
  readonly groups: number[][];
}

/** `{r4-r7, lr}` or `{d8-d15}` as numbers. */
function registerList(asm: Assembler, args: Args): RegisterList {
  const match = /^\{([^}]*)\}$/.exec(args.rest());
  if (!match) throw new StatementError('syntax error');
  if (match[1].trim() === '') throw new StatementError('register expected');
  const registers: number[] = [];
  const groups: number[][] = [[]];
  let double = false;
  for (const part of match[1].split(',')) {
    const [first, last = first] = part.split('-').map((name) => name.trim());
    double = /^d\d+$/i.test(first);
    const number = (name: string) =>
      double ? Number(name.slice(1)) : (coreRegister(asm, name) ?? Number.NaN);
    const [from, to] = [number(first), number(last)];
    if (!(from <= to)) throw new StatementError('bad range in register list');
    for (let i = from; i <= to; i++) {
      if (registers.includes(i)) asm.warn(`duplicated register (r${i}) in register list`);
      registers.push(i);
    }
    const group = groups[groups.length - 1];
    for (let i = from; i <= to; i++) group.push(i);
    if (part.includes('-')) groups.push([]);
  }
  return { double, registers, groups: groups.filter((group) => group.length > 0) };
}

function save(asm: Assembler, args: Args): void {
  const state = stateOf(asm);
  const { double, registers, groups } = registerList(asm, args);
  if (double) {
    const [first] = registers;
    const count = registers.length;
    if (first === 8) state.add(0xb8 | (count - 1));
    else state.add(0xb3, (first << 4) | (count - 1));
    state.frameSize += count * 8 + 4;
    return;
  }
  for (const group of groups.reverse()) {
    let mask = 0;
    for (const register of group) mask |= 1 << register;
    if (state.restored && state.frame?.register === 12 && (mask & 0x3000) === 0x1000) {
      // `.movsp ip` and then ip saved: what is saved is the old sp.
      state.opcodes.pop();
      mask = (mask & ~0x1000) | 0x2000;
      state.frame.used = false;
    }
    saveCore(state, mask);
  }
  state.frameSize += registers.length * 4;
}

function saveCore(state: UnwindState, mask: number): void {
  const high = mask & 0xfff0;
  if (high !== 0) {
    let count = 0;
    while (count < 8 && high & (0x10 << count)) count++;
    const block = ((1 << count) - 1) << 4;
    if (count > 0 && high === block) state.add(0xa0 | (count - 1));
    else if (count > 0 && high === (block | 0x4000)) state.add(0xa8 | (count - 1));
    else state.add(0x80 | (high >> 12), (high >> 4) & 0xff);
  }
  if (mask & 0xf) state.add(0xb1, mask & 0xf);
}

function vsave(asm: Assembler, args: Args): void {
  const state = stateOf(asm);
  const { double, registers } = registerList(asm, args);
  if (!double) throw new StatementError('expected a list of VFP registers');
  const low = registers.filter((register) => register < 16);
  const high = registers.filter((register) => register >= 16);
  if (high.length > 0) state.add(0xc8, ((high[0] - 16) << 4) | (high.length - 1));
  if (low.length > 0) state.add(0xc9, (low[0] << 4) | (low.length - 1));
  state.frameSize += registers.length * 8;
}

/** `#n`, a multiple of 4. */
function offset(asm: Assembler, args: Args): number {
  args.eat('#');
  const problem = 'expected #constant';
  if (args.done) throw new StatementError(problem);
  const value = Number(asm.absoluteExpression(args, problem));
  if (value % 4 !== 0) throw new StatementError('stack increment must be multiple of 4');
  return value;
}

function register(asm: Assembler, args: Args): number {
  const name = args.name();
  const number = name === undefined ? undefined : coreRegister(asm, name);
  if (number === undefined) throw new StatementError('ARM register expected');
  return number;
}

function setfp(asm: Assembler, args: Args): void {
  const state = stateOf(asm);
  const frame = register(asm, args);
  if (!args.eat(',')) throw new StatementError('expected <reg>, <reg>');
  const base = register(asm, args);
  const by = args.eat(',') ? offset(asm, args) : 0;
  args.finish();
  if (base !== 13 && base !== state.frame?.register) {
    throw new StatementError(
      'register must be either sp or set by a previousunwind_movsp directive',
    );
  }
  const from = base === 13 ? state.frameSize : (state.frame?.offset ?? 0);
  state.frame = { register: frame, offset: from - by, used: true };
}

function movsp(asm: Assembler, args: Args): void {
  const state = stateOf(asm);
  const from = register(asm, args);
  const by = args.eat(',') ? offset(asm, args) : 0;
  args.finish();
  if (from === 13 || from === 15) {
    throw new StatementError('SP and PC not permitted in .unwind_movsp directive');
  }
  if (state.frame && state.frame.register !== 13)
    throw new StatementError('unexpected .unwind_movsp directive');
  state.add(0x90 | from);
  state.frame = {
    register: from,
    offset: state.frameSize - by,
    used: state.frame?.used ?? false,
  };
  state.restored = true;
}

export const UNWIND_DIRECTIVES: DirectiveTable = {
  fnstart,
  fnend,
  save,
  vsave,
  setfp,
  movsp,
  pad(asm, args) {
    const state = stateOf(asm);
    const by = offset(asm, args);
    args.finish();
    state.frameSize += by;
    state.pending += by;
  },
  unwind_raw(asm, args) {
    const state = stateOf(asm);
    const bytes: number[] = [];
    const problem = 'expected <offset>, <opcode>';
    if (args.done) throw new StatementError(problem);
    state.frameSize += Number(asm.absoluteExpression(args, problem));
    if (args.done) throw new StatementError(problem);
    while (args.eat(',')) {
      const opcode = Number(asm.absoluteExpression(args, KNOWN));
      if (opcode < 0 || opcode > 255) throw new StatementError('invalid unwind opcode');
      bytes.push(opcode);
    }
    args.finish();
    state.add(...bytes);
  },
  pacspval(asm, args) {
    const state = stateOf(asm);
    args.finish();
    state.add(0xb5);
  },
  cantunwind(asm, args) {
    const state = stateOf(asm);
    args.finish();
    if (state.routine || state.personality !== 'default') {
      throw new StatementError('personality routine specified for cantunwind frame');
    }
    state.personality = 'cannot';
  },
  personality(asm, args) {
    const state = stateOf(asm);
    const name = args.name();
    args.finish();
    if (name === undefined) throw new StatementError('expected symbol name');
    if (state.routine || state.personality !== 'default')
      throw new StatementError('duplicate .personality directive');
    state.routine = asm.symbolOf(name);
  },
  personalityindex(asm, args) {
    const state = stateOf(asm);
    const index = Number(asm.absoluteExpression(args, KNOWN));
    args.finish();
    if (index !== 0 && index !== 1 && index !== 2) {
      throw new StatementError('bad personality routine number');
    }
    state.personality = index;
  },
  handlerdata(asm, args) {
    const state = stateOf(asm);
    args.finish();
    if (state.entry) throw new StatementError('duplicate .handlerdata directive');
    makeEntry(asm, state, true);
  },
};

// Which parts of the state compiled code keeps in WebAssembly locals. All are written through: memory
// always holds the state, so that a function can be left anywhere.
import * as layout from '../../../isa/gen/layout.js';
import { localOp } from './encode.js';
import { I32, I64, OP, type ValueType } from './module.js';

const REGS_END = layout.REGS + 8 * layout.SLOTS;

/** State that can be kept, besides the registers: address and bytes. */
const KEPT: readonly (readonly [address: number, bytes: number])[] = [
  [layout.K, 4],
  [layout.NZ, 8],
  [layout.C, 4],
  [layout.V, 4],
  [layout.SUB_BITS, 4],
  [layout.SUB_A, 8],
  [layout.SUB_B, 8],
  [layout.TLB_READ, 4],
  [layout.TLB_WRITE, 4],
  [layout.CUR_VA, 8],
];

/** What settle() of assembly/arch/flags.ts writes. */
const FLAGS: readonly number[] = [layout.NZ, layout.C, layout.V, layout.SUB_BITS];

/** Read as wide as they were written, by SUB_BITS: the rest of the local does not count. */
const OPERANDS: readonly number[] = [layout.SUB_A, layout.SUB_B];

interface Slot {
  readonly base: number;
  readonly type: ValueType;
  readonly local: number;
}

interface Access {
  readonly address: number;
  readonly bytes: number;
  readonly isStore: boolean;
}

function baseOf(address: number): number | undefined {
  if (address >= layout.REGS && address < REGS_END) return address & ~7;
  return KEPT.find(([base, bytes]) => address >= base && address < base + bytes)?.[0];
}

/** The locals of one function. First all accesses are noted, then it is decided, then asked. */
export class Cache {
  private readonly noted = new Map<number, Access[]>();
  private slots: Map<number, Slot> | undefined;

  note(address: number, bytes: number, isStore: boolean): void {
    const base = baseOf(address);
    if (base === undefined || this.slots) return;
    const list = this.noted.get(base) ?? [];
    list.push({ address, bytes, isStore });
    this.noted.set(base, list);
  }

  /** Gives locals to all state whose accesses allow it; returns their types, from local `first` on. */
  decide(first: number): ValueType[] {
    const types: ValueType[] = [];
    this.slots = new Map();
    for (const [base, accesses] of this.noted) {
      const type = typeFor(base, accesses);
      if (type === undefined) continue;
      this.slots.set(base, { base, type, local: first + types.length });
      types.push(type);
    }
    return types;
  }

  /** Keeps nothing. */
  decline(): ValueType[] {
    this.slots = new Map();
    return [];
  }

  /** Code that loads all of them. */
  preload(): number[] {
    return [...(this.slots?.values() ?? [])].flatMap((slot) => reload(slot));
  }

  /** Code that loads those again that settle() writes. */
  reloadFlags(): number[] {
    return FLAGS.flatMap((base) => {
      const slot = this.slots?.get(base);
      return slot ? reload(slot) : [];
    });
  }

  /** Code with the value of a load (its opcode) of `address`; undefined where it is not kept. */
  load(op: number, address: number): number[] | undefined {
    const slot = this.slots?.get(baseOf(address) ?? -1);
    if (!slot) return undefined;
    const get = localOp(OP.local_get, slot.local);
    if (slot.type === I32) {
      if (op === OP.i64_load32_u) return [...get, OP.i64_extend_i32_u];
      return op === OP.i64_load32_s ? [...get, OP.i64_extend_i32_s] : get;
    }
    if (op === OP.i64_load) return get;
    const half = address === slot.base ? get : [...get, OP.i64_const, 32, OP.i64_shr_u];
    if (op === OP.i32_load) return [...half, OP.i32_wrap_i64];
    return [
      ...half,
      OP.i32_wrap_i64,
      op === OP.i64_load32_s ? OP.i64_extend_i32_s : OP.i64_extend_i32_u,
    ];
  }

  /** Code that also keeps the value that is about to be stored; empty where it is not kept. */
  store(op: number, address: number): number[] {
    const slot = this.slots?.get(baseOf(address) ?? -1);
    if (!slot) return [];
    const keep = localOp(OP.local_tee, slot.local);
    if (slot.type === I32)
      return op === OP.i32_store ? keep : [OP.i32_wrap_i64, ...keep, OP.i64_extend_i32_u];
    if (op === OP.i64_store) return keep;
    if (op === OP.i32_store) return [OP.i64_extend_i32_u, ...keep, OP.i32_wrap_i64];
    return [OP.i32_wrap_i64, OP.i64_extend_i32_u, ...keep];
  }
}

function reload({ base, type, local }: Slot): number[] {
  const op = type === I64 ? [OP.i64_load, 3] : [OP.i32_load, 2];
  return [OP.i32_const, 0, ...op, ...localOp(0, base).slice(1), ...localOp(OP.local_set, local)];
}

/** A local of 32 bits where only the low half is ever accessed, else of 64 where stores are whole. */
function typeFor(base: number, accesses: readonly Access[]): ValueType | undefined {
  if (accesses.some(({ bytes }) => bytes < 4)) return undefined;
  if (accesses.every(({ address, bytes }) => bytes === 4 && address === base)) return I32;
  if (OPERANDS.includes(base)) return I64;
  return accesses.every(({ bytes, isStore }) => !isStore || bytes === 8) ? I64 : undefined;
}

// What partial evaluation knows at a point of a function, and where control can leave a block.
import type { Cache } from './cache.js';
import { type Code, i32Const, i64Const, Label } from './encode.js';
import type { Known } from './fold.js';
import { I64, type ValueType, type WasmModule } from './module.js';

/** What the code of one instruction stands in. */
export interface Surroundings {
  readonly module: WasmModule;
  readonly cache: Cache;
  /** The record page, and state that does not change within it. */
  readonly page: number;
  readonly pageBytes: number;
  readonly constants: ReadonlyMap<number, Known>;
  readonly memory: DataView;
  /** Index of an imported function. */
  importOf(name: string): number;
  /** A local for the code of this instruction. */
  temporary(type: ValueType): number;
  /** Appends code that goes on at a record known now. */
  goTo(target: number, out: Code): void;
  /** Appends code that goes on at the record that `value` leaves on the stack. */
  goToValue(value: readonly number[], out: Code): void;
}

export interface Value {
  readonly type: ValueType;
  readonly known?: Known;
  readonly code: readonly number[];
  /** The code reads only locals that are not written again. */
  readonly isFixed: boolean;
}

/** What is known at a point that is reached. */
export interface Flow {
  readonly known: (Known | undefined)[];
  /** Something was written that executing the instruction again would write differently. */
  hasEffects: boolean;
}

export interface Exit {
  readonly flow: Flow;
  readonly value?: Value;
  /** Sets the target's local to a known value. */
  readonly optional?: { wanted: boolean };
  readonly out: Code;
  /** Length of `out` there. */
  readonly end: number;
  readonly isBranch: boolean;
}

export class Target {
  readonly label = new Label();
  readonly exits: Exit[] = [];
  local = -1;
  constructor(
    readonly result: ValueType | undefined,
    /** Its end is the function's end: leaving it with a value is leaving the instruction. */
    readonly isLast = false,
  ) {}
}

/** A value that is known. */
export const known = (type: ValueType, value: Known): Value => ({
  type,
  known: value,
  code: type === I64 ? i64Const(value as bigint) : i32Const(value as number),
  isFixed: true,
});

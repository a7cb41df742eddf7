// WebAssembly as bytes: code with symbolic labels, and a module with one function.
import { OP, type ValueType } from './module.js';

/** The end of a block, or the beginning of a loop, as the target of branches. */
export class Label {
  readonly kind = 'label';
}

/** Code: bytes, and what has to know how deep it stands. */
export type Code = (number | Nested)[];
export type Nested =
  | { readonly kind: 'block' | 'loop'; readonly label: Label; readonly body: Code }
  | { readonly kind: 'if'; readonly body: Code; readonly otherwise: Code }
  | { readonly kind: 'br'; readonly label: Label }
  | { readonly kind: 'br_table'; readonly labels: readonly Label[] }
  /** Code that is left out unless it turns out to be needed. */
  | { readonly kind: 'optional'; readonly body: Code; wanted: boolean };

export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

function signed(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    if ((rest === 0n && byte < 0x40) || (rest === -1n && byte >= 0x40)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
}

export const i32Const = (value: number): number[] => [OP.i32_const, ...signed(BigInt(value | 0))];
export const i64Const = (value: bigint): number[] => [OP.i64_const, ...signed(value)];
export const localOp = (op: number, index: number): number[] => [op, ...unsigned(index)];

const VOID = 0x40;
/** initialMemory of asconfig.json. */
const MEMORY_PAGES = 64;

/** Appends the bytes of `code`, which stands within `scopes`, to `out`. */
export function serialize(code: Code, out: number[], scopes: readonly (Label | undefined)[]): void {
  const depth = (label: Label) => unsigned(scopes.length - 1 - scopes.lastIndexOf(label));
  for (const item of code) {
    if (typeof item === 'number') out.push(item);
    else if (item.kind === 'br') out.push(OP.br, ...depth(item.label));
    else if (item.kind === 'br_table') {
      out.push(OP.br_table, ...unsigned(item.labels.length - 1));
      for (const label of item.labels) out.push(...depth(label));
    } else if (item.kind === 'optional') {
      if (item.wanted) serialize(item.body, out, scopes);
    } else if (item.kind === 'if') {
      out.push(OP.if, VOID);
      serialize(item.body, out, [...scopes, undefined]);
      if (item.otherwise.length) {
        out.push(OP.else);
        serialize(item.otherwise, out, [...scopes, undefined]);
      }
      out.push(OP.end);
    } else {
      out.push(item.kind === 'block' ? OP.block : OP.loop, VOID);
      serialize(item.body, out, [...scopes, item.label]);
      out.push(OP.end);
    }
  }
}

/** A function that a module imports from the core. */
export interface Import {
  readonly name: string;
  readonly params: readonly number[];
  readonly results: readonly number[];
}

const section = (id: number, bytes: readonly number[]) => [id, ...unsigned(bytes.length), ...bytes];
const vector = (items: readonly (readonly number[])[]) => [
  ...unsigned(items.length),
  ...items.flat(),
];
const named = (text: string) => {
  const bytes = [...new TextEncoder().encode(text)];
  return [...unsigned(bytes.length), ...bytes];
};
const functionType = (params: readonly number[], results: readonly number[]) => [
  0x60,
  ...unsigned(params.length),
  ...params,
  ...unsigned(results.length),
  ...results,
];

/**
 * A module that exports `f` (i32 → i32): imports `m.memory` and the functions of `m`, in the order of
 * their indices.
 */
export function encodeModule(
  imports: readonly Import[],
  locals: readonly ValueType[],
  code: Code,
): Uint8Array<ArrayBuffer> {
  const i32 = 0x7f;
  const types = [
    functionType([i32], [i32]),
    ...imports.map(({ params, results }) => functionType(params, results)),
  ];
  const body: number[] = [];
  const groups: [number, ValueType][] = [];
  for (const type of locals) {
    const last = groups.at(-1);
    if (last?.[1] === type) last[0]++;
    else groups.push([1, type]);
  }
  body.push(...vector(groups.map(([count, type]) => [...unsigned(count), type])));
  serialize(code, body, [undefined]);
  body.push(OP.end);
  const bytes = [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(
      2,
      vector([
        // At least 4 MiB, as the core has: what is below needs no bounds check.
        [...named('m'), ...named('memory'), 2, 0, MEMORY_PAGES],
        ...imports.map(({ name }, i) => [...named('m'), ...named(name), 0, ...unsigned(i + 1)]),
      ]),
    ),
    ...section(3, [1, 0]),
    ...section(7, vector([[...named('f'), 0, ...unsigned(imports.length)]])),
  ];
  const head = Uint8Array.from(bytes);
  const size = unsigned(body.length);
  const codeSection = [1, ...size];
  const tail = [10, ...unsigned(codeSection.length + body.length), ...codeSection];
  const whole = new Uint8Array(head.length + tail.length + body.length);
  whole.set(head);
  whole.set(tail, head.length);
  whole.set(body, head.length + tail.length);
  return whole;
}

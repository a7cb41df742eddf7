// Data types that stand behind the operands instead of the mnemonic: `vadd d0.i32, d1.i32, d2.i32`. What GNU as takes
// of them is the type of the operand that decides (the last one, mostly), or first and last of a conversion.

/** A register, its type, and an index behind that. */
const TYPED = /\b([dq]\d{1,2}|s\d{1,2})\.([a-z]*\d*)(?=\s*(?:[[,}\-!]|$))/gi;

export interface TypedOperands {
  /** The operands without types. */
  readonly operands: string;
  /** What may be meant by them, most likely first. */
  readonly types: readonly (readonly string[])[];
}

/** undefined where no operand has a type. */
export function typedOperands(operands: string): TypedOperands | undefined {
  const found: string[] = [];
  const plain = operands.replace(TYPED, (_, register: string, type: string) => {
    found.push(type.toLowerCase());
    return register;
  });
  if (found.length === 0) return undefined;
  const first = found[0];
  const last = found[found.length - 1];
  const pairs = first === last ? [] : [[first, last]];
  return { operands: plain, types: [...pairs, [last], [first]] };
}

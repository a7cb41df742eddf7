// Compile-time values of `per` fields: the generator passes Tag0..Tag3 as type arguments, one
// specialised copy of an executor each, and tag<K>() folds to the number.

export type Tag0 = i8;
export type Tag1 = i16;
export type Tag2 = i32;
export type Tag3 = i64;

/** The value 0 to 3 that type argument K stands for. */
export function tag<K>(): u32 {
  return sizeof<K>() == 1 ? 0 : sizeof<K>() == 2 ? 1 : sizeof<K>() == 4 ? 2 : 3;
}

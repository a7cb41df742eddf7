// What the host asks about memory.
import { freeze } from './retention';
import { translate, walkFSC, walkPA } from './walk';

/** Translates in `context`: 0 and translatedPA(), or 1 + fault status. */
export function translateFor(va: u64, context: u32, access: u32): u32 {
  freeze(true);
  const done = translate(va, context, access);
  freeze(false);
  return done ? 0 : 1 + walkFSC;
}

export function translatedPA(): u64 {
  return walkPA;
}

/** First byte of linear memory behind the static data. */
export function heapBase(): usize {
  return __heap_base;
}

// The operand kinds of A64 by the name they have in templates. The kind '' reads bare field names.
import type { OperandKind } from '../kind.js';
import { condition, flags } from './conditions.js';
import { constantKinds } from './constants.js';
import { extensionKinds } from './extensions.js';
import { immediateKinds } from './immediates.js';
import { labelKinds } from './labels.js';
import { unsignedOffset } from './offset.js';
import { registerKinds } from './registers.js';
import { shiftKinds } from './shifts.js';
import { simdElementKinds } from './simd-elements.js';
import { simdImmediateKinds } from './simd-immediates.js';
import { simdRegisterKinds } from './simd-registers.js';
import { systemKinds } from './system.js';

export const a64Kinds: ReadonlyMap<string, OperandKind> = new Map<string, OperandKind>([
  ...registerKinds,
  ...immediateKinds,
  ...constantKinds,
  ...labelKinds,
  ...shiftKinds,
  ...systemKinds,
  ...extensionKinds,
  ...simdRegisterKinds,
  ...simdElementKinds,
  ...simdImmediateKinds,
  ['offset', unsignedOffset],
  ['cond', condition],
  ['nzcv', flags],
]);

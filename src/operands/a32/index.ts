// The operand kinds of A32 by the name they have in templates.
import type { OperandKind } from '../kind.js';

export const a32Kinds: ReadonlyMap<string, OperandKind> = new Map<string, OperandKind>();

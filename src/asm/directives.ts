// The table of directives: name, handler, and the instruction sets that have it.
import type { InstructionSet } from '../table/row.js';
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { AARCH64_DIRECTIVES, ARM_DIRECTIVES, COMMON_TARGET_DIRECTIVES } from './directives-arm.js';
import { CONTROL_DIRECTIVES } from './directives-control.js';
import { DATA_DIRECTIVES } from './directives-data.js';
import { NOTE_DIRECTIVES } from './directives-notes.js';
import { SECTION_DIRECTIVES } from './directives-section.js';
import { SYMBOL_DIRECTIVES } from './directives-symbol.js';
import { DWARF_DIRECTIVES } from './dwarf/directives.js';

/** `name` is the directive as written, in lower case, without the dot. */
export type Handler = (asm: Assembler, args: Args, name: string) => void;

export type DirectiveTable = Readonly<Record<string, Handler>>;

function tableOf(...tables: DirectiveTable[]): Map<string, Handler> {
  const map = new Map<string, Handler>();
  for (const table of tables) {
    for (const [name, handler] of Object.entries(table)) map.set(name, handler);
  }
  return map;
}

let a64: Map<string, Handler> | undefined;
let a32: Map<string, Handler> | undefined;

/** The handler of `.name`, or undefined. */
export function directiveOf(name: string, isa: InstructionSet): Handler | undefined {
  const common = [
    CONTROL_DIRECTIVES,
    DATA_DIRECTIVES,
    SECTION_DIRECTIVES,
    SYMBOL_DIRECTIVES,
    COMMON_TARGET_DIRECTIVES,
    DWARF_DIRECTIVES,
    NOTE_DIRECTIVES,
  ];
  if (isa === 'a64') {
    a64 ??= tableOf(...common, AARCH64_DIRECTIVES);
    return a64.get(name);
  }
  a32 ??= tableOf(...common, ARM_DIRECTIVES);
  return a32.get(name);
}

/** True for statements that must be looked at even where statements are skipped. */
export function isConditional(text: string): boolean {
  if (text.charCodeAt(0) !== 46) return false;
  const second = text.charCodeAt(1) | 32;
  if (second === 105) return (text.charCodeAt(2) | 32) === 102;
  return second === 101 && /^\.(else|elseif|elsec|endif|endc)\b/i.test(text);
}

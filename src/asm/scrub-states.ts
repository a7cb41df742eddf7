// The states of GNU's scrubber, as a table: what an ordinary character does in each of them. A step is then a
// load and a store without a branch, where a `switch` would be mispredicted at every token.
import type { InstructionSet } from '../table/row.js';

/** What a character is to the scrubber; the classes from NEWLINE on need more than a step of the table. */
export const Class = {
  OTHER: 0,
  SYMBOL: 1,
  WHITE: 2,
  COLON: 3,
  HASH: 4,
  BACKSLASH: 5,
  NEWLINE: 6,
  SEPARATOR: 7,
  STRING: 8,
  QUOTE: 9,
  SLASH: 10,
  COMMENT: 11,
} as const;

/** Where in a statement the scrubber is. */
export const State = {
  /** At the start of a line. */
  LINE_START: 0,
  /** Before the opcode, behind white space, a label or a separator. */
  BEFORE_OPCODE: 1,
  OPCODE: 2,
  OPERANDS: 3,
  /** In a symbol among the operands. */
  SYMBOL: 4,
  /** Behind such a symbol and white space: another symbol keeps a blank between them. */
  SYMBOL_WHITE: 5,
  /** In the first word of a line: a label or the opcode. */
  FIRST_WORD: 6,
  /** Behind the opcode or the first word and white space: a blank, unless the statement ends or a colon comes. */
  OPCODE_WHITE: 7,
} as const;

/** A step of the table has the next state in these bits, */
export const STATE = 7;
/** one bit from here on that says whether the character is kept, */
export const EMITS = 3;
/** and is not below this where a blank stands before it. */
export const BLANK_FIRST = 16;
/** From here on the table does not say what to do. */
export const SLOW = 32;

/** Numbers of a state's row. */
export const ROW = 16;

function buildClasses(isa: InstructionSet): Uint8Array {
  // What is not ASCII belongs to symbols, whatever its width.
  const classes = new Uint8Array(1 << 16).fill(Class.SYMBOL, 128);
  const set = (characters: string, value: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  };
  set('$._ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', Class.SYMBOL);
  if (isa !== 'a64') set('[]{}', Class.SYMBOL);
  set(' \t\r\f\v\0', Class.WHITE);
  set('\n', Class.NEWLINE);
  set(';', Class.SEPARATOR);
  set(':', Class.COLON);
  set('"', Class.STRING);
  set("'", Class.QUOTE);
  set('/', Class.SLASH);
  if (isa !== 'a64') set('@', Class.COMMENT);
  set('#', Class.HASH);
  set('\\', Class.BACKSLASH);
  return classes;
}

const isOperand = (state: number) =>
  state === State.OPERANDS || state === State.SYMBOL || state === State.SYMBOL_WHITE;

/** What a character that begins or goes on with the opcode leads to; undefined among the operands. */
function inOpcode(state: number): number | undefined {
  switch (state) {
    case State.LINE_START:
      return State.FIRST_WORD;
    case State.BEFORE_OPCODE:
      return State.OPCODE;
    case State.OPCODE:
    case State.FIRST_WORD:
      return state;
    default:
      return undefined;
  }
}

/** The step of an emitted character of `cls` in `state`, which is not OPCODE_WHITE. */
function emitted(state: number, cls: number, isa: InstructionSet): number {
  const blank = state === State.SYMBOL_WHITE ? BLANK_FIRST : 0;
  const opcode = inOpcode(state);
  switch (cls) {
    case Class.SYMBOL:
      return opcode ?? State.SYMBOL | blank;
    case Class.COLON:
      return isOperand(state) ? State.OPERANDS : State.BEFORE_OPCODE;
    case Class.HASH:
      // A comment wherever a statement could begin.
      if (state === State.LINE_START || state === State.BEFORE_OPCODE) return SLOW;
      if (opcode !== undefined) return opcode;
      return isa === 'a64' ? State.OPERANDS : State.SYMBOL | blank;
    case Class.BACKSLASH:
      return opcode ?? State.OPERANDS | blank;
    default:
      return opcode ?? State.OPERANDS;
  }
}

function white(state: number): number {
  switch (state) {
    case State.LINE_START:
      return State.BEFORE_OPCODE;
    case State.OPCODE:
    case State.FIRST_WORD:
      return State.OPCODE_WHITE;
    case State.SYMBOL:
      return State.SYMBOL_WHITE;
    default:
      return state;
  }
}

function step(state: number, cls: number, isa: InstructionSet): number {
  if (cls >= Class.NEWLINE) return SLOW;
  if (cls === Class.WHITE) return white(state);
  if (state === State.OPCODE_WHITE) {
    if (cls === Class.COLON) return State.BEFORE_OPCODE | (1 << EMITS);
    return emitted(State.OPERANDS, cls, isa) | (1 << EMITS) | BLANK_FIRST;
  }
  return emitted(state, cls, isa) | (1 << EMITS);
}

function buildSteps(isa: InstructionSet): Uint8Array {
  const steps = new Uint8Array(8 * ROW).fill(SLOW);
  for (let state = 0; state <= State.OPCODE_WHITE; state++)
    for (let cls = 0; cls <= Class.COMMENT; cls++) steps[state * ROW + cls] = step(state, cls, isa);
  return steps;
}

export interface Tables {
  /** By character code: its class. */
  readonly classes: Uint8Array;
  /** By state * ROW + class: the step. */
  readonly steps: Uint8Array;
}

const tablesOf = (isa: InstructionSet): Tables => ({
  classes: buildClasses(isa),
  steps: buildSteps(isa),
});

export const TABLES: Readonly<Record<InstructionSet, Tables>> = {
  a64: tablesOf('a64'),
  a32: tablesOf('a32'),
  t32: tablesOf('t32'),
};

// Recorded cases as text, one line each: what a case does to the state of the machine, as differences.
//
//     NAME seed code window words | differences of the input from inputsOf(seed) | of the result from the input
//
// All numbers but register numbers are hexadecimal; `wNNN` is the word at byte NNN of the window,
// `cpsr` the flags, Q and GE.
import { type Case, inputsOf, NOP, TEST_WORDS } from './a32-cases.js';

/** Registers, flags and memory: R0 to R14 and CPSR, then the window. */
export interface MachineState {
  readonly registers: readonly number[];
  readonly window: Uint8Array;
}

export interface RecordedCase {
  readonly name: string;
  readonly words: readonly number[];
  readonly code: number;
  readonly window: number;
  readonly before: MachineState;
  readonly after: MachineState;
}

/** CPSR bits that cases change: flags, Q, GE, E. */
export const CPSR_BITS = 0xf80f0200;

const hex = (value: number) => (value >>> 0).toString(16);

function differences(from: MachineState, to: MachineState): string {
  const parts: string[] = [];
  to.registers.forEach((value, n) => {
    if (value !== from.registers[n]) parts.push(`${n === 15 ? 'cpsr' : `r${n}`}=${hex(value)}`);
  });
  const a = viewOf(from.window);
  const b = viewOf(to.window);
  for (let i = 0; i < to.window.length; i += 4)
    if (a.getUint32(i, true) !== b.getUint32(i, true))
      parts.push(`w${i}=${hex(b.getUint32(i, true))}`);
  return parts.join(' ');
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function applied(state: MachineState, text: string): MachineState {
  const registers = [...state.registers];
  const window = state.window.slice();
  for (const part of text.split(' ').filter(Boolean)) {
    const [place, value] = part.split('=');
    const number = parseInt(value, 16);
    if (place === 'cpsr') registers[15] = number;
    else if (place[0] === 'r') registers[Number(place.slice(1))] = number;
    else viewOf(window).setUint32(Number(place.slice(1)), number, true);
  }
  return { registers, window };
}

function stateOf({ registers, flags, window }: Pick<Case, 'registers' | 'flags' | 'window'>) {
  return { registers: [...registers, flags], window };
}

export function writeRecord(
  made: Case,
  code: number,
  window: number,
  result: MachineState,
): string {
  const words = made.words.slice(0, TEST_WORDS);
  while (words[words.length - 1] === NOP) words.pop();
  const before = stateOf(made);
  const after = {
    registers: result.registers.map((value, n) => (n === 15 ? (value & CPSR_BITS) >>> 0 : value)),
    window: result.window,
  };
  const head = [made.name, ...[made.seed, code, window, ...words].map(hex)].join(' ');
  const input = differences(stateOf(inputsOf(made.seed)), before);
  return `${head} | ${input} | ${differences(before, after)}`.replace(/ +$/, '');
}

export function readRecord(line: string): RecordedCase {
  const [head, input, output = ''] = line.split(/ \|(?: |$)/);
  const [name, seed, code, window, ...words] = head.split(' ');
  const number = (text: string) => parseInt(text, 16);
  const before = applied(stateOf(inputsOf(number(seed))), input);
  return {
    name,
    words: words.map(number),
    code: number(code),
    window: number(window),
    before,
    after: applied(before, output),
  };
}

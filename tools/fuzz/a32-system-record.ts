// Recorded privileged cases as text, one line each.
//
//     NAME mode seed slot window vectors | input words | window words | results | window words after
//
// Numbers are hexadecimal; each list holds `index=value` (decimal index) or `result=value` for what
// differs: the inputs from systemInputsOf(seed, mode), the results from what the case began with.
import { CASE, RESULT, type SystemCase, systemInputsOf } from './a32-system-cases.js';

export interface SystemRecord {
  readonly name: string;
  readonly mode: number;
  readonly slot: number;
  readonly window: number;
  /** VBAR: eight HVC #0x100 + n of A32, and eight of T32 behind them. */
  readonly vectors: number;
  readonly input: Uint32Array;
  readonly memory: Uint32Array;
  /** In the order of RESULT. */
  readonly results: Uint32Array;
  readonly memoryAfter: Uint32Array;
}

const hex = (value: number) => (value >>> 0).toString(16);

/** The results of a case that changes nothing; those of the exception itself are 0. */
function unchanged(input: Uint32Array): Uint32Array {
  const results = new Uint32Array(RESULT.length);
  const at = (name: string) => RESULT.indexOf(name);
  results.set(input.slice(CASE.r0, CASE.r0 + 13), at('r0'));
  results[at('sp_hyp')] = input[CASE.spHyp];
  results[at('lr_usr')] = input[CASE.spUsr + 1];
  results[at('sp_usr')] = input[CASE.spUsr];
  results.set(input.slice(CASE.banks, CASE.banks + 20), at('sp_svc'));
  return results;
}

function differences(from: Uint32Array, to: Uint32Array, names?: readonly string[]): string {
  const parts: string[] = [];
  to.forEach((value, i) => {
    if (value !== from[i]) parts.push(`${names ? names[i] : i}=${hex(value)}`);
  });
  return parts.join(' ');
}

function applied(from: Uint32Array, text: string, names?: readonly string[]): Uint32Array {
  const result = from.slice();
  for (const part of text.split(' ').filter(Boolean)) {
    const [place, value] = part.split('=');
    result[names ? names.indexOf(place) : Number(place)] = parseInt(value, 16);
  }
  return result;
}

const windowOf = ({ window }: SystemCase) =>
  new Uint32Array(window.buffer, window.byteOffset, window.length / 4);

export function writeSystemRecord(
  made: SystemCase,
  places: Pick<SystemRecord, 'slot' | 'window' | 'vectors'>,
  results: Uint32Array,
  memoryAfter: Uint32Array,
): string {
  const start = systemInputsOf(made.seed, made.mode);
  const numbers = [made.mode, made.seed, places.slot, places.window, places.vectors].map(hex);
  return [
    [made.name.replace(' ', '_'), ...numbers].join(' '),
    differences(start.input, made.input),
    differences(start.window, windowOf(made)),
    differences(unchanged(made.input), results, RESULT),
    differences(windowOf(made), memoryAfter),
  ].join('|');
}

export function readSystemRecord(line: string): SystemRecord {
  const [head, inputs, memories, changes, stores] = line.split('|');
  const [name, ...numbers] = head.split(' ');
  const [mode, seed, slot, window, vectors] = numbers.map((text) => parseInt(text, 16));
  const start = systemInputsOf(seed, mode);
  const input = applied(start.input, inputs);
  const memory = applied(start.window, memories);
  const results = applied(unchanged(input), changes, RESULT);
  const memoryAfter = applied(memory, stores);
  return { name, mode, slot, window, vectors, input, memory, results, memoryAfter };
}

// Recorded privileged A64 cases as text, one line each.
//
//     NAME el seed slot window vectors | inputs | results | window after
//
// Numbers are hexadecimal; each list holds `index=value` or `result=value` for what differs: the inputs from
// baseCaseA64(seed, el), the results from what the case began with, the double words of the window from before.
import { baseCaseA64 } from './a64-system-cases.js';
import { INPUT, RESULT, type SystemCaseA64 } from './a64-system-layout.js';
import { doublesOf } from './harness-record.js';

export interface SystemRecordA64 extends SystemCaseA64 {
  readonly slot: number;
  readonly windowAddress: number;
  /** VBAR_EL1: HVC #0x100 + n, 128 bytes apart. */
  readonly vectors: number;
  /** In the order of RESULT. */
  readonly results: BigUint64Array;
  readonly windowAfter: BigUint64Array;
}

/** The results of a case that changes nothing; those of the exception itself are 0. */
function unchanged(input: BigUint64Array): BigUint64Array {
  const results = new BigUint64Array(RESULT.length);
  const set = (name: string, value: bigint) => {
    results[RESULT.indexOf(name)] = value;
  };
  for (let n = 0; n < 31; n++) set(`x${n}`, input[n]);
  set('sp_el0', input[INPUT.spEL0]);
  set('sp_el1', input[INPUT.spEL1]);
  set('elr_el1', input[INPUT.elrEL1]);
  set('spsr_el1', input[INPUT.spsrEL1]);
  set('hcr_el2', input[INPUT.hcr]);
  set('sctlr_el1', input[INPUT.sctlr]);
  set('cptr_el2', input[INPUT.cptr]);
  set('mdcr_el2', input[INPUT.mdcr]);
  set('cntkctl_el1', input[INPUT.cntkctl]);
  return results;
}

function differences(from: BigUint64Array, to: BigUint64Array, names?: readonly string[]): string {
  const parts: string[] = [];
  to.forEach((value, i) => {
    if (value !== from[i]) parts.push(`${names ? names[i] : i}=${value.toString(16)}`);
  });
  return parts.join(' ');
}

function apply(to: BigUint64Array, text: string, names?: readonly string[]): void {
  for (const part of text.split(' ').filter(Boolean)) {
    const [place, value] = part.split('=');
    to[names ? names.indexOf(place) : Number(place)] = BigInt(`0x${value}`);
  }
}

export function writeRecordA64(
  made: SystemCaseA64,
  places: { readonly slot: number; readonly window: number; readonly vectors: number },
  results: BigUint64Array,
  windowAfter: BigUint64Array,
): string {
  const numbers = [made.el, made.seed, places.slot, places.window, places.vectors];
  return [
    [made.name, ...numbers.map((number) => number.toString(16))].join(' '),
    differences(baseCaseA64(made.seed, made.el).input, made.input),
    differences(unchanged(made.input), results, RESULT),
    differences(doublesOf(made.window), windowAfter),
  ].join('|');
}

export function readRecordA64(line: string): SystemRecordA64 {
  const [head, inputs, changes, stores] = line.split('|');
  const [name, ...numbers] = head.split(' ');
  const [el, seed, slot, windowAddress, vectors] = numbers.map((text) => Number.parseInt(text, 16));
  const { input, window } = baseCaseA64(seed, el);
  apply(input, inputs);
  const results = unchanged(input);
  apply(results, changes, RESULT);
  const windowAfter = doublesOf(window);
  apply(windowAfter, stores);
  return { name, el, seed, input, window, slot, windowAddress, vectors, results, windowAfter };
}

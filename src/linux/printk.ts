// printk: records with a time stamp, and how a console prints them.
import { listVarArgs, vsnprintf } from './vsnprintf.js';

/** The longest record. */
const LOG_LINE_MAX = 1024;

/** One record. `text` may have several lines; the newline at its end is not part of it. */
export interface LogRecord {
  /** Time of the record in nanoseconds since boot. */
  readonly time: bigint;
  readonly text: string;
}

/** `[    3.663897] `: seconds in five places, microseconds. */
export function timestamp(time: bigint): string {
  const seconds = (time / 1_000_000_000n).toString().padStart(5);
  const micros = ((time % 1_000_000_000n) / 1000n).toString().padStart(6, '0');
  return `[${seconds}.${micros}] `;
}

/**
 * A record as the console shows it: the stamp on every line. A text that still ends in a newline
 * gives a last line with nothing but the stamp.
 */
export function consoleText(record: LogRecord): string {
  const stamp = timestamp(record.time);
  return record.text
    .split('\n')
    .map((line) => `${stamp}${line}\n`)
    .join('');
}

/** The kernel log and the console behind it. */
export class Printk {
  readonly records: LogRecord[] = [];
  #console = '';

  /**
   * @param clock gives the time of a record, nanoseconds since boot
   * @param output gets what goes to the console
   */
  constructor(
    private readonly clock: () => bigint,
    private readonly output?: (text: string) => void,
  ) {}

  /** One printk call. One newline at the end belongs to the record, not to its text. */
  printk(format: string, ...values: (bigint | string)[]): void {
    const text = vsnprintf(LOG_LINE_MAX, format, listVarArgs(8, values));
    const record = {
      time: this.clock(),
      text: text.endsWith('\n') ? text.slice(0, -1) : text,
    };
    this.records.push(record);
    const shown = consoleText(record);
    this.#console += shown;
    this.output?.(shown);
  }

  /** All that went to the console so far. */
  get console(): string {
    return this.#console;
  }
}

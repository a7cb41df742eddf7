// Time stamps, and what a console makes of a record with several lines.
import { describe, expect, it } from 'vitest';
import { Printk, timestamp } from '../../src/linux/printk.js';

describe('printk', () => {
  it('stamps with seconds in five places and microseconds', () => {
    expect(timestamp(3_663_897_000n)).toBe('[    3.663897] ');
    expect(timestamp(0n)).toBe('[    0.000000] ');
    expect(timestamp(123_456_000_001_999n)).toBe('[123456.000001] ');
  });

  it('gives all lines of one record the same stamp', () => {
    let time = 1_000_000n;
    const log = new Printk(() => time++);
    log.printk('one\ntwo\n');
    log.printk('three\n');
    expect(log.console).toBe('[    0.001000] one\n[    0.001000] two\n[    0.001000] three\n');
    expect(log.records.map((record) => record.text)).toEqual(['one\ntwo', 'three']);
  });

  it('shows a second newline at the end as a line with a stamp only', () => {
    const shown: string[] = [];
    const log = new Printk(
      () => 0n,
      (text) => shown.push(text),
    );
    log.printk('panic\n\n');
    expect(shown).toEqual(['[    0.000000] panic\n[    0.000000] \n']);
  });
});

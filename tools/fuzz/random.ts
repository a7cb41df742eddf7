// Random numbers that a seed reproduces, weighted towards the values at which instructions differ.

const CORNERS = [
  0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0x80000001,
  0xfffffffe, 0xffffffff, 0x7fff8000, 0x80007fff, 0x80008000, 31, 32, 33, 0x100, 0x120,
];

export class Random {
  constructor(private state: number) {
    this.state = (state | 0) === 0 ? 0x9e3779b9 : state | 0;
    for (let i = 0; i < 8; i++) this.word();
  }

  /** xorshift32: any 32-bit number but 0. */
  word(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return this.state >>> 0;
  }

  /** 0 to limit - 1. */
  below(limit: number): number {
    return this.word() % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }

  /** A register's content: one time in two a corner case, or close to one. */
  value(): number {
    if (this.chance(50)) return this.word();
    return (this.pick(CORNERS) + (this.chance(25) ? this.below(5) - 2 : 0)) >>> 0;
  }
}

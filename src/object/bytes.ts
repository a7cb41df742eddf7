// Fields, little-endian unless asked otherwise, written one after the other into a growing buffer.

export class ByteWriter {
  private buffer = new Uint8Array(4096);
  length = 0;

  constructor(private readonly bigEndian = false) {}

  private grow(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.buffer.length) {
      const bigger = new Uint8Array(Math.max(this.length, this.buffer.length * 2));
      bigger.set(this.buffer);
      this.buffer = bigger;
    }
    return at;
  }

  /** A number of 1, 2 or 4 bytes. */
  number(value: number, bytes: 1 | 2 | 4): void {
    const at = this.grow(bytes);
    for (let i = 0; i < bytes; i++)
      this.buffer[at + i] = value >>> (8 * (this.bigEndian ? bytes - 1 - i : i));
  }

  /** A bigint of 4 or 8 bytes. */
  big(value: bigint, bytes: 4 | 8): void {
    const wide = BigInt.asUintN(64, value);
    const [low, high] = [Number(wide & 0xffffffffn), Number(wide >> 32n)];
    if (bytes === 4) this.number(low, 4);
    else {
      this.number(this.bigEndian ? high : low, 4);
      this.number(this.bigEndian ? low : high, 4);
    }
  }

  bytes(data: Uint8Array): void {
    const at = this.grow(data.length);
    this.buffer.set(data, at);
  }

  align(size: number): void {
    this.grow((size - (this.length % size)) % size);
  }

  get(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}

const encoder = new TextEncoder();

/** A string table: each string once, with a NUL behind it. */
export class StringTable {
  private readonly offsets = new Map<string, number>([['', 0]]);
  private readonly writer = new ByteWriter();

  constructor() {
    this.writer.number(0, 1);
  }

  add(text: string): number {
    let offset = this.offsets.get(text);
    if (offset === undefined) {
      offset = this.writer.length;
      this.offsets.set(text, offset);
      this.writer.bytes(encoder.encode(text));
      this.writer.number(0, 1);
    }
    return offset;
  }

  get(): Uint8Array {
    return this.writer.get();
  }
}

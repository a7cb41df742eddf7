// Linear memory of one core: where RAM and decoded pages go, and access to guest memory by physical
// address. The fixed areas below the heap are assembly/mem/memory-map.ts's.
import type { CoreExports } from './core.js';

const WASM_PAGE = 65536;
const GUEST_PAGE = 4096;
/** Bytes of a record page with header and page-end record. */
const RECORD_PAGE = 16 + 1025 * 16;
/** At most this many pages are kept decoded; the core starts over when it needs more. */
const MAX_RECORD_PAGES = 2048;
/** The entries of assembly/mem/retention.ts. */
const RETENTION_BYTES = 1024 * 8 * 64;

/** A range of guest RAM; base and size are multiples of 4 KiB. */
export interface RamRegion {
  readonly base: bigint;
  readonly bytes: number;
}

export class GuestMemory {
  constructor(
    private readonly core: CoreExports,
    readonly regions: readonly RamRegion[],
    { isRetentive = false, isStale = false } = {},
  ) {
    const pages = regions.reduce((sum, region) => sum + region.bytes / GUEST_PAGE, 0);
    const arenaBytes =
      Math.min(Math.max(pages, 16), MAX_RECORD_PAGES) * (RECORD_PAGE + (isStale ? GUEST_PAGE : 0)) +
      64;
    let next = alignUp(core.heapBase() >>> 0, GUEST_PAGE);
    const arena = next;
    next = alignUp(next + arenaBytes, GUEST_PAGE);
    const tables = next;
    next = alignUp(next + pages * 12, GUEST_PAGE);
    const retention = next;
    if (isRetentive) next += RETENTION_BYTES;
    const ram = next;
    next += pages * GUEST_PAGE;
    const missing = Math.ceil(next / WASM_PAGE) - core.memory.buffer.byteLength / WASM_PAGE;
    if (missing > 0) core.memory.grow(missing);
    core.setArena(arena, arenaBytes);
    if (isRetentive) core.setRetention(retention);
    if (isStale) core.setStaleFetches();
    let table = tables;
    let host = ram;
    for (const region of regions) {
      const bytes = (region.bytes / GUEST_PAGE) * 4;
      if (
        !core.addRegion(
          region.base,
          BigInt(region.bytes),
          host,
          table,
          table + bytes,
          table + 2 * bytes,
        )
      )
        throw new RangeError('a machine has at most 8 regions of RAM');
      table += 3 * bytes;
      host += region.bytes;
    }
  }

  /** Offset in linear memory of [pa, pa + bytes), or undefined where it is not all RAM. */
  private offsetOf(pa: bigint, bytes: number): number | undefined {
    const region = this.regions.find(
      ({ base, bytes: size }) => pa >= base && pa + BigInt(bytes) <= base + BigInt(size),
    );
    return region && this.core.hostOf(pa) >>> 0;
  }

  /** True when [pa, pa + bytes) is RAM. */
  contains(pa: bigint, bytes: number): boolean {
    return this.offsetOf(pa, bytes) !== undefined;
  }

  /** A copy of guest memory. Throws RangeError outside RAM. */
  read(pa: bigint, bytes: number): Uint8Array {
    return this.view(pa, bytes).slice();
  }

  /** Writes guest memory; instructions decoded from it are forgotten. Throws RangeError outside RAM. */
  write(pa: bigint, bytes: Uint8Array): void {
    this.view(pa, bytes.length).set(bytes);
    this.core.forgetPages();
  }

  private view(pa: bigint, bytes: number): Uint8Array {
    const offset = this.offsetOf(pa, bytes);
    if (offset === undefined)
      throw new RangeError(`no RAM at 0x${pa.toString(16)} for ${bytes} bytes`);
    return new Uint8Array(this.core.memory.buffer, offset, bytes);
  }
}

const alignUp = (value: number, unit: number) => Math.ceil(value / unit) * unit;

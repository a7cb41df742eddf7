// Guest RAM: up to eight regions of physical memory, each a piece of linear memory, with a table of
// the decoded pages of each instruction set.
//
//   region: u64 base, u64 bytes, u32 host, u32 pages[3] (A64, A32, T32: one u32 per 4 KiB page)
import { MAX_REGIONS, REGION_BYTES, REGION_COUNT, REGIONS } from './memory-map';

export function regionBase(region: usize): u64 {
  return load<u64>(region);
}
export function regionBytes(region: usize): u64 {
  return load<u64>(region, 8);
}
export function regionHost(region: usize): usize {
  return <usize>load<u32>(region, 16);
}

/** The region that holds `pa`, or 0. */
export function regionOf(pa: u64): usize {
  const count = load<u32>(REGION_COUNT);
  for (let i: u32 = 0; i < count; i++) {
    const region = REGIONS + <usize>i * REGION_BYTES;
    if (pa - regionBase(region) < regionBytes(region)) return region;
  }
  return 0;
}

/** Linear-memory address of physical address `pa`, or 0 where there is no RAM. */
export function hostOf(pa: u64): usize {
  const region = regionOf(pa);
  if (region == 0) return 0;
  return regionHost(region) + <usize>(pa - regionBase(region));
}

/** Address of the record-page pointer for the page at `pa` in instruction set `isa` (0 A64, 1 A32, 2 T32). */
export function pageSlot(region: usize, pa: u64, isa: u32): usize {
  return (
    <usize>load<u32>(region + ((<usize>isa) << 2), 20) +
    ((<usize>((pa - regionBase(region)) >> 12)) << 2)
  );
}

/** Registers a region; the host has reserved the memory. Returns false when the table is full. */
export function addRegion(
  base: u64,
  bytes: u64,
  host: usize,
  pagesA64: usize,
  pagesA32: usize,
  pagesT32: usize,
): bool {
  const count = load<u32>(REGION_COUNT);
  if (count == MAX_REGIONS) return false;
  const region = REGIONS + <usize>count * REGION_BYTES;
  store<u64>(region, base);
  store<u64>(region, bytes, 8);
  store<u32>(region, <u32>host, 16);
  store<u32>(region, <u32>pagesA64, 20);
  store<u32>(region, <u32>pagesA32, 24);
  store<u32>(region, <u32>pagesT32, 28);
  store<u32>(REGION_COUNT, count + 1);
  return true;
}

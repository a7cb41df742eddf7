// Fixed addresses in the core's linear memory below the static data (asconfig: memoryBase), and the
// RAM regions behind it.
//
//   0x001000  state of the running PE (isa/gen/layout)
//   0x004000  scratch, RAM regions, breakpoints
//   0x008000  saved state of the other PEs, STATE_STRIDE each
//   0x030000  TLBs, TLB_PE_BYTES for each PE
//   0x1f0000  a data TLB without entries
//   0x200000  static data, then record pages and guest RAM (allocated by the host at start)

import {
  AREA_BREAKPOINT_COUNT,
  AREA_BREAKPOINTS,
  AREA_COMPILED,
  AREA_GENERATION,
  AREA_LATE_LOG,
  AREA_LATE_LOG_COUNT,
  AREA_SCRATCH,
} from '../../isa/gen/layout';

export const MAX_PES: u32 = 8;
export const STATE_STRIDE: usize = 0x4000;
export const SAVED_STATES: usize = 0x8000;

/** A record that only says STOP. */
export const STOP_RECORD: usize = 0x4000;
/** Two records in which an A32 instruction runs that writes R15. */
export const PC_WRITE_RECORDS: usize = 0x4020;
/** Where the decoder looks at the instructions behind one (run/fusion.ts). */
export const FUSION_RECORD: usize = 0x4060;
/** Where an access that has no host address of its own reads and writes. */
export const SCRATCH: usize = AREA_SCRATCH;
export const BREAKPOINT_COUNT: usize = AREA_BREAKPOINT_COUNT;
export const BREAKPOINTS: usize = AREA_BREAKPOINTS;

/** The feature set of the PEs, 64 bits (arch/features.ts). */
export const SELECTED: usize = 0x4308;
export const REGION_COUNT: usize = 0x4300;
export const REGIONS: usize = 0x4340;
export const REGION_BYTES: usize = 32;
export const MAX_REGIONS: u32 = 8;

/** Lookups of system registers by encoding: {u32 key, i32 value} each (arch/sysregs.ts). */
export const SYSREG_CACHE: usize = 0x4800;
export const SYSREG_CACHE_ENTRIES: u32 = 64;

/** Old values consulted in the late mode (arch/late.ts): count, then {u64, u64, u64} each. */
export const LATE_LOG_COUNT: usize = AREA_LATE_LOG_COUNT;
export const LATE_LOG: usize = AREA_LATE_LOG;
export const MAX_LATE_LOG: u32 = 64;

/** How often all record pages were dropped. */
export const GENERATION: usize = AREA_GENERATION;
/** Entries of compiled code: {u32 index in the table, u32 the op it replaces} each (run/compiled.ts). */
export const COMPILED: usize = AREA_COMPILED;

/** Translation contexts: one for each privilege at which accesses are checked. */
export const CONTEXTS: u32 = 4;
export const TLB_ENTRIES: usize = 1024;
export const TLB_ENTRY_BYTES: usize = 16;
export const FETCH_ENTRIES: usize = 256;
export const TLB_DATA_BYTES: usize = 16384;
export const TLB_FETCH_BYTES: usize = 4096;
export const TLB_CONTEXT_BYTES: usize = 36864;
export const TLBS: usize = 0x30000;
export const TLB_PE_BYTES: usize = 0x25000;

/** A data TLB without entries, in use while watchpoints are armed (run/debug.ts). */
export const EMPTY_TLB: usize = 0x1f0000;

/** A tag no access has: tags are page bits, the bits that have to be zero for alignment, and T32's bit. */
export const INVALID_TAG: u64 = 0x800;

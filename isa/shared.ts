// Numbers that the core and the host share besides the state (isa/state.ts): fixed addresses below the static
// data, how records are laid out, and registers that are none of the architecture's. tools/gen
// writes them to isa/gen/layout.ts; assembly/mem/memory-map.ts shows where the areas lie.

export interface SharedNumber {
  readonly name: string;
  readonly value: number;
  readonly about: string;
}

const shared = (name: string, value: number, about: string): SharedNumber => ({
  name,
  value,
  about,
});

/** Byte offset of the n-th slot of REGS. */
const slot = (n: number) => 8 * n;

export const SHARED: readonly SharedNumber[] = [
  shared('AREA_SCRATCH', 0x4080, 'where an access without a host address reads and writes'),
  shared('AREA_BREAKPOINT_COUNT', 0x40c0, 'u32: breakpoints that are set'),
  shared('AREA_BREAKPOINTS', 0x4100, 'their addresses, 64 bits each'),
  shared('MAX_BREAKPOINTS', 64, 'room for breakpoints'),
  shared('AREA_LATE_LOG_COUNT', 0x5000, 'u32: old values consulted in the late mode'),
  shared('AREA_LATE_LOG', 0x5008, 'these, {u64, u64, u64} each'),
  shared('AREA_GENERATION', 0x5ff8, 'u32: how often all record pages were dropped'),
  shared('AREA_COMPILED', 0x6000, 'entries of compiled code, {u32 table index, u32 op} each'),
  shared('MAX_COMPILED', 1024, 'room for entries of compiled code'),
  shared('RECORD_SIZE', 16, 'bytes of a decoded record'),
  shared(
    'RECORDS_A_PAGE',
    1024,
    'records of a page of A64 or A32 code, without the page-end record',
  ),
  shared('ZERO_SLOT', slot(31), 'the zero register'),
  shared('SP_SLOT', slot(32), 'SP of the current Exception level'),
  shared('DISCARD_SLOT', slot(33), 'the destination of what is not wanted'),
  shared('PC_SLOT', slot(34), 'R15 as an A32 operand'),
  shared('PC_WRITE_SLOT', slot(35), 'R15 as the destination of an A32 data-processing instruction'),
  shared('SLOTS', 36, 'slots of REGS that are used'),
];

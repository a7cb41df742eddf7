// Architectural and run-loop state of one PE: name, element bytes, count. tools/gen turns the list
// into byte offsets (isa/gen/layout.ts) which the core and the host share; nothing else fixes a
// layout. Registers come first so that a record can hold a register's offset in 16 bits.

/** One piece of state. `bytes` is the element size, `count` the number of elements. */
export interface StateField {
  readonly name: string;
  readonly bytes: 1 | 2 | 4 | 8;
  readonly count: number;
  readonly about: string;
}

const field = (name: string, bytes: 1 | 2 | 4 | 8, count: number, about: string): StateField => ({
  name,
  bytes,
  count,
  about,
});

export const STATE: readonly StateField[] = [
  field('REGS', 8, 40, 'X0-X30 (R0-R14 in AArch32), zero, SP, discard, PC as read in AArch32'),
  field('NZ', 8, 1, 'N is bit 63, Z is low 32 bits == 0'),
  field('C', 4, 1, 'PSTATE.C, 0 or 1'),
  field('V', 4, 1, 'PSTATE.V in bit 31'),
  field(
    'SUB_BITS',
    4,
    1,
    '32 or 64: the flags are those of SUB_A - SUB_B, not computed yet; else 0',
  ),
  field('SUB_A', 8, 1, 'left operand of the comparison that the flags are of'),
  field('SUB_B', 8, 1, 'right operand'),
  field('Q', 4, 1, 'PSTATE.Q, 0 or 1'),
  field('GE', 4, 1, 'PSTATE.GE, 4 bits'),
  field('K', 4, 1, 'instructions left in this slice plus current record / 16 (run/loop.ts)'),
  field('CUR_PAGE', 4, 1, 'record page being executed'),
  field('CUR_VA', 8, 1, 'virtual address of that page'),
  field('NEXT', 4, 1, 'record to go on at after an access that took an exception'),
  field('RESUME', 4, 1, 'record to go on at in the loop of the other Execution state'),
  field('PC', 8, 1, 'program counter while not running'),
  field('EL', 4, 1, 'PSTATE.EL; in AArch32 the privilege level of the mode'),
  field('SPSEL', 4, 1, 'PSTATE.SP'),
  field('DAIF', 4, 1, 'PSTATE.DAIF, D in bit 3; AArch32 A, I, F in bits 2..0'),
  field('NRW', 4, 1, 'PSTATE.nRW: 1 in AArch32'),
  field('MODE', 4, 1, 'AArch32 mode, CPSR.M[4:0]'),
  field('T', 4, 1, 'CPSR.T'),
  field('E', 4, 1, 'CPSR.E; with DEBUG behind it 0 where LDM and STM may move words at once'),
  field(
    'DEBUG',
    4,
    1,
    'debug exceptions that may be taken: step 1, breakpoints 2, watchpoints 4, vector catch 8',
  ),
  field('IT', 4, 1, 'CPSR.IT'),
  field('J', 4, 1, 'CPSR.J'),
  field('IL', 4, 1, 'PSTATE.IL'),
  field('SS', 4, 1, 'PSTATE.SS'),
  field(
    'STEP',
    4,
    1,
    'software step: of the last instruction ISV 1 and EX 2; 4 while one is stepped, 8 with EX',
  ),
  field('PAN', 4, 1, 'PSTATE.PAN'),
  field('UAO', 4, 1, 'PSTATE.UAO'),
  field('PE_ISA', 4, 1, 'the machine: 0 Armv8-A, 1 Armv7-A with Virtualization Extensions'),
  field('TLB_READ', 4, 1, 'data read TLB of the current translation context'),
  field('TLB_WRITE', 4, 1, 'data write TLB of the current translation context'),
  field('TLB_FETCH', 4, 1, 'instruction TLB of the current translation context'),
  field('TLB_BASE', 4, 1, 'all TLBs of this PE'),
  field('CONTEXT', 4, 1, 'current translation context'),
  field('STOP', 4, 1, 'why the run stopped (isa/stops.ts)'),
  field('STOP_INFO', 8, 1, 'a word about it: syndrome, immediate, address'),
  field('BUDGET', 4, 1, 'instructions this slice may execute'),
  field('COUNT_MARK', 4, 1, 'instructions executed in this slice when the EL last changed'),
  field('PATCHED', 4, 1, 'record that carries the end-of-budget stop, 0 if none'),
  field('PATCHED_OP', 4, 1, 'the op that stood there'),
  field('EXCLUSIVE_VALID', 4, 1, 'local exclusive monitor is in the Exclusive state'),
  field('EXCLUSIVE_SIZE', 4, 1, 'bytes it marks'),
  field('EXCLUSIVE_PA', 8, 1, 'physical address it marks'),
  field('EVENT', 4, 1, 'event register (WFE)'),
  field('PENDING', 4, 1, 'physical interrupt lines: IRQ bit 0, FIQ bit 1, SError bit 2'),
  field('VECTOR_FETCH', 4, 1, '1 while the first instruction of a vector has not been fetched'),
  field('INSNS', 8, 1, 'instructions executed'),
  field('INSNS_AT', 8, 4, 'instructions executed at EL0 .. EL3'),
  field('EXCEPTIONS', 8, 4, 'exceptions taken to EL0 .. EL3'),
  field('IDLE', 8, 1, 'instructions that the counter went on by while WFI waited for a timer'),
  field(
    'TIMER_ROUTES',
    4,
    1,
    'lines of PENDING each timer drives, 4 bits each: EL1 physical, virtual, EL2 physical, virtual',
  ),
  field('TIMER_LINES', 4, 1, 'lines of PENDING that timers drive now'),
  field('RESERVE', 4, 1, 'instructions of the budget behind the next timer event'),
  field('PMU_MARK', 8, 4, 'INSNS_AT when the performance monitors were last brought up to date'),
  field('SP_BANK', 8, 4, 'SP_EL0 .. SP_EL3 while not in use'),
  field('R8_USR', 4, 5, 'R8-R12 of all modes but FIQ, while FIQ mode runs'),
  field('R8_FIQ', 4, 5, 'R8-R12 of FIQ mode, while it does not run'),
  field('SP_MODE', 4, 8, 'banked SP: usr svc abt und irq fiq mon hyp'),
  field(
    'VREGS',
    8,
    64,
    'V0-V31, 16 bytes each; S0-S31, D0-D31 and Q0-Q15 of AArch32 begin at the same place',
  ),
  field('LATE_COUNT', 4, 1, 'system register writes that wait for a context synchronization event'),
  field(
    'LATE_WRITES',
    8,
    192,
    'those writes: {u32 slot, u32 hook}, value, address of the instruction',
  ),
  field('LR_MODE', 4, 8, 'banked LR: usr svc abt und irq fiq mon (hyp uses usr)'),
];

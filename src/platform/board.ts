// The boards the kernels run on: where RAM is, and what a CPU starts in.

export interface Board {
  readonly isa: 'a32' | 'a64';
  readonly ramBase: bigint;
  readonly ramBytes: number;
  /** The state of a CPU out of reset, without its pc. */
  readonly reset: { readonly EL?: 1 | 2; readonly mode?: 'svc' | 'hyp' };
}

/** RAM at 0, as on the board of the report: the kernel's physical addresses are small numbers. */
export const A32_BOARD: Board = {
  isa: 'a32',
  ramBase: 0n,
  ramBytes: 16 << 20,
  reset: { mode: 'hyp' },
};

/** RAM at 2 GiB, as on Arm's own boards. */
export const A64_BOARD: Board = {
  isa: 'a64',
  ramBase: 0x8000_0000n,
  ramBytes: 16 << 20,
  reset: { EL: 2 },
};

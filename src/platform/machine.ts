// What a board and its firmware need of the machine: the part of src/machine's Machine they use. The
// real machine fits it as it is; a test may hand in something smaller.

/** One PE. */
export interface PlatformCpu {
  /** X0 to X30. */
  x(n: number): bigint;
  setX(n: number, value: bigint): void;
  /** R0 to R14 of the current mode. */
  r(n: number): number;
  setR(n: number, value: number): void;
  pc: bigint;
  sp: bigint;
  readonly EL: number;
  sysreg(name: string): bigint;
  setSysreg(name: string, value: bigint): void;
  /** Instructions executed at one Exception level (Hyp mode: 2). */
  insnsAt(EL: number): bigint;
}

/** Why a run ended. */
export interface PlatformStop {
  readonly reason: string;
  readonly cpu: number;
  readonly pc: bigint;
  readonly detail: string;
}

/** What a cold reset starts a CPU with; nothing else has a known value. */
export interface ResetState {
  readonly pc: bigint;
  readonly EL?: 1 | 2;
  readonly mode?: 'svc' | 'hyp';
}

export interface PlatformMachine {
  readonly cpus: readonly PlatformCpu[];
  /** Runs at least one instruction, also from an `until` address. */
  run(options: {
    until?: bigint | readonly bigint[];
    maxInsns?: number;
    cpu?: number;
  }): PlatformStop;
  read(pa: bigint, bytes: number): Uint8Array;
  write(pa: bigint, bytes: Uint8Array): void;
  resetCpu(n: number, state: ResetState): void;
}

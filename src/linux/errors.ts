// How a CPU's run can end without coming back to the caller.
import type { PlatformStop } from '../platform/index.js';

/** Thrown out of the run of the CPU that called panic() first. */
export class KernelPanic extends Error {
  constructor(
    readonly cpu: number,
    readonly text: string,
  ) {
    super(`Kernel panic - not syncing: ${text}`);
    this.name = 'KernelPanic';
  }
}

/** Thrown out of the run of a CPU that called panic() when another one was already in it. */
export class CpuStopped extends Error {
  constructor(readonly cpu: number) {
    super(`CPU ${cpu} stopped itself: another CPU is in panic()`);
    this.name = 'CpuStopped';
  }
}

/** The CPU did not come back: it loops, waits for good, or took an exception nobody handles. */
export class KernelHang extends Error {
  constructor(
    readonly cpu: number,
    readonly stop: PlatformStop,
    where: string,
  ) {
    super(`CPU ${cpu} hangs at ${where}: ${stop.reason}${stop.detail ? `, ${stop.detail}` : ''}`);
    this.name = 'KernelHang';
  }
}

/** Thrown out of the run of a CPU that firmware turned off at its own request. */
export class CpuOff extends Error {
  constructor(readonly cpu: number) {
    super(`CPU ${cpu} is off`);
    this.name = 'CpuOff';
  }
}

// The matrix: both kernels on both architectures through the three ways to idle.
import type { ArchName } from './arch.js';
import type { KernelImage, KernelVersion, ReadSample } from './image.js';
import { type IdleKind, kernelImage, runScenarioOn, type ScenarioResult } from './scenario.js';

export interface MatrixOptions {
  readonly readSample: ReadSample;
  /** Numbers of CPUs; default 1 and 4. */
  readonly cpus?: readonly number[];
  /** Called before each row, and once with `done === total`. */
  readonly onProgress?: (progress: MatrixProgress) => void;
}

export interface MatrixProgress {
  readonly done: number;
  readonly total: number;
  /** The row about to run, in words. */
  readonly label: string;
}

const ARCH_NAMES: readonly ArchName[] = ['arm', 'arm64'];
const KERNELS: readonly KernelVersion[] = ['before', 'after'];
const IDLE_KINDS: readonly IdleKind[] = ['retention', 'power-down', 'aborted'];

/** Runs every row; the rows in the order of the options. */
export async function runMatrix(options: MatrixOptions): Promise<ScenarioResult[]> {
  const { readSample, cpus: counts = [1, 4], onProgress } = options;
  const total = ARCH_NAMES.length * KERNELS.length * IDLE_KINDS.length * counts.length;
  const rows: ScenarioResult[] = [];
  for (const arch of ARCH_NAMES) {
    for (const kernel of KERNELS) {
      let image: KernelImage | undefined;
      for (const idle of IDLE_KINDS) {
        for (const cpus of counts) {
          const label = `${arch}, ${kernel}, ${idle}, ${cpus} ${cpus === 1 ? 'CPU' : 'CPUs'}`;
          onProgress?.({ done: rows.length, total, label });
          const scenario = { arch, kernel, idle, cpus, readSample };
          image ??= kernelImage(scenario);
          rows.push(await runScenarioOn(image, scenario));
        }
      }
    }
  }
  onProgress?.({ done: total, total, label: '' });
  return rows;
}

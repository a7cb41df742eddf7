// The workloads and what is known about them: the exact number of instructions of a whole run, and results.
import type { Isa } from './images.js';

export interface Workload {
  readonly name: string;
  /** What is counted besides instructions; 'MIPS' only, where absent. */
  readonly unit?: 'round trips';
  /** Instructions of a run of N iterations, MMU off: perIteration · N + fixed. */
  readonly count: Readonly<Record<Isa, { readonly perIteration: number; readonly fixed: number }>>;
  /** Result of so many iterations, the same on every engine and both instruction sets. */
  readonly known: { readonly n: number; readonly result: number };
  /** Needs EL2 or Hyp mode, which Unicorn does not have. */
  readonly privileged: boolean;
}

/** What the tables of a start with the MMU on cost in addition. */
export const MMU_INSTRUCTIONS: Readonly<Record<Isa, number>> = { a64: 20, a32: 10_260 };

const counted = (a64: [number, number], a32: [number, number]): Workload['count'] => ({
  a64: { perIteration: a64[0], fixed: a64[1] },
  a32: { perIteration: a32[0], fixed: a32[1] },
});

export const WORKLOADS: readonly Workload[] = [
  {
    name: 'alu',
    count: counted([51, 607], [51, 581]),
    known: { n: 24_000_000, result: 0x5403_2540 },
    privileged: false,
  },
  {
    name: 'fib',
    count: counted([95_163_596, 607], [88_114_441, 580]),
    known: { n: 5, result: 0x0fb5_d75d },
    privileged: false,
  },
  {
    name: 'sieve',
    count: counted([4_112_546, 626], [4_754_161, 609]),
    known: { n: 250, result: 0xdb96_97f1 },
    privileged: false,
  },
  {
    name: 'sha256',
    count: counted([215_749, 29_318], [216_069, 25_193]),
    known: { n: 6000, result: 0x27ba_153a },
    privileged: false,
  },
  {
    name: 'hvc',
    unit: 'round trips',
    count: counted([33, 607], [32, 574]),
    known: { n: 800_000, result: 0x94be_e580 },
    privileged: true,
  },
  {
    name: 'sysreg',
    count: counted([21, 623], [21, 593]),
    known: { n: 2_000_000, result: 0x5057_9300 },
    privileged: true,
  },
];

/** Instructions from `_start` to the end of the run, the SMC of the exit sequence counted. */
export function instructionsOf(workload: Workload, isa: Isa, n: number): number {
  const { perIteration, fixed } = workload.count[isa];
  return perIteration * n + fixed;
}

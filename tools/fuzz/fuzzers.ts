// The fuzzers by name, for `npm run fuzz` and for the oracle: each is a program of this directory.
import { NEEDS, type Need } from '../oracle/proof.js';

export interface Fuzzer {
  readonly name: string;
  /** The program, and arguments it always gets. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly measure: string;
  readonly needs: readonly Need[];
  /** Rounds of the full proof, half of them from the fixed seed; the quick one has one for each seed. */
  readonly rounds: number;
  /** Instead of rounds, for each of the two seeds. */
  readonly seconds?: number;
  /** What the full proof has to reach. */
  readonly amount: { readonly instructions: number; readonly exceptions?: number };
}

const USER = { instructions: 10_000_000 };
const SYSTEM = { instructions: 2_000_000, exceptions: 200_000 };

export const FUZZERS: readonly Fuzzer[] = [
  {
    name: 'a64',
    file: 'a64.ts',
    measure: 'random A64 sequences in QEMU user mode',
    needs: [NEEDS.qemuUser],
    rounds: 68,
    amount: USER,
  },
  {
    name: 'a64-max',
    file: 'a64.ts',
    args: ['--features', 'all'],
    measure: 'random A64 sequences with LSE, LRCPC2, FlagM2 and SB in QEMU user mode',
    needs: [NEEDS.qemuUser],
    rounds: 14,
    amount: { instructions: 2_000_000 },
  },
  {
    name: 'a32',
    file: 'a32.ts',
    measure: 'random A32 sequences in QEMU user mode',
    needs: [NEEDS.qemuUser],
    rounds: 28,
    amount: USER,
  },
  {
    name: 't32',
    file: 't32.ts',
    measure: 'random T32 sequences in QEMU user mode',
    needs: [NEEDS.qemuUser],
    rounds: 14,
    amount: { instructions: 5_000_000 },
  },
  {
    name: 'a64-system',
    file: 'a64-system.ts',
    measure: 'random privileged A64 on QEMU system',
    needs: [NEEDS.qemu, NEEDS.a64],
    rounds: 64,
    amount: SYSTEM,
  },
  {
    name: 'a32-system',
    file: 'a32-system.ts',
    measure: 'random privileged A32 and T32 on QEMU system',
    needs: [NEEDS.qemu, NEEDS.gccBare],
    rounds: 82,
    amount: SYSTEM,
  },
  {
    name: 't32-system',
    file: 'a32-system.ts',
    args: ['--only', 't32'],
    measure: 'random privileged T32 on QEMU system',
    needs: [NEEDS.qemu, NEEDS.gccBare],
    rounds: 52,
    amount: SYSTEM,
  },
  {
    name: 'below-el2',
    file: 'below-el2.ts',
    measure: 'random AArch32 at EL1 and EL0 below an AArch64 EL2, on QEMU system',
    needs: [NEEDS.qemu, NEEDS.a64],
    rounds: 80,
    amount: { instructions: 1_000_000, exceptions: 200_000 },
  },
  {
    name: 'vhe',
    file: 'vhe.ts',
    measure: 'random privileged A64 with HCR_EL2.E2H and TGE on QEMU system (max)',
    needs: [NEEDS.qemu, NEEDS.a64],
    rounds: 212,
    amount: { instructions: 500_000, exceptions: 160_000 },
  },
  {
    name: 'compiled',
    file: 'compiled.ts',
    measure: 'random loops, user and privileged, in the second tier and in the interpreter',
    needs: [],
    rounds: 120,
    amount: { instructions: 200_000_000, exceptions: 2_000_000 },
  },
  {
    name: 'bad-input',
    file: 'bad-input.ts',
    measure: 'any words, registers and tables: no trap, no hang, no access outside of the machine',
    needs: [],
    seconds: 900,
    rounds: 1,
    amount: { instructions: 1_000_000 },
  },
];

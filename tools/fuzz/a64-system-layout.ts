// A case of a64-system.ts: what goes in and comes out, by its place. The layouts stand in a64-system.S too.
import type { Place } from './system.js';

/** Offsets in a case, in double words. */
export const INPUT = {
  x: 0,
  spEL0: 31,
  spEL1: 32,
  spsr: 33,
  words: 34,
  hcr: 38,
  sctlr: 39,
  tcr: 40,
  ttbr0: 41,
  ttbr1: 42,
  vtcr: 43,
  vttbr: 44,
  cpacr: 45,
  cptr: 46,
  mdcr: 47,
  cnthctl: 48,
  cntkctl: 49,
  elrEL1: 50,
  spsrEL1: 51,
  mdscr: 52,
  bvr0: 53,
  bcr0: 54,
  wvr0: 55,
  wcr0: 56,
  bvr4: 57,
  bcr4: 58,
};
export const CASE_DOUBLES = 64;
export const RESULT = [
  'vector',
  ...Array.from({ length: 31 }, (_, n) => `x${n}`),
  ...'sp_el0 sp_el1 spsr_el2 elr_el2 esr_el2 far_el2 hpfar_el2'.split(' '),
  ...'spsr_el1 elr_el1 esr_el1 far_el1 par_el1 hcr_el2 sctlr_el1 tcr_el1 ttbr0_el1'.split(' '),
  ...'vttbr_el2 cpacr_el1 cptr_el2 contextidr_el1 afsr0_el1 tpidr_el0 tpidr_el1'.split(' '),
  ...'cntkctl_el1 csselr_el1 vtcr_el2 mdcr_el2'.split(' '),
];

export interface SystemCaseA64 {
  readonly name: string;
  readonly el: number;
  /** Of baseCaseA64(). */
  readonly seed: number;
  readonly input: BigUint64Array<ArrayBuffer>;
  readonly window: Uint8Array;
}

export interface Builder {
  readonly place: Place;
  readonly el: number;
  readonly input: BigUint64Array;
  readonly window: Uint8Array;
}

// Cases of self-hosted debug for a64-system-cases.ts: software step, a breakpoint and a watchpoint, each with what
// enables and routes it at random.
import { type Builder, INPUT } from './a64-system-layout.js';
import type { Random } from './random.js';

const SS = 1n << 21n;
const SPSR_D = 1n << 9n;

/** MDSCR_EL1, MDCR_EL2.TDE, PSTATE.D and SPSR_EL1; `ss`: chance of MDSCR_EL1.SS. */
function debugged({ input, place, el }: Builder, random: Random, ss: number): void {
  let mdscr = random.chance(90) ? 1n << 15n : 0n; // MDE
  if (random.chance(ss)) mdscr |= 1n;
  if (random.chance(50)) mdscr |= 1n << 13n; // KDE
  input[INPUT.mdscr] = mdscr;
  if (random.chance(50)) input[INPUT.mdcr] |= 1n << 8n;
  if (random.chance(70)) input[INPUT.spsr] &= ~SPSR_D;
  if (random.chance(60)) input[INPUT.spsr] |= SS;
  input[INPUT.x + 3] = BigInt(place.window + 16 * random.below(2));
  input[INPUT.x + 4] = BigInt(place.slot + 16 + 4 * random.below(4));
  const level = random.below(Math.min(el, 1) + 1);
  const sp = level ? random.below(2) : 0;
  input[INPUT.elrEL1] = BigInt(place.slot + 16 + 4 * random.below(4));
  // QEMU steps over an instruction that masks PSTATE.D all the same (docs/fidelity.md).
  const daif = random.below(8) << 6;
  input[INPUT.spsrEL1] = BigInt(daif | (level << 2) | sp) | (random.chance(50) ? SS : 0n);
}

const ERET = 0xd69f03e0;

/** At EL2 ERET would go to where the case began. */
function some({ el }: Builder, random: Random, words: readonly number[]): number[] {
  const choice = words.filter((word) => el < 2 || word !== ERET);
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(choice));
}

export function softwareStep(b: Builder, random: Random, words: readonly number[]): number[] {
  debugged(b, random, 85);
  return some(b, random, words);
}

/** SSC, HMC, PMC or PAC, and LBN where it is linked; HMC:SSC:PMC need not be one of those that are not reserved. */
function control(random: Random): bigint {
  const linked = random.chance(30);
  const ssc = random.pick([0, 0, 0, 1, 2, 3]);
  const hmc = random.chance(30) ? 1 : 0;
  const type = linked ? (4 << 16) | (1 << 20) : 0;
  return BigInt(1 | (random.below(4) << 1) | (hmc << 13) | (ssc << 14) | type);
}

/** Breakpoint 4 compares the Context ID, which is 0. */
function context({ input }: Builder, random: Random): void {
  input[INPUT.bvr4] = BigInt(random.chance(30) ? 1 : 0);
  input[INPUT.bcr4] = BigInt((random.chance(90) ? 1 : 0) | (3 << 20) | (15 << 5) | (3 << 1));
}

export function breakpoint(b: Builder, random: Random, words: readonly number[]): number[] {
  debugged(b, random, 15);
  context(b, random);
  b.input[INPUT.bvr0] = BigInt(b.place.slot + 4 * random.below(5));
  b.input[INPUT.bcr0] = control(random) | (15n << 5n);
  return some(b, random, words);
}

export function watchpoint(b: Builder, random: Random): void {
  debugged(b, random, 10);
  context(b, random);
  const { input, place, el } = b;
  input[INPUT.wvr0] = BigInt(place.window + 4 * random.below(8));
  let wcr = control(random) | BigInt(random.below(4) << 3); // LSC
  if (random.chance(20)) {
    const mask = 3 + random.below(3);
    wcr |= BigInt((mask << 24) | (255 << 5));
    input[INPUT.wvr0] &= ~((1n << BigInt(mask)) - 1n);
  } else {
    const isWord = (input[INPUT.wvr0] & 4n) !== 0n;
    const room = isWord ? 4 : 8;
    const first = random.below(room);
    const bytes = ((1 << (1 + random.below(room - first))) - 1) << first;
    wcr |= BigInt(bytes << 5);
  }
  input[INPUT.wcr0] = wcr;
  input[INPUT.x + 3] = BigInt(place.window + random.below(32));
  if (el === 2) input[INPUT.x + 3] &= ~7n;
  else input[INPUT.sctlr] |= 2n; // alignment checked
}

// Settings that sysreg-access.ts makes its accesses under: what is open, closed and trapped.
import { Random } from './random.js';
import type { Isa } from './sysreg-encodings.js';

/** Values of the control registers, in the order of the `config` lines of the harnesses. */
export interface Settings {
  readonly hcr: bigint;
  readonly sctlr: bigint;
  readonly cpacr: bigint;
  readonly mdcr: bigint;
  readonly hstr: bigint;
  readonly cnthctl: bigint;
  readonly cntkctl: bigint;
  readonly pmuserenr: bigint;
  readonly cptr: bigint;
}

/** The values as the harness reads them. */
export function inOrder(settings: Settings): bigint[] {
  const { hcr, sctlr, cpacr, mdcr, hstr, cnthctl, cntkctl, pmuserenr, cptr } = settings;
  return [hcr, sctlr, cpacr, mdcr, hstr, cnthctl, cntkctl, pmuserenr, cptr];
}

export const TID3 = 1n << 18n;
export const TIDCP = 1n << 20n;
const CPTR = 0x33ffn;

/** EL1 and EL0 may do what can be allowed. `below`: AArch32 under an AArch64 EL2. */
function open(isa: Isa, below: boolean): Settings {
  return {
    hcr: isa === 'a64' ? 1n << 31n : 0n,
    sctlr: isa === 'a64' ? 0x34d0_fa80n : below ? 0x00c5_0838n : 0x00c5_0078n,
    cpacr: isa === 'a64' ? 0x0030_0000n : 0x00f0_0000n,
    mdcr: 6n,
    hstr: 0n,
    cnthctl: 3n,
    cntkctl: 0x303n,
    pmuserenr: 15n,
    cptr: CPTR,
  };
}

/** Bits of HCR that trap accesses: TID0 to TVM, and TRVM. */
const TRAPS = 0x47ff_8000n;

const somewhat = (random: Random, bits: bigint, percent: number): bigint => {
  let value = 0n;
  for (let bit = 1n; bit <= bits; bit <<= 1n)
    if (bits & bit && random.chance(percent)) value |= bit;
  return value;
};

function atRandom(isa: Isa, below: boolean, random: Random): Settings {
  const base = open(isa, below);
  return {
    hcr: base.hcr | somewhat(random, TRAPS, 40),
    // UCI, UCT, DZE and UMA.
    sctlr: isa === 'a64' ? base.sctlr & ~somewhat(random, 0x0400_c200n, 40) : base.sctlr,
    cpacr: random.chance(70) ? base.cpacr : 0n,
    mdcr: BigInt(1 + random.below(6)) | somewhat(random, 0xfe0n, 35),
    hstr: random.chance(50) ? BigInt(random.word() & (isa === 'a64' ? 0 : 0xafef)) : 0n,
    cnthctl: BigInt(random.below(4)),
    cntkctl: BigInt(random.word() & 0x303),
    pmuserenr: BigInt(random.below(16)),
    cptr: CPTR | somewhat(random, (1n << 31n) | (1n << 10n), 30),
  };
}

const NAMED: Readonly<Record<string, (isa: Isa, below: boolean) => Settings>> = {
  open,
  closed: (isa, below) => ({
    ...open(isa, below),
    ...{ sctlr: isa === 'a64' ? 0x30d0_0800n : open(isa, below).sctlr, cpacr: 0n },
    ...{ cnthctl: 0n, cntkctl: 0n, pmuserenr: 0n },
  }),
  traps: (isa, below) => ({
    ...open(isa, below),
    ...{ hcr: open(isa, below).hcr | 0x43ff_8000n, mdcr: 0xfe6n, cnthctl: 0n },
  }),
  hstr: (isa, below) => ({ ...open(isa, below), hstr: below ? 0xafefn : 0xbeefn }),
};

/** The settings of a name, or a number's random ones. Throws RangeError. */
export function settingsOf(name: string, isa: Isa, below: boolean): Settings {
  if (/^\d+$/.test(name)) return atRandom(isa, below, new Random(Number(name)));
  const make = NAMED[name];
  if (make) return make(isa, below);
  throw new RangeError(`--traps: a number, or ${Object.keys(NAMED).join(', ')}, not '${name}'`);
}

// A file of so many instructions as compilers and people write them: the same for the same number, no two
// neighbours alike, a label now and then and branches to it.

class Random {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }
}

type Maker = (random: Random, label: number) => string;

const x = (random: Random) => `x${random.below(29)}`;
const w = (random: Random) => `w${random.below(29)}`;
const r = (random: Random) => `r${random.below(12)}`;

const A64: readonly Maker[] = [
  (n) => `add\t${x(n)}, ${x(n)}, #${8 * n.below(64)}`,
  (n) => `sub\t${w(n)}, ${w(n)}, ${w(n)}`,
  (n) => `mov\t${x(n)}, ${x(n)}`,
  (n) => `mov\t${w(n)}, #${n.below(65536)}`,
  (n) => `ldr\t${x(n)}, [${x(n)}, #${8 * n.below(64)}]`,
  (n) => `str\t${w(n)}, [sp, #${4 * n.below(64)}]`,
  (n) => `ldrb\t${w(n)}, [${x(n)}, ${x(n)}]`,
  (n) => `stp\tx29, x30, [sp, #-${16 * (1 + n.below(16))}]!`,
  (n) => `ldp\t${x(n)}, x30, [sp], #${16 * n.below(16)}`,
  (n) => `cmp\t${x(n)}, #${n.below(4096)}`,
  (_n, label) => `b.ne\t.L${label}`,
  (n, label) => `cbz\t${w(n)}, .L${label}`,
  (_n, label) => `bl\tf${label % 64}`,
  (n) => `and\t${x(n)}, ${x(n)}, #0x${(2 ** (1 + n.below(30)) - 1).toString(16)}`,
  (n) => `orr\t${w(n)}, ${w(n)}, ${w(n)}, lsl #${n.below(32)}`,
  (n) => `csel\t${x(n)}, ${x(n)}, ${x(n)}, eq`,
  (n) => `madd\t${x(n)}, ${x(n)}, ${x(n)}, ${x(n)}`,
  (n) => `ubfx\t${w(n)}, ${w(n)}, #${n.below(16)}, #${1 + n.below(16)}`,
  (n) => `mrs\t${x(n)}, esr_el2`,
  () => 'ret',
];

const A32: readonly Maker[] = [
  (n) => `add\t${r(n)}, ${r(n)}, #${n.below(256)}`,
  (n) => `subs\t${r(n)}, ${r(n)}, ${r(n)}`,
  (n) => `mov\t${r(n)}, ${r(n)}`,
  (n) => `movw\t${r(n)}, #${n.below(65536)}`,
  (n) => `ldr\t${r(n)}, [${r(n)}, #${4 * n.below(64)}]`,
  (n) => `str\t${r(n)}, [sp, #${4 * n.below(64)}]`,
  (n) => `ldrb\t${r(n)}, [${r(n)}, ${r(n)}]`,
  () => 'push\t{r4, r5, r6, lr}',
  () => 'ldmfd\tsp!, {r4-r6, pc}',
  (n) => `cmp\t${r(n)}, #${n.below(256)}`,
  (_n, label) => `bne\t.L${label}`,
  (_n, label) => `bl\tf${label % 64}`,
  (n) => `and\t${r(n)}, ${r(n)}, #0x${(n.below(256) << 4).toString(16)}`,
  (n) => `orr\t${r(n)}, ${r(n)}, ${r(n)}, lsl #${1 + n.below(31)}`,
  (n) => `moveq\t${r(n)}, #${n.below(256)}`,
  (n) => `mla\tr${n.below(6)}, r${6 + n.below(3)}, ${r(n)}, ${r(n)}`,
  (n) => `ubfx\t${r(n)}, ${r(n)}, #${n.below(16)}, #${1 + n.below(16)}`,
  (n) => `mrc\tp15, 0, ${r(n)}, c${n.below(16)}, c0, 0`,
  () => 'bx\tlr',
];

/** Source text of `instructions` instructions. */
export function syntheticSource(isa: 'a64' | 'a32', instructions: number): string {
  const random = new Random(1);
  const makers = isa === 'a64' ? A64 : A32;
  const lines = [isa === 'a64' ? '\t.text' : '\t.syntax unified'];
  let label = 0;
  for (let i = 0; i < instructions; i++) {
    if (i % 24 === 0) lines.push(`.L${label++}:`);
    lines.push(`\t${makers[random.below(makers.length)](random, label - 1)}`);
  }
  return `${lines.join('\n')}\n`;
}

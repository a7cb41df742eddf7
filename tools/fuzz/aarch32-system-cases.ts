// One random privileged case of AArch32, of A32 code (a32-system-cases.ts) or of T32 code (t32-system-cases.ts).
import {
  A32_KINDS,
  Builder,
  CASE,
  HYP,
  MODES,
  NOT_IN_HYP,
  RETURNS,
  SYS,
  type SystemCase,
} from './a32-system-cases.js';
import type { Random } from './random.js';
import type { Place } from './system.js';
import { T32_KINDS, t32Words } from './t32-system-cases.js';

const IN_T32 = 't32 ';

export function systemKinds(): string[] {
  return [...Object.keys(A32_KINDS), ...Object.keys(T32_KINDS).map((name) => IN_T32 + name)];
}

/** SCTLR.TE and HSCTLR.TE, with the vectors that go with them. */
function takeToT32(input: Uint32Array, random: Random): void {
  for (const [control, base] of [
    [CASE.sctlr, CASE.vbar],
    [CASE.hsctlr, CASE.hvbar],
  ]) {
    if (random.chance(60)) continue;
    input[control] |= 1 << 30;
    input[base] = 32;
  }
}

export function makeSystemCase(place: Place, random: Random, only?: RegExp): SystemCase {
  const names = systemKinds().filter((each) => !only || only.test(each));
  const name = random.pick(names);
  const inT32 = name.startsWith(IN_T32);
  const kind = inT32 ? name.slice(IN_T32.length) : name;
  let mode = random.pick(MODES);
  while ((mode === SYS && RETURNS.test(kind)) || (mode === HYP && NOT_IN_HYP.test(kind)))
    mode = random.pick(MODES);
  if (kind === 'hypMapped') mode = HYP;
  const builder = new Builder(place, mode, random);
  builder.words(inT32 ? t32Words(kind, builder, random) : A32_KINDS[kind](builder, random));
  if (inT32) takeToT32(builder.input, random);
  const { seed, input, window } = builder;
  return { name, mode, seed, input, window: new Uint8Array(window.buffer) };
}

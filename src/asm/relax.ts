// T32 instructions of 16 or 32 bits: the shorter one where its operand reaches. GNU's passes are followed step by
// step, because where growing instructions move each other's targets the result depends on the order.
import { OperandError } from '../operands/context.js';
import { evaluate, type Measure } from './evaluate.js';
import { isExternal, locate } from './expr.js';
import type { Chain, Relaxable } from './section.js';

const STT_FUNC = 2;

/** Where a pass over the gaps of a section stands: at gap `index` of `chain`. */
export interface PassPoint {
  readonly chains: readonly Chain[];
  readonly chain: Chain;
  readonly index: number;
  readonly address: number;
  /** How far the gap has moved since the last pass. */
  readonly stretch: number;
}

/** 2 or 4: the size that the instruction at `point` needs as far as is known. */
export function relaxedSize(relaxable: Relaxable, point: PassPoint, measure: Measure): 2 | 4 {
  const { narrow, expr } = relaxable;
  if (!narrow || !expr) return 4;
  const [fixup] = narrow.fixups;
  if (!fixup.pcRelative) return 4;
  const affine = evaluate(expr, measure);
  if (!affine?.plus || affine.minus) return 4;
  const sym = affine.plus;
  const at = locate(sym.ref);
  if (!at || at.chain.section !== point.chain.section || sym.binding === 'weak') return 4;
  const isBranch = fixup.toThumb !== undefined;
  if (isBranch && isExternal(sym)) return 4;
  if (sym.type === STT_FUNC && sym.thumb !== isBranch) return 4;
  const target =
    at.chain.address(at.off, at.gaps) +
    Number(at.plus) +
    Number(affine.value) +
    stretchOf(point, at.chain, at.gaps);
  const place = fixup.alignedPc ? point.address & ~3 : point.address;
  try {
    fixup.apply(narrow.insn, BigInt(target - place));
    return 2;
  } catch (error) {
    if (error instanceof OperandError) return isOdd(error) ? 2 : 4;
    throw error;
  }
}

/** A misaligned target is an error in either size. */
const isOdd = (error: OperandError) => error.message.startsWith('misaligned');

/** What to add to a target that this pass has not reached: it will move as we did, less what alignment takes up. */
function stretchOf(point: PassPoint, chain: Chain, gaps: number): number {
  const { chains, index } = point;
  let { stretch } = point;
  const from = chains.indexOf(point.chain);
  const to = chains.indexOf(chain);
  if (stretch === 0 || to < from || (to === from && gaps <= index)) return 0;
  for (let i = from; i <= to; i++) {
    const first = i === from ? index : 0;
    const end = i === to ? gaps : chains[i].gaps.length;
    for (let k = first; k < end; k++) {
      const { kind, power } = chains[i].gaps[k];
      if (kind !== 'align') continue;
      const unit = 2 ** power;
      stretch = Math.sign(stretch) * Math.floor(Math.abs(stretch) / unit) * unit;
    }
  }
  return stretch;
}

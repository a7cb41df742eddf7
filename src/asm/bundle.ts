// `.bundle_align_mode`: no instruction, and no sequence between `.bundle_lock` and `.bundle_unlock`, crosses a boundary
// of 2^n bytes. NOPs stand in front of those that would.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { FatalError, StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import type { Output } from './output.js';
import type { Chain, Gap } from './section.js';

const MAX_POWER = 31;

/** What may not be parted: the gap in front of it, and where it starts. */
interface Bundle {
  readonly gap: Gap;
  readonly chain: Chain;
  readonly size: number;
  readonly gaps: number;
}

export class Bundles {
  /** Exponent of the size; 0: there are none. */
  power = 0;
  private depth = 0;
  private locked: Bundle | undefined;

  /** In front of an instruction; undefined where nothing has to be kept together. */
  begin(output: Output): Bundle | undefined {
    return this.power > 0 && this.depth === 0 ? this.start(output) : undefined;
  }

  private start(output: Output): Bundle {
    const { chain } = output;
    const gap = output.codeGap();
    return { gap, chain, size: chain.size, gaps: chain.gaps.length };
  }

  /** Behind it. Throws StatementError where it is longer than a bundle; `what` makes GNU's words for that. */
  end({ gap, chain, size, gaps }: Bundle, output: Output, what = this.single): void {
    let bytes = chain.size - size;
    // An instruction that may grow counts as one that has.
    for (const { kind, size } of chain.gaps.slice(gaps)) bytes += kind === 'relax' ? 4 : size;
    if (bytes > 2 ** this.power) throw new StatementError(what(bytes));
    output.recordAlign(this.power);
    if (bytes < 2) return;
    gap.power = this.power;
    gap.max = bytes - 1;
  }

  private readonly single = (bytes: number) =>
    `single instruction is ${bytes} bytes long, but .bundle_align_mode limit is ${2 ** this.power} bytes`;

  lock(output: Output): void {
    if (this.power === 0)
      throw new StatementError('.bundle_lock is meaningless without .bundle_align_mode');
    if (this.depth++ === 0) this.locked = this.start(output);
  }

  unlock(output: Output): void {
    if (this.depth === 0) throw new StatementError('.bundle_unlock without preceding .bundle_lock');
    if (--this.depth > 0 || !this.locked) return;
    if (this.locked.chain !== output.chain)
      throw new StatementError('.bundle_lock with no matching .bundle_unlock');
    const limit = 2 ** this.power;
    this.end(
      this.locked,
      output,
      (bytes) => `.bundle_lock sequence is ${bytes} bytes, but bundle size is only ${limit} bytes`,
    );
  }

  get isLocked(): boolean {
    return this.depth > 0;
  }
}

function alignMode(asm: Assembler, args: Args): void {
  const power = Number(asm.absoluteExpression(args, 'bad or irreducible absolute expression'));
  args.finish();
  if (power < 0 || power > MAX_POWER)
    throw new FatalError(`.bundle_align_mode alignment too large (maximum ${MAX_POWER})`);
  if (asm.bundles.isLocked)
    throw new StatementError('cannot change .bundle_align_mode inside .bundle_lock');
  asm.bundles.power = power;
}

export const BUNDLE_DIRECTIVES: DirectiveTable = {
  bundle_align_mode: alignMode,
  bundle_lock(asm, args) {
    args.finish();
    asm.bundles.lock(asm.output);
  },
  bundle_unlock(asm, args) {
    args.finish();
    asm.bundles.unlock(asm.output);
  },
};

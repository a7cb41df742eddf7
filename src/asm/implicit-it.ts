// IT instructions that the source does not have: `-mimplicit-it=always` makes the assembler put one in front of a
// conditional T32 instruction, and lets those that follow join it. Nothing but a label or an instruction without a
// condition ends such a block: not data, not alignment, not another section in between.
import type { Encoded, ImplicitItBlock } from '../operands/context.js';
import type { Chain, Section } from './section.js';
import { writeWord } from './words.js';

const IT = 0xbf00;
const LONGEST = 4;

interface Block {
  readonly chain: Chain;
  /** Offset of the IT in the chain. */
  readonly off: number;
  readonly first: number;
  /** Conditions of its instructions, as bit 0 of each. */
  readonly bits: number[];
}

export class ImplicitIt implements ImplicitItBlock {
  /** By section, as GNU has it. */
  private readonly open = new Map<Section, Block>();

  /** `emit` writes a 16-bit instruction at the current place and returns its offset in the chain. */
  constructor(
    private readonly current: () => Chain,
    private readonly emit: (insn: number) => number,
    private readonly bigEndian: boolean,
  ) {}

  joins(condition: number): boolean {
    const block = this.open.get(this.current().section);
    if (!block || block.bits.length === LONGEST) return false;
    return block.first >> 1 === condition >> 1;
  }

  /** To be called before `encoded` is written: writes an IT, or adds to the last one, or ends its block. */
  before({ implicit }: Encoded): void {
    const { section } = this.current();
    const block = this.open.get(section);
    if (implicit?.kind === 'begin') {
      const off = this.emit(word(implicit.condition, [0]));
      const bits = [implicit.condition & 1];
      this.open.set(section, { chain: this.current(), off, first: implicit.condition, bits });
    } else if (implicit && block && block.bits.length < LONGEST) {
      const isNeutral = implicit.kind === 'neutral';
      block.bits.push((isNeutral ? block.first : implicit.condition) & 1);
      writeWord(
        block.chain.bytes,
        block.off,
        word(block.first, block.bits),
        2,
        true,
        this.bigEndian,
      );
    } else this.end();
    if (implicit?.last) this.end();
  }

  /** Ends the block of the current section: a label, or an instruction that is none of its. */
  end(): void {
    this.open.delete(this.current().section);
  }
}

/** The IT instruction for `first` and the low bits of all conditions of the block. */
function word(first: number, bits: readonly number[]): number {
  let mask = 0;
  for (const [i, bit] of bits.entries()) if (i > 0) mask |= bit << (LONGEST - i);
  return IT | (first << 4) | mask | (1 << (LONGEST - bits.length));
}

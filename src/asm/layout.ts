// Gives every position its final offset: orders the subsections of each section, finds the sizes of
// gaps (which may depend on each other), and puts the bytes together.
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import { evaluate, evaluateNumber, type Measure } from './evaluate.js';
import { type Expr, locate } from './expr.js';
import { paddingProblem, SHT_NOBITS } from './output.js';
import { relaxedSize } from './relax.js';
import {
  type Chain,
  type Gap,
  MAX_SECTION_BYTES,
  type MappingSymbol,
  type Section,
  type Sym,
} from './section.js';
import { add, encodeLeb128, subtract, type Value } from './value.js';
import { writeWord } from './words.js';

const MAX_ROUNDS = 100;
/** Instructions that grow may move each other for longer. */
const MAX_ROUNDS_RELAXING = 10_000;

/** Distances once all positions are final. */
export const FINAL: Measure = {
  distance(a: Sym, b: Sym): Value | undefined {
    const left = locate(a.ref);
    const right = locate(b.ref);
    if (!left || !right || left.chain.section !== right.chain.section) return undefined;
    // Before the first pass nothing is known beyond a gap.
    if (!isPlaced(left) || !isPlaced(right)) return undefined;
    const distance =
      left.chain.address(left.off, left.gaps) - right.chain.address(right.off, right.gaps);
    return add(distance, subtract(left.plus, right.plus));
  },
};

const isPlaced = ({ chain, gaps }: { chain: Chain; gaps: number }) =>
  chain.gapSums[gaps] !== undefined;

/** Subsections in the order of their numbers. */
export function chainsOf(section: Section): Chain[] {
  return [...section.chains.values()].sort((a, b) => a.number - b.number);
}

/** Ends all subsections as GNU does: code is marked, and A32 code fills its last word. */
function finishSections(asm: Assembler): void {
  const { output } = asm;
  for (const section of output.sections) {
    const chains = chainsOf(section);
    for (const [i, chain] of chains.entries()) {
      if (section.type === SHT_NOBITS) continue;
      output.section = section;
      output.chain = chain;
      const last = i === chains.length - 1;
      if (!section.isCode) {
        if (!last) output.alignData(0);
        continue;
      }
      output.align(last && asm.isa !== 'a64' ? Math.min(section.align, 2) : 0, undefined, 0);
    }
  }
}

/** Lays out all sections. Errors (a backward .org, sizes that never settle) go to the assembler. */
export function layOut(asm: Assembler): void {
  finishSections(asm);
  const failed = new Set<Gap>();
  for (const section of asm.output.sections) {
    for (const chain of section.chains.values()) {
      chain.gapSums = new Array(chain.gaps.length + 1).fill(0);
    }
  }
  for (let round = 0; ; round++) {
    let changed = false;
    asm.lines.numberViews();
    for (const section of asm.output.sections) {
      if (layOutSection(asm, section, failed, round)) changed = true;
    }
    if (!changed) break;
    if (round === (asm.isa === 'a64' ? MAX_ROUNDS : MAX_ROUNDS_RELAXING)) {
      asm.error('sizes of .org and .space never settle');
      break;
    }
  }
  for (const section of asm.output.sections) {
    for (const chain of section.chains.values()) {
      for (const gap of chain.gaps) checkGap(asm, chain, gap, failed);
    }
  }
}

/** Rounds after which a LEB128 number that swings with the alignment behind it is held, as GNU holds it. */
const PATIENCE = 4;

function layOutSection(asm: Assembler, section: Section, failed: Set<Gap>, round: number): boolean {
  let changed = false;
  let base = 0;
  const chains = chainsOf(section);
  for (const chain of chains) {
    chain.base = base;
    let sum = 0;
    for (const [i, gap] of chain.gaps.entries()) {
      chain.gapSums[i] = sum;
      const address = base + gap.at + sum;
      let size =
        gap.kind === 'relax'
          ? relaxSize(chains, chain, i, address)
          : gapSize(asm, chain, gap, address, failed);
      const swings = gap.kind === 'align' && chain.gaps[i - 1]?.kind.endsWith('leb128');
      if (swings && size < gap.size && round > PATIENCE) size += 2 ** gap.power;
      if (size !== gap.size) {
        gap.size = size;
        changed = true;
      }
      sum += size;
    }
    if (chain.gapSums[chain.gaps.length] !== sum) {
      chain.gapSums[chain.gaps.length] = sum;
      changed = true;
    }
    base += chain.size + sum;
  }
  if (section.size !== base) {
    section.size = base;
    changed = true;
  }
  return changed;
}

/** Size of the instruction at gap `index`: 2 in the first pass, and never smaller again once it stays in place. */
function relaxSize(chains: readonly Chain[], chain: Chain, index: number, address: number): number {
  const gap = chain.gaps[index];
  const before = gap.address;
  gap.address = address;
  if (before === undefined || gap.frozen || !gap.relax) return gap.size;
  const stretch = address - before;
  const size = relaxedSize(gap.relax, { chains, chain, index, address, stretch }, FINAL);
  // Once wide where nothing before it grows, it stays wide: or two could chase each other for ever.
  gap.frozen = stretch <= 0 && size === 4;
  return size;
}

function gapSize(
  asm: Assembler,
  chain: Chain,
  gap: Gap,
  address: number,
  failed: Set<Gap>,
): number {
  if (gap.kind === 'align') {
    const unit = 2 ** gap.power;
    const pad = (unit - (address % unit)) % unit;
    return gap.max > 0 && pad > gap.max ? 0 : pad;
  }
  if (failed.has(gap)) return 0;
  if (gap.kind === 'uleb128' || gap.kind === 'sleb128') return leb128Size(asm, gap, failed);
  const value = gapValue(asm, chain, gap);
  if (value === undefined) {
    failed.add(gap);
    const sym = gap.kind === 'org' && gap.expr ? evaluate(gap.expr, FINAL)?.plus : undefined;
    if (sym && !sym.defined) {
      asm.warnAt(gap.place, `symbol "${sym.name}" undefined; zero assumed`);
      return 0;
    }
    asm.errorAt(
      gap.place,
      gap.kind === 'org'
        ? 'invalid section for operation'
        : '.space, .nops or .fill specifies non-absolute value',
    );
    return 0;
  }
  const size = gap.kind === 'org' ? value - address : value;
  if (size > MAX_SECTION_BYTES) {
    failed.add(gap);
    asm.errorAt(gap.place, `.${gap.kind} is too far ahead`);
    return 0;
  }
  return Math.max(0, size);
}

/** What is wrong with the operand of .uleb128. */
function lebProblem(expr: Expr | undefined): string {
  const sym = expr && evaluate(expr, FINAL)?.plus;
  if (sym && !sym.defined) return `leb128 operand is an undefined symbol: ${sym.name}`;
  return '.uleb128 operand is not absolute';
}

function leb128Size(asm: Assembler, gap: Gap, failed: Set<Gap>): number {
  const value = gap.expr && evaluateNumber(gap.expr, FINAL);
  if (value === undefined) {
    failed.add(gap);
    asm.errorAt(gap.place, lebProblem(gap.expr));
    return 0;
  }
  gap.fill = encodeLeb128(BigInt(value), gap.kind === 'sleb128');
  return gap.fill.length;
}

/** Address for .org, size for .space. */
function gapValue(asm: Assembler, chain: Chain, gap: Gap): number | undefined {
  if (!gap.expr) return 0;
  try {
    const affine = evaluate(gap.expr, FINAL);
    if (!affine || affine.minus) return undefined;
    if (!affine.plus) return Number(affine.value);
    const at = locate(affine.plus.ref);
    if (!at || gap.kind !== 'org' || at.chain.section !== chain.section) return undefined;
    return at.chain.address(at.off, at.gaps) + Number(at.plus) + Number(affine.value);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    asm.errorAt(gap.place, error.message);
    return 0;
  }
}

function checkGap(asm: Assembler, chain: Chain, gap: Gap, failed: Set<Gap>): void {
  if (gap.kind === 'align' && gap.fill) {
    const problem = paddingProblem(gap.size, gap.fill.length);
    if (problem) asm.errorAt(gap.place, problem);
  }
  if (!(gap.kind === 'org' || gap.kind === 'space') || failed.has(gap)) return;
  const value = gapValue(asm, chain, gap);
  if (value === undefined) return;
  const address = chain.address(gap.at, chain.gaps.indexOf(gap));
  if (gap.kind === 'org' && value < address) {
    asm.errorAt(gap.place, 'attempt to move .org backwards');
  } else if (gap.kind === 'space' && value < 0) {
    asm.errorAt(gap.place, '.space repeat count is negative');
  }
}

export interface FinalMapping {
  readonly name: MappingSymbol['name'];
  readonly offset: number;
  readonly serial: number;
}

/** The section's contents, and its mapping symbols without the ones that say nothing. */
export function assembleSection(
  asm: Assembler,
  section: Section,
): { bytes: Uint8Array; mapping: FinalMapping[] } {
  const empty = section.type === SHT_NOBITS;
  const bytes = new Uint8Array(empty ? 0 : section.size);
  const marks: FinalMapping[] = [];
  for (const chain of chainsOf(section)) {
    for (const { name, off, gaps, serial } of chain.mapping) {
      marks.push({ name, offset: chain.address(off, gaps), serial });
    }
    let from = 0;
    for (const [i, gap] of chain.gaps.entries()) {
      const at = chain.address(gap.at, i);
      if (!empty) {
        bytes.set(chain.bytes.subarray(from, gap.at), at - (gap.at - from));
        if (gap.relax) writeRelaxed(bytes, at, gap, asm.bigEndianCode);
        else {
          for (const { name, offset } of asm.output.fill(bytes, at, gap.size, gap)) {
            marks.push({ name, offset: at + offset, serial: Infinity });
          }
        }
      }
      from = gap.at;
    }
    if (!empty) {
      const at = chain.address(from, chain.gaps.length);
      bytes.set(chain.bytes.subarray(from, chain.size), at);
    }
  }
  return { bytes, mapping: tidy(marks, section.size) };
}

function writeRelaxed(bytes: Uint8Array, at: number, { relax, size }: Gap, big: boolean): void {
  const { narrow, wide } = relax as NonNullable<Gap['relax']>;
  const { insn, bytes: count } = size === 4 || !narrow ? wide : narrow;
  writeWord(bytes, at, insn, count, true, big);
}

/** Of several marks at one place the last counts; one at the very end of the section says nothing. */
function tidy(marks: FinalMapping[], size: number): FinalMapping[] {
  const sorted = marks
    .map((mark, order) => ({ mark, order }))
    .sort((a, b) => a.mark.offset - b.mark.offset || a.order - b.order);
  const result: FinalMapping[] = [];
  for (const { mark } of sorted) {
    if (mark.offset >= size) continue;
    if (result.length > 0 && result[result.length - 1].offset === mark.offset) result.pop();
    result.push(mark);
  }
  return result;
}

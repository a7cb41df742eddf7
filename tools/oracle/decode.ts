// Puts many words to GNU objdump: does it take them for instructions where the table does, and does it print
// what we print? LLVM is asked where the two differ, and about words that GNU decodes by extensions that have no
// rows here.
//
//     npx tsx tools/oracle/decode.ts a64|a32|t32 [--seed N] [--rows N] [--strata] [--random N] [--show N] [--detail] [--full]
//
// Words: N of every row; with --strata all values of bits 31..10, the others random (T32: all 16-bit words);
// N random words (T32: 32-bit ones). Exit code 1 on a difference that is not in exceptions.ts and, with --full, where an
// exception covered no word. --detail says how many words of each row and mnemonic an exception covered.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disassemble } from '../../src/disasm/index.js';
import { compiledTableOf } from '../../src/operands/mnemonics.js';
import { tableOf } from '../../src/table/lookup.js';
import type { InstructionSet, Row } from '../../src/table/row.js';
import { EXCEPTIONS, type Exception, isUnpredictable } from './exceptions.js';
import { allocatedByLlvm, isUndefined, objdump, sizeOf } from './gnu.js';
import { Report } from './report.js';
import { isIt, rowWords, xorshift } from './words.js';

const CHUNK = 1 << 18;
/** Words of one kind that LLVM is asked about. */
const ASKED = 4000;
const hex = (word: number) => word.toString(16).padStart(8, '0');

interface Options {
  readonly isa: InstructionSet;
  readonly seed: number;
  readonly rows: number;
  readonly strata: boolean;
  readonly random: number;
  readonly show: number;
  readonly detail: boolean;
  readonly full: boolean;
}

function parseOptions(args: readonly string[]): Options {
  const value = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  return {
    isa: args[0] as InstructionSet,
    seed: value('--seed', 1),
    rows: value('--rows', 0),
    strata: args.includes('--strata'),
    random: value('--random', 0),
    show: value('--show', 12),
    detail: args.includes('--detail'),
    full: args.includes('--full'),
  };
}

/** All words of the run, in pieces that objdump takes at once. */
function* pieces({ isa, seed, rows, strata, random, full }: Options): Generator<Uint32Array> {
  const next = xorshift(seed);
  const examples = EXCEPTIONS.flatMap((each) => (each.isa === isa ? (each.example ?? []) : []));
  if (full && examples.length) yield Uint32Array.from(examples);
  if (rows) yield Uint32Array.from(rowWords(isa, rows, next));
  if (strata && isa === 't32')
    yield Uint32Array.from({ length: 0xe800 }, (_, i) => i).filter((word) => !isIt(word));
  for (let at = 0; strata && isa !== 't32' && at < 2 ** 22; at += CHUNK)
    yield Uint32Array.from({ length: CHUNK }, (_, i) => ((at + i) * 1024 + (next() >>> 22)) >>> 0);
  for (let at = 0; at < random; at += CHUNK)
    yield Uint32Array.from({ length: Math.min(CHUNK, random - at) }, () =>
      isa === 't32' ? (next() | 0xe0000000 | ((1 + (next() % 3)) << 27)) >>> 0 : next(),
    );
}

/** The first word, without an A32 condition. */
const mnemonicOf = (isa: InstructionSet, text: string) => {
  const [word] = text.split(/[\t ]/);
  return isa === 'a64'
    ? word
    : word.replace(/(eq|ne|cs|cc|mi|pl|vs|vc|hi|ls|ge|lt|gt|le)(?=s?$|\.)/, '');
};

type Kind = Exception['kind'];

class Comparison {
  words = 0;
  equal = 0;
  undefinedInBoth = 0;
  private readonly excepted = new Map<Exception, number[]>();
  private readonly details = new Map<Exception, Map<string, number>>();
  private readonly reports: Record<Kind, Report> = {
    theirs: new Report('allocated by GNU only'),
    ours: new Report('allocated by us only'),
    text: new Report('different texts'),
  };
  private foreign = 0;
  private readonly someForeign: { word: number; text: string }[] = [];

  constructor(private readonly isa: InstructionSet) {}

  add(word: number, address: number, theirs: string): void {
    this.words++;
    const ours = disassemble(this.isa, word, BigInt(address));
    if (ours === theirs) {
      if (isUndefined(ours)) this.undefinedInBoth++;
      else this.equal++;
      return;
    }
    const row = tableOf(this.isa).rowOf(word);
    const allocated = row !== undefined && !isUndefined(ours);
    if (isUndefined(theirs)) {
      if (allocated) this.note('ours', row, word, theirs, ours);
      else this.undefinedInBoth++;
    } else if (allocated && !(row.group === 'coprocessorTransfer' && this.isForeign(theirs)))
      this.note('text', row, word, theirs, ours);
    else if (!isUnpredictable(word, row) && this.isForeign(theirs)) {
      // A sample of all: each takes the place of an earlier one ever more rarely.
      const place = this.foreign++ < ASKED ? this.someForeign.length : (word * 7919) % this.foreign;
      if (place < ASKED) this.someForeign[place] = { word, text: theirs };
    } else this.note('theirs', row, word, theirs, ours);
  }

  /** An instruction of an extension without rows here. */
  private isForeign(text: string): boolean {
    if (compiledTableOf(this.isa).candidates(text.split(/[\t ]/)[0]) === undefined) return true;
    // The same mnemonic may be foreign by its operands, or by its types.
    if (this.isa === 'a64') return /[\t {,][zp]\d|za/.test(text);
    return /^v\w+\.(\w+\.)?(bf16|f16|16)\b/.test(text);
  }

  private note(kind: Kind, row: Row | undefined, word: number, theirs: string, ours: string): void {
    const exception = EXCEPTIONS.find(
      (each) =>
        each.isa === this.isa &&
        each.kind === kind &&
        (each.row === undefined || each.row.test(row?.name ?? '')) &&
        (each.text === undefined || each.text.test(theirs)) &&
        (each.where === undefined || each.where(word, row)),
    );
    if (exception) {
      const words = this.excepted.get(exception) ?? [];
      words.push(word);
      this.excepted.set(exception, words);
      const detail = this.details.get(exception) ?? new Map<string, number>();
      const what = `${row?.name ?? 'no row'}: ${mnemonicOf(this.isa, theirs)}`;
      detail.set(what, (detail.get(what) ?? 0) + 1);
      this.details.set(exception, detail);
      return;
    }
    const line = `${hex(word)}  gnu ${JSON.stringify(theirs)}  ours ${JSON.stringify(ours)}`;
    this.reports[kind].note(row?.name ?? mnemonicOf(this.isa, theirs), line, word);
  }

  /** Foreign words are not for LLVM either, which is asked with the extensions that have rows only. */
  private checkForeign(): void {
    const allocated = allocatedByLlvm(
      this.isa,
      this.someForeign.map(({ word }) => word),
    );
    this.someForeign.forEach(({ word, text }, i) => {
      if (allocated[i]) this.note('theirs', undefined, word, text, 'foreign, but LLVM knows it');
    });
  }

  /** Exceptions of this instruction set that covered nothing. */
  private unused(): Exception[] {
    return EXCEPTIONS.filter((each) => each.isa === this.isa && !this.excepted.has(each));
  }

  private printDetails(): void {
    for (const [{ reason }, counts] of this.details) {
      console.log(`${reason}:`);
      for (const [what, count] of [...counts].sort((a, b) => b[1] - a[1]))
        console.log(`    ${count} ${what}`);
    }
  }

  /** Prints everything; true where nothing differs without a reason. */
  print({ show, detail, full }: Options): boolean {
    this.checkForeign();
    let texts = 0;
    let allocation = 0;
    for (const [{ kind, reason }, words] of this.excepted) {
      if (kind === 'text') texts += words.length;
      else allocation += words.length;
      const some = words.slice(0, ASKED);
      const known = allocatedByLlvm(this.isa, some).filter(
        (each) => each === (kind !== 'theirs'),
      ).length;
      const llvm = kind === 'text' ? '' : `; LLVM with us in ${known} of ${some.length}`;
      console.log(`exception (${kind}): ${words.length} words: ${reason}${llvm}`);
    }
    if (detail) this.printDetails();
    const unused = full ? this.unused() : [];
    for (const { kind, reason } of unused)
      console.log(`exception without a word (${kind}): ${reason}`);
    for (const report of Object.values(this.reports))
      report.print(show, (words) => {
        const known = allocatedByLlvm(this.isa, words).filter(Boolean).length;
        return `LLVM takes ${known} of ${words.length}`;
      });
    const { theirs, ours, text } = this.reports;
    console.log(
      `${this.isa}: ${this.words} words: ${this.equal} equal texts, ${this.undefinedInBoth} undefined in both, ` +
        `${this.foreign} foreign, ${allocation} allocation and ${texts} text excepted, ` +
        `${theirs.total + ours.total} allocation and ${text.total} text differ`,
    );
    return theirs.total + ours.total + text.total + unused.length === 0;
  }
}

async function main(options: Options): Promise<boolean> {
  const directory = mkdtempSync(join(tmpdir(), 'vbar-decode-'));
  try {
    const comparison = new Comparison(options.isa);
    // objdump works on the next piece while we work on this one.
    const source = pieces(options);
    const ask = () => {
      const { value: words } = source.next();
      return words && { words, texts: objdump(options.isa, words, directory) };
    };
    for (let piece = ask(); piece; ) {
      const { words } = piece;
      const texts = await piece.texts;
      piece = ask();
      let address = 0;
      for (let i = 0; i < words.length; i++) {
        comparison.add(words[i], address, texts[i]);
        address += sizeOf(options.isa, words[i]);
        if ((i & 0xfff) === 0) await new Promise(setImmediate);
      }
    }
    return comparison.print(options);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const options = parseOptions(process.argv.slice(2));
if (!['a64', 'a32', 't32'].includes(options.isa)) {
  console.error(
    'usage: tools/oracle/decode.ts a64|a32|t32 [--seed N] [--rows N] [--strata] [--random N] [--show N] [--detail] [--full]',
  );
  process.exit(2);
}
process.exitCode = (await main(options)) ? 0 : 1;

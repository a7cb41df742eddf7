// Compares the table with GNU binutils: words → text (objdump) and text → words (as).
//
//     npx tsx tools/oracle/encoding.ts a64|a32|t32 [--seed N] [--count N] [--stratified] [--show N] [--no-as]
//
// Random words of every row, and with --stratified all values of bits 31..10 (A64) or 27..4 sampled
// (A32). Reported are words that only one side allocates, and different texts, per row or mnemonic. Words
// that GNU decodes by an extension without rows here (FP, SIMD, SVE …) count as `foreign`. Then each
// text is assembled by GNU as and by our encoder, which must give the same word. Exit code 1 on any
// difference.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disassemble } from '../../src/disasm/index.js';
import { compiledTableOf } from '../../src/operands/compile.js';
import { OperandError } from '../../src/operands/context.js';
import { encodeInstruction } from '../../src/operands/encode.js';
import { tableOf } from '../../src/table/lookup.js';
import type { InstructionSet, Row } from '../../src/table/row.js';
import { absoluteContext, resolve } from './context.js';

interface Options {
  isa: InstructionSet;
  seed: number;
  count: number;
  stratified: boolean;
  show: number;
  assemble: boolean;
}

const MACHINE: Record<InstructionSet, { objdump: string[]; as: string[]; elf: string }> = {
  a64: {
    objdump: ['aarch64-linux-gnu-objdump', '-m', 'aarch64'],
    as: [
      'aarch64-linux-gnu-as',
      '-march=armv8.8-a+memtag+sme+profile+rng+sb+ssbs+ls64+tme+crypto+sha3+sm4+fp16fml+i8mm+bf16+cssc+mops',
    ],
    elf: 'aarch64-linux-gnu-objcopy',
  },
  a32: {
    objdump: ['arm-linux-gnueabihf-objdump', '-m', 'arm'],
    as: ['arm-linux-gnueabihf-as', '-march=armv8-a+crc', '-mfpu=crypto-neon-fp-armv8'],
    elf: 'arm-linux-gnueabihf-objcopy',
  },
  t32: {
    objdump: ['arm-linux-gnueabihf-objdump', '-m', 'arm', '-M', 'force-thumb'],
    as: ['arm-linux-gnueabihf-as', '-march=armv7ve', '-mfpu=neon-vfpv4', '-mthumb'],
    elf: 'arm-linux-gnueabihf-objcopy',
  },
};

function parseOptions(args: string[]): Options {
  const value = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  return {
    isa: args[0] as InstructionSet,
    seed: value('--seed', Date.now() % 1_000_000),
    count: value('--count', 40),
    stratified: args.includes('--stratified'),
    show: value('--show', 12),
    assemble: !args.includes('--no-as'),
  };
}

/**
 * Differences on purpose: words of these rows on which GNU and we disagree whether they are allocated.
 * Each is an instruction to the Arm ARM, or none, whatever GNU prints.
 */
const KNOWN: readonly { isa: InstructionSet; row: RegExp; reason: string }[] = [
  {
    isa: 'a64',
    row: /^LDPSW/,
    reason: 'CONSTRAINED UNPREDICTABLE register choice, refused by GNU for LDPSW only',
  },
  {
    isa: 'a64',
    row: /^(LDAR|LDAPR)/,
    reason: 'should-be-one fields that are not, refused by GNU for these loads only',
  },
];

/** Texts of words that are UNDEFINED to the Arm ARM and that GNU prints all the same. */
const KNOWN_TEXTS: readonly { isa: InstructionSet; text: RegExp; reason: string }[] = [
  { isa: 'a64', text: /^(ld64b|st64b)/, reason: 'odd Rt or Rt > 22 is UNDEFINED' },
  { isa: 'a64', text: /^cnt\t[wx]/, reason: 'left to docs/adding-an-instruction.md' },
  { isa: 'a64', text: /s[01]_\d_c/, reason: 'op0 below 2 without an instruction of its own' },
  { isa: 'a64', text: /^fml[as]l2?\t/, reason: 'sz = 1 is UNDEFINED for FMLAL (vector)' },
  { isa: 'a64', text: /^(ldr|str)\tza\[/, reason: 'SME' },
];

/** xorshift32: reproducible by its seed. */
function randomWords(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function wordsToCheck(options: Options): Uint32Array {
  const { isa } = options;
  const next = randomWords(options.seed);
  const words: number[] = [];
  for (const row of tableOf(isa).rows) {
    for (let i = 0; i < options.count; i++) {
      let bits = next();
      // Registers 31 and small fields are rare at random and matter much: mix all-ones and zeros in.
      if (i % 4 === 1) bits |= next();
      if (i % 4 === 2) bits &= next();
      const fixed = row.mask | row.shouldMask;
      let word = ((bits & ~fixed) | row.value | row.shouldValue) >>> 0;
      if (row.width === 16) word &= 0xffff;
      // An IT block would change the texts behind it.
      if (isa === 't32' && (word & 0xffffff00) === 0xbf00 && word & 15) continue;
      if (isa === 'a32' && row.fields.get('cond')?.width === 4 && i % 8 !== 7) {
        word = ((word & 0x0fff_ffff) | ((bits % 15) << 28)) >>> 0;
      }
      words.push(word);
    }
  }
  for (let i = 0; i < options.count * 100 && isa !== 't32'; i++) words.push(next());
  if (options.stratified && isa === 'a64') {
    const all = new Uint32Array(words.length + 2 ** 22);
    all.set(words);
    for (let i = 0; i < 2 ** 22; i++) all[words.length + i] = ((i << 10) | (2 << 5) | 1) >>> 0;
    return all;
  }
  if (options.stratified) {
    for (let i = 0; i < 2 ** 20; i++) words.push(next());
  }
  return Uint32Array.from(words);
}

/** objdump's text for each word; runs of blanks in operands are kept. */
function objdump(options: Options, words: Uint32Array, directory: string): string[] {
  const file = join(directory, 'words.bin');
  const texts: string[] = [];
  const chunk = 1 << 19;
  for (let start = 0; start < words.length; start += chunk) {
    const part = words.slice(start, start + chunk);
    writeFileSync(file, bytesOf(options.isa, part));
    const [program, ...flags] = MACHINE[options.isa].objdump;
    const out = execFileSync(program, ['-D', '-z', '-b', 'binary', ...flags, file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    for (const line of out.split('\n')) {
      const match = /^\s*[0-9a-f]+:\t(?:[0-9a-f]{4} ){0,2} *(?:[0-9a-f]{8} )?\t(.*)$/.exec(line);
      if (match) texts.push(match[1]);
    }
    if (texts.length !== Math.min(words.length, start + chunk))
      throw new Error('objdump lost words');
  }
  return texts;
}

/** Little-endian words; T32 as halfwords, 16-bit instructions without a gap. */
function bytesOf(isa: InstructionSet, words: Uint32Array): Uint8Array {
  if (isa !== 't32') return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  const bytes = new DataView(new ArrayBuffer(words.length * 4));
  let at = 0;
  for (const word of words) {
    if (word >>> 16 !== 0) {
      bytes.setUint16(at, word >>> 16, true);
      at += 2;
    }
    bytes.setUint16(at, word & 0xffff, true);
    at += 2;
  }
  return new Uint8Array(bytes.buffer, 0, at);
}

/** Bytes that a word takes in the file. */
const sizeOf = (isa: InstructionSet, word: number) => (isa === 't32' && word >>> 16 === 0 ? 2 : 4);

const isUndefined = (text: string) =>
  /; undefined$/.test(text) || /<UNDEFINED>|^undefined /.test(text) || /^\.(inst|word)/.test(text);

/** Mnemonics that our rows spell; anything else in GNU's text is foreign. */
function isKnownMnemonic(isa: InstructionSet, text: string): boolean {
  return compiledTableOf(isa).candidates(text.split(/[\t ]/)[0]) !== undefined;
}

class Report {
  readonly groups = new Map<string, { count: number; lines: string[] }>();
  note(group: string, line: string): void {
    const entry = this.groups.get(group) ?? { count: 0, lines: [] };
    entry.count++;
    if (entry.lines.length < 3) entry.lines.push(line);
    this.groups.set(group, entry);
  }
  print(title: string, show: number): number {
    const total = [...this.groups.values()].reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return 0;
    console.log(`${title}: ${total}`);
    const order = [...this.groups].sort((a, b) => b[1].count - a[1].count);
    for (const [group, { count, lines }] of order.slice(0, show)) {
      console.log(`  ${group} (${count})`);
      for (const line of lines) console.log(`    ${line}`);
    }
    return total;
  }
}

const hex = (word: number) => word.toString(16).padStart(8, '0');

function compareTexts(options: Options, words: Uint32Array, gnu: string[]): { failures: number } {
  const { isa } = options;
  const table = tableOf(isa);
  const onlyGnu = new Report();
  const onlyOurs = new Report();
  const different = new Report();
  let equal = 0;
  let undefinedBoth = 0;
  let foreign = 0;
  const known = new Map<string, number>();
  let place = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    // objdump's addresses start again with each chunk.
    if (i % (1 << 19) === 0) place = 0;
    const address = BigInt(place);
    place += sizeOf(isa, word);
    const theirs = gnu[i];
    const ours = disassemble(isa, word, address);
    if (ours === theirs) {
      if (isUndefined(ours)) undefinedBoth++;
      else equal++;
      continue;
    }
    const row: Row | undefined = table.rowOf(word);
    const reason = knownReason(isa, row, ours, theirs);
    if (reason !== undefined) {
      known.set(reason, (known.get(reason) ?? 0) + 1);
      continue;
    }
    const line = `${hex(word)}  gnu ${JSON.stringify(theirs)}  ours ${JSON.stringify(ours)}`;
    if (isUndefined(theirs) && (!row || isUndefined(ours))) undefinedBoth++;
    else if (!row && !isKnownMnemonic(isa, theirs)) foreign++;
    else if (!row) {
      // The same mnemonic may be foreign by its operands (vectors).
      if (isa === 'a64' && /[\t {,][zp]\d|za/.test(theirs)) foreign++;
      else onlyGnu.note(theirs.split(/[\t ]/)[0], line);
    } else if (isUndefined(theirs)) onlyOurs.note(row.name, line);
    else different.note(row.name, line);
  }
  console.log(
    `${words.length} words: ${equal} equal texts, ${undefinedBoth} undefined in both, ${foreign} foreign`,
  );
  for (const [reason, count] of known) console.log(`known: ${count} words: ${reason}`);
  const failures =
    onlyGnu.print('allocated by GNU only', options.show) +
    onlyOurs.print('allocated by us only', options.show) +
    different.print('different texts', options.show);
  return { failures };
}

function knownReason(
  isa: InstructionSet,
  row: Row | undefined,
  ours: string,
  theirs: string,
): string | undefined {
  if (row && isUndefined(theirs) && !isUndefined(ours)) {
    return KNOWN.find((entry) => entry.isa === isa && entry.row.test(row.name))?.reason;
  }
  if (!row)
    return KNOWN_TEXTS.find((entry) => entry.isa === isa && entry.text.test(theirs))?.reason;
  return undefined;
}

/** Our texts through GNU as and through our encoder: the words must agree. */
function compareWords(options: Options, words: Uint32Array, directory: string): number {
  const { isa } = options;
  const table = tableOf(isa);
  const lines: { word: number; text: string }[] = [];
  for (const word of words) {
    if (lines.length >= 200_000) break;
    if (!table.rowOf(word)) continue;
    const text = disassemble(isa, word, 0n);
    if (isUndefined(text)) continue;
    lines.push({ word, text: text.replace(/\s+(\/\/|@|;) .*$/, '').trim() });
  }
  const gnu = assembleAll(
    options,
    lines.map(({ text }) => text),
    directory,
  );
  const rejected = new Report();
  const different = new Report();
  let equal = 0;
  let rejectedByBoth = 0;
  lines.forEach(({ word, text }, i) => {
    const ours = encodeOne(isa, text);
    const group = table.rowOf(word)!.name;
    // GNU leaves the page of ADRP to the linker.
    const theirs = group === 'ADRP' ? word : gnu[i];
    if (typeof ours === 'string') {
      if (theirs === undefined) rejectedByBoth++;
      else rejected.note(group, `${text}  gnu ${hex(theirs)}  ours: ${ours}`);
    } else if (theirs === undefined) {
      rejected.note(group, `${text}  gnu rejects  ours ${hex(ours)}`);
    } else if (theirs !== ours) {
      different.note(group, `${text}  gnu ${hex(theirs)}  ours ${hex(ours)}`);
    } else equal++;
  });
  console.log(
    `${lines.length} texts assembled: ${equal} equal words, ${rejectedByBoth} rejected by both`,
  );
  return (
    rejected.print('rejected by one side', options.show) +
    different.print('different words', options.show)
  );
}

function encodeOne(isa: InstructionSet, text: string): number | string {
  const [mnemonic, operands = ''] = text.split(/[\t ](.*)/s);
  try {
    return resolve(encodeInstruction(isa, mnemonic, operands, absoluteContext(isa)), 0n);
  } catch (error) {
    if (error instanceof OperandError) return error.message;
    throw error;
  }
}

/** The word GNU as makes of each line, undefined where it refuses. Each line is at address 0. */
function assembleAll(options: Options, texts: string[], directory: string): (number | undefined)[] {
  const { isa } = options;
  const source = join(directory, 'lines.s');
  const object = join(directory, 'lines.o');
  const binary = join(directory, 'lines.bin');
  const [program, ...flags] = MACHINE[isa].as;
  const bad = new Set<number>();
  const header = isa === 'a64' ? '' : '.syntax unified; .arch_extension virt; .arch_extension sec';
  // A T32 line takes four bytes as well.
  const end = isa === 't32' ? '; .p2align 2' : '';
  for (let round = 0; round < 4; round++) {
    const body = texts.map((text, i) => (bad.has(i) ? '.word 0' : relocate(isa, text)) + end);
    writeFileSync(source, `${header}\n${body.join('\n')}\n`);
    try {
      execFileSync(program, [...flags, '-o', object, source], {
        stdio: 'pipe',
        maxBuffer: 2 ** 30,
      });
      break;
    } catch (error) {
      const stderr = String((error as { stderr: Buffer }).stderr);
      for (const match of stderr.matchAll(/^[^:\n]+:(\d+): Error:/gm))
        bad.add(Number(match[1]) - 2);
    }
  }
  execFileSync(MACHINE[isa].elf, ['-O', 'binary', '-j', '.text', object, binary]);
  const bytes = readFileSync(binary);
  return texts.map((_, i) => (bad.has(i) ? undefined : wordAt(isa, bytes, i * 4)));
}

function wordAt(isa: InstructionSet, bytes: Buffer, at: number): number {
  if (isa !== 't32') return bytes.readUInt32LE(at);
  const first = bytes.readUInt16LE(at);
  return first < 0xe800 ? first : first * 0x10000 + bytes.readUInt16LE(at + 2);
}

/** Branch targets are printed as addresses with the word at 0: make them relative to the line. */
function relocate(isa: InstructionSet, text: string): string {
  if (
    !/^(b|bl|blx|cbn?z|tbn?z|adrp?|bc?\.?[a-z]{2}|bl[a-z]{2})(?:\.[nw])?\t|^(ldr|ldrsw|prfm)\t[^[]*$/.test(
      text,
    )
  )
    return text;
  return text.replace(/(^|[\t, ])(0x[0-9a-f]+)$/, (_, before, address) => {
    const signed = BigInt.asIntN(isa === 'a64' ? 64 : 32, BigInt(address));
    return `${before}. + (${signed})`;
  });
}

const options = parseOptions(process.argv.slice(2));
if (!['a64', 'a32', 't32'].includes(options.isa)) {
  console.error(
    'usage: tools/oracle/encoding.ts a64|a32|t32 [--seed N] [--count N] [--stratified] [--show N] [--no-as]',
  );
  process.exit(2);
}
const directory = mkdtempSync(join(tmpdir(), 'vbar-oracle-'));
try {
  console.log(`${options.isa}, seed ${options.seed}`);
  const words = wordsToCheck(options);
  let { failures } = compareTexts(options, words, objdump(options, words, directory));
  if (options.assemble) failures += compareWords(options, words, directory);
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true });
}

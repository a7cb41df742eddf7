// GNU's binutils and LLVM asked about single words: what each prints, and what each assembles.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { InstructionSet } from '../../src/table/row.js';

/** GNU's `.syntax`. */
export type Syntax = 'unified' | 'divided';

interface Tools {
  readonly objdump: readonly string[];
  readonly as: readonly string[];
  /** The same for later extensions, which change what is refused of older instructions, and for what later processors lost. */
  readonly others?: readonly (readonly string[])[];
  readonly objcopy: string;
  readonly llvm: readonly string[];
}

/** Everything there is; Armv8-R's own; and SWP, which Armv8 has not. */
function othersOf(...flags: readonly string[]): readonly (readonly string[])[] {
  return ['armv8.6-a+crypto+fp16fml+i8mm', 'armv8-r', 'armv7ve'].map((march) => [
    'arm-linux-gnueabihf-as',
    `-march=${march}`,
    ...flags,
  ]);
}

const TOOLS: Record<InstructionSet, Tools> = {
  a64: {
    objdump: ['aarch64-linux-gnu-objdump', '-m', 'aarch64'],
    as: [
      'aarch64-linux-gnu-as',
      '-march=armv8.8-a+memtag+sme+profile+rng+sb+ssbs+ls64+tme+crypto+sha3+sm4+fp16fml+i8mm+bf16+cssc+mops',
    ],
    others: [['aarch64-linux-gnu-as', '-march=armv8-r']],
    objcopy: 'aarch64-linux-gnu-objcopy',
    llvm: [
      '-triple=aarch64',
      '-mattr=+v8.8a,+neon,+fp-armv8,+fullfp16,+crc,+lse,+lor,+mte,+rdm,+pauth,+rcpc,+rcpc-immo,+flagm,' +
        '+altnzcv,+sb,+sha2,+sha3,+aes,+sm4,+fp16fml,+i8mm,+bf16,+dotprod,+jsconv,+complxnum,+fptoint,' +
        '+tme,+ls64,+predres,+ras,+bti,+mops,+hbc,+spe,+tracev8.4,+wfxt,+xs,+rand,+ssbs',
    ],
  },
  a32: {
    objdump: ['arm-linux-gnueabihf-objdump', '-m', 'arm'],
    as: ['arm-linux-gnueabihf-as', '-march=armv8-a+crc', '-mfpu=crypto-neon-fp-armv8'],
    others: othersOf(),
    objcopy: 'arm-linux-gnueabihf-objcopy',
    llvm: [
      '-triple=armv8a',
      '-mattr=+neon,+fp-armv8,+crc,+crypto,+virtualization,+trustzone,+hwdiv,+hwdiv-arm',
    ],
  },
  t32: {
    objdump: ['arm-linux-gnueabihf-objdump', '-m', 'arm', '-M', 'force-thumb'],
    as: ['arm-linux-gnueabihf-as', '-march=armv7ve', '-mfpu=neon-vfpv4', '-mthumb'],
    others: othersOf('-mthumb'),
    objcopy: 'arm-linux-gnueabihf-objcopy',
    llvm: [
      '-triple=thumbv8a',
      '-mattr=+neon,+fp-armv8,+crc,+crypto,+virtualization,+trustzone,+hwdiv,+hwdiv-arm',
    ],
  },
};

/** Bytes that an instruction takes in the file. */
export const sizeOf = (isa: InstructionSet, word: number): number =>
  isa === 't32' && word >>> 16 === 0 ? 2 : 4;

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

const LINE = /^\s*[0-9a-f]+:\t(?:[0-9a-f]{4} ){0,2} *(?:[0-9a-f]{8} )?\t(.*)$/;

/** objdump's text for each word, the first at address 0; runs of blanks in operands are kept. */
export async function objdump(
  isa: InstructionSet,
  words: Uint32Array,
  directory: string,
): Promise<string[]> {
  const file = join(directory, 'words.bin');
  writeFileSync(file, bytesOf(isa, words));
  const [program, ...flags] = TOOLS[isa].objdump;
  const { stdout } = await promisify(execFile)(
    program,
    ['-D', '-z', '-b', 'binary', ...flags, file],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const texts: string[] = [];
  for (const line of stdout.split('\n')) {
    const match = LINE.exec(line);
    if (match) texts.push(match[1]);
  }
  if (texts.length !== words.length) throw new Error('objdump lost words');
  return texts;
}

/** True for what objdump prints of a word that is no instruction, and for our text of one. */
export const isUndefined = (text: string): boolean =>
  /; undefined$/.test(text) || /<UNDEFINED>|^undefined /.test(text) || /^\.(inst|word)/.test(text);

/** Which of the words LLVM disassembles, with every extension that the table has rows of. */
export function allocatedByLlvm(isa: InstructionSet, words: readonly number[]): boolean[] {
  const lines = words.map((word) => {
    const bytes = bytesOf(isa, Uint32Array.of(word));
    return `[${[...bytes].map((byte) => `0x${byte.toString(16)}`).join(' ')}]`;
  });
  const { stderr, status } = spawnSync('llvm-mc', ['--disassemble', ...TOOLS[isa].llvm], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  if (status === null) throw new Error('llvm-mc did not run');
  const refused = new Set<number>();
  for (const match of stderr.matchAll(/^<stdin>:(\d+):\d+: warning: invalid instruction/gm))
    refused.add(Number(match[1]) - 1);
  return words.map((_, i) => !refused.has(i));
}

/** The word GNU as makes of each line, or why it refuses. Each line is at a multiple of 4. */
export function assembleAll(
  isa: InstructionSet,
  texts: readonly string[],
  directory: string,
): (number | string)[] {
  return assembleBy(TOOLS[isa].as, isa, texts, directory, 'unified');
}

/** T32 of Armv8-A may have SP where Armv7 does not. */
export const usesSp = (text: string): boolean => /\b(sp|r13)\b/i.test(text);

/** The same; what the processor lacks (`lacks`) is put to others, until one has it. */
export function assembleNewest(
  isa: InstructionSet,
  texts: readonly string[],
  directory: string,
  lacks: RegExp,
  syntax: Syntax = 'unified',
): (number | string)[] {
  const results = assembleBy(TOOLS[isa].as, isa, texts, directory, syntax);
  // Lines with SP have an answer of their own on Armv8-A, which is not what was asked for.
  const isLacking = (i: number) => isa !== 't32' || !usesSp(texts[i]);
  return assembleByOthers({ isa, directory, lacks, syntax }, texts, results, isLacking);
}

/** By Armv8-A, and what it lacks by others. */
export function assembleArmv8(
  isa: InstructionSet,
  texts: readonly string[],
  directory: string,
  lacks: RegExp,
): (number | string)[] {
  const [first] = TOOLS[isa].others ?? [TOOLS[isa].as];
  const results = assembleBy(first, isa, texts, directory, 'unified');
  return assembleByOthers({ isa, directory, lacks, syntax: 'unified' }, texts, results);
}

interface Question {
  readonly isa: InstructionSet;
  readonly directory: string;
  readonly lacks: RegExp;
  readonly syntax: Syntax;
}

function assembleByOthers(
  { isa, directory, lacks, syntax }: Question,
  texts: readonly string[],
  results: (number | string)[],
  may: (index: number) => boolean = () => true,
): (number | string)[] {
  const isLacking = (result: number | string) => typeof result === 'string' && lacks.test(result);
  for (const command of TOOLS[isa].others ?? []) {
    const again = [...results.keys()].filter((i) => isLacking(results[i]) && may(i));
    const lines = again.map((i) => texts[i]);
    const answers = again.length ? assembleBy(command, isa, lines, directory, syntax) : [];
    // The first that has it decides; a refusal for other reasons is an answer too.
    again.forEach((index, i) => {
      if (!isLacking(answers[i])) results[index] = answers[i];
    });
  }
  return results;
}

/** Lines of a source at which GNU as stops with an error of its own. */
const MAX_CRASHES = 200;

function assembleBy(
  [program, ...flags]: readonly string[],
  isa: InstructionSet,
  texts: readonly string[],
  directory: string,
  syntax: Syntax,
): (number | string)[] {
  const source = join(directory, 'lines.s');
  const object = join(directory, 'lines.o');
  const binary = join(directory, 'lines.bin');
  const bad = new Map<number, string>();
  const header =
    isa === 'a64' ? '' : `.syntax ${syntax}; .arch_extension virt; .arch_extension sec`;
  // A T32 line takes four bytes as well.
  const end = isa === 't32' ? '; .p2align 2' : '';
  let crashes = 0;
  for (let round = 0; round < 4 + crashes && crashes < MAX_CRASHES; round++) {
    const body = texts.map((text, i) => (bad.has(i) ? '.word 0' : relocate(isa, text)) + end);
    writeFileSync(source, `${header}\n${body.join('\n')}\n`);
    const result = spawnSync(program, [...flags, '-o', object, source], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    if (result.status === 0) break;
    for (const [, line, message] of result.stderr.matchAll(/^[^:\n]+:(\d+): Error: (.*)/gm))
      bad.set(Number(line) - 2, message);
    // It stops at an error of its own; the lines behind it are for another round.
    const crash = /^[^:\n]+:(\d+): (Internal error .*)/m.exec(result.stderr);
    if (!crash) continue;
    bad.set(Number(crash[1]) - 2, crash[2]);
    crashes++;
  }
  execFileSync(TOOLS[isa].objcopy, ['-O', 'binary', '-j', '.text', object, binary]);
  const bytes = readFileSync(binary);
  return texts.map((_, i) => bad.get(i) ?? wordAt(isa, bytes, i * 4));
}

function wordAt(isa: InstructionSet, bytes: Buffer, at: number): number {
  if (isa !== 't32') return bytes.readUInt32LE(at);
  const first = bytes.readUInt16LE(at);
  return first < 0xe800 ? first : first * 0x10000 + bytes.readUInt16LE(at + 2);
}

const TARGET =
  /^(b|bl|blx|cbn?z|tbn?z|adrp?|bc?\.?[a-z]{2}|bl[a-z]{2})(?:\.[nw])?\t|^(ldr|ldrsw|prfm)\t[^[]*$/;

/** True for instructions whose last operand is an address. */
export const isTarget = (text: string): boolean => TARGET.test(text);

/** Branch targets are printed as addresses with the word at 0: makes them relative to the line. */
function relocate(isa: InstructionSet, text: string): string {
  if (!TARGET.test(text)) return text;
  return text.replace(/(^|[\t, ])(0x[0-9a-f]+)$/, (_, before, address) => {
    const signed = BigInt.asIntN(isa === 'a64' ? 64 : 32, BigInt(address));
    return `${before}. + (${signed})`;
  });
}

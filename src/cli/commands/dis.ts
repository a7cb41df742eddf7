// vbar dis: what objdump -d prints, for ELF files, flat binaries, and words given in hexadecimal.
import { ElfError, elfListing, readElf, wordListing } from '../../asm-api/index.js';
import { type Invocation, UsageError } from '../command-line.js';
import { CommandError } from '../failure.js';
import { type Io, readBytes } from '../io.js';
import { ISA_NAMES, type Isa } from '../isa.js';

const ELF_MAGIC = [0x7f, 0x45, 0x4c, 0x46];

export function dis(invocation: Invocation, io: Io): number {
  const { operands } = invocation;
  const bytes = operands.length === 1 ? readBytes(operands[0]) : undefined;
  if (bytes && ELF_MAGIC.every((byte, at) => bytes[at] === byte)) {
    io.out(elfText(bytes, operands[0]));
    return 0;
  }
  const isa = isaOf(invocation);
  const words = bytes ?? (isa === 't32' ? halfwordsOf(operands) : wordsOf(operands));
  io.out(wordListing(isa, words, baseOf(invocation)));
  return 0;
}

function elfText(bytes: Uint8Array, file: string): string {
  try {
    return elfListing(readElf(bytes), file);
  } catch (error) {
    if (error instanceof ElfError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
}

/** T32: operands of up to four digits are halfwords, longer ones two of them, the first in bits 31..16. */
function halfwordsOf(operands: readonly string[]): Uint8Array {
  const bytes = operands.flatMap((operand) => {
    const word = wordsOf([operand]);
    const isShort = operand.replace(/^0x/i, '').length <= 4;
    return isShort ? [word[0], word[1]] : [word[2], word[3], word[0], word[1]];
  });
  return Uint8Array.from(bytes);
}

/** Operands as words, in the order given. */
function wordsOf(operands: readonly string[]): Uint8Array {
  const words = new DataView(new ArrayBuffer(4 * operands.length));
  operands.forEach((operand, at) => {
    if (!/^(0x)?[0-9a-f]{1,8}$/i.test(operand)) {
      throw new UsageError(`vbar dis: cannot read ${operand}, and it is no word in hexadecimal`);
    }
    words.setUint32(4 * at, Number.parseInt(operand.replace(/^0x/i, ''), 16), true);
  });
  return new Uint8Array(words.buffer);
}

function isaOf(invocation: Invocation): Isa {
  const flag = invocation.value('isa');
  if (flag !== undefined && ISA_NAMES.includes(flag)) return flag as Isa;
  if (flag === undefined)
    throw new UsageError(
      'vbar dis: words do not say what they are: pass --isa a32, --isa t32 or --isa a64',
    );
  throw new UsageError(`vbar: --isa takes a32, t32 or a64, not '${flag}'`);
}

function baseOf(invocation: Invocation): bigint {
  const text = invocation.value('base') ?? '0';
  if (!/^(0x[0-9a-f]+|[0-9]+)$/i.test(text)) {
    throw new UsageError(`vbar dis: --base takes an address, not '${text}'`);
  }
  return BigInt(text);
}

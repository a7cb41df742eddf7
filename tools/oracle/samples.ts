// Puts the samples to GNU: every `run` and `asm` sample must assemble with gcc and GNU as to the bytes our
// assembler makes, and every `errors` sample must get the messages it expects.
//
//     npx tsx tools/oracle/samples.ts
//
// Prints what differs, then one line `samples: N agree, M differ`. Exit code 1 on any difference.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assembleObject } from '../../src/asm/index.js';
import { expectedMessages } from '../../test/samples/annotations.js';
import { assembleOptions, type Sample, samples } from '../../test/samples/files.js';

const TOOLS = {
  a64: 'aarch64-linux-gnu-',
  a32: 'arm-linux-gnueabihf-',
  t32: 'arm-linux-gnueabihf-',
};
const MODE = { a64: [], a32: ['-marm'], t32: ['-mthumb', '-Wa,-mthumb'] };
const scratch = mkdtempSync(path.join(tmpdir(), 'vbar-samples-'));
const at = (name: string) => path.join(scratch, name);

/** gcc's arguments that correspond to our options. */
function gccArguments(sample: Sample): string[] {
  const { includePaths = [], defines = {} } = assembleOptions(sample);
  return [
    ...MODE[sample.header.isa],
    ...includePaths.map((directory) => `-I${directory}`),
    ...Object.entries(defines).map(([name, value]) => `-D${name}=${value}`),
    ...['-c', '-x', 'assembler-with-cpp', sample.file],
  ];
}

/** The object linked at 0x40000000, as flat bytes. */
function linked(isa: Sample['header']['isa'], object: string): Buffer {
  const prefix = TOOLS[isa];
  const ld = ['-Ttext=0x40000000', '-e', '0', '-o', at('linked'), object];
  execFileSync(`${prefix}ld`, ld, { stdio: ['ignore', 'ignore', 'pipe'] });
  execFileSync(`${prefix}objcopy`, ['-O', 'binary', at('linked'), at('flat')]);
  return readFileSync(at('flat'));
}

/** What differs, undefined when nothing does. */
function compareBytes(sample: Sample): string | undefined {
  const { isa } = sample.header;
  const gcc = spawnSync(`${TOOLS[isa]}gcc`, [...gccArguments(sample), '-o', at('gnu.o')], {
    encoding: 'utf8',
  });
  if (gcc.status !== 0) return `GNU as does not take it: ${gcc.stderr.trim()}`;
  writeFileSync(at('ours.o'), assembleObject(sample.source, assembleOptions(sample)).object);
  const gnu = linked(isa, at('gnu.o'));
  const ours = linked(isa, at('ours.o'));
  if (gnu.equals(ours)) return undefined;
  const first = [...gnu].findIndex((byte, index) => byte !== ours[index]);
  return `${ours.length} bytes, GNU ${gnu.length}; first difference at 0x${first.toString(16)}`;
}

/** Errors samples have nothing to preprocess, so GNU as reads them itself and counts the same lines. */
function compareMessages(sample: Sample): string | undefined {
  const program = `${TOOLS[sample.header.isa]}as`;
  const mode = sample.header.isa === 't32' ? ['-mthumb'] : [];
  const gnu = spawnSync(program, [...mode, sample.file, '-o', at('gnu.o')], { encoding: 'utf8' });
  const given = gnu.stderr.split('\n').flatMap((line) => {
    const match = /^.*?:(\d+): (Error|Warning): (.*)$/.exec(line);
    if (!match) return [];
    // Behind a mnemonic without operands GNU keeps the blank before a comment.
    return [`${match[1]}: ${match[2].toLowerCase()}: ${match[3].replace(/ '$/, "'")}`];
  });
  // What GNU finds in a late pass it may say in each.
  const once = (messages: readonly string[]) => [...new Set(messages)].sort().join('\n');
  if (once(given) === once(expectedMessages(sample.source))) return undefined;
  return `GNU says\n    ${given.join('\n    ')}`;
}

let agree = 0;
let differ = 0;
for (const sample of samples()) {
  const difference =
    sample.header.kind === 'errors' ? compareMessages(sample) : compareBytes(sample);
  if (difference === undefined) agree++;
  else {
    differ++;
    console.log(`${sample.file}: ${difference}`);
  }
}
rmSync(scratch, { recursive: true });
console.log(`samples: ${agree} agree, ${differ} differ`);
process.exitCode = differ === 0 ? 0 : 1;

// Command lines of GNU as, as far as the test suites use them, as options of our assembler.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import type { AssembleOptions } from '../../../src/asm/index.js';

/** An option that our assembler has not; the message names it. */
export class UnknownFlag extends Error {}

/** Options that change nothing we compare, or ask for what we always do. */
const IGNORED =
  /^(-EL|-mabi=lp64|-m(no-)?verbose-error|-mno-warn-deprecated|-mlittle-endian|-meabi=5|-mfloat-abi=.*|--generate-missing-build-notes=no|--warn|--fatal-warnings|-k|-f|-W|--no-pad-sections|-mwarn-restrict-it|--hash-size=.*)$/;

const DEBUG = /^(-g|--gen-debug|--?gdwarf-?[2345])$/;

function debugVersion(flag: string): AssembleOptions['debug'] {
  return Number(/[2345]$/.exec(flag)?.[0] ?? 2) as AssembleOptions['debug'];
}

function numberOf(text: string): bigint {
  const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
  return value;
}

/** Options for `flags`; relative names start from `directory`. Throws UnknownFlag. */
export function optionsOf(
  isa: AssembleOptions['isa'],
  flags: readonly string[],
  directory: string,
): AssembleOptions {
  const includePaths: string[] = [];
  const symbols: Record<string, bigint> = {};
  const options: AssembleOptions = {
    isa,
    preprocess: false,
    includePaths,
    symbols,
    // What as takes where no flag says otherwise; ours takes everything.
    ...(isa === 'a64' ? { march: 'armv8-a' } : {}),
    ...filesBelow(directory),
  };
  for (let i = 0; i < flags.length; i++) {
    const flag = flags[i];
    const [name, value] = flag.split(/=(.*)/s);
    if (flag === '--defsym') {
      const [symbol, text] = flags[++i].split('=');
      symbols[symbol] = numberOf(text);
    } else if (flag.startsWith('-I')) includePaths.push(flag.slice(2) || flags[++i]);
    else if (name === '-march') options.march = value;
    else if (name === '-mcpu') options.mcpu = value;
    else if (name === '-mfpu') options.mfpu = value;
    else if (flag === '-mthumb') options.thumb = true;
    else if (name === '-mimplicit-it') options.implicitIt = value as AssembleOptions['implicitIt'];
    else if (flag === '-EB' || flag === '-mbig-endian') options.bigEndian = true;
    else if (DEBUG.test(flag)) options.debug = debugVersion(flag);
    else if (flag === '-meabi=4') options.eabi = 4;
    else if (flag === '--fix-v4bx') options.fixV4bx = true;
    else if (flag === '-mccs') options.ccs = true;
    else if (flag === '-mthumb-interwork') options.interwork = true;
    else if (flag === '-mno-warn-syms') options.warnSyms = false;
    else if (flag === '--alternate') options.alternate = true;
    else if (name === '--elf-stt-common') options.sttCommon = value === 'yes';
    else if (name === '--multibyte-handling')
      options.multibyte = value as AssembleOptions['multibyte'];
    else if (name === '--gdwarf-cie-version') options.cieVersion = Number(value) as 1 | 3 | 4;
    else if (name === '--compress-debug-sections' && value === undefined)
      options.compressDebug = { style: 'zlib', deflate: deflateSync };
    else if (!IGNORED.test(flag)) throw new UnknownFlag(`option ${flag}`);
  }
  return options;
}

/** Files as as finds them: names start from its working directory. */
function filesBelow(directory: string): Pick<AssembleOptions, 'readFile' | 'readBinary'> {
  const readBinary = (name: string) => {
    try {
      return readFileSync(path.resolve(directory, name));
    } catch {
      return undefined;
    }
  };
  return { readBinary, readFile: (name) => readBinary(name)?.toString('latin1') };
}

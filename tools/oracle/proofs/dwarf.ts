// Debugging sections: what -g writes for the kernel's assembler files, and what becomes of the .loc and .cfi
// directives that gcc -g writes, byte for byte with relocations.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AssembleOptions, assembleObject } from '../../../src/asm/index.js';
import { DWARF_CASES, WORKING_DIRECTORY } from '../../../test/asm/dwarf/cases.js';
import { compiledCorpus, hasCompiled } from '../corpus/compiled.js';
import { hasCorpus, KERNELS, type KernelArch, kernelCorpus, run } from '../corpus/kernel.js';
import { optionsForCompiled, optionsForPreprocessed } from '../corpus/options.js';
import { debugDifference, debugSections } from '../debug-sections.js';
import { type Context, KERNEL_BUILD, NEEDS, type Outcome, type Proof, root } from '../proof.js';

type Version = 2 | 3 | 4 | 5;

/** Differences of a set of files, and what they were made into. */
class Tally {
  readonly differences: string[] = [];
  objects = 0;
  bytes = 0;

  constructor(private readonly say: (line: string) => void) {}

  compare(what: string, make: () => Uint8Array, gnuObject: string): void {
    this.say(what);
    this.objects++;
    try {
      const gnu = debugSections(readFileSync(gnuObject));
      for (const { hex } of Object.values(gnu)) this.bytes += hex.length / 2;
      const difference = debugDifference(debugSections(make()), gnu);
      if (difference) this.differences.push(`${what}: ${difference}`);
    } catch (error) {
      this.differences.push(`${what}: ${(error as Error).message.split('\n')[0]}`);
    }
  }

  get outcome(): Outcome {
    const { differences, objects, bytes } = this;
    return {
      passed: objects > 0 && bytes > 0 && differences.length === 0,
      result: `${objects - differences.length} of ${objects} objects, ${bytes} bytes`,
      details: differences.slice(0, 30),
    };
  }
}

const asOf = (arch: KernelArch) =>
  arch === 'arm64' ? 'aarch64-linux-gnu-as' : 'arm-linux-gnueabihf-as';

function withDirectory<T>(act: (directory: string) => T): T {
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-dwarf-'));
  try {
    return act(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Every file with -g: all four versions, or one of them by turns. */
function runKernel(arch: KernelArch, { quick, say }: Context): Outcome {
  const tally = new Tally(say);
  withDirectory((directory) => {
    const object = path.join(directory, 'gnu.o');
    for (const [i, file] of kernelCorpus(arch, say).entries()) {
      const text = readFileSync(file.preprocessed, 'utf8');
      const versions: Version[] = quick ? [([2, 3, 4, 5] as const)[i % 4]] : [2, 3, 4, 5];
      for (const version of versions) {
        const include = ['-I', path.dirname(file.source), '-I', optionsInclude(file)];
        const flags = [...file.asFlags, ...include, `--gdwarf-${version}`];
        run(asOf(arch), [...flags, '-o', object, file.preprocessed], file.directory);
        const options: AssembleOptions = {
          ...optionsForPreprocessed(file),
          debug: version,
          workingDirectory: file.directory,
        };
        const what = `${file.object} version ${version}`;
        tally.compare(what, () => assembleObject(text, options).object, object);
      }
    }
  });
  return tally.outcome;
}

/** The kernel's tree, where .incbin looks. */
function optionsInclude(file: Parameters<typeof optionsForPreprocessed>[0]): string {
  return optionsForPreprocessed(file).includePaths?.[1] ?? '.';
}

function runCompiled(arch: KernelArch, { quick, say }: Context): Outcome {
  const tally = new Tally(say);
  for (const file of compiledCorpus(arch, say, 'debug', quick)) {
    const text = readFileSync(file.assembly, 'utf8');
    const options = { ...optionsForCompiled(file), workingDirectory: file.directory };
    tally.compare(file.object, () => assembleObject(text, options).object, file.gnuObject);
  }
  return tally.outcome;
}

const PROGRAMS = path.join(root, 'tools/oracle/programs');

const TARGETS = [
  { isa: 'a64', tools: 'aarch64-linux-gnu-', flags: [] },
  { isa: 'a32', tools: 'arm-linux-gnueabihf-', flags: ['-marm'] },
  { isa: 't32', tools: 'arm-linux-gnueabihf-', flags: ['-mthumb'] },
] as const;

/** The C programs of tools/oracle, each with several levels of optimisation and versions of DWARF. */
function runPrograms({ quick, say }: Context): Outcome {
  const tally = new Tally(say);
  const files = readdirSync(PROGRAMS).filter((file) => file.endsWith('.c'));
  const ways = [
    ['-O0', '-gdwarf-5'],
    ['-O2', '-gdwarf-5'],
    ['-O2', '-gdwarf-4'],
    ['-Os', '-gdwarf-3'],
    ['-Og', '-gdwarf-2', '-gno-variable-location-views'],
  ];
  withDirectory((directory) => {
    const [assembly, object] = ['p.s', 'p.o'].map((name) => path.join(directory, name));
    let turn = 0;
    for (const { isa, tools, flags } of TARGETS) {
      for (const file of files) {
        for (const way of quick ? [ways[turn++ % ways.length]] : ways) {
          const common = ['-ffreestanding', `-mcpu=${isa === 'a64' ? 'cortex-a57' : 'cortex-a15'}`];
          const gcc = [...flags, ...common, ...way, '-S', '-o', assembly, file];
          const compiled = run(`${tools}gcc`, gcc, PROGRAMS);
          if (compiled.status !== 0) throw new Error(compiled.stderr);
          run(`${tools}as`, ['-o', object, assembly], PROGRAMS);
          const text = readFileSync(assembly, 'utf8');
          const options = { isa, file, preprocess: false, workingDirectory: PROGRAMS };
          const what = `${isa} ${way.join(' ')} ${file}`;
          tally.compare(what, () => assembleObject(text, options).object, object);
        }
      }
    }
  });
  return tally.outcome;
}

const SOURCES = path.join(root, 'test/asm/dwarf');
const RECORDED = path.join(root, 'test/asm/dwarf/recorded.json');

/** The cases of test/asm/dwarf: what GNU as writes is what npm test compares with. */
function runRecorded(): Outcome {
  const asked: Record<string, ReturnType<typeof debugSections>> = {};
  withDirectory((directory) => {
    const object = path.join(directory, 'gnu.o');
    for (const each of DWARF_CASES) {
      const as = each.isa === 'a64' ? 'aarch64-linux-gnu-as' : 'arm-linux-gnueabihf-as';
      const flags = [
        ...(each.isa === 't32' ? ['-mthumb'] : []),
        ...(each.debug === undefined ? [] : [`--gdwarf-${each.debug}`]),
        ...(each.bigEndian ? ['-EB'] : []),
        ...['--debug-prefix-map', `${SOURCES}=${WORKING_DIRECTORY}`],
      ];
      const { status, stderr } = run(as, [...flags, '-o', object, each.file], SOURCES);
      if (status !== 0) throw new Error(stderr);
      asked[each.name] = debugSections(readFileSync(object));
    }
  });
  if (process.env.VBAR_RAISE === '1')
    writeFileSync(RECORDED, `${JSON.stringify(asked, undefined, 1)}\n`);
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as typeof asked;
  const differences = Object.keys({ ...recorded, ...asked }).flatMap((name) => {
    const difference = debugDifference(recorded[name] ?? {}, asked[name] ?? {});
    return difference ? [`${name}: ${difference}`] : [];
  });
  const count = Object.keys(asked).length;
  return {
    passed: differences.length === 0,
    result: `${count - differences.length} of ${count} cases`,
    details: differences,
  };
}

const recorded: Proof = {
  name: 'dwarf-recorded',
  measure: 'debugging sections that npm test compares with (test/asm/dwarf), from GNU as',
  target: 'as recorded',
  needs: [NEEDS.a64, NEEDS.a32],
  run: async () => runRecorded(),
};

const gccOf = (arch: KernelArch) => (arch === 'arm64' ? NEEDS.gccA64 : NEEDS.gccA32);

function kernel(arch: KernelArch): Proof {
  return {
    name: `dwarf-kernel-${arch}`,
    measure: "debugging sections of the kernel's .S files with -g, versions 2 to 5, from GNU as",
    target: 'the same bytes and relocations',
    needs: [...KERNEL_BUILD, gccOf(arch)],
    run: async (context) =>
      !context.corpora && !hasCorpus(arch)
        ? { skipped: 'making the corpus takes minutes: --quick --corpora does it' }
        : runKernel(arch, context),
  };
}

function compiled(arch: KernelArch): Proof {
  return {
    name: `dwarf-compiled-${arch}`,
    measure: "debugging sections of what gcc -g -S writes for the kernel's C files, from GNU as",
    target: 'the same bytes and relocations',
    needs: [...KERNEL_BUILD, gccOf(arch)],
    run: async (context) =>
      !context.corpora && !hasCompiled(arch, 'debug')
        ? { skipped: 'compiling takes minutes: --quick --corpora does it' }
        : runCompiled(arch, context),
  };
}

const programs: Proof = {
  name: 'dwarf-programs',
  measure: 'debugging sections of what gcc -g -S writes for tools/oracle/programs, from GNU as',
  target: 'the same bytes and relocations',
  needs: [NEEDS.gccA64, NEEDS.gccA32],
  run: async (context) => runPrograms(context),
};

export const dwarfProofs: readonly Proof[] = [
  recorded,
  programs,
  ...(Object.keys(KERNELS) as KernelArch[]).map(kernel),
  compiled('arm64'),
  compiled('arm'),
];

// Debian's own hypervisor stub: arch/arm64 and arch/arm kernel/hyp-stub.S, preprocessed by gcc as the kernel
// does it, behind a few lines of ours that start at EL2 or in Hyp mode and call it. `vbar run` runs the whole;
// registers hold what the calls gave.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type KernelArch, kernelFile, preprocessWithGcc } from '../corpus/kernel.js';
import { KERNEL_BUILD, NEEDS, type Outcome, type Proof, root } from '../proof.js';

const ERROR = 0xbadca11;

interface Stub {
  readonly name: string;
  readonly arch: KernelArch;
  /** Our lines: tools/oracle/stub/NAME.s. */
  readonly driver: string;
  readonly flags: readonly string[];
  readonly start: string;
  /** Registers at `done`: a number, or the register that holds the same. */
  readonly expected: Readonly<Record<string, number | string>>;
}

const STUBS: readonly Stub[] = [
  {
    name: 'stub-arm64',
    arch: 'arm64',
    driver: 'arm64',
    flags: [],
    start: 'el=2',
    expected: {
      x20: ERROR,
      x21: 0,
      x22: ERROR,
      x23: 0,
      x24: 'x19',
      x25: 8,
      x26: 'x29',
      x0: 11,
      x1: 12,
      x2: 13,
    },
  },
  {
    name: 'stub-arm',
    arch: 'arm',
    driver: 'arm',
    flags: [],
    start: 'mode=hyp',
    expected: { r4: 0x1a, r5: 'r6', r7: ERROR, r8: 0x1a, r10: 'r11' },
  },
  {
    name: 'stub-arm-zimage',
    arch: 'arm',
    driver: 'arm-zimage',
    flags: ['-DZIMAGE'],
    start: 'mode=hyp',
    expected: { r5: 'r6', r7: ERROR, r8: 0, r10: 'r11' },
  },
];

/** The program: our lines, then Debian's. */
function programOf({ arch, driver, flags }: Stub, say: (line: string) => void): string {
  const file = kernelFile(arch, `arch/${arch}/kernel/hyp-stub.o`, say);
  const ours = readFileSync(path.join(root, `tools/oracle/stub/${driver}.s`), 'utf8');
  return `${ours}\n${preprocessWithGcc(file, flags)}`;
}

function run(stub: Stub, say: (line: string) => void): Outcome {
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-stub-'));
  try {
    const file = path.join(directory, `${stub.name}.i`);
    writeFileSync(file, programOf(stub, say));
    const isa = stub.arch === 'arm64' ? 'a64' : 'a32';
    const flags = ['--isa', isa, '--start', stub.start, '--until', 'done', '--json'];
    const command = [path.join(root, 'bin/vbar.js'), 'run', file, ...flags];
    const ran = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (ran.status !== 0)
      return { passed: false, result: 'vbar run failed', details: ran.stderr.split('\n') };
    const { registers, insns } = JSON.parse(ran.stdout) as {
      registers: Record<string, string>;
      insns: number;
    };
    const wrong = Object.entries(stub.expected).flatMap(([name, expected]) => {
      const wanted = typeof expected === 'string' ? registers[expected] : expected;
      if (Number(registers[name]) === Number(wanted)) return [];
      return [`${name} = ${registers[name]}, expected ${expected}`];
    });
    const right = Object.keys(stub.expected).length - wrong.length;
    const result = `${right} of ${Object.keys(stub.expected).length} values, ${insns} instructions`;
    return { passed: wrong.length === 0, result, details: wrong };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

export const stubProofs: readonly Proof[] = STUBS.map((stub) => ({
  name: stub.name,
  measure: "Debian's hyp-stub.S by `vbar run`: vectors set and got by HVC, errors, soft restart",
  target: 'every value',
  needs: [...KERNEL_BUILD, stub.arch === 'arm64' ? NEEDS.gccA64 : NEEDS.gccA32],
  run: async ({ say }) => run(stub, say),
}));

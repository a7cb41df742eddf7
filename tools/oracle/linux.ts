// Puts the kernel's scenarios to QEMU: the same image, the same C side, another machine under it. What the
// notifier did, what the vectors were, what the console shows have to be the same, step by step.
//
//     npx tsx tools/oracle/linux.ts
//
// Prints a line for each scenario, then `linux: N agree, M differ`. Exit code 1 on any difference.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ARCHES, type Arch, type ArchName } from '../../src/linux/arch.js';
import { buildKernel, type KernelImage, type KernelVersion } from '../../src/linux/image.js';
import type { IdleKind, ScenarioOptions, ScenarioResult } from '../../src/linux/index.js';
import { runScenarioOn, runScenarioWith } from '../../src/linux/scenario.js';
import { useCore } from '../../src/machine/core.js';
import { QemuMachine } from './qemu-machine.js';

/** RAM of QEMU's board from here on is nobody else's. */
const PHYS_OFFSET = 0x4800_0000n;
const IDLE_KINDS: IdleKind[] = ['retention', 'power-down', 'denied', 'aborted'];

const tree = new URL('../../', import.meta.url);
const readSample = (file: string) => {
  const url = new URL(`asm-samples/linux/${file}`, tree);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
};

function archOn(name: ArchName): Arch {
  const arch = ARCHES[name];
  return { ...arch, PHYS_OFFSET, board: { ...arch.board, ramBase: PHYS_OFFSET } };
}

async function onQemu(image: KernelImage, options: ScenarioOptions): Promise<ScenarioResult> {
  const smc = image.symbol('__invoke_psci_fn_smc');
  const machine = new QemuMachine(image.arch.board.isa, smc);
  try {
    await machine.start();
    for (const { address, bytes } of image.image.segments) machine.write(address, bytes);
    return runScenarioWith(image, machine, options);
  } finally {
    await machine.dispose();
  }
}

/** What has to be equal. Registers that nobody wrote are UNKNOWN: 0 in QEMU, marked in vbar. */
function visible(result: ScenarioResult): string {
  const { vectors, action, outcome, steps } = result;
  const console = result.console.replace(/(HPFAR|PAR|VCPU):( *\(null\)|[0-9a-f]{16})/g, '$1:?');
  return JSON.stringify({ vectors, action, outcome, console, steps }, null, 1);
}

async function compare(image: KernelImage, options: ScenarioOptions): Promise<boolean> {
  const { arch, kernel, idle, event } = options;
  const ours = visible(await runScenarioOn(image, options));
  const theirs = visible(await onQemu(image, options));
  const same = ours === theirs;
  console.log(`${arch} ${kernel} ${event ?? idle}: ${same ? 'agree' : 'DIFFER'}`);
  if (!same) {
    const other = theirs.split('\n');
    ours.split('\n').forEach((line, n) => {
      if (line !== other[n]) console.log(`  vbar ${line}\n  QEMU ${other[n]}`);
    });
  }
  return same;
}

const core = new URL('dist/core.wasm', tree);
if (!existsSync(core)) {
  console.error('linux: dist/core.wasm is missing: npm run build');
  process.exit(2);
}
useCore(readFileSync(core));
let agree = 0;
let differ = 0;
for (const arch of ['arm', 'arm64'] as const) {
  const program = arch === 'arm' ? 'qemu-system-arm' : 'qemu-system-aarch64';
  if (spawnSync(program, ['--version']).status !== 0) {
    console.error(`linux: ${program} is not installed`);
    process.exit(2);
  }
  for (const kernel of ['before', 'after'] as KernelVersion[]) {
    const image = buildKernel(archOn(arch), { kernel, readSample });
    const base = { arch, kernel, cpus: 1, readSample };
    const scenarios: ScenarioOptions[] = IDLE_KINDS.map((idle) => ({ ...base, idle }));
    scenarios.push({ ...base, idle: 'none', event: 'get-vectors' });
    for (const options of scenarios) {
      if (await compare(image, options)) agree++;
      else differ++;
    }
  }
}
console.log(`linux: ${agree} agree, ${differ} differ`);
process.exit(differ ? 1 : 0);

// Brings a clone into a state in which it runs: packages, generated files, core, JavaScript. Plain
// JavaScript with no imports but Node's own, because it runs before anything is installed. Each step
// is skipped while what it reads is unchanged (content hashes in .cache/setup.json).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stampFile = path.join(root, '.cache', 'setup.json');
const lockFile = path.join(root, '.cache', 'setup.lock');

/** Target of asconfig.json: `VBAR_CORE=quick` compiles in a third of the time, for work on the core. */
const coreTarget = process.env.VBAR_CORE ?? 'release';

/**
 * The steps, in order. `reads`: files and directories whose content decides whether the step runs;
 * `writes`: what it leaves; `without`: what lies inside `reads` but is not read; `watchOutput`: a
 * change of the output by hand is undone too.
 */
const steps = [
  {
    name: 'gen',
    says: 'generating isa/gen and assembly/gen from the instruction table',
    reads: ['isa', 'src/table', 'tools', 'assembly/a64', 'assembly/a32', 'assembly/t32'],
    without: ['isa/gen', 'tools/setup.mjs', 'tools/oracle', 'tools/fuzz'],
    writes: ['isa/gen', 'assembly/gen'],
    watchOutput: true,
    command: ['tsx', 'tools/gen.ts'],
  },
  {
    name: 'core',
    says: 'compiling assembly/ to dist/core.wasm',
    reads: [
      'assembly',
      'isa/gen',
      'asconfig.json',
      'tools/inline-transform.mjs',
      'package-lock.json',
    ],
    writes: ['dist/core.wasm'],
    watchOutput: true,
    command: [
      'asc',
      ...['--config', 'asconfig.json', '--target', coreTarget],
      ...['--transform', './tools/inline-transform.mjs'],
    ],
  },
  {
    name: 'js',
    says: 'compiling src/ to dist/',
    reads: ['src', 'isa', 'tsconfig.json', 'package-lock.json'],
    writes: ['dist/src', 'dist/isa'],
    command: ['tsc', '-p', 'tsconfig.json'],
  },
];

/** A step that went wrong; `message` is all the user needs. */
class SetupError extends Error {}

/**
 * Installs and builds what is missing or out of date.
 * @param {{ only?: string, say?: (line: string) => void }} options `only`: name of the one step wanted
 * (those it depends on stay as they are); `say` gets a line for every step that runs.
 * @returns {string[]} names of the steps that ran
 */
export function setup({ only, say = (line) => process.stderr.write(`${line}\n`) } = {}) {
  if (only !== undefined && only !== 'install' && !steps.some((step) => step.name === only)) {
    const names = ['install', ...steps.map((step) => step.name)].join(', ');
    throw new SetupError(`setup: no step '${only}' (there are ${names})`);
  }
  const wanted = steps.filter((step) => only === undefined || step.name === only);
  if (isInstalled() && wanted.every((step) => isFresh(step, readStamps()))) return [];

  const release = lock(say);
  try {
    const ran = [];
    if (!isInstalled()) {
      say('vbar: installing packages (npm ci)');
      run(npmCommand(), ['ci', '--no-audit', '--no-fund'], 'npm ci');
      ran.push('install');
    }
    for (const step of wanted) {
      const stamps = readStamps();
      if (isFresh(step, stamps)) continue;
      const began = Date.now();
      say(`vbar: ${step.says}`);
      const [tool, ...args] = step.command;
      const inputs = inputsOf(step);
      run([process.execPath, toolScript(tool)], args, step.command.join(' '));
      stamps[step.name] = { inputs, output: step.watchOutput ? digest(step.writes) : undefined };
      fs.writeFileSync(stampFile, `${JSON.stringify(stamps, null, 2)}\n`);
      say(`vbar: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
      ran.push(step.name);
    }
    return ran;
  } finally {
    release();
  }
}

/** True when node_modules holds what package-lock.json asks for on this platform. */
function isInstalled() {
  const wanted = readJson(path.join(root, 'package-lock.json'))?.packages ?? {};
  const present = readJson(path.join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (present === undefined) return false;
  return Object.entries(wanted).every(
    ([where, entry]) => where === '' || entry.optional || present[where]?.version === entry.version,
  );
}

/** True when `step` has run on what its inputs hold now and its output is still there. */
function isFresh(step, stamps) {
  const stamp = stamps[step.name];
  if (stamp === undefined || !step.writes.every((p) => fs.existsSync(path.join(root, p))))
    return false;
  if (stamp.inputs !== inputsOf(step)) return false;
  return !step.watchOutput || stamp.output === digest(step.writes);
}

/** What decides whether a step has to run: its command and what it reads. */
function inputsOf(step) {
  return `${step.command.join(' ')} ${digest(step.reads, step.without)}`;
}

function readStamps() {
  return readJson(stampFile) ?? {};
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** SHA-256 over names and contents of all files under `paths`, those under `without` left out. */
function digest(paths, without = []) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).sort()) {
    if (without.some((skip) => file === skip || file.startsWith(`${skip}/`))) continue;
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Paths of the files under `start` (itself, if it is one), with forward slashes, relative to the root. */
function filesUnder(start) {
  const stat = fs.statSync(path.join(root, start), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [start];
  return fs.readdirSync(path.join(root, start)).flatMap((name) => filesUnder(`${start}/${name}`));
}

/** npm as the program and arguments that start it: the one that started us, if one did. */
function npmCommand() {
  const execPath = process.env.npm_execpath;
  if (execPath && /npm-cli\.[cm]?js$/.test(execPath)) return [process.execPath, execPath];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** The JavaScript file behind node_modules/.bin/`tool`. */
function toolScript(tool) {
  const packages = { asc: 'assemblyscript', tsc: 'typescript', tsx: 'tsx' };
  const folder = path.join(root, 'node_modules', packages[tool]);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

/** Runs a program in the root; its output goes to stderr, so that our own stdout stays the job's. */
function run([program, ...first], args, name) {
  const result = spawnSync(program, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: program.endsWith('.cmd'),
  });
  if (result.error) throw new SetupError(`vbar: ${name} did not start: ${result.error.message}`);
  if (result.status !== 0) throw new SetupError(`vbar: ${name} failed, see above`);
}

/** Waits until no other setup runs here, then keeps others out; returns the function that lets them in. */
function lock(say) {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true });
  for (let waited = 0; ; waited++) {
    try {
      fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(lockFile, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = readJson(lockFile);
    // A lock file that is still empty gets two seconds to be filled in by the process that made it.
    const isHeld = owner === undefined ? waited < 20 : isRunning(owner);
    if (!isHeld) fs.rmSync(lockFile, { force: true });
    else if (waited === 0) say('vbar: waiting for another setup that is under way');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function isRunning(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  try {
    const ran = setup({ only: process.argv[2] });
    if (ran.length === 0) process.stderr.write('vbar: up to date\n');
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

// One test of GNU's suite, carried out with an assembler: GNU's own, to see what the test asks for and
// whether it applies here, or ours.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  AssemblyError,
  assembleObject,
  type Diagnostic,
  formatDiagnostic,
} from '../../../src/asm/index.js';
import type { GasTest } from './description.js';
import { optionsOf, UnknownFlag } from './options.js';
import { difference, translate } from './pattern.js';

export interface Tools {
  readonly isa: 'a64' | 'a32';
  /** Prefix of the cross tools. */
  readonly cross: string;
}

export const TOOLS = {
  a64: { isa: 'a64', cross: 'aarch64-linux-gnu-' },
  a32: { isa: 'a32', cross: 'arm-linux-gnueabihf-' },
} as const satisfies Record<string, Tools>;

export interface Assembly {
  readonly failed: boolean;
  /** Lines of messages as as prints them. */
  readonly messages: string;
}

export interface Verdict {
  /** What is wrong; undefined where the test passes. */
  readonly wrong?: string;
  /** The messages are, to the letter, what the test asks for. */
  readonly worded?: boolean;
}

const ENV = { ...process.env, LC_ALL: 'C' };

/** What GNU as says, with the object in `object`. */
export function assembleWithGnu(tools: Tools, test: GasTest, object: string): Assembly {
  const args = [...test.flags, '-o', object, test.source];
  const result = spawnSync(`${tools.cross}as`, args, {
    encoding: 'latin1',
    env: ENV,
    cwd: path.dirname(object),
    timeout: 60_000,
  });
  return { failed: result.status !== 0, messages: `${result.stdout}${result.stderr}` };
}

const HEADER = (file: string) => `${file}: Assembler messages:`;

function formatted(diagnostics: readonly Diagnostic[], file: string): string {
  if (diagnostics.length === 0) return '';
  return [HEADER(file), ...diagnostics.map(formatDiagnostic)].join('\n');
}

/** The same from ours. Throws UnknownFlag. */
export function assembleWithOurs(tools: Tools, test: GasTest, object: string): Assembly {
  const options = optionsOf(tools.isa, test.flags, path.dirname(object));
  try {
    const source = readFileSync(test.source, 'latin1');
    const { object: bytes, warnings } = assembleObject(source, { ...options, file: test.source });
    writeFileSync(object, bytes);
    return { failed: false, messages: formatted(warnings, test.source) };
  } catch (error) {
    if (error instanceof AssemblyError)
      return { failed: true, messages: formatted(error.diagnostics, test.source) };
    if (error instanceof UnknownFlag) throw error;
    const { name, message, stack } = error as Error;
    const at = stack?.split('\n')[1]?.trim() ?? '';
    return { failed: true, messages: `${name}: ${message} ${at}` };
  }
}

/** Lines that messages are about: `12 Error`, each once. */
export function placesOf(messages: string): string[] {
  const places = messages
    .split('\n')
    .map((line) => /^([^:]*):(\d+): (Error|Warning|Fatal error):/.exec(line))
    .filter((match) => match !== null)
    .map(
      ([, file, line, kind]) => `${path.basename(file)}:${line} ${kind.replace('Fatal e', 'E')}`,
    );
  return [...new Set(places)];
}

function messagesAre(test: GasTest, messages: string): boolean {
  const { file, pattern } = test.messages ?? {};
  if (file) return difference(messages, readFileSync(file, 'latin1')) === undefined;
  if (pattern) return new RegExp(translate(pattern), 's').test(messages);
  return true;
}

/** What the dump of `object` says against the test; undefined where it agrees. */
function dumpDifference(tools: Tools, test: GasTest, object: string): string | undefined {
  if (!test.dump) return undefined;
  const { program, args, expected } = test.dump;
  const result = spawnSync(`${tools.cross}${program}`, [...args, path.basename(object)], {
    encoding: 'latin1',
    env: ENV,
    cwd: path.dirname(object),
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0) return `${program}: ${result.stderr.trim().split('\n')[0]}`;
  return difference(result.stdout, readFileSync(expected, 'latin1'));
}

/** GNU's own verdict: whether the test holds with GNU's assembler as it is installed here. */
export function judgeGnu(tools: Tools, test: GasTest, object: string): Verdict & Assembly {
  const assembly = assembleWithGnu(tools, test, object);
  const { failed, messages } = assembly;
  if (test.fails !== undefined && test.fails !== failed)
    return { ...assembly, wrong: failed ? 'refused' : 'accepted' };
  if ((messages !== '') !== (test.messages !== undefined || failed) && !test.listing)
    return { ...assembly, wrong: 'messages' };
  if (!messagesAre(test, messages)) return { ...assembly, wrong: 'other messages' };
  const wrong = failed ? undefined : dumpDifference(tools, test, object);
  return wrong === undefined ? assembly : { ...assembly, wrong };
}

/** Ours against the test and what GNU said. */
export function judgeOurs(tools: Tools, test: GasTest, gnu: Assembly, object: string): Verdict {
  const { failed, messages } = assembleWithOurs(tools, test, object);
  if (failed !== gnu.failed) {
    const lines = messages.split('\n').filter((line) => !line.endsWith('Assembler messages:'));
    return { wrong: failed ? (lines[0] ?? '').replace(/^.*\//, '') : 'accepted' };
  }
  const [ours, theirs] = [placesOf(messages), placesOf(gnu.messages)];
  const missing = theirs.filter((place) => !ours.includes(place));
  const more = ours.filter((place) => !theirs.includes(place));
  const wrongLines = [...missing.map((each) => `no ${each}`), ...more.map((each) => `${each}`)];
  if (wrongLines.length > 0)
    return { wrong: `${wrongLines.length} lines: ${wrongLines.slice(0, 4).join(', ')}` };
  const worded = messagesAre(test, messages);
  const wrong = failed ? undefined : dumpDifference(tools, test, object);
  return wrong === undefined ? { worded } : { wrong };
}

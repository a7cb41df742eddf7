// Sources of Debian packages: fetched once with apt-get, verified by it, unpacked without Debian's patches and
// kept in the cache directory. Nothing of them enters the tree.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cacheDirectory, run } from '../corpus/kernel.js';

/** A source that cannot be had here; the message says why. */
export class NoSource extends Error {}

export interface Source {
  readonly package: string;
  readonly version: string;
  /** The unpacked tree. */
  readonly directory: string;
}

const home = () => path.join(cacheDirectory(), 'sources');

function apt(program: string, args: readonly string[], cwd: string): string {
  const lists = path.join(home(), 'lists');
  mkdirSync(path.join(lists, 'partial'), { recursive: true });
  const settings = [
    `Dir::Etc::sourcelist=${path.join(home(), 'sources.list')}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${lists}`,
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    'APT::Sandbox::User=root',
  ];
  const result = run(program, [...settings.flatMap((each) => ['-o', each]), ...args], cwd);
  if (result.status === 0) return result.stdout;
  const said = result.error?.message ?? result.stderr.trim().split('\n').at(-1);
  throw new NoSource(`${program} ${args[0]}: ${said}`);
}

let isUpdated = false;

/** Lists of source packages from where this machine has its binary packages. */
function update(): void {
  if (isUpdated) return;
  mkdirSync(home(), { recursive: true });
  const format = '$(ORIGIN)|deb-src $(SITE) $(RELEASE) main';
  const targets = run('apt-get', ['indextargets', '--format', format], home()).stdout ?? '';
  const lines = targets.split('\n').filter((line) => /^Debian\|.* [a-z]+ main$/.test(line));
  if (lines.length === 0) throw new NoSource('apt knows no release of Debian');
  const sources = [...new Set(lines)].map((line) => `${line.replace('Debian|', '')}\n`);
  writeFileSync(path.join(home(), 'sources.list'), sources.join(''));
  apt('apt-get', ['update', '-qq'], home());
  isUpdated = true;
}

/** The source of a package, from the cache where it is there. @throws NoSource */
export function debianSource(name: string, say: (line: string) => void): Source {
  const base = path.join(home(), name);
  const stamp = path.join(base, 'version');
  const directory = path.join(base, 'tree');
  if (existsSync(stamp))
    return { package: name, version: readFileSync(stamp, 'utf8').trim(), directory };
  update();
  rmSync(base, { recursive: true, force: true });
  const fetching = path.join(base, 'fetching');
  mkdirSync(fetching, { recursive: true });
  say(`apt-get source ${name}`);
  // Debian's own changes are not wanted.
  for (const part of ['--dsc-only', '--tar-only'])
    apt('apt-get', ['source', '-qq', '--download-only', part, name], fetching);
  const files = readdirSync(fetching);
  const description = files.find((file) => file.endsWith('.dsc'));
  const tarball = files.find(
    (file) => /\.(orig\.)?tar\.(xz|gz|bz2)$/.test(file) && !/\.debian\./.test(file),
  );
  if (!description || !tarball) throw new NoSource(`apt-get source ${name} brings no tarball`);
  const text = readFileSync(path.join(fetching, description), 'utf8');
  const version = /^Version: (\S+)$/m.exec(text)?.[1] ?? '';
  const unpacking = path.join(base, 'unpacking');
  mkdirSync(unpacking);
  say(`${name} ${version}: tar`);
  const unpack = ['xf', path.join(fetching, tarball), '-C', unpacking, '--strip-components=1'];
  const unpacked = run('tar', unpack, base);
  if (unpacked.status !== 0) throw new NoSource(`tar: ${unpacked.stderr.trim()}`);
  renameSync(unpacking, directory);
  rmSync(fetching, { recursive: true });
  writeFileSync(stamp, `${version}\n`);
  return { package: name, version, directory };
}

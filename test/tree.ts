// The source tree as the tests about it see it: files, their rooms, their imports.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Directories that hold no source of ours. */
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache', 'gen']);

/** Files under `directory` (relative to the root, forward slashes) whose names match, sorted. */
export function filesUnder(directory: string, name: RegExp): string[] {
  const found: string[] = [];
  const visit = (where: string): void => {
    for (const entry of readdirSync(path.join(root, where))) {
      const inside = where === '' ? entry : `${where}/${entry}`;
      if (SKIPPED.has(entry)) continue;
      if (statSync(path.join(root, inside)).isDirectory()) visit(inside);
      else if (name.test(entry)) found.push(inside);
    }
  };
  if (existsSync(path.join(root, directory))) visit(directory);
  return found.sort();
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** What a file imports: 'src/table/row.ts' for our own files, else the specifier ('node:fs', 'vitest'). */
export function importsOf(file: string): string[] {
  const found: string[] = [];
  const source = withoutComments(read(file));
  const pattern =
    /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;(=])import\s*\(?\s*['"]([^'"]+)['"]/g;
  for (const match of source.matchAll(pattern)) found.push(resolve(file, match[1] ?? match[2]));
  return found;
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const target = path.posix.join(path.posix.dirname(from), specifier);
  return target.endsWith('.js')
    ? `${target.slice(0, -3)}.ts`
    : target.endsWith('.ts')
      ? target
      : `${target}.ts`;
}

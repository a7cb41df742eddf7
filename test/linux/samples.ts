// The samples as tests read them: from the tree.
import { existsSync, readFileSync } from 'node:fs';

export const SAMPLES = new URL('../../asm-samples/linux/', import.meta.url);

export function readSample(path: string): string | undefined {
  const url = new URL(path, SAMPLES);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}

// The version of the package.
import { fileURLToPath } from 'node:url';
import { readText } from './io.js';

export function version(): string {
  // dist/src/cli/main.js when built, src/cli/main.ts when a test runs the source.
  for (const up of ['../../../package.json', '../../package.json']) {
    const text = readText(fileURLToPath(new URL(up, import.meta.url)));
    if (text !== undefined) return JSON.parse(text).version;
  }
  throw new Error('package.json is missing');
}

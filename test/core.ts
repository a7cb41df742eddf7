// Gives the tests the core that setup built: they run src/, which looks for core.wasm beside a package.
// Tests that need none run without it.
import { existsSync, readFileSync } from 'node:fs';
import { useCore } from '../src/machine/index.js';

const core = new URL('../dist/core.wasm', import.meta.url);
if (existsSync(core)) useCore(readFileSync(core));

#!/usr/bin/env node
// Starts the command line. In an installed package that is all; in a clone it first brings dist/ up to
// date, so that `node bin/vbar.js` works right after `git clone` and never runs yesterday's code.
import fs from 'node:fs';

const setupScript = new URL('../tools/setup.mjs', import.meta.url);
try {
  if (fs.existsSync(setupScript)) (await import(setupScript)).setup();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const { main } = await import('../dist/src/cli/main.js');
process.exitCode = await main(process.argv.slice(2));

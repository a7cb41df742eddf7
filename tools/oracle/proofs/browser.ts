// The library in a browser, by the same entry as in Node: a page without a bundler assembles and runs
// the README's program in headless Chromium and shows what stopped it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Proof, root } from '../proof.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

const PAGE = `<!doctype html>
<script type="importmap">
  {"imports": {
    "vbar": "/dist/src/index.js",
    "@assemblyscript/loader": "/node_modules/@assemblyscript/loader/index.js"
  }}
</script>
<pre id="result">running</pre>
<script type="module">
  const result = document.getElementById('result');
  try {
    const { assemble, Machine } = await import('vbar');
    const source = '_start: hvc #0x42\\nafter: b .\\n.balign 2048\\nvectors: .space 0x400\\nmov x0, #1\\ndone: b .\\n';
    const program = assemble(source, { isa: 'a64', file: 'hvc.S' });
    const machine = await Machine.create({ isa: 'a64', ramBytes: 1 << 20, startEL: 1 });
    machine.load(program);
    machine.setSysreg('VBAR_EL2', program.symbol('vectors'));
    const stop = machine.run({ until: program.symbol('done'), maxInsns: 10_000 });
    const syndrome = machine.sysreg('ESR_EL2').toString(16);
    result.textContent = [stop.reason, machine.EL, machine.x(0), syndrome].join(' ');
  } catch (error) {
    result.textContent = String(error);
  }
</script>`;

const EXPECTED = 'until 2 1 5a000042';

/** Serves the page and the tree below it on a loopback port. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(root, path.normalize(name));
    if (name === '/') response.setHeader('content-type', 'text/html').end(PAGE);
    else if (!existsSync(file)) response.writeHead(404).end();
    else {
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain');
      response.end(readFileSync(file));
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The document as Chromium has it when the page has come to rest. */
function dump(url: string): Promise<string> {
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=120000'];
  const child = spawn('chromium', [...options, '--dump-dom', url], {
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 120_000,
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}

export const browserProofs: readonly Proof[] = [
  {
    name: 'browser',
    measure: 'a program assembled and run in Chromium, by the entry Node uses',
    target: EXPECTED,
    needs: [{ program: 'chromium', debian: 'chromium' }],
    async run() {
      const server = await serve();
      try {
        const { port } = server.address() as AddressInfo;
        const document = await dump(`http://127.0.0.1:${port}/`);
        const shown = /<pre id="result">([^<]*)</.exec(document)?.[1] ?? 'no answer';
        return { passed: shown === EXPECTED, result: shown };
      } finally {
        server.close();
      }
    },
  },
];

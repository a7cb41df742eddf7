// Counts a part of all words by the core's own decoder: see census.ts. Plain JavaScript, as a worker.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { core, isa, features, slices, rows } = workerData;
const module = new WebAssembly.Module(readFileSync(core));
const env = {};
for (const { name } of WebAssembly.Module.imports(module)) env[name] = () => 0;
const { exports } = new WebAssembly.Instance(module, { env });
exports.setFeatures(features);
const counts = (exports.heapBase() + 15) & ~15;
/** Rows, UNALLOCATED, nameless. */
const size = rows + 2;
const missing = counts + 4 * size - exports.memory.buffer.byteLength;
if (missing > 0) exports.memory.grow(Math.ceil(missing / 65536));
const total = new Array(size).fill(0);
for (const { first, words } of slices) {
  const view = new Uint32Array(exports.memory.buffer, counts, size);
  view.fill(0);
  exports.census(isa, first, words, counts);
  view.forEach((count, i) => {
    total[i] += count;
  });
}
parentPort.postMessage(total);

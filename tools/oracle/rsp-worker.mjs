// The socket of a GDB remote connection, in a thread of its own, so that the other one can wait for an
// answer. A message is a packet's text, or null to interrupt; the answer goes to shared memory: word 0 is
// set to 1 when it is there, word 1 is its length.
import net from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const flags = new Int32Array(workerData.shared, 0, 2);
const answer = new Uint8Array(workerData.shared, 8);
let received = '';

function deliver() {
  for (;;) {
    received = received.replace(/^\++/, '');
    const packet = /^\$([^#]*)#../.exec(received);
    if (!packet) return;
    received = received.slice(packet[0].length);
    socket.write('+');
    // Output of the monitor comes in packets of its own.
    if (/^O[0-9a-f]/.test(packet[1])) continue;
    const bytes = Buffer.from(packet[1], 'latin1');
    answer.set(bytes);
    flags[1] = bytes.length;
    Atomics.store(flags, 0, 1);
    Atomics.notify(flags, 0);
  }
}

const socket = net.connect(workerData.path, () => parentPort.postMessage('connected'));
socket.on('data', (data) => {
  received += data.toString('latin1');
  deliver();
});
parentPort.on('message', (text) => {
  if (text === null) {
    socket.write(Buffer.from([3]));
    return;
  }
  const sum = [...text].reduce((total, char) => total + char.charCodeAt(0), 0) & 0xff;
  socket.write(Buffer.from(`$${text}#${sum.toString(16).padStart(2, '0')}`, 'latin1'));
});

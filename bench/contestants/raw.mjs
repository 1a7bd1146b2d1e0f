// What the bare system does, without a library: worker_threads and child_process.fork, with as little code as will do. `flooded`
// posts everything at once to the workers in turn; `chunks` puts 1000 items into a message.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const CHUNK = 1000;
const at = (name) => new URL(`workers/${name}`, import.meta.url);

export const contestants = [
  { name: 'raw worker_threads', library: 'node', side: 'threads', open: (workers) => openRaw(workers, thread) },
  { name: 'raw fork, json', library: 'node', side: 'processes', open: (workers) => openRaw(workers, () => child('json')) },
  { name: 'raw fork, advanced', library: 'node', side: 'processes', open: (workers) => openRaw(workers, () => child('advanced')) },
];

function thread() {
  const worker = new Worker(at('raw-thread.mjs'));
  return {
    hear: (listener) => worker.on('message', listener),
    say: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
}

function child(serialization) {
  const process = fork(fileURLToPath(at('raw-fork.mjs')), { serialization });
  const gone = new Promise((resolve) => process.once('exit', resolve));
  return {
    hear: (listener) => process.on('message', listener),
    say: (message) => process.send(message),
    end: () => (process.disconnect(), gone),
  };
}

async function openRaw(workers, start) {
  const bodies = Array.from({ length: workers }, start);
  const waiting = new Map();
  let ids = 0;
  for (const body of bodies) {
    body.hear(({ id, output }) => {
      const resolve = waiting.get(id);
      waiting.delete(id);
      resolve(output);
    });
  }
  const post = (task, input, isChunk) =>
    new Promise((resolve) => {
      const id = ids++;
      waiting.set(id, resolve);
      bodies[id % workers].say({ id, task, input, isChunk });
    });
  return {
    one: (task, input) => post(task, input, false),
    async many(task, items) {
      const size = Math.min(CHUNK, Math.ceil(items.length / workers / 8));
      const chunks = [];
      for (let from = 0; from < items.length; from += size) chunks.push(post(task, items.slice(from, from + size), true));
      return (await Promise.all(chunks)).flat();
    },
    close: () => Promise.all(bodies.map((body) => body.end())),
  };
}

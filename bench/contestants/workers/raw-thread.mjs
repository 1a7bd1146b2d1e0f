// Worker of the bare worker_threads contestant: one message is one task, or a chunk of them.
import { parentPort } from 'node:worker_threads';
import { tasks } from '../../tasks.mjs';

parentPort.on('message', ({ id, task, input, isChunk }) => {
  const fn = tasks[task];
  parentPort.postMessage({ id, output: isChunk ? input.map((x) => fn(x)) : fn(input) });
});

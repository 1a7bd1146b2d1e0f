// Worker of the bare child_process contestants: one message is one task, or a chunk of them.
import { tasks } from '../../tasks.mjs';

process.on('message', ({ id, task, input, isChunk }) => {
  const fn = tasks[task];
  process.send({ id, output: isChunk ? input.map((x) => fn(x)) : fn(input) });
});

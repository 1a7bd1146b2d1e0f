// tinypool: threads, and processes with both of Node's serializations.
import { fileURLToPath } from 'node:url';

const filename = fileURLToPath(new URL('workers/named-exports.mjs', import.meta.url));

export const contestants = [
  { name: 'tinypool, threads', library: 'tinypool', side: 'threads', open: (workers) => openTinypool(workers, { runtime: 'worker_threads' }) },
  {
    name: 'tinypool, threads, 16 per worker',
    library: 'tinypool',
    side: 'threads',
    open: (workers) => openTinypool(workers, { runtime: 'worker_threads', concurrentTasksPerWorker: 16 }),
  },
  { name: 'tinypool, processes, json', library: 'tinypool', side: 'processes', open: (workers) => openTinypool(workers, { runtime: 'child_process' }) },
  {
    name: 'tinypool, processes, advanced',
    library: 'tinypool',
    side: 'processes',
    open: (workers) => openTinypool(workers, { runtime: 'child_process', serialization: 'advanced' }),
  },
];

async function openTinypool(workers, options) {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename, minThreads: workers, maxThreads: workers, ...options });
  const one = (task, input) => pool.run(input, { name: task });
  return { one, many: (task, items) => Promise.all(items.map((item) => one(task, item))), close: () => pool.destroy() };
}

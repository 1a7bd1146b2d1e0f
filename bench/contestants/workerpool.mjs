// workerpool: threads and processes, with a dedicated worker file, which is its fast way.
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('workers/workerpool.mjs', import.meta.url));

export const contestants = [
  { name: 'workerpool, threads', library: 'workerpool', side: 'threads', open: (workers) => openWorkerpool(workers, { workerType: 'thread' }) },
  { name: 'workerpool, processes, json', library: 'workerpool', side: 'processes', open: (workers) => openWorkerpool(workers, { workerType: 'process' }) },
  {
    name: 'workerpool, processes, advanced',
    library: 'workerpool',
    side: 'processes',
    open: (workers) => openWorkerpool(workers, { workerType: 'process', forkOpts: { serialization: 'advanced' } }),
  },
];

async function openWorkerpool(workers, options) {
  const { default: workerpool } = await import('workerpool');
  const pool = workerpool.pool(script, { minWorkers: workers, maxWorkers: workers, ...options });
  const one = (task, input) => pool.exec(task, [input]);
  return { one, many: (task, items) => Promise.all(items.map((item) => one(task, item))), close: () => pool.terminate() };
}

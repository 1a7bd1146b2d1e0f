// piscina: threads. Its three ways of waiting, and the default one with several tasks in a worker's mailbox at a time.
import { fileURLToPath } from 'node:url';

const filename = fileURLToPath(new URL('workers/named-exports.mjs', import.meta.url));

export const contestants = [
  { name: 'piscina, atomics sync', library: 'piscina', side: 'threads', open: (workers) => openPiscina(workers, { atomics: 'sync' }) },
  { name: 'piscina, atomics async', library: 'piscina', side: 'threads', open: (workers) => openPiscina(workers, { atomics: 'async' }) },
  { name: 'piscina, atomics disabled', library: 'piscina', side: 'threads', open: (workers) => openPiscina(workers, { atomics: 'disabled' }) },
  {
    name: 'piscina, sync, 16 per worker',
    library: 'piscina',
    side: 'threads',
    open: (workers) => openPiscina(workers, { atomics: 'sync', concurrentTasksPerWorker: 16 }),
  },
];

async function openPiscina(workers, options) {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({ filename, minThreads: workers, maxThreads: workers, recordTiming: false, ...options });
  const one = (task, input) => pool.run(input, { name: task });
  return { one, many: (task, items) => Promise.all(items.map((item) => one(task, item))), close: () => pool.destroy() };
}

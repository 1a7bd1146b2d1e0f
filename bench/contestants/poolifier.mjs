// poolifier: fixed pools of threads and of cluster processes, posting at once (its default) and with its queues.
import { fileURLToPath } from 'node:url';

const at = (name) => fileURLToPath(new URL(`workers/${name}`, import.meta.url));

export const contestants = [
  { name: 'poolifier, threads', library: 'poolifier', side: 'threads', open: (workers) => openPoolifier(workers, 'FixedThreadPool', false) },
  { name: 'poolifier, threads, queue', library: 'poolifier', side: 'threads', open: (workers) => openPoolifier(workers, 'FixedThreadPool', true) },
  { name: 'poolifier, cluster', library: 'poolifier', side: 'processes', open: (workers) => openPoolifier(workers, 'FixedClusterPool', false) },
  { name: 'poolifier, cluster, queue', library: 'poolifier', side: 'processes', open: (workers) => openPoolifier(workers, 'FixedClusterPool', true) },
];

async function openPoolifier(workers, kind, enableTasksQueue) {
  const poolifier = await import('poolifier');
  const file = kind === 'FixedThreadPool' ? 'poolifier-thread.mjs' : 'poolifier-cluster.cjs';
  const pool = new poolifier[kind](workers, at(file), { enableTasksQueue, enableEvents: true, errorHandler: (error) => console.error(error) });
  if (!pool.info.ready) await new Promise((resolve) => pool.emitter.once(poolifier.PoolEvents.ready, resolve));
  return {
    one: (task, input) => pool.execute(input, task),
    many: (task, items) => pool.mapExecute(items, task),
    close: () => pool.destroy(),
  };
}

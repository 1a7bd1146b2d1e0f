// allcores, from ../dist as its users get it: each start method that this system offers.
import { tasks } from '../tasks.mjs';

const dist = new URL('../../dist/index.js', import.meta.url).href;

export const contestants = [
  { name: 'allcores, thread', library: 'allcores', side: 'threads', open: (workers) => openAllcores(workers, 'thread') },
  { name: 'allcores, spawn', library: 'allcores', side: 'processes', open: (workers) => openAllcores(workers, 'spawn') },
  { name: 'allcores, forkserver', library: 'allcores', side: 'processes', open: (workers) => openAllcores(workers, 'forkserver') },
];

async function openAllcores(workers, method) {
  const allcores = await import(dist);
  if (allcores.Pool === undefined || !allcores.getAllStartMethods().includes(method)) return undefined;
  const pool = new allcores.Pool({ workers, context: method });
  return {
    one: (task, input) => pool.apply(tasks[task], [input]),
    many: (task, items) => pool.map(tasks[task], items),
    async close() {
      pool.close();
      await pool.join();
    },
  };
}

// (f) Memory of a worker that has worked: growth of this process's RSS for threads, RSS and PSS of all descendants for processes.
import { collectDescendants, memoryOf } from '../system.mjs';
import { numbers } from './play.mjs';

const WORKERS = 4;

export const memory = {
  name: 'memory',
  title: 'Memory per worker',
  figures: { rss: 'MiB', pss: 'MiB' },
  async measure(open, { side }) {
    const first = await open(1); // what the library itself needs in this process is not a worker's
    if (first === undefined) return undefined;
    await first.many('trivial', numbers(2000));
    await first.close();
    globalThis.gc();
    const before = memoryOf(process.pid).rss;
    const player = await open(WORKERS);
    await player.many('trivial', numbers(2000));
    globalThis.gc();
    const grown = memoryOf(process.pid).rss - before;
    const children = collectDescendants(process.pid).map(memoryOf);
    await player.close();
    const total = (key) => children.reduce((sum, child) => sum + child[key], 0) / WORKERS;
    return side === 'threads' ? { rss: grown / WORKERS } : { rss: total('rss'), pss: total('pss') };
  },
};

// (d) How much of the workers' time reaches the user when a task takes a millisecond: sequential / (parallel × workers).
import { spin } from '../tasks.mjs';
import { secondsOf } from './play.mjs';

export const efficiency = {
  name: 'efficiency',
  title: 'Efficiency at tasks of one millisecond',
  figures: { efficiency: '%' },
  async measure(open, { workers, spins, spinIterations }) {
    const player = await open(workers);
    if (player === undefined) return undefined;
    const items = Array.from({ length: spins }, () => spinIterations);
    items.slice(0, 200).map(spin); // both sides run optimised code before the clock starts
    await player.many('spin', items.slice(0, 400));
    const parallel = await secondsOf(() => player.many('spin', items));
    await player.close();
    const sequential = await secondsOf(() => items.map(spin)); // no worker beside it: an idle one that waits busily would disturb
    return { efficiency: (100 * sequential.seconds) / (parallel.seconds * workers) };
  },
};

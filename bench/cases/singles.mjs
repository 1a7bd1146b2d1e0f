// (a) Many trivial tasks, each submitted by itself, all of them in flight.
import { checkTrivial, numbers, secondsOf } from './play.mjs';

export const singles = {
  name: 'singles',
  title: 'Trivial tasks submitted singly, all in flight',
  figures: { perSecond: 'tasks/s' },
  async measure(open, { workers, tasks }) {
    const player = await open(workers);
    if (player === undefined) return undefined;
    const all = (items) => Promise.all(items.map((item) => player.one('trivial', item)));
    const items = numbers(tasks);
    await all(items.slice(0, 2000));
    const { seconds, value } = await secondsOf(() => all(items));
    checkTrivial(items, value);
    await player.close();
    return { perSecond: tasks / seconds };
  },
};

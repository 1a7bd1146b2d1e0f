// (b) The same tasks as one call, for those who have one; Promise.all of single tasks for those who have not.
import { checkTrivial, numbers, secondsOf } from './play.mjs';

export const map = {
  name: 'map',
  title: 'The same tasks through `map`',
  figures: { perSecond: 'tasks/s' },
  async measure(open, { workers, tasks }) {
    const player = await open(workers);
    if (player === undefined) return undefined;
    const items = numbers(tasks);
    await player.many('trivial', items.slice(0, 2000));
    const { seconds, value } = await secondsOf(() => player.many('trivial', items));
    checkTrivial(items, value);
    await player.close();
    return { perSecond: tasks / seconds };
  },
};

// (e) From nothing to the first result: importing the library, starting the workers, one task.
export const startup = {
  name: 'startup',
  title: 'Start-up: import, workers, first result',
  figures: { ms: 'ms' },
  async measure(open, { workers }) {
    const start = performance.now();
    const player = await open(workers);
    if (player === undefined) return undefined;
    await player.one('trivial', 1);
    const ms = performance.now() - start;
    await player.close();
    return { ms };
  },
};

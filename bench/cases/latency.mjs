// (c) One trivial task at a time: the next is submitted when the last has come back.
export const latency = {
  name: 'latency',
  title: 'One task at a time, there and back',
  figures: { p50: 'µs', p99: 'µs' },
  async measure(open, { workers, turns }) {
    const player = await open(workers);
    if (player === undefined) return undefined;
    for (let i = 0; i < 1000; i++) await player.one('trivial', i);
    const taken = new Float64Array(turns);
    for (let i = 0; i < turns; i++) {
      const start = performance.now();
      await player.one('trivial', i);
      taken[i] = (performance.now() - start) * 1000;
    }
    taken.sort();
    await player.close();
    return { p50: taken[Math.floor(turns / 2)], p99: taken[Math.floor(turns * 0.99)] };
  },
};

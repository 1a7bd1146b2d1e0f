// What the cases have in common: inputs, a clock, and a check that the answers are right before anybody is called fast.
import assert from 'node:assert/strict';

export const numbers = (count) => Array.from({ length: count }, (_, i) => i);

export async function secondsOf(work) {
  const start = performance.now();
  const value = await work();
  return { seconds: (performance.now() - start) / 1000, value };
}

export function checkTrivial(items, results) {
  assert.equal(results.length, items.length);
  for (let i = 0; i < items.length; i++) if (results[i] !== items[i] + 1) assert.fail(`item ${i} came back as ${results[i]}`);
}

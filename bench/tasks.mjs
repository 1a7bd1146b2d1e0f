// The two functions that every contestant runs. Exports of a module, because that is what all of the libraries can name.

/** Costs nothing: what is measured is the way there and back. */
export const trivial = (x) => x + 1;

/** Costs a fixed amount of CPU: `iterations` additions, calibrated once per run so that they take a millisecond. */
export function spin(iterations) {
  let counter = 0;
  for (let i = 0; i < iterations; i++) counter = (counter + i) | 0;
  return counter;
}

export const tasks = { trivial, spin };

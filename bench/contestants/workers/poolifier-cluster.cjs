// Worker file of poolifier's cluster pools, which must be CommonJS: `require` of tasks.mjs would be refused by Node 20, so the two
// functions stand here again.
const { ClusterWorker } = require('poolifier');

const trivial = (x) => x + 1;

function spin(iterations) {
  let counter = 0;
  for (let i = 0; i < iterations; i++) counter = (counter + i) | 0;
  return counter;
}

module.exports = new ClusterWorker({ trivial, spin });

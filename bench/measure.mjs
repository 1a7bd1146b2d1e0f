// One measurement in a process of its own: `node --expose-gc measure.mjs '{"case":…,"contestant":…,"settings":…}'` prints one line of JSON.
import { cases } from './cases/index.mjs';
import { contestants } from './contestants/index.mjs';

const wanted = JSON.parse(process.argv[2]);
const contestant = contestants.find((each) => each.name === wanted.contestant);
const chosen = cases.find((each) => each.name === wanted.case);
const figures = await chosen.measure(contestant.open, { ...wanted.settings, side: contestant.side });
process.stdout.write(`${JSON.stringify({ figures: figures ?? null })}\n`, () => process.exit(0));

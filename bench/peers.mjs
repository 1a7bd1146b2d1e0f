// allcores beside its peers and the bare system: `node peers.mjs [--quick] [--rounds N] [--case NAME]… [--only TEXT]… [--no-write]`.
// Writes results.json and RESULTS.md; progress goes to stderr.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cases } from './cases/index.mjs';
import { contestants } from './contestants/index.mjs';
import { calibrateSpin, play } from './harness.mjs';
import { describeRun, renderReport, summarise } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    case: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
    write: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const workers = 2;
const settings = options.quick
  ? { workers, tasks: 20_000, turns: 2000, spins: 500, spinIterations: calibrateSpin() }
  : { workers, tasks: 100_000, turns: 10_000, spins: 2000, spinIterations: calibrateSpin() };
const chosenCases = cases.filter((each) => options.case === undefined || options.case.includes(each.name));
const chosen = contestants.filter((each) => options.only === undefined || options.only.some((text) => each.name.includes(text)));
const rounds = Number(options.rounds ?? (options.quick ? 2 : 5));

const run = describeRun(settings, rounds);
const { records, absent } = await play({ cases: chosenCases, contestants: chosen, rounds, settings, tell });
const results = { run: { ...run, endedAt: new Date().toISOString(), absent }, summary: summarise(records, chosenCases, chosen), records };
const report = renderReport(results);
if (options.write) {
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(new URL('RESULTS.md', import.meta.url), report);
}
process.stdout.write(report);

function tell({ round, case: name, contestant, record }) {
  const shown = record === undefined ? 'not here' : (record.failure ?? JSON.stringify(record.figures));
  process.stderr.write(`round ${round}/${rounds}  ${name.padEnd(10)}  ${contestant.padEnd(32)}  ${shown}\n`);
}

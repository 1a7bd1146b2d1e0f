// What came out, as medians with their range, and the page that shows it.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { cases } from './cases/index.mjs';
import { median } from './harness.mjs';

/** A measurement during which others took more of the CPU than this is marked. */
const DISTURBED = 0.08;

export function describeRun(settings, rounds) {
  return {
    startedAt: new Date().toISOString(),
    node: process.version,
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    cpu: `${os.availableParallelism()} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}`,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    loadBefore: os.loadavg().map((load) => Number(load.toFixed(2))),
    versions: { allcores: versionOf('../package.json'), ...Object.fromEntries(['piscina', 'tinypool', 'workerpool', 'poolifier'].map((name) => [name, versionOf(`node_modules/${name}/package.json`)])) },
    rounds,
    settings,
  };
}

const versionOf = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version;

/** → [{ case, contestant, library, side, figures: { key: { median, min, max } }, rounds, disturbed, noise, failures }] */
export function summarise(records, chosenCases, contestants) {
  return chosenCases.flatMap((each) =>
    contestants.flatMap(({ name, library, side }) => {
      const own = records.filter((record) => record.case === each.name && record.contestant === name);
      const good = own.filter((record) => record.figures !== null);
      if (own.length === 0) return [];
      const figures = Object.fromEntries(Object.keys(each.figures).flatMap((key) => spread(key, good.map((record) => record.figures[key]))));
      const failures = own.flatMap((record) => (record.failure === undefined ? [] : [record.failure]));
      const disturbed = good.filter((record) => record.noise > DISTURBED).length;
      return [{ case: each.name, contestant: name, library, side, figures, rounds: good.length, disturbed, noise: good.length === 0 ? null : median(good.map((record) => record.noise)), failures }];
    }),
  );
}

function spread(key, values) {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? [] : [[key, { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) }]];
}

export function renderReport({ run, summary }) {
  const shown = cases.filter((each) => summary.some((row) => row.case === each.name));
  return [
    '# allcores beside its peers',
    '',
    'Written by `npm run bench:peers`; the figures of every round are in `results.json`.',
    '',
    ...renderRun(run),
    '',
    ...renderRatios(summary),
    ...shown.flatMap((each) => [`## ${each.title}`, '', ...['threads', 'processes'].flatMap((side) => renderTable(each, side, summary))]),
  ].join('\n');
}

function renderRun(run) {
  const { settings } = run;
  return [
    `${run.startedAt.slice(0, 16).replace('T', ' ')} UTC, Node ${run.node.slice(1)}, ${run.system}, ${run.cpu}, ${run.memoryGiB} GiB; load before the run ${run.loadBefore.join(' ')}.`,
    `${Object.entries(run.versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    `${settings.workers} workers (memory: 4); ${settings.tasks} tasks, ${settings.turns} round trips, ${settings.spins} tasks of 1 ms (${settings.spinIterations} additions).`,
    '',
    `Medians of ${run.rounds} rounds, with the least and the greatest. Each measurement runs in a process of its own; in each round the`,
    'contestants of a case play in a new random order. *Others* is the share of the CPU that other programs took meanwhile (median); rounds',
    `above ${DISTURBED * 100} % are counted as disturbed. “raw” is Node without a library: the floor for one message per task, and with 1000 items to a`,
    'message what chunking by hand would give. A peer without `map` plays it as `Promise.all` of single tasks.',
    ...(run.absent.length === 0 ? [] : ['', `Not available here: ${run.absent.join(', ')}.`]),
  ];
}

/** The claim in one table: allcores against the best peer of the same side. */
function renderRatios(summary) {
  const rows = [];
  for (const each of cases) {
    for (const side of ['threads', 'processes']) {
      const [key, unit] = Object.entries(each.figures).at(side === 'processes' && each.name === 'memory' ? 1 : 0);
      const players = summary.filter((row) => row.case === each.name && row.side === side && row.figures[key] !== undefined);
      const best = (own) => bestOf(players.filter(own), key, isMoreBetter(unit));
      const ours = best((row) => row.library === 'allcores');
      const peer = best((row) => row.library !== 'allcores' && row.library !== 'node');
      const raw = best((row) => row.library === 'node');
      if (ours === undefined || peer === undefined) continue;
      const [a, b] = [ours.figures[key].median, peer.figures[key].median];
      const ratio = isMoreBetter(unit) ? a / b : b / a;
      rows.push([`${each.title}, ${side}`, `${show(a, unit)} ${unit} (${ours.contestant.replace('allcores, ', '')})`, `${show(b, unit)} (${peer.contestant})`, raw === undefined ? '–' : show(raw.figures[key].median, unit), `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`]);
    }
  }
  if (rows.length === 0) return [];
  return ['## In short', '', '| case | allcores | best peer | raw | how many times better |', '|---|--:|--:|--:|--:|', ...rows.map((row) => `| ${row.join(' | ')} |`), ''];
}

const isMoreBetter = (unit) => unit === 'tasks/s' || unit === '%';

function bestOf(rows, key, isMore) {
  const sorted = [...rows].sort((a, b) => a.figures[key].median - b.figures[key].median);
  return isMore ? sorted.at(-1) : sorted[0];
}

function renderTable(each, side, summary) {
  const keys = Object.entries(each.figures);
  const [first, unit] = keys[0];
  const order = (row) => (row.figures[first]?.median ?? 0) * (isMoreBetter(unit) ? -1 : 1);
  const rows = summary.filter((row) => row.case === each.name && row.side === side).sort((a, b) => order(a) - order(b));
  if (rows.length === 0) return [];
  const columns = keys.filter(([key]) => rows.some((row) => row.figures[key] !== undefined));
  return [
    `| ${side} | ${columns.map(([key, of]) => (keys.length > 1 ? `${key}, ${of}` : of)).join(' | ')} | others | disturbed |`,
    `|---|${columns.map(() => '--:|').join('')}--:|--:|`,
    ...rows.map((row) => `| ${row.contestant} | ${columns.map(([key, of]) => cell(row, key, of)).join(' | ')} | ${row.noise === null ? '–' : `${Math.round(row.noise * 100)} %`} | ${row.disturbed} of ${row.rounds} |`),
    ...rows.filter((row) => row.failures.length > 0).map((row) => `\n${row.contestant} failed ${row.failures.length} times: ${row.failures[0]}`),
    '',
  ];
}

function cell(row, key, unit) {
  const figure = row.figures[key];
  return figure === undefined ? '–' : `${show(figure.median, unit)} (${show(figure.min, unit)}–${show(figure.max, unit)})`;
}

function show(value, unit) {
  if (unit === 'tasks/s') return Math.round(value).toLocaleString('en-US');
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

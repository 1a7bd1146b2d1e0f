// Runs every contestant in every case, round after round, each measurement in a fresh process, the contestants of a case in a new
// random order in each round: what disturbs the machine for a while disturbs all of them.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { noiseBetween, readTicks } from './system.mjs';
import { spin } from './tasks.mjs';

const script = fileURLToPath(new URL('measure.mjs', import.meta.url));
const LIMIT_MS = 120_000;

/** → [{ case, contestant, round, figures | null, noise, failure? }] */
export async function play({ cases, contestants, rounds, settings, tell }) {
  const records = [];
  const absent = new Set();
  for (let round = 1; round <= rounds; round++) {
    for (const each of cases) {
      for (const contestant of shuffled(contestants)) {
        if (absent.has(contestant.name)) continue;
        const record = await measure(each, contestant, settings);
        if (record === undefined) absent.add(contestant.name);
        else records.push({ ...record, round });
        tell({ round, case: each.name, contestant: contestant.name, record });
      }
    }
  }
  return { records, absent: [...absent] };
}

async function measure(each, contestant, settings) {
  const before = readTicks();
  const { output, failure } = await runChild(JSON.stringify({ case: each.name, contestant: contestant.name, settings }));
  const noise = noiseBetween(before, readTicks());
  const base = { case: each.name, contestant: contestant.name, noise };
  if (failure !== undefined) return { ...base, figures: null, failure };
  const { figures } = JSON.parse(output);
  return figures === null ? undefined : { ...base, figures };
}

function runChild(argument) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--expose-gc', '--no-warnings', script, argument], { stdio: ['ignore', 'pipe', 'pipe'] });
    const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      const isWell = code === 0 && output.startsWith('{');
      resolve(isWell ? { output: output.trim().split('\n')[0] } : { failure: signal === 'SIGKILL' ? `no result within ${LIMIT_MS / 1000} s` : lastLine(errors, code) });
    });
  });
}

const lastLine = (errors, code) => /^.*Error.*$/m.exec(errors)?.[0] ?? (code === 13 ? 'a promise that never settled' : `ended with code ${code}`);

/** Iterations of `spin` that take a millisecond here: median of runs after the optimiser has seen it. */
export function calibrateSpin() {
  const trial = 1_000_000;
  const taken = Array.from({ length: 60 }, () => {
    const start = performance.now();
    spin(trial);
    return performance.now() - start;
  });
  return Math.round(trial / median(taken.slice(20)));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}

function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

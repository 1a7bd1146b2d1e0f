/**
 * How many CPUs there are, and how many of them this process may use.
 *
 * Used by pool/ for its default number of workers, and public. Never starts anything and keeps nothing: limits may change while a
 * program runs (a container is resized, a mask is set), so each call asks the system again.
 */
import { availableParallelism, cpus } from 'node:os';
import { readGroupLimits } from './cgroup.ts';
import { affinityCpus, onlineCpus, physicalCores } from './topology.ts';

/**
 * Counts the logical CPUs of the machine.
 *
 * Shape: an integer, at least 1. Hardware threads count one each; limits of this process are not regarded.
 * Errors: none. Cost: one small file on Linux, 10 µs.
 * Source: Python `multiprocessing.cpu_count()`; differs: never "unknown".
 *
 * @example
 * cpuCount() >= physicalCpuCount(); // true
 */
export function cpuCount(): number {
  return onlineCpus('/') ?? atLeastOne(cpus().length);
}

/**
 * Counts the CPUs that this process may really use: what `new Pool()` takes as its number of workers.
 *
 * Linux: the smaller of the affinity mask and the control groups' CPU quota (v1 and v2; of nested groups the tightest), rounded up: a
 * quota of 1.5 CPUs keeps two workers busy for three quarters of the time, and one worker would leave a third of it unused.
 * Elsewhere: what Node knows.
 *
 * Shape: an integer, at least 1.
 * Errors: none: a file that cannot be read or understood sets no limit.
 * Cost: 10–20 small files on Linux, about 0.3 ms; nothing is kept between calls.
 * Source: Python `os.process_cpu_count()`; differs: quotas count as well.
 *
 * @example
 * await using pool = new Pool(Math.max(1, availableCpus() - 1)); // leave one for the main thread
 */
export function availableCpus(): number {
  return usableCpus('/', availableParallelism());
}

/**
 * Counts the cores of the machine: hardware threads of one core count once.
 *
 * Shape: an integer, at least 1. Where the system does not tell cores from threads (virtual machines, ARM, other systems than
 * Linux) it is `cpuCount()`.
 * Errors: none. Cost: one file of some kilobytes per CPU on Linux.
 * Source: none in Python's standard library; psutil's `cpu_count(logical=False)`.
 *
 * @example
 * await using pool = new Pool(Math.min(availableCpus(), physicalCpuCount())); // for work that gains nothing from a second thread
 */
export function physicalCpuCount(): number {
  return physicalCores('/') ?? cpuCount();
}

/** `availableCpus` with the system's files below `root`; `otherwise` counts where they do not give the affinity mask. */
export function usableCpus(root: string, otherwise: number): number {
  const quota = readGroupLimits(root).cpus ?? Infinity;
  return Math.min(atLeastOne(affinityCpus(root) ?? otherwise), atLeastOne(Math.ceil(quota)));
}

const atLeastOne = (count: number): number => Math.max(1, count);

/**
 * The machine as this process sees it, in one object: for `allcores info`, for bug reports, beside measurements.
 *
 * Public. Never starts anything; reads a few files at each call.
 */
import { availableParallelism, cpus, freemem, loadavg, totalmem } from 'node:os';
import { readGroupLimits } from './cgroup.ts';
import { availableCpus, cpuCount, physicalCpuCount } from './cpus.ts';
import { affinityCpus } from './topology.ts';

export interface MachineDescription {
  readonly model: string;
  readonly cpuCount: number;
  readonly physicalCpuCount: number;
  readonly availableCpus: number;
  /** CPUs in the affinity mask of this process. */
  readonly affinityCpus: number;
  /** CPUs' worth of time that the control groups allow, with its fraction; null: no limit. */
  readonly quotaCpus: number | null;
  readonly memoryBytes: number;
  readonly freeMemoryBytes: number;
  /** What the control groups allow; null: no limit. */
  readonly memoryLimitBytes: number | null;
  /** Runnable tasks, averaged over 1, 5 and 15 minutes; zeros where the system has no such figure. */
  readonly loadAverage: readonly [number, number, number];
}

/**
 * Describes CPUs and memory, and the limits that are set on this process.
 *
 * Shape: a plain object that survives JSON; sizes in bytes, `quotaCpus` in CPUs.
 * Errors: none: what the system does not say is left at "no limit".
 * Cost: some twenty small files on Linux, about 1 ms.
 * Source: none in Python.
 *
 * @example
 * const { availableCpus, quotaCpus } = describeMachine();
 */
export function describeMachine(): MachineDescription {
  const limits = readGroupLimits('/');
  const [one = 0, five = 0, fifteen = 0] = loadavg();
  return {
    model: cpus()[0]?.model.trim() ?? 'unknown',
    cpuCount: cpuCount(),
    physicalCpuCount: physicalCpuCount(),
    availableCpus: availableCpus(),
    affinityCpus: affinityCpus('/') ?? availableParallelism(),
    quotaCpus: limits.cpus ?? null,
    memoryBytes: totalmem(),
    freeMemoryBytes: freemem(),
    memoryLimitBytes: limits.memoryBytes ?? null,
    loadAverage: [one, five, fifteen],
  };
}

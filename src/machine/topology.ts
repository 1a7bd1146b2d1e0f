/**
 * CPUs as Linux lists them: online ones, those this process may run on, and the cores behind them.
 *
 * Used by cpus.ts. Never guesses: undefined means that the system does not say, and the caller falls back.
 */
import { countCpuList } from './cpu-list.ts';
import { readSystemFile } from './system-file.ts';

/** Logical CPUs that are switched on. */
export function onlineCpus(root: string): number | undefined {
  return positive(countCpuList(readSystemFile(root, '/sys/devices/system/cpu/online') ?? '?'));
}

/** Logical CPUs in the affinity mask of this process, which a cpuset of its control group has narrowed already. */
export function affinityCpus(root: string): number | undefined {
  const status = readSystemFile(root, '/proc/self/status') ?? '';
  const line = /^Cpus_allowed_list:[ \t]*(.*)$/m.exec(status);
  return positive(countCpuList(line?.[1] ?? '?'));
}

/**
 * Cores behind the logical CPUs: two hardware threads of a core count once.
 *
 * Read from /proc/cpuinfo, in which each logical CPU names its package and its core. Virtual machines and ARM leave the names
 * out; then the system does not say.
 */
export function physicalCores(root: string): number | undefined {
  const blocks = (readSystemFile(root, '/proc/cpuinfo') ?? '').split(/\n\s*\n/);
  const cores = new Set<string>();
  for (const block of blocks) {
    if (!/^processor\s*:/m.test(block)) continue;
    const pack = /^physical id\s*:\s*(\d+)/m.exec(block)?.[1];
    const core = /^core id\s*:\s*(\d+)/m.exec(block)?.[1];
    if (pack === undefined || core === undefined) return undefined;
    cores.add(`${pack}/${core}`);
  }
  return positive(cores.size);
}

const positive = (count: number | undefined): number | undefined => (count === undefined || count < 1 ? undefined : count);

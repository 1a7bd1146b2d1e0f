// What Linux tells about processes: their memory, their children, and how busy the machine is with somebody else's work.
import { readFileSync, readdirSync } from 'node:fs';

/** MiB of a process; PSS shares pages among the processes that map them. */
export function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const mib = (key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(text)[1]) / 1024;
  return { rss: mib('Rss'), pss: mib('Pss') };
}

export function collectDescendants(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = statOf(name)?.[1];
    if (parent === undefined) continue;
    children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
  }
  const below = (parent) => (children.get(parent) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

/** Fields of /proc/PID/stat after the name, which may hold spaces: state, parent, …; undefined when it has ended. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Clock ticks so far: of the whole machine (busy, and all), and of this process with the children it has waited for. */
export function readTicks() {
  const [user, nice, system, idle, iowait, irq, softirq, steal] = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1).map(Number);
  const busy = user + nice + system + irq + softirq + steal;
  const own = statOf('self').slice(11, 15).map(Number).reduce((sum, ticks) => sum + ticks, 0);
  return { busy, total: busy + idle + iowait, own };
}

/** Share of the machine's CPU time that others took between two readings, 0 to 1. */
export function noiseBetween(before, after) {
  const total = after.total - before.total;
  return total === 0 ? 0 : Math.max(0, (after.busy - before.busy - (after.own - before.own)) / total);
}

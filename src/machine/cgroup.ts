/**
 * What the control groups of this process allow: CPU time and memory, under cgroup v1, v2 and both at once.
 *
 * Used by cpus.ts and describe.ts. Never looks at the affinity mask, which is another limit (topology.ts).
 *
 * The tricky idea: limits nest. A group may use no more than each of its ancestors, so every level from the process's own group
 * up to the mount point is read and the tightest wins. Which folder that is follows from two files: /proc/self/cgroup names the
 * group, /proc/self/mountinfo says which part of the hierarchy is mounted where (a container mounts its own subtree as the root).
 * https://docs.kernel.org/admin-guide/cgroup-v2.html, https://docs.kernel.org/scheduler/sched-bwc.html
 */
import { posix } from 'node:path';
import { readSystemFile } from './system-file.ts';

export interface GroupLimits {
  /** CPUs' worth of time per period: 1.5 means 150 ms in each 100 ms; undefined: no limit. */
  readonly cpus: number | undefined;
  /** Bytes; undefined: no limit. */
  readonly memoryBytes: number | undefined;
}

type Controller = 'cpu' | 'memory';

/** Tightest limits on the way from this process's group to the top of what is mounted, with the system's files below `root`. */
export function readGroupLimits(root: string): GroupLimits {
  const groups = parseGroups(readSystemFile(root, '/proc/self/cgroup') ?? '');
  const mounts = parseMounts(readSystemFile(root, '/proc/self/mountinfo') ?? '');
  const levels = (controller: Controller): readonly string[] => foldersOf(controller, groups, mounts);
  return {
    cpus: tightest(levels('cpu').map((folder) => cpusOf(root, folder))),
    memoryBytes: tightest(levels('memory').map((folder) => memoryOf(root, folder))),
  };
}

interface Group {
  /** Controllers of a v1 hierarchy; empty for v2, whose one hierarchy has all. */
  readonly controllers: readonly string[];
  readonly isUnified: boolean;
  readonly path: string;
}

/** Lines such as "4:cpu,cpuacct:/docker/1f" (v1) and "0::/user.slice" (v2). A path may hold colons. */
function parseGroups(text: string): readonly Group[] {
  return text.split('\n').flatMap((line) => {
    const found = /^(\d+):([^:]*):(\/.*)$/.exec(line);
    if (found === null) return [];
    const [, id = '', controllers = '', path = '/'] = found;
    return [{ controllers: controllers.split(','), isUnified: id === '0' && controllers === '', path }];
  });
}

interface Mount {
  /** The part of the hierarchy that appears at `point`. */
  readonly from: string;
  readonly point: string;
  readonly isUnified: boolean;
  readonly controllers: readonly string[];
}

/** Lines such as "31 23 0:28 /docker/1f /sys/fs/cgroup/cpu ro,nosuid master:9 - cgroup cgroup rw,cpu". */
function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [left = '', right] = line.split(' - ', 2);
    const [type, , options = ''] = (right ?? '').split(' ');
    const [, , , from, point] = left.split(' ');
    if ((type !== 'cgroup' && type !== 'cgroup2') || from === undefined || point === undefined) return [];
    return [{ from: unescaped(from), point: unescaped(point), isUnified: type === 'cgroup2', controllers: options.split(',') }];
  });
}

/** The kernel writes space, tab, newline and backslash of a path as "\040" and so on. */
const unescaped = (path: string): string => path.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

/** Folders of one controller, the process's own group first; of both versions where a machine runs both. */
function foldersOf(controller: Controller, groups: readonly Group[], mounts: readonly Mount[]): readonly string[] {
  return mounts
    .filter((mount) => mount.isUnified || mount.controllers.includes(controller))
    .flatMap((mount) => {
      const group = groups.find((each) => (mount.isUnified ? each.isUnified : each.controllers.includes(controller)));
      return group === undefined ? [] : upTo(mount.point, within(mount, group.path));
    });
}

/**
 * Path of a group relative to a mount. Where the group is not below what is mounted (another namespace's view of it, such as
 * "/../x"), the mount's own top is the best that can be read, and in a container it is the container's group.
 */
function within(mount: Mount, group: string): string {
  const path = posix.relative(mount.from, group);
  return path === '..' || path.startsWith('../') || group.includes('/..') ? '' : path;
}

function upTo(point: string, path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '');
  return [...parts.keys(), parts.length].map((depth) => posix.join(point, ...parts.slice(0, depth))).reverse();
}

/** v2: cpu.max holds "max 100000" or "150000 100000"; v1: two files, -1 for no limit. */
function cpusOf(root: string, folder: string): number | undefined {
  const max = readSystemFile(root, `${folder}/cpu.max`);
  if (max !== undefined) {
    const [quota, period = '100000'] = max.trim().split(/\s+/);
    return ratio(quota, period);
  }
  return ratio(readSystemFile(root, `${folder}/cpu.cfs_quota_us`), readSystemFile(root, `${folder}/cpu.cfs_period_us`) ?? '100000');
}

function ratio(quota: string | undefined, period: string): number | undefined {
  const share = whole(quota);
  const length = whole(period);
  return share === undefined || length === undefined ? undefined : share / length;
}

/** v1 says "no limit" by the largest number of whole pages, some 9.2e18; nothing real is above a petabyte. */
const NO_LIMIT_BYTES = 2 ** 50;

function memoryOf(root: string, folder: string): number | undefined {
  const bytes = whole(readSystemFile(root, `${folder}/memory.max`) ?? readSystemFile(root, `${folder}/memory.limit_in_bytes`));
  return bytes === undefined || bytes >= NO_LIMIT_BYTES ? undefined : bytes;
}

/** A number above 0; "max", "-1" and what is not a number at all are no limit. */
function whole(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  return /^\d+$/.test(trimmed) && Number(trimmed) > 0 ? Number(trimmed) : undefined;
}

function tightest(limits: readonly (number | undefined)[]): number | undefined {
  const set = limits.filter((limit) => limit !== undefined);
  return set.length === 0 ? undefined : Math.min(...set);
}

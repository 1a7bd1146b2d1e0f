/**
 * The kernel's notation for sets of CPUs: "0-3,8,10-11".
 *
 * Used by topology.ts. Never reads a file.
 */

/** How many CPUs a list names; undefined if the text is not such a list. Shape: "0-3,8" → 5. An empty list is 0. */
export function countCpuList(text: string): number | undefined {
  const list = text.trim();
  if (list === '') return 0;
  let count = 0;
  for (const part of list.split(',')) {
    const range = /^(\d+)(?:-(\d+))?$/.exec(part.trim());
    if (range === null) return undefined;
    const first = Number(range[1]);
    const last = range[2] === undefined ? first : Number(range[2]);
    if (last < first) return undefined;
    count += last - first + 1;
  }
  return count;
}

/**
 * Reads the small text files in which Linux describes itself, under a root folder that a test can replace.
 *
 * Used by the other files of machine/. Never throws: a file that cannot be read says nothing, and the reader asks elsewhere.
 */
import { readFileSync } from 'node:fs';

/** Text of `path` (absolute, as the system names it) below `root`; undefined where it is absent, unreadable or not a file. */
export function readSystemFile(root: string, path: string): string | undefined {
  try {
    return readFileSync(root === '/' ? path : root + path, 'utf8');
  } catch {
    return undefined; // other systems, hidden /proc, another user's group: all of them mean "not said here"
  }
}

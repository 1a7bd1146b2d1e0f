/**
 * A machine out of one text file: the files that the system would show, written below a temporary folder.
 *
 * Used by the tests of machine/. A fixture begins with what it is and a line "expect …", then "-- /path --" before each file.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Builds the tree, hands its root to `use` and removes it. */
export function withFiles<R>(files: Readonly<Record<string, string>>, use: (root: string) => R): R {
  const root = mkdtempSync(join(tmpdir(), 'allcores-machine-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export interface FixtureMachine {
  readonly title: string;
  readonly expected: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

export function readFixture(file: URL): FixtureMachine {
  const [head = '', ...parts] = readFileSync(file, 'utf8').split(/^-- (.+) --\n/m);
  const words = /^expect (.+)$/m.exec(head)?.[1]?.split(' ') ?? [];
  return { title: head.split('\n')[0] ?? '', expected: pairs(words), files: pairs(parts) };
}

function pairs(flat: readonly string[]): Record<string, string> {
  const made: Record<string, string> = {};
  for (let at = 0; at + 1 < flat.length; at += 2) made[flat[at] ?? ''] = flat[at + 1] ?? '';
  return made;
}

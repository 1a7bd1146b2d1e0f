import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { readGroupLimits } from '../../src/machine/cgroup.ts';
import { usableCpus } from '../../src/machine/cpus.ts';
import { readFixture, withFiles } from './fixture-machine.ts';

const folder = new URL('fixtures/', import.meta.url);
const limit = (text: string | undefined): number | undefined => (text === 'none' ? undefined : Number(text));

for (const name of readdirSync(folder).sort()) {
  const machine = readFixture(new URL(name, folder));
  test(`limits, ${name}: ${machine.title}`, () => {
    withFiles(machine.files, (root) => {
      const limits = readGroupLimits(root);
      assert.equal(limits.cpus, limit(machine.expected['quota']));
      assert.equal(limits.memoryBytes, limit(machine.expected['memory']));
      assert.equal(usableCpus(root, 4), Number(machine.expected['cpus']));
    });
  });
}

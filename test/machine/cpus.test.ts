import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { test } from 'node:test';
import { availableCpus, cpuCount, physicalCpuCount } from '../../src/machine/cpus.ts';
import { countCpuList } from '../../src/machine/cpu-list.ts';
import { describeMachine } from '../../src/machine/describe.ts';
import { affinityCpus, onlineCpus, physicalCores } from '../../src/machine/topology.ts';
import { withFiles } from './fixture-machine.ts';

test('countCpuList() counts single CPUs and ranges, and refuses what is neither', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['0', 1], ['0-3', 4], ['0-3,8,10-11\n', 7], ['', 0], ['\n', 0], ['3-1', undefined], ['a', undefined], ['0-', undefined], ['-1', undefined], ['0,,1', undefined],
  ];
  for (const [text, count] of cases) assert.equal(countCpuList(text), count, JSON.stringify(text));
});

test('cpuCount() ≥ availableCpus() ≥ 1, and physicalCpuCount() ≤ cpuCount(): on the machine that runs this test', () => {
  assert.ok(Number.isInteger(cpuCount()));
  assert.ok(Number.isInteger(availableCpus()));
  assert.ok(availableCpus() >= 1);
  assert.ok(availableCpus() <= cpuCount());
  assert.ok(physicalCpuCount() >= 1);
  assert.ok(physicalCpuCount() <= cpuCount());
});

test('availableCpus() never exceeds what Node itself allows', () => {
  assert.ok(availableCpus() <= availableParallelism());
});

test('availableCpus() follows the affinity mask', { skip: !hasTaskset() && 'needs taskset(1)' }, () => {
  const source = `import { availableCpus } from ${JSON.stringify(new URL(`../../src/machine/cpus.${own()}`, import.meta.url).href)}; console.log(availableCpus());`;
  const said = execFileSync('taskset', ['-c', firstCpu(), process.execPath, '--no-warnings', '--input-type=module', '-e', source], { encoding: 'utf8' });
  assert.equal(said.trim(), '1');
});

test('physicalCores() counts the two threads of a core once, and cores of two packages apart', () => {
  const cpu = (id: number, pack: number, core: number): string => `processor\t: ${id}\nphysical id\t: ${pack}\ncore id\t\t: ${core}\n`;
  const text = [cpu(0, 0, 0), cpu(1, 0, 1), cpu(2, 1, 0), cpu(3, 1, 1), cpu(4, 0, 0), cpu(5, 0, 1), cpu(6, 1, 0), cpu(7, 1, 1)].join('\n');
  withFiles({ '/proc/cpuinfo': text }, (root) => assert.equal(physicalCores(root), 4));
});

test('physicalCores() says nothing where the CPUs do not name their cores', () => {
  withFiles({ '/proc/cpuinfo': 'processor\t: 0\nBogoMIPS\t: 50\n\nprocessor\t: 1\n' }, (root) => assert.equal(physicalCores(root), undefined));
  withFiles({}, (root) => assert.equal(physicalCores(root), undefined));
});

test('onlineCpus() and affinityCpus() say nothing where the files are absent, empty or garbled', () => {
  const trees: readonly Record<string, string>[] = [
    {},
    { '/sys/devices/system/cpu/online': '\n', '/proc/self/status': 'Cpus_allowed_list:\t\n' },
    { '/sys/devices/system/cpu/online': 'all', '/proc/self/status': 'Name: x\n' },
  ];
  for (const files of trees) {
    withFiles(files, (root) => {
      assert.equal(onlineCpus(root), undefined);
      assert.equal(affinityCpus(root), undefined);
    });
  }
});

test('describeMachine() survives JSON as it is', () => {
  const described = describeMachine();
  assert.deepEqual(JSON.parse(JSON.stringify(described)), described);
  assert.ok(described.memoryBytes > described.freeMemoryBytes);
});

/** The extension of the sources as this test sees them: written, or compiled. */
function own(): string {
  return import.meta.url.endsWith('.ts') ? 'ts' : 'js';
}

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['-c', firstCpu(), 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function firstCpu(): string {
  return process.platform === 'linux' ? (/\d+/.exec(execFileSync('sh', ['-c', 'grep Cpus_allowed_list /proc/self/status'], { encoding: 'utf8' }))?.[0] ?? '0') : '0';
}

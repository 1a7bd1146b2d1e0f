// The test suite on the Node that runs this script. Where Node strips types itself (22.18 and later) the tests run from the
// sources as they are; on Node 20 they are compiled to build/ first. Arguments are test files or folders (default: all).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);

const strips = Boolean(process.features.typescript);
const wanted = process.argv.slice(2);
const files = (wanted.length > 0 ? wanted : ['test']).flatMap(listTests).sort();
if (files.length === 0) {
  console.error(`no test file among: ${wanted.join(' ')}`);
  process.exit(1);
}

let base = '.';
if (!strips) {
  base = process.env.ALLCORES_BUILD_DIR ?? 'build'; // two suites at a time need a folder each
  rmSync(base, { recursive: true, force: true });
  run([join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.test.json', '--outDir', base]);
  copyFixtures('test', join(base, 'test'));
}
const compiled = strips ? files : files.map((file) => join(base, file.replace(/\.ts$/, '.js')));
run(['--test', '--test-timeout=120000', `--test-concurrency=${process.env.ALLCORES_TEST_CONCURRENCY ?? 2}`, ...compiled]);

function run(args) {
  const child = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  if (child.status !== 0) process.exit(child.status ?? 1);
}

function listTests(path) {
  if (statSync(path).isFile()) return [relative(root, join(root, path))];
  return readdirSync(path, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .map((name) => join(path, name));
}

/** Fixtures are run as they are written (JavaScript, CommonJS, JSON, TypeScript under a loader): they are copied, not compiled. */
function copyFixtures(from, to) {
  for (const name of readdirSync(from, { recursive: true }).map(String)) {
    if (/(^|\/)(fixtures|ways)$/.test(name) && existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

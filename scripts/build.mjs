// Builds dist/ from src/ with the TypeScript compiler; used by `npm run build` and by `npm ci` through `prepare`.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
if (!existsSync(at('src'))) process.exit(0); // an installed package is built already

rmSync(at('dist'), { recursive: true, force: true });
const tsc = spawnSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], { stdio: 'inherit' });
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
if (existsSync(at('dist/cli.js'))) chmodSync(at('dist/cli.js'), 0o755);

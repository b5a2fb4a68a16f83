// How long pricing takes, compiled as it is shipped (tsx names every closure, which costs more than the work):
// `npx tsx bench/pricing.ts`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../tests/support/server-environment';

const folder = mkdtempSync(path.join(tmpdir(), 'bench-pricing-'));
try {
  const outfile = path.join(folder, 'pricing.cjs');
  buildSync({
    ...{ entryPoints: [path.join(__dirname, 'pricing-work.ts')], outfile, absWorkingDir: root },
    ...{ bundle: true, platform: 'node', target: 'node20', external: ['@strapi/utils'] },
  });
  const env = { ...process.env, NODE_PATH: path.join(root, 'node_modules') };
  process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit', env }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

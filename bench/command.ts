import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/**
 * `npm run commerce -- …` in a process of its own, its memory watched from outside. With little room V8 tidies up
 * instead of growing: what is left is what the command needs.
 */
export const runCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ seconds: number; peak: number }> => {
  const command = path.join(root, 'node_modules/.bin/strapi-commerce');
  const started = Date.now();
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=192', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}.`);
  return { seconds: (Date.now() - started) / 1000, peak };
};

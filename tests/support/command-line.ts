import { spawn } from 'node:child_process';
import path from 'node:path';
import { type Environment, root, serverEnvironment } from './server-environment';

/** `npm run commerce -- …`, as a merchant types it. */
export const commerce = (env: Environment, ...args: readonly string[]) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/.bin/strapi-commerce'), ...args], {
      cwd: root,
      env: { ...process.env, ...serverEnvironment, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('exit', (code) => resolve({ code, output }));
  });

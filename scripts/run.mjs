// The commands of a fresh clone: they install, generate secrets and build what is missing, then do their work.
// Plain JavaScript on purpose: nothing is installed yet when this runs.
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);

const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
};
const bin = (name) => at('node_modules', '.bin', name);

/** A step is done again only when its result is gone or the files it depends on have changed. */
const once = (stamp, result, fingerprint, work) => {
  const file = at('node_modules', '.cache', `commerce-${stamp}`);
  if (existsSync(at(result)) && existsSync(file) && readFileSync(file, 'utf8') === fingerprint) return;
  work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, fingerprint);
};

const files = (place) => {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'dist', 'build'].includes(name) && !name.startsWith('.'))
    .flatMap(({ name }) => files(path.join(place, name)));
};
const fingerprint = (...places) => {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => files(at(place)))) {
    hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
};

const install = () =>
  once('install', 'node_modules', fingerprint('package-lock.json'), () =>
    run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']),
  );

const secrets = () => {
  if (existsSync(at('.env'))) return;
  const secret = () => randomBytes(24).toString('base64url');
  const text = readFileSync(at('.env.example'), 'utf8')
    .replace(/^# Copied to .*\n/, '')
    .replace(/^APP_KEYS=$/m, () => `APP_KEYS=${[secret(), secret()].join(',')}`)
    .replace(/^(\w+(?:_SALT|_SECRET|_KEY))=$/gm, (_line, name) => `${name}=${secret()}`);
  writeFileSync(at('.env'), text, { mode: 0o600 });
};

const build = () => {
  const plugin = 'src/plugins/commerce';
  once('plugin', `${plugin}/dist/server/index.js`, fingerprint(plugin), () =>
    run('npm', ['run', '--silent', 'build', '-w', 'strapi-plugin-headless-commerce']),
  );
  once(
    'shop',
    'dist/build/index.html',
    fingerprint('config', 'src', 'tsconfig.json', 'package.json', 'package-lock.json'),
    () => run(bin('strapi'), ['build', '--silent']),
  );
  const client = 'src/plugins/commerce/client';
  once('storefront', 'public/shop/index.html', fingerprint('storefront', client, 'package-lock.json'), () =>
    run(bin('vite'), ['build', 'storefront', '--logLevel', 'warn']),
  );
};

const setup = () => {
  install();
  secrets();
  build();
};

const commands = {
  setup,
  test: () => {
    setup();
    // Shops are begun and ended all the time: young memory of 16 MB would be swept for a sixteenth of the whole.
    const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`;
    run(bin('jest'), ['--ci', ...process.argv.slice(3)], { NODE_OPTIONS });
  },
  /** Races, kills, storms and attacks at their whole numbers: hours, not minutes. */
  storm: () => {
    setup();
    run(bin('jest'), ['--ci', '--runInBand', 'tests/faults', 'tests/api/security-', ...process.argv.slice(3)], {
      STORM: 'full',
    });
  },
  /** Every page of the admin into .tmp/screenshots, light and dark, wide and narrow. PICTURES=orders,order: only those. */
  screenshots: () => {
    setup();
    run(bin('jest'), ['--ci', '--runInBand', '--testMatch', '<rootDir>/tests/screenshots/*.pictures.ts']);
  },
  demo: () => {
    setup();
    run(bin('tsx'), ['scripts/demo.ts', ...process.argv.slice(3)]);
  },
  bench: () => {
    setup();
    run(bin('tsx'), ['bench/index.ts']);
    run(bin('tsx'), ['bench/search.ts']);
    run(bin('tsx'), ['bench/import.ts']);
    run(bin('tsx'), ['bench/import-orders.ts']);
    run(bin('tsx'), ['bench/reports.ts']);
    run(bin('tsx'), ['bench/pricing.ts']);
  },
  typecheck: () => {
    for (const project of [
      '.',
      'tests',
      'src/plugins/commerce/server',
      'src/plugins/commerce/admin',
      'src/plugins/commerce/client',
      'storefront',
    ]) {
      run(bin('tsc'), ['--noEmit', '-p', project]);
    }
  },
};

const command = commands[process.argv[2]];
if (!command) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(commands).join('|')}`);
  process.exit(2);
}
command();

// Bundles the plugin into dist/: the server and the CLI for Node, the admin for Strapi's own bundler, the client for all.
// With --types it also writes the declarations. Nothing is emptied first: a Strapi that restarts in the
// middle of a build must still find its server entry, or it would drop the plugin's tables.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const common = { bundle: true, packages: 'external', sourcemap: true, target: 'es2022', logLevel: 'warning' };
const node = { ...common, platform: 'node', format: 'cjs' };
// One file, for pages without a bundler too.
const client = { ...common, packages: 'bundle', platform: 'neutral', minify: true, outdir: 'dist/client' };
const browser = { ...common, platform: 'browser', jsx: 'automatic' };

const bundles = [
  {
    ...node,
    entryPoints: { index: 'server/src/index.ts', print: 'server/src/invoice/document/print.ts' },
    outdir: 'dist/server',
  },
  { ...node, entryPoints: { index: 'cli/src/index.ts' }, outdir: 'dist/cli' },
  { ...client, entryPoints: { index: 'client/src/index.ts' }, format: 'esm', outExtension: { '.js': '.mjs' } },
  { ...client, entryPoints: { index: 'client/src/index.ts' }, format: 'cjs' },
  {
    ...browser,
    entryPoints: { index: 'admin/src/index.ts' },
    outdir: 'dist/admin',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
  },
  { ...browser, entryPoints: { index: 'admin/src/index.ts' }, outdir: 'dist/admin', format: 'cjs' },
];

// The page that shows the API: Swagger UI as it was published, with its licence, so that no shop installs it.
const resolve = createRequire(import.meta.url).resolve;
const swagger = path.dirname(resolve('swagger-ui-dist/package.json'));
const page = [
  ...['index.html', 'start.js'].map((file) => path.join('docs', file)),
  ...['swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt', 'swagger-ui.css', 'LICENSE', 'NOTICE'].map((file) =>
    path.join(swagger, file),
  ),
];
mkdirSync('dist/docs', { recursive: true });
for (const file of page) copyFileSync(file, path.join('dist/docs', path.basename(file)));

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  const built = await Promise.all(bundles.map((bundle) => build({ ...bundle, metafile: true })));
  // Chunks carry a hash in their name: those of earlier builds would be published with the new ones.
  const written = new Set(built.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
  const chunks = existsSync('dist/admin/chunks') ? readdirSync('dist/admin/chunks') : [];
  for (const name of chunks) if (!written.has(`dist/admin/chunks/${name}`)) rmSync(`dist/admin/chunks/${name}`);
  if (process.argv.includes('--types')) {
    const tsc = resolve('typescript/bin/tsc');
    for (const side of ['server', 'admin', 'client']) {
      execFileSync(
        process.execPath,
        [
          tsc,
          '-p',
          `${side}/tsconfig.json`,
          '--noEmit',
          'false',
          '--emitDeclarationOnly',
          '--declaration',
          '--outDir',
          'dist',
        ],
        { stdio: 'inherit' },
      );
    }
  }
}

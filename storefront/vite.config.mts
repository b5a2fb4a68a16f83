import { defineConfig } from 'vite';

/** Built into `public/shop`, which the shop serves. `npx vite storefront` beside a running shop reloads as you type. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/shop/',
  publicDir: false,
  esbuild: { jsx: 'automatic' },
  // The client as it stands in its sources: its build need not be there.
  resolve: { conditions: ['source'] },
  build: { outDir: '../public/shop', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:1337', '/uploads': 'http://127.0.0.1:1337' } },
});

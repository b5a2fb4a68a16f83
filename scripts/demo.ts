// `npm run demo`: a shop with a catalog, an administrator and a storefront, in one command. Run again, it keeps its data.
import { root } from './demo/environment';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { makeFirstAdmin } from './demo/first-admin';
import { stockShop } from './demo/stock-shop';

const main = async () => {
  const loginFile = path.join(root, '.tmp/demo-login.json');

  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), autoReload: false });
  // The lines below say what a shop's owner needs; a first boot says a hundred more.
  strapi.log.level = 'error';
  await strapi.load();
  strapi.config.set('server.logger.startup.enabled', false);
  console.log('Opening the shop …');
  const stocked = await stockShop(strapi, path.join(root, 'database/demo'));
  if (stocked) console.log(`Imported the demo catalog: ${stocked.created + stocked.updated} products.`);
  const login = await makeFirstAdmin(strapi, loginFile);
  await strapi.start();

  const { host, port } = strapi.config.get('server') as { host: string; port: number };
  const url = `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`;
  const lines = [
    '',
    `  Storefront  ${url}/shop`,
    `  Admin       ${url}/admin`,
    login
      ? `              ${login.email}  ${login.password}  (also in .tmp/demo-login.json)`
      : '              the login of the first run is in .tmp/demo-login.json',
    `  API         ${url}/api/commerce/catalog/products`,
    '',
    ...(process.env.COMMERCE_TEST_PAYMENTS === 'even-in-production'
      ? ['  Test payments are on: orders are paid with play money.']
      : []),
    '  Ctrl-C stops the shop.',
    '',
  ];
  console.log(lines.join('\n'));

  const stop = () => void strapi.destroy().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

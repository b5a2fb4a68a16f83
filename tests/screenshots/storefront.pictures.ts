import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { stockShop } from '../../scripts/demo/stock-shop';
import { openBrowser } from '../support/browser';
import { bootedDatabase, type Database } from '../support/databases';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { root } from '../support/server-environment';
import { type ServerProcess, startServer } from '../support/server-process';
import { startShop } from '../support/shop';
import { buyerDetails, visitor } from '../support/storefront';
import { stripeEnvironment } from '../support/stripe-shop';

const uploads = path.join(root, 'public/uploads');
let database: Database;
let server: ServerProcess;
let browser: Browser;
let stripe: FakeStripe;
let before: readonly string[];

/** The demo's own goods, with their drawn pictures. */
beforeAll(async () => {
  before = await readdir(uploads);
  database = await bootedDatabase('sqlite');
  const shop = await startShop({ database });
  await stockShop(shop.strapi, path.join(root, 'database/demo'));
  await shop.stop();
  stripe = await startFakeStripe();
  server = await startServer({ database, env: stripeEnvironment(stripe) });
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await stripe?.stop();
  await database?.drop();
  const added = (await readdir(uploads)).filter((name) => !before.includes(name));
  for (const name of added) await rm(path.join(uploads, name), { force: true });
});

test.each([
  ['light', 1280],
  ['light', 360],
  ['dark', 1280],
  ['dark', 360],
] as const)(
  'every page of the storefront, %s, %i pixels wide',
  async (theme, width) => {
    const folder = path.join(root, '.tmp/screenshots', `shop-${theme}-${width}`);
    await mkdir(folder, { recursive: true });
    const { page, context, open, wants, says } = await visitor({ browser, url: server.url, stripe, width });
    await page.emulateMedia({ colorScheme: theme });
    const picture = async (name: string, fullPage = true) => {
      await page.waitForLoadState('networkidle');
      if (fullPage)
        await page.evaluate(() => document.querySelectorAll('img').forEach((image) => (image.loading = 'eager')));
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });
    };
    for (const [name, place] of [
      ['home', '/shop'],
      ['everything', '/shop/all'],
      ['nothing-found', '/shop/all?q=zeppelin'],
      ['product', '/shop/products/harbor-teapot'],
      ['sellers', '/shop/sellers'],
      ['seller', '/shop/sellers/harbor-workshops'],
      ['event', '/shop/events/evening-of-lanterns'],
      ['find-order', '/shop/find-order'],
      ['contact', '/shop/contact'],
      ['sign-in', '/shop/account'],
      ['not-here', '/shop/nowhere'],
      ['cart-empty', '/shop/cart'],
    ] as const) {
      await open(place);
      await picture(name);
    }
    await open('/shop/products/harbor-teapot');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).waitFor();
    await picture('drawer', false);
    await wants('/shop/products/slow-morning-tea');
    await says(buyerDetails);
    await picture('checkout');
    await page.getByLabel('Card and more').check();
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByLabel('Card number').fill('4242424242424242');
    await picture('pay');
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
    await picture('thanks');
    await page.getByLabel('Language').selectOption('de');
    await page.getByRole('heading', { name: 'Vielen Dank.' }).waitFor();
    await picture('thanks-de');
    await open('/shop/account');
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await says({ 'E-Mail': `grace-${theme}-${width}@example.com`, Passwort: 'Customer-1' });
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await page.getByRole('link', { name: 'Adressen' }).waitFor();
    await picture('account-de');
    await page.getByRole('link', { name: 'Adressen' }).click();
    await page.getByRole('button', { name: 'Adresse hinzufügen' }).click();
    await picture('addresses-de');
    for (const [name, place] of [
      ['home-de', '/shop'],
      ['product-de', '/shop/products/harbor-teapot'],
      ['seller-de', '/shop/sellers/small-hours'],
      ['newsletter-de', '/shop/newsletter/unsubscribe'],
    ] as const) {
      await open(place);
      await picture(name);
    }
    await context.close();
  },
  600_000,
);

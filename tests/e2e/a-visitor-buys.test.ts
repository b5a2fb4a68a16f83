import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { bootedDatabase, type Database } from '../support/databases';
import { root } from '../support/server-environment';
import { type ServerProcess, startServer } from '../support/server-process';
import { startShop } from '../support/shop';

let database: Database;
let server: ServerProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  database = await bootedDatabase('sqlite');
  const shop = await startShop({ database });
  await shop.sells({
    title: 'Ocean Shirt',
    slug: 'ocean-shirt',
    variants: [
      { sku: 'OCEAN-S', price: 4900, stock: 2, options: { Size: 'S' } },
      { sku: 'OCEAN-M', price: 5250, stock: 2, options: { Size: 'M' } },
    ],
  });
  await shop.stop();
  server = await startServer({ database });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.drop();
});

test('a visitor chooses a size, pays on one page, and the order is there to the cent', async () => {
  await page.goto(`${server.url}/shop`);
  await page.getByRole('link', { name: 'Ocean Shirt' }).first().click();
  await page.getByText('M', { exact: true }).click();
  await page.getByText('€52.50').waitFor();
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('link', { name: 'Check out' }).click();
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel('Name', { exact: true }).fill('Ada Visitor');
  await page.getByLabel('Street and number').fill('Long Street 1');
  await page.getByLabel('Postal code').fill('10115');
  await page.getByLabel('City').fill('Berlin');
  await page.getByLabel('Payment').selectOption('test');
  await page.screenshot({ path: path.join(root, '.tmp/screenshots/checkout.png') });
  await page.getByRole('button', { name: 'Place the order' }).click();
  await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
  await expect(page.locator('main').innerText()).resolves.toMatch(/number 1001[\s\S]*€57\.40[\s\S]*captured/);
  const left = await server.api.get('/catalog/offers?sku=OCEAN-M');
  expect(left.body.data).toMatchObject([{ sku: 'OCEAN-M', stock: 1 }]);
}, 60_000);

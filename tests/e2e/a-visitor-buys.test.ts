import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { bootedDatabase, type Database } from '../support/databases';
import { documentsOf } from '../support/documents';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { onLoopback } from '../support/loopback';
import { newsletterLinks } from '../support/newsletter-links';
import { root } from '../support/server-environment';
import { type ServerProcess, startServer } from '../support/server-process';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';
import { buyerDetails, type Visitor, visitor } from '../support/storefront';
import { refusedCard } from '../support/stripe-page';
import { stripeEnvironment } from '../support/stripe-shop';

let database: Database;
let server: ServerProcess;
let browser: Browser;
let stripe: FakeStripe;
let guest: Visitor;

beforeAll(async () => {
  database = await bootedDatabase('sqlite');
  const shop = await startShop({ database });
  const tailor = { name: 'The Tailor', slug: 'tailor', description: 'Sews by the sea.', website: 'https://t.example' };
  const { documentId: seller } = await documentsOf(shop, 'plugin::commerce.seller').create({
    ...{ data: tailor, status: 'published' },
  });
  await shop.sells({
    ...{ title: 'Ocean Shirt', slug: 'ocean-shirt', description: 'Soft and blue.', seller },
    variants: [
      { sku: 'OCEAN-S', price: 4900, stock: 2, options: { Size: 'S' } },
      { sku: 'OCEAN-M', price: 5250, stock: 5, options: { Size: 'M' } },
    ],
  });
  await shop.stop();
  stripe = await startFakeStripe();
  server = await startServer({ database, env: { ...stripeEnvironment(stripe), COMMERCE_DOCS: 'true' } });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await stripe?.stop();
  await database?.drop();
});

const come = (width: number) => visitor({ browser, url: server.url, stripe, width });
const stockOf = async (sku: string) => (await server.api.get(`/catalog/offers?sku=${sku}`)).body.data[0].stock;
const leave = async ({ context, complaints }: Visitor) => {
  await context.close();
  expect(complaints).toEqual([]);
};

test('on a phone a guest finds a shirt, is refused once, buys, and opens the order by the link in a mail', async () => {
  guest = await come(360);
  const { page, look, says } = guest;
  await guest.open('/shop');
  await look();
  await guest.open('/shop/all?q=oceen');
  await page.getByText('Shown: “ocean”.').waitFor();
  await look();
  await page.getByRole('combobox', { name: 'Search' }).fill('oce');
  await page.getByRole('option', { name: /^Ocean Shirt/ }).waitFor();
  await look();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ocean Shirt', level: 1 }).waitFor();
  await page.getByRole('radio', { name: 'M', exact: true }).check({ force: true });
  await page.getByText('€52.50').waitFor();
  await look();
  await page.getByRole('button', { name: 'Add to cart' }).click();
  const drawer = page.getByRole('dialog', { name: 'Your cart' });
  await drawer.getByRole('link', { name: 'Check out' }).waitFor();
  await look();
  for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, header'))).toBeNull();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Cart, 1 item' }).click();
  await drawer.getByRole('link', { name: 'Check out' }).click();
  await says(buyerDetails);
  await page.getByLabel('Test payment').check();
  await page.getByLabel('What shall the play money do?').selectOption('refused');
  await look();
  await page.getByRole('button', { name: 'Place the order' }).click();
  await page.getByText('The payment was refused.').waitFor();
  await page.getByLabel('What shall the play money do?').selectOption('captured');
  await page.getByRole('button', { name: 'Place the order' }).click();
  await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
  await page.getByText('€57.40').first().waitFor();
  await look();
  expect(await stockOf('OCEAN-M')).toBe(4);

  const number = /orders\/(\d+)\//.exec(page.url())?.[1] ?? '';
  const token = await page.evaluate((name) => localStorage.getItem(name), `commerce.order.${number}`);
  const other = await come(360);
  await other.open(`/shop/?order=${number}#token=${token}`);
  await other.page.getByRole('heading', { name: `Order ${number}` }).waitFor();
  await other.page.getByText('Paid', { exact: true }).waitFor();
  expect(other.page.url()).toBe(`${server.url}/shop/orders/${number}`);
  await other.look();
  const [invoice] = await Promise.all([
    other.page.waitForEvent('download'),
    other.page.getByRole('button', { name: /^Invoice/ }).click(),
  ]);
  expect(invoice.suggestedFilename()).toMatch(/\.pdf$/);
  await leave(other);

  await guest.open('/shop/contact');
  await look();
  await says({ Name: 'Ada Visitor', 'E-mail': 'ada@example.com', 'Your message': 'Is it warm?' });
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your message is here').waitFor();
  expect(await inspect(database, (sql) => sql('commerce_contact_messages').pluck('text'))).toEqual(['Is it warm?']);

  const footer = page.getByRole('contentinfo');
  await footer.getByLabel('Newsletter').fill('ada@example.com');
  await footer.getByText('Send me news and offers').waitFor();
  await look();
  await footer.getByRole('button', { name: 'Subscribe' }).click();
  await footer.getByText('Please open the link').waitFor();
  const links = await newsletterLinks(database);
  await guest.open(links.confirm);
  await page.getByText('You are subscribed.').waitFor();
  expect(page.url()).toBe(`${server.url}/shop/newsletter/confirm`);
  await look();
  await guest.open(links.unsubscribe);
  await look();
  await page.getByRole('button', { name: 'Unsubscribe' }).click();
  await page.getByText('You are unsubscribed.').waitFor();
  expect(await inspect(database, (sql) => sql('commerce_subscribers').pluck('status'))).toEqual(['unsubscribed']);
  await leave(guest);
});

test('whose goods these are stands on their page, and leads to everything of that seller, on any screen', async () => {
  for (const width of [360, 1280]) {
    const reader = await come(width);
    const { page } = reader;
    await reader.open('/shop');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Sellers' }).click();
    await page.getByRole('heading', { name: 'Sellers', level: 1 }).waitFor();
    await page.getByText('1 thing').waitFor();
    await reader.look();
    await reader.open('/shop/products/ocean-shirt');
    await reader.look();
    await page.getByText('Sold by').getByRole('link', { name: 'The Tailor' }).click();
    await page.getByRole('heading', { name: 'The Tailor', level: 1 }).waitFor();
    await page.getByText('Sews by the sea.').waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Ocean Shirt/ })
      .waitFor();
    await reader.look();
    await reader.open('/shop/all?seller=tailor');
    if (width < 600) await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'The Tailor (1)', checked: true }).waitFor();
    await reader.open('/shop/sellers/nobody');
    await page.getByRole('heading', { name: 'Not here' }).waitFor();
    await leave(reader);
  }
});

test('a card is refused and another pays, through a reload, a second tab, the back button and two clicks', async () => {
  const buyer = await come(1280);
  const { page, context } = buyer;
  await buyer.wants('/shop/products/ocean-shirt', 'S');
  await buyer.says(buyerDetails);
  await page.getByLabel('Card and more').check();
  await buyer.look();
  await page.getByRole('button', { name: 'Place the order' }).dblclick();
  await page.getByRole('button', { name: 'Pay €53.90' }).waitFor();
  await buyer.look();
  await page.reload();
  await page.getByLabel('Card number').fill(refusedCard);
  await page.getByRole('button', { name: 'Pay €53.90' }).click();
  await page.getByText('Your card was declined.').waitFor();

  await page.goBack();
  await page.getByRole('heading', { name: 'Ocean Shirt' }).waitFor();
  await page.goForward();
  await page.getByRole('button', { name: 'Pay €53.90' }).waitFor();

  const tab = await context.newPage();
  await tab.goto(`${server.url}/shop/checkout`);
  await tab.getByLabel('Card number').fill('4242424242424242');
  await tab.getByRole('button', { name: 'Pay €53.90' }).dblclick();
  await tab.getByRole('heading', { name: 'Thank you.' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Thank you.' }).or(page.getByText('Your cart is empty')).waitFor();
  expect(stripe.intents().filter(({ status }) => status === 'succeeded')).toHaveLength(1);
  expect(stripe.doubleCharged()).toEqual([]);
  expect(await stockOf('OCEAN-S')).toBe(1);
  await leave(buyer);
});

test('a member signs up on the way, keeps an address, and finds the order in the account, in German too', async () => {
  const member = await come(1280);
  const { page, says } = member;
  await member.wants('/shop/products/ocean-shirt', 'M');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Create an account' }).click();
  await says({ 'E-mail': 'grace@example.com', Password: 'Customer-1' });
  await member.look();
  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.getByRole('heading', { name: 'Checkout', level: 1 }).waitFor();
  await says({ ...buyerDetails, 'E-mail': 'grace@example.com' });
  await page.getByLabel('Test payment').check();
  await page.getByRole('button', { name: 'Place the order' }).click();
  await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
  await page.getByLabel('Language').selectOption('de');
  await page.getByRole('heading', { name: 'Vielen Dank.' }).waitFor();
  await page.getByText('57,40 €').first().waitFor();
  await page.getByRole('navigation', { name: 'Hilfe' }).getByRole('link', { name: 'Konto' }).click();
  await page.getByRole('link', { name: /^Bestellung \d+/ }).waitFor();
  await member.look();
  await page.getByRole('link', { name: 'Adressen' }).click();
  await page.getByText('Long Street 1').waitFor();
  await member.look();
  await leave(member);
});

test('the README’s page, on a site of its own, lists what there is and buys one', async () => {
  const [, html = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync(path.join(root, 'README.md'), 'utf8')) ?? [];
  expect(html.trim().split('\n').length).toBeLessThanOrEqual(45);
  const client = readFileSync(path.join(root, 'src/plugins/commerce/dist/client/index.mjs'), 'utf8');
  const files = await onLoopback(({ url }, response) => {
    const isClient = url?.endsWith('.mjs');
    response.setHeader('content-type', isClient ? 'text/javascript' : 'text/html');
    response.end(isClient ? client : html.replaceAll('http://127.0.0.1:1337', server.url));
  });
  const reader = await come(1280);
  await reader.page.goto(files.url);
  await reader.page.getByRole('button', { name: 'Ocean Shirt, €49.00' }).click();
  await reader.page.getByText(/^Order \d+, €53\.90: completed$/).waitFor();
  await leave(reader);
  await files.close();
});

test('a developer reads the API in the browser, and tries it there', async () => {
  const developer = await come(1280);
  const { page, complaints } = developer;
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${server.url}/api/commerce/docs`);
  await page.getByText('What the shop sells, filtered, sorted and paged').click();
  await page.getByRole('button', { name: 'Execute' }).click();
  await page.locator('.live-responses-table').getByText('"ocean-shirt"').first().waitFor();
  await leave(developer);
});

test('a page of a product asks for less than 120 kB of scripts, gzipped', () => {
  const built = path.join(root, 'public/shop');
  const html = readFileSync(path.join(built, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/\/shop\/(assets\/[^"]+\.js)/g)].map(([, file = '']) => file);
  const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(built, file))).length, 0);
  const parts = readdirSync(path.join(built, 'assets')).length;
  process.stdout.write(`A product's page: ${size} bytes of scripts, gzipped; the storefront has ${parts} files.\n`);
  expect(scripts.length).toBeGreaterThan(0);
  expect(size).toBeLessThan(120_000);
});

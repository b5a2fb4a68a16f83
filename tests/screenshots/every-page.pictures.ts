import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { openForBusiness } from '../support/busy-shop';
import { root } from '../support/server-environment';

let desk: AdminDesk;
let shop: Awaited<ReturnType<typeof openForBusiness>>;
beforeAll(async () => {
  desk = await openAdminDesk();
  shop = await openForBusiness(desk);
}, 300_000);
afterAll(() => desk?.close());

const commerce = (page: string) => `plugins/commerce/${page}`;

/** Name, address, and what is clicked before the picture is taken. */
const pages = (): readonly (readonly [string, string, ((page: Page) => Promise<void>)?])[] => {
  const [first = '', second = ''] = shop.numbers;
  const product = `content-manager/collection-types/plugin::commerce.product/${shop.shirt}`;
  const click = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click();
  return [
    ['home', ''],
    ['orders', commerce('orders')],
    ['orders-to-fulfill', commerce('orders?status=completed&fulfillmentStatus=unfulfilled')],
    ['order', commerce(`orders/${first}`)],
    ['order-pending', commerce(`orders/${second}`)],
    ['order-refund', commerce(`orders/${first}`), click('Refund')],
    ['order-address', commerce(`orders/${first}`), click('Edit')],
    ['stock', commerce('stock')],
    ['stock-dialog', commerce('stock?q=MUG'), click('Stock of MUG')],
    ['products', commerce('products')],
    ['product', product],
    ['settings-store', commerce('settings')],
    ['settings-connections', commerce('settings/connections')],
    ['settings-webhooks', commerce('settings/webhooks')],
    ['promotions', commerce('promotions')],
    ['promotions-try', commerce('promotions/try')],
    ['prices', commerce('prices')],
    ['gift-cards', commerce('gift-cards')],
    ['shipping', commerce('shipping')],
    ['taxes', commerce('taxes')],
    ['webhooks', commerce('webhooks')],
    ['jobs', commerce('jobs')],
  ];
};

const wanted = process.env.PICTURES?.split(',');

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 800],
  ['dark', 800],
] as const)(
  'every page, %s, %i pixels wide',
  async (theme, width) => {
    const { page } = desk;
    const folder = path.join(root, '.tmp/screenshots', `${theme}-${width}`);
    await mkdir(folder, { recursive: true });
    await page.setViewportSize({ width, height: 1000 });
    await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    for (const [name, place, before] of pages()) {
      if (wanted && !wanted.includes(name)) continue;
      await desk.visit(place);
      await page.locator('h1').first().waitFor();
      await before?.(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    }
  },
  600_000,
);

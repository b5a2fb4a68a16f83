import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { adminPages } from '../support/admin-pages';
import { openForBusiness } from '../support/busy-shop';
import { daysAgo } from '../support/reports';
import { root } from '../support/server-environment';

/** Name, address, and what is clicked before the picture is taken. */
type Picture = readonly [name: string, place: string, before?: (page: Page) => Promise<void>];

let desk: AdminDesk;
let pictures: readonly Picture[];
beforeAll(async () => {
  desk = await openAdminDesk();
  const shop = await openForBusiness(desk);
  const named = (place: string) => place.replace('plugins/commerce/', '').replace(/[^\w-]+/g, '-');
  const pages = (await adminPages(desk, shop)).map((place): Picture => [named(place), place]);
  pictures = [...pages, ...besides(shop)];
}, 300_000);
afterAll(() => desk?.close());

/** What is not a page of its own: dialogs, questions, and what stands in pages of Strapi's. */
const besides = ({ numbers: [first = ''], shirt }: Awaited<ReturnType<typeof openForBusiness>>): Picture[] => {
  const commerce = (page: string) => `plugins/commerce/${page}`;
  const click = (name: string | RegExp) => (page: Page) =>
    page.getByRole('button', { name, exact: true }).first().click();
  const campaign = (then: (page: Page) => Promise<void>) => async (page: Page) => {
    await page.getByRole('row').getByRole('link').first().click();
    await page.frameLocator('iframe').getByText('Unsubscribe').waitFor();
    await then(page);
  };
  const choose = (name: string) => (page: Page) => page.getByRole('checkbox', { name }).first().click();
  return [
    ['home', ''],
    ['orders-to-fulfill', commerce('orders?status=completed&fulfillmentStatus=unfulfilled')],
    ['orders-chosen', commerce('orders'), choose('Choose all on this page')],
    ['order-refund', commerce(`orders/${first}`), click('Refund')],
    ['order-address', commerce(`orders/${first}`), click('Edit')],
    ['stock-dialog', commerce('stock?q=MUG'), click(/Stock of MUG/)],
    ['reports-by-product', commerce(`reports?from=${daysAgo(29)}&to=${daysAgo(0)}&groupBy=product`)],
    ['campaigns-new', commerce('campaigns'), click('New campaign')],
    ['campaign-pick', commerce('campaigns?status=draft'), campaign(click('Pick products'))],
    ['campaign-code', commerce('campaigns?status=draft'), campaign(click('Make a code'))],
    ['campaign-phone', commerce('campaigns?status=draft'), campaign(click('As on a phone'))],
    ['campaign-report', commerce('campaigns?status=sent'), campaign(() => Promise.resolve())],
    ['campaign-send', commerce('campaigns?status=draft'), campaign(click('Send now'))],
    ['product', `content-manager/collection-types/plugin::commerce.product/${shirt}`],
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
    for (const [name, place, before] of pictures) {
      if (wanted && !wanted.includes(name)) continue;
      await desk.visit(place);
      await page.locator('h1').first().waitFor();
      await before?.(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    }
  },
  900_000,
);

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { contactMails } from '../../src/plugins/commerce/server/src/contact/mails';
import { newsletterMails } from '../../src/plugins/commerce/server/src/marketing/mails';
import { fulfillmentMails } from '../../src/plugins/commerce/server/src/fulfillment/mails';
import { compile } from '../../src/plugins/commerce/server/src/mail/template/compile';
import { renderHtml } from '../../src/plugins/commerce/server/src/mail/template/liquid';
import { orderMails, orderParts } from '../../src/plugins/commerce/server/src/notification/mails';
import { reminderMails } from '../../src/plugins/commerce/server/src/reminder/mails';
import { openBrowser } from '../support/browser';
import { root } from '../support/server-environment';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const wanted = process.env.PICTURES?.split(',');
const kinds = [...orderMails, ...fulfillmentMails, ...contactMails, ...newsletterMails, ...reminderMails].filter(
  ({ id }) => !wanted || wanted.includes(id),
);
const look = {
  ...{ name: 'Lantern Lane', color: '#1f5eff', logo: null },
  footer: 'Nordlicht Handels GmbH\nSpeicherstraße 12, 20457 Hamburg\nVAT ID DE136695976',
};

test.each(kinds)('the mail $id as mailboxes show it', async ({ id, defaults, sample }) => {
  const folder = path.join(root, '.tmp/screenshots/mails');
  await mkdir(folder, { recursive: true });
  for (const locale of ['en', 'de'] as const) {
    const parts = Object.fromEntries(Object.entries(orderParts).map(([name, mjml]) => [name, mjml[locale]]));
    const { html } = await compile({ words: defaults[locale], parts, look, locale });
    const content = renderHtml(html, { shop: { name: look.name }, ...sample }, { locale, timezone: 'Europe/Berlin' });
    for (const width of [360, 800]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.setContent(content);
        // Nobody scrolls a mail sideways.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.screenshot({
          path: path.join(folder, `${id}-${locale}-${width}-${colorScheme}.png`),
          fullPage: true,
        });
        await page.close();
      }
    }
  }
});

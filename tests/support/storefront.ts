import type { Browser, BrowserContext, Page } from 'playwright-core';
import { seriousViolations } from './accessibility';
import type { FakeStripe } from './fake-stripe';
import { standInForStripe } from './stripe-page';

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What axe found on the pages looked at, and what the browser complained of. */
  readonly complaints: string[];
  /** Has axe look at the page as it stands. */
  look(): Promise<void>;
  open(place: string): Promise<void>;
  /** From the product's page into the cart, and to the checkout. */
  wants(place: string, variant?: string): Promise<void>;
  says(details: Readonly<Record<string, string>>): Promise<void>;
}

export const buyerDetails = {
  'E-mail': 'ada@example.com',
  Name: 'Ada Visitor',
  'Street and number': 'Long Street 1',
  'Postal code': '10115',
  City: 'Berlin',
} as const;

interface Wanted {
  readonly browser: Browser;
  readonly url: string;
  readonly stripe: FakeStripe;
  readonly width: number;
}

/** Somebody with a browser of their own: its storage is theirs alone. */
export const visitor = async ({ browser, url, stripe, width }: Wanted): Promise<Visitor> => {
  const viewport = { width, height: width < 600 ? 740 : 900 };
  const context = await browser.newContext({ viewport, locale: 'de-DE', reducedMotion: 'reduce' });
  await context.addInitScript(() => localStorage.setItem('language', localStorage.getItem('language') ?? 'en'));
  await standInForStripe(context, stripe);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const look = async () => {
    for (const violation of await seriousViolations(page, 'body')) complaints.push(`${page.url()}: ${violation}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) complaints.push(`${page.url()} is ${overflow} pixels too wide`);
  };
  const open = async (place: string) => {
    await page.goto(url + place);
    await page.locator('main h1').first().waitFor();
  };
  return {
    ...{ context, page, complaints, look, open },
    wants: async (place, variant) => {
      await open(place);
      if (variant) await page.getByRole('radio', { name: variant, exact: true }).check({ force: true });
      await page.getByRole('button', { name: 'Add to cart' }).click();
      await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).click();
      await page.getByRole('heading', { name: 'Checkout', level: 1 }).waitFor();
    },
    says: async (details) => {
      for (const [label, text] of Object.entries(details)) await page.getByLabel(label, { exact: true }).fill(text);
    },
  };
};

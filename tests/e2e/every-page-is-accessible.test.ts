import { seriousViolations } from '../support/accessibility';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { adminPages } from '../support/admin-pages';
import { openForBusiness } from '../support/busy-shop';
import { whole } from '../support/storm';

let desk: AdminDesk;
let places: readonly string[];
beforeAll(async () => {
  desk = await openAdminDesk();
  places = await adminPages(desk, await openForBusiness(desk));
});
afterAll(() => desk?.close());

/** The dark pages take as long again, so that they are looked at where STORM=full. */
const themes = whole ? ['light', 'dark'] : ['light'];

test.each(themes)(
  'no page of the shop keeps anyone from using it, %s',
  async (theme) => {
    const { page } = desk;
    await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    const found: Record<string, readonly string[]> = {};
    for (const place of places) {
      await desk.visit(place);
      await page.locator('main h1').first().waitFor();
      const violations = await seriousViolations(page);
      if (violations.length) found[place] = violations;
    }
    expect(found).toEqual({});
    expect(places.length).toBeGreaterThan(35);
  },
  600_000,
);

import { seriousViolations } from '../support/accessibility';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { adminPages } from '../support/admin-pages';
import { openForBusiness } from '../support/busy-shop';

let desk: AdminDesk;
let places: readonly string[];
beforeAll(async () => {
  desk = await openAdminDesk();
  places = await adminPages(desk, await openForBusiness(desk));
}, 240_000);
afterAll(() => desk?.close());

test('no page of the shop keeps anyone from using it', async () => {
  const { page } = desk;
  const found: Record<string, readonly string[]> = {};
  for (const place of places) {
    await desk.visit(place);
    await page.locator('main h1').first().waitFor();
    const violations = await seriousViolations(page);
    if (violations.length) found[place] = violations;
  }
  expect(found).toEqual({});
  expect(places.length).toBeGreaterThan(35);
}, 300_000);

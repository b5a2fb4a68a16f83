import type { Json } from '../support/api-client';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const row = (text: string) => desk.page.getByRole('row').filter({ hasText: text });
const pick = async (label: string, typed: string) => {
  const box = desk.page.getByRole('combobox', { name: label });
  await box.click();
  await box.pressSequentially(typed);
  await desk.page.getByRole('option', { name: typed }).click();
};
const zones = async (): Promise<Json[]> => (await desk.staff.get('/commerce/shipping/zones')).body.data;

test('staff make a zone and its methods, and change and remove them', async () => {
  const { page } = desk;
  await desk.visit('plugins/commerce/shipping');
  await page.getByText('No zones yet').waitFor();
  await page.getByText('buyers everywhere are offered the flat rate').waitFor();

  await page.getByRole('link', { name: 'Add a zone' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Is needed').waitFor();
  await page.getByLabel('Name').fill('Home and west coast');
  await pick('Add a country', 'Germany');
  await pick('Add a country', 'United States');
  await page.getByLabel('Postal codes of Germany').fill('25980, 259');
  await page.getByRole('combobox', { name: 'States of United States' }).click();
  await page.getByRole('option', { name: 'California' }).click();
  await page.getByRole('option', { name: 'Oregon' }).click();
  await page.keyboard.press('Escape');
  await desk.picture('shipping-zone');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Home and west coast' }).waitFor();
  expect(await zones()).toMatchObject([
    {
      name: 'Home and west coast',
      places: [
        { country: 'DE', postalPrefixes: ['25980', '259'] },
        { country: 'US', states: ['CA', 'OR'] },
      ],
    },
  ]);

  await page.getByRole('link', { name: 'Add a method' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('A price is missing').first().waitFor();
  await page.getByLabel('Name').fill('Parcel');
  await page.getByLabel('Price EUR').fill('4.90');
  await page.getByLabel('Free from EUR').fill('50');
  await page.getByLabel('Days at least').fill('1');
  await page.getByLabel('Days at most').fill('3');
  await desk.picture('shipping-method-flat');
  await page.getByRole('button', { name: 'Save' }).click();
  await row('Parcel').getByText('€4.90').waitFor();
  await row('Parcel').getByText('Free from €50.00').waitFor();
  await row('Parcel').getByText('1–3 days').waitFor();

  await page.getByRole('link', { name: 'Add a method' }).click();
  await page.getByLabel('Name').fill('Freight');
  await page.getByRole('combobox', { name: 'Kind of price' }).click();
  await page.getByRole('option', { name: 'By weight' }).click();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel('Price EUR').fill('9.90');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel('From weight (g)').nth(1).fill('20000');
  await page.getByLabel('Price EUR').nth(1).fill('49');
  await desk.picture('shipping-method-bands');
  await page.getByRole('button', { name: 'Save' }).click();
  await row('Freight').getByText('€9.90 – €49.00').waitFor();

  await page.getByRole('link', { name: 'Add a method' }).click();
  await page.getByLabel('Name').fill('At the shop');
  await page.getByRole('combobox', { name: 'Kind of price' }).click();
  await page.getByRole('option', { name: 'Pickup' }).click();
  await page.getByLabel('Name of the place').fill('Corner shop');
  await page.getByLabel('Street').fill('Long Street 1');
  await page.getByLabel('City').fill('Berlin');
  await pick('Country', 'Germany');
  await desk.picture('shipping-method-pickup');
  await page.getByRole('button', { name: 'Save' }).click();
  await row('At the shop').getByText('Free').waitFor();
  await desk.picture('shipping');
  expect((await zones())[0].methods).toMatchObject([
    { kind: 'flat', settings: { prices: { EUR: 490 }, freeFrom: { EUR: 5000 } }, arrives: { min: 1, max: 3 } },
    {
      kind: 'by-weight',
      settings: {
        bands: [
          { from: 0, price: 990 },
          { from: 20_000, price: 4900 },
        ],
      },
    },
    { kind: 'pickup', settings: { place: { name: 'Corner shop', country: 'DE' } } },
  ]);

  await page.getByRole('link', { name: 'Parcel' }).click();
  await page.getByLabel('Price EUR').fill('5.90');
  await page.getByRole('button', { name: 'Save' }).click();
  await row('Parcel').getByText('€5.90').waitFor();
  await page.getByRole('button', { name: 'Remove Parcel' }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await row('Parcel').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Remove Home and west coast' }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('No zones yet').waitFor();
});

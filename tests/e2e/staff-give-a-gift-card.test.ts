import { type AdminDesk, openAdminDesk } from '../support/admin-desk';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const row = (text: string) => desk.page.getByRole('row').filter({ hasText: text });

test('staff give a gift card, see its code once, find it by its end, and switch it off', async () => {
  const { page, staff } = desk;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await desk.visit('plugins/commerce/gift-cards');
  await page.getByText('No gift cards yet').waitFor();
  await page.getByRole('button', { name: 'Give a gift card' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Give a gift card' }).click();
  await dialog.getByText('Is no amount').waitFor();
  await dialog.getByLabel('Amount').fill('0');
  await dialog.getByRole('button', { name: 'Give a gift card' }).click();
  await dialog.getByText('Must be more than nothing').waitFor();
  await dialog.getByLabel('Amount').fill('1000000,01');
  await dialog.getByRole('button', { name: 'Give a gift card' }).click();
  await dialog.getByText('Is too large').waitFor();
  await dialog.getByLabel('Amount').fill('50');
  const expires = dialog.getByRole('combobox', { name: 'Expires' });
  const until = async (day: string) => {
    await expires.click();
    await expires.fill('');
    await page.keyboard.type(day);
    await page.keyboard.press('Enter');
  };
  await until('01/15/2020');
  await dialog.getByText('Must not be over yet').waitFor();
  await until('12/31/2040');
  await dialog.getByText('Must not be over yet').waitFor({ state: 'detached' });
  await dialog.getByLabel('Note').fill('For the parcel that came too late');
  await desk.picture('gift-card-form');
  await dialog.getByRole('button', { name: 'Give a gift card' }).click();
  const code = await dialog.getByRole('status', { name: 'Code' }).innerText();
  expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
  await dialog.getByText('can spend €50.00').waitFor();
  await desk.picture('gift-card-code');
  await dialog.getByRole('button', { name: 'I have it' }).click();

  const ending = `…${code.slice(-4)}`;
  await row(ending).getByText('Active').waitFor();
  await row(ending).getByText('of €50.00').waitFor();
  await row(ending).getByText('Dec 31, 2040').waitFor();
  await expect(page.content()).resolves.not.toContain(code);
  const [card] = (await staff.get('/commerce/gift-cards')).body.data;
  expect(card).toMatchObject({ initial: 5000, balance: 5000, currency: 'EUR', disabled: false });
  // The whole of the day counts, where the administrator is.
  expect(Date.parse(card.expiresAt)).toBe(await page.evaluate(() => new Date(2040, 11, 31, 23, 59, 59, 999).getTime()));
  const others = [1, 2].map((units) => ({ amount: units * 1000, currency: 'JPY', note: `Raffle ${units}` }));
  for (const other of others) expect((await staff.post('/commerce/gift-cards', other)).status).toBe(201);
  await page.reload();
  await row('Raffle 2').getByText('of ¥2,000').waitFor();
  await desk.picture('gift-cards');
  await page.getByPlaceholder('Search by the last four').fill(code.slice(-4).toLowerCase());
  await page.keyboard.press('Enter');
  await row('Raffle 2').waitFor({ state: 'detached' });
  await row(ending).waitFor();
  await page.getByPlaceholder('Search by the last four').fill('0000');
  await page.keyboard.press('Enter');
  await page.getByText('No gift card ends like that.').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('link', { name: ending }).click();

  await page.getByRole('heading', { name: `Gift card ${ending}` }).waitFor();
  await page.getByText('€50.00 of €50.00').waitFor();
  await row('Issued').getByText('+€50.00').waitFor();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('checkbox', { name: 'Can be spent' }).click({ force: true });
  await page.getByLabel('Note').fill('Found on the street');
  await page.getByRole('button', { name: 'Clear' }).click();
  await desk.picture('gift-card-edit');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Disabled').waitFor();
  await page.getByText('Never').waitFor();
  await desk.picture('gift-card');
  const changed = (await staff.get(`/commerce/gift-cards/${card.id}`)).body.data;
  expect(changed).toMatchObject({ disabled: true, expiresAt: null, note: 'Found on the street', balance: 5000 });
  expect(errors).toEqual([]);
});

import { checkVatId } from '../../src/plugins/commerce/server/src/tax';
import { saveStoreSettings, storeSettings } from '../../src/plugins/commerce/server/src/platform/settings';
import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { onEachDatabase } from '../support/each-database';
import { type FakeVies, openFakeVies } from '../support/fake-vies';
import { within } from '../support/storm';

const buyer = 'ATU13585627';
const own = 'DE136695976';

let vies: FakeVies;
beforeEach(() => {
  vies.say.mood = 'well';
  vies.knows(own);
  vies.knows(buyer, { name: 'Musterfrau GmbH', address: 'Ring 1\n1010 Wien' });
});
beforeAll(async () => {
  vies = await openFakeVies();
});
afterAll(() => vies.close());

const patience = 2000;
const asking = () => ({
  ...{ COMMERCE_VIES: 'true', COMMERCE_VIES_BASE: vies.base },
  COMMERCE_VIES_TIMEOUT_MS: String(patience),
});

onEachDatabase(
  'a VAT id that VIES is asked about',
  (shop) => {
    beforeAll(async () => {
      await saveStoreSettings(shop().strapi, { ...(await storeSettings(shop().strapi)), vatId: own });
    });
    const checks = () => shop().strapi.db.connection('commerce_vat_id_checks').orderBy('id');
    const check = (id: string) => checkVatId(shop().strapi, id);
    /** So many milliseconds later. */
    const pass = (milliseconds: number) =>
      shop()
        .strapi.db.connection('commerce_vat_id_checks')
        .update({ checked_at: shop().strapi.db.connection.raw('checked_at - ?', [milliseconds]) });
    const asked = async (work: () => Promise<unknown>) => {
      const before = vies.questions.length;
      await work();
      return vies.questions.length - before;
    };
    afterEach(() => shop().strapi.db.connection('commerce_vat_id_checks').del());

    test('is valid, and the proof of it is kept', async () => {
      const answer = await check(' at u13585627');
      expect(answer).toEqual({
        vatId: buyer,
        status: 'valid',
        valid: true,
        checkedAt: expect.any(Number),
        consultation: expect.stringMatching(/^WAPI/),
        name: 'Musterfrau GmbH',
        address: 'Ring 1\n1010 Wien',
      });
      expect(vies.questions.at(-1)).toEqual({
        countryCode: 'AT',
        vatNumber: 'U13585627',
        requesterMemberStateCode: 'DE',
        requesterNumber: '136695976',
      });
      expect(await checks()).toMatchObject([{ vat_id: buyer, status: 'valid', consultation: answer.consultation }]);
    });

    test('is asked about once a day', async () => {
      expect(await asked(() => check(buyer))).toBe(1);
      expect(await asked(() => check(buyer))).toBe(0);
      await pass(23 * 3_600_000);
      expect(await asked(() => check(buyer))).toBe(0);
      vies.forgets(buyer);
      await pass(3_600_001);
      expect(await asked(() => check(buyer))).toBe(1);
      expect(await check(buyer)).toMatchObject({ status: 'invalid', valid: false, name: null, consultation: null });
      expect((await checks()).map(({ status }: { status: string }) => status)).toEqual(['valid', 'invalid']);
    });

    test('that is none is not asked about', async () => {
      expect(
        await asked(async () =>
          expect(await check('ATU13585628')).toMatchObject({ status: 'malformed', valid: false }),
        ),
      ).toBe(0);
      expect(
        await asked(async () => expect(await check('GB980780684')).toMatchObject({ status: 'unchecked', valid: true })),
      ).toBe(0);
      expect(await checks()).toEqual([]);
    });

    test.each([
      ['is silent', 'silent', 'TIMEOUT'],
      ['is behind a broken proxy', 'broken', 'UNREACHABLE'],
      ['has lost a member', { error: 'MS_UNAVAILABLE', status: 500 }, 'MS_UNAVAILABLE'],
      ['is busy, and says so with 200', { error: 'MS_MAX_CONCURRENT_REQ', status: 200 }, 'MS_MAX_CONCURRENT_REQ'],
      ['does not take our own id', { error: 'INVALID_REQUESTER_INFO', status: 400 }, 'INVALID_REQUESTER_INFO'],
    ] as const)(
      'counts while VIES %s, unchecked, and is asked about again a minute later',
      async (_what, mood, reason) => {
        vies.say.mood = mood;
        const began = Date.now();
        expect(await check(buyer)).toMatchObject({ status: 'unchecked', valid: true, consultation: null });
        expect(Date.now() - began - (mood === 'silent' ? patience : 0)).toBeLessThan(within(2000));
        expect(await checks()).toMatchObject([{ status: 'unchecked', reason }]);
        vies.say.mood = 'well';
        expect(await asked(() => check(buyer))).toBe(0);
        await pass(60_001);
        expect(await check(buyer)).toMatchObject({ status: 'valid', valid: true });
      },
    );

    test('that VIES takes for no number at all is invalid', async () => {
      vies.say.mood = { error: 'INVALID_INPUT', status: 400 };
      expect(await check(buyer)).toMatchObject({ status: 'invalid', valid: false });
    });

    test('is never asked about inside a transaction', async () => {
      const before = vies.questions.length;
      await expect(transaction(shop().strapi, () => check(buyer))).rejects.toThrow('Inside a transaction');
      expect(vies.questions).toHaveLength(before);
    });
  },
  asking,
);

onEachDatabase(
  'a shop that is strict, and has no VAT id of its own',
  (shop) => {
    test('takes none that nobody could check, and has no consultation number', async () => {
      vies.say.mood = 'silent';
      expect(await checkVatId(shop().strapi, 'FR40303265045')).toMatchObject({ status: 'unchecked', valid: false });
      vies.say.mood = 'well';
      expect(await checkVatId(shop().strapi, buyer)).toMatchObject({
        status: 'valid',
        valid: true,
        consultation: null,
      });
      expect(vies.questions.at(-1)).toEqual({ countryCode: 'AT', vatNumber: 'U13585627' });
    });
  },
  () => ({ ...asking(), COMMERCE_VIES_WHEN_UNAVAILABLE: 'refuse' }),
);

onEachDatabase('a shop that does not ask VIES', (shop) => {
  test('goes by format and check digits', async () => {
    const before = vies.questions.length;
    expect(await checkVatId(shop().strapi, buyer)).toMatchObject({ vatId: buyer, status: 'unchecked', valid: true });
    expect(await checkVatId(shop().strapi, 'ATU13585628')).toMatchObject({
      vatId: null,
      status: 'malformed',
      valid: false,
    });
    expect(vies.questions).toHaveLength(before);
  });
});

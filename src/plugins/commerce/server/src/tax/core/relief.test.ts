import fc from 'fast-check';
import { euMembers, euPrefixOf, isEuPrefix } from './eu';
import { reliefOf, type ReliefFacts } from './relief';

const acrossTheBorder: ReliefFacts = {
  storeCountry: 'DE',
  storeVatId: 'DE136695976',
  destination: { country: 'AT' },
  vatId: 'ATU13585627',
  vatIdValid: true,
  exempt: false,
};
const relief = (difference: Partial<ReliefFacts> = {}) => reliefOf({ ...acrossTheBorder, ...difference });

test('a business in another member owes the tax itself', () => {
  expect(relief()).toBe('reverse-charge');
});

test.each<[string, Partial<ReliefFacts>]>([
  ['without a VAT id', { vatId: null }],
  ['with an id that was found bad', { vatIdValid: false }],
  ['with an id of the shop’s own country', { vatId: 'DE136695976' }],
  ['with an id from outside the EU', { vatId: 'GB980780684' }],
  ['when the goods stay in the country', { destination: { country: 'DE' } }],
  ['when the goods leave the EU', { destination: { country: 'CH' } }],
  ['when they go to the Canary Islands', { destination: { country: 'ES', postalCode: '35001' } }],
  ['when they go to Great Britain', { destination: { country: 'GB', postalCode: 'SW1A 1AA' } }],
  ['from a shop outside the EU', { storeCountry: 'CH', storeVatId: 'CHE123456788' }],
  ['from a shop in Great Britain', { storeCountry: 'GB', storeVatId: 'GB980780684' }],
  ['from a shop without a VAT id', { storeVatId: undefined }],
])('not %s', (_when, difference) => expect(relief(difference)).toBeUndefined());

test('Greece is EL, Northern Ireland is in the EU for goods, Monaco is with France', () => {
  expect(relief({ destination: { country: 'GR' }, vatId: 'EL094259216' })).toBe('reverse-charge');
  expect(relief({ storeCountry: 'GR', storeVatId: 'EL094259216', destination: { country: 'GR' } })).toBeUndefined();
  expect(relief({ destination: { country: 'GB', postalCode: 'bt1 5gs' }, vatId: 'XI980780684' })).toBe(
    'reverse-charge',
  );
  expect(relief({ storeCountry: 'GB', storeVatId: 'XI980780684' })).toBe('reverse-charge');
  expect(euPrefixOf({ country: 'MC' })).toBe('FR');
});

test('an exempt customer pays none anywhere', () => {
  expect(relief({ exempt: true, vatId: null, destination: { country: 'DE' } })).toBe('exempt');
});

test('there are 27 members, each with a prefix', () => {
  const codes = Object.keys(euMembers);
  expect(codes).toHaveLength(27);
  expect(codes.map((country) => euPrefixOf({ country })).every((prefix) => prefix && isEuPrefix(prefix))).toBe(true);
  expect(isEuPrefix('GR')).toBe(false);
});

test('no tax is lost at home, and never without a good id', () => {
  const country = fc.constantFrom(...Object.keys(euMembers), 'GB', 'CH', 'US');
  const facts = fc.record({
    storeCountry: country,
    storeVatId: fc.constantFrom('DE136695976', 'EL094259216', undefined),
    destination: fc.record({ country, postalCode: fc.constantFrom(null, '35001', 'BT1', '10115') }),
    vatId: fc.constantFrom('ATU13585627', 'FR40303265045', 'XI980780684', 'GB980780684', null),
    vatIdValid: fc.boolean(),
    exempt: fc.constant(false),
  });
  fc.assert(
    fc.property(facts, (given) => {
      if (given.destination.country === given.storeCountry && given.storeCountry !== 'GB') {
        expect(reliefOf(given)).toBeUndefined();
      }
      if (!given.vatIdValid || !given.vatId || !given.storeVatId) expect(reliefOf(given)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

import fc from 'fast-check';
import { addressShape } from './address';
import { addressFingerprint } from './address-fingerprint';

const ada = addressShape.parse({
  name: 'Ada',
  line1: 'Long St. 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
});

test('spellings that a postman takes for one have one fingerprint', () => {
  const typed = { ...ada, name: ' ADA', line1: 'long st  1', city: 'Berlin,', phone: '+49 30 1' };
  expect(addressFingerprint(typed)).toBe(addressFingerprint(ada));
});

test('another value in any field of the letter is another address', () => {
  const field = fc.constantFrom('name', 'company', 'line1', 'line2', 'city', 'state', 'postalCode');
  fc.assert(
    fc.property(field, fc.stringMatching(/^[a-z]{12}$/), (name, text) => {
      expect(addressFingerprint({ ...ada, [name]: text })).not.toBe(addressFingerprint(ada));
    }),
  );
  expect(addressFingerprint({ ...ada, line2: 'x', company: null })).not.toBe(
    addressFingerprint({ ...ada, company: 'x', line2: null }),
  );
});

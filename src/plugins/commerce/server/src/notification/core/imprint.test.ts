import { imprintOf } from './imprint';

const nothing = {
  company: '',
  line1: '',
  line2: '',
  postalCode: '',
  city: '',
  email: '',
  phone: '',
  website: '',
  register: '',
  vatId: '',
};

test('names whom one buys from, leaving out what is not set', () => {
  expect(imprintOf({ ...nothing, company: 'Loom GmbH', postalCode: '10115', city: 'Berlin', vatId: 'DE1' })).toEqual({
    name: 'Loom GmbH',
    footer: 'Loom GmbH · 10115 Berlin\nDE1',
  });
  expect(imprintOf(nothing)).toEqual({ name: '', footer: '' });
});

import { addressRules, stateCode } from './address-rules';

const brazil = addressRules('BR', {
  fmt: '%A%n%C-%S%n%Z',
  require: 'ASCZ',
  state_name_type: 'state',
  sub_regions: [
    { key: 'SP', name: { default: 'São Paulo' } },
    { key: 'AP', name: { default: 'Amapá' } },
  ],
});
const japan = addressRules('JP', {
  fmt: '〒%Z%n%S%n%A',
  require: 'ASZ',
  sub_regions: [{ key: '13', name: { default: '東京都', latin: 'Tokyo' } }],
});

it('a state is known by its code, and by its names however they are typed', () => {
  for (const text of ['SP', 'sp', 'São Paulo', 'sao paulo', ' SAO-PAULO ']) expect(stateCode(text, brazil)).toBe('SP');
  for (const text of ['13', 'Tokyo', '東京都']) expect(stateCode(text, japan)).toBe('13');
  for (const text of ['', 'Rio', 'S']) expect(stateCode(text, brazil)).toBeUndefined();
});

it('a code comes before a name', () => {
  const odd = addressRules('XX', {
    fmt: '%S',
    sub_regions: [
      { key: 'A', name: { default: 'B' } },
      { key: 'B', name: { default: 'C' } },
    ],
  });
  expect(stateCode('B', odd)).toBe('B');
});

it('a country has the fields of its form only', () => {
  expect(japan.fields).toEqual(['line1', 'state', 'postalCode']);
  expect(japan.required).toEqual(['line1', 'state', 'postalCode']);
  expect(
    addressRules('DE', { fmt: '%A%n%Z %C', require: 'ACZ', sub_regions: brazil.states.map(asRegion) }).states,
  ).toEqual([]);
});

it('a postal code may carry its country’s prefix', () => {
  const { postalCode } = addressRules('CH', { zip: '\\d{4}', postprefix: 'CH-', zipex: '8001,1000:9999' });
  const pattern = new RegExp(`^(?:${postalCode?.pattern})$`, 'v');
  expect(['8001', 'CH-8001', 'CH-800', 'DE-8001'].map((code) => pattern.test(code))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(postalCode?.examples).toEqual(['8001']);
});

function asRegion({ code, name }: { code: string; name: string }) {
  return { key: code, name: { default: name } };
}

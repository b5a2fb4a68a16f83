import { addressRulesOf, withStateCode } from './address-book';
import { isCountry } from '../customer';
import { addressShape } from './core/address';
import { addressIssues } from './core/address-issues';
import { stateCode } from './core/address-rules';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);

const issues = (address: object) => {
  const whole = addressShape.parse({ name: 'Ada', line1: 'Long Street 1', ...address });
  return addressIssues(whole, addressRulesOf(whole.country)).map(({ field, code }) => `${field} ${code}`);
};

it.each([
  [{ country: 'DE', city: 'Berlin', postalCode: '10115' }],
  [{ country: 'US', city: 'Cupertino', state: 'California', postalCode: '95014' }],
  [{ country: 'US', city: 'San Juan', state: 'ca', postalCode: '95014-1234' }],
  [{ country: 'GB', city: 'London', postalCode: 'sw1a 1aa' }],
  [{ country: 'GB', city: 'London', postalCode: 'EC1A1HQ', state: 'Greater London' }],
  [{ country: 'JP', state: 'Tokyo', postalCode: '154-0023' }],
  [{ country: 'JP', state: '東京都', postalCode: '1540023' }],
  [{ country: 'HK', state: 'Kowloon' }],
  [{ country: 'AE', state: 'Dubai' }],
  [{ country: 'SG', postalCode: '546080' }],
  [{ country: 'CA', city: 'Montréal', state: 'Quebec', postalCode: 'H3Z 2Y7' }],
  [{ country: 'IE', city: 'Dublin', postalCode: 'A65 F4E2' }],
  [{ country: 'IE', city: 'Dublin', state: 'Leinster' }],
  [{ country: 'CH', city: 'Zürich', postalCode: 'CH-8001' }],
  [{ country: 'BR', city: 'Campinas', state: 'sao paulo', postalCode: '13010-000' }],
])('%j is an address', (address) => expect(issues(address)).toEqual([]));

it.each([
  [{ country: 'US', city: 'Cupertino', postalCode: '95014' }, ['state missing']],
  [{ country: 'US', city: 'Cupertino', state: 'Bavaria', postalCode: '950' }, ['state invalid', 'postalCode invalid']],
  [{ country: 'DE' }, ['city missing', 'postalCode missing']],
  [{ country: 'DE', city: 'Berlin', postalCode: '1011' }, ['postalCode invalid']],
  [{ country: 'GB', city: 'London', postalCode: '10115' }, ['postalCode invalid']],
  [{ country: 'JP', postalCode: '154-0023' }, ['state missing']],
  [{ country: 'HK' }, ['state missing']],
  [{ country: 'IE', city: 'Dublin', postalCode: 'nonsense' }, ['postalCode invalid']],
])('%j is none: %j', (address, found) => expect(issues(address)).toEqual(found));

it('keeps a state by its code, and what is none as it is', () => {
  const kept = (country: string, state: string | null) =>
    withStateCode(addressShape.parse({ name: 'Ada', country, state })).state;
  expect(kept('US', 'california')).toBe('CA');
  expect(kept('JP', 'Tokyo')).toBe('13');
  expect(kept('US', 'Bavaria')).toBe('Bavaria');
  expect(kept('DE', 'Bayern')).toBe('Bayern');
  expect(kept('DE', null)).toBeNull();
});

test(`of all ${countries.length} countries the rules are sound, and their own examples pass`, () => {
  for (const country of countries) {
    const rules = addressRulesOf(country);
    expect([country, rules.required.filter((field) => !rules.fields.includes(field))]).toEqual([country, []]);
    // As our own check compiles it, and as a form's pattern attribute does.
    const patterns = rules.postalCode ? ['iu', 'v'].map((flags) => new RegExp(`^(?:${pattern(rules)})$`, flags)) : [];
    for (const example of rules.postalCode?.examples ?? []) {
      expect([country, example, patterns.every((each) => each.test(example))]).toEqual([country, example, true]);
    }
    expect(new Set(rules.states.map(({ code }) => code)).size).toBe(rules.states.length);
    for (const { code } of rules.states) expect(stateCode(code, rules)).toBe(code);
  }
  expect(countries.filter((country) => addressRulesOf(country).states.length).length).toBeGreaterThan(40);
});

function pattern({ postalCode }: ReturnType<typeof addressRulesOf>): string {
  return postalCode?.pattern ?? '';
}

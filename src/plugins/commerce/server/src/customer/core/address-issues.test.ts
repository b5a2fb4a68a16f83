import { addressShape } from './address';
import { addressIssues } from './address-issues';
import { addressRules } from './address-rules';

const us = addressRules('US', {
  fmt: '%N%n%O%n%A%n%C, %S %Z',
  require: 'ACSZ',
  zip: '(\\d{5})(?:[ \\-](\\d{4}))?',
  zipex: '95014,22162-1010',
  sub_regions: [{ key: 'CA', name: { default: 'California' } }],
});
const usual = addressRules('AQ', {});
const whole = { name: 'Ada', line1: 'Long Street 1', city: 'Bigtown', state: 'CA', postalCode: '95014' };
const issues = (over: object, rules = us) =>
  addressIssues(addressShape.parse({ ...whole, country: rules.country, ...over }), rules).map(
    ({ field, code }) => `${field} ${code}`,
  );

it('a whole address has none', () => {
  expect(issues({})).toEqual([]);
  expect(issues({ postalCode: '95014-1234' })).toEqual([]);
});

it('tells all that is missing, in the order of a form', () => {
  const nothing = { name: ' ', line1: undefined, city: null, state: '', postalCode: undefined };
  expect(issues(nothing)).toEqual([
    'name missing',
    'line1 missing',
    'city missing',
    'state missing',
    'postalCode missing',
  ]);
  expect(issues(nothing, usual)).toEqual(['name missing', 'line1 missing', 'city missing']);
});

it('tells what is wrong, the whole code being looked at', () => {
  expect(issues({ state: 'Bavaria' })).toEqual(['state invalid']);
  for (const postalCode of ['9501', '950145', 'x95014', '95014-123']) {
    expect(issues({ postalCode })).toEqual(['postalCode invalid']);
  }
});

it('says what is meant', () => {
  const [issue] = addressIssues(addressShape.parse({ ...whole, country: 'US', postalCode: 'x' }), us);
  expect(issue?.message).toBe('"x" is no postal code of US, such as 95014.');
});

it('where a state is not needed, or not known, anything may stand there', () => {
  expect(issues({ state: 'Anything' }, usual)).toEqual([]);
  expect(issues({ state: 'Anything' }, addressRules('IQ', { require: 'ACS' }))).toEqual([]);
});

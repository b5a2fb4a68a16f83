import { optionsOf } from '../config';
import type { Endpoint } from './endpoint';
import type { Strapi } from './strapi';

/** Below it Strapi's own rate limits and filters can be got around (package.json's peer dependency says the same). */
const least = [5, 45, 0] as const;

export const isTooOld = (version: string): boolean => {
  const parts = version.split(/[.-]/).slice(0, 3).map(Number);
  for (const [place, wanted] of least.entries()) {
    const part = parts[place] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
};

/** What a shopkeeper should know when the shop starts. */
export const warningsOf = (options: ReturnType<typeof optionsOf>, production: boolean): string[] => [
  ...(options.rateLimits.enabled ? [] : ['Rate limits are off (COMMERCE_RATE_LIMITS=off).']),
  ...(production && options.testPayments !== 'false'
    ? ['Test payments are on in production: anybody can order without paying.']
    : []),
  ...(production && options.stripe && /^[sr]k_test_/.test(options.stripe.secretKey)
    ? ['Stripe has a test key in production: no real money is taken.']
    : []),
];

/** Refuses to start on what is known to be unsafe or misspelt, and says what is merely unwise. */
export const checkStart = (strapi: Strapi, endpoints: readonly Endpoint[]): void => {
  const version = String(strapi.config.get('info.strapi'));
  if (isTooOld(version)) {
    throw new Error(`The commerce plugin needs Strapi ${least.join('.')} or later; this is ${version}.`);
  }
  const options = optionsOf(strapi);
  const known = new Set<string>(endpoints.flatMap(({ limits }) => (limits ?? []).map(({ name }) => name)));
  const unknown = Object.keys(options.rateLimits.points).filter((name) => !known.has(name));
  if (unknown.length) {
    const names = [...known].join(', ');
    throw new Error(`config/plugins: commerce.config: rateLimits.points.${unknown[0]} is none of ${names}.`);
  }
  for (const warning of warningsOf(options, process.env.NODE_ENV === 'production')) strapi.log.warn(warning);
};

import { newId } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { WrittenView } from '../contract';
import { type ListedRate, placeKeyOf } from '../core/rates-for';
import { insertRates, ratesIn, upsertRates } from '../store/rates';

/** Writes rates of different places, all or none. `known`: what becomes of those the table has already. */
export const writeRates = (
  strapi: Strapi,
  rates: readonly ListedRate[],
  known: 'replaced' | 'kept',
): Promise<WrittenView> =>
  transaction(strapi, async ({ sql }) => {
    const countries = [...new Set(rates.map(({ country }) => country))].sort();
    const before = new Map<string, ListedRate>();
    for (const country of countries) for (const rate of await ratesIn(sql, country)) before.set(placeKeyOf(rate), rate);
    const fresh = rates.map((rate) => ({ ...rate, publicId: newId() }));
    const created = (await insertRates(sql, fresh)).length;
    const changed = fresh.filter((rate) => {
      const old = before.get(placeKeyOf(rate));
      return old && (old.name !== rate.name || old.rate !== rate.rate);
    });
    const updated = known === 'replaced' ? changed : [];
    await upsertRates(sql, updated);
    return { created, updated: updated.length, unchanged: rates.length - created - updated.length };
  });

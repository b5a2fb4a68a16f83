import type { Sql } from '../../platform/strapi';
import type { TaxRate } from '../../pricing';
import type { Place } from '../core/eu';
import { ratesFor } from '../core/rates-for';
import { ratesAt } from '../store/rates';

/** The shop's own rates at a place, of all categories or of these, as pricing takes them. One statement. */
export const taxesFor = async (sql: Sql, place: Place, categories?: readonly string[]): Promise<readonly TaxRate[]> =>
  ratesFor(await ratesAt(sql, place, categories), place);

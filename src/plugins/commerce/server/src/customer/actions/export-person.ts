import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { personalDataOf } from '../personal-data';
import type { BillingProfile } from '../schemas/billing-profile';
import { personOf } from './person';

export type Exported = Readonly<Record<string, unknown>>;

/** All that the shop keeps of a person, slice by slice, as of one moment. */
export const exportPerson = (strapi: Strapi, profile: BillingProfile): Promise<Exported> =>
  transaction(strapi, async ({ sql }) => {
    const person = await personOf(strapi, sql, profile);
    const exported: Record<string, unknown> = { exportedAt: new Date().toISOString() };
    for (const data of personalDataOf(strapi)) exported[data.name] = await data.export(sql, person);
    return exported;
  });

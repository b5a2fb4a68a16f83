import { chunks } from '../../platform/chunks';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { customerEntry } from '../core/lanes';
import { mailchimpOf } from '../index';
import { untoldCustomers } from '../store/customers';
import { markChanged, markIfKnown } from './mark-changed';

/** Marks customers whom Mailchimp has not heard of. Safe to repeat. */
export const lookAtCustomers = async (strapi: Strapi): Promise<void> => {
  if (!mailchimpOf(strapi).provider) return;
  const found = await untoldCustomers(connection(strapi), 1000);
  if (!found.length) return;
  const entries = found.map(customerEntry);
  await transaction(strapi, async (tx) => {
    await markChanged(tx, entries);
    // A member who is a customer now is tagged as one.
    for (const lanes of chunks(entries.map(({ lane }) => lane))) await markIfKnown(tx, { kind: 'tags', lanes });
  });
};

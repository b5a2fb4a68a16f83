import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { customerEntry } from '../core/lanes';
import { mailchimpOf } from '../index';
import { untoldCustomers } from '../store/customers';
import { markChanged } from './mark-changed';

/** Marks customers whom Mailchimp has not heard of. Safe to repeat. */
export const lookAtCustomers = async (strapi: Strapi): Promise<void> => {
  if (!mailchimpOf(strapi).provider) return;
  const found = await untoldCustomers(connection(strapi), 1000);
  if (found.length) await transaction(strapi, (tx) => markChanged(tx, found.map(customerEntry)));
};

import { CommerceError } from '../../platform/errors';
import { hashOf, sameSecret } from '../../platform/secrets';
import { shopKey } from '../../platform/shop-key';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { contactId } from '../core/contact-id';
import { mailchimpOf } from '../index';
import { markIfKnown } from './mark-changed';

/** Mailchimp signs nothing: the address it writes to is the secret. */
const secretOf = (strapi: Strapi): string => hashOf(shopKey(strapi, 'mailchimp webhook'));

/** All such addresses of this shop begin with the second. */
export const webhookAddress = (strapi: Strapi): readonly [address: string, ours: string] => {
  const home = strapi.config.get<string>('server.absoluteUrl', 'http://localhost');
  const ours = new URL(`${strapi.config.get<string>('api.rest.prefix', '/api')}/commerce/mailchimp/webhook/`, home)
    .href;
  return [ours + secretOf(strapi), ours];
};

/** Throws 404 for an address that this shop did not give to Mailchimp. */
export const requireWebhook = (strapi: Strapi, secret: string): void => {
  if (mailchimpOf(strapi).provider && sameSecret(secret, secretOf(strapi))) return;
  throw new CommerceError('not-found', 'mailchimp.no-webhook', 'There is no such webhook.');
};

/**
 * What Mailchimp says is only a reason to ask it. Of the message nothing is believed but whom it may be about; who is no
 * member by us is nobody.
 */
export const hearMailchimp = async (strapi: Strapi, body: Buffer): Promise<void> => {
  const said = new URLSearchParams(body.toString('utf8'));
  const emails = ['data[email]', 'data[old_email]', 'data[new_email]'].flatMap((name) => said.get(name) || []);
  if (!emails.length) return;
  await transaction(strapi, (tx) => markIfKnown(tx, { kind: 'member', lanes: emails.map(contactId) }));
};

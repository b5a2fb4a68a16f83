import { linkToken, type LinkUse } from '../../src/plugins/commerce/server/src/marketing/core/signed-link';
import type { Database } from './databases';
import { serverEnvironment } from './server-environment';
import { inspect } from './sql';

/** The demo storefront's links as they stand in the mails to its only subscriber. */
export const newsletterLinks = (database: Database): Promise<Readonly<Record<LinkUse, string>>> =>
  inspect(database, async (sql) => {
    const [ask] = await sql('commerce_subscriber_events').where('type', 'subscriber.asked').pluck('document_id');
    const [subscriber] = await sql('commerce_subscribers').pluck('document_id');
    const secret = `commerce newsletter ${serverEnvironment.ENCRYPTION_KEY}`;
    const link = (use: LinkUse, id: string) => `/shop/?newsletter=${use}#token=${linkToken(secret, use, id)}`;
    return { confirm: link('confirm', ask), unsubscribe: link('unsubscribe', subscriber) };
  });

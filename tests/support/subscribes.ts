import { confirmLink } from '../../src/plugins/commerce/server/src/marketing/links';
import type { Shop } from './shop';

const hour = 3_600_000;

/** Asks for the newsletter and follows the mail's link; whoever was asked before was asked an hour ago. */
export const subscribes = async (
  { strapi, api }: Pick<Shop, 'strapi' | 'api'>,
  email: string,
  over: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const rows = (table: string) => strapi.db.connection(`commerce_${table}`);
  const known = await rows('subscribers').where({ email }).pluck('id');
  await rows('subscriber_events').whereIn('subscriber_id', known).decrement('happened_at', hour);
  const asked = await api.post('/newsletter', { email, ...over });
  if (asked.status !== 202) throw new Error(`Not asked: ${asked.status} ${asked.text}`);
  const [{ id }] = await rows('subscribers').where({ email });
  const [ask] = await rows('subscriber_events')
    .where({ subscriber_id: id, type: 'subscriber.asked' })
    .orderBy('id', 'desc')
    .limit(1)
    .pluck('document_id');
  const [, token] = confirmLink(strapi, ask).split('token=');
  const confirmed = await api.get(`/newsletter/confirm/${token}`);
  if (confirmed.status !== 200) throw new Error(`Not confirmed: ${confirmed.status} ${confirmed.text}`);
};

import { billingProfileRecord } from '../../customer';
import { subscriberRecord } from '../../marketing';
import { orderLineRecord, orderRecord } from '../../order';
import { isPostgres, type Sql } from '../../platform/strapi';
import type { Audience } from '../block-contract';
import { campaignRecipient } from '../schemas/campaign-recipient';

/** Orders that count as bought, of the subscriber in the statement around it. */
const bought = (sql: Sql, { bought: entry, boughtSince }: Audience) => {
  const orders = sql({ o: orderRecord.table }).whereRaw('o.email = s.email').where('o.status', 'completed');
  if (boughtSince) orders.where('o.completed_at', '>=', Date.parse(boughtSince));
  if (entry) {
    orders.whereExists(sql({ l: orderLineRecord.table }).whereRaw('l.order_id = o.id').where('l.entry_id', entry));
  }
  return orders;
};

const inGroup = (sql: Sql, group: string) =>
  sql({ p: billingProfileRecord.table })
    .whereRaw('(p.email = s.email or p.user_id = s.customer_id)')
    .whereRaw(
      isPostgres(sql)
        ? 'jsonb_exists(p.groups, ?)'
        : 'exists (select 1 from json_each(p.groups) as g where g.value = ?)',
      [group],
    );

/** Who subscribed, and to whom all of it applies, as `s`. */
const meant = (sql: Sql, audience: Audience) => {
  const { locale, group, subscribedSince } = audience;
  const found = sql({ s: subscriberRecord.table }).where('s.status', 'subscribed');
  if (locale) found.where((it) => void it.where('s.locale', locale).orWhere('s.locale', 'like', `${locale}-%`));
  if (subscribedSince) found.where('s.confirmed_at', '>=', Date.parse(subscribedSince));
  if (audience.bought || audience.boughtSince) found.whereExists(bought(sql, audience));
  if (group) found.whereExists(inGroup(sql, group));
  return found;
};

export const countAudience = async (sql: Sql, audience: Audience): Promise<number> => {
  const [counted]: any[] = await meant(sql, audience).count({ total: '*' });
  return Number(counted.total);
};

/** Writes down who gets it, in one statement; answers how many they are. Safe to repeat. */
export const freezeRecipients = async (sql: Sql, campaignId: number, audience: Audience): Promise<number> => {
  await sql(sql.raw('?? (campaign_id, subscriber_id)', [campaignRecipient.table]) as any)
    .insert(
      meant(sql, audience)
        .select(sql.raw('cast(? as integer)', [campaignId]), 's.id')
        .orderBy('s.id'),
    )
    .onConflict(['campaign_id', 'subscriber_id'] as any)
    .ignore();
  const [counted]: any[] = await sql(campaignRecipient.table).where('campaign_id', campaignId).count({ total: '*' });
  return Number(counted.total);
};

import type { AdminDesk } from './admin-desk';
import type { Json } from './api-client';
import { subscriberRows } from './campaigns';
import { inspect } from './sql';

const hour = 3_600_000;
const product = (documentId: string) => ({ type: 'plugin::commerce.product', documentId });

/** A campaign that is being written, and one that went out: to some, with orders from it. */
export const sendNews = async (
  { staff, database }: Pick<AdminDesk, 'staff' | 'database'>,
  { shirt, mug, numbers }: { readonly shirt: string; readonly mug: string; readonly numbers: readonly string[] },
): Promise<void> => {
  const write = async (body: object): Promise<Json> => {
    const { status, text, body: answer } = await staff.post('/commerce/campaigns', body);
    if (status !== 201) throw new Error(`No campaign: ${text}`);
    return answer.data;
  };
  const blocks = [
    { kind: 'heading', text: 'The sea is calling' },
    { kind: 'text', text: 'Hello!\n\nThe shirts are back from the weaver, and the mugs from the kiln.' },
    { kind: 'products', items: [product(shirt), product(mug)] },
    { kind: 'button', label: 'To the shop', url: 'https://shop.example/' },
  ];
  const words = { subject: 'Shirts and mugs are back', previewText: 'Only a few of each', blocks };
  const { id } = await write({ name: 'Back from the sea', ...words });
  await write({ name: 'Winter news', ...words, subject: 'What to wear in the wind', previewText: '' });
  await inspect(database, async (sql) => {
    const now = Date.now();
    const [campaign] = await sql('commerce_campaigns').where('document_id', id).select('id');
    for (const [n, status] of (['sent', 'sent', 'failed', 'sent'] as const).entries()) {
      const { subscriber } = subscriberRows('news', n);
      const left = n === 3 ? { status: 'unsubscribed', left_at: now - hour } : {};
      const [{ id: reader }] = await sql('commerce_subscribers')
        .insert({ ...subscriber, ...left })
        .returning('id');
      await sql('commerce_campaign_recipients').insert({
        ...{ document_id: `${id}-${n}`, campaign_id: campaign.id, subscriber_id: reader, queued_at: now - 2 * hour },
      });
      await sql('commerce_mails').insert({
        ...{ document_id: `${id}-${n}`, kind: 'campaign', key: `${id} ${reader}`, payload: '{}', status, attempts: 1 },
        ...{ recipient: subscriber.email, subject: words.subject, locale: 'en', queued_at: now - 2 * hour },
        ...(status === 'failed' ? { reason: '550 No such user here' } : { sent_at: now - 2 * hour }),
      });
    }
    await sql('commerce_campaigns')
      .where('id', campaign.id)
      .update({ status: 'sent', recipients: 4, started_at: now - 2 * hour, finished_at: now - 2 * hour });
    await sql('commerce_orders').whereIn('number', numbers).update({ campaign: id });
  });
};

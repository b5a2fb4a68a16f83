import { optionsOf } from '../../config';
import { jobsOf } from '../../jobs';
import { mailOf } from '../../mail';
import { readClock, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { batchOf } from '../core/batch';
import { campaignKind } from '../mails';
import { moveCampaign } from '../store/campaigns';
import { mailKey, takeRecipients } from '../store/recipients';

export const sendTask = 'campaign.send';

/** At most one waits per campaign. `runAt`: epoch milliseconds by the database's clock. */
export const queueBatch = (tx: Transaction, campaign: string, runAt?: number): Promise<void> =>
  jobsOf(tx.strapi).add(
    tx,
    sendTask,
    { campaign },
    { key: `${sendTask} ${campaign}`, ...(runAt !== undefined && { runAt }) },
  );

/**
 * Hands the next few recipients' mails to the mailer, and itself to the queue for those after them: all of it at once,
 * so that whoever dies here has done nothing. A campaign that is paused meanwhile stops here.
 */
export const sendBatch = (strapi: Strapi, id: string): Promise<void> =>
  transaction(strapi, async (tx) => {
    // Locks it: of two who are at it, one goes after the other.
    const campaign = await moveCampaign(tx.sql, id, ['sending'], { changedAt: Date.now() });
    if (!campaign) return;
    const { size, milliseconds } = batchOf(optionsOf(strapi).campaigns.mailsPerMinute);
    const taken = await takeRecipients(tx.sql, campaign.id, size, Date.now());
    for (const { subscriberId: subscriber } of taken) {
      await mailOf(strapi).send(tx, campaignKind, {
        key: mailKey(id, subscriber),
        payload: { campaign: id, subscriber },
      });
    }
    if (taken.length === size) await queueBatch(tx, id, (await readClock(tx.sql)) + milliseconds);
    else await moveCampaign(tx.sql, id, ['sending'], { status: 'sent', finishedAt: Date.now() });
  });

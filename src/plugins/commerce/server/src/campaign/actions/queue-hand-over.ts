import { jobsOf } from '../../jobs';
import type { Transaction } from '../../platform/transaction';

export const handOverTask = 'campaign.hand-over';

/** At most one waits per campaign. */
export const queueHandOver = (tx: Transaction, campaign: string): Promise<void> =>
  jobsOf(tx.strapi).add(tx, handOverTask, { campaign }, { key: `${handOverTask} ${campaign}` });

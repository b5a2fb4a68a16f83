import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { CampaignView } from '../contract';
import { campaignOf } from '../index';
import type { CampaignStatus } from '../schemas/campaign';
import { freezeRecipients } from '../store/audience';
import { dueCampaigns, moveCampaign } from '../store/campaigns';
import { requireReady } from './check-campaign';
import { refuseMove } from './find-campaign';
import { viewCampaign } from './view-campaign';

const notNow = (recipients: number, largestList: number | null): CommerceError | undefined => {
  if (!recipients) return new CommerceError('refused', 'campaign.not-ready', 'Nobody would get it.');
  if (largestList === null || recipients <= largestList) return undefined;
  const message = `${recipients} would get it; the shop’s own mail server is for ${largestList} at most.`;
  return new CommerceError('refused', 'campaign.not-ready', message);
};

/** Writes down whom it goes to, and begins. Of two who begin it at once, one does. Throws `campaign.not-ready`. */
export const startCampaign = async (
  strapi: Strapi,
  id: string,
  from: readonly CampaignStatus[],
): Promise<CampaignView> => {
  await requireReady(strapi, id);
  const sender = campaignOf(strapi).sender();
  const started = await transaction(strapi, async (tx) => {
    const begun = { status: 'sending', sender: sender.id, startedAt: Date.now(), problem: null } as const;
    const campaign = await moveCampaign(tx.sql, id, from, { ...begun, changedAt: Date.now() });
    if (!campaign) return undefined;
    const recipients = await freezeRecipients(tx.sql, campaign.id, campaign.audience);
    const refusal = notNow(recipients, sender.largestList);
    if (refusal) throw refusal;
    await sender.begin(tx, campaign);
    return moveCampaign(tx.sql, id, ['sending'], { recipients });
  });
  return started ? viewCampaign(strapi, started) : refuseMove(strapi, id, from);
};

/** A campaign that cannot begin at its time is a draft again, and says why; one whose sender is away begins once it is back. */
const startOrSayWhy = async (strapi: Strapi, id: string): Promise<void> => {
  try {
    await startCampaign(strapi, id, ['scheduled']);
  } catch (error) {
    if (!(error instanceof CommerceError)) throw error;
    if (error.kind === 'unavailable') tell(strapi, error, 'A campaign whose time has come waits', 'warn');
    if (error.kind !== 'refused') return;
    const back = { status: 'draft', problem: error.message, changedAt: Date.now() } as const;
    await moveCampaign(connection(strapi), id, ['scheduled'], back);
    tell(strapi, `A campaign could not begin at its time: ${error.message}`, 'Campaign', 'warn');
  }
};

/** Those whose time has come. Safe to repeat, and for several processes at once. */
export const startDueCampaigns = async (strapi: Strapi, now = Date.now()): Promise<void> => {
  for (const id of await dueCampaigns(connection(strapi), now)) await startOrSayWhy(strapi, id);
};

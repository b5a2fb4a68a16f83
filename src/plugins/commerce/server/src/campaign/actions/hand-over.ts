import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { campaignOf } from '../index';
import type { Mailing, MailingService } from '../mailing-service';
import type { Campaign } from '../schemas/campaign';
import { campaignsAt, findCampaign, moveCampaign } from '../store/campaigns';
import { forgetRecipients, noteReached, recipientEmails } from '../store/recipients';
import { queueHandOver } from './queue-hand-over';
import { mailingOf, remoteIdOf } from './show-draft';

const refused = (message: string): CommerceError => new CommerceError('refused', 'campaign.service-refused', message);

const isRefused = (error: unknown): error is CommerceError =>
  error instanceof CommerceError && error.kind === 'refused';

const leftJustNow = (): CommerceError => {
  const message = 'Somebody unsubscribed just now: they are taken out before it goes out.';
  return new CommerceError('unavailable', 'campaign.recipient-left', message);
};

/** What the service itself will not send is a draft again, and says why: nobody got it. */
const withdraw = async (strapi: Strapi, { id, publicId }: Campaign, problem: string): Promise<void> => {
  await transaction(strapi, async (tx) => {
    const back = { status: 'draft', sender: null, startedAt: null, recipients: null } as const;
    const draft = await moveCampaign(tx.sql, publicId, ['sending'], { ...back, problem, changedAt: Date.now() });
    if (draft) await forgetRecipients(tx.sql, id);
  });
  tell(strapi, `A campaign was not sent: ${problem}`, 'Campaign', 'warn');
};

const finish = async (strapi: Strapi, { publicId }: Campaign): Promise<void> => {
  const sent = { status: 'sent', finishedAt: Date.now(), problem: null } as const;
  await moveCampaign(connection(strapi), publicId, ['sending'], sent);
};

const letGo = async (
  strapi: Strapi,
  service: MailingService,
  campaign: Campaign,
  { remoteId, mailing }: { readonly remoteId: string; readonly mailing: Mailing },
): Promise<void> => {
  const sql = connection(strapi);
  await service.write(remoteId, mailing);
  const since = campaign.startedAt ?? 0;
  const emails = () => recipientEmails(sql, campaign.id);
  const reached = await service.limitTo(remoteId, mailing, { key: `${campaign.publicId} ${since}`, since, emails });
  if (!reached.size) throw refused(`${service.name} has none of its recipients: it is told of them by its first sync.`);
  await transaction(strapi, (tx) => noteReached(tx.sql, campaign.id, reached, Date.now()));
  const errors = (await service.problems(remoteId)).filter(({ level }) => level === 'error');
  if (errors.length) throw refused(`${service.name}: ${errors.map(({ message }) => message).join(' ')}`);
  const wanted = new Set(await emails());
  if ([...reached].some((email) => !wanted.has(email))) throw leftJustNow();
  // It may have been taken back, and even begun anew, while this process was held up.
  const still = await findCampaign(sql, campaign.publicId);
  if (still?.status === 'sending' && still.startedAt === campaign.startedAt) await service.send(remoteId);
};

const goOn = async (strapi: Strapi, service: MailingService, campaign: Campaign): Promise<void> => {
  const mailing = await mailingOf(strapi, campaign, service);
  const remoteId = await remoteIdOf(strapi, campaign, service, mailing);
  const standing = await service.standing(remoteId);
  // Never made anew: it may have been sent, and deleted since.
  if (standing === 'gone')
    throw refused(`It was deleted in ${service.name}: whether it went out before, you can see there.`);
  if (standing === 'draft') {
    try {
      await letGo(strapi, service, campaign, { remoteId, mailing });
    } catch (error) {
      // Another process may have sent it just now.
      if (!isRefused(error) || (await service.standing(remoteId)) === 'draft') throw error;
    }
  }
  if (standing === 'sent' || (await service.standing(remoteId)) === 'sent') await finish(strapi, campaign);
};

/**
 * Goes on with a campaign that a service sends, from wherever it stands there: what the service has of it is asked first, so
 * that nothing is sent twice whose answer was lost. Safe to repeat, and for several processes at once. While the service
 * cannot be reached the campaign says so, and it is tried again with the next look.
 */
export const handOver = async (strapi: Strapi, id: string): Promise<void> => {
  const service = campaignOf(strapi).service();
  const campaign = await findCampaign(connection(strapi), id);
  if (!service || campaign?.status !== 'sending' || campaign.sender !== service.id) return;
  try {
    await goOn(strapi, service, campaign);
  } catch (error) {
    if (isRefused(error)) return withdraw(strapi, campaign, error.message);
    if (!(error instanceof CommerceError) || error.kind !== 'unavailable') throw error;
    await moveCampaign(connection(strapi), id, ['sending'], { problem: error.message });
    tell(strapi, error, 'A campaign waits for the service that sends it', 'warn');
  }
};

/** Looks after all that are on their way. */
export const handOverAll = async (strapi: Strapi): Promise<void> => {
  const service = campaignOf(strapi).service();
  if (!service) return;
  const under = await campaignsAt(connection(strapi), service.id, ['sending']);
  if (!under.length) return;
  await transaction(strapi, async (tx) => {
    for (const { publicId } of under) await queueHandOver(tx, publicId);
  });
};

import { jobsOf } from '../jobs';
import { CommerceError } from '../platform/errors';
import type { Strapi } from '../platform/strapi';
import { handOver, handOverAll } from './actions/hand-over';
import { measureCampaigns } from './actions/measure-campaigns';
import { handOverTask } from './actions/queue-hand-over';
import type { CampaignSender } from './campaign-sender';
import { senderIdOf } from './core/sender-id';
import type { MailingService } from './mailing-service';
import type { Campaign } from './schemas/campaign';
import { serviceSender } from './senders/service-sender';
import { smtpSender } from './senders/smtp-sender';

const minute = 60_000;

export interface CampaignService {
  /** Has what begins from now on sent by this service, not by the shop's own mail server. In `bootstrap`, on every process. */
  sendBy(service: MailingService): void;
  /** Who sends a campaign, or would send one that began now. Throws `campaign.sender-missing`. */
  sender(campaign?: Pick<Campaign, 'sender' | 'status'>): CampaignSender;
  /** Undefined: campaigns go out by the shop's own mail server. */
  service(): MailingService | undefined;
}

export const campaignService = (strapi: Strapi): CampaignService => {
  const own = smtpSender(strapi);
  let service: MailingService | undefined;
  let now: CampaignSender = own;
  return {
    sendBy: (given) => {
      service = given;
      now = serviceSender(strapi, given);
      const jobs = jobsOf(strapi);
      jobs.registerTask(handOverTask, ({ campaign }) => handOver(strapi, String(campaign)));
      jobs.every(minute, 'campaign.hand-over-all', handOverAll);
      jobs.every(15 * minute, 'campaign.measure', measureCampaigns);
    },
    sender: (campaign) => {
      const id = (campaign && senderIdOf(campaign)) ?? now.id;
      const found = [now, own].find((one) => one.id === id);
      if (found) return found;
      const message = `The campaign is sent by ${id}, which is not connected any more.`;
      throw new CommerceError('unavailable', 'campaign.sender-missing', message);
    },
    service: () => service,
  };
};

import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import { renderContent } from '../actions/render-content';
import { queueHandOver } from '../actions/queue-hand-over';
import { showDraft } from '../actions/show-draft';
import type { CampaignProblem, CampaignSender } from '../campaign-sender';
import { leaveLinkProblem } from '../core/checklist';
import type { MailingService } from '../mailing-service';
import type { Campaign } from '../schemas/campaign';

/** A service that takes a campaign as a whole, and writes to its recipients itself. */
export const serviceSender = (strapi: Strapi, service: MailingService): CampaignSender => {
  const theirs = async (remoteId: string): Promise<readonly CampaignProblem[]> =>
    (await service.problems(remoteId)).map(({ level, message }, index) => ({
      ...{ level, code: 'service', about: `service.${index}` },
      message: `${service.name}: ${message}`,
    }));
  const ours = async (campaign: Campaign): Promise<readonly CampaignProblem[]> => {
    const { text } = await renderContent(strapi, campaign, service.marks.leave);
    return leaveLinkProblem(!text.includes(service.marks.leave));
  };
  return {
    id: service.id,
    largestList: null,
    problems: ours,
    lastProblems: async (campaign) => theirs(await showDraft(strapi, service, campaign)),
    test: async (campaign, to) => {
      if (!to) {
        const message = 'Your own account has no e-mail address to send to.';
        throw new CommerceError('conflict', 'mail.no-address', message);
      }
      await service.test(await showDraft(strapi, service, campaign), to);
      return { to };
    },
    begin: (tx, { publicId }) => queueHandOver(tx, publicId),
  };
};

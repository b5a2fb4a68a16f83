import type { Strapi } from '../platform/strapi';
import type { CampaignService } from './campaign-service';

export type { CampaignService } from './campaign-service';
export type {
  Mailing,
  MailingList,
  MailingProblem,
  MailingService,
  MailingStanding,
  Measured,
} from './mailing-service';
export { remoteIds } from './store/campaigns';

export const campaignOf = (strapi: Strapi): CampaignService => strapi.plugin('commerce').service('campaign');

import { jobsOf } from '../jobs';
import { mailOf } from '../mail';
import type { Feature } from '../platform/feature';
import { sendBatch, sendTask } from './actions/send-batch';
import { startDueCampaigns } from './actions/start-campaign';
import { campaignService } from './campaign-service';
import { campaignEndpoints } from './endpoints';
import { campaignMail } from './mails';
import { campaignRecord } from './schemas/campaign';
import { campaignRecipient } from './schemas/campaign-recipient';
import { sendingEndpoints } from './sending-endpoints';

const minute = 60_000;

export const campaign: Feature = {
  name: 'campaign',
  records: [campaignRecord, campaignRecipient],
  endpoints: [...campaignEndpoints, ...sendingEndpoints],
  staffPermissions: [
    { uid: 'campaigns.read', displayName: 'See campaigns and what came of them' },
    { uid: 'campaigns.manage', displayName: 'Write campaigns and send tests of them' },
    { uid: 'campaigns.send', displayName: 'Send, schedule and pause campaigns' },
  ],
  service: campaignService,
  bootstrap: (strapi) => {
    mailOf(strapi).define(campaignMail);
    jobsOf(strapi).registerTask(sendTask, ({ campaign: id }) => sendBatch(strapi, String(id)));
    jobsOf(strapi).every(minute, 'campaign.start-due', startDueCampaigns);
  },
};

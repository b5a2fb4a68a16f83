import { registerPersonalData } from '../customer';
import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { syncInSteps, syncTask } from './actions/first-sync';
import { lookAtCarts } from './actions/look-at-carts';
import { lookAtCustomers } from './actions/look-at-customers';
import { lookAtMembers } from './actions/look-at-members';
import { lookAtPromotions } from './actions/look-at-promotions';
import { sendTask } from './actions/mark-changed';
import { sendChanges } from './actions/send-changes';
import { offerMailings } from './actions/offer-mailings';
import { mailchimpConnection } from './connections';
import { mailchimpEndpoints } from './endpoints';
import { mailchimpOf } from './index';
import { listen } from './listeners';
import { mailchimpService } from './mailchimp-service';
import { mailchimpData } from './personal-data';
import { mailchimpEntry } from './schemas/mailchimp-entry';
import { mailchimpLink } from './schemas/mailchimp-link';

const minute = 60_000;

export const mailchimp: Feature = {
  name: 'mailchimp',
  records: [mailchimpEntry, mailchimpLink],
  endpoints: mailchimpEndpoints,
  connections: mailchimpConnection,
  service: mailchimpService,
  bootstrap: (strapi) => {
    registerPersonalData(strapi, mailchimpData);
    if (!mailchimpOf(strapi).provider) return;
    const jobs = jobsOf(strapi);
    jobs.registerTask(sendTask, () => sendChanges(strapi));
    jobs.registerTask(syncTask, () => syncInSteps(strapi));
    jobs.every(minute, 'mailchimp.look-at-carts', lookAtCarts);
    jobs.every(5 * minute, 'mailchimp.look-at-promotions', lookAtPromotions);
    jobs.every(5 * minute, 'mailchimp.look-at-customers', lookAtCustomers);
    jobs.every(15 * minute, 'mailchimp.look-at-members', lookAtMembers);
    listen(strapi);
    offerMailings(strapi);
  },
};

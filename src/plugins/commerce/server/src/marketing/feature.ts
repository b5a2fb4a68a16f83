import { registerPersonalData, useNewsletter } from '../customer';
import { jobsOf } from '../jobs';
import { mailOf } from '../mail';
import type { Feature } from '../platform/feature';
import { askBuyer, askBuyerTask } from './actions/ask-buyer';
import { sweepUnconfirmed } from './actions/forget-subscribers';
import { memberChoice } from './actions/member-choice';
import { newsletterEndpoints } from './endpoints';
import { listen } from './listeners';
import { newsletterMails } from './mails';
import { marketingService } from './marketing-service';
import { subscriberData } from './personal-data';
import { subscriberRecord } from './schemas/subscriber';
import { subscriberEvent } from './schemas/subscriber-event';
import { suppression } from './schemas/suppression';
import { subscriberEndpoints } from './staff-endpoints';

const day = 86_400_000;

export const marketing: Feature = {
  name: 'marketing',
  records: [subscriberRecord, subscriberEvent, suppression],
  endpoints: [...newsletterEndpoints, ...subscriberEndpoints],
  staffPermissions: [
    { uid: 'subscribers.read', displayName: 'See who subscribed to the newsletter' },
    { uid: 'subscribers.manage', displayName: 'Invite to the newsletter, take off its list, and change its wording' },
    { uid: 'subscribers.export', displayName: 'Export subscribers' },
  ],
  service: marketingService,
  bootstrap: (strapi) => {
    for (const kind of newsletterMails) mailOf(strapi).define(kind);
    jobsOf(strapi).registerTask(askBuyerTask, ({ order }) => askBuyer(strapi, Number(order)));
    jobsOf(strapi).every(day, 'marketing.forget-unconfirmed', sweepUnconfirmed);
    registerPersonalData(strapi, subscriberData(strapi));
    useNewsletter(strapi, memberChoice);
    listen(strapi);
  },
};

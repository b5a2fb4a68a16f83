import { registerPersonalData } from '../customer';
import { jobsOf } from '../jobs';
import { mailOf } from '../mail';
import type { Feature } from '../platform/feature';
import { sweepMessages } from './actions/forget-messages';
import { contactService } from './contact-service';
import { contactEndpoints } from './endpoints';
import { contactMails } from './mails';
import { contactPersonalData } from './personal-data';
import { contactEvent } from './schemas/contact-event';
import { contactMessage } from './schemas/contact-message';

const day = 86_400_000;

export const contact: Feature = {
  name: 'contact',
  records: [contactMessage, contactEvent],
  endpoints: contactEndpoints,
  staffPermissions: [
    { uid: 'contact.read', displayName: 'Read contact messages' },
    { uid: 'contact.answer', displayName: 'Answer, assign and close contact messages' },
    { uid: 'contact.manage', displayName: 'Delete contact messages, and change how they are kept' },
  ],
  service: contactService,
  bootstrap: (strapi) => {
    for (const kind of contactMails) mailOf(strapi).define(kind);
    jobsOf(strapi).every(day, 'contact.forget-messages', sweepMessages);
    registerPersonalData(strapi, contactPersonalData);
  },
};

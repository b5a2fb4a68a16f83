import { registerPersonalData } from '../customer';
import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { deliverMail } from './actions/deliver-mail';
import { sendTask } from './actions/queue-mail';
import { mailEndpoints } from './endpoints';
import { mailService } from './mail-service';
import { mailPersonalData } from './personal-data';
import { mailRecord } from './schemas/mail';
import { mailTemplate } from './schemas/mail-template';

export const mail: Feature = {
  name: 'mail',
  records: [mailRecord, mailTemplate],
  endpoints: mailEndpoints,
  staffPermissions: [
    { uid: 'mails.read', displayName: 'Read which mails were sent, and their words' },
    { uid: 'mails.edit', displayName: 'Change the words and the look of mails, and which go out by themselves' },
    { uid: 'mails.resend', displayName: 'Send mails again' },
  ],
  service: mailService,
  bootstrap: (strapi) => {
    registerPersonalData(strapi, mailPersonalData);
    jobsOf(strapi).registerTask(sendTask, (payload, { attempt }) => deliverMail(strapi, String(payload.mail), attempt));
  },
};

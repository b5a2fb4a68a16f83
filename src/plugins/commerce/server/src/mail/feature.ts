import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { deliverMail } from './actions/deliver-mail';
import { sendTask } from './actions/queue-mail';
import { mailService } from './mail-service';
import { mailRecord } from './schemas/mail';

export const mail: Feature = {
  name: 'mail',
  records: [mailRecord],
  service: mailService,
  bootstrap: (strapi) => {
    jobsOf(strapi).registerTask(sendTask, (payload, { attempt }) => deliverMail(strapi, String(payload.mail), attempt));
  },
};

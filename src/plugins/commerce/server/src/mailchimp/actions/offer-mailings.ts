import { campaignOf, type MailingService } from '../../campaign';
import { CommerceError } from '../../platform/errors';
import { guarded } from '../../platform/guarded';
import { redact } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { Refused, Unavailable } from '../marketing-provider';
import { countUntoldMembers } from '../store/entries';
import { mailchimpOf } from '../index';

const unavailable = (message: string): CommerceError =>
  new CommerceError('unavailable', 'campaign.service-unavailable', message);

const asked = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Unavailable) throw unavailable(redact(error.message));
    if (error instanceof Refused) throw new CommerceError('refused', 'campaign.service-refused', redact(error.message));
    throw error;
  }
};

/** Who subscribed right before it began is told to Mailchimp by a job: a campaign waits for them, and for nobody later. */
const requireTold = async (strapi: Strapi, since: number): Promise<void> => {
  const waiting = await countUntoldMembers(connection(strapi), since);
  if (waiting) throw unavailable(`Mailchimp is to be told of ${waiting} who subscribed first.`);
};

/** Has campaigns sent by Mailchimp, if the shop has a key. */
export const offerMailings = (strapi: Strapi): void => {
  const { provider } = mailchimpOf(strapi);
  if (!provider) return;
  const mailings: MailingService = guarded(strapi, provider.mailings);
  campaignOf(strapi).sendBy({
    ...{ id: mailings.id, name: mailings.name, marks: mailings.marks },
    make: (mailing) => asked(mailings.make(mailing)),
    standing: (id) => asked(mailings.standing(id)),
    write: (id, mailing) => asked(mailings.write(id, mailing)),
    problems: (id) => asked(mailings.problems(id)),
    test: (id, to) => asked(mailings.test(id, to)),
    limitTo: async (id, mailing, list) => {
      await requireTold(strapi, list.since);
      return asked(mailings.limitTo(id, mailing, list));
    },
    remove: (id) => asked(mailings.remove(id)),
    send: (id) => asked(mailings.send(id)),
    measure: (id) => asked(mailings.measure(id)),
  });
};

import type { PersonalData } from '../customer';
import { contactId } from './core/contact-id';
import { markChanged, markIfKnown } from './actions/mark-changed';
import { countLanes } from './store/entries';

/**
 * What Mailchimp was told of a person. Their address is kept here as the hash that Mailchimp knows it by; erased, all of
 * it is taken back there, by jobs.
 */
export const mailchimpData: PersonalData = {
  name: 'mailchimp',
  export: (sql, { emails }) => countLanes(sql, emails.map(contactId)),
  erase: async (tx, { emails }) => {
    for (const lane of emails.map(contactId)) {
      await markIfKnown(tx, { lanes: [lane] });
      // Who only ordered is a customer there too, and one of the audience whom nobody writes to.
      await markChanged(
        tx,
        (['customer', 'member'] as const).map((kind) => ({ kind, entity: lane, lane })),
      );
    }
  },
};

import type { PersonalData } from '../customer';
import { forgetRecipients, mailsOfPerson } from './store/mails';

/** What the shop wrote to a person. What the mails said is kept nowhere. */
export const mailPersonalData: PersonalData = {
  name: 'mails',
  export: async (sql, person) =>
    (await mailsOfPerson(sql, person)).map(({ kind, recipient, subject, orderNumber, status, sentAt }) => ({
      ...{ kind, recipient, subject, orderNumber, status },
      sentAt: sentAt === null ? null : new Date(sentAt).toISOString(),
    })),
  erase: async (tx, person) => {
    await forgetRecipients(tx.sql, person);
  },
};

import type { PersonalData } from '../customer';
import { forgetMessages } from './actions/forget-messages';
import { eventsOf } from './store/events';
import { messagesOf } from './store/old';

const iso = (instant: number): string => new Date(instant).toISOString();

/** What a person wrote, what they were answered, and what they agreed to. */
export const contactPersonalData: PersonalData = {
  name: 'contactMessages',
  export: async (sql, person) => {
    const messages = await messagesOf(sql, person);
    const events = await eventsOf(
      sql,
      messages.map(({ id }) => id),
    );
    const entriesOf = (id: number, type: string) =>
      events
        .filter((event) => event.messageId === id && event.type === type)
        // Who of the staff wrote is theirs, not the person's.
        .map(({ data: { by: _by, ...data }, happenedAt }) => ({ ...data, at: iso(happenedAt) }));
    return messages.map(({ id, name, email, subject, text, orderNumber, receivedAt }) => ({
      ...{ name, email, subject, text, orderNumber, receivedAt: iso(receivedAt) },
      replies: entriesOf(id, 'contact.replied'),
      consents: entriesOf(id, 'newsletter.consented'),
    }));
  },
  erase: async (tx, person) => forgetMessages(tx, await messagesOf(tx.sql, person)),
};

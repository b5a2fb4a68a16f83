import type { Books, Json } from './books';
import { change, memberId } from './members';
import { type Answer, notFound, Refusal } from './refusal';

/** Where Mailchimp finds an address that only this machine knows; undefined: nowhere, and nothing is sent. */
export type Reach = ((address: string) => string) | undefined;

/** An address is looked at before it is taken. */
export const requireReachable = async (address: string, reach: Reach): Promise<void> => {
  if (!reach) return;
  const { ok } = await fetch(reach(address));
  if (!ok) throw new Refusal(400, 'We could not validate this URL.');
};

/** `/lists/{list}/webhooks…` */
export const webhooks = (books: Books, method: string, id: string | undefined, body: Json): Answer => {
  if (method === 'POST') {
    const taken = [...books.webhooks.values()].some(({ url }) => url === body.url);
    if (taken) throw new Refusal(400, 'Sorry, you can’t set up multiple webhooks for one URL.');
    const made = { ...body, id: `hook${books.webhooks.size + 1}` };
    books.webhooks.set(made.id, made);
    return { status: 200, body: made };
  }
  if (id === undefined) return { status: 200, body: { webhooks: [...books.webhooks.values()] } };
  if (!books.webhooks.delete(id)) throw notFound();
  return { status: 204 };
};

/** What people do in the mails and on the pages of Mailchimp; it tells whoever wanted to hear of it. */
export const openPeople = (books: Books, reach: () => Reach) => {
  const tell = async (event: string, said: Readonly<Record<string, string>>): Promise<void> => {
    const data = Object.entries(said).map(([name, value]) => [`data[${name}]`, value]);
    const body = new URLSearchParams({ type: event, fired_at: new Date().toISOString(), ...Object.fromEntries(data) });
    for (const { url, events } of books.webhooks.values()) {
      const at = events?.[event] ? reach()?.(url) : undefined;
      if (at) await fetch(at, { method: 'POST', body });
    }
  };
  const there = (email: string): string => {
    const id = memberId(email);
    if (!books.members.has(id)) throw new Error(`${email} is not in the audience.`);
    return id;
  };
  return {
    leaves: (email: string): Promise<void> => {
      change(books, there(email), { status: 'unsubscribed', left: true });
      return tell('unsubscribe', { action: 'unsub', reason: 'manual', email, id: memberId(email) });
    },
    bounces: (email: string): Promise<void> => {
      change(books, there(email), { status: 'cleaned', left: true });
      return tell('cleaned', { reason: 'hard', email });
    },
    moves: (email: string, to: string): Promise<void> => {
      const fields = books.members.get(there(email)) ?? {};
      books.members.delete(memberId(email));
      change(books, memberId(to), { ...fields, email_address: to });
      return tell('upemail', { old_email: email, new_email: to, new_id: memberId(to) });
    },
    /** By the mail that Mailchimp itself asked them with. */
    comesBack: (email: string): void => change(books, there(email), { status: 'subscribed', left: false }),
  };
};

import type { Books, Json } from './books';
import { memberId } from './members';
import { type Answer, notFound, Refusal } from './refusal';

const mostAtOnce = 500;
const view = ({ emails, ...segment }: Json): Json => ({ ...segment, member_count: emails.size });

const membersOf = (books: Books, { emails }: Json, query: URLSearchParams): Answer => {
  const all = [...emails]
    .map((email: string) => books.members.get(memberId(email)))
    .filter((member) => member?.status === 'subscribed')
    .map((member) => ({ email_address: member?.email_address, status: member?.status }));
  const from = Number(query.get('offset') ?? '0');
  const members = all.slice(from, from + Number(query.get('count') ?? '10'));
  return { status: 200, body: { members, total_items: all.length } };
};

const remove = (segment: Json, emails: readonly string[]): void => {
  if (emails.length > mostAtOnce) throw new Refusal(400, 'At most 500 addresses can be removed at once.');
  for (const email of emails) segment.emails.delete(email);
};

const add = (books: Books, segment: Json, emails: readonly string[]): Answer => {
  if (emails.length > mostAtOnce) throw new Refusal(400, 'At most 500 addresses can be added at once.');
  const there = (email: string) => books.members.get(memberId(email))?.status === 'subscribed';
  const added = emails.filter(there);
  for (const email of added) segment.emails.add(email);
  const unknown = emails.filter((email) => !there(email));
  const error = 'Email addresses could not be added, because they are not subscribed to the audience.';
  return {
    status: 200,
    body: {
      members_added: added.map((email) => ({ id: memberId(email), email_address: email, status: 'subscribed' })),
      ...{ total_added: added.length, members_removed: [], total_removed: 0, error_count: unknown.length },
      errors: unknown.length ? [{ email_addresses: unknown, error }] : [],
    },
  };
};

/** `/lists/{list}/segments…`: static ones only, which Mailchimp shows as tags. */
export const segments = (
  books: Books,
  method: string,
  [, , , , id, part]: readonly string[],
  body: Json,
  query: URLSearchParams,
): Answer => {
  if (id !== undefined) {
    const known = books.segments.get(Number(id));
    if (!known) throw notFound();
    if (part === 'members') return membersOf(books, known, query);
    if (method !== 'POST') return { status: 200, body: view(known) };
    remove(known, body.members_to_remove ?? []);
    return add(books, known, body.members_to_add ?? []);
  }
  const all = [...books.segments.values()];
  if (method === 'GET') return { status: 200, body: { segments: all.map(view), total_items: all.length } };
  if (String(body.name).length > 100) throw new Refusal(400, 'A name has at most 100 characters.');
  if (all.some(({ name }) => name === body.name)) throw new Refusal(400, 'Sorry, that tag already exists.');
  const made: Json = { id: all.length + 1, name: body.name, type: 'static', emails: new Set<string>() };
  books.segments.set(made.id, made);
  add(books, made, body.static_segment ?? []);
  return { status: 200, body: view(made) };
};

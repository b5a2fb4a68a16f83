import type { Books, Json } from './books';
import { type Answer, notFound, Refusal } from './refusal';

const view = (id: string, { tags = [], ...fields }: Json): Json => ({
  id,
  ...fields,
  tags: tags.map((name: string) => ({ name })),
});

const tagged = (member: Json, changes: readonly Json[]): Json => {
  const tags = new Set<string>(member.tags ?? []);
  for (const { name, status } of changes)
    if (status === 'active') tags.add(name);
    else tags.delete(name);
  return { ...member, tags: [...tags] };
};

/** `/lists/{list}/members/{hash}…`. Who left by themselves is not brought back by a program. */
export const members = (books: Books, method: string, parts: readonly string[], body: Json): Answer => {
  const [, , , , hash = '', verb, action] = parts;
  const known = books.members.get(hash);
  if (action === 'delete-permanent' || (method === 'DELETE' && known)) {
    books.members.delete(hash);
    return { status: 204 };
  }
  if (method === 'PUT') {
    if (known?.compliance && body.status === 'subscribed')
      throw new Refusal(400, 'This contact is in compliance state, and cannot be subscribed.');
    const status = body.status ?? known?.status ?? body.status_if_new;
    books.members.set(hash, { ...known, ...body, status });
  } else if (!known) throw notFound();
  else if (method === 'PATCH') books.members.set(hash, { ...known, ...body });
  else if (method === 'POST' && verb === 'tags') books.members.set(hash, tagged(known, body.tags));
  return verb === 'tags' ? { status: 204 } : { status: 200, body: view(hash, books.members.get(hash) ?? {}) };
};

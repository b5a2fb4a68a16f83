import type { Books, Collection, Json, Store } from './books';
import { knowCustomer } from './members';
import { type Answer, notFound, Refusal } from './refusal';

const ok = (body: Json): Answer => ({ status: 200, body });
const gone: Answer = { status: 204 };
const bad = (detail: string) => new Refusal(400, detail);

const requireCampaign = (books: Books, { campaign_id: id }: Json): void => {
  if (id !== undefined && !books.campaigns.has(id)) throw bad('A campaign with the provided ID does not exist.');
};

/** An order or a cart holds only what the store has; its customer becomes one of the store's. */
const withParts = (store: Store, fields: Json): Json => {
  for (const { product_id: product, product_variant_id: variant } of (fields.lines ?? []) as Json[]) {
    const known = store.products.get(product);
    if (!known) throw bad('A product with the provided ID does not exist in the account for this list.');
    if (!known.variants?.some(({ id }: Json) => id === variant))
      throw bad('A product with the provided variant ID does not exist in the account for this list.');
  }
  const { customer } = fields;
  if (!customer) return fields;
  const known = store.customers.get(customer.id);
  if (!known && !customer.email_address) throw bad('A customer with the provided ID does not exist.');
  // Who is there already is not subscribed by an order.
  const consents = known?.opt_in_status ?? customer.opt_in_status ?? false;
  store.customers.set(customer.id, { ...known, ...customer, opt_in_status: consents });
  return fields;
};

const complete: Partial<Record<Collection, readonly string[]>> = {
  products: ['title', 'variants'],
  customers: ['email_address', 'opt_in_status'],
  orders: ['customer', 'currency_code', 'order_total', 'lines'],
};

interface Place {
  readonly store: Store;
  readonly collection: Collection;
  /** Below the store: a code's has its rule's before it. */
  readonly key: string;
}

const put = ({ store, collection, key }: Place, body: Json): Answer => {
  const known = store[collection].get(key);
  const missing = known ? [] : (complete[collection] ?? []).filter((name) => body[name] === undefined);
  if (missing.length)
    throw new Refusal(
      400,
      'Required fields were not provided.',
      missing.map((field) => ({ field, message: 'missing' })),
    );
  const fields = { ...known, ...withParts(store, body) };
  store[collection].set(key, fields);
  return ok(fields);
};

const post = ({ store, collection, key }: Place, body: Json): Answer => {
  const id = key + String(body.id);
  const one = collection.replace(/s$/, '').replace('-', ' ');
  if (store[collection].has(id))
    throw bad(`A ${one} with the provided ID already exists in the account for this list.`);
  store[collection].set(id, withParts(store, body));
  return ok(body);
};

const patch = ({ store, collection, key }: Place, body: Json): Answer => {
  const known = store[collection].get(key);
  if (!known) throw notFound();
  const fields = { ...known, ...withParts(store, body) };
  store[collection].set(key, fields);
  return ok(fields);
};

const remove = ({ store, collection, key }: Place): Answer => {
  if (!store[collection].delete(key)) throw notFound();
  if (collection === 'promo-rules') {
    for (const id of store['promo-codes'].keys()) if (id.startsWith(`${key}/`)) store['promo-codes'].delete(id);
  }
  return gone;
};

const aboutStores = (books: Books, method: string, id: string | undefined, body: Json): Answer => {
  const known = id === undefined ? undefined : books.stores.get(id);
  if (method === 'POST') {
    if (books.stores.has(String(body.id))) throw bad('A store with the provided ID already exists in the account.');
    return ok(books.open(body).fields);
  }
  if (!known || id === undefined) throw notFound();
  if (method === 'PATCH') books.stores.set(id, { ...known, fields: { ...known.fields, ...body } });
  if (method === 'DELETE') books.stores.delete(id);
  return ok(books.stores.get(id)?.fields ?? {});
};

/** `/ecommerce/…`: what stores hold is made, changed and taken away as Mailchimp does it. */
export const ecommerce = (books: Books, method: string, parts: readonly string[], body: Json): Answer => {
  const [, , , storeId, first, id, second, code] = parts;
  if (!first) return aboutStores(books, method, storeId, body);
  const store = books.stores.get(storeId ?? '');
  if (!store) throw notFound();
  if (second === 'promo-codes' && !store['promo-rules'].has(id ?? '')) throw notFound();
  const place = {
    store,
    collection: (second ?? first) as Collection,
    key: second ? `${id}/${code ?? ''}` : (id ?? ''),
  };
  if (method !== 'DELETE' && place.collection === 'customers') knowCustomer(books, body);
  if (method !== 'DELETE' && body.customer) knowCustomer(books, body.customer);
  if (method !== 'DELETE') requireCampaign(books, body);
  if (method === 'PUT') return put(place, { ...body, id });
  if (method === 'POST') return post(place, body);
  if (method === 'PATCH') return patch(place, body);
  if (method === 'DELETE') return remove(place);
  const found = store[place.collection].get(place.key);
  if (!found) throw notFound();
  return ok(found);
};

import type { ReminderService } from '../../src/plugins/commerce/server/src/reminder/reminder-service';
import { hashOf } from '../../src/plugins/commerce/server/src/platform/secrets';
import type { ApiClient } from './api-client';
import { guest, type Guest, type Wanted } from './guest';
import { hasten, postpone } from './hasten';
import type { Shop } from './shop';
import type { Inbox, Received } from './smtp-inbox';
import { until } from './until';

const hour = 3_600_000;

export interface LeftCart {
  readonly id: number;
  readonly who: Guest;
}

/** What a shop does by itself about carts, stock and orders, and how time goes by for them. */
export const remindersOf = (shop: Shop, inbox: Inbox, staff: ApiClient) => {
  const rows = (table: string) => shop.strapi.db.connection(`commerce_${table}`);
  const service: ReminderService = shop.strapi.plugin('commerce').service('reminder');
  const age = async ({ id }: Pick<LeftCart, 'id'>, hours: number): Promise<void> => {
    await rows('carts')
      .where({ id })
      .decrement('touched_at', hours * hour);
    await rows('cart_lines')
      .where({ cart_id: id })
      .decrement('changed_at', hours * hour);
  };
  const filled = async (email: string, ...lines: readonly Wanted[]): Promise<LeftCart> => {
    const who = await guest(shop.api, ...lines);
    expect((await shop.api.patch('/cart', { email }, who.headers)).status).toBe(200);
    const tokenHash = hashOf(String(who.headers['cart-token']));
    return { who, id: (await rows('carts').where('token_hash', tokenHash).first('id')).id };
  };
  return {
    ...{ rows, service, age, filled },
    /** Puts the shop's own sweeps off for an hour: none comes between those that a test asks for. */
    alone: async (): Promise<void> => {
      for (const turn of ['abandoned-carts', 'back-in-stock', 'reviews']) await postpone(shop, `reminder.${turn}`);
    },
    /** Those that are named are on, the others off. */
    settings: async (settings: object): Promise<void> => {
      expect((await staff.put('/settings/reminders', settings)).status).toBe(200);
    },
    leaves: async (email: string, ...lines: readonly Wanted[]): Promise<LeftCart> => {
      const cart = await filled(email, ...lines);
      await age(cart, 5);
      return cart;
    },
    /** The mails of a kind that an address got, once the shop knows of `count` that they are out. */
    got: async (kind: string, email: string, count: number): Promise<[Received, ...Received[]]> => {
      const sent = await until(
        () => rows('mails').where({ kind, recipient: email, status: 'sent' }).pluck('document_id'),
        (mails) => mails.length >= count,
      );
      expect(sent).toHaveLength(count);
      return inbox.to(email).filter(({ mail }) => sent.some((id: string) => mail.messageId?.includes(id))) as [
        Received,
        ...Received[],
      ];
    },
    /** Of carts, orders or requests: whether a mail was ever written about them. */
    written: async (kind: string): Promise<string[]> => rows('mails').where({ kind }).pluck('key'),
    /** So many mails of a kind were tried once: the server took none. */
    refused: (kind: string, count: number) =>
      until(
        () => rows('mails').where({ kind, status: 'waiting' }).whereNotNull('reason').pluck('key'),
        (keys) => keys.length === count,
      ),
    /** As `until`, while all that failed is tried again at once. */
    untilTried: async <T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> =>
      until(async () => {
        await hasten(shop);
        return read();
      }, wanted),
    restocks: async (sku: string, onHand: number): Promise<void> => {
      expect((await staff.put(`/stock/${sku}`, { onHand })).status).toBe(200);
    },
  };
};

/** As a mailbox leaves for its owner (RFC 8058). */
export const leaveByOneClick = async (shop: Shop, { raw }: Received): Promise<void> => {
  const headers = raw.replace(/\r\n[ \t]+/g, ' ');
  expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  const url = new URL(/^List-Unsubscribe: <([^>]+)>/m.exec(headers)?.[1] ?? '');
  const body = 'List-Unsubscribe=One-Click';
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await fetch(`${shop.url}${url.pathname}`, { method: 'POST', body, headers: type })).status).toBe(200);
};

/** So many subscribers, each with a cart left behind five hours ago, straight into the tables. */
export const manyLeft = async (
  { strapi }: Pick<Shop, 'strapi'>,
  sku: string,
  count: number,
  each = 1,
  name = 'many',
): Promise<readonly string[]> => {
  const rows = (table: string) => strapi.db.connection(`commerce_${table}`);
  const at = Date.now() - 5 * hour;
  const emails = Array.from({ length: count }, (_, n) => `${name}-${n}@example.com`);
  const consent = {
    locale: 'en',
    status: 'subscribed',
    source: 'form',
    wording: 'Yes',
    asked_at: at,
    confirmed_at: at,
  };
  await rows('subscribers').insert(emails.map((email, n) => ({ document_id: `${name}${n}`, email, ...consent })));
  const details = { status: 'open', currency: 'EUR', locale: 'en' };
  for (let turn = 0; turn < each; turn += 1) {
    const carts: { id: number }[] = await rows('carts')
      .insert(emails.map((email) => ({ ...details, email, token_hash: `${turn} ${email}`, touched_at: at + turn })))
      .returning('id');
    await rows('cart_lines').insert(
      carts.map(({ id }) => ({
        document_id: `line${id}`,
        cart_id: id,
        sku,
        quantity: 1,
        changed_at: at,
        seen_prices: '{}',
      })),
    );
  }
  return emails;
};

import { databaseNow, isPostgres, type Sql } from '../platform/strapi';
import { snake } from '../platform/record';
import { giftCard, type GiftCard } from './schemas/gift-card';
import { giftCardMovement, type GiftCardMovement } from './schemas/gift-card-movement';

const cards = (sql: Sql) => sql(giftCard.table);
const movements = (sql: Sql) => sql(giftCardMovement.table);
const first = (rows: any[]): GiftCard | undefined => (rows[0] ? giftCard.fromRow(rows[0]) : undefined);

export const insertCard = async (sql: Sql, values: Omit<GiftCard, 'id'>): Promise<GiftCard> =>
  giftCard.fromRow((await cards(sql).insert(giftCard.toRow(values)).returning('*'))[0]);

export const cardByCode = async (sql: Sql, codeHash: string): Promise<GiftCard | undefined> =>
  first(await cards(sql).where('code_hash', codeHash));

export const cardById = async (sql: Sql, publicId: string): Promise<GiftCard | undefined> =>
  first(await cards(sql).where('document_id', publicId));

const inOrderOf = (publicIds: readonly string[], rows: any[]): GiftCard[] => {
  const found = new Map(rows.map((row) => [row.document_id, giftCard.fromRow(row)]));
  return publicIds.flatMap((id) => found.get(id) ?? []);
};

/** What a cart has to know of a card. */
export type HeldCard = Pick<GiftCard, (typeof held)[number]>;
const held = ['id', 'publicId', 'currency', 'balance', 'disabled', 'expiresAt', 'lastFour'] as const;

/**
 * SQL for the cards whose ids a JSON column lists, as `heldCards` reads them. Joined into the one statement that reads
 * the column's row.
 */
export const heldCardsOf = (sql: Sql, listed: string): string => {
  const columns = held.map((key) => (key === 'publicId' ? 'document_id' : snake(key)));
  const fields = columns.map((name) => `'${name}', g.${name}`).join(', ');
  const [list, one, ids] = isPostgres(sql)
    ? ['json_agg', 'json_build_object', `select jsonb_array_elements_text(${listed})`]
    : ['json_group_array', 'json_object', `select value from json_each(${listed})`];
  return `(select ${list}(${one}(${fields})) from ${giftCard.table} g where g.document_id in (${ids}))`;
};

/** In the order of the ids. */
export const heldCards = (publicIds: readonly string[], answer: any): HeldCard[] =>
  inOrderOf(publicIds, typeof answer === 'string' ? JSON.parse(answer) : (answer ?? []));

/** In the order given, locked until the transaction ends; always in one order, so that two who share cards cannot wait for each other. */
export const lockCards = async (sql: Sql, publicIds: readonly string[]): Promise<GiftCard[]> => {
  if (!publicIds.length) return [];
  const query = cards(sql)
    .whereIn('document_id', [...publicIds])
    .orderBy('id');
  return inOrderOf(publicIds, await (isPostgres(sql) ? query.forUpdate() : query));
};

export const cardsOfOrder = async (sql: Sql, orderId: number): Promise<GiftCard[]> =>
  (await cards(sql).where('order_id', orderId).orderBy('id')).map((row: any) => giftCard.fromRow(row));

/**
 * Moves a card's balance and writes down why; a cause moves a card once. False: it had moved it before. Throws where
 * the balance would fall below zero, and then nothing of the transaction may stay.
 */
export const moveBalance = async (
  sql: Sql,
  movement: Omit<GiftCardMovement, 'id' | 'happenedAt'>,
): Promise<boolean> => {
  const row = { ...giftCardMovement.toRow(movement), happened_at: databaseNow(sql) };
  const written = await movements(sql).insert(row).onConflict(['card_id', 'cause']).ignore().returning('id');
  if (!written.length) return false;
  const { amount, cardId } = movement;
  const moved = await cards(sql)
    .where('id', cardId)
    .whereRaw('balance + ? >= 0', [amount])
    .update({ balance: sql.raw('balance + ?', [amount]) });
  if (!moved) throw new Error(`The gift card ${cardId} does not hold ${-amount}.`);
  return true;
};

/** What an order took from cards. */
export const redeemedBy = async (sql: Sql, orderId: number): Promise<GiftCardMovement[]> =>
  (await movements(sql).where({ order_id: orderId, kind: 'redeemed' }).orderBy('card_id')).map((row: any) =>
    giftCardMovement.fromRow(row),
  );

export const movementsOf = async (sql: Sql, cardId: number): Promise<GiftCardMovement[]> =>
  (await movements(sql).where('card_id', cardId).orderBy('id')).map((row: any) => giftCardMovement.fromRow(row));

export const updateCard = async (
  sql: Sql,
  publicId: string,
  values: Partial<Pick<GiftCard, 'disabled' | 'expiresAt' | 'note'>>,
): Promise<GiftCard | undefined> =>
  first(await cards(sql).where('document_id', publicId).update(giftCard.toRow(values)).returning('*'));

export interface CardQuery {
  readonly q?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** The newest first; `q` as their holders read them out. */
export const cardsPage = async (
  sql: Sql,
  { q, page, pageSize }: CardQuery,
): Promise<{ rows: GiftCard[]; total: number }> => {
  const matching = cards(sql);
  if (q)
    matching.where(
      'last_four',
      q
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(-4)
        .toUpperCase(),
    );
  const rows: any[] = await matching
    .clone()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted]: any[] = await matching.clone().count({ total: '*' });
  return { rows: rows.map((row) => giftCard.fromRow(row)), total: Number(counted.total) };
};

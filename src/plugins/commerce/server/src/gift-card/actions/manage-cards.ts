import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { CardChange, CardView, NewCard } from '../contract';
import { cardView } from '../core/views';
import { cardById, cardsPage, movementsOf, updateCard, type CardQuery } from '../store';
import { issueCard } from './issue-card';

const cardNotFound = () => new CommerceError('not-found', 'gift-card.not-found', 'There is no such gift card.');
const instantOf = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null);

/** Staff give a card away. Its code is told this once. */
export const giveCard = (strapi: Strapi, { amount, currency, expiresAt, note }: NewCard) =>
  transaction(strapi, async (tx) => {
    const wanted = { amount, currency, orderId: null, expiresAt: instantOf(expiresAt), note: note ?? null };
    const { card, code } = await issueCard(tx, wanted);
    return { ...cardView(card), code };
  });

export const listCards = async (strapi: Strapi, query: CardQuery) => {
  const { rows, total } = await cardsPage(connection(strapi), query);
  return { rows: rows.map(cardView), total };
};

export const showCard = async (strapi: Strapi, id: string) => {
  const sql = connection(strapi);
  const card = await cardById(sql, id);
  if (!card) throw cardNotFound();
  const movements = (await movementsOf(sql, card.id)).map(({ kind, amount, orderId, happenedAt }) => ({
    ...{ kind, amount, orderId },
    happenedAt: new Date(happenedAt).toISOString(),
  }));
  return { ...cardView(card), movements };
};

export const changeCard = async (strapi: Strapi, id: string, change: CardChange): Promise<CardView> => {
  const { disabled, note = null } = change;
  const changed = await updateCard(connection(strapi), id, {
    ...{ disabled, note },
    expiresAt: instantOf(change.expiresAt),
  });
  if (!changed) throw cardNotFound();
  return cardView(changed);
};

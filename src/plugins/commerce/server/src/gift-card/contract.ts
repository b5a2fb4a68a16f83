import { z } from '@strapi/utils';
import { pageFields } from '../platform/paging';
import { isCurrency } from '../money';

export const cardQuery = z.strictObject({
  /** The end of a code, as its holder reads it out. */
  q: z.string().trim().min(1).max(40).optional(),
  ...pageFields(),
});

export const cardParams = z.strictObject({ id: z.string().min(1).max(40) });

const expiresAt = z.iso.datetime({ offset: true }).nullish();
const note = z.string().trim().max(500).nullish();

export const newCard = z.strictObject({
  /** Minor units of `currency`. */
  amount: z.int().min(1).max(100_000_000),
  currency: z.string().refine(isCurrency, 'is not an ISO 4217 currency'),
  expiresAt,
  note,
});
export type NewCard = z.output<typeof newCard>;

export const cardChange = z.strictObject({ disabled: z.boolean(), expiresAt, note });
export type CardChange = z.output<typeof cardChange>;

export const cardView = z.object({
  id: z.string(),
  lastFour: z.string(),
  currency: z.string(),
  initial: z.int(),
  balance: z.int(),
  disabled: z.boolean(),
  expiresAt: z.string().nullable(),
  note: z.string().nullable(),
  issuedAt: z.string(),
});
export type CardView = z.output<typeof cardView>;

/** With its code, said this once. */
export const issuedCardView = cardView.extend({ code: z.string() });

export const wholeCardView = cardView.extend({
  movements: z.array(
    z.object({ kind: z.string(), amount: z.int(), orderId: z.int().nullable(), happenedAt: z.string() }),
  ),
});

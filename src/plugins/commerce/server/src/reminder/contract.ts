import { z } from '@strapi/utils';
import { localeShape } from '../platform/locale-shape';

/** Mails that go out by themselves once staff have switched them on. */
export const reminderSettings = z.strictObject({
  /** To subscribers of the newsletter who left a cart behind. */
  abandonedCart: z
    .strictObject({
      enabled: z.boolean().default(false),
      /** How long a cart has to lie untouched. */
      afterHours: z.int().min(1).max(168).default(4),
      /** How long an address is left in peace afterwards, whatever carts it leaves. */
      pauseDays: z.int().min(1).max(365).default(7),
    })
    .prefault({}),
  /** To whoever asked for it where an item is sold out. */
  backInStock: z
    .strictObject({
      enabled: z.boolean().default(false),
      /** How many units have to be there. */
      atLeast: z.int().min(1).max(1000).default(1),
    })
    .prefault({}),
  /** To buyers, once per order. */
  reviewRequest: z
    .strictObject({
      enabled: z.boolean().default(false),
      /** How long after the last of an order was handed over. */
      afterDays: z.int().min(1).max(365).default(14),
      /** subscribers: of the newsletter only · buyers: all who have not objected, where the law lets a shop ask them. */
      to: z.enum(['subscribers', 'buyers']).default('subscribers'),
    })
    .prefault({}),
});
export type ReminderSettings = z.output<typeof reminderSettings>;

export const stockRequestBody = z.strictObject({
  sku: z.string().trim().min(1).max(100),
  email: z.email().max(254).toLowerCase(),
  /** What its owner reads. */
  locale: localeShape.optional(),
  /** Left empty by people, who do not see it. */
  website: z.string().max(2000).nullish(),
});
export type StockRequestBody = z.output<typeof stockRequestBody>;

export const acceptedView = z.object({ accepted: z.literal(true) });
export const offeredView = z.object({ offered: z.boolean() });

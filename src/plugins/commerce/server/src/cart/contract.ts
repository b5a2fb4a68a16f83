import { z } from '@strapi/utils';
import { addressShape, addressView, withStateCode } from '../customer';
import { isCurrency } from '../money';
import { localeShape } from '../platform/locale-shape';
import { problemCodes } from './core/problems';

const amount = z.int();
const image = z.unknown().nullable();

export const quantityShape = z.int32().min(1);
export const currencyShape = z.string().refine(isCurrency, 'is not an ISO 4217 currency');
const sku = z.string().trim().min(1).max(100);

/** What the link that led to the shop said in `campaign`: the order will be counted among that campaign's. */
const campaignShape = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'is not a campaign’s id');

export const newLine = z.strictObject({ sku, quantity: quantityShape, note: z.string().max(500).optional() });
export const newCart = z.strictObject({
  currency: currencyShape.optional(),
  locale: localeShape.optional(),
  lines: z
    .array(z.strictObject({ sku, quantity: quantityShape }))
    .max(200)
    .optional(),
  campaign: campaignShape.optional(),
});
export const changedLine = z.strictObject({ quantity: z.int32().min(0) });
export const lineParams = z.strictObject({ id: z.string().min(1).max(64) });

const address = addressShape.transform(withStateCode);

/** What a buyer tells us about themselves; null takes it back. */
export const cartDetails = z.strictObject({
  email: z.email().max(254).toLowerCase().nullish(),
  phone: z.string().trim().max(50).nullish(),
  shippingAddress: address.nullish(),
  billingAddress: address.nullish(),
  shippingOption: z.string().max(100).nullish(),
  vatId: z.string().trim().min(1).max(30).nullish(),
  note: z.string().max(2000).nullish(),
  newsletter: z.boolean().nullish(),
  campaign: campaignShape.nullish(),
  locale: localeShape.optional(),
});
export type CartDetails = z.output<typeof cartDetails>;

export const lineView = z
  .object({
    id: z.string(),
    sku: z.string(),
    title: z.string(),
    variant: z.string().nullable(),
    image,
    slug: z.string().nullable(),
    quantity: z.int32(),
    unitPrice: amount,
    compareAt: amount.nullable(),
    subtotal: amount,
    discount: amount,
    tax: amount,
    total: amount,
    requiresShipping: z.boolean(),
  })
  .meta({ id: 'Line' });

export const taxReliefShape = z.enum(['exempt', 'reverse-charge']).meta({ id: 'TaxRelief' });

/**
 * total = subtotal − discount + shipping + (pricesIncludeTax ? 0 : tax). The lines' totals and shipping add up to it;
 * where prices do not include tax, together with `shippingTax`.
 */
export const totalsView = z
  .object({
    subtotal: amount,
    discount: amount,
    shipping: amount,
    tax: amount,
    /** The part of `tax` that is due on shipping. */
    shippingTax: amount,
    total: amount,
    pricesIncludeTax: z.boolean(),
    taxes: z.array(z.object({ name: z.string(), rate: z.int(), amount })),
  })
  .meta({ id: 'Totals' });

export const problemView = z
  .object({
    code: z.enum(problemCodes),
    about: z.string(),
    message: z.string(),
    available: z.int32().optional(),
    was: amount.optional(),
    now: amount.optional(),
    expected: amount.optional(),
    total: amount.optional(),
  })
  .meta({ id: 'Problem' });

export const newCode = z.strictObject({ code: z.string().min(1).max(300) });
export const codeParams = z.strictObject({ code: z.string().min(1).max(300) });

export const newGiftCard = z.strictObject({ code: z.string().min(1).max(60) });
export const giftCardParams = z.strictObject({ id: z.string().min(1).max(40) });

/** `amount`: what it pays of this cart. */
const giftCardView = z
  .object({ id: z.string(), lastFour: z.string(), balance: amount, amount })
  .meta({ id: 'CartGiftCard' });

const openCartView = z.object({
  token: z.string().optional(),
  status: z.enum(['open', 'checkout']),
  currency: z.string(),
  locale: z.string(),
  lines: z.array(lineView),
  discountCodes: z.array(z.object({ code: z.string(), amount })),
  discounts: z.array(z.object({ title: z.string(), amount })),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  shippingAddress: addressView.nullable(),
  billingAddress: addressView.nullable(),
  shippingOption: z.string().nullable(),
  vatId: z.string().nullable(),
  /** Why no tax is charged; null where it is due as usual. */
  taxRelief: taxReliefShape.nullable(),
  note: z.string().nullable(),
  giftCards: z.array(giftCardView),
  /** What is left of the total for another way to pay. */
  amountDue: amount,
  totals: totalsView,
  problems: z.array(problemView),
});
/** After the checkout the token answers only this. */
const orderedCartView = z.object({ status: z.literal('ordered'), orderNumber: z.string() });

export const cartView = z.union([openCartView, orderedCartView]).meta({ id: 'Cart' });
export type OpenCartView = z.output<typeof openCartView>;
export type LineView = z.output<typeof lineView>;

export const restoreParams = z.strictObject({ token: z.string().min(1).max(200) });
/** `token`: of a new cart that holds the goods. Without one they are in the cart that whoever asked had open. */
export const restoredCart = z
  .object({ status: z.enum(['open', 'checkout', 'ordered']), token: z.string().optional() })
  .meta({ id: 'RestoredCart' });
export type RestoredCart = z.output<typeof restoredCart>;

/** Where a buyer fetches the goods. */
export const pickupView = addressView
  .omit({ company: true, phone: true })
  .extend({ hours: z.string().nullable() })
  .meta({ id: 'Pickup' });

export const shippingOptionView = z
  .object({
    id: z.string(),
    label: z.string(),
    price: amount,
    /** From which day to which, in the store's time zone, as an ISO 8601 interval: `2026-03-02/2026-03-04`. */
    arrives: z.string().optional(),
    /** The buyer comes for it: no shipping address is needed. */
    pickup: pickupView.optional(),
  })
  .meta({ id: 'ShippingOption' });
export type ShippingOptionView = z.output<typeof shippingOptionView>;

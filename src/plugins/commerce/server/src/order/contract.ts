import { z } from '@strapi/utils';
import { groupings } from './core/groupings';
import { orderActions } from './core/possible';
import { pageFields } from '../platform/paging';
import { lineView, pickupView, taxReliefShape, totalsView } from '../cart';
import { addressShape, addressView } from '../customer';

export const orderStatusShape = z.enum(['created', 'pending', 'completed', 'cancelled']).meta({ id: 'OrderStatus' });
export const paymentStatusShape = z
  .enum(['unpaid', 'authorized', 'paid', 'partially_refunded', 'refunded', 'disputed'])
  .meta({ id: 'PaymentStatus' });
export const fulfillmentStatusShape = z
  .enum(['unfulfilled', 'partially_fulfilled', 'fulfilled', 'not_required'])
  .meta({ id: 'FulfillmentStatus' });
const instant = z.string();

/** What a person has to look at. */
export const attentionShape = z.enum([
  'payment-mismatched',
  'out-of-stock',
  'paid-after-cancel',
  'authorization-lost',
  'refund-failed',
  'disputed',
  'fulfillment-held',
]);

const refundView = z.object({
  id: z.string(),
  amount: z.int(),
  status: z.enum(['created', 'pending', 'refunded', 'failed']),
  origin: z.enum(['staff', 'automatic', 'provider']),
  reason: z.string().nullable(),
  failure: z.string().nullable(),
  /** The units it was for, where it was for lines. */
  lines: z.array(z.object({ id: z.string(), quantity: z.int() })),
  at: instant,
});

const invoiceLink = z
  .object({
    number: z.string(),
    kind: z.enum(['invoice', 'credit-note']),
    /** Its PDF. */
    url: z.string(),
    issuedAt: instant,
    total: z.int(),
  })
  .meta({ id: 'InvoiceLink' });
export type InvoiceLink = z.output<typeof invoiceLink>;

export const orderView = z
  .object({
    number: z.string(),
    token: z.string().optional(),
    status: orderStatusShape,
    paymentStatus: paymentStatusShape,
    fulfillmentStatus: fulfillmentStatusShape,
    cancelReason: z.enum(['refused', 'expired', 'customer', 'staff', 'out-of-stock']).nullable(),
    currency: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    note: z.string().nullable(),
    lines: z.array(lineView),
    totals: totalsView,
    /** The part of the total that gift cards pay. */
    paidByGiftCards: z.int(),
    discounts: z.array(z.object({ title: z.string(), code: z.string().nullable(), amount: z.int() })),
    vatId: z.string().nullable(),
    taxRelief: taxReliefShape.nullable(),
    shippingAddress: addressView.nullable(),
    billingAddress: addressView.nullable(),
    shippingOption: z
      .object({
        id: z.string(),
        label: z.string(),
        price: z.int(),
        pickup: pickupView.optional(),
      })
      .nullable(),
    payments: z.array(z.object({ provider: z.string(), status: z.string(), amount: z.int(), refunded: z.int() })),
    fulfillments: z.array(
      z.object({
        provider: z.string(),
        status: z.string(),
        carrier: z.string().nullable(),
        tracking: z.string().nullable(),
        trackingUrl: z.string().nullable(),
      }),
    ),
    downloads: z.array(
      z.object({
        title: z.string(),
        url: z.string(),
        attemptsLeft: z.int32().nullable(),
        expiresAt: instant.nullable(),
      }),
    ),
    /** What was issued for it so far; the checkout's own answer leaves it out. */
    invoices: z.array(invoiceLink).optional(),
    createdAt: instant,
    completedAt: instant.nullable(),
    timeline: z.array(z.object({ at: instant, type: z.string(), data: z.record(z.string(), z.unknown()).optional() })),
  })
  .meta({ id: 'Order' });
export type OrderView = z.output<typeof orderView>;
/** What the slice that hands orders over tells of one. */
export type Deliveries = Pick<OrderView, 'fulfillments' | 'downloads'>;

/** With what only staff see. */
export const staffOrderView = orderView.extend({
  attention: attentionShape.nullable(),
  refunds: z.array(refundView),
  /** What can still be given back, in minor units. */
  refundable: z.int(),
  /** What staff can do with it as it is now. */
  possible: z.array(z.enum(orderActions)),
});
export type StaffOrderView = z.output<typeof staffOrderView>;

/** Nothing named: all that is left. */
export const refundBody = z
  .strictObject({
    /** Minor units of the order's currency. */
    amount: z.int().min(1).optional(),
    lines: z
      .array(z.strictObject({ id: z.string().min(1).max(40), quantity: z.int().min(1).max(1_000_000) }))
      .min(1)
      .max(1000)
      .optional(),
    restock: z.boolean().optional(),
    reason: z.string().trim().min(1).max(500).optional(),
  })
  .refine(({ amount, lines }) => amount === undefined || lines === undefined, {
    path: ['amount'],
    message: 'name an amount or lines, not both',
  })
  .refine(({ lines, restock }) => !restock || lines !== undefined, {
    path: ['restock'],
    message: 'needs the lines whose units go back on the shelf',
  });
export type RefundBody = z.output<typeof refundBody>;

/** A gift card an order bought, for whoever bought it. Amounts in minor units. */
export const boughtCardView = z
  .object({
    code: z.string(),
    currency: z.string(),
    initial: z.int(),
    balance: z.int(),
    expiresAt: z.string().nullable(),
  })
  .meta({ id: 'BoughtGiftCard' });

export const numberParams = z.strictObject({ number: z.string().min(1).max(40) });

/** `from` and `to` are days, both inclusive, in the store's time zone. */
const day = z.iso.date();
const word = z.string().trim().min(1).max(200);

const orderFilters = {
  /** A part of the number, the e-mail address, a name, or of a SKU that was bought. */
  q: z.string().trim().max(100).optional(),
  status: orderStatusShape.optional(),
  paymentStatus: paymentStatusShape.optional(),
  fulfillmentStatus: fulfillmentStatusShape.optional(),
  /** `any`: orders that a person has to look at, whatever for. */
  attention: z.union([z.literal('any'), attentionShape]).optional(),
  /** Placed on these days. */
  from: day.optional(),
  to: day.optional(),
  /** Completed on these days: what reports count. */
  completedFrom: day.optional(),
  completedTo: day.optional(),
  email: word.optional(),
  /** Where it goes; where it is billed, if it goes nowhere. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  provider: word.optional(),
  /** The campaign that led to it. */
  campaign: word.optional(),
  /** Exactly this SKU, or anything of this entry, was bought. */
  sku: word.optional(),
  entry: word.optional(),
  /** What a sales report counts in this group of its `groupBy`. */
  groupBy: z.enum(groupings).optional(),
  group: word.optional(),
  sort: z.enum(['-createdAt', 'createdAt', '-total', 'total', 'number', '-number']).default('-createdAt'),
};

const inPairs = ({ group, groupBy }: { readonly group?: string | undefined; readonly groupBy?: string | undefined }) =>
  (group === undefined) === (groupBy === undefined);
const unpaired = { path: ['group'], message: 'is told together with groupBy' };

export const orderListQuery = z.strictObject({ ...orderFilters, ...pageFields() }).refine(inPairs, unpaired);
export type OrderListQuery = z.output<typeof orderListQuery>;

export const pageQuery = z.strictObject(pageFields());

export const lookupBody = z.strictObject({
  number: z.string().trim().min(1).max(40),
  email: z.email().max(254).toLowerCase(),
});
export type LookupBody = z.output<typeof lookupBody>;
export const lookupView = z.object({ accepted: z.literal(true) });

/** As their buyer sees it in a list. */
export const myOrderRowView = z
  .object({
    number: z.string(),
    status: orderStatusShape,
    paymentStatus: paymentStatusShape,
    fulfillmentStatus: fulfillmentStatusShape,
    currency: z.string(),
    total: z.int(),
    units: z.int32(),
    createdAt: instant,
    completedAt: instant.nullable(),
  })
  .meta({ id: 'OrderSummary' });
export type MyOrderRowView = z.output<typeof myOrderRowView>;

export const orderRowView = myOrderRowView.extend({
  email: z.string(),
  /** Of the address it goes to, or is billed to. */
  name: z.string().nullable(),
  country: z.string().nullable(),
  attention: attentionShape.nullable(),
});
export type OrderRowView = z.output<typeof orderRowView>;

/** The same filters, or just these orders: numbers, separated by commas. */
export const orderExportQuery = z
  .strictObject({
    ...orderFilters,
    numbers: z
      .string()
      .max(8000)
      .transform((text) => text.split(',').filter(Boolean))
      .optional(),
  })
  .refine(inPairs, unpaired);
export type OrderExportQuery = z.output<typeof orderExportQuery>;

export const noteBody = z.strictObject({ text: z.string().trim().min(1).max(5000) });

/** One of them, or both. */
export const addressesBody = z
  .strictObject({ shippingAddress: addressShape.optional(), billingAddress: addressShape.optional() })
  .refine(({ shippingAddress, billingAddress }) => shippingAddress || billingAddress, {
    path: ['shippingAddress'],
    message: 'name an address',
  });
export type AddressesBody = z.output<typeof addressesBody>;

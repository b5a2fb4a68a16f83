import { z } from '@strapi/utils';
import { isCurrency } from '../../money';

/**
 * What editors fill in, as the two custom fields keep it in the entry's JSON. Amounts are minor units per currency:
 * `{ "EUR": { "amount": 1250, "compareAt": null } }`. Weights are grams.
 */
export const amountShape = z.int().min(0).max(999_999_999_999);

const price = z
  .strictObject({
    amount: amountShape,
    /** The struck-through former price; above `amount` or absent. */
    compareAt: amountShape.nullish(),
  })
  .refine((value) => value.compareAt == null || value.compareAt > value.amount, {
    path: ['compareAt'],
    message: 'must be above the price',
  });

const prices = z
  .record(z.string().refine(isCurrency, 'is not an ISO 4217 currency'), price)
  .refine((value) => Object.keys(value).length > 0, 'needs a price in at least one currency');

/** Letters, digits and - _ . / only, so that a SKU survives addresses, spreadsheets and bar codes. */
export const skuShape = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _./+-]*$/u, 'holds letters, digits, spaces and - _ . / + only');

const recordId = z.string().regex(/^[a-z0-9]{1,40}$/, 'is not the id of a record');

/** How a thing is handed over, beside or in place of a parcel. All it names is kept elsewhere: entries may be public. */
export const deliveryShape = z.strictObject({
  /** Private files, downloaded with a link that counts. Left out: the shop's usual limits. */
  download: z
    .strictObject({
      files: z.array(recordId).min(1, 'needs a file').max(20),
      attempts: z.union([z.int().min(1).max(1000), z.literal('unlimited')]).nullish(),
      days: z.union([z.int().min(1).max(3650), z.literal('unlimited')]).nullish(),
    })
    .nullish(),
  /** A message by e-mail, perhaps with licence keys. */
  email: z.strictObject({ good: recordId }).nullish(),
  /** An outside fulfiller, and what it calls the product. */
  fulfiller: z
    .strictObject({
      provider: z.string().regex(/^[a-z][a-z0-9-]{0,49}$/, 'is not the id of a provider'),
      product: z.string().trim().min(1).max(200),
    })
    .nullish(),
});
export type Delivery = z.output<typeof deliveryShape>;

const sellable = {
  /** Without one, a stable SKU is made from the entry's id. */
  sku: skuShape.nullish(),
  prices,
  taxCategory: z.string().min(1).max(50).nullish(),
  weight: z.int().min(0).max(10_000_000).nullish(),
  /** Nothing to ship: a download, a ticket, a service. */
  digital: z.boolean().nullish(),
  delivery: deliveryShape.nullish(),
  /** Units on hand when the SKU is first published; from then on stock is kept beside it. Absent = not tracked. */
  initialStock: z.int().min(0).max(1_000_000_000).nullish(),
};

/** The *price* field: the entry is one thing to buy. */
export const priceValue = z.strictObject(sellable);

const optionName = z.string().trim().min(1).max(50);

const variant = z.strictObject({
  ...sellable,
  /** One value for each option, by the option's name. Empty when there are no options. */
  options: z.record(optionName, z.string().trim().min(1).max(100)),
  /** An image address of its own; otherwise the entry's. */
  image: z.string().max(2000).nullish(),
});

const combination = (options: readonly { name: string }[], chosen: Readonly<Record<string, string>>): string =>
  JSON.stringify(options.map(({ name }) => chosen[name] ?? null));

/** The *price and variants* field: options span a matrix, each variant is one point of it. */
export const variantsValue = z
  .strictObject({
    options: z
      .array(z.strictObject({ name: optionName, values: z.array(z.string().trim().min(1).max(100)).min(1).max(100) }))
      .max(5)
      .default([]),
    variants: z.array(variant).min(1, 'needs at least one variant').max(500),
  })
  .superRefine(({ options, variants }, context) => {
    const names = new Set(options.map(({ name }) => name));
    const seen = new Map<string, number>();
    const skus = new Map<string, number>();
    const fail = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (names.size < options.length) fail(['options'], 'name an option twice');
    variants.forEach((entry, index) => {
      for (const name of Object.keys(entry.options)) {
        if (!names.has(name)) fail(['variants', index, 'options', name], 'is none of the options');
      }
      for (const { name, values } of options) {
        const value = entry.options[name];
        if (value === undefined || !values.includes(value)) {
          fail(['variants', index, 'options', name], `must be one of: ${values.join(', ')}`);
        }
      }
      const point = combination(options, entry.options);
      if (seen.has(point)) fail(['variants', index, 'options'], `are those of variant ${(seen.get(point) ?? 0) + 1}`);
      seen.set(point, index);
      if (entry.sku && skus.has(entry.sku)) fail(['variants', index, 'sku'], 'stands on two variants');
      if (entry.sku) skus.set(entry.sku, index);
    });
  });

export type PriceValue = z.input<typeof priceValue>;
export type VariantsValue = z.input<typeof variantsValue>;
export type VariantValue = VariantsValue['variants'][number];
/** Minor units per currency. */
export type Prices = z.output<typeof prices>;

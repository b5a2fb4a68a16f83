import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { VariantsValue } from '../../src/plugins/commerce/server/src/catalog/core/price-value';

type Variant = VariantsValue['variants'][number];

/** One variant as a test says it; amounts in minor units. */
interface VariantGoods {
  readonly sku?: string;
  readonly price?: number;
  readonly compareAt?: number;
  readonly stock?: number;
  readonly options?: Readonly<Record<string, string>>;
  readonly weight?: number;
  readonly digital?: boolean;
  readonly delivery?: VariantsValue['variants'][number]['delivery'];
  readonly taxCategory?: string;
}

/** A product in one line: everything left out is plausible and unique. */
export interface Goods extends VariantGoods {
  readonly title?: string;
  readonly slug?: string;
  readonly currency?: string;
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly brand?: string;
  /** Document ids. */
  readonly categories?: readonly string[];
  /** A document id. */
  readonly seller?: string;
  readonly variants?: readonly VariantGoods[];
  readonly status?: 'draft' | 'published';
  readonly locale?: string;
}

export interface Sold {
  readonly documentId: string;
  readonly slug: string;
  readonly title: string;
  /** Of its variants, in order. */
  readonly skus: readonly string[];
  /** The first of them. */
  readonly sku: string;
}

const unique = (): string => randomBytes(4).toString('hex');

const variantOf = (goods: Goods, given: VariantGoods, sku: string): Variant => {
  const variant = { price: 1000, ...goods, ...given };
  return {
    sku,
    options: { ...variant.options },
    prices: { [goods.currency ?? 'EUR']: { amount: variant.price, compareAt: variant.compareAt } },
    initialStock: variant.stock,
    weight: variant.weight,
    digital: variant.digital,
    delivery: variant.delivery,
    taxCategory: variant.taxCategory,
  };
};

const optionsOf = (variants: readonly Variant[]): NonNullable<VariantsValue['options']> => {
  const values = new Map<string, Set<string>>();
  for (const { options } of variants) {
    for (const [name, value] of Object.entries(options)) values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return [...values].map(([name, set]) => ({ name, values: [...set] }));
};

/** Makes and publishes a real product, the way an editor does. */
export const sell = async (strapi: Core.Strapi, goods: Goods = {}): Promise<Sold> => {
  const mark = unique();
  const base = goods.sku ?? `SKU-${mark}`;
  const title = goods.title ?? `Thing ${mark}`;
  const slug = goods.slug ?? `thing-${mark}`;
  const given = goods.variants ?? [goods];
  const skus = given.map(({ sku }, index) => sku ?? (given.length > 1 ? `${base}-${index + 1}` : base));
  const variants = given.map((variant, index) => variantOf(goods, variant, skus[index] as string));
  const offer: VariantsValue = { options: optionsOf(variants), variants };
  const { documentId } = await strapi.documents('plugin::commerce.product' as never).create({
    data: {
      ...{ title, slug, offer, tags: goods.tags, description: goods.description },
      ...{ brand: goods.brand, categories: goods.categories, seller: goods.seller },
    } as never,
    status: goods.status ?? 'published',
    locale: goods.locale,
  } as never);
  return { documentId, slug, title, skus, sku: skus[0] as string };
};

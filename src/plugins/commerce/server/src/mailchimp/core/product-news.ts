import type { Offer } from '../../catalog';
import type { OrderLine } from '../../order';
import type { News, VariantFacts } from '../marketing-provider';

/** What is published of an entry in one language and currency. */
export interface Published {
  readonly slug: string;
  readonly title: string;
  readonly locale: string;
  readonly currency: string;
  readonly listedAt: number;
  readonly card: { readonly image?: { readonly url: string } | null };
  readonly page: { readonly description?: string | null };
}

export interface ProductRows {
  readonly offers: readonly Offer[];
  readonly listings: readonly Published[];
  /** The last line of each SKU that was bought of it. */
  readonly bought: readonly OrderLine[];
}

export interface Storefront {
  readonly currency: string;
  readonly locale: string;
  /** The shop's own address: where pictures lie that no other server has. */
  readonly home: string;
  /** With `{slug}` in it; '' where products have no page. */
  readonly productUrl: string;
}

/** A product's names, here and at Mailchimp. What was bought in another shop's time is known by its SKU alone. */
export const productEntity = (of: Pick<OrderLine, 'entryType' | 'entryId' | 'sku'>): string =>
  of.entryId ? `${of.entryType}/${of.entryId}` : `/${of.sku}`;
export const productId = (entity: string): string => entity.slice(entity.indexOf('/') + 1);

const absolute = (url: string | undefined, home: string): string | null => {
  if (!url) return null;
  return URL.canParse(url, home) ? new URL(url, home).href : null;
};

const best = (listings: readonly Published[], { currency, locale }: Storefront): Published | undefined => {
  const fits = (one: Published) =>
    (one.currency === currency ? 2 : 0) + (one.locale === locale || one.locale === '' ? 1 : 0);
  return [...listings].sort((a, b) => fits(b) - fits(a))[0];
};

const offered = (offer: Offer, title: string, store: Storefront, currency: string): VariantFacts => ({
  sku: offer.sku,
  title: (offer.texts[store.locale] ?? Object.values(offer.texts)[0])?.variant ?? title,
  price: offer.prices[currency]?.amount ?? null,
  image: absolute(offer.image?.url, store.home),
  sold: true,
});

const gone = (line: OrderLine, store: Storefront): VariantFacts => ({
  ...{ sku: line.sku, title: line.variant ?? line.title, price: null, sold: false },
  image: absolute(line.image?.url, store.home),
});

/** What is sold of it, and, hidden, what was: an order may only hold what Mailchimp knows. Neither: it is no more. */
export const productNews = (entity: string, rows: ProductRows, store: Storefront): News<'product'> => {
  const listing = best(rows.listings, store);
  const [last] = rows.bought;
  const skus = new Set(rows.offers.map(({ sku }) => sku));
  const title = listing?.title ?? last?.title;
  const base = { kind: 'product', id: productId(entity) } as const;
  if (title === undefined) return { ...base, facts: undefined };
  const currency = listing?.currency ?? store.currency;
  return {
    ...base,
    facts: {
      title,
      currency,
      description: listing?.page.description?.slice(0, 5000) || null,
      url: listing && store.productUrl ? store.productUrl.replaceAll('{slug}', encodeURIComponent(listing.slug)) : null,
      image: absolute(listing?.card.image?.url ?? last?.image?.url, store.home),
      publishedAt: listing?.listedAt ?? null,
      variants: [
        ...rows.offers.map((offer) => offered(offer, title, store, currency)),
        ...rows.bought.filter(({ sku }) => !skus.has(sku)).map((line) => gone(line, store)),
      ],
    },
  };
};

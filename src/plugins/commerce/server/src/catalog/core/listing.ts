import { categorySlugs, type Entry, soldBy } from './entry';
import { imageOf } from './image';
import type { OfferDraft } from './offer';
import { searchText, type SearchText } from './search-text';

/** The ready-made storefront row of an entry in one locale and currency. */
export interface ListingFacts {
  readonly entryType: string;
  readonly entryId: string;
  /** '' for a content type without locales. */
  readonly locale: string;
  readonly currency: string;
  readonly slug: string;
  readonly title: string;
  readonly seller: string | null;
  /** Minor units of `currency`, over the entry's offers. */
  readonly minPrice: number;
  readonly maxPrice: number;
  /** Of the offers in it: what its availability depends on. */
  readonly skus: readonly string[];
  /** The list item, and what the product page adds; both without stock, which changes by itself. */
  readonly card: object;
  readonly page: object;
  /** Epoch milliseconds of its first publication. */
  readonly listedAt: number;
}

/** What a listing can be filtered and counted by: kind `category`, `tag`, `brand` or `option.<name>`. */
export interface Term {
  readonly kind: string;
  readonly value: string;
}

export interface ListingDraft {
  readonly row: ListingFacts;
  readonly terms: readonly Term[];
  readonly search: SearchText;
}

const offerView = (entry: Entry, offer: OfferDraft, currency: string) => ({
  sku: offer.sku,
  title: offer.label ?? entry.title,
  options: offer.options,
  price: offer.prices[currency]?.amount ?? 0,
  compareAt: offer.prices[currency]?.compareAt ?? null,
  quantityPrices: offer.quantityPrices?.[currency] ?? [],
  digital: offer.digital,
  image: offer.image === null ? null : imageOf(entry.images, offer.image),
});

const optionsIn = (entry: Entry, offers: readonly OfferDraft[]) =>
  entry.assortment.options.map(({ name, values }) => ({
    name,
    values: values.filter((value) => offers.some(({ options }) => options[name] === value)),
  }));

const termsOf = (entry: Entry, offers: readonly OfferDraft[]): Term[] => {
  const pairs = [
    ...categorySlugs(entry).map((slug) => ['category', slug]),
    ...entry.tags.map((tag) => ['tag', tag]),
    ...(entry.brand ? [['brand', entry.brand]] : []),
    ...offers.flatMap(({ options }) => Object.entries(options).map(([name, value]) => [`option.${name}`, value])),
  ] as [string, string][];
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()].map(([kind, value]) => ({
    kind,
    value,
  }));
};

const listing = (entry: Entry, offers: readonly OfferDraft[], currency: string): ListingDraft => {
  const views = offers.map((offer) => offerView(entry, offer, currency));
  const amounts = views.map(({ price }) => price);
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  const compareAt = views.find(({ price }) => price === min)?.compareAt ?? null;
  return {
    row: {
      entryType: entry.type,
      entryId: entry.documentId,
      locale: entry.locale,
      currency,
      slug: entry.slug,
      title: entry.title,
      seller: soldBy(entry)?.slug ?? null,
      minPrice: min,
      maxPrice: max,
      skus: offers.map(({ sku }) => sku),
      card: {
        type: entry.type,
        documentId: entry.documentId,
        slug: entry.slug,
        title: entry.title,
        image: entry.images[0] ?? null,
        currency,
        price: { min, max, compareAt },
        seller: soldBy(entry)?.slug ?? null,
        tags: entry.tags,
      },
      page: {
        description: entry.description,
        images: entry.images,
        categories: entry.categories.map(({ slug, title }) => ({ slug, title })),
        soldBy: soldBy(entry),
        options: optionsIn(entry, offers),
        offers: views,
        seo: entry.seo,
      },
      listedAt: entry.publishedAt,
    },
    terms: termsOf(entry, offers),
    search: searchText(entry),
  };
};

/** One listing per currency that anything of the entry has a price in, holding only the offers that have one. */
export const listingsOf = (entry: Entry): ListingDraft[] => {
  const { offers } = entry.assortment;
  const currencies = [...new Set(offers.flatMap(({ prices }) => Object.keys(prices)))];
  return currencies.map((currency) =>
    listing(
      entry,
      offers.filter(({ prices }) => prices[currency]),
      currency,
    ),
  );
};

import type { Entry } from './entry';
import { imageOf } from './image';
import type { ImageView } from './image';
import type { OfferDraft } from './offer';

/** What an offer is called in one locale. */
export interface OfferText {
  readonly title: string;
  /** "S / Red"; null when the entry has one variant only. */
  readonly variant: string | null;
  readonly slug: string | null;
}

/** An offer and the entry that says so first. */
export interface EntryOffer extends Omit<OfferDraft, 'image' | 'label'> {
  readonly entry: Entry;
  readonly image: ImageView | null;
  readonly texts: Readonly<Record<string, OfferText>>;
}

const textOf = (entry: Entry, draft: OfferDraft): OfferText => ({
  title: entry.title,
  variant: draft.label,
  slug: entry.slug,
});

/**
 * The offers of one document, whose locales come default first. A SKU is one thing to buy in every locale: its price
 * and the rest are the first locale's, only its name is each locale's own.
 */
export const offersOf = (locales: readonly Entry[]): EntryOffer[] => {
  const offers = new Map<string, EntryOffer>();
  for (const entry of locales) {
    for (const draft of entry.assortment.offers) {
      const known = offers.get(draft.sku);
      const texts = { ...known?.texts, [entry.locale]: textOf(entry, draft) };
      const image = draft.image === null ? (entry.images[0] ?? null) : imageOf(entry.images, draft.image);
      offers.set(draft.sku, known ? { ...known, texts } : { ...draft, entry, image, texts });
    }
  }
  return [...offers.values()];
};

type Priced = Pick<OfferDraft, 'prices' | 'quantityPrices'>;

/** Every locale's entry with the prices as its offers have them, by SKU, so that no page shows another one. */
export const inAgreement = (locales: readonly Entry[], offers: ReadonlyMap<string, Priced>): Entry[] =>
  locales.map((entry) => ({
    ...entry,
    assortment: {
      ...entry.assortment,
      offers: entry.assortment.offers.map((draft) => {
        const { prices, quantityPrices = {} } = offers.get(draft.sku) ?? draft;
        return { ...draft, prices, quantityPrices };
      }),
    },
  }));

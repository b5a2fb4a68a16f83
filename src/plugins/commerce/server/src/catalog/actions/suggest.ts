import { connection, type Strapi } from '../../platform/strapi';
import { productsQuery, type SuggestionsQuery, type SuggestionsView } from '../contract';
import { completions } from '../core/completions';
import { askedWords } from '../core/words';
import { categoriesCalled } from '../store/categories';
import { findListings } from './find-listings';
import { itemsOf } from './list-products';
import { tastesOf, windowOf } from './window-of';

/** Products read for the words in their titles, and of them, those that are shown. */
const [mostRead, mostShown] = [40, 6];

export interface Suggested {
  readonly suggestions: SuggestionsView;
  readonly skus: readonly string[];
}

/** What to show below a field while somebody types: two statements, and two more where nothing has these words. */
export const suggest = async (strapi: Strapi, { q, ...asked }: SuggestionsQuery): Promise<Suggested> => {
  const tastes = await tastesOf(strapi, asked);
  const window = await windowOf(strapi, { ...asked, ...tastes });
  const query = productsQuery.parse({ q, type: asked.type, pageSize: String(mostRead) });
  const found = await findListings(strapi, window, query);
  const words = askedWords(found.didYouMean ?? q, window.locale);
  const shown = found.items.slice(0, mostShown);
  return {
    suggestions: {
      queries: completions(
        words,
        found.items.map(({ card }) => (card as { title: string }).title),
      ),
      categories: words.length
        ? await categoriesCalled(strapi, connection(strapi), words.join(' '), tastes.locale)
        : [],
      products: itemsOf({ ...found, items: shown }),
    },
    skus: shown.flatMap(({ skus }) => skus),
  };
};

import type { Input } from 'strapi-plugin-headless-commerce/client';

type Asked = Input<'catalogProducts'>;
const sorts = ['relevance', 'newest', 'price', '-price', 'title'] as const;

/** Decimal text as people type it, in minor units of a currency with cents. */
const amountOf = (text: string | null): number | undefined => {
  const amount = Math.round(Number(text?.replace(',', '.')) * 100);
  return text && amount >= 0 ? amount : undefined;
};

/** What the address asks the catalog for. Anything that the shop would refuse is left out. */
export const askedFor = (query: URLSearchParams): Asked => {
  const text = (name: string) => query.get(name)?.trim().slice(0, 100) || undefined;
  const options = [...query].flatMap(([name, value]) => (name.startsWith('option.') ? [[name.slice(7), value]] : []));
  const given = {
    q: text('q'),
    category: text('category'),
    tag: text('tag'),
    brand: text('brand'),
    seller: text('seller'),
    minPrice: amountOf(query.get('min')),
    maxPrice: amountOf(query.get('max')),
    inStock: query.has('stock') || undefined,
    sort: sorts.find((sort) => sort === query.get('sort')),
    page: Number(query.get('page')) > 1 ? Math.floor(Number(query.get('page'))) : undefined,
    option: options.length ? (Object.fromEntries(options) as Record<string, string>) : undefined,
  };
  return {
    pageSize: 24,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Asked),
  };
};

/** The most options a product has here; Shopify's own files name three. */
export const optionNumbers = [1, 2, 3, 4, 5] as const;

/** What Shopify's files have no column for. A file with the first of them is one of ours. */
export const documentColumn = 'Document ID';
export const categoriesColumn = 'Categories';
export const taxColumn = 'Variant Tax Category';

/** Prices in further currencies than the store's. */
export const priceColumn = (currency: string): string => `Variant Price ${currency}`;
export const compareAtColumn = (currency: string): string => `Variant Compare At Price ${currency}`;

export const currenciesOf = (columns: readonly string[]): string[] =>
  columns.flatMap((column) => /^Variant Price ([A-Z]{3})$/.exec(column)?.[1] ?? []);

const dashed = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** "T-Shirt with Logo" → "t-shirt-with-logo". Letters of every script stay. */
export const slugOf = (text: string): string => dashed(text).toLowerCase().slice(0, 200);

const longest = 100;

/** SKUs for rows that have none: the same for the same handle and options in every import. */
export const stableSku = (handle: string, values: readonly string[]): string =>
  [handle, ...values].map(dashed).filter(Boolean).join('-').toUpperCase().slice(0, longest);

/** Gives each SKU that stands on two variants a number, in their order. Those that have none stay without. */
export const distinctSkus = (skus: readonly (string | undefined)[]): (string | undefined)[] => {
  const taken = new Set<string>();
  return skus.map((sku) => {
    if (!sku) return undefined;
    let free = sku;
    for (let count = 2; taken.has(free); count += 1) free = `${sku.slice(0, longest - 4)}-${count}`;
    taken.add(free);
    return free;
  });
};
